//! Square brackets that were to be a link, a picture, a footnote, or a call of another system.

use std::ops::Range;

use super::address::{is_address, is_plain_address, without_title};
use super::left::Left;
use super::{Found, LeftoverKind};

/// How long the words of a link may be, and how far behind them the end of its address is sought: no
/// honest ones are longer, and so a text of nothing but brackets takes little more time than others.
const LENGTH: usize = 2000;

/// Looks at the brackets of a `block`.
pub(super) fn find(left: &Left, block: Range<usize>, found: &mut Found) {
    let mut open = Vec::new();
    let mut brackets = Brackets { left, block: block.clone(), done: 0, word: 0, found };
    for at in memchr::memchr2_iter(b'[', b']', &left.bytes[block.clone()]) {
        let at = block.start + at;
        if left.bytes[at] == b'[' {
            open.push(at);
        } else if let Some(start) = open.pop()
            && start >= brackets.done
            && at - start < LENGTH
        {
            brackets.look(start, at);
        }
    }
}

struct Brackets<'l, 't> {
    left: &'l Left<'t>,
    block: Range<usize>,
    /// What stands before was looked at.
    done: usize,
    /// Up to here stands a word that is no address, though it stands behind a round bracket that is
    /// never closed: all others in it are none either.
    word: usize,
    found: &'l mut Found,
}

impl<'t> Brackets<'_, 't> {
    /// Looks at the brackets at the bytes `open` and `close`.
    fn look(&mut self, open: usize, close: usize) {
        let words = self.text(open + 1..close);
        let behind = close + 1;
        let is_picture = self.byte(open.wrapping_sub(1)) == b'!';
        let start = open - usize::from(is_picture);
        // A word may end with `!` before brackets; nothing but a picture begins with it.
        let is_surely_picture = is_picture
            && !words.trim().is_empty()
            && self
                .left
                .before(start)
                .is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '!' | '¡' | '?'));
        let found = self
            .note(words, open, behind)
            .or_else(|| self.callout(words, open, behind))
            .or_else(|| self.wiki(words, start, open, behind))
            .or_else(|| match self.byte(behind) {
                b'(' => self.address(start, behind, is_surely_picture),
                b'[' => self.reference(start, words, behind, is_surely_picture),
                b' ' | b'\n' => self.address_apart(start, behind),
                _ => None,
            })
            .or_else(|| self.reversed(words, open, behind))
            .or_else(|| self.call(words, open, behind));
        let alone = || {
            let is_named = is_surely_picture && words.contains(char::is_alphabetic);
            is_named.then_some((LeftoverKind::NoAddress, start..behind))
        };
        if let Some((kind, span)) = found.or_else(alone) {
            self.done = span.end;
            self.found.push((kind, span));
        }
    }

    /// The byte `at` of the block, if it is shown as a letter.
    fn byte(&self, at: usize) -> u8 {
        let is_inside = self.block.contains(&at) && self.left.is_letter(at);
        if is_inside { self.left.bytes[at] } else { 0 }
    }

    fn text(&self, span: Range<usize>) -> &'t str {
        self.left.text.get(span).unwrap_or_default()
    }

    /// `[^1]` without such a note; `^[a note]`, as another program writes it.
    fn note(
        &self,
        words: &str,
        open: usize,
        behind: usize,
    ) -> Option<(LeftoverKind, Range<usize>)> {
        if let Some(label) = words.strip_prefix('^') {
            let is_label = !label.starts_with(char::is_whitespace)
                && !label.contains(['\n', '^'])
                && label.contains(char::is_alphanumeric);
            let note = is_label.then(|| self.note_apart(open, behind)).flatten();
            return note.or_else(|| is_label.then_some((LeftoverKind::NoNote, open..behind)));
        }
        let is_inline = self.byte(open.wrapping_sub(1)) == b'^'
            && words.trim().contains(char::is_whitespace)
            && self.left.before(open - 1).is_some_and(|c| !c.is_whitespace() && !c.is_numeric());
        is_inline.then(|| (LeftoverKind::Foreign, open - 1..behind))
    }

    /// `> [!INFO]`, `> [!NOTE] with words behind it`, which were to be a call-out.
    fn callout(
        &self,
        words: &str,
        open: usize,
        behind: usize,
    ) -> Option<(LeftoverKind, Range<usize>)> {
        let kind = words.strip_prefix('!')?;
        let is_kind = kind.chars().nth(1).is_some()
            && kind.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '_'));
        let begins_block = (self.block.start..open).all(|at| !self.left.is_letter(at));
        // Then the line before it is short: only the first brackets of a block come so far.
        if !is_kind || !begins_block {
            return None;
        }
        let line = self.left.text.get(..open)?.rsplit('\n').next()?;
        let is_meant = line.contains('>') || !kind.contains(|c: char| !c.is_ascii_uppercase());
        is_meant.then_some((LeftoverKind::NoCallout, open..behind))
    }

    /// `[^1] : A note.`, `[^1]A note.`, which were to be a footnote.
    fn note_apart(&self, open: usize, behind: usize) -> Option<(LeftoverKind, Range<usize>)> {
        if !self.left.begins_line(open) {
            return None;
        }
        let line = self.text(behind..self.block.end).lines().next()?.trim_end();
        let begins_paragraph = self.text(self.block.start..open).trim().is_empty();
        let is_note = line.trim_start().starts_with(':')
            || (begins_paragraph && line.contains(char::is_alphanumeric));
        is_note.then_some((LeftoverKind::NoteApart, open..behind + line.len()))
    }

    /// `[[a page]]`, `![[a picture.png]]`.
    fn wiki(
        &self,
        words: &str,
        start: usize,
        open: usize,
        behind: usize,
    ) -> Option<(LeftoverKind, Range<usize>)> {
        let is_double =
            start == open && open > 0 && self.byte(open - 1) == b'[' && self.byte(behind) == b']';
        let is_name = words.contains(char::is_alphabetic) && !words.contains([',', '\n']);
        if !is_double || !is_name {
            return None;
        }
        let is_picture = open > 1 && self.byte(open - 2) == b'!';
        Some(match is_picture {
            true => (LeftoverKind::NoAddress, open - 2..behind + 1),
            false => (LeftoverKind::Foreign, open - 1..behind + 1),
        })
    }

    /// `[x](two words.md)`: the round bracket stands at `open`.
    fn address(
        &mut self,
        start: usize,
        open: usize,
        is_picture: bool,
    ) -> Option<(LeftoverKind, Range<usize>)> {
        let Some(close) = self.closing(open) else {
            if open < self.word {
                return None;
            }
            let rest = self.text(open + 1..self.end(open));
            let address = rest.split_whitespace().next().unwrap_or_default();
            let address = address.trim_end_matches(['.', ',', ';', ':', ']']);
            let end = open + 1 + rest.find(address).unwrap_or_default() + address.len();
            // A bracket of full width that closes it is named as such.
            let is_wide = address.split_once('）').is_some_and(|(address, _)| is_address(address));
            let is_meant = (is_picture || is_address(address)) && !is_wide;
            self.word = end;
            return is_meant.then_some((LeftoverKind::OpenAddress, start..end));
        };
        let inside = self.text(open + 1..close);
        let address = without_title(inside);
        if !(is_picture || is_meant(address)) {
            return None;
        }
        let kind = match address.contains(char::is_whitespace) {
            true => LeftoverKind::SpacedAddress,
            false => LeftoverKind::OtherAddress,
        };
        Some((kind, start..close + 1))
    }

    /// `[the charter] (charter.md)`.
    fn address_apart(&self, start: usize, behind: usize) -> Option<(LeftoverKind, Range<usize>)> {
        /// More spaces are no slip.
        const SPACES: usize = 3;
        let spaces =
            (behind..behind + SPACES).take_while(|at| matches!(self.byte(*at), b' ' | b'\n'));
        let open = behind + spaces.count();
        if self.byte(open) != b'(' {
            return None;
        }
        let close = self.closing(open)?;
        let is_meant = is_plain_address(without_title(self.text(open + 1..close)));
        is_meant.then_some((LeftoverKind::AddressApart, start..close + 1))
    }

    /// How far what begins at `open` is looked at.
    fn end(&self, open: usize) -> usize {
        self.block.end.min(self.left.text.floor_char_boundary(open + LENGTH))
    }

    /// The round bracket that closes the one at `open`.
    fn closing(&self, open: usize) -> Option<usize> {
        let end = self.end(open);
        let mut depth = 0_usize;
        for (at, byte) in (open..end).zip(&self.left.bytes[open..end]) {
            match byte {
                b'(' => depth += 1,
                b')' if depth == 1 => return Some(at),
                b')' => depth -= 1,
                _ => {}
            }
        }
        None
    }

    /// `[x][nope]`, `[x][]`, `[x][charter.md]`, `![x][nope]`.
    fn reference(
        &self,
        start: usize,
        words: &str,
        open: usize,
        is_picture: bool,
    ) -> Option<(LeftoverKind, Range<usize>)> {
        let end = self.end(open);
        let close = memchr::memchr2(b'[', b']', self.left.bytes.get(open + 1..end)?)?;
        let close = open + 1 + close;
        let label = self.text(open + 1..close);
        let span = start..close + 1;
        if self.byte(close) != b']' {
            return None;
        }
        if is_picture || is_plain_address(label) {
            let kind = match is_plain_address(label) {
                true => LeftoverKind::SquareAddress,
                false => LeftoverKind::NoAddress,
            };
            return Some((kind, span));
        }
        // Numbers of sources, places in tables of a program, and what happens in a hall, one after
        // the other.
        let is_word = |text: &str| text.contains(char::is_alphabetic);
        // `[vc_row][vc_column]`.
        if is_call_name(words)
            && is_call_name(label)
            && (words.contains('_') || label.contains('_'))
        {
            return Some((LeftoverKind::Foreign, span));
        }
        let is_place = self.left.before(start).is_some_and(char::is_alphanumeric);
        let is_letter = |text: &str| text.chars().nth(1).is_none();
        let is_direction = |text: &str| text.trim().starts_with(char::is_uppercase);
        let is_honest = !is_word(words)
            || !(label.is_empty() || is_word(label))
            || is_place
            || (is_letter(words) && !label.is_empty() && is_letter(label))
            || (is_direction(words) && is_direction(label));
        (!is_honest).then_some((LeftoverKind::NoReference, span))
    }

    /// `(the charter)[charter.md]`.
    fn reversed(
        &self,
        words: &str,
        open: usize,
        behind: usize,
    ) -> Option<(LeftoverKind, Range<usize>)> {
        if self.byte(open.wrapping_sub(1)) != b')' || !is_plain_address(words) {
            return None;
        }
        let before = self.block.start.max(open.saturating_sub(LENGTH))..open;
        let round = memchr::memrchr(b'(', &self.left.bytes[before.clone()])?;
        Some((LeftoverKind::Reversed, before.start + round..behind))
    }

    /// `[caption id="x"]`, `[/caption]`, `[gallery]` alone, `[TOC]` alone.
    fn call(
        &self,
        words: &str,
        open: usize,
        behind: usize,
    ) -> Option<(LeftoverKind, Range<usize>)> {
        let is_alone = self.text(self.block.start..open).trim().is_empty()
            && self.text(behind..self.block.end).trim().is_empty();
        is_call(words, is_alone).then_some((LeftoverKind::Foreign, open..behind))
    }
}

/// Whether what stands between round brackets was to be an address: its first or its last word
/// looks like one.
fn is_meant(address: &str) -> bool {
    let first = address.split_whitespace().next().unwrap_or_default();
    is_address(first) || is_address(address)
}

/// Calls that have no arguments.
const CALLS: &[&str] = &["TOC", "_TOC_", "toc", "gallery", "playlist", "contact-form"];

/// How the calls of programs begin that build pages from blocks.
const BUILDERS: &[&str] = &["vc_", "et_pb_", "fusion_", "av_", "fl_"];

/// Whether the call with the `name` is one of theirs.
pub(super) fn is_builder(name: &str) -> bool {
    BUILDERS.iter().any(|begins| name.starts_with(begins))
}

/// Calls that have an address behind their name.
const EMBEDDERS: &[&str] = &[
    "youtube",
    "vimeo",
    "embed",
    "video",
    "audio",
    "twitter",
    "facebook",
    "instagram",
    "soundcloud",
];

/// Whether `name` is one that calls have.
fn is_call_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .bytes()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, b'-' | b'_'))
}

/// Whether `words` in square brackets are a call of another system, `is_alone` in their paragraph
/// or not.
fn is_call(words: &str, is_alone: bool) -> bool {
    let is_name = is_call_name;
    if let Some(name) = words.strip_prefix('/') {
        return is_name(name);
    }
    let (name, rest) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
    let has_address = rest.trim_start().starts_with("http") && rest.contains("://");
    if (is_alone && CALLS.contains(&words))
        || (is_name(words) && is_builder(words))
        || (EMBEDDERS.contains(&name) && has_address)
    {
        return true;
    }
    let is_argument = |word: &str| {
        word.split_once('=').is_some_and(|(name, value)| {
            is_name(&name.to_ascii_lowercase())
                && value.starts_with(['"', '\'', '“', '”', '„', '«', '&', '″'])
        })
    };
    is_name(name) && rest.split_whitespace().any(is_argument)
}
