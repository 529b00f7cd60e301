//! Groups between brackets: `{src: a.png, caption: Team #1}`.

use std::ops::Range;

use super::quoted;

/// The first value in the groups that `text` begins with which needs quotes, and has none: its
/// field's and its own bytes, where a `#` makes a comment of its end, and how both are written.
pub(super) fn group_value(text: &str) -> Option<(Range<usize>, Option<usize>, String)> {
    let mut rest = text;
    while !rest.is_empty() {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || "[]{},".contains(c));
        if rest.starts_with('#') {
            rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
            continue;
        }
        let start = text.len() - rest.len();
        let name = rest.find([':', ',', ']', '}', '\n']).unwrap_or(rest.len());
        let Some(value) = rest[name..].strip_prefix(':') else {
            rest = &rest[name..];
            continue;
        };
        // A field that stands at the left edge is no part of the group any more.
        if start > 0 && text[..start].ends_with('\n') {
            return None;
        }
        let value = value.trim_start_matches(' ');
        if let Some(mark) = value.chars().next().filter(|first| ['"', '\''].contains(first)) {
            let end = value[1..].find(mark).map_or(value.len(), |end| end + 2);
            rest = &value[end..];
            continue;
        }
        if value.starts_with(['{', '[']) {
            rest = value;
            continue;
        }
        let end = value.find([',', '}', ']', '\n']).unwrap_or(value.len());
        let own = value[..end].trim_end();
        let begin = text.len() - value.len();
        let hash = match own.starts_with('#') {
            true => Some(0),
            false => own.find(" #").map(|space| space + 1),
        };
        let is_odd = own.contains(": ") || own.ends_with(':') || own.starts_with(SIGNS);
        if hash.is_some() || is_odd {
            let written = format!("{}: {}", rest[..name].trim_end(), quoted(own));
            return Some((start..begin + own.len(), hash.map(|hash| begin + hash), written));
        }
        rest = &value[end..];
    }
    None
}

/// What no value without quotes begins with.
const SIGNS: [char; 8] = ['&', '*', '!', '%', '@', '`', '|', '>'];

/// `text` with the brackets closed that are open in it.
pub(super) fn with_closers(text: &str) -> String {
    let text = text.split(" #").next().unwrap_or_default().trim_end().trim_end_matches(',');
    let mut open = Vec::new();
    for c in text.chars() {
        match c {
            '[' => open.push(']'),
            '{' => open.push('}'),
            ']' | '}' => drop(open.pop()),
            _ => {}
        }
    }
    let closers = open.iter().rev();
    text.chars().chain(closers.copied()).collect()
}
