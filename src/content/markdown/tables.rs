//! Aligned cells of tables: by a class, for a page's policy lets no element have a style of its own.

use pulldown_cmark::{Alignment, Event, Tag, TagEnd};

use super::Flavour;

/// The classes of aligned cells.
pub(super) const CLASSES: [&str; 3] = ["align-left", "align-center", "align-right"];

/// Puts the aligned cells into the events of one text while they pass by.
pub(super) struct Tables {
    flavour: Flavour,
    alignments: Vec<Alignment>,
    /// The number of the next cell in its row.
    cell: usize,
    in_head: bool,
}

impl Tables {
    pub(super) fn new(flavour: Flavour) -> Self {
        Tables { flavour, alignments: Vec::new(), cell: 0, in_head: false }
    }

    /// Gives the event on, or the beginning or end of an aligned cell in its place.
    pub(super) fn put_in<'t>(&mut self, event: Event<'t>) -> Event<'t> {
        match event {
            Event::Start(Tag::Table(alignments)) if self.flavour == Flavour::Bulletin => {
                self.alignments = alignments;
                Event::Start(Tag::Table(Vec::new()))
            }
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                self.cell = 0;
                self.in_head = event == Event::Start(Tag::TableHead);
                event
            }
            Event::Start(Tag::TableCell) => match self.class() {
                Some(class) => {
                    let name = self.element();
                    Event::InlineHtml(format!("<{name} class=\"{class}\">").into())
                }
                None => event,
            },
            Event::End(TagEnd::TableCell) => {
                let is_aligned = self.class().is_some();
                self.cell += 1;
                match is_aligned {
                    true => Event::InlineHtml(format!("</{}>", self.element()).into()),
                    false => event,
                }
            }
            event => event,
        }
    }

    fn element(&self) -> &'static str {
        if self.in_head { "th" } else { "td" }
    }

    /// The class of the open cell, if it is aligned.
    fn class(&self) -> Option<&'static str> {
        let [left, center, right] = CLASSES;
        match self.alignments.get(self.cell)? {
            Alignment::None => None,
            Alignment::Left => Some(left),
            Alignment::Center => Some(center),
            Alignment::Right => Some(right),
        }
    }
}
