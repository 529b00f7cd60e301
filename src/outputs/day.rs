//! A day with its bulletins.

use jiff::civil::Date;
use serde::Serialize;
use tera::Value;

use super::fault::Made;
use super::kind::Material;
use super::month::Month;
use super::page::Page;
use super::parts::around::{Around, Neighbours};
use super::parts::chrome::{Head, Surroundings};
use super::parts::studio::Studio;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::Edition;
use crate::faces::{ArticleFace, Faces, Link};
use crate::site::{Lang, MissingTranslation};

/// A day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Day(pub Lang, pub Date);

/// What a day's page is made from.
#[derive(Debug)]
pub(crate) struct DayOutline<'a> {
    day: Date,
    /// Its bulletins, the newest first.
    entries: Vec<&'a ArticleFace<'a>>,
    around: Neighbours<'a>,
}

crate::digest::digestible! {
    DayOutline<'a> { day, entries, around }
}

/// A day with its bulletins.
#[derive(Debug, Serialize)]
pub(crate) struct DayView {
    /// Its bulletins, the newest first; each an [`EntryView`](super::parts::entry::EntryView).
    pub(crate) entries: Vec<Value>,
    /// The day before that has bulletins, and the one after.
    pub(crate) around: Around,
}

impl Page for Day {
    type Above = Month;
    type Content<'a> = DayOutline<'a>;
    type View = DayView;

    const NAME: &'static str = "day";
    const TEMPLATE: &'static str = "day.html";

    fn all(_archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self)) {
        edition.days.keys().for_each(|day| add(Day(edition.lang, *day)));
    }

    fn lang(self) -> Lang {
        self.0
    }

    fn address(self, archive: &Archive) -> Address {
        address::day(archive.tag(self.0), self.1)
    }

    fn above(self, _archive: &Archive) -> Option<Month> {
        Some(Month(self.0, self.1.year(), self.1.month()))
    }

    fn is_steady(archive: &Archive) -> bool {
        archive.site.missing_translation == MissingTranslation::Link
    }

    fn in_language(self, archive: &Archive, lang: Lang) -> Option<Self> {
        archive.edition(lang).days.contains_key(&self.1).then_some(Day(lang, self.1))
    }

    fn link<'a>(self, archive: &'a Archive, _faces: &'a Faces) -> Link<'a> {
        Link::Day(archive.locale(self.0), self.1)
    }

    fn is_indexed(self, archive: &Archive) -> bool {
        archive.edition(self.0).shows((self.1, self.1))
    }

    fn content<'a>(self, material: &'a Material) -> DayOutline<'a> {
        let (edition, locale) = (material.edition(), material.locale());
        let places = edition.on(self.1).iter().rev();
        DayOutline {
            day: self.1,
            entries: material.faces.articles(places),
            around: Neighbours::new(edition, (self.1, self.1), |day| Link::Day(locale, day)),
        }
    }

    fn view(content: &DayOutline, _: &Surroundings, studio: &Studio) -> Made<(Head, DayView)> {
        let DayOutline { day, entries, around } = content;
        let head = Head { day: Some(studio.day(*day)?.full.clone()), ..Head::default() };
        let view = DayView { entries: studio.entries(entries)?, around: around.view(studio)? };
        Ok((head, view))
    }
}
