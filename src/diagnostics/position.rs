//! From a byte span to the line and column that a person counts.

use std::collections::HashMap;
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

impl Position {
    /// The position of the byte `offset` in `text`; beyond its end, that of the end.
    pub(super) fn of(text: &str, offset: usize) -> Self {
        let mut offset = offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &text[..offset];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Position {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

/// The files that diagnostics point into, each read once.
pub(super) struct Texts<'r> {
    read: &'r dyn Fn(&str) -> Option<Vec<u8>>,
    cache: HashMap<String, Rc<str>>,
}

impl<'r> Texts<'r> {
    pub(super) fn new(read: &'r dyn Fn(&str) -> Option<Vec<u8>>) -> Self {
        Texts { read, cache: HashMap::new() }
    }

    /// The text of the file `path`: empty if it is gone, with marks where it is no UTF-8.
    pub(super) fn text(&mut self, path: &str) -> Rc<str> {
        if let Some(text) = self.cache.get(path) {
            return text.clone();
        }
        let bytes = (self.read)(path).unwrap_or_default();
        let text: Rc<str> = drawn(String::from_utf8_lossy(&bytes)).into();
        self.cache.insert(path.to_owned(), text.clone());
        text
    }

    pub(super) fn position(&mut self, place: &Place) -> Position {
        Position::of(&self.text(&place.path), place.start)
    }

    pub(super) fn end(&mut self, place: &Place) -> Position {
        Position::of(&self.text(&place.path), place.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = "один\nдва три";
        let offset = text.find("три").expect("it is there");
        assert_eq!(Position::of(text, offset), Position { line: 2, column: 5 });
        assert_eq!(Position::of(text, 1000), Position { line: 2, column: 8 });
        assert_eq!(Position::of("", 0), Position { line: 1, column: 1 });
    }
}
