//! Headings: a page has its own at the top, so a text's first level is the page's second.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

/// Whether `event` begins a heading for which all headings of its text are moved down, since the page
/// has one of this level already.
pub(super) fn shifts(event: &Event) -> bool {
    matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }))
}

/// The event, one level down where it begins or ends a heading.
pub(super) fn shifted(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: below(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(below(level))),
        event => event,
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
