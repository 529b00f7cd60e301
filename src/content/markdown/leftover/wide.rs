//! Signs of full width, as keyboards for Chinese and Japanese type them; and what a tool that
//! changes signs twice leaves, and boxes to tick that are none.

use std::ops::Range;

use memchr::memmem;

use super::address::{is_address, without_title};
use super::left::Left;
use super::{Found, LeftoverKind};

/// How far brackets are sought: no honest ones are longer.
const LENGTH: usize = 500;

/// Looks at a `block`.
pub(super) fn find(left: &Left, block: Range<usize>, found: &mut Found) {
    let letters = &left.bytes[block.clone()];
    if memchr::memchr(0xEF, letters).is_some() {
        let opening = memmem::find_iter(letters, "（").map(|at| (at, "（".len()));
        for (at, length) in opening.chain(memmem::find_iter(letters, "](").map(|at| (at + 1, 1))) {
            found.extend(link(left, block.start + at, length, block.end));
        }
        let mut done = 0;
        for at in memmem::find_iter(letters, "＃").map(|at| at + block.start) {
            if at >= done && left.begins_line(at) {
                let signs = left.text[at..].chars().take_while(|c| *c == '＃').count();
                done = at + signs * '＃'.len_utf8();
                let behind = left.at(done).unwrap_or('\n');
                if (1..=6).contains(&signs) && (signs > 1 || matches!(behind, ' ' | '\u{3000}')) {
                    found.push((LeftoverKind::WideHeading, at..done));
                }
            }
        }
    }
    let first = block.clone().find(|at| left.is_letter(*at) && left.bytes[*at] != b' ');
    if let Some(at) = first
        && left.text.get(at..).is_some_and(|rest| rest.starts_with("[] "))
        && left.text[..at].trim_end_matches(' ').ends_with(['-', '*', '+', '.', ')'])
        && left.begins_line(at)
    {
        found.push((LeftoverKind::Task, at..at + 2));
    }
    for name in memchr::memchr_iter(b';', letters).map(|at| at + block.start) {
        let start = left.text.floor_char_boundary(name.saturating_sub(20)).max(block.start);
        let before = &left.text[start..name];
        if let Some(at) = before.rfind("&amp;").map(|at| at + start)
            && left.is_letter(at + 5)
            && is_entity(&left.text[at + 5..name])
        {
            found.push((LeftoverKind::TwiceEscaped, at..name + 1));
        }
    }
}

/// The link whose address is in the brackets that open at the byte `at`; one of them is of full
/// width.
fn link(left: &Left, at: usize, length: usize, end: usize) -> Option<(LeftoverKind, Range<usize>)> {
    let start = left.text.floor_char_boundary(at.saturating_sub(LENGTH));
    let before = left.text.get(start..at)?;
    let words = before.strip_suffix(']').or_else(|| before.strip_suffix('］'))?;
    let mut open = start + words.rfind(['[', '［', ']', '］', '\n'])?;
    let inside = left.text.get(at + length..left.text.floor_char_boundary(end.min(at + LENGTH)))?;
    let close = inside.find([')', '）', '\n', '（', '('])?;
    let closing = inside[close..].chars().next()?;
    let is_wide = length > 1 || closing == '）';
    if !is_wide
        || !matches!(closing, ')' | '）')
        || !left.is_letter(open)
        || !matches!(left.at(open), Some('[' | '［'))
        || !is_address(without_title(&inside[..close]))
    {
        return None;
    }
    if matches!(left.before(open), Some('!' | '！')) {
        open -= left.before(open).map_or(0, char::len_utf8);
    }
    Some((LeftoverKind::WideBrackets, open..at + length + close + closing.len_utf8()))
}

/// Whether `name` is the name of a character.
fn is_entity(name: &str) -> bool {
    /// Those that word processors and old systems write.
    const NAMES: &[&str] = &[
        "nbsp", "amp", "quot", "apos", "lt", "gt", "laquo", "raquo", "ldquo", "rdquo", "lsquo",
        "rsquo", "bdquo", "mdash", "ndash", "hellip", "shy", "copy",
    ];
    let is_number = || name.len() > 1 && name[1..].bytes().all(|byte| byte.is_ascii_alphanumeric());
    NAMES.contains(&name) || (name.starts_with('#') && is_number())
}
