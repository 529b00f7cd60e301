//! The HTML of a text, with a number in each tag of raw HTML and before each run of words, so that
//! what the cleaner meets and what it lets through can be told from what it does not.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd, html};

use super::Flavour;
use super::embeds::{EMPTY, SHOWING};
use super::events::is_inline;
use super::tag_name::{begins, is_named, tag_name};

/// The name of the attribute that numbers a tag, and what begins the number of a run of words. No
/// text has this character: it is forbidden.
pub(super) const BEGIN: char = '\u{fdd0}';
/// What ends the number of a run of words.
pub(super) const END: char = '\u{fdd1}';

/// A text's HTML with numbers.
pub(super) struct Marked {
    pub(super) html: String,
    /// What begins with `<` in raw HTML, in the order of the text. Tags have their places here as
    /// numbers.
    pub(super) marks: Vec<Mark>,
    /// Runs of words, in the order of the text: their places here are their numbers. The last
    /// stands for the end of the text.
    pub(super) runs: Vec<Run>,
}

/// Something in raw HTML that begins with `<`.
pub(super) struct Mark {
    /// Where it begins in the text.
    pub(super) at: usize,
    pub(super) kind: MarkKind,
    /// The number of the block that it stands in, such as a paragraph.
    pub(super) block: usize,
    /// Where the piece of raw HTML ends that it stands in: the whole block, or the tag alone.
    pub(super) end: usize,
}

impl Mark {
    /// Whether it is a tag of `text` with one of the `names`, that of a beginning or of an end.
    pub(super) fn is_named(&self, text: &str, names: &[&str]) -> bool {
        let before = match self.kind {
            MarkKind::Tag => "<".len(),
            MarkKind::EndTag => "</".len(),
            MarkKind::Comment | MarkKind::NoComment => return false,
        };
        text.get(self.at + before..).is_some_and(|rest| is_named(rest, names))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkKind {
    Tag,
    EndTag,
    Comment,
    /// What browsers take for a comment: `<?php`, `<![CDATA[`, `<!ELEMENT`, `</ 5`.
    NoComment,
}

/// A run of words.
pub(super) struct Run {
    pub(super) kind: RunKind,
    /// How many marks stand before it.
    pub(super) before: usize,
    /// Where it begins in the text, if it is in raw HTML.
    pub(super) at: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RunKind {
    /// In Markdown.
    Markdown,
    /// In raw HTML.
    Raw,
    /// Within a [`MarkKind::NoComment`].
    NoComment,
    /// Within a [`MarkKind::EndTag`], where nothing but its name should stand.
    EndTag,
    /// The end of the text.
    End,
}

impl Marked {
    /// The HTML of `text` as it is before it is cleaned, without what the Markdown stage adds: the
    /// numbers of footnotes and the ids of headings.
    pub(super) fn new(text: &str) -> Self {
        let mut marker = Marker::default();
        let events = Parser::new_ext(text, Flavour::Bulletin.options(text)).into_offset_iter();
        let events = events.filter_map(|(event, span)| marker.event(text, event, span));
        let mut html = String::with_capacity(text.len() * 2);
        html::push_html(&mut html, events);
        marker.run(RunKind::End, 0, &mut html);
        Marked { html, marks: marker.marks, runs: marker.runs }
    }
}

#[derive(Default)]
struct Marker {
    marks: Vec<Mark>,
    runs: Vec<Run>,
    /// Whether a tag may be open, so that what follows is no text.
    in_tag: bool,
    /// How many blocks have begun or ended.
    block: usize,
    /// Where the block of raw HTML ends that is open.
    block_end: Option<usize>,
}

impl Marker {
    fn event<'t>(&mut self, text: &str, event: Event<'t>, span: Range<usize>) -> Option<Event<'t>> {
        match &event {
            Event::Start(Tag::HtmlBlock) => self.block_end = Some(span.end),
            Event::End(TagEnd::HtmlBlock) => self.block_end = None,
            _ => {}
        }
        self.block += usize::from(!is_inline(&event) && !matches!(event, Event::Html(_)));
        Some(match event {
            Event::FootnoteReference(_)
            | Event::Start(Tag::FootnoteDefinition(_))
            | Event::End(TagEnd::FootnoteDefinition) => return None,
            Event::Start(Tag::Heading { level, .. }) => Event::Start(Tag::Heading {
                level,
                id: None,
                classes: Vec::new(),
                attrs: Vec::new(),
            }),
            // Markdown's own pictures are looked at as links.
            Event::Start(Tag::Image { link_type, title, id, .. }) => {
                Event::Start(Tag::Image { link_type, dest_url: "".into(), title, id })
            }
            Event::Html(html) => Event::Html(self.raw(text, &html, span)),
            Event::InlineHtml(html) => Event::InlineHtml(self.raw(text, &html, span)),
            Event::Text(words) => Event::Text(self.markdown(words)),
            Event::Code(words) => Event::Code(self.markdown(words)),
            event => event,
        })
    }

    /// What stands before all raw HTML cannot be lost.
    fn markdown<'t>(&mut self, words: CowStr<'t>) -> CowStr<'t> {
        if self.marks.is_empty() || !has_words(&words) {
            return words;
        }
        let mut marked = String::with_capacity(words.len() + 12);
        self.run(RunKind::Markdown, 0, &mut marked);
        marked.push_str(&words);
        marked.into()
    }

    fn run(&mut self, kind: RunKind, at: usize, out: &mut String) {
        out.push(BEGIN);
        out.push_str(&self.runs.len().to_string());
        out.push(END);
        self.runs.push(Run { kind, before: self.marks.len(), at });
    }

    /// A piece of raw `html`, which stands in `text` at `span`.
    fn raw<'t>(&mut self, text: &str, html: &str, span: Range<usize>) -> CowStr<'t> {
        // Where a line begins with a tab, it may be other spaces here.
        let is_exact = text.get(span.clone()) == Some(html);
        let place = |at: usize| if is_exact { span.start + at } else { span.start };
        let (block, end) = (self.block, self.block_end.unwrap_or(span.end));
        let mut copy = Copy { html, done: 0, out: String::with_capacity(html.len() + 24) };
        if !self.in_tag && copy.has_words(0) {
            self.run(RunKind::Raw, place(0), &mut copy.out);
        }
        let mut named = 0;
        for at in memchr::memchr2_iter(b'<', b'>', html.as_bytes()) {
            let rest = &html[at + 1..];
            if html[at..].starts_with('>') {
                self.in_tag = false;
                if copy.has_words(at + 1) {
                    copy.to(at + 1);
                    self.run(RunKind::Raw, place(at + 1), &mut copy.out);
                }
            } else if at >= named
                && let Some((kind, head)) = kind_of(rest)
            {
                // What begins with `<` in a tag's name is a part of it.
                named = at + 1 + head;
                let mark = Mark { at: place(at), kind, block, end };
                self.mark(mark, at + 1..named, &mut copy);
            }
        }
        copy.to(html.len());
        copy.out.into()
    }

    /// Notes a mark whose name, or what else says what it is, are the bytes `named` of what is
    /// copied.
    fn mark(&mut self, mark: Mark, named: Range<usize>, copy: &mut Copy) {
        let Mark { at, kind, .. } = mark;
        self.in_tag = matches!(kind, MarkKind::Tag | MarkKind::EndTag);
        let number = self.marks.len();
        self.marks.push(mark);
        match kind {
            MarkKind::Tag => {
                copy.to(named.start);
                if is_named(&copy.html[named.start..], SHOWING) {
                    copy.out.push_str(EMPTY);
                    copy.done = named.end;
                }
                copy.to(named.end);
                // A `/` or another attribute must not become a part of the number.
                copy.out.push_str(&format!(" {BEGIN}={number} "));
            }
            MarkKind::NoComment => {
                copy.to(named.end);
                self.run(RunKind::NoComment, at, &mut copy.out);
            }
            MarkKind::EndTag => {
                let rest = copy.html[named.end..].trim_ascii_start();
                if !rest.starts_with('>') {
                    copy.to(named.end);
                    copy.out.push(' ');
                    self.run(RunKind::EndTag, at, &mut copy.out);
                    copy.out.push(' ');
                }
            }
            MarkKind::Comment => {}
        }
    }
}

/// A piece of raw HTML, and what was made of it up to the byte `done`.
struct Copy<'h> {
    html: &'h str,
    done: usize,
    out: String,
}

impl Copy<'_> {
    /// Goes on to the byte `to`.
    fn to(&mut self, to: usize) {
        self.out.push_str(self.html.get(self.done..to).unwrap_or_default());
        self.done = to;
    }

    /// Whether words stand behind the byte `from`, before anything that can be a tag.
    fn has_words(&self, from: usize) -> bool {
        let end = memchr::memchr2(b'<', b'>', &self.html.as_bytes()[from..]);
        has_words(&self.html[from..end.map_or(self.html.len(), |end| from + end)])
    }
}

/// What begins with `<` and `rest`, and how much of `rest` says so.
fn kind_of(rest: &str) -> Option<(MarkKind, usize)> {
    match rest.as_bytes().first()? {
        b'a'..=b'z' | b'A'..=b'Z' => Some((MarkKind::Tag, tag_name(rest).len())),
        b'/' => match tag_name(&rest[1..]) {
            // Browsers pass it over.
            "" if rest.starts_with("/>") => None,
            "" => Some((MarkKind::NoComment, 1)),
            name => Some((MarkKind::EndTag, 1 + name.len())),
        },
        b'!' if rest.starts_with("!--") => Some((MarkKind::Comment, 3)),
        _ if begins(rest, "![CDATA[") => Some((MarkKind::NoComment, 8)),
        _ if begins(rest, "!doctype") => Some((MarkKind::NoComment, 8)),
        b'!' | b'?' => Some((MarkKind::NoComment, 1)),
        _ => None,
    }
}

pub(super) fn has_words(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// A number in what came of a text's HTML.
pub(super) enum Number {
    /// Of a tag, which was taken for text here.
    Tag(usize),
    /// Of a run of words.
    Run(usize),
}

/// `text` without numbers; they go to `numbers`.
pub(super) fn without_numbers(text: &str, mut numbers: impl FnMut(Number)) -> String {
    let mut parts = text.split(BEGIN);
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let of_tag = part.starts_with('=');
        let rest = part.trim_start_matches('=');
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if let Ok(number) = rest[..digits].parse() {
            numbers(if of_tag { Number::Tag(number) } else { Number::Run(number) });
        }
        let rest = &rest[digits..];
        match of_tag {
            // With the spaces around it.
            true => {
                plain.pop();
                plain.push_str(rest.strip_prefix(' ').unwrap_or(rest));
            }
            false => plain.push_str(rest.strip_prefix(END).unwrap_or(rest)),
        }
    }
    plain
}
