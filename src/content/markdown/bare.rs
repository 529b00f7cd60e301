//! Addresses that stand in words, `https://…`, as links.
//!
//! The rule is GFM's (<https://github.github.com/gfm/#autolinks-extension->), but that an address also
//! ends before the first letter that is not ASCII, and before a bracket that closes none of its own:
//! where words have no spaces between them, `见https://a.example/b。` is a link to `b`. The parser knows
//! nothing of this and cuts an address up where it has signs of Markdown: so its pieces are put
//! together again, and signs of emphasis in it are letters of it.

mod address;
mod line;

use std::collections::VecDeque;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Flavour;
use super::events::{Placed, is_inline};
use super::tag_name::is_named;
use line::Line;

/// The label of a link that was made here: no other link without brackets has one.
pub(super) const BARE: &str = "bare";

/// What stands between a scheme and an address.
const COLON: &str = "://";

/// Elements of raw HTML in which no link is made: it would stand in another one, or in words that are
/// shown as they are.
const WITHOUT_LINKS: &[&str] =
    &["a", "code", "kbd", "pre", "samp", "script", "style", "svg", "textarea", "tt"];

/// The events of a text with its bare addresses as links.
pub(super) struct Linked<'t, I> {
    text: &'t str,
    inner: I,
    /// Whether the text can have any.
    may: bool,
    around: Around,
    ready: VecDeque<Placed<'t>>,
    /// Addresses with letters that are none of a link, see [`Linked::cut`].
    cut: Vec<Range<usize>>,
}

/// What a place stands in.
#[derive(Default)]
struct Around {
    in_code: bool,
    /// How many links and pictures are open.
    links: usize,
    /// An element of raw HTML without links.
    raw: Option<&'static str>,
}

impl<'t, I: Iterator<Item = Placed<'t>>> Linked<'t, I> {
    /// Those of `text`, which has the events `inner`.
    pub(super) fn new(text: &'t str, flavour: Flavour, inner: I) -> Self {
        let may = flavour == Flavour::Bulletin
            && memchr::memmem::find(text.as_bytes(), COLON.as_bytes()).is_some();
        let (around, ready, cut) = Default::default();
        Linked { text, inner, may, around, ready, cut }
    }

    /// The bytes of what looks like an address with letters that no link has: their scripts have spaces
    /// between words, so that they may belong to it.
    pub(super) fn cut(self) -> Vec<Range<usize>> {
        self.cut
    }

    /// Takes the rest of a line of words that begins with `first`, which has an address.
    fn line(&mut self, first: Placed<'t>) {
        let mut rest = VecDeque::from([first]);
        let mut behind = None;
        for event in self.inner.by_ref() {
            if !is_inline(&event.0) {
                behind = Some(event);
                break;
            }
            rest.push_back(event);
        }
        let Linked { text, around, ready, cut, .. } = self;
        Line { text, around, rest, open: Vec::new(), out: ready, cut }.go_through();
        if let Some(event) = behind {
            self.around.follow(&event.0);
            self.ready.push_back(event);
        }
    }
}

impl<'t, I: Iterator<Item = Placed<'t>>> Iterator for Linked<'t, I> {
    type Item = Placed<'t>;

    fn next(&mut self) -> Option<Placed<'t>> {
        if let Some(event) = self.ready.pop_front() {
            return Some(event);
        }
        let first = self.inner.next()?;
        if !self.may {
            return Some(first);
        }
        if self.around.may_link(&first.0) {
            self.line(first);
            return self.ready.pop_front();
        }
        self.around.follow(&first.0);
        Some(first)
    }
}

impl Around {
    /// Whether the words `event` can have an address that is to be a link.
    fn may_link(&self, event: &Event) -> bool {
        let Event::Text(words) = event else { return false };
        !self.in_code
            && self.links == 0
            && self.raw.is_none()
            && memchr::memmem::find(words.as_bytes(), COLON.as_bytes()).is_some()
    }

    fn follow(&mut self, event: &Event) {
        match event {
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => self.links += 1,
            Event::End(TagEnd::Link | TagEnd::Image) => self.links = self.links.saturating_sub(1),
            Event::InlineHtml(tag) => self.raw(tag),
            Event::Start(Tag::CodeBlock(_)) => self.in_code = true,
            Event::End(TagEnd::CodeBlock) => self.in_code = false,
            // An element that is not closed in its line of words lasts no longer.
            event if !is_inline(event) => self.raw = None,
            _ => {}
        }
    }

    fn raw(&mut self, tag: &str) {
        let tag = tag.strip_prefix('<').unwrap_or_default();
        match self.raw {
            Some(open) => {
                if tag.strip_prefix('/').is_some_and(|end| is_named(end, &[open])) {
                    self.raw = None;
                }
            }
            None => {
                let is_it = |name: &&&str| is_named(tag, &[**name]);
                self.raw = WITHOUT_LINKS.iter().find(is_it).copied();
            }
        }
    }
}

#[cfg(test)]
#[path = "bare/tests.rs"]
mod tests;
