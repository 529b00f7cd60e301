//! A month with its days.

use jiff::civil::Date;
use serde::Serialize;
use tera::Value;

use super::fault::Made;
use super::kind::Material;
use super::page::Page;
use super::parts::around::{Around, Neighbours};
use super::parts::chrome::{Head, Surroundings};
use super::parts::entry::{DateText, Href};
use super::parts::studio::Studio;
use super::year::Year;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::Edition;
use crate::faces::{ArticleFace, Faces, Link};
use crate::site::{Lang, MissingTranslation};

/// A month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Month(pub Lang, pub i16, pub i8);

/// What a month's page is made from.
#[derive(Debug)]
pub(crate) struct MonthOutline<'a> {
    /// The days with their bulletins, the first one first.
    days: Vec<(Date, Vec<&'a ArticleFace<'a>>)>,
    around: Neighbours<'a>,
}

crate::digest::digestible! {
    MonthOutline<'a> { days, around }
}

/// A month with its days.
#[derive(Debug, Serialize)]
pub(crate) struct MonthView {
    /// The days that have bulletins, the first one first.
    pub(crate) days: Vec<MonthDay>,
    /// How many bulletins the month has.
    pub(crate) total: usize,
    /// The month before that has bulletins, and the one after.
    pub(crate) around: Around,
}

/// A day of a month's page.
#[derive(Debug, Serialize)]
pub(crate) struct MonthDay {
    /// The day's page.
    pub(crate) href: Href,
    /// The date.
    pub(crate) date: DateText,
    /// Its bulletins, the first one first; each an [`EntryView`](super::parts::entry::EntryView).
    pub(crate) entries: Vec<Value>,
}

impl Page for Month {
    type Above = Year;
    type Content<'a> = MonthOutline<'a>;
    type View = MonthView;

    const NAME: &'static str = "month";
    const TEMPLATE: &'static str = "month.html";

    fn all(_archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self)) {
        let mut months: Vec<_> = edition.days.keys().map(|day| (day.year(), day.month())).collect();
        months.dedup();
        months.into_iter().for_each(|(year, month)| add(Month(edition.lang, year, month)));
    }

    fn lang(self) -> Lang {
        self.0
    }

    fn address(self, archive: &Archive) -> Address {
        address::month(archive.tag(self.0), self.1, self.2)
    }

    fn above(self, _archive: &Archive) -> Option<Year> {
        Some(Year(self.0, self.1))
    }

    fn is_steady(archive: &Archive) -> bool {
        archive.site.missing_translation == MissingTranslation::Link
    }

    fn in_language(self, archive: &Archive, lang: Lang) -> Option<Self> {
        let Month(_, year, month) = self;
        archive.edition(lang).has(year, Some(month)).then_some(Month(lang, year, month))
    }

    fn link<'a>(self, archive: &'a Archive, _faces: &'a Faces) -> Link<'a> {
        Link::Month(archive.locale(self.0), self.1, self.2)
    }

    fn is_indexed(self, archive: &Archive) -> bool {
        archive.edition(self.0).shows(Edition::span(self.1, Some(self.2)))
    }

    fn content<'a>(self, material: &'a Material) -> MonthOutline<'a> {
        let Month(_, year, month) = self;
        let (edition, locale) = (material.edition(), material.locale());
        let of_day = |day: Date| Link::Month(locale, day.year(), day.month());
        let days = edition.counts_of(year, Some(month));
        let days = days.map(|(day, _)| (day, material.faces.articles(edition.on(day))));
        MonthOutline {
            days: days.collect(),
            around: Neighbours::new(edition, Edition::span(year, Some(month)), of_day),
        }
    }

    fn view(
        content: &MonthOutline,
        _page: &Surroundings,
        studio: &Studio,
    ) -> Made<(Head, MonthView)> {
        let MonthOutline { days, around } = content;
        let total = days.iter().map(|(_, entries)| entries.len()).sum();
        let days = days.iter().map(|(day, entries)| month_day(studio, *day, entries));
        let days = days.collect::<Made<_>>()?;
        Ok((Head::default(), MonthView { days, total, around: around.view(studio)? }))
    }
}

fn month_day(studio: &Studio, day: Date, entries: &[&ArticleFace]) -> Made<MonthDay> {
    Ok(MonthDay {
        href: Href::to(&Link::Day(studio.locale(), day).address()),
        date: studio.day_text(day)?,
        entries: studio.entries(entries)?,
    })
}
