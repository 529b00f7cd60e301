//! Events that stand for calls until slots are written in their place.

use pulldown_cmark::{CowStr, Event};

use crate::content::markdown::leftover::calls;
use crate::content::markdown::slots::Slot;

/// Whether `event` stands for a slot: formulas are not read, so nothing else is one.
pub(super) fn is_slot(event: &Event) -> bool {
    matches!(event, Event::InlineMath(_) | Event::DisplayMath(_))
}

/// A link's `title` without calls.
pub(super) fn titled(title: CowStr<'_>) -> CowStr<'_> {
    if calls::is_in(&title) { calls::without(&title).into() } else { title }
}

/// The event with its slot, if it stands for one.
pub(in crate::content::markdown) fn slotted(event: Event<'_>) -> Event<'_> {
    let slot = |numbers: &str| {
        let (first, last) = numbers.split_once('-').unwrap_or((numbers, numbers));
        Some((first.parse().ok()?, last.parse().ok()?))
    };
    match event {
        Event::InlineMath(number) => {
            let html = slot(&number).map(|(number, _)| Slot::Call(number).write());
            Event::InlineHtml(html.unwrap_or_default().into())
        }
        Event::DisplayMath(numbers) => {
            let html = slot(&numbers).map(|(first, last)| Slot::Calls(first, last).write() + "\n");
            Event::Html(html.unwrap_or_default().into())
        }
        event => event,
    }
}
