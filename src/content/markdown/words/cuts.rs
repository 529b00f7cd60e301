//! What of a text no summary has: signs that the parser has left, and calls of other systems.
//!
//! They are named at their places. The page shows them, and the search finds them; a summary stands
//! where nobody expects markup.

use std::borrow::Cow;
use std::ops::Range;

use super::beginning::{Line, Piece};
use crate::content::markdown::leftover::{Leftover, LeftoverKind};

/// The bytes of a text that are left out, in their order.
pub(super) struct Cuts(Vec<Range<usize>>);

/// What is left out of `text` because of the `leftovers`, whose places are those in a file in which it
/// begins at the byte `offset`.
pub(super) fn of(text: &str, leftovers: &[Leftover], offset: usize) -> Cuts {
    let mut cuts = Vec::new();
    for Leftover { kind, span, .. } in leftovers {
        let span = span.start.saturating_sub(offset)..span.end.saturating_sub(offset);
        cut(text, *kind, span, &mut cuts);
    }
    cuts.sort_by_key(|cut| cut.start);
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(cuts.len());
    for cut in cuts {
        match merged.last_mut().filter(|last| last.end >= cut.start) {
            Some(last) => last.end = last.end.max(cut.end),
            None => merged.push(cut),
        }
    }
    Cuts(merged)
}

/// Adds what is left out of the leftover at `span`.
fn cut(text: &str, kind: LeftoverKind, span: Range<usize>, cuts: &mut Vec<Range<usize>>) {
    use LeftoverKind::*;
    let source = text.get(span.clone()).unwrap_or_default();
    let Range { start, end } = span;
    match kind {
        Call | FrontMatter => cuts.push(start..end),
        // `[[a page]]` is one too.
        Foreign | InHtml | MarkedInHtml | SpacedAddress | AddressApart | OpenAddress
        | SquareAddress | Reversed | OtherAddress | NoReference | WideBrackets | Tight | Loose => {
            match words_of(source) {
                Some(words) => {
                    cuts.push(start..start + words.start);
                    cuts.push(start + words.end..end);
                }
                // It may be honest, and is shown.
                None if kind == Foreign && !source.starts_with('^') => {}
                None => cuts.push(start..end),
            }
        }
        Heading | WideHeading => {
            let rest = text.get(start..).unwrap_or_default();
            cuts.push(start..start + rest.find('\n').unwrap_or(rest.len()));
        }
        RawTable => {
            let rest = text.get(start..).unwrap_or_default();
            let is_row = |line: &&str| !line.trim_matches(is_edge).is_empty();
            let rows = rest.split_inclusive('\n').take_while(is_row);
            cuts.push(start..start + rows.map(str::len).sum::<usize>());
        }
        NoAddress | NoNote | NoteApart | DefinitionApart | SpacedDefinition | TitledDefinition
        | DefinitionInside | Sign | Task | NoCallout => cuts.push(start..end),
        // They have no signs in the words.
        SpacedAngle | UnusedNote | NoteTwice | Cells | Defined | Words | UnusedReference
        | ReferenceTwice | Underlined | Numbered | Renumbered | Starred | Attributes | Element
        | ElementAttributes | UnsafeAddress | Swallowed | CharacterNumber | Turned
        | HeadingWords | BelowTable | OpenFence | Opening | TwiceEscaped | MarkedValue
        | CallInLink | CutAddress | NoDefinition | Embed | TakenSigns => {}
    }
}

/// What stands at the ends of a line that says nothing, also in a quotation.
fn is_edge(c: char) -> bool {
    c.is_whitespace() || c == '>'
}

/// The words in what was to be a link or emphasis: none in a picture, a note or a call.
fn words_of(source: &str) -> Option<Range<usize>> {
    let first = source.chars().next()?;
    let run = source.len() - source.trim_start_matches(first).len();
    match first {
        '[' if source.starts_with("[^") => None,
        '[' if run > 1 => {
            let close = source.find("]]")?;
            let words = source.get(2..close)?;
            Some(words.rfind('|').map_or(2, |bar| bar + 3)..close)
        }
        '[' | '(' | '（' | '【' | '［' => bracketed(source, first),
        '*' | '_' | '~' => {
            let end = source.trim_end_matches(first).len();
            (run < end).then_some(run..end)
        }
        _ => None,
    }
}

/// The words between the bracket `open`, with which `source` begins, and its other half.
fn bracketed(source: &str, open: char) -> Option<Range<usize>> {
    let close = match open {
        '[' => ']',
        '(' => ')',
        '（' => '）',
        '【' => '】',
        _ => '］',
    };
    let mut depth = 0_usize;
    for (at, c) in source.char_indices() {
        if c == open {
            depth += 1;
        } else if c == close {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                let is_call = at + close.len_utf8() == source.len();
                return (!is_call).then_some(open.len_utf8()..at);
            }
        }
    }
    None
}

impl Cuts {
    /// The words of `line`, which is made of some of the `pieces`, without what is left out.
    pub(super) fn cleaned<'p>(
        &self,
        line: &Line,
        pieces: &[Piece],
        plain: &'p str,
    ) -> Cow<'p, str> {
        let whole = plain.get(line.span.clone()).unwrap_or_default();
        let pieces = pieces.get(line.pieces.clone()).unwrap_or_default();
        if pieces.iter().all(|piece| self.within(&piece.source).is_empty()) {
            return Cow::Borrowed(whole);
        }
        let mut cleaned = Cleaned::default();
        let mut at = line.span.start;
        for piece in pieces {
            cleaned.add(plain.get(at..piece.span.start).unwrap_or_default());
            at = piece.span.end;
            let cuts = self.within(&piece.source);
            let mut from = piece.source.start;
            let words = |part: Range<usize>| {
                let [start, end] = [part.start, part.end]
                    .map(|byte| byte.saturating_sub(piece.source.start) + piece.span.start);
                plain.get(start..end).unwrap_or_default()
            };
            match (cuts, piece.is_exact) {
                ([], _) => cleaned.add(plain.get(piece.span.clone()).unwrap_or_default()),
                (_, false) => cleaned.is_cut = true,
                (cuts, true) => {
                    for cut in cuts {
                        cleaned.add(words(from..cut.start.max(from)));
                        cleaned.is_cut = true;
                        from = cut.end;
                    }
                    cleaned.add(words(from.min(piece.source.end)..piece.source.end));
                }
            }
        }
        Cow::Owned(cleaned.words)
    }

    /// The cuts that have a part of `source`.
    fn within(&self, source: &Range<usize>) -> &[Range<usize>] {
        let first = self.0.partition_point(|cut| cut.end <= source.start);
        let behind = self.0.partition_point(|cut| cut.start < source.end);
        self.0.get(first..behind).unwrap_or_default()
    }
}

/// Words, and whether something was left out behind them.
#[derive(Default)]
struct Cleaned {
    words: String,
    is_cut: bool,
}

impl Cleaned {
    /// Adds `words`. Where something was left out, nothing of the spaces around it stays behind.
    fn add(&mut self, words: &str) {
        let mut words = words;
        if self.is_cut && !words.is_empty() {
            if self.words.is_empty() || self.words.ends_with(char::is_whitespace) {
                words = words.trim_start();
            }
            if words.starts_with(['.', ',', ';', ':', '!', '?', '…', ')', '»', '”']) {
                self.words.truncate(self.words.trim_end().len());
            }
            self.is_cut = words.is_empty();
        }
        self.words.push_str(words);
    }
}
