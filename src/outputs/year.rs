//! A year with its months.

mod calendar;
mod period;

use jiff::civil::Date;
use serde::Serialize;

pub(crate) use calendar::CalendarMonth;
pub(crate) use period::Period;

use super::fault::Made;
use super::front::Front;
use super::kind::Material;
use super::page::Page;
use super::parts::around::{Around, Neighbours};
use super::parts::chrome::{Head, Surroundings};
use super::parts::pictures::Shade;
use super::parts::studio::Studio;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::Edition;
use crate::faces::{Faces, Link};
use crate::site::{Lang, MissingTranslation};

/// A year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Year(pub Lang, pub i16);

/// What a year's page is made from.
#[derive(Debug)]
pub(crate) struct YearOutline<'a> {
    /// The days with their numbers of bulletins.
    days: Vec<(Date, usize)>,
    around: Neighbours<'a>,
}

crate::digest::digestible! {
    YearOutline<'a> { days, around }
}

/// A year with its months.
#[derive(Debug, Serialize)]
pub(crate) struct YearView {
    /// The months that have bulletins, the first one first.
    pub(crate) months: Vec<Period>,
    /// All its months, each with a picture of its days.
    pub(crate) calendar: Vec<CalendarMonth>,
    /// What the shades of the calendar mean.
    pub(crate) scale: Vec<Shade>,
    /// How many bulletins the year has.
    pub(crate) total: usize,
    /// The year before that has bulletins, and the one after.
    pub(crate) around: Around,
}

impl Page for Year {
    type Above = Front;
    type Content<'a> = YearOutline<'a>;
    type View = YearView;

    const NAME: &'static str = "year";
    const TEMPLATE: &'static str = "year.html";

    fn all(_archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self)) {
        edition.years().into_iter().for_each(|year| add(Year(edition.lang, year)));
    }

    fn lang(self) -> Lang {
        self.0
    }

    fn address(self, archive: &Archive) -> Address {
        address::year(archive.tag(self.0), self.1)
    }

    fn above(self, _archive: &Archive) -> Option<Front> {
        Some(Front(self.0))
    }

    fn is_steady(archive: &Archive) -> bool {
        archive.site.missing_translation == MissingTranslation::Link
    }

    fn in_language(self, archive: &Archive, lang: Lang) -> Option<Self> {
        archive.edition(lang).has(self.1, None).then_some(Year(lang, self.1))
    }

    fn link<'a>(self, archive: &'a Archive, _faces: &'a Faces) -> Link<'a> {
        Link::Year(archive.locale(self.0), self.1)
    }

    fn is_indexed(self, archive: &Archive) -> bool {
        archive.edition(self.0).shows(Edition::span(self.1, None))
    }

    fn content<'a>(self, material: &'a Material) -> YearOutline<'a> {
        let (edition, locale) = (material.edition(), material.locale());
        let year = |day: Date| Link::Year(locale, day.year());
        YearOutline {
            days: edition.counts_of(self.1, None).collect(),
            around: Neighbours::new(edition, Edition::span(self.1, None), year),
        }
    }

    fn view(
        content: &YearOutline,
        _page: &Surroundings,
        studio: &Studio,
    ) -> Made<(Head, YearView)> {
        let YearOutline { days, around } = content;
        let of_month = days.chunk_by(|(a, _), (b, _)| a.month() == b.month());
        let months = of_month.map(|days| period::period(studio, days)).collect::<Made<Vec<_>>>()?;
        let (calendar, scale) = calendar::calendar(studio, days, &months)?;
        let total = days.iter().map(|(_, count)| count).sum();
        let around = around.view(studio)?;
        Ok((Head::default(), YearView { months, calendar, scale, total, around }))
    }
}
