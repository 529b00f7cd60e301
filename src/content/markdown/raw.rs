//! What raw HTML refers to and what ids it gives, with places.
//!
//! What the cleaner lets through is what is looked at: so the text is rendered and cleaned once, and
//! no other reader of HTML could see less than a browser does. Only the places are found in the
//! source, by the attributes' text.

use std::collections::{HashMap, VecDeque};
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd, html};

use super::clean::{Met, candidates, met};
use super::events::events;
use super::ids::Id;
use super::scan::{Foreign, Scan};
use super::target::is_foreign;
use super::{Flavour, ids};

/// Adds to `scan` what the raw HTML of `text` has, which stands at `spans`; the text begins at the
/// byte `offset` of its file.
pub(super) fn look(text: &str, spans: &[Range<usize>], offset: usize, scan: &mut Scan) {
    let Some(first) = spans.first() else { return };
    let mut places = Places::new(text, spans);
    for Met { attribute, value } in met(&html_of(text)) {
        let is_id = attribute == "id";
        let foreign = match attribute.as_str() {
            "srcset" => candidates(&value).find(|address| is_foreign(address)),
            "src" => Some(&*value).filter(|address| is_foreign(address)),
            _ => None,
        };
        if !(is_id && ids::is_sound(&value)) && foreign.is_none() {
            continue;
        }
        let place = places.take(&attribute, &value).unwrap_or_else(|| first.clone());
        let span = place.start + offset..place.end + offset;
        match foreign {
            Some(address) => scan.foreign.push(Foreign { address: address.to_owned(), span }),
            None => scan.ids.push(Id { name: value, span, raw: true }),
        }
    }
    scan.foreign.sort_by_key(|foreign| foreign.span.start);
    scan.ids.sort_by_key(|id| id.span.start);
}

/// The HTML of `text` as it is before it is cleaned, without what the Markdown stage adds: the
/// numbers of footnotes and the ids of headings.
fn html_of(text: &str) -> String {
    let events = events(text, Flavour::Bulletin).filter_map(|event| {
        Some(match event {
            Event::FootnoteReference(_)
            | Event::Start(Tag::FootnoteDefinition(_))
            | Event::End(TagEnd::FootnoteDefinition) => return None,
            Event::Start(Tag::Heading { level, .. }) => Event::Start(Tag::Heading {
                level,
                id: None,
                classes: Vec::new(),
                attrs: Vec::new(),
            }),
            // Markdown's own pictures are looked at as links.
            Event::Start(Tag::Image { link_type, title, id, .. }) => {
                Event::Start(Tag::Image { link_type, dest_url: "".into(), title, id })
            }
            event => event,
        })
    });
    let mut out = String::with_capacity(text.len() * 3 / 2);
    html::push_html(&mut out, events);
    out
}

/// Where the attributes of raw HTML stand.
#[derive(Default)]
struct Places<'t> {
    /// By their values as written and by their names.
    plain: HashMap<&'t str, Named>,
    /// Those whose values have `&` in them, and so may mean something else.
    encoded: Named,
}

/// Places by names of attributes, each in the order of the text.
type Named = HashMap<String, VecDeque<Range<usize>>>;

impl<'t> Places<'t> {
    fn new(text: &'t str, spans: &[Range<usize>]) -> Self {
        let mut places = Places::default();
        for span in spans {
            let piece = &text[span.clone()];
            for at in memchr::memchr_iter(b'=', piece.as_bytes()) {
                let name = piece[..at].trim_ascii_end();
                let start = name.rfind(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
                let start =
                    start.map_or(0, |at| at + name[at..].chars().next().map_or(1, char::len_utf8));
                let name = name[start..].to_ascii_lowercase();
                let value = value(&piece[at + 1..]);
                let place = span.start + start..span.start + at + 1 + value.end;
                let value = &piece[at + 1..][value.inside];
                let named = match value.contains('&') {
                    true => &mut places.encoded,
                    false => places.plain.entry(value).or_default(),
                };
                named.entry(name).or_default().push_back(place);
            }
        }
        places
    }

    /// The next place of the attribute, as near as its text tells.
    fn take(&mut self, name: &str, value: &str) -> Option<Range<usize>> {
        let plain = self.plain.get_mut(value).and_then(|named| named.get_mut(name)?.pop_front());
        plain.or_else(|| self.encoded.get_mut(name)?.pop_front())
    }
}

/// A value that begins a text.
struct Value {
    inside: Range<usize>,
    /// Where it ends, with its quote.
    end: usize,
}

fn value(text: &str) -> Value {
    let start = text.len() - text.trim_ascii_start().len();
    let quote = text[start..].chars().next().filter(|c| matches!(c, '"' | '\''));
    match quote {
        Some(quote) => {
            let inside = start + 1;
            let length = text[inside..].find(quote);
            let end = length.map_or(text.len(), |length| inside + length);
            Value { inside: inside..end, end: end + usize::from(length.is_some()) }
        }
        None => {
            let is_end = |c: char| c.is_ascii_whitespace() || c == '>';
            let end = text[start..].find(is_end).map_or(text.len(), |length| start + length);
            Value { inside: start..end, end }
        }
    }
}
