//! The words between the tags of raw HTML.

use super::PlainWords;
use super::elements::{Does, element};
use crate::content::markdown::entities::decoded;
use crate::content::markdown::html_parts::{Part, Walker};
use crate::content::markdown::lines;

/// In what the next words stand.
#[derive(Default)]
pub(super) struct Inside {
    walker: Walker,
    /// Whether the words tell how those before them are read.
    is_reading: bool,
    gap: Gap,
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
        self.walker.begin_block();
    }

    pub(super) fn end_line(&mut self) {
        self.is_reading = false;
        self.gap = Gap::Nothing;
    }

    pub(super) fn is_hidden(&self) -> bool {
        self.walker.is_hidden() || self.is_reading
    }
}

impl PlainWords<'_> {
    /// Takes the words of a piece of raw HTML, which begins at the byte `at`.
    pub(super) fn html(&mut self, html: &str, mut at: usize) {
        let mut rest = html;
        while !rest.is_empty() {
            let (part, length) = self.inside.walker.part(rest);
            match part {
                Part::Words(words) => self.html_words(words, at),
                Part::Tag { name, is_end } => self.tag(name, is_end),
                Part::Other => {}
            }
            rest = rest.get(length..).unwrap_or_default();
            at += length;
        }
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
        let Some((name, does)) = element(name) else { return };
        match (does, is_end) {
            (Does::Break, _) => self.space(),
            (Does::Reading(is_reading), _) => self.inside.is_reading = is_reading && !is_end,
            (Does::Hide, false) => self.inside.walker.hide(name),
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
