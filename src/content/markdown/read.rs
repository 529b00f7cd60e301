//! The one pass over a text's Markdown: what the parser says goes to all who follow it.
//!
//! The scan notes what the text refers to, so that the plan can check and resolve it before anything
//! is written; what is left over is found beside it; then the same events become HTML and plain words
//! ([`Prepared`]), as long as there is room to keep them until pages are made. A text that is not kept
//! is read again when it is needed.

use std::convert::Infallible;
use std::ops::Range;

use super::events::{Placed, placed};
use super::leftover::Leftovers;
use super::nesting::Nesting;
use super::prepared::{Prepared, Resolved, unplaced};
use super::scan::{Scan, Scanner};
use super::{Flavour, odd_characters, plain, raw};

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
}

impl Reader {
    /// Reads `text`, which begins at the byte `offset` of its file.
    pub(crate) fn read(self, text: &str, offset: usize) -> Result<Read, TooDeep> {
        let Reader { flavour, nesting, prepares } = self;
        let mut scanner = Scanner::default();
        let mut nesting = Nesting::new(nesting);
        let mut leftovers = (flavour == Flavour::Bulletin).then(|| Leftovers::new(text));
        let mut source = placed(text, flavour);
        let mut events: Vec<Placed> = Vec::new();
        for (event, span) in source.by_ref() {
            if let Some(leftovers) = &mut leftovers {
                leftovers.follow(&event, &span);
            }
            let place = span.start + offset..span.end + offset;
            if let Some(of) = nesting.follow(&event) {
                return Err(TooDeep { span: place, of });
            }
            scanner.follow(&event, place);
            if prepares {
                events.push((event, span));
            }
        }
        if let Some(leftovers) = leftovers {
            let scan = scanner.scan();
            scan.leftovers = leftovers.finish(source.references(), offset);
            if scan.raw_html {
                raw::look(text, offset, scan);
            }
            odd_characters::look(text, offset, scan);
        }
        let scan = scanner.finish();
        let prepared = prepares.then(|| prepared(text, events, &scan, flavour));
        Ok(Read { scan, prepared })
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
    let reader = Reader { flavour, nesting, prepares: false };
    reader.read(text, offset).map(|read| read.scan)
}

/// Prepares `text`, whose [`Scan`] is `scan`.
pub(crate) fn prepare(text: &str, scan: &Scan, flavour: Flavour) -> Prepared {
    prepared(text, placed(text, flavour).collect(), scan, flavour)
}

/// The HTML of `text`, whose [`Scan`] is `scan`; `resolved` holds each of its links. Messages stand
/// there by their ids.
pub fn render(text: &str, scan: &Scan, resolved: &[Resolved], flavour: Flavour) -> String {
    let id = |id: &str| Ok::<_, Infallible>(id.to_owned());
    let Ok(html) = prepare(text, scan, flavour).fill(resolved, id);
    html
}

fn prepared(text: &str, events: Vec<Placed>, scan: &Scan, flavour: Flavour) -> Prepared {
    let words = plain::words(events.iter().map(|(event, _)| event));
    Prepared::new(unplaced(text, events, scan), text.len(), scan, words, flavour)
}
