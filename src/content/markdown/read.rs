//! The one pass over a text's Markdown: what the parser says goes to all who follow it.
//!
//! The scan notes what the text refers to, so that the plan can check and resolve it before anything
//! is written; what is left over is found beside it; then the same events become HTML and plain words
//! ([`Prepared`]), as long as there is room to keep them until pages are made. A text that is not kept
//! is read again when it is needed.

use std::convert::Infallible;
use std::ops::Range;

use pulldown_cmark::Event;

use super::bare::Linked;
use super::events::{Placed, linked, placed};
use super::leftover::{Leftover, LeftoverKind, Leftovers};
use super::nesting::Nesting;
use super::prepared::{Prepared, Resolved, unplaced};
use super::scan::{Scan, Scanner};
use super::words::PlainWords;
use super::{Flavour, gone, odd_characters, raw};

/// What is known of a text, and what was prepared of it.
#[derive(Debug, Default)]
pub(crate) struct Read {
    /// What it refers to.
    pub(crate) scan: Scan,
    /// What pages and the search show of it, where that was wanted.
    pub(crate) prepared: Option<Prepared>,
}

/// Why a text is not gone through to its end: its elements are nested too deeply.
#[derive(Debug)]
pub(crate) struct TooDeep {
    /// The bytes in the file of the innermost element.
    pub(crate) span: Range<usize>,
    /// What there is too much of.
    pub(crate) of: TooMuch,
}

/// What a text has too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TooMuch {
    /// Elements that stand in each other.
    Nesting,
    /// Elements in which others are open again.
    Reopened,
    /// Attributes of one tag.
    Attributes,
}

/// How a text is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reader {
    /// The Markdown that it is in.
    pub(crate) flavour: Flavour,
    /// How many elements may stand in each other.
    pub(crate) nesting: usize,
    /// Whether it is prepared as well.
    pub(crate) prepares: bool,
    /// Whether calls of other systems are shown as they are written.
    pub(crate) shows_calls: bool,
}

impl Reader {
    /// Reads `text`, which begins at the byte `offset` of its file.
    pub(crate) fn read(self, text: &str, offset: usize) -> Result<Read, TooDeep> {
        let Reader { flavour, nesting, prepares, shows_calls } = self;
        let mut scanner = Scanner::default();
        let mut nesting = Nesting::new(nesting);
        let mut leftovers = (flavour == Flavour::Bulletin).then(|| Leftovers::new(text));
        let mut words = PlainWords::new(text);
        let mut source = placed(text, flavour);
        let mut events: Vec<Placed> = Vec::new();
        // What has calls is followed without them, once all are known.
        let hides = flavour == Flavour::Bulletin && !shows_calls && gone::may_be(text);
        // What is left over is told by what the parser said itself.
        let parsed = source.by_ref().inspect(|(event, span)| {
            if let Some(leftovers) = &mut leftovers {
                leftovers.follow(event, span);
            }
        });
        let mut linked = Linked::new(text, flavour, parsed);
        for (event, span) in linked.by_ref() {
            let place = span.start + offset..span.end + offset;
            if let Some(of) = nesting.follow(&event) {
                return Err(TooDeep { span: place, of });
            }
            if !hides {
                words.follow(&event, &span);
                scanner.follow(&event, place);
            }
            if prepares || hides {
                events.push((event, span));
            }
        }
        let cut = linked.cut();
        let left = leftovers.map(|leftovers| leftovers.finish(source.references(), offset));
        if hides {
            let left = left.as_deref().unwrap_or_default();
            let gone = gone::of(text, left, offset);
            let has_calls = left.iter().any(|left| left.kind == LeftoverKind::CallInLink);
            scanner.scan().gone = (has_calls || !gone.is_empty()).then_some(gone);
            let gone = scanner.scan().gone.clone();
            events = without(text, events, gone.as_deref());
            for (event, span) in &events {
                follow(&mut words, event, span, gone.as_deref());
                scanner.follow(event, span.start + offset..span.end + offset);
            }
        }
        if let Some(left) = left {
            let scan = scanner.scan();
            scan.leftovers = left;
            scan.splices = gone::splices(&events, scan.gone.as_deref().unwrap_or_default());
            add_cut(text, offset, cut, &mut scan.leftovers);
            if scan.raw_html {
                raw::look(text, offset, scan);
            }
            odd_characters::look(text, offset, scan);
        }
        let mut scan = scanner.finish();
        let (plain, excerpt) = words.finish(&scan.leftovers, offset);
        scan.excerpt = excerpt;
        let prepare = || Prepared::new(unplaced(text, events, &scan), text, &scan, plain, flavour);
        let prepared = prepares.then(prepare);
        Ok(Read { scan, prepared })
    }
}

/// Adds the addresses that are `cut` in `text`, which begins at the byte `offset` of its file.
fn add_cut(text: &str, offset: usize, cut: Vec<Range<usize>>, leftovers: &mut Vec<Leftover>) {
    if !cut.is_empty() {
        let cut = cut.into_iter();
        leftovers
            .extend(cut.map(|span| Leftover::new(LeftoverKind::CutAddress, span, text, offset)));
        leftovers.sort_by_key(|leftover| leftover.span.start);
    }
}

/// Goes through `text`, which begins at the byte `offset` of its file.
pub fn scan(text: &str, offset: usize, flavour: Flavour) -> Scan {
    scan_within(text, offset, flavour, usize::MAX).unwrap_or_default()
}

/// Goes through `text`, which begins at the byte `offset` of its file, as long as no more than
/// `nesting` elements stand in each other.
pub(super) fn scan_within(
    text: &str,
    offset: usize,
    flavour: Flavour,
    nesting: usize,
) -> Result<Scan, TooDeep> {
    let reader = Reader { flavour, nesting, prepares: false, shows_calls: true };
    reader.read(text, offset).map(|read| read.scan)
}

/// Prepares `text`, whose [`Scan`] is `scan`.
pub(crate) fn prepare(text: &str, scan: &Scan, flavour: Flavour) -> Prepared {
    let mut words = PlainWords::new(text);
    let gone = scan.gone.as_deref();
    let events = without(text, linked(text, flavour).collect(), gone);
    events.iter().for_each(|(event, span)| follow(&mut words, event, span, gone));
    let (plain, _) = words.finish(&[], 0);
    Prepared::new(unplaced(text, events, scan), text, scan, plain, flavour)
}

/// The words of `text` without markup, a line for each of its blocks, and without what is `gone`.
pub(crate) fn shown_words(text: &str, gone: Option<&[Range<usize>]>) -> String {
    let mut words = PlainWords::new(text);
    let events = linked(text, Flavour::Bulletin);
    match gone {
        None => events.for_each(|(event, span)| words.follow(&event, &span)),
        gone => {
            let events = without(text, events.collect(), gone);
            events.iter().for_each(|(event, span)| follow(&mut words, event, span, gone));
        }
    }
    words.finish(&[], 0).0
}

/// The `events` of `text` without what is `gone`, if anything is.
fn without<'t>(
    text: &'t str,
    events: Vec<Placed<'t>>,
    gone: Option<&[Range<usize>]>,
) -> Vec<Placed<'t>> {
    match gone {
        None => events,
        Some(gone) => gone::without(text, events, gone),
    }
}

/// Gives `words` the next event, without what is `gone` of it.
fn follow(
    words: &mut PlainWords,
    event: &Event,
    span: &Range<usize>,
    gone: Option<&[Range<usize>]>,
) {
    match gone.and_then(|gone| gone::blanked(event, span, gone)) {
        Some(blanked) => words.follow(&blanked, span),
        None => words.follow(event, span),
    }
}

/// The HTML of `text`, whose [`Scan`] is `scan`; `resolved` holds each of its links. Messages stand
/// there by their ids.
pub fn render(text: &str, scan: &Scan, resolved: &[Resolved], flavour: Flavour) -> String {
    let id = |id: &str| Ok::<_, Infallible>(id.to_owned());
    let Ok(html) = prepare(text, scan, flavour).fill(resolved, false, id);
    html
}

/// The HTML of a text whose links lead where they say, and its scan.
#[cfg(test)]
pub(super) fn shown(text: &str) -> (String, Scan) {
    let scan = scan(text, 0, Flavour::Bulletin);
    let as_written =
        |target: &String| Resolved { href: Some(target.clone()), ..Resolved::default() };
    let links: Vec<Resolved> = scan.links.iter().map(|link| as_written(&link.target)).collect();
    (render(text, &scan, &links, Flavour::Bulletin), scan)
}
