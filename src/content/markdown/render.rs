//! Markdown to HTML, with the addresses that the plan found for its links.

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd, html};

use super::clean::clean;
use super::events::events;
use super::footnotes::Footnotes;
use super::pictures::{Pictures, escaped, escaped_href};
use super::tables::Tables;
use super::{Flavour, Scan};

/// A link or a picture of a text, ready for its HTML.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Resolved {
    /// Its address; where it leads nowhere, its words alone stay.
    pub href: Option<String>,
    /// The tag of the language of what it leads to, where that is not the text's.
    pub hreflang: Option<String>,
    /// The picture's width and height, where they are known.
    pub size: Option<(u32, u32)>,
    /// The picture's smaller versions, as the value of a `srcset` attribute.
    pub srcset: Option<String>,
}

/// The HTML of `text`, whose [`Scan`] is `scan`; `resolved` holds each of its links.
pub fn render(text: &str, scan: &Scan, resolved: &[Resolved], flavour: Flavour) -> String {
    let mut links = resolved.iter();
    let mut headings = scan.headings.iter();
    // Whether a link that is open leads nowhere: none stands in another.
    let mut is_dead = false;
    let events = events(text, flavour).filter_map(|event| match event {
        Event::Start(Tag::Link { link_type, title, .. }) => {
            let link = links.next();
            let dest_url = link.and_then(|link| link.href.clone()).map(CowStr::from);
            let id = link.and_then(|link| link.hreflang.clone()).unwrap_or_default().into();
            is_dead = dest_url.is_none();
            // The scan has put `mailto:` before a mail address already.
            let link_type =
                if link_type == LinkType::Email { LinkType::Autolink } else { link_type };
            dest_url.map(|dest_url| Event::Start(Tag::Link { link_type, dest_url, title, id }))
        }
        Event::End(TagEnd::Link) => (!std::mem::take(&mut is_dead)).then_some(event),
        Event::Start(Tag::Image { link_type, title, id, .. }) => {
            // One that leads nowhere is put in as words.
            let dest_url = next(&mut links).unwrap_or(CowStr::Borrowed(""));
            Some(Event::Start(Tag::Image { link_type, dest_url, title, id }))
        }
        Event::Start(Tag::Heading { level, .. }) => {
            // Attributes given in the text go: they could hold event handlers.
            let anchor = headings.next().filter(|_| flavour == Flavour::Bulletin);
            let id = anchor.map(|id| CowStr::from(id.clone()));
            Some(Event::Start(Tag::Heading { level, id, classes: Vec::new(), attrs: Vec::new() }))
        }
        other => Some(other),
    });
    let mut tables = Tables::new(flavour);
    let events = events.map(|event| tables.put_in(event));
    let mut pictures = Pictures::new(scan, resolved, flavour);
    let events = events.filter_map(|event| pictures.put_in(event));
    let events = events.map(in_language);
    let mut footnotes = Footnotes::default();
    let mut out = String::with_capacity(text.len() * 3 / 2);
    html::push_html(&mut out, events.filter_map(|event| footnotes.take_out(event)));
    footnotes.write(&mut out);
    if scan.raw_html && flavour == Flavour::Bulletin { clean(&out) } else { out }
}

/// The address of the next link, where it has one.
fn next<'t, 'r>(links: &mut impl Iterator<Item = &'r Resolved>) -> Option<CowStr<'t>> {
    links.next().and_then(|link| link.href.clone()).map(CowStr::from)
}

/// A link with the language of what it leads to, which stands in the place of its id.
fn in_language(event: Event) -> Event {
    match event {
        Event::Start(Tag::Link { dest_url, title, id, .. }) if !id.is_empty() => {
            let title = match &*title {
                "" => String::new(),
                title => format!(" title=\"{}\"", escaped(title)),
            };
            let (href, lang) = (escaped_href(&dest_url), escaped(&id));
            Event::InlineHtml(format!("<a href=\"{href}\" hreflang=\"{lang}\"{title}>").into())
        }
        other => other,
    }
}
