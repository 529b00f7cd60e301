//! The copy of a text that the parser's events are taken off.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

/// No event had this byte.
const UNSEEN: u8 = 0;
/// Markup that was understood: signs, addresses, code, HTML, and what a backslash has made a letter.
const MARKUP: u8 = 1;
/// What begins a block: the sign of an item, the label of a note.
const LEAD: u8 = 2;

/// What is left of a text.
pub(super) struct Left<'t> {
    pub(super) text: &'t str,
    /// For each byte of the text: itself, where it is shown as a letter, else what became of it.
    pub(super) bytes: Vec<u8>,
    /// Whether the letters that pass by are code, or an address.
    opaque: bool,
}

impl<'t> Left<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Left { text, bytes: vec![UNSEEN; text.len()], opaque: false }
    }

    pub(super) fn follow(&mut self, event: &Event, span: &Range<usize>) {
        match event {
            Event::Start(tag) => self.begin(tag, span),
            Event::End(TagEnd::CodeBlock | TagEnd::Link) => self.opaque = false,
            Event::Text(text) => self.letters(text, span),
            // What stands between two lines of a paragraph is a letter, all other ends of lines are
            // between blocks.
            Event::SoftBreak | Event::HardBreak => {
                let source = self.text.get(span.clone()).unwrap_or_default();
                // Files of Windows have two bytes for the end of a line.
                let length = if source.ends_with("\r\n") { 2 } else { 1 };
                self.fill(span.end.saturating_sub(length)..span.end, b'\n');
            }
            Event::End(_) => {}
            _ => self.fill(span.clone(), MARKUP),
        }
    }

    fn begin(&mut self, tag: &Tag, span: &Range<usize>) {
        let Range { start, end } = *span;
        let source = self.text.get(span.clone()).unwrap_or_default();
        match tag {
            Tag::CodeBlock(_) => {
                self.opaque = true;
                self.fill(start..end, MARKUP);
            }
            Tag::Link { link_type, .. } => {
                self.opaque = matches!(link_type, LinkType::Autolink | LinkType::Email);
                self.fill(start..end, MARKUP);
            }
            // Of these the letters come behind their beginning.
            Tag::Image { .. } | Tag::Heading { .. } | Tag::HtmlBlock => {
                self.fill(start..end, MARKUP);
            }
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => {
                let sign = source.bytes().next();
                let most = if *tag == Tag::Emphasis { 1 } else { 2 };
                let length = source.bytes().take(most).take_while(|byte| Some(*byte) == sign);
                let length = length.count();
                self.fill(start..start + length, MARKUP);
                self.fill(end - length..end, MARKUP);
            }
            // The kind of a call-out.
            Tag::BlockQuote(Some(_)) => {
                let length = source.find(']').map_or(0, |at| at + 1);
                self.fill(start..start + length, LEAD);
            }
            Tag::Item => {
                // An item that is indented begins with spaces.
                let indent = source.len() - source.trim_start_matches(' ').len();
                let sign = marker(&source[indent..]);
                self.fill(start..start + indent + sign.len(), LEAD);
            }
            Tag::FootnoteDefinition(_) => {
                let length = source.find("]:").map_or(0, |at| at + 2);
                self.fill(start..start + length, LEAD);
            }
            _ => {}
        }
    }

    fn letters(&mut self, letters: &str, span: &Range<usize>) {
        let Some(source) = self.text.get(span.clone()).filter(|_| !self.opaque) else { return };
        if source != letters {
            // An entity, such as `&amp;`.
            return self.fill(span.clone(), MARKUP);
        }
        self.bytes[span.clone()].copy_from_slice(source.as_bytes());
        let before = span.start.wrapping_sub(1);
        let is_escaped =
            self.text.as_bytes().get(before) == Some(&b'\\') && self.bytes[before] == UNSEEN;
        if is_escaped {
            let length = letters.chars().next().map_or(0, char::len_utf8);
            self.fill(before..span.start + length, MARKUP);
        }
    }

    pub(super) fn fill(&mut self, span: Range<usize>, with: u8) {
        if let Some(bytes) = self.bytes.get_mut(span) {
            bytes.fill(with);
        }
    }

    /// Leaves `words`, which begin at the byte `at`, as letters.
    pub(super) fn leave(&mut self, at: usize, words: &str) {
        if let Some(bytes) = self.bytes.get_mut(at..at + words.len()) {
            bytes.copy_from_slice(words.as_bytes());
        }
    }

    /// Takes `span` off as markup.
    pub(super) fn take(&mut self, span: Range<usize>) {
        self.fill(span, MARKUP);
    }

    /// Whether the byte `at` was in no event.
    pub(super) fn is_unseen(&self, at: usize) -> bool {
        self.bytes.get(at) == Some(&UNSEEN)
    }

    /// Whether the byte `at` is a letter of the text.
    pub(super) fn is_letter(&self, at: usize) -> bool {
        self.bytes.get(at).is_some_and(|byte| *byte > LEAD)
    }

    /// The pieces of the text with letters that belong together: a paragraph, a heading, a cell.
    pub(super) fn blocks(&self) -> impl Iterator<Item = Range<usize>> {
        let ends = memchr::memchr_iter(UNSEEN, &self.bytes).filter(|at| self.ends_block(*at));
        let mut start = 0;
        ends.chain([self.bytes.len()]).filter_map(move |end| {
            let block = start..end;
            start = end + 1;
            (block.start < block.end).then_some(block)
        })
    }

    fn ends_block(&self, at: usize) -> bool {
        self.is_unseen(at) && matches!(self.text.as_bytes()[at], b'\n' | b'\r' | b'|')
    }

    /// Whether nothing but what begins a block stands between the byte `at` and the beginning of
    /// its line or cell.
    pub(super) fn begins_line(&self, at: usize) -> bool {
        for before in (0..at).rev() {
            match self.bytes[before] {
                b'\n' => return true,
                UNSEEN if self.ends_block(before) => return true,
                UNSEEN | LEAD | b' ' | b'\t' => {}
                _ => return false,
            }
        }
        true
    }

    /// The character before the byte `at`.
    pub(super) fn before(&self, at: usize) -> Option<char> {
        self.text.get(..at)?.chars().next_back()
    }

    /// The character at the byte `at`.
    pub(super) fn at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }
}

/// The sign that an item begins with, such as `-` or `12.`
pub(super) fn marker(item: &str) -> &str {
    let digits = item.bytes().take_while(u8::is_ascii_digit).count();
    item.get(..digits + 1).unwrap_or(item)
}
