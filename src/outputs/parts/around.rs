//! The periods before and after one.

use jiff::civil::Date;
use serde::Serialize;

use super::entry::{Href, LinkView};
use super::studio::Studio;
use crate::catalogue::Edition;
use crate::faces::Link;
use crate::outputs::fault::Made;

/// The neighbours of a period.
#[derive(Debug, Serialize)]
pub(crate) struct Around {
    /// The one before.
    pub(crate) before: Option<LinkView>,
    /// The one after.
    pub(crate) after: Option<LinkView>,
}

/// The neighbours of a period as links.
#[derive(Debug)]
pub(crate) struct Neighbours<'a> {
    before: Option<Link<'a>>,
    after: Option<Link<'a>>,
}

crate::digest::digestible! {
    Neighbours<'a> { before, after }
}

impl<'a> Neighbours<'a> {
    /// The neighbours of the days `span` in `edition`; `period` gives that of a day.
    pub(crate) fn new(
        edition: &Edition,
        span: (Date, Date),
        period: impl Fn(Date) -> Link<'a>,
    ) -> Self {
        let (before, after) = edition.days_around(span);
        Neighbours { before: before.map(&period), after: after.map(&period) }
    }

    /// The neighbours as a page shows them.
    pub(crate) fn view(&self, studio: &Studio) -> Made<Around> {
        let view = |link: &Option<Link>| -> Made<Option<LinkView>> {
            let link = link.as_ref().map(|link| {
                let label = studio.named(link.heading(&studio.voice)?, None);
                Ok(LinkView { href: Href::to(&link.address()), label })
            });
            link.transpose()
        };
        Ok(Around { before: view(&self.before)?, after: view(&self.after)? })
    }
}
