//! Pieces of raw HTML on their way into the page: with links in the places of what is taken out
//! ([`Embed`]), and with headings a level lower where the text has one of the first level.

use std::collections::VecDeque;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event};

use super::embeds::Embed;
use super::scan::Scan;
use super::tag_name::is_named;

/// What is changed in the pieces of one text.
pub(super) struct Pieces {
    /// Those that are to come, in the order of the text.
    embeds: VecDeque<Embed>,
    shifts: bool,
}

impl Pieces {
    /// Those of the text with the `scan`.
    pub(super) fn new(scan: &Scan) -> Self {
        Pieces { embeds: scan.embeds.iter().cloned().collect(), shifts: scan.shifts }
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
        let is_here = |embed: &Embed| embed.at < span.end;
        if !self.embeds.front().is_some_and(is_here) && !self.shifts {
            return html;
        }
        // Where a line begins with a tab, it may be other spaces here.
        let is_exact = text.get(span.clone()) == Some(&*html);
        let mut out = String::with_capacity(html.len() + 100);
        let mut done = 0;
        while let Some(embed) = self.embeds.pop_front_if(|embed| is_here(embed)) {
            let at = if is_exact { embed.at.saturating_sub(span.start) } else { 0 };
            self.copy(html.get(done..at).unwrap_or_default(), &mut out);
            done = done.max(at);
            embed.write(&mut out);
        }
        self.copy(html.get(done..).unwrap_or_default(), &mut out);
        out.into()
    }

    fn copy(&self, html: &str, out: &mut String) {
        let mut done = 0;
        for at in memchr::memchr_iter(b'<', html.as_bytes()).filter(|_| self.shifts) {
            let rest = &html[at + 1..];
            let name = rest.strip_prefix('/').unwrap_or(rest);
            let level = (1..6).find(|level| is_named(name, &[&format!("h{level}")]));
            if let Some(level) = level {
                let digit = html.len() - name.len() + 1;
                out.push_str(&html[done..digit]);
                out.push_str(&(level + 1).to_string());
                done = digit + 1;
            }
        }
        out.push_str(&html[done..]);
    }
}
