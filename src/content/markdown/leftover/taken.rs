//! Signs in words that Markdown takes for emphasis: `Bürger*innen und Kolleg*innen`, `2*3*4`. They
//! would not be shown, and the page would say something else.
//!
//! Emphasis of a part of a word passes, `сл**о**во`: those who write so mean it.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Found, LeftoverKind};
use crate::content::markdown::excerpt::is_wide;

/// The emphasis that is open at a point of a text.
#[derive(Default)]
pub(super) struct Taken {
    /// Where the strong emphasis begins that is open.
    strong: Vec<usize>,
}

impl Taken {
    pub(super) fn follow(
        &mut self,
        text: &str,
        event: &Event,
        span: &Range<usize>,
        found: &mut Found,
    ) {
        match event {
            Event::Start(Tag::Emphasis) if is_of_words(text, span, "*".len()) => {
                found.push((LeftoverKind::TakenSigns, span.clone()));
            }
            Event::Start(Tag::Strong) => {
                // Of `****` the second two begin it once more, and nobody sees that.
                let is_inside = self.strong.last().is_some_and(|open| span.start > open + 2);
                if is_inside || is_of_words(text, span, "**".len()) {
                    found.push((LeftoverKind::TakenSigns, span.clone()));
                }
                self.strong.push(span.start);
            }
            Event::End(TagEnd::Strong) => {
                self.strong.pop();
            }
            _ => {}
        }
    }
}

/// Whether the emphasis at `span`, with signs of so many bytes, begins and ends within words, and
/// goes from one to another, or stands between numbers.
fn is_of_words(text: &str, span: &Range<usize>, signs: usize) -> bool {
    let is_of_word = |c: &char| c.is_alphanumeric() && !is_wide(*c);
    let before = text.get(..span.start).and_then(|text| text.chars().next_back());
    let behind = text.get(span.end..).and_then(|text| text.chars().next());
    let inside = text.get(span.start + signs..span.end.saturating_sub(signs)).unwrap_or_default();
    let is_number = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    before.as_ref().is_some_and(is_of_word)
        && behind.as_ref().is_some_and(is_of_word)
        && (inside.contains(char::is_whitespace)
            || (is_number(before) && is_number(inside.chars().next())))
}
