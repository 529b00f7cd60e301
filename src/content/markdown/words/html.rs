//! The words between the tags of raw HTML.

use pulldown_cmark::{Event, Parser};

use super::Words;
use super::elements::{Does, element};
use crate::content::markdown::lines;
use crate::content::markdown::tag_name::tag_name;

/// In what the next byte of raw HTML stands.
#[derive(Default)]
pub(super) struct Inside {
    place: Place,
    /// The element that is open, and that hides its words.
    hidden: Option<&'static str>,
    /// Whether the words tell how those before them are read.
    is_reading: bool,
    gap: Gap,
}

#[derive(Default, Clone, Copy)]
enum Place {
    #[default]
    Words,
    Comment,
    /// A tag, and in which quote.
    Tag(Option<u8>),
}

/// What stands before the next words of raw HTML.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Gap {
    #[default]
    Nothing,
    Space,
    Line,
}

impl Inside {
    pub(super) fn begin_block(&mut self) {
        self.place = Place::Words;
        // The paragraph that follows ends a drawing; a script goes on.
        self.hidden = self.hidden.filter(|name| !matches!(*name, "math" | "svg"));
    }

    pub(super) fn end_line(&mut self) {
        self.is_reading = false;
        self.gap = Gap::Nothing;
    }

    pub(super) fn is_hidden(&self) -> bool {
        self.hidden.is_some() || self.is_reading
    }
}

impl Words<'_> {
    /// Takes the words of a tag, a comment or the like in a line of words.
    pub(super) fn inline_html(&mut self, html: &str) {
        let Some(rest) = html.strip_prefix('<') else { return };
        let name = tag_name(rest.strip_prefix('/').unwrap_or(rest));
        self.tag(name, rest.starts_with('/'));
    }

    /// Takes the words of a piece of a block of raw HTML, which begins at the byte `at`.
    pub(super) fn html(&mut self, html: &str, mut at: usize) {
        let mut rest = html;
        while !rest.is_empty() {
            let length = match (self.inside.place, self.inside.hidden) {
                (Place::Words, Some(hidden)) => self.hidden_words(rest, hidden),
                (Place::Words, None) => self.shown_words(rest, at),
                (Place::Comment, _) => self.ends(memchr::memmem::find(rest.as_bytes(), b"-->"), 3),
                (Place::Tag(Some(quote)), _) => {
                    let end = memchr::memchr(quote, rest.as_bytes());
                    if end.is_some() {
                        self.inside.place = Place::Tag(None);
                    }
                    end.map(|end| end + 1)
                }
                (Place::Tag(None), _) => {
                    let end = memchr::memchr3(b'>', b'"', b'\'', rest.as_bytes());
                    self.inside.place = match end.map(|end| rest.as_bytes()[end]) {
                        Some(b'>') => Place::Words,
                        quote => Place::Tag(quote),
                    };
                    end.map(|end| end + 1)
                }
            };
            let length = length.unwrap_or(rest.len());
            rest = rest.get(length..).unwrap_or_default();
            at += length;
        }
    }

    /// Comes to the words behind what ends at the byte `end`, with so many bytes.
    fn ends(&mut self, end: Option<usize>, length: usize) -> Option<usize> {
        if end.is_some() {
            self.inside.place = Place::Words;
        }
        end.map(|end| end + length)
    }

    /// Passes over the words that the element `name` hides; how many bytes of `rest` these are.
    fn hidden_words(&mut self, rest: &str, name: &str) -> Option<usize> {
        let mut tags = memchr::memchr_iter(b'<', rest.as_bytes());
        let end = tags.find(|at| {
            let tag = rest[*at..].strip_prefix("</");
            tag.is_some_and(|tag| tag_name(tag).eq_ignore_ascii_case(name))
        })?;
        self.inside.hidden = None;
        self.inside.place = Place::Tag(None);
        Some(end + 2)
    }

    /// Takes the words at the beginning of `rest`, or the beginning of a tag; how many bytes these
    /// are.
    fn shown_words(&mut self, rest: &str, at: usize) -> Option<usize> {
        let open = memchr::memchr(b'<', rest.as_bytes()).unwrap_or(rest.len());
        if open > 0 {
            self.html_words(&rest[..open], at);
            return Some(open);
        }
        if rest.starts_with("<!--") {
            self.inside.place = Place::Comment;
            return Some(4);
        }
        let behind = rest.get(1..)?;
        let is_end = behind.starts_with('/');
        let name = tag_name(behind.get(usize::from(is_end)..)?);
        if name.is_empty() && !behind.starts_with(['!', '?']) {
            self.html_words("<", at);
            return Some(1);
        }
        self.inside.place = Place::Tag(None);
        self.tag(name, is_end);
        Some(1 + usize::from(is_end) + name.len())
    }

    /// Takes `words` from between two tags, which begin at the byte `at`. To HTML all white space is
    /// one space.
    fn html_words(&mut self, words: &str, at: usize) {
        let is_space = |c: char| c.is_ascii_whitespace();
        let mut end = 0;
        while let Some(space) = words[end..].find(|c| !is_space(c)) {
            let start = end + space;
            let length = words[start..].find(is_space);
            self.widen(&words[end..start]);
            end = length.map_or(words.len(), |length| start + length);
            let (word, span) = (&words[start..end], at + start..at + end);
            self.fill(word);
            match memchr::memchr(b'&', word.as_bytes()) {
                Some(_) => self.words(&decoded(word), span),
                None => self.words(word, span),
            }
        }
        self.widen(&words[end..]);
    }

    /// Widens what stands before the next words by the white space `space`.
    fn widen(&mut self, space: &str) {
        if space.contains('\n') {
            self.inside.gap = Gap::Line;
        } else if !space.is_empty() && self.inside.gap == Gap::Nothing {
            self.inside.gap = Gap::Space;
        }
    }

    /// Sets `word` apart from what stands before it, unless that is one with it.
    fn fill(&mut self, word: &str) {
        let gap = std::mem::take(&mut self.inside.gap);
        let sides = self.plain.chars().next_back().zip(word.chars().next());
        let is_one = gap == Gap::Line && sides.is_some_and(|(a, b)| lines::joins(a, b));
        if gap != Gap::Nothing && !is_one {
            self.space();
        }
    }

    /// Does what the tag `name` does.
    fn tag(&mut self, name: &str, is_end: bool) {
        if let Some(hidden) = self.inside.hidden {
            if is_end && name.eq_ignore_ascii_case(hidden) {
                self.inside.hidden = None;
            }
            return;
        }
        let Some((name, does)) = element(name) else { return };
        match (does, is_end) {
            (Does::Break, _) => self.space(),
            (Does::Reading(is_reading), _) => self.inside.is_reading = is_reading && !is_end,
            (Does::Hide, false) => self.inside.hidden = Some(name),
            (Does::Hide, true) => {}
            (Does::Paragraph, false) => self.begin_paragraph(),
            (Does::Block, _) | (Does::Paragraph, true) => self.begin_block(),
            (Does::Group(rank), false) => self.begin(rank, name),
            (Does::Group(_), true) => self.end_html(name),
            (Does::Item, false) => self.item(),
            (Does::Cell, false) => self.cell(),
            (Does::Cell, true) => self.space(),
            (Does::Term, false) => self.term(),
            (Does::Definition, false) => self.definition(),
            (Does::Item | Does::Term | Does::Definition, true) => self.end_line(),
        }
    }
}

/// `word` with the characters that its entities stand for.
fn decoded(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().skip(1).position(|b| !(b.is_ascii_alphanumeric() || b == b'#'));
        let end = end.map_or(rest.len(), |end| end + 1);
        let entity = rest.get(..=end).filter(|entity| entity.ends_with(';'));
        match entity {
            Some(entity) => push_entity(&mut out, entity),
            None => out.push_str(&rest[..end]),
        }
        rest = &rest[entity.map_or(end, str::len)..];
    }
    out.push_str(rest);
    out
}

/// Adds the character that `entity` stands for.
fn push_entity(out: &mut String, entity: &str) {
    match entity {
        "&nbsp;" => out.push('\u{a0}'),
        "&amp;" => out.push('&'),
        "&lt;" => out.push('<'),
        "&gt;" => out.push('>'),
        "&quot;" => out.push('"'),
        // All names are known to Markdown too.
        _ => Parser::new(entity).for_each(|event| {
            if let Event::Text(text) = event {
                out.push_str(&text);
            }
        }),
    }
}
