//! Places in prepared HTML that are filled when it is known where links lead: the addresses of links,
//! what stands for a picture, tags of raw HTML that have addresses, and words of the page's language.
//!
//! A slot is between two characters that no text may have, so that none can be forged; what a text has
//! by their numbers (`&#xFDD0;`) is cut out ([`without`]), for it would only be found to be an error.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag};

/// What begins a slot.
pub(super) const BEGIN: char = '\u{fdd0}';
/// What ends it.
pub(super) const END: char = '\u{fdd1}';

/// What stands in a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot<'h> {
    /// The address of the link with this number, as the value of an attribute.
    Address(usize),
    /// A tag of raw HTML: a number in the list of its elements.
    Element(usize),
    /// What is shown in this place: a number in the list of what is shown.
    Shown(usize),
    /// What readers do not see: a number in the list of that.
    Call(usize),
    /// The same of a paragraph that has nothing else: the first and the last number.
    Calls(usize, usize),
    /// A message in the page's language.
    Message(&'h str),
}

impl<'h> Slot<'h> {
    /// The slot as it stands in HTML.
    pub(super) fn write(self) -> String {
        match self {
            Slot::Address(link) => format!("{BEGIN}a{link}{END}"),
            Slot::Element(number) => format!("{BEGIN}e{number}{END}"),
            Slot::Shown(number) => format!("{BEGIN}s{number}{END}"),
            Slot::Call(number) => format!("{BEGIN}c{number}{END}"),
            Slot::Calls(first, last) => format!("{BEGIN}p{first}-{last}{END}"),
            Slot::Message(id) => format!("{BEGIN}m{id}{END}"),
        }
    }

    /// The slot that stands between the signs, `inner`.
    fn read(inner: &'h str) -> Option<Self> {
        let (kind, rest) = inner.split_at_checked(1)?;
        match kind {
            "a" => rest.parse().ok().map(Slot::Address),
            "e" => rest.parse().ok().map(Slot::Element),
            "s" => rest.parse().ok().map(Slot::Shown),
            "c" => rest.parse().ok().map(Slot::Call),
            "p" => {
                let (first, last) = rest.split_once('-')?;
                Some(Slot::Calls(first.parse().ok()?, last.parse().ok()?))
            }
            "m" => Some(Slot::Message(rest)),
            _ => None,
        }
    }
}

/// The slots of `html` with their bytes, in their order.
pub(super) fn slots(html: &str) -> impl Iterator<Item = (Range<usize>, Slot<'_>)> {
    html.match_indices(BEGIN).filter_map(|(at, begin)| {
        let inner = html.get(at + begin.len()..)?;
        let length = inner.find(END)?;
        let end = at + begin.len() + length + END.len_utf8();
        Some((at..end, Slot::read(&inner[..length])?))
    })
}

/// Whether the value of an attribute is a slot for an address and nothing else; `None` where it has no
/// part of a slot.
pub(super) fn is_address(value: &str) -> Option<bool> {
    value.contains([BEGIN, END]).then(|| {
        let inner = value.strip_prefix(BEGIN).and_then(|rest| rest.strip_suffix(END));
        inner.and_then(Slot::read).is_some_and(|slot| matches!(slot, Slot::Address(_)))
    })
}

/// Whether the words of `text` can have the signs of a slot, which only a number can bring in.
pub(super) fn may_be_forged(text: &str) -> bool {
    text.contains([BEGIN, END]) || memchr::memmem::find(text.as_bytes(), b"&#").is_some()
}

/// The event without signs of slots.
pub(super) fn without(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Text(text) => Event::Text(cut(text)),
        Event::Code(text) => Event::Code(cut(text)),
        Event::Html(html) => Event::Html(cut(html)),
        Event::InlineHtml(html) => Event::InlineHtml(cut(html)),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url, title: cut(title), id })
        }
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Image { link_type, dest_url, title: cut(title), id })
        }
        Event::Start(Tag::CodeBlock(kind)) => Event::Start(Tag::CodeBlock(match kind {
            pulldown_cmark::CodeBlockKind::Fenced(info) => {
                pulldown_cmark::CodeBlockKind::Fenced(cut(info))
            }
            indented => indented,
        })),
        event => event,
    }
}

fn cut(text: CowStr<'_>) -> CowStr<'_> {
    match text.contains([BEGIN, END]) {
        true => Cow::<str>::Owned(text.replace([BEGIN, END], "")).into(),
        false => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_found_again() {
        let all = [
            Slot::Address(7),
            Slot::Element(1),
            Slot::Shown(0),
            Slot::Call(2),
            Slot::Calls(3, 4),
            Slot::Message("callout-note"),
        ];
        let html: String = all.iter().map(|slot| format!("a{}", slot.write())).collect();
        let found: Vec<Slot> = slots(&html).map(|(_, slot)| slot).collect();
        assert_eq!(found, all);
        for broken in
            ["\u{fdd0}", "\u{fdd0}a", "\u{fdd0}\u{fdd1}", "\u{fdd0}я1\u{fdd1}", "\u{fdd1}"]
        {
            assert_eq!(slots(broken).count(), 0, "{broken}");
        }
        assert_eq!(is_address("a.html"), None);
        assert_eq!(is_address(&Slot::Address(1).write()), Some(true));
        assert_eq!(is_address(&Slot::Shown(1).write()), Some(false));
        assert_eq!(is_address(&Slot::Element(1).write()), Some(false));
        assert_eq!(is_address(&format!("x{}", Slot::Address(1).write())), Some(false));
    }
}
