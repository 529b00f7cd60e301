//! Footnotes: numbered in the order of their references, and set below the text.

use std::collections::HashMap;

use pulldown_cmark::{Event, Tag, TagEnd, html};

/// How the ids of notes begin; no id in a text begins so.
const NOTE: &str = "d-fn-";
/// How the ids of references begin.
const REFERENCE: &str = "d-fnref-";
/// The classes of a reference and of all notes.
pub(super) const CLASSES: [&str; 2] = ["footnote-ref", "footnotes"];

/// Whether `id` is that of a note or of a reference to one.
pub(crate) fn is_footnote(id: &str) -> bool {
    id.starts_with(NOTE) || id.starts_with(REFERENCE)
}

/// Collects the notes of one text while its events pass by.
#[derive(Default)]
pub(super) struct Footnotes<'t> {
    /// The labels in the order of their first references, and how often each is referred to.
    references: Vec<(String, usize)>,
    /// Where in that list a label stands.
    numbers: HashMap<String, usize>,
    notes: Vec<Vec<Event<'t>>>,
    /// Where the first note of a label stands.
    by_label: HashMap<String, usize>,
    in_note: bool,
}

impl<'t> Footnotes<'t> {
    /// Takes notes out of the stream, and puts a number in the place of a reference.
    pub(super) fn take_out(&mut self, event: Event<'t>) -> Option<Event<'t>> {
        let event = match event {
            Event::Start(Tag::FootnoteDefinition(label)) => {
                self.in_note = true;
                self.by_label.entry(folded(&label)).or_insert(self.notes.len());
                self.notes.push(Vec::new());
                return None;
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                self.in_note = false;
                return None;
            }
            Event::FootnoteReference(label) => Event::InlineHtml(self.reference(&label).into()),
            other => other,
        };
        match self.notes.last_mut() {
            Some(events) if self.in_note => {
                events.push(event);
                None
            }
            _ => Some(event),
        }
    }

    fn reference(&mut self, label: &str) -> String {
        let at = *self.numbers.entry(folded(label)).or_insert_with_key(|label| {
            self.references.push((label.clone(), 0));
            self.references.len() - 1
        });
        self.references[at].1 += 1;
        let number = at + 1;
        let again = match self.references[at].1 {
            1 => String::new(),
            times => format!("-{times}"),
        };
        format!(
            "<sup class=\"footnote-ref\"><a href=\"#{NOTE}{number}\" id=\"{REFERENCE}{number}{again}\" \
             role=\"doc-noteref\">{number}</a></sup>"
        )
    }

    /// Writes the notes that are referred to.
    pub(super) fn write(mut self, out: &mut String) {
        if self.references.is_empty() {
            return;
        }
        out.push_str("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        // A note may refer to another one, so the list can grow while it is gone through.
        let mut at = 0;
        while at < self.references.len() {
            let found = self.by_label.get(&self.references[at].0).copied();
            at += 1;
            let note = found.and_then(|note| self.notes.get_mut(note));
            let events = note.map(std::mem::take).unwrap_or_default();
            out.push_str(&format!("<li id=\"{NOTE}{at}\">\n"));
            html::push_html(out, with_back_link(events, at).into_iter());
            out.push_str("</li>\n");
        }
        out.push_str("</ol>\n</div>\n");
    }
}

/// A label as the parser compares it: `[^A]` refers to the note `[^a]`.
pub(super) fn folded(label: &str) -> String {
    label.to_lowercase()
}

/// A link back to the text, at the end of the note's last paragraph.
fn with_back_link(mut events: Vec<Event>, number: usize) -> Vec<Event> {
    let link = format!(" <a href=\"#{REFERENCE}{number}\" role=\"doc-backlink\">↩</a>");
    let event = Event::InlineHtml(link.into());
    match events.last() {
        Some(Event::End(TagEnd::Paragraph)) => events.insert(events.len() - 1, event),
        _ => events.push(event),
    }
    events
}

#[cfg(test)]
mod tests {
    use crate::content::markdown::{Flavour, render, scan};

    #[test]
    fn a_label_is_the_same_in_any_case() {
        let text = "a[^A] b[^a]\n\n[^a]: note\n";
        let html = render(text, &scan(text, 0, Flavour::Bulletin), &[], Flavour::Bulletin);
        assert!(html.contains("<p>note <a"), "{html}");
        assert!(html.contains("d-fnref-1-2"), "{html}");
    }
}
