//! Markdown to HTML, with the addresses that the plan found for its links.

use pulldown_cmark::{CowStr, Event, LinkType, Parser, Tag, html};

use super::footnotes::Footnotes;
use super::{Flavour, Scan, clean};

/// The HTML of `text`, whose [`Scan`] is `scan`; `hrefs` holds an address for each of its
/// links.
pub fn render(text: &str, scan: &Scan, hrefs: &[String], flavour: Flavour) -> String {
    let mut links = hrefs.iter();
    let mut headings = scan.headings.iter();
    let events = Parser::new_ext(text, flavour.options()).map(|event| match event {
        Event::Start(Tag::Link { link_type, title, id, .. }) => {
            let dest_url = next(&mut links);
            // The scan has put `mailto:` before a mail address already.
            let link_type =
                if link_type == LinkType::Email { LinkType::Autolink } else { link_type };
            Event::Start(Tag::Link { link_type, dest_url, title, id })
        }
        Event::Start(Tag::Image { link_type, title, id, .. }) => {
            let dest_url = next(&mut links);
            Event::Start(Tag::Image { link_type, dest_url, title, id })
        }
        Event::Start(Tag::Heading { level, .. }) => {
            // Attributes given in the text go: they could hold event handlers.
            let anchor = headings.next().filter(|_| flavour == Flavour::Bulletin);
            let id = anchor.map(|id| CowStr::from(id.clone()));
            Event::Start(Tag::Heading { level, id, classes: Vec::new(), attrs: Vec::new() })
        }
        other => other,
    });
    let mut footnotes = Footnotes::default();
    let mut out = String::with_capacity(text.len() * 3 / 2);
    html::push_html(&mut out, events.filter_map(|event| footnotes.take_out(event)));
    footnotes.write(&mut out);
    if scan.raw_html && flavour == Flavour::Bulletin { clean(&out) } else { out }
}

fn next<'t, 'h>(links: &mut impl Iterator<Item = &'h String>) -> CowStr<'t> {
    links.next().map_or(CowStr::Borrowed(""), |href| CowStr::from(href.clone()))
}
