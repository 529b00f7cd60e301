//! Words that stand in no event, and so in no page; and addresses that are defined for nothing.

use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, RefDefs, Tag};

use super::address::is_address;
use super::left::Left;
use super::{Found, LeftoverKind, trimmed};

/// What a text refers to, and where its tables stand.
#[derive(Default)]
pub(super) struct Gaps {
    /// The labels of the addresses that links refer to.
    used: Vec<String>,
    tables: Vec<Range<usize>>,
}

impl Gaps {
    pub(super) fn follow(&mut self, event: &Event, span: &Range<usize>) {
        use LinkType::{Collapsed, Reference, Shortcut};
        match event {
            Event::Start(
                Tag::Link { link_type: Reference | Collapsed | Shortcut, id, .. }
                | Tag::Image { link_type: Reference | Collapsed | Shortcut, id, .. },
            ) => self.used.push(id.to_string()),
            Event::Start(Tag::Table(_)) => self.tables.push(span.clone()),
            _ => {}
        }
    }

    /// Finds what is lost, and takes the definitions of addresses off.
    pub(super) fn find(self, left: &mut Left, references: &RefDefs, found: &mut Found) {
        let used = self.used.iter().filter_map(|label| references.get(label));
        let used: HashSet<usize> = used.map(|definition| definition.span.start).collect();
        let mut mentioned = None;
        for (label, definition) in references.iter() {
            let span = definition.span.clone();
            left.take(span.clone());
            if used.contains(&span.start) || is_comment(&definition.dest) {
                continue;
            }
            let mentioned = mentioned.get_or_insert_with(|| mentioned_labels(left.text));
            let kind = match is_address(&definition.dest) {
                true if mentioned.contains(&label.to_lowercase()) => continue,
                true => LeftoverKind::UnusedReference,
                false => LeftoverKind::Defined,
            };
            found.push((kind, trimmed(left.text, span, is_edge)));
        }
        for span in gaps(left) {
            let words = &left.text[span.clone()];
            let kind = match destination(words) {
                Some(address) if is_comment(address) => continue,
                Some(_) => LeftoverKind::ReferenceTwice,
                None if self.is_in_table(span.start) => LeftoverKind::Cells,
                None => LeftoverKind::Words,
            };
            found.push((kind, span));
        }
    }

    fn is_in_table(&self, at: usize) -> bool {
        let behind = self.tables.partition_point(|table| table.start <= at);
        self.tables[..behind].last().is_some_and(|table| table.contains(&at))
    }
}

/// What stands in square brackets without a colon behind it, also in comments: a translation that is
/// begun has the original's paragraphs in such, and its addresses below them.
fn mentioned_labels(text: &str) -> HashSet<String> {
    let mut labels = HashSet::new();
    let mut open = None;
    for at in memchr::memchr2_iter(b'[', b']', text.as_bytes()) {
        if text.as_bytes()[at] == b'[' {
            open = Some(at + 1);
        } else if let Some(start) = open.take()
            && text.as_bytes().get(at + 1) != Some(&b':')
        {
            labels.insert(text[start..at].to_lowercase());
        }
    }
    labels
}

/// Whether nobody is led to `address`: the definition is there to hide what stands in its title, as
/// in `[//]: # (not for readers)`.
fn is_comment(address: &str) -> bool {
    matches!(address.trim(), "" | "#" | "<>")
}

/// The address that a definition such as `[a]: b` gives.
fn destination(words: &str) -> Option<&str> {
    let (_, rest) = words.strip_prefix('[')?.split_once("]:")?;
    Some(rest.split_whitespace().next().unwrap_or_default())
}

/// The pieces of lines that no event had, and that have letters or digits.
fn gaps(left: &Left) -> Vec<Range<usize>> {
    let mut gaps = Vec::new();
    let mut done = 0;
    while let Some(at) = memchr::memchr(0, &left.bytes[done..]) {
        let start = done + at;
        let length = (start..left.bytes.len())
            .take_while(|at| left.is_unseen(*at) && left.text.as_bytes()[*at] != b'\n')
            .count();
        done = start + length.max(1);
        let words = left.text.get(start..start + length).unwrap_or_default();
        if words.bytes().any(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())
            && words.contains(char::is_alphanumeric)
        {
            gaps.push(trimmed(left.text, start..start + length, is_edge));
        }
    }
    gaps
}

/// What is cut off at the ends of a gap: spaces, and the lines of a table's cells.
fn is_edge(c: char) -> bool {
    c.is_whitespace() || c == '|'
}
