//! Lines that were to define an address for `[label]`, and define none.

use std::collections::HashSet;
use std::ops::Range;

use super::address::{is_address, without_title};
use super::left::Left;
use super::{Found, LeftoverKind};

/// No honest label is longer.
const LENGTH: usize = 200;

/// Finds definitions that are none, where something refers to them. What refers to them passes then:
/// nothing ails it.
pub(super) fn find(left: &Left, found: &mut Found) {
    notes(left, found);
    let colons = memchr::memchr_iter(b':', &left.bytes);
    let definitions: Vec<_> = colons.filter_map(|at| definition(left, at)).collect();
    if definitions.is_empty() {
        return;
    }
    let labels = referred(left);
    let definitions = definitions.into_iter().filter(|(label, ..)| labels.contains(label));
    let definitions: Vec<_> = definitions.collect();
    let labels: HashSet<&str> = definitions.iter().map(|(label, ..)| label.as_str()).collect();
    found.retain(|(kind, span)| {
        let words = left.text.get(span.clone()).unwrap_or_default();
        let is_reference = matches!(kind, LeftoverKind::NoReference | LeftoverKind::NoAddress);
        let label = words.trim_end_matches("[]").trim_end_matches(']').rsplit('[').next();
        !is_reference || !label.is_some_and(|label| labels.contains(folded(label).as_str()))
    });
    found.extend(definitions.into_iter().map(|(_, kind, span)| (kind, span)));
}

/// Lets pass what refers to a footnote that only lacks its colon: that is found.
fn notes(left: &Left, found: &mut Found) {
    let label = |span: &Range<usize>| {
        let words = left.text.get(span.clone()).unwrap_or_default();
        words.split_once(']').map_or(words, |(label, _)| label)
    };
    let apart = found.iter().filter(|(kind, _)| *kind == LeftoverKind::NoteApart);
    let labels: HashSet<&str> = apart.map(|(_, span)| label(span)).collect();
    if !labels.is_empty() {
        found.retain(|(kind, span)| *kind != LeftoverKind::NoNote || !labels.contains(label(span)));
    }
}

/// The definition whose colon stands at the byte `colon`: its label, what ails it, and its line.
fn definition(left: &Left, colon: usize) -> Option<(String, LeftoverKind, Range<usize>)> {
    let start = left.text.floor_char_boundary(colon.saturating_sub(LENGTH));
    let before = left.text.get(start..colon)?;
    let label = before.trim_end_matches(' ').strip_suffix(']')?;
    let open = label.rfind(['[', ']', '\n'])?;
    let label = label.get(open..)?.strip_prefix('[')?;
    let open = start + open;
    if label.trim().is_empty()
        || label.starts_with('^')
        || !left.is_letter(open)
        || !left.begins_line(open)
    {
        return None;
    }
    let line = left.text.get(colon + 1..)?.lines().next()?.trim_end();
    let address = without_title(line);
    let first = address.split_whitespace().next().unwrap_or_default();
    if !is_address(first) && !is_address(address) {
        return None;
    }
    let kind = if before.ends_with(' ') {
        LeftoverKind::DefinitionApart
    } else if address.contains(char::is_whitespace) && !is_address(first) {
        LeftoverKind::SpacedDefinition
    } else if address.len() == line.trim().len() && first == address || is_title(line, address) {
        LeftoverKind::DefinitionInside
    } else {
        LeftoverKind::TitledDefinition
    };
    Some((folded(label), kind, open..colon + 1 + line.len()))
}

/// Whether nothing but a title in straight quotes stands behind the `address` of a `line`.
fn is_title(line: &str, address: &str) -> bool {
    let title = line.trim().strip_prefix(address).unwrap_or_default().trim();
    let within = |quote: char| {
        let inside = title.strip_prefix(quote).and_then(|title| title.strip_suffix(quote));
        inside.is_some_and(|inside| !inside.contains(quote))
    };
    within('"') || within('\'')
}

/// What stands in square brackets without a colon behind it.
fn referred(left: &Left) -> HashSet<String> {
    let mut labels = HashSet::new();
    let mut open = None;
    for at in memchr::memchr2_iter(b'[', b']', &left.bytes) {
        if left.bytes[at] == b'[' {
            open = Some(at + 1);
        } else if let Some(start) = open.take()
            && !left.text[at + 1..].trim_start_matches(' ').starts_with(':')
        {
            labels.insert(folded(&left.text[start..at]));
        }
    }
    labels
}

fn folded(label: &str) -> String {
    label.trim().to_lowercase()
}
