//! Tables that are none, and lines that became a row of one.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::left::Left;
use super::{Found, LeftoverKind};

/// Looks at a row that begins: one without a `|` was to stand below its table.
pub(super) fn follow(text: &str, event: &Event, span: &Range<usize>, found: &mut Found) {
    if !matches!(event, Event::Start(Tag::TableRow)) {
        return;
    }
    let row = text.get(span.clone()).unwrap_or_default().trim_end();
    if !row.contains('|') && row.contains(char::is_alphanumeric) {
        found.push((LeftoverKind::BelowTable, span.start..span.start + row.len()));
    }
}

/// Finds the first row of a table in the letters of a `block`: two lines between `|`, or a line of
/// hyphens.
pub(super) fn find(left: &Left, block: Range<usize>, found: &mut Found) {
    if memchr::memchr(b'|', &left.bytes[block.clone()]).is_none() {
        return;
    }
    let mut at = block.start;
    let mut before: Option<Range<usize>> = None;
    for line in left.text.get(block).unwrap_or_default().split_inclusive('\n') {
        let is_edge = |c: char| c.is_whitespace() || c == '>';
        let row = line.trim_matches(is_edge);
        let start = at + (line.len() - line.trim_start_matches(is_edge).len());
        at += line.len();
        let span = start..start + row.len();
        let has_signs =
            memchr::memchr_iter(b'|', row.as_bytes()).any(|at| left.is_letter(start + at));
        let is_row = has_signs && row.len() > 2 && row.starts_with('|') && row.ends_with('|');
        if (has_signs && is_line(row)) || (is_row && before.is_some()) {
            return found.push((LeftoverKind::RawTable, before.unwrap_or(span)));
        }
        before = is_row.then_some(span);
    }
}

/// Whether a row is the line of hyphens below the first.
fn is_line(row: &str) -> bool {
    row.bytes().all(|byte| matches!(byte, b'-' | b':' | b'|' | b' ' | b'\t'))
        && row.bytes().filter(|byte| *byte == b'-').count() > 2
}
