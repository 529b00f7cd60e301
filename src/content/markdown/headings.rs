//! Headings: a page has its own at the top, so a text's first level is the page's second.

use std::slice;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Tag, TagEnd};

use super::{Flavour, Scan};

/// Whether `event` begins a heading for which all headings of its text are moved down, since the page
/// has one of this level already.
pub(super) fn shifts(event: &Event) -> bool {
    matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }))
}

/// Gives the headings of one text their levels and ids while they pass by.
pub(super) struct Headings<'s> {
    /// The ids of those that come; none in CommonMark.
    ids: slice::Iter<'s, String>,
    /// Whether they move down.
    shifts: bool,
}

impl<'s> Headings<'s> {
    /// Those of the text whose [`Scan`] is `scan`.
    pub(super) fn new(scan: &'s Scan, flavour: Flavour) -> Self {
        match flavour {
            Flavour::Bulletin => Headings { ids: scan.headings.iter(), shifts: scan.shifts },
            Flavour::CommonMark => Headings { ids: [].iter(), shifts: false },
        }
    }

    /// Gives the event on, or the beginning or end of a heading as the page has it.
    pub(super) fn put_in<'t>(&mut self, event: Event<'t>) -> Event<'t> {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                // Attributes given in the text go: they could hold event handlers.
                let (classes, attrs) = (Vec::new(), Vec::new());
                let id = self.ids.next().map(|id| CowStr::from(id.clone()));
                Event::Start(Tag::Heading { level: self.level(level), id, classes, attrs })
            }
            Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(self.level(level))),
            event => event,
        }
    }

    fn level(&self, level: HeadingLevel) -> HeadingLevel {
        if self.shifts { below(level) } else { level }
    }
}

/// The level below; the last has none.
fn below(level: HeadingLevel) -> HeadingLevel {
    use HeadingLevel::*;
    match level {
        H1 => H2,
        H2 => H3,
        H3 => H4,
        H4 => H5,
        H5 | H6 => H6,
    }
}

#[cfg(test)]
mod tests {
    use crate::content::markdown::{Flavour, render, scan};

    #[test]
    fn headings_move_down_together() {
        let html = |text: &str, flavour| render(text, &scan(text, 0, flavour), &[], flavour);
        assert_eq!(
            html("## A\n\nB\n===\n\n###### C {#d}\n", Flavour::Bulletin),
            "<h3 id=\"a\">A</h3>\n<h2 id=\"b\">B</h2>\n<h6 id=\"d\">C</h6>\n"
        );
        assert_eq!(html("## A\n", Flavour::Bulletin), "<h2 id=\"a\">A</h2>\n");
        assert_eq!(html("# A\n", Flavour::CommonMark), "<h1>A</h1>\n");
    }
}
