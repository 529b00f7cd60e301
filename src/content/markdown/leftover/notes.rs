//! Footnotes that no reader would see.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::super::footnotes::folded;
use super::{Found, LeftoverKind, trimmed};

/// The notes of a text, and what refers to them.
#[derive(Default)]
pub(super) struct Notes {
    /// Each note, and where it stands.
    notes: Vec<(String, Range<usize>)>,
    /// What is referred to, and the note in which it is.
    references: Vec<(Option<usize>, String)>,
    /// The note that is open.
    open: Option<usize>,
}

impl Notes {
    pub(super) fn follow(&mut self, event: &Event, span: &Range<usize>) {
        match event {
            Event::Start(Tag::FootnoteDefinition(label)) => {
                self.open = Some(self.notes.len());
                self.notes.push((folded(label), span.clone()));
            }
            Event::End(TagEnd::FootnoteDefinition) => self.open = None,
            Event::FootnoteReference(label) => {
                self.references.push((self.open, folded(label)));
            }
            _ => {}
        }
    }

    pub(super) fn find(self, text: &str, found: &mut Found) {
        let place = |span: &Range<usize>| trimmed(text, span.clone(), char::is_whitespace);
        let mut first = HashMap::new();
        for (at, (label, span)) in self.notes.iter().enumerate() {
            if *first.entry(label.as_str()).or_insert(at) != at {
                found.push((LeftoverKind::NoteTwice, place(span)));
            }
        }
        // A note counts as used where it is referred to by the text, or by a note that is used.
        let mut by_note: HashMap<Option<usize>, Vec<&str>> = HashMap::new();
        for (note, label) in &self.references {
            by_note.entry(*note).or_default().push(label);
        }
        let mut used = HashSet::new();
        let mut next = vec![None];
        while let Some(note) = next.pop() {
            for label in by_note.remove(&note).unwrap_or_default() {
                let target = first.get(label).copied();
                next.extend(target.filter(|at| used.insert(*at)).map(Some));
            }
        }
        let unused = first.values().filter(|at| !used.contains(*at));
        found.extend(unused.map(|at| (LeftoverKind::UnusedNote, place(&self.notes[*at].1))));
    }
}
