//! An address that is put together from the pieces of a text.

use std::ops::Range;

/// What does not belong to an address where it ends with it.
const TRAILING: &[u8] = b"?!.,:;*_~'([";

/// An address.
#[derive(Default)]
pub(super) struct Address {
    pub(super) letters: String,
    pub(super) pieces: Vec<Piece>,
    /// Emphasis that begins in it: where in the letters, and how many signs begin it.
    pub(super) opened: Vec<(usize, usize)>,
    /// Up to here nothing is cut off its end: its scheme, and emphasis that ends in it.
    least: usize,
    /// How many brackets are open.
    brackets: usize,
}

/// A piece of an address.
pub(super) struct Piece {
    /// Where it begins in the letters.
    pub(super) at: usize,
    /// The bytes in the text of what it is the beginning of.
    pub(super) span: Range<usize>,
    /// How many events behind the one that the address begins in.
    pub(super) number: usize,
    /// Whether it stands in the text as it is, and not as an entity.
    pub(super) literal: bool,
}

impl Address {
    /// One whose first `least` letters surely are letters of it.
    pub(super) fn new(least: usize) -> Self {
        Address { least, ..Address::default() }
    }

    /// Adds what of `words` belongs to it; whether all does.
    pub(super) fn take(&mut self, words: &str, piece: Piece) -> bool {
        let end = words.bytes().position(|byte| !self.may_have(byte)).unwrap_or(words.len());
        if end > 0 {
            self.pieces.push(piece);
            self.letters.push_str(&words[..end]);
        }
        end == words.len()
    }

    /// Adds the `signs` that begin emphasis.
    pub(super) fn open(&mut self, signs: &str, piece: Piece) {
        self.opened.push((self.letters.len(), signs.len()));
        self.pieces.push(piece);
        self.letters.push_str(signs);
    }

    /// Adds the `signs` that end emphasis which began in it: what stands between them is of the address.
    pub(super) fn close(&mut self, signs: &str, piece: Piece) {
        self.opened.pop();
        self.pieces.push(piece);
        self.letters.push_str(signs);
        self.least = self.letters.len();
    }

    fn may_have(&mut self, byte: u8) -> bool {
        match byte {
            b'(' | b'[' => self.brackets += 1,
            b')' | b']' => match self.brackets.checked_sub(1) {
                Some(brackets) => self.brackets = brackets,
                None => return false,
            },
            _ => {}
        }
        byte.is_ascii_graphic() && !b"<>\"`\\{}".contains(&byte)
    }

    /// Without what does not belong to its end, such as the full stop of a sentence.
    pub(super) fn trimmed(mut self) -> Self {
        let rest = self.letters.as_bytes().get(self.least..).unwrap_or_default();
        let trailing = rest.iter().rev().take_while(|byte| TRAILING.contains(byte)).count();
        self.letters.truncate(self.letters.len() - trailing);
        let length = self.letters.len();
        self.opened.retain(|(at, _)| *at < length);
        self
    }

    /// The piece that it ends in, and how much of that belongs to it.
    pub(super) fn end(&self) -> Option<(&Piece, usize)> {
        let length = self.letters.len();
        let last = self.pieces.partition_point(|piece| piece.at < length).checked_sub(1)?;
        let piece = self.pieces.get(last)?;
        Some((piece, length - piece.at))
    }
}
