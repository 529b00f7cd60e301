//! A text's events: those of the parser, but in Chinese, Japanese and beside `«»` as people who write
//! so mean them.
//!
//! CommonMark takes a line break for a space and knows no emphasis between a letter and a sign
//! (`请看**（注）**会议`), for it was made where words have spaces around them. The runs of inline
//! events that this touches are changed as they pass by ([`emphasis`], [`lines`]); all others, and
//! every example of the specification, stay as the parser has them.

use std::collections::VecDeque;
use std::ops::Range;

use pulldown_cmark::{Event, OffsetIter, Parser, RefDefs, Tag, TagEnd};

use super::bare::Linked;
use super::{Flavour, emphasis, lines};

/// An event, and its bytes in the text.
pub(super) type Placed<'t> = (Event<'t>, Range<usize>);

/// What makes the events of a line of words of a text from those of the parser.
type Change = for<'t> fn(&'t str, Vec<Placed<'t>>) -> Vec<Placed<'t>>;

/// The events of `text` with their places.
pub(super) fn placed(text: &str, flavour: Flavour) -> Events<'_> {
    let changes = flavour == Flavour::Bulletin && may_change(text);
    let change: Change = |text, line| lines::joined(emphasis::reread(text, line));
    Events::new(text, flavour, changes.then_some(change))
}

/// The events of `text` with their places, and its bare addresses as links.
pub(super) fn linked(text: &str, flavour: Flavour) -> impl Iterator<Item = Placed<'_>> {
    Linked::new(text, flavour, placed(text, flavour))
}

/// Whether `text` has what is read in another way: letters without spaces between them, or a sign of
/// emphasis where people and CommonMark differ.
fn may_change(text: &str) -> bool {
    // The first bytes in UTF-8 of Chinese and Japanese letters and signs; dashes and quotation marks,
    // which nearly all texts have, begin with a smaller one.
    text.bytes().any(|byte| matches!(byte, 0xe3..=0xf0)) || emphasis::may_change(text)
}

/// See [`placed`].
pub(super) struct Events<'t> {
    text: &'t str,
    inner: OffsetIter<'t>,
    change: Option<Change>,
    /// Whether what comes stands in a block of code.
    in_code: bool,
    ready: VecDeque<Placed<'t>>,
}

impl<'t> Events<'t> {
    /// The events of `text`, each line of words as `change` makes it.
    pub(super) fn new(text: &'t str, flavour: Flavour, change: Option<Change>) -> Self {
        let inner = Parser::new_ext(text, flavour.options(text)).into_offset_iter();
        Events { text, inner, change, in_code: false, ready: VecDeque::new() }
    }

    /// The addresses that the text defines for its links.
    pub(super) fn references(&self) -> &RefDefs<'_> {
        self.inner.reference_definitions()
    }

    fn is_inline(&mut self, event: &Event) -> bool {
        match event {
            Event::Start(Tag::CodeBlock(_)) => self.in_code = true,
            Event::End(TagEnd::CodeBlock) => self.in_code = false,
            _ => {}
        }
        !self.in_code && is_inline(event)
    }
}

impl<'t> Iterator for Events<'t> {
    type Item = Placed<'t>;

    fn next(&mut self) -> Option<Placed<'t>> {
        if let Some(event) = self.ready.pop_front() {
            return Some(event);
        }
        let first = self.inner.next()?;
        let Some(change) = self.change.filter(|_| self.is_inline(&first.0)) else {
            return Some(first);
        };
        let mut line = vec![first];
        let mut behind = None;
        while let Some(event) = self.inner.next() {
            if !self.is_inline(&event.0) {
                behind = Some(event);
                break;
            }
            line.push(event);
        }
        self.ready.extend(change(self.text, line));
        self.ready.extend(behind);
        self.ready.pop_front()
    }
}

/// Whether an event stands in a line of words.
pub(super) fn is_inline(event: &Event) -> bool {
    match event {
        Event::Start(tag) => is_inline_tag(tag),
        Event::End(tag) => matches!(
            tag,
            TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
                | TagEnd::Link
                | TagEnd::Image
        ),
        Event::Html(_) | Event::Rule => false,
        _ => true,
    }
}

/// Whether what a tag begins stands in a line of words.
pub(super) fn is_inline_tag(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
    )
}
