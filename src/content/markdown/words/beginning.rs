//! The lines at the beginning of a text: what its summary may be made of.

use std::ops::Range;

/// Of a block no more bytes are noted: some times what a summary has, since markup of other systems
/// is cut out of it.
pub(super) const BLOCK: usize = 2000;
/// No more lines are noted: no honest text has so many headings, captions and items before it says
/// something.
const LINES: usize = 300;

/// How much a block has to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank {
    /// It is a paragraph that stands in no other block.
    Prose,
    /// A list, a quotation, a table.
    Block,
    /// A heading: only where there is nothing else, and the text's beginning ends with it.
    Heading,
    /// Code, a caption, a footnote: only where there is nothing else.
    Last,
}

impl Rank {
    /// Whether it is asked only where there is nothing else.
    pub(super) fn is_last(self) -> bool {
        matches!(self, Rank::Heading | Rank::Last)
    }
}

/// What stands between a line and the one before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Joint {
    #[default]
    Space,
    /// It begins an item, or a row.
    Item,
    /// It begins a cell.
    Cell,
    /// It explains a term.
    Definition,
}

/// A line of words.
pub(super) struct Line {
    pub(super) rank: Rank,
    pub(super) joint: Joint,
    /// The number of its block.
    pub(super) block: usize,
    /// Its bytes in the plain text.
    pub(super) span: Range<usize>,
    /// Its pieces, by their numbers.
    pub(super) pieces: Range<usize>,
}

/// Words that stand together.
pub(super) struct Piece {
    /// Their bytes in the plain text.
    pub(super) span: Range<usize>,
    /// And in the source.
    pub(super) source: Range<usize>,
    /// Whether each byte of the one is that of the other.
    pub(super) is_exact: bool,
}

/// See the module.
#[derive(Default)]
pub(super) struct Beginning {
    pub(super) lines: Vec<Line>,
    pub(super) pieces: Vec<Piece>,
    block: usize,
    /// Where in the plain text the block begins, once it has words.
    start: Option<usize>,
    is_open: bool,
    /// Whether the line that is open is noted, and not too long yet.
    takes: bool,
}

impl Beginning {
    /// Lines that are opened from here on stand in another block.
    pub(super) fn next_block(&mut self) {
        self.block += 1;
        self.start = None;
    }

    /// Whether a line is open.
    pub(super) fn is_open(&self) -> bool {
        self.is_open
    }

    /// Whether the words of the line that is open are noted.
    pub(super) fn takes(&self) -> bool {
        self.takes
    }

    /// Opens a line that begins at the byte `start` of the plain text.
    pub(super) fn open(&mut self, rank: Rank, joint: Joint, start: usize) {
        self.is_open = true;
        let before = start - *self.start.get_or_insert(start);
        self.takes = self.lines.len() < LINES && before < BLOCK;
        if self.takes {
            let pieces = self.pieces.len()..self.pieces.len();
            self.lines.push(Line { rank, joint, block: self.block, span: start..start, pieces });
        }
    }

    /// Adds a piece to the line that is open.
    pub(super) fn add(&mut self, span: Range<usize>, source: Range<usize>, is_exact: bool) {
        let Some(line) = self.lines.last_mut().filter(|_| self.takes) else { return };
        line.span.end = span.end;
        line.pieces.end += 1;
        self.takes = line.span.len() < BLOCK;
        self.pieces.push(Piece { span, source, is_exact });
    }

    /// Closes the line that is open, if one is; the plain text has `length` bytes.
    pub(super) fn close(&mut self, length: usize) {
        if let Some(line) = self.lines.last_mut().filter(|_| self.takes) {
            line.span.end = line.span.end.min(length).max(line.span.start);
        }
        self.is_open = false;
        self.takes = false;
    }

    /// The line that is open is a caption.
    pub(super) fn is_caption(&mut self) {
        if let Some(line) = self.lines.last_mut().filter(|_| self.takes) {
            line.rank = Rank::Last;
        }
    }
}
