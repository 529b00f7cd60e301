//! Pieces of raw HTML on their way into the page: with links in the places of what is taken out, with
//! the ends of players that have none, and with headings a level lower where the text has one of the
//! first level.

use std::collections::VecDeque;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event};
use serde::{Deserialize, Serialize};

use super::scan::Scan;
use super::tag_name::is_named;

/// A change of raw HTML.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Splice {
    /// Where it is, in bytes of the text.
    pub(super) at: usize,
    /// How many bytes go there.
    pub(super) length: usize,
    /// What stands there then.
    pub(super) with: String,
}

/// The headings that have a lower one, and those.
const LEVELS: &[&str] = &["h1", "h2", "h3", "h4", "h5"];
const LOWER: &[&str] = &["h2", "h3", "h4", "h5", "h6"];

/// What is changed in the pieces of one text.
pub(super) struct Pieces {
    /// Those that are to come, in the order of the text.
    splices: VecDeque<Splice>,
    shifts: bool,
}

impl Pieces {
    /// Those of the text with the `scan`.
    pub(super) fn new(scan: &Scan) -> Self {
        Pieces { splices: scan.splices.iter().cloned().collect(), shifts: scan.shifts }
    }

    /// `event`, which stands at `span` of `text`, as it goes into the page.
    pub(super) fn put_in<'t>(
        &mut self,
        text: &str,
        event: Event<'t>,
        span: Range<usize>,
    ) -> Event<'t> {
        match event {
            Event::Html(html) => Event::Html(self.piece(text, html, span)),
            Event::InlineHtml(html) => Event::InlineHtml(self.piece(text, html, span)),
            event => event,
        }
    }

    fn piece<'t>(&mut self, text: &str, html: CowStr<'t>, span: Range<usize>) -> CowStr<'t> {
        // What is put behind a piece belongs to it.
        let is_here =
            |splice: &Splice| splice.at < span.end || (splice.length, splice.at) == (0, span.end);
        if !self.splices.front().is_some_and(is_here) && !self.shifts {
            return html;
        }
        // Where the lines of a tag stand in a quotation, the signs of that are not here: then only its
        // beginning and its end are known.
        let is_exact = text.get(span.clone()) == Some(&*html);
        let mut out = String::with_capacity(html.len() + 100);
        let mut done = 0;
        while let Some(splice) = self.splices.pop_front_if(|splice| is_here(splice)) {
            let at = match is_exact || splice.at < span.end {
                true => splice.at.saturating_sub(span.start),
                false => html.len(),
            };
            self.copy(html.get(done..at).unwrap_or_default(), &mut out);
            done = done.max(at + splice.length);
            out.push_str(&splice.with);
        }
        self.copy(html.get(done..).unwrap_or_default(), &mut out);
        out.into()
    }

    fn copy(&self, html: &str, out: &mut String) {
        let mut done = 0;
        for at in memchr::memchr_iter(b'<', html.as_bytes()).filter(|_| self.shifts) {
            let rest = &html[at + 1..];
            let name = rest.strip_prefix('/').unwrap_or(rest);
            if let Some(level) = LEVELS.iter().position(|level| is_named(name, &[level])) {
                let digit = html.len() - name.len();
                out.push_str(&html[done..digit]);
                out.push_str(LOWER[level]);
                done = digit + LOWER[level].len();
            }
        }
        out.push_str(&html[done..]);
    }
}
