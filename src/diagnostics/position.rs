//! From a byte span to the line and column that a person counts.

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use super::Place;
use super::shown::drawn;

/// A line and column, both counted from 1; the column counts characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// A file that diagnostics point into: its text, and where its lines begin.
#[derive(Debug)]
pub(super) struct Text {
    text: String,
    starts: Vec<usize>,
}

impl Text {
    fn new(text: String) -> Self {
        let ends = memchr::memchr_iter(b'\n', text.as_bytes()).map(|newline| newline + 1);
        let starts = [0].into_iter().chain(ends).collect();
        Text { text, starts }
    }

    /// Whether it has no lines to show: it is gone, or is no text.
    pub(super) fn has_no_lines(&self) -> bool {
        let is_broken = self.text.contains(char::REPLACEMENT_CHARACTER);
        self.text.is_empty() || (is_broken && self.text.contains('\0'))
    }

    /// The number of the line with the byte `offset`, counted from 0.
    fn number(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).saturating_sub(1)
    }

    /// The position of the byte `offset`; beyond the end, that of the end.
    pub(super) fn position(&self, offset: usize) -> Position {
        let offset = self.boundary(offset);
        let number = self.number(offset);
        let before = &self.text[self.starts[number]..offset];
        Position { line: number + 1, column: before.chars().count() + 1 }
    }

    /// The bytes of the lines that `span` touches, without those of others.
    pub(super) fn lines(&self, span: &Range<usize>) -> Range<usize> {
        let (first, last) = (self.number(span.start), self.number(span.end));
        let end = self.starts.get(last + 1).copied().unwrap_or(self.text.len());
        self.starts[first]..end
    }

    /// The text of the bytes `range`, which must lie between characters.
    pub(super) fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    /// The line of the byte `offset`, without its end.
    pub(super) fn line(&self, offset: usize) -> &str {
        let offset = self.boundary(offset);
        let line = self.slice(self.lines(&(offset..offset)));
        line.lines().next().unwrap_or_default()
    }

    /// The place's span, moved outwards to whole characters and kept within the text.
    pub(super) fn span(&self, place: &Place) -> Range<usize> {
        let mut end = place.end.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        self.boundary(place.start)..end
    }

    /// The beginning of the character with the byte `offset`.
    fn boundary(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}

/// How many files' texts are kept: findings come by files, so that more would hardly be asked for
/// again, and all texts of an archive need not be in memory.
const KEPT: usize = 100;

/// The files that diagnostics point into, each read once as long as they come by files.
pub(super) struct Texts<'r> {
    read: &'r dyn Fn(&str) -> Option<Vec<u8>>,
    cache: HashMap<String, Rc<Text>>,
}

impl<'r> Texts<'r> {
    pub(super) fn new(read: &'r dyn Fn(&str) -> Option<Vec<u8>>) -> Self {
        Texts { read, cache: HashMap::new() }
    }

    /// The text of the file `path`: empty if it is gone, with marks where it is no UTF-8.
    pub(super) fn text(&mut self, path: &str) -> Rc<Text> {
        if let Some(text) = self.cache.get(path) {
            return text.clone();
        }
        let bytes = (self.read)(path).unwrap_or_default();
        let text = Rc::new(Text::new(drawn(String::from_utf8_lossy(&bytes))));
        if self.cache.len() >= KEPT {
            self.cache.clear();
        }
        self.cache.insert(path.to_owned(), text.clone());
        text
    }

    pub(super) fn position(&mut self, place: &Place) -> Position {
        self.text(&place.path).position(place.start)
    }

    pub(super) fn end(&mut self, place: &Place) -> Position {
        self.text(&place.path).position(place.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let position = |text: &str, offset| Text::new(text.to_owned()).position(offset);
        let text = "один\nдва три";
        let offset = text.find("три").expect("it is there");
        assert_eq!(position(text, offset), Position { line: 2, column: 5 });
        assert_eq!(position(text, offset + 1), Position { line: 2, column: 5 });
        assert_eq!(position(text, 1000), Position { line: 2, column: 8 });
        assert_eq!(position("a\n", 2), Position { line: 2, column: 1 });
        assert_eq!(position("", 0), Position { line: 1, column: 1 });
    }

    #[test]
    fn lines_of_a_span() {
        let text = Text::new("one\r\ntwo\nthree".to_owned());
        assert_eq!(text.lines(&(1..2)), 0..5);
        assert_eq!(text.lines(&(6..10)), 5..14);
        assert_eq!(text.lines(&(14..14)), 9..14);
        assert_eq!((text.line(4), text.line(8), text.line(99)), ("one", "two", "three"));
    }
}
