//! Words between the tags of raw HTML: Markdown is not read there, and its signs would be shown.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::left::Left;
use super::{Found, LeftoverKind};
use crate::content::markdown::html_parts::{HIDING, Part, Walker};
use crate::diagnostics::Code;

/// Elements whose words are to be shown as they are, or are for none.
const AS_WRITTEN: &[&str] = &["code", "iframe", "kbd", "pre", "samp", "textarea", "title"];

/// The blocks of raw HTML, and what is open at a point of them.
#[derive(Default)]
pub(super) struct Html {
    blocks: Vec<Range<usize>>,
    walker: Walker,
}

impl Html {
    /// Leaves the words between tags in `left`.
    pub(super) fn follow(&mut self, left: &mut Left, event: &Event, span: &Range<usize>) {
        match event {
            Event::Start(Tag::HtmlBlock) => {
                self.walker = Walker::default();
                self.blocks.push(span.clone());
            }
            Event::Html(_) => {
                let mut at = span.start;
                while let Some(rest) = left.text.get(at..span.end)
                    && !rest.is_empty()
                {
                    let (part, length) = self.walker.part(rest);
                    match part {
                        Part::Words(words) => left.leave(at, words),
                        Part::Tag { name, is_end: false } => {
                            as_written(name).into_iter().for_each(|name| self.walker.hide(name));
                        }
                        Part::Tag { .. } | Part::Other => {}
                    }
                    at += length;
                }
            }
            _ => {}
        }
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

/// The element `name`, if what looks like Markdown in it is none.
fn as_written(name: &str) -> Option<&'static str> {
    let mut elements = AS_WRITTEN.iter().chain(HIDING);
    elements.find(|element| element.eq_ignore_ascii_case(name)).copied()
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
