//! A text as HTML and as plain words, all but where its links lead.
//!
//! This is made in the one pass over a text's Markdown, and is all that pages and the search need of
//! it. Where links lead is known only when all texts were read: until then slots stand in their places
//! ([`super::slots`]), which [`Prepared::fill`] fills.

use std::collections::HashSet;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd, html};
use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};

use super::access::{Access, address_class};
use super::clean::clean;
use super::elements::{Element, put_slots};
use super::embeds::EMBED;
use super::events::Placed;
use super::figures::Figures;
use super::footnotes::Footnotes;
use super::pictures::{Pictures, Shown};
use super::pieces::Pieces;
use super::shown_files::{Named, ShownFile, is_in_link};
use super::slots::{self, Slot, slots};
use super::tables::Tables;
use super::{Flavour, Scan, callouts, headings};

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
    /// What is shown in slots.
    shown: Vec<Shown>,
    /// The tags of raw HTML that have addresses.
    elements: Vec<Element>,
    flavour: Flavour,
    /// The words without markup, see [`super::plain()`].
    pub(crate) plain: String,
}

impl Prepared {
    /// Prepares the text with the `events`, whose [`Scan`] is `scan`, and whose words are `plain`.
    pub(super) fn new<'t>(
        events: impl Iterator<Item = Event<'t>>,
        length: usize,
        scan: &Scan,
        plain: String,
        flavour: Flavour,
    ) -> Self {
        let mut links = 0;
        let mut anchors = scan.headings.iter();
        let moves_headings = scan.shifts && flavour == Flavour::Bulletin;
        let events = Figures::new(events, flavour).map(callouts::put_in);
        let events =
            events.map(|event| if moves_headings { headings::shifted(event) } else { event });
        let events = events.map(|event| match event {
            Event::Start(tag @ (Tag::Link { .. } | Tag::Image { .. })) => {
                links += 1;
                start(tag, links - 1, flavour)
            }
            Event::End(TagEnd::Link) => Event::InlineHtml("</a>".into()),
            Event::Start(Tag::Heading { level, .. }) => {
                // Attributes given in the text go: they could hold event handlers.
                let anchor = anchors.next().filter(|_| flavour == Flavour::Bulletin);
                let id = anchor.map(|id| CowStr::from(id.clone()));
                let (classes, attrs) = (Vec::new(), Vec::new());
                Event::Start(Tag::Heading { level, id, classes, attrs })
            }
            other => other,
        });
        let mut tables = Tables::new(flavour);
        let events = events.map(|event| tables.put_in(event));
        let mut pictures = Pictures::default();
        let events = events.filter_map(|event| pictures.put_in(event));
        let mut access = Access::new(flavour);
        let events = events.flat_map(|event| access.put_in(event));
        let mut footnotes = Footnotes::default();
        let mut html = String::with_capacity(length * 5 / 4);
        html::push_html(&mut html, events.filter_map(|event| footnotes.take_out(event)));
        footnotes.write(&mut html);
        let mut elements = Vec::new();
        if scan.raw_html && flavour == Flavour::Bulletin {
            html = put_slots(&clean(&html), &scan.links, &mut elements);
        }
        html.shrink_to_fit();
        Prepared { html, shown: pictures.shown, elements, flavour, plain }
    }

    /// How many bytes it takes, nearly.
    pub(crate) fn size(&self) -> usize {
        self.html.len() + self.plain.len()
    }

    /// The HTML; `resolved` holds each of the text's links, `word` tells a message of the page's
    /// language, or why it cannot.
    pub(crate) fn fill<E>(
        &self,
        resolved: &[Resolved],
        word: impl Fn(&str) -> Result<String, E>,
    ) -> Result<String, E> {
        let has_files = resolved.iter().any(|link| link.file.is_some());
        let mut fill = Fill {
            html: &self.html,
            done: 0,
            out: String::new(),
            in_dead: false,
            in_link: has_files.then_some(false),
            silent: HashSet::new(),
        };
        fill.out.reserve(self.html.len() * 9 / 8);
        for (span, slot) in slots(&self.html) {
            if span.start < fill.done {
                continue;
            }
            fill.to(span.start);
            fill.done = span.end;
            match slot {
                Slot::Element(number) => fill.element(&self.elements, number, resolved),
                Slot::Address(link) => fill.address(resolved.get(link)),
                Slot::Shown(number) => {
                    if let Some(shown) = self.shown.get(number) {
                        fill.show(shown, resolved, self.flavour);
                    }
                }
                Slot::Message(id) => escape_words(&mut fill.out, &word(id)?),
            }
        }
        fill.to(self.html.len());
        Ok(fill.out)
    }
}

/// What the beginning of a link or a picture becomes, the text's one with this `number`.
fn start(tag: Tag<'_>, number: usize, flavour: Flavour) -> Event<'_> {
    match tag {
        Tag::Link { link_type, dest_url, title, .. } => {
            let class = address_class(link_type, &dest_url, flavour);
            let mut link = format!("{LINK}{}\"{class}", Slot::Address(number).write());
            if !title.is_empty() {
                link.push_str(" title=\"");
                escape(&mut link, &title);
                link.push('"');
            }
            link.push('>');
            Event::InlineHtml(link.into())
        }
        Tag::Image { title, .. } => {
            let (dest_url, id) = (number.to_string().into(), "".into());
            Event::Start(Tag::Image { link_type: LinkType::Inline, dest_url, title, id })
        }
        other => Event::Start(other),
    }
}

/// How a link of Markdown begins, before its address.
const LINK: &str = "<a href=\"";

/// HTML while its slots are filled.
struct Fill<'h> {
    html: &'h str,
    /// Up to which byte of it all is done.
    done: usize,
    out: String,
    /// Whether a link is open that leads nowhere. None stands in another.
    in_dead: bool,
    /// Whether a link is open, where that matters: for a text that shows files.
    in_link: Option<bool>,
    /// The numbers of the players that have nothing to play: only what stands in them is shown.
    silent: HashSet<usize>,
}

impl Fill<'_> {
    /// Copies what comes before the byte `to`.
    fn to(&mut self, to: usize) {
        let piece = self.html.get(self.done..to).unwrap_or_default();
        self.in_link = self.in_link.map(|before| is_in_link(before, piece));
        match piece.split_once("</a>").filter(|_| self.in_dead) {
            Some((words, behind)) => {
                self.out.push_str(words);
                self.out.push_str(behind);
                self.in_dead = false;
            }
            None => self.out.push_str(piece),
        }
        self.done = to;
    }

    /// Writes what is shown in a slot. A player takes the place of the paragraph that has nothing else;
    /// in a link there is room for words alone.
    fn show(&mut self, shown: &Shown, resolved: &[Resolved], flavour: Flavour) {
        const PARAGRAPH: (&str, &str) = ("<p>", "</p>");
        let link = resolved.get(shown.link);
        let Some((file, href)) = link.and_then(|link| link.file.as_ref().zip(link.href.as_ref()))
        else {
            return shown.write(resolved, flavour, &mut self.out);
        };
        let named = Named { href, name: &shown.alt, title: &shown.title };
        let rest = self.html.get(self.done..).unwrap_or_default();
        let is_alone = self.out.ends_with(PARAGRAPH.0) && rest.starts_with(PARAGRAPH.1);
        if self.in_link == Some(true) {
            file.words(named.name, &mut self.out);
        } else if file.is_player() && is_alone {
            self.out.truncate(self.out.len() - PARAGRAPH.0.len());
            self.done += PARAGRAPH.1.len();
            file.player(named, &mut self.out);
        } else {
            file.link(named, &mut self.out);
        }
    }

    /// Writes the tag with the `number` among the `elements`.
    fn element(&mut self, elements: &[Element], number: usize, resolved: &[Resolved]) {
        match elements.get(number) {
            Some(Element::Tag(tag)) => {
                if tag.of_player().is_some_and(|player| self.silent.contains(&player)) {
                    return;
                }
                self.silent.extend(tag.is_silent(resolved).then_some(number));
                self.in_link = self.in_link.map(|before| before || tag.is_link());
                tag.write(resolved, &mut self.out);
            }
            Some(Element::End(player)) if self.silent.contains(player) => {}
            Some(Element::End(player)) => {
                if let Some(Element::Tag(tag)) = elements.get(*player) {
                    tag.write_end(&mut self.out);
                }
            }
            None => {}
        }
    }

    /// Writes the address of a link into the attribute that is open; one that leads nowhere loses it.
    fn address(&mut self, link: Option<&Resolved>) {
        match link.and_then(|link| Some((link, link.href.as_ref()?))) {
            Some((link, href)) => {
                let is_link = self.out.ends_with("href=\"");
                escape_address(&mut self.out, href);
                if let Some(lang) = link.hreflang.as_ref().filter(|_| is_link) {
                    self.out.push_str("\" hreflang=\"");
                    escape(&mut self.out, lang);
                }
            }
            None => self.dead(),
        }
    }

    /// Takes back the link whose address is open, so that its words are left.
    fn dead(&mut self) {
        match [LINK, EMBED].iter().find(|begin| self.out.ends_with(**begin)) {
            Some(begin) => {
                self.out.truncate(self.out.len() - begin.len());
                self.skip_tag();
                self.in_dead = true;
            }
            None => {
                let start = self.out.rfind(' ').unwrap_or(self.out.len());
                self.out.truncate(start);
                self.skip('"');
            }
        }
    }

    /// Leaves out what comes up to the first `end` and that itself.
    fn skip(&mut self, end: char) {
        let rest = self.html.get(self.done..).unwrap_or_default();
        self.done += rest.find(end).map_or(rest.len(), |at| at + end.len_utf8());
    }

    /// Leaves out the rest of a tag from within the value of an attribute: another one's value may
    /// have the sign that ends the tag.
    fn skip_tag(&mut self) {
        self.skip('"');
        while let Some(rest) = self.html.get(self.done..)
            && let Some(quote) = rest.find('"')
            && !rest[..quote].contains('>')
        {
            self.skip('"');
            self.skip('"');
        }
        self.skip('>');
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
        pieces.put_in(text, event, span)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::{render, scan};

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
    fn a_slot_is_an_address_or_nothing() {
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
