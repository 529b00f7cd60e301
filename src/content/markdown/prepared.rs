//! A text as HTML and as plain words, all but where its links lead.
//!
//! This is made in the one pass over a text's Markdown, and is all that pages and the search need of
//! it. Where links lead is known only when all texts were read: until then slots stand in their places
//! ([`super::slots`]), which [`Prepared::fill`] fills.

use pulldown_cmark::{Event, LinkType, Tag, TagEnd, html};
use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};

use super::access::{Access, address_class};
use super::clean::clean;
use super::elements::{Element, put_slots};
use super::events::Placed;
use super::figures::Figures;
use super::fill::Fill;
use super::footnotes::Footnotes;
use super::headings::Headings;
use super::pictures::{Pictured, Pictures};
use super::pieces::Pieces;
use super::shown_files::ShownFile;
use super::slots::{self, Slot, slots};
use super::tables::Tables;
use super::{Flavour, Scan, callouts, gone};

/// A link or a picture of a text, ready for its HTML.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Resolved {
    /// Its address; where it leads nowhere, its words alone stay.
    pub href: Option<String>,
    /// The language of the page that it leads to, where that is another than the text's.
    pub hreflang: Option<String>,
    /// The picture's width and height, where they are known.
    pub size: Option<(u32, u32)>,
    /// The picture's smaller versions, as the value of a `srcset` attribute.
    pub srcset: Option<String>,
    /// The film, the sound or the document that it is, where it is written as a picture.
    pub file: Option<ShownFile>,
}

/// A text's HTML with slots, and its words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Prepared {
    html: String,
    /// What is written as pictures.
    pictured: Vec<Pictured>,
    /// The tags of raw HTML that have addresses.
    elements: Vec<Element>,
    /// What readers do not see.
    calls: Vec<String>,
    flavour: Flavour,
    /// The words without markup, see [`super::plain()`].
    pub(crate) plain: String,
}

impl Prepared {
    /// Prepares the text with the `events`, whose [`Scan`] is `scan`, and whose words are `plain`.
    pub(super) fn new<'t>(
        events: impl Iterator<Item = Event<'t>>,
        text: &str,
        scan: &Scan,
        plain: String,
        flavour: Flavour,
    ) -> Self {
        let events = Figures::new(events, flavour).map(callouts::put_in);
        let mut headings = Headings::new(scan, flavour);
        let events = events.map(|event| headings.put_in(event));
        let mut links = Links { before: 0, flavour };
        let events = events.map(|event| links.put_in(event));
        let mut tables = Tables::new(flavour);
        let events = events.map(|event| tables.put_in(event));
        let mut pictures = Pictures::default();
        let events = events.filter_map(|event| pictures.put_in(event));
        let mut access = Access::new(flavour);
        let events = events.flat_map(|event| access.put_in(event));
        let mut html = written(events, text.len());
        let mut elements = Vec::new();
        if scan.raw_html && flavour == Flavour::Bulletin {
            html = put_slots(&clean(&html), &scan.links, &mut elements);
        }
        html.shrink_to_fit();
        let gone = scan.gone.iter().flatten();
        let calls = gone.filter_map(|span| text.get(span.clone())).map(str::to_owned).collect();
        Prepared { html, pictured: pictures.whole, elements, calls, flavour, plain }
    }

    /// How many bytes it takes, nearly.
    pub(crate) fn size(&self) -> usize {
        let pictured: usize = self.pictured.iter().map(Pictured::size).sum();
        let elements: usize = self.elements.iter().map(Element::size).sum();
        let calls: usize = self.calls.iter().map(String::len).sum();
        self.html.len() + self.plain.len() + pictured + elements + calls
    }

    /// The HTML; `resolved` holds each of the text's links, `word` tells a message of the page's
    /// language, or why it cannot. An editor is shown what readers do not see.
    pub(crate) fn fill<E>(
        &self,
        resolved: &[Resolved],
        for_editor: bool,
        word: impl Fn(&str) -> Result<String, E>,
    ) -> Result<String, E> {
        let mut fill = Fill::new(&self.html, &self.elements, resolved, self.flavour);
        for (span, slot) in slots(&self.html) {
            if !fill.begins(&span) {
                continue;
            }
            match slot {
                Slot::Element(number) => fill.element(number),
                Slot::Address(link) => fill.address(link),
                Slot::Shown(number) => {
                    if let Some(pictured) = self.pictured.get(number) {
                        fill.show(pictured);
                    }
                }
                Slot::Call(_) if !for_editor => {}
                Slot::Call(number) => fill.calls(self.calls(number, number)),
                Slot::Calls(..) if !for_editor => fill.leave_line(),
                Slot::Calls(first, last) => fill.paragraph(self.calls(first, last)),
                Slot::Message(id) => fill.words(&word(id)?),
            }
        }
        Ok(fill.finish())
    }
}

impl Prepared {
    fn calls(&self, first: usize, last: usize) -> &[String] {
        self.calls.get(first..=last).unwrap_or_default()
    }
}

/// The HTML of `events`, those of a text of some `length`; its footnotes stand at its end.
fn written<'t>(events: impl Iterator<Item = Event<'t>>, length: usize) -> String {
    let mut footnotes = Footnotes::default();
    // With its tags a text is a quarter longer, mostly.
    let mut html = String::with_capacity(length * 5 / 4);
    html::push_html(&mut html, events.filter_map(|event| footnotes.take_out(event)));
    footnotes.write(&mut html);
    html
}

/// Numbers the links and the pictures of one text while they pass by.
struct Links {
    /// How many there were.
    before: usize,
    flavour: Flavour,
}

impl Links {
    /// Gives the event on, or what begins or ends a link or a picture in its place.
    fn put_in<'t>(&mut self, event: Event<'t>) -> Event<'t> {
        match event {
            Event::Start(tag @ (Tag::Link { .. } | Tag::Image { .. })) => {
                self.before += 1;
                start(tag, self.before - 1, self.flavour)
            }
            Event::End(TagEnd::Link) => Event::InlineHtml("</a>".into()),
            event => event,
        }
    }
}

/// What the beginning of a link or a picture becomes, the text's one with this `number`.
fn start(tag: Tag<'_>, number: usize, flavour: Flavour) -> Event<'_> {
    match tag {
        Tag::Link { link_type, dest_url, title, .. } => {
            let class = address_class(link_type, &dest_url, flavour);
            let mut link = format!("<a href=\"{}\"{class}", Slot::Address(number).write());
            if !title.is_empty() {
                link.push_str(" title=\"");
                escape(&mut link, &title);
                link.push('"');
            }
            link.push('>');
            Event::InlineHtml(link.into())
        }
        Tag::Image { title, id, .. } => {
            let dest_url = number.to_string().into();
            Event::Start(Tag::Image { link_type: LinkType::Inline, dest_url, title, id })
        }
        other => Event::Start(other),
    }
}

/// Writes `text` so that it is itself in the value of an attribute.
pub(super) fn escape(out: &mut String, text: &str) {
    // A text takes all that is written to it.
    let _ = escape_html(out, text);
}

/// Writes `text` so that it is itself between tags.
pub(super) fn escape_words(out: &mut String, text: &str) {
    let _ = escape_html_body_text(out, text);
}

/// Writes an address as the value of an attribute.
pub(super) fn escape_address(out: &mut String, href: &str) {
    let _ = escape_href(out, href);
}

/// The events of a text without their places, and without forged slots; raw HTML as it goes into the
/// page.
pub(super) fn unplaced<'t>(
    text: &'t str,
    events: Vec<Placed<'t>>,
    scan: &Scan,
) -> impl Iterator<Item = Event<'t>> + use<'t> {
    let is_doubtful = slots::may_be_forged(text);
    let mut pieces = Pieces::new(scan);
    events.into_iter().map(move |(event, span)| {
        let event = if is_doubtful { slots::without(event) } else { event };
        pieces.put_in(text, gone::slotted(event), span)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::{prepare, render, scan};

    /// The HTML of a text whose links lead to `href`.
    fn html(text: &str, href: Option<&str>) -> String {
        let scan = scan(text, 0, Flavour::Bulletin);
        let link = Resolved { href: href.map(str::to_owned), ..Resolved::default() };
        render(text, &scan, &vec![link; scan.links.len()], Flavour::Bulletin)
    }

    #[test]
    fn a_link_that_leads_nowhere_is_its_words() {
        assert_eq!(html("A [*b*](c 'd > \"e\"') f [g](h)\n", None), "<p>A <em>b</em> f g</p>\n");
        let raw = "A [b](c 'd > e') <b>f</b> [![g](h)](i)\n";
        assert_eq!(html(raw, None), "<p>A b <b>f</b> g</p>\n");
    }

    #[test]
    fn all_that_is_kept_is_counted() {
        let size = |text: &str| {
            let scan = scan(text, 0, Flavour::Bulletin);
            prepare(text, &scan, Flavour::Bulletin).size()
        };
        let long = "x".repeat(10_000);
        assert!(size("![a](b '')") < 500);
        for text in [
            format!("![{long}](b '{long}')"),
            format!("<img src=\"b\" alt=\"{long}\" title=\"{long}\">"),
            format!("{long}\n"),
        ] {
            assert!(size(&text) > 20_000, "{}", size(&text));
        }
        let set = size(&format!("<img srcset=\"{}\">", "a 1w, ".repeat(500)));
        assert!(set > 10_000, "{set}");
    }

    #[test]
    fn what_is_shown_as_words_keeps_its_end() {
        let text = "<noscript>## A\n[a](b)\n";
        for href in [None, Some("c")] {
            assert!(html(text, href).trim_end().ends_with("</p>"), "{}", html(text, href));
        }
    }

    #[test]
    fn a_slot_is_an_address_or_nothing() {
        // A link in the tag of another, which is not ended.
        let open = "<div>\n<a title=\n\n[x](y)\n\n</div>\n";
        assert!(!html(open, None).contains("href"), "{}", html(open, None));
        assert!(html(open, Some("b")).contains("href=\"b\">x</a>"), "{}", html(open, Some("b")));
        let link = "<a href=\"a&amp;b%22c\">x</a>";
        assert_eq!(html("[x](y)\n", Some("a&b\"c")), format!("<p>{link}</p>\n"));
        // A picture within a value that is not ended would end it.
        let open = "<div title=\"\n\n![onclick=x](y)\n\n\">z</div>\n";
        assert!(!html(open, Some("a.png")).contains("onclick"), "{}", html(open, Some("a.png")));
        let forged = "&#xfdd0;s0&#xfdd1; [x](y '&#xfdd0;s0&#xfdd1;') ![onclick=x](z)\n";
        let written = html(forged, Some("a.png"));
        assert!(written.contains("title=\"s0\""), "{written}");
    }
}
