//! How many elements of a text stand in each other: those of Markdown, and those of raw HTML, which
//! stay open until their ends.
//!
//! A browser shows some hundred at most, and what cleans raw HTML takes the square of their number
//! in time. So a text is refused as soon as there are too many.

use pulldown_cmark::Event;

use super::read::TooMuch;
use super::tag_name::tag_name;

/// Whether a tag of raw `html` has more attributes than any may have.
pub(crate) fn is_crowded(html: &str) -> bool {
    let mut tag = Tag::default();
    tag.follow(html);
    tag.has_too_many()
}

/// The elements that are open at a point of the text.
pub(super) struct Nesting {
    limit: usize,
    /// Of Markdown.
    blocks: usize,
    /// Of raw HTML, by their names in lower case.
    raw: Vec<String>,
    /// How many of them are for letters, and how often these were opened again.
    formatting: usize,
    reopened: usize,
    tag: Tag,
    /// Whether the end of an element has begun, and its `>` was not met.
    in_end: bool,
}

/// A tag of raw HTML that has begun.
#[derive(Default)]
struct Tag {
    is_open: bool,
    /// Whether a quote of either kind is open, if all that look so are quotes.
    in_quotes: [bool; 2],
    /// How many signs it has that can stand between attributes.
    marks: usize,
}

/// How many signs may stand in a tag that can separate attributes: who reads a tag compares each
/// attribute with all before it. The longest honest tag has some dozen.
const MARKS: usize = 2000;

impl Tag {
    /// Goes on with `html`, until it has too many.
    fn follow(&mut self, html: &str) {
        let mut after_angle = false;
        for byte in html.bytes() {
            match byte {
                _ if self.has_too_many() => return,
                b'>' if self.is_open && self.in_quotes == [false; 2] => *self = Tag::default(),
                b'"' => self.in_quotes[0] ^= self.is_open,
                b'\'' => self.in_quotes[1] ^= self.is_open,
                b'=' | b'/' if self.is_open => self.marks += 1,
                byte if self.is_open && byte.is_ascii_whitespace() => self.marks += 1,
                byte if after_angle && byte.is_ascii_alphabetic() => self.is_open = true,
                _ => {}
            }
            after_angle = byte == b'<';
        }
    }

    fn has_too_many(&self) -> bool {
        self.marks > MARKS
    }
}

/// Elements for letters: one that is still open when a paragraph ends is opened again in the next.
pub(super) const FORMATTING: &[&str] =
    &["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// How often elements for letters may be opened again in a text: one that is never closed has no
/// more paragraphs behind it. A hundred before ten thousand paragraphs would be a million elements.
const REOPENED: usize = 100_000;

/// Elements that have no end, or whose end may be left out, as old texts do: they stand in each
/// other only with others between them, which are counted.
const WITHOUT_END: &[&str] = &[
    "a", "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link",
    "meta", "option", "p", "param", "rp", "rt", "source", "tbody", "td", "tfoot", "th", "thead",
    "tr", "track", "wbr",
];

/// Vocabularies in which an element may end with `/>`.
pub(super) const DRAWINGS: &[&str] = &["svg", "math"];

impl Nesting {
    /// Nothing is open; `limit` elements may be.
    pub(super) fn new(limit: usize) -> Self {
        let tag = Tag::default();
        Nesting {
            limit,
            blocks: 0,
            raw: Vec::new(),
            formatting: 0,
            reopened: 0,
            tag,
            in_end: false,
        }
    }

    /// Whether more are open than may be.
    fn is_too_deep(&self) -> bool {
        self.blocks + self.raw.len() > self.limit
    }

    /// What there is too much of, if there is.
    fn too_much(&self) -> Option<TooMuch> {
        let found = [
            (self.is_reopened(), TooMuch::Reopened),
            (self.tag.has_too_many(), TooMuch::Attributes),
            (self.is_too_deep(), TooMuch::Nesting),
        ];
        found.into_iter().find_map(|(is_found, what)| is_found.then_some(what))
    }

    /// Whether elements for letters are opened again more often than may be.
    fn is_reopened(&self) -> bool {
        self.reopened > REOPENED
    }

    /// Takes an event, and tells what there is too much of by then.
    pub(super) fn follow(&mut self, event: &Event) -> Option<TooMuch> {
        match event {
            Event::Start(_) => self.begin(),
            Event::End(_) => self.end(),
            Event::Html(html) | Event::InlineHtml(html) => self.raw(html),
            _ => {}
        }
        self.too_much()
    }

    /// An element of Markdown begins.
    fn begin(&mut self) {
        self.blocks += 1;
        self.reopened += self.formatting;
    }

    /// An element of Markdown ends.
    fn end(&mut self) {
        self.blocks = self.blocks.saturating_sub(1);
    }

    /// Takes a piece of raw `html`, up to where there are too many.
    fn raw(&mut self, html: &str) {
        self.tag.follow(html);
        let (mut named, mut seen) = (0, 0);
        for at in memchr::memchr_iter(b'<', html.as_bytes()) {
            // One in a tag's name begins no other.
            if at < named {
                continue;
            }
            self.in_end &= !html[seen..at].contains('>');
            seen = at;
            let rest = &html[at + 1..];
            let end = rest.strip_prefix('/');
            let name = tag_name(end.unwrap_or(rest));
            named = at + 1 + name.len();
            let name = name.to_ascii_lowercase();
            match end {
                // It belongs to the end of an element that has no `>`, and ends nothing.
                Some(_) if self.in_end => {}
                Some(_) => {
                    self.in_end = !name.is_empty();
                    self.close(&name);
                }
                None => self.open(name, rest),
            }
            if self.is_too_deep() || self.is_reopened() {
                return;
            }
        }
        self.in_end &= !html[seen..].contains('>');
    }

    fn open(&mut self, name: String, rest: &str) {
        let is_formatting = FORMATTING.contains(&name.as_str());
        if !is_formatting {
            self.reopened += self.formatting;
        }
        if name.is_empty() || WITHOUT_END.contains(&name.as_str()) {
            return;
        }
        let in_drawing = self.raw.iter().any(|open| DRAWINGS.contains(&open.as_str()));
        let is_closed = || rest.split('>').next().is_some_and(|tag| tag.ends_with('/'));
        if !(in_drawing && is_closed()) {
            self.formatting += usize::from(is_formatting);
            self.raw.push(name);
        }
    }

    fn close(&mut self, name: &str) {
        if let Some(at) = self.raw.iter().rposition(|open| open == name) {
            self.raw.remove(at);
            self.formatting -= usize::from(FORMATTING.contains(&name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(html: &str) -> usize {
        let mut nesting = Nesting::new(1000);
        nesting.raw(html);
        nesting.raw.len()
    }

    #[test]
    fn what_is_open() {
        assert_eq!(open("<div><b>x</b><i>"), 2);
        assert_eq!(open(&"<p>x<br><li>y<a name=\"b\"><img src=x>".repeat(300)), 0);
        assert_eq!(open("<div></x></p></ div><!-- <3 -->< b>"), 1);
        assert_eq!(open(&format!("<svg>{}</svg>", "<path d=\"M0 0\"/>".repeat(300))), 0);
        assert_eq!(open(&"<div/>".repeat(3)), 3, "HTML does not close these");
        let reopened = |html: &str, paragraphs: usize| {
            let mut nesting = Nesting::new(1000);
            nesting.raw(html);
            nesting.raw(&"<p>x</p>".repeat(paragraphs));
            nesting.is_reopened()
        };
        assert!(reopened(&"<font size=1>".repeat(150), 1000));
        assert!(!reopened("<font><b><i>x</i>", 20_000));
        assert_eq!(open("<DIV\nclass=x><Section>"), 2);
        assert_eq!(open("<div<b<i></div<b<i><b>"), 1, "one element, with a strange name");
        assert_eq!(open(&"<div>x</b a words\n</div>\n".repeat(20)), 20, "the words have the end");
    }
}
