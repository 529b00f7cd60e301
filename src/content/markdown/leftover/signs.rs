//! Signs that stand in the text: of emphasis and code that begins or ends nowhere, and of headings.
//!
//! Honest texts are full of such signs: `2 ** 3`, `price**` with a note below, `f**k`, `20__`,
//! `l`Aquila`. What passes is said where it passes.

use std::ops::Range;

use super::left::Left;
use super::{Found, LeftoverKind};
use crate::characters;

/// Some equal signs, one after the other.
struct Row {
    span: Range<usize>,
    sign: u8,
    /// What stands before and behind them.
    before: Beside,
    behind: Beside,
    begins_line: bool,
}

/// What stands beside signs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beside {
    Space,
    Word,
    /// A sign, such as a comma or a quotation mark.
    Mark,
}

impl Beside {
    fn of(c: Option<char>) -> Self {
        match c {
            None => Beside::Space,
            Some(c) if c.is_whitespace() => Beside::Space,
            Some(c) if c.is_alphanumeric() => Beside::Word,
            Some(_) => Beside::Mark,
        }
    }
}

/// Finds signs that were to be markup. Whether a star stands behind a word, as one that refers to a
/// note does.
pub(super) fn find(left: &Left, found: &mut Found) -> bool {
    let first = found.len();
    let mut rows = Vec::new();
    let stars = memchr::memchr3_iter(b'*', b'_', b'~', &left.bytes);
    let others = memchr::memchr2_iter(b'`', b'#', &left.bytes);
    let mut end = 0;
    for at in stars {
        if at >= end {
            let row = row(left, at);
            end = row.span.end;
            rows.push(row);
        }
    }
    let has_stars = rows.iter().any(|row| row.is_star() && row.is_behind());
    let notes = StarNotes::of(&rows);
    for row in &rows {
        if is_emphasis(left, row) && !notes.passes(row) {
            found.push((LeftoverKind::Sign, row.span.clone()));
        }
    }
    join(left, &rows, first, found);
    let mut end = 0;
    for at in others.filter(|at| !is_in_address(left, *at)) {
        if at < end {
            continue;
        }
        let row = row(left, at);
        end = row.span.end;
        let kind = match row.sign {
            b'#' if is_heading(left, &row) => LeftoverKind::Heading,
            b'`' if is_code(left, &row) => LeftoverKind::Sign,
            _ => continue,
        };
        found.push((kind, row.span));
    }
    has_stars
}

impl Row {
    fn is_star(&self) -> bool {
        self.sign == b'*' && self.span.len() == 1
    }

    /// Whether the row stands behind a word, and before a space.
    fn is_behind(&self) -> bool {
        self.before != Beside::Space && self.behind == Beside::Space
    }
}

/// Stars that refer to a note below: they stand behind a word, and further down begin a line.
struct StarNotes {
    /// Of two and of three stars: where the first stands behind a word, and where the last begins a
    /// line.
    stars: [(Option<usize>, Option<usize>); 2],
}

impl StarNotes {
    fn of(rows: &[Row]) -> Self {
        let mut stars = [(None, None); 2];
        for row in rows.iter().filter(|row| row.sign == b'*') {
            let Some((first, last)) =
                row.span.len().checked_sub(2).and_then(|at| stars.get_mut(at))
            else {
                continue;
            };
            if row.is_behind() {
                first.get_or_insert(row.span.start);
            } else if row.begins_line {
                *last = Some(row.span.start);
            }
        }
        StarNotes { stars }
    }

    fn passes(&self, row: &Row) -> bool {
        let of = row.span.len().checked_sub(2).and_then(|at| self.stars.get(at));
        let Some((first, last)) = of.filter(|_| row.sign == b'*') else { return false };
        match row.is_behind() {
            true => last.is_some_and(|last| last > row.span.start),
            false => row.begins_line && first.is_some_and(|first| first < row.span.start),
        }
    }
}

fn row(left: &Left, at: usize) -> Row {
    let sign = left.bytes[at];
    let length = left.bytes[at..].iter().take_while(|byte| **byte == sign).count();
    let span = at..at + length;
    let before = Beside::of(left.before(at));
    let behind = Beside::of(left.at(span.end));
    Row { span, sign, before, behind, begins_line: left.begins_line(at) }
}

/// Whether a row of stars, lines or tildes was to be emphasis.
fn is_emphasis(left: &Left, row: &Row) -> bool {
    use Beside::{Mark, Space, Word};
    let longest = if row.sign == b'*' { 3 } else { 2 };
    if !(2..=longest).contains(&row.span.len()) || is_in_address(left, row.span.start) {
        return false;
    }
    let before = left.before(row.span.start).unwrap_or(' ');
    let behind = left.at(row.span.end).unwrap_or(' ');
    match (row.sign, row.before, row.behind) {
        // `2 ** 3`; `(**)`.
        (_, Space, Space) | (_, Mark, Mark) => false,
        // The last figures of a card: `**4521`.
        (b'*', Space | Mark, Word) => !is_card(left, row),
        (_, Space | Mark, Word) => true,
        // `__.__.2024`.
        (_, Space, Mark) => "«“„‘\"'([<*_`¿¡『「《（".contains(behind),
        // `2**3`, `f**k`; but some languages have no spaces between words.
        (b'*', Word, Word) => is_unspaced(before) || is_unspaced(behind),
        // `f**`; `p < 0.01**`.
        (b'*', Word, Mark | Space) => !is_short(left, row) && !before.is_ascii_digit(),
        (b'*', Mark, Space) => true,
        // `20__`, `Name:__`.
        (b'_', Word, Space) => before.is_alphabetic(),
        (b'_', Mark, Space) => "!?»”)".contains(before),
        // Within a word, and tildes that draw a word out.
        _ => false,
    }
}

/// Whether four figures and no more stand behind a row.
fn is_card(left: &Left, row: &Row) -> bool {
    left.text[row.span.end..].bytes().take(5).take_while(u8::is_ascii_digit).count() == 4
}

/// Whether the word before a row has no more than two letters: the others were made stars.
fn is_short(left: &Left, row: &Row) -> bool {
    let before = left.text[..row.span.start].chars().rev();
    (1..=2).contains(&before.take(3).take_while(|c| c.is_alphabetic()).count())
}

/// Whether `c` is of a language that has no spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' | '\u{e00}'..='\u{eff}')
}

/// Whether signs at the beginning of a line were to make it a heading: `##Heading`, or `# Heading`
/// with a space that is none to Markdown. One sign before a word is a hashtag, and before figures a
/// number.
fn is_heading(left: &Left, row: &Row) -> bool {
    let behind = left.at(row.span.end).unwrap_or(' ');
    let is_odd = characters::is_odd_space(behind);
    if row.span.len() > 6 || !row.begins_line {
        return false;
    }
    match is_odd {
        true => {
            let is_space = |c: char| c.is_whitespace() || characters::is_odd_space(c);
            let rest = left.text[row.span.end..].trim_start_matches(is_space);
            row.span.len() > 1 || !rest.starts_with(|c: char| c.is_ascii_digit())
        }
        false => row.span.len() > 1 && behind.is_alphanumeric(),
    }
}

/// Whether grave accents were to begin code: such stand before a word in lower case, and are closed
/// in no other way. Before a capital it is the letter ayn.
fn is_code(left: &Left, row: &Row) -> bool {
    /// Words that are quoted with accents are no longer.
    const LENGTH: usize = 500;
    let behind = left.at(row.span.end).unwrap_or(' ');
    if row.span.len() > 2
        || row.before != Beside::Space
        || row.behind == Beside::Space
        || behind.is_uppercase()
    {
        return false;
    }
    let rest = left.text[row.span.end..].chars().take(LENGTH).take_while(|c| *c != '\n');
    !rest.into_iter().any(|c| matches!(c, '\'' | '’' | '´' | '"' | '`'))
}

/// Whether the byte `at` is in an address that is written out.
fn is_in_address(left: &Left, at: usize) -> bool {
    /// No honest address is longer up to its last sign.
    const LENGTH: usize = 500;
    let start = at.saturating_sub(LENGTH);
    let before = &left.text.as_bytes()[start..at];
    let word = before.iter().rev().take_while(|byte| !byte.is_ascii_whitespace()).count();
    memchr::memmem::find(&before[before.len() - word..], b"://").is_some()
}

/// Makes one finding of two rows that were to be a pair, and says why they are none: `found` has
/// those of the `rows` from `first` on.
fn join(left: &Left, rows: &[Row], first: usize, found: &mut Found) {
    /// No honest emphasis is longer.
    const LENGTH: usize = 500;
    let is_found = |found: &Found, row: &Row| {
        let at = found[first..].binary_search_by_key(&row.span.start, |(_, span)| span.start);
        at.is_ok()
    };
    let mut pairs: Vec<(LeftoverKind, Range<usize>)> = Vec::new();
    for pair in rows.windows(2) {
        let [opens, closes] = pair else { continue };
        let inside = opens.span.end..closes.span.start;
        let is_joined = pairs.last().is_some_and(|(_, span)| span.end > opens.span.start);
        let is_pair = opens.sign == closes.sign
            && opens.span.len() == closes.span.len()
            && (2..=3).contains(&opens.span.len())
            && (1..LENGTH).contains(&inside.len())
            && !left.bytes[inside.clone()].contains(&0)
            // Each is of a cell of its own.
            && left.at(inside.start) != Some('<')
            && left.before(inside.end) != Some('>');
        if is_joined || !is_pair {
            continue;
        }
        let kind = if is_loose(&left.text[inside], opens, closes) {
            LeftoverKind::Loose
        } else if is_tight(left, opens, closes)
            && (is_found(found, opens) || is_found(found, closes))
        {
            LeftoverKind::Tight
        } else {
            continue;
        };
        pairs.push((kind, opens.span.start..closes.span.end));
    }
    found.retain(|(kind, span)| {
        let behind = pairs.partition_point(|(_, pair)| pair.start <= span.start);
        let is_in_pair = pairs[..behind].last().is_some_and(|(_, pair)| pair.contains(&span.start));
        *kind != LeftoverKind::Sign || !is_in_pair
    });
    found.extend(pairs);
}

/// Whether a word stands right beside two rows, and a sign of punctuation within: `**So:**word`.
fn is_tight(left: &Left, opens: &Row, closes: &Row) -> bool {
    use Beside::{Mark, Space, Word};
    // `Price**, cost**` has a note below.
    let begins_words = !matches!(left.at(opens.span.end), Some(',' | '.' | ';' | ':' | ')'));
    opens.behind != Space
        && closes.before != Space
        && ((opens.before == Word && opens.behind == Mark && begins_words)
            || (closes.before == Mark && closes.behind == Word))
}

/// Whether spaces stand within two rows, and words `inside`: `** so **`. `2 ** x + y ** 2` passes.
fn is_loose(inside: &str, opens: &Row, closes: &Row) -> bool {
    use Beside::{Space, Word};
    let is_word = |word: Option<&str>| {
        word.is_some_and(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1)
    };
    opens.sign == b'*'
        && opens.span.len() == 2
        && opens.before != Word
        && opens.behind == Space
        && closes.before == Space
        && closes.behind != Word
        && !closes.begins_line
        && is_word(inside.split_whitespace().next())
        && is_word(inside.split_whitespace().next_back())
        && !inside.contains(['=', '+'])
}
