//! Words between the tags of raw HTML: Markdown is not read there, and its signs would be shown.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::left::Left;
use super::{Found, LeftoverKind};
use crate::diagnostics::Code;

/// Elements whose words are no text, or are to be shown as they are.
const RAW: &[&str] = &[
    "pre", "code", "script", "style", "textarea", "template", "svg", "math", "iframe", "samp",
    "kbd", "title",
];

/// The blocks of raw HTML, and what is open at a point of them.
#[derive(Default)]
pub(super) struct Html {
    blocks: Vec<Range<usize>>,
    inside: Inside,
}

/// In what a byte of raw HTML stands.
#[derive(Default, Clone, Copy)]
enum Inside {
    #[default]
    Words,
    Comment,
    /// A tag, and in which quote, and which of the elements `RAW` it begins.
    Tag(Option<u8>, Option<&'static str>),
    Raw(&'static str),
}

impl Html {
    /// Leaves the words between tags in `left`.
    pub(super) fn follow(&mut self, left: &mut Left, event: &Event, span: &Range<usize>) {
        match event {
            Event::Start(Tag::HtmlBlock) => {
                self.inside = Inside::Words;
                self.blocks.push(span.clone());
            }
            Event::Html(_) => {
                let mut at = span.start;
                while let Some(rest) = left.text.as_bytes().get(at..span.end)
                    && !rest.is_empty()
                {
                    let (length, is_words) = self.step(rest);
                    if is_words && let Some(bytes) = left.bytes.get_mut(at..at + length) {
                        bytes.copy_from_slice(&rest[..length]);
                    }
                    at += length;
                }
            }
            _ => {}
        }
    }

    /// How many bytes of `rest` belong together, and whether they are words.
    fn step(&mut self, rest: &[u8]) -> (usize, bool) {
        let (length, next) = match self.inside {
            Inside::Words => {
                let open = memchr::memchr(b'<', rest).unwrap_or(rest.len());
                if open > 0 {
                    return (open, true);
                }
                let Some((length, inside)) = begun(rest) else { return (1, true) };
                (length, Some(inside))
            }
            Inside::Comment => {
                let end = memchr::memmem::find(rest, b"-->");
                (end.map_or(rest.len(), |at| at + 3), end.map(|_| Inside::Words))
            }
            Inside::Tag(Some(quote), raw) => {
                let end = memchr::memchr(quote, rest);
                (end.map_or(rest.len(), |at| at + 1), end.map(|_| Inside::Tag(None, raw)))
            }
            Inside::Tag(None, raw) => match memchr::memchr3(b'>', b'"', b'\'', rest) {
                None => (rest.len(), None),
                Some(at) if rest[at] != b'>' => (at + 1, Some(Inside::Tag(Some(rest[at]), raw))),
                Some(at) => {
                    let raw = raw.filter(|_| at == 0 || rest[at - 1] != b'/');
                    (at + 1, Some(raw.map_or(Inside::Words, Inside::Raw)))
                }
            },
            Inside::Raw(name) => {
                let is_end = |at: &usize| {
                    rest[*at..].strip_prefix(b"</").is_some_and(|tag| begins(tag, name))
                };
                match memchr::memchr_iter(b'<', rest).find(is_end) {
                    Some(at) => (at + 1, Some(Inside::Tag(None, None))),
                    None => (rest.len(), None),
                }
            }
        };
        self.inside = next.unwrap_or(self.inside);
        (length, false)
    }

    /// Says of what was `found` in raw HTML that it stands there. Signs pass that are no pair.
    pub(super) fn settle(&self, left: &Left, found: &mut Found) {
        use LeftoverKind::*;
        if self.blocks.is_empty() {
            return;
        }
        let mut open: Option<Range<usize>> = None;
        let mut settled = Found::with_capacity(found.len());
        for (kind, span) in found.drain(..) {
            let kind = match kind {
                _ if !self.contains(span.start) => kind,
                Sign => {
                    let opens = open.take().filter(|opens| is_pair(left, opens, &span));
                    match opens {
                        Some(opens) => settled.push((MarkedInHtml, opens.start..span.end)),
                        None => open = Some(span),
                    }
                    continue;
                }
                NoNote | NoteApart => InHtml,
                NoReference | Heading | WideHeading | RawTable | Tight | Loose => MarkedInHtml,
                kind if kind.code() == Code::BrokenLink => InHtml,
                kind => kind,
            };
            settled.push((kind, span));
        }
        *found = settled;
    }

    fn contains(&self, at: usize) -> bool {
        let behind = self.blocks.partition_point(|block| block.start <= at);
        self.blocks[..behind].last().is_some_and(|block| block.contains(&at))
    }
}

/// What begins with the `<` at the beginning of `rest`, if anything does, and how long its beginning
/// is.
fn begun(rest: &[u8]) -> Option<(usize, Inside)> {
    if rest.starts_with(b"<!--") {
        return Some((4, Inside::Comment));
    }
    let next = *rest.get(1)?;
    let raw = RAW.iter().find(|name| begins(&rest[1..], name));
    let is_tag = next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?');
    is_tag.then_some((2, Inside::Tag(None, raw.copied())))
}

/// Whether `tag` begins with `name`.
fn begins(tag: &[u8], name: &str) -> bool {
    tag.get(..name.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes()))
        && !tag.get(name.len()).is_some_and(u8::is_ascii_alphanumeric)
}

/// Whether the signs at `opens` and `closes` stand around words.
fn is_pair(left: &Left, opens: &Range<usize>, closes: &Range<usize>) -> bool {
    /// No honest emphasis is longer.
    const LENGTH: usize = 500;
    let inside = left.text.get(opens.end..closes.start).unwrap_or_default();
    // `Price**, cost**` has a note below; but some languages have no spaces between words.
    let is_begun = inside.starts_with(char::is_alphanumeric)
        || left.before(opens.start).is_none_or(|c| !c.is_alphanumeric());
    left.text.get(opens.clone()) == left.text.get(closes.clone())
        && (1..LENGTH).contains(&inside.len())
        && is_begun
        && !inside.starts_with(char::is_whitespace)
        && !inside.ends_with(char::is_whitespace)
        && !inside.contains(['<', '>'])
}
