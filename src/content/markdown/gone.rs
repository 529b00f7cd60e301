//! What of a text no reader sees: the calls of other systems that it surely has.
//!
//! They are taken out of the parser's events before anything is made of these, so that no page, no
//! summary, no heading's name and no search has a part of them. In their places stand slots, which
//! only the preview fills: there an editor sees what readers do not.

mod marks;

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::events::{Placed, is_inline, is_inline_tag};
use super::leftover::calls::{self, Side};
use super::leftover::{Leftover, LeftoverKind};
use super::pieces::Splice;
use super::slots::Slot;
use marks::{is_slot, titled};

pub(super) use marks::slotted;

/// How far before a call the beginning of the link is sought whose address it is in, and how far
/// behind it the end: a line of nothing but calls takes no more time than others.
const LENGTH: usize = 1000;

/// Whether `text` can have a call: nearly all calls have one of these signs.
pub(super) fn may_be(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr3(b'{', b'[', b'<', bytes).is_some()
        || memchr::memmem::find(bytes, b":::").is_some()
        || text.trim_start().starts_with(['+', '-'])
}

/// What is gone of `text`, which begins at the byte `offset` of its file, because of the `leftovers`.
pub(super) fn of(text: &str, leftovers: &[Leftover], offset: usize) -> Vec<Range<usize>> {
    let mut gone = Vec::new();
    // Where the comment begins that is open.
    let mut comment: Option<usize> = None;
    for Leftover { kind, span, .. } in leftovers {
        let span = span.start.saturating_sub(offset)..span.end.saturating_sub(offset);
        match kind {
            LeftoverKind::Call => {
                let call = text.get(span.clone()).unwrap_or_default();
                match (calls::of_comment(call), comment.take()) {
                    // What the other system hid stays hidden.
                    (Some(Side::End), Some(start)) => gone.push(start..span.end),
                    (Some(Side::Begin), open) => comment = open.or(Some(span.start)),
                    (_, open) => comment = open,
                }
                around(text, span, &mut gone);
            }
            LeftoverKind::FrontMatter => {
                let behind = text.get(span.end..).unwrap_or_default();
                let line = behind.find('\n').map_or(behind.len(), |at| at + 1);
                gone.push(span.start..span.end + line);
            }
            _ => {}
        }
    }
    gone.sort_by_key(|span| (span.start, span.end));
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(gone.len());
    for span in gone {
        match merged.last_mut().filter(|last| last.end > span.start) {
            Some(last) => last.end = last.end.max(span.end),
            None => merged.push(span),
        }
    }
    merged
}

/// Adds the call at `span`. Of a link that leads to it the words stay; a picture goes, and the
/// definition of an address.
fn around(text: &str, span: Range<usize>, gone: &mut Vec<Range<usize>>) {
    let start = text.floor_char_boundary(span.start.saturating_sub(LENGTH));
    let before = text.get(start..span.start).unwrap_or_default();
    let line = start + before.rfind('\n').map_or(0, |at| at + 1);
    let end = text.floor_char_boundary(span.end + LENGTH);
    let behind = text.get(span.end..end).unwrap_or_default().lines().next().unwrap_or_default();
    let before = text.get(line..span.start).unwrap_or_default();
    if before.starts_with('[') && before.trim_end().ends_with("]:") {
        gone.push(line..span.end + behind.len());
        return;
    }
    let close = before
        .rfind("](")
        .filter(|at| before.get(at + 2..).is_some_and(|address| !address.contains(')')));
    let Some((close, end)) = close.zip(behind.find(')')) else {
        // `<{{ url }}>` was an address in angle brackets.
        let is_enclosed = before.ends_with('<') && behind.starts_with('>');
        let more = usize::from(is_enclosed);
        gone.push(span.start - more..span.end + more);
        return;
    };
    let end = span.end + end + 1;
    match opening(before, close) {
        Some(open) if before.get(..open).is_some_and(|before| before.ends_with('!')) => {
            gone.push(line + open - 1..end);
        }
        Some(open) => gone.extend([line + open..line + open + 1, line + close..end]),
        None => gone.push(span),
    }
}

/// The bracket that the one at the byte `close` of `line` closes.
fn opening(line: &str, close: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for at in memchr::memrchr2_iter(b'[', b']', line.as_bytes().get(..close)?) {
        match (line.as_bytes()[at], depth) {
            (b'[', 0) => return Some(at),
            (b'[', _) => depth -= 1,
            _ => depth += 1,
        }
    }
    None
}

/// What goes of the raw HTML among the `events` because of what is `gone`.
pub(super) fn splices(events: &[Placed], gone: &[Range<usize>]) -> Vec<Splice> {
    let mut splices = Vec::new();
    for (event, span) in events {
        if matches!(event, Event::Html(_) | Event::InlineHtml(_)) {
            for (number, part) in within(gone, span) {
                if span.start <= part.start && part.end <= span.end {
                    let with = Slot::Call(number).write();
                    splices.push(Splice { at: part.start, length: part.len(), with });
                }
            }
        }
    }
    splices
}

/// The piece of raw HTML `html`, which stands at `span`, with spaces in the place of what is `gone`.
pub(super) fn blanked<'t>(
    event: &Event<'t>,
    span: &Range<usize>,
    gone: &[Range<usize>],
) -> Option<Event<'t>> {
    let (Event::Html(html) | Event::InlineHtml(html)) = event else { return None };
    let mut parts = within(gone, span).peekable();
    parts.peek()?;
    let mut words = html.to_string();
    for (_, part) in parts {
        let part = part.start.saturating_sub(span.start)..part.end.saturating_sub(span.start);
        if words.len() == span.len() && words.get(part.clone()).is_some() {
            words.replace_range(part.clone(), &" ".repeat(part.len()));
        }
    }
    Some(Event::Html(words.into()))
}

/// The parts of what is `gone` that lie in `span`, with their numbers.
fn within<'g>(
    gone: &'g [Range<usize>],
    span: &Range<usize>,
) -> impl Iterator<Item = (usize, &'g Range<usize>)> + use<'g> {
    let (first, end) = (gone.partition_point(|part| part.end <= span.start), span.end);
    gone.iter().enumerate().skip(first).take_while(move |(_, part)| part.start < end)
}

/// The `events` of `text` without what is `gone`; links and pictures whose address has a call are
/// taken apart as well.
pub(super) fn without<'t>(
    text: &'t str,
    events: Vec<Placed<'t>>,
    gone: &[Range<usize>],
) -> Vec<Placed<'t>> {
    let has_calls = |(event, _): &Placed| match event {
        Event::Start(Tag::Link { dest_url, title, .. } | Tag::Image { dest_url, title, .. }) => {
            calls::is_in(dest_url) || calls::is_in(title)
        }
        _ => false,
    };
    if gone.is_empty() && !events.iter().any(has_calls) {
        return events;
    }
    let out = Vec::with_capacity(events.len());
    let (links, block) = Default::default();
    let mut rest = Rest { text, gone, out, marked: 0, before: 0, block, links, pictures: 0 };
    events.into_iter().for_each(|(event, span)| rest.take(event, span));
    rest.out
}

/// The events that are left.
struct Rest<'t, 'g> {
    text: &'t str,
    gone: &'g [Range<usize>],
    out: Vec<Placed<'t>>,
    /// How many parts of what is gone have a slot.
    marked: usize,
    /// How many events stood before the slots at the end.
    before: usize,
    /// Where the paragraph or heading begins that is open.
    block: Option<usize>,
    /// Of each link and picture that is open: whether it stays.
    links: Vec<bool>,
    /// How many pictures are open.
    pictures: usize,
}

impl<'t> Rest<'t, '_> {
    fn take(&mut self, event: Event<'t>, span: Range<usize>) {
        let part = within(self.gone, &span).next();
        let whole = part.filter(|(_, part)| part.start <= span.start && span.end <= part.end);
        if let Some((number, part)) = whole {
            return self.mark(number, part.clone(), !is_inline(&event));
        }
        match event {
            Event::Text(words) if part.is_some() => self.words(words, span),
            Event::SoftBreak | Event::HardBreak if self.is_behind_gap() => {}
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag, span),
            Event::Text(words) if self.is_behind_slot() => self.piece(words, span),
            event => self.out.push((event, span)),
        }
    }

    /// Puts a slot for the `number` of what is gone, if it has none yet. There is none in a picture, which
    /// has words alone; blocks have one to themselves.
    fn mark(&mut self, number: usize, part: Range<usize>, is_block: bool) {
        if number < self.marked {
            return;
        }
        self.marked = number + 1;
        if is_block {
            let slots = format!("{number}-{number}");
            self.out.push((Event::DisplayMath(slots.into()), part));
        } else if self.pictures == 0 {
            if !self.is_behind_slot() {
                self.before = self.out.len();
            }
            self.out.push((Event::InlineMath(number.to_string().into()), part));
        }
    }

    /// Takes the `words` at `span`, of which something is gone.
    fn words(&mut self, words: CowStr<'t>, span: Range<usize>) {
        if self.text.get(span.clone()) != Some(&*words) {
            // A piece that is not as it is written, such as the sign of an entity.
            return self.out.push((Event::Text(words), span));
        }
        let mut done = span.start;
        for (number, part) in within(self.gone, &span) {
            self.source(done..part.start);
            self.mark(number, part.clone(), false);
            done = part.end.max(done);
        }
        self.source(done..span.end);
    }

    fn source(&mut self, span: Range<usize>) {
        if let Some(words) = self.text.get(span.clone()).filter(|words| !words.is_empty()) {
            self.piece(words.into(), span);
        }
    }

    /// Puts words behind what may be a slot: of the spaces around that one is enough, and none before
    /// a sign that ends a clause.
    fn piece(&mut self, words: CowStr<'t>, span: Range<usize>) {
        if !self.is_behind_slot() {
            return self.out.push((Event::Text(words), span));
        }
        let kept = if self.is_behind_gap() { words.trim_start() } else { &words };
        if kept.starts_with(['.', ',', ';', ':', '!', '?', '…', ')', '»', '”']) {
            self.close_up();
        }
        if kept.len() == words.len() {
            self.out.push((Event::Text(words), span));
        } else if !kept.is_empty() {
            let start = span.end - kept.len().min(span.len());
            self.out.push((Event::Text(kept.to_owned().into()), start..span.end));
        }
    }

    /// Takes the spaces away before the slots at the end.
    fn close_up(&mut self) {
        let before = self.before.checked_sub(1).and_then(|at| self.out.get_mut(at));
        if let Some((Event::Text(words), span)) = before {
            let kept = words.trim_end();
            span.end = span.end.saturating_sub(words.len() - kept.len()).max(span.start);
            *words = kept.to_owned().into();
        }
    }

    fn is_behind_slot(&self) -> bool {
        matches!(self.out.last(), Some((Event::InlineMath(_), _)))
    }

    /// Whether a slot stands before, and before that nothing, a space or the end of a line.
    fn is_behind_gap(&self) -> bool {
        let before = || self.before.checked_sub(1).and_then(|at| self.out.get(at));
        self.is_behind_slot()
            && before().is_none_or(|(event, _)| match event {
                Event::Text(words) => words.ends_with(char::is_whitespace),
                Event::SoftBreak | Event::HardBreak => true,
                Event::Start(tag) => !is_inline_tag(tag),
                Event::End(TagEnd::Paragraph | TagEnd::Heading(_)) | Event::DisplayMath(_) => true,
                _ => false,
            })
    }

    fn start(&mut self, tag: Tag<'t>, span: Range<usize>) {
        let tag = match tag {
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } if calls::is_in(&dest_url) => {
                return self.links.push(false);
            }
            Tag::Link { link_type, dest_url, title, id } => {
                self.links.push(true);
                Tag::Link { link_type, dest_url, title: titled(title), id }
            }
            Tag::Image { link_type, dest_url, title, id } => {
                self.links.push(true);
                self.pictures += 1;
                Tag::Image { link_type, dest_url, title: titled(title), id }
            }
            tag => tag,
        };
        if matches!(tag, Tag::Paragraph | Tag::Heading { .. }) {
            self.block = Some(self.out.len());
        }
        self.out.push((Event::Start(tag), span));
    }

    fn end(&mut self, tag: TagEnd, span: Range<usize>) {
        match tag {
            TagEnd::Link | TagEnd::Image => {
                let stays = self.links.pop().unwrap_or(true);
                self.pictures -= usize::from(stays && tag == TagEnd::Image && self.pictures > 0);
                if !stays {
                    return;
                }
            }
            TagEnd::Paragraph | TagEnd::Heading(_) => {
                let block = self.block.take().filter(|_| within(self.gone, &span).next().is_some());
                if let Some(block) = block
                    && let Some(slots) = self.slots(block + 1)
                {
                    self.out.truncate(block);
                    self.out.extend(slots.map(|slots| (Event::DisplayMath(slots.into()), span)));
                    return;
                }
                self.end_line();
            }
            _ => {}
        }
        self.out.push((Event::End(tag), span));
    }

    /// Takes the space or the break away that stands before the slots at the end of a line.
    fn end_line(&mut self) {
        if self.is_behind_slot() {
            self.close_up();
            let at = self.before.saturating_sub(1);
            let is_break =
                |(event, _): &Placed| matches!(event, Event::SoftBreak | Event::HardBreak);
            if self.out.get(at).is_some_and(is_break) {
                self.out.remove(at);
            }
        }
    }

    /// The numbers of the slots from the event `at` on, if there is nothing else, and if there is any.
    fn slots(&self, at: usize) -> Option<Option<String>> {
        let events = self.out.get(at..)?;
        let is_nothing = |event: &Event| match event {
            Event::Text(words) => words.trim().is_empty(),
            Event::SoftBreak | Event::HardBreak => true,
            event => is_slot(event),
        };
        let mut numbers = events.iter().filter_map(|(event, _)| match event {
            Event::InlineMath(number) => Some(&**number),
            _ => None,
        });
        let slots = numbers.next().map(|first| {
            let last = numbers.next_back().unwrap_or(first);
            format!("{first}-{last}")
        });
        events.iter().all(|(event, _)| is_nothing(event)).then_some(slots)
    }
}

#[cfg(test)]
mod tests;
