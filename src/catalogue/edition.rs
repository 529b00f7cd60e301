//! The index pages of each edition: which bulletins they list, and how they are paged.

use std::collections::BTreeMap;
use std::ops::{Bound, Range};

use jiff::civil::Date;

use super::series::is_series;
use super::{ArticleId, Catalogue, TermRef, TermTable};
use crate::site::{Lang, MissingTranslation, Site};

/// The listings of the site in one language. Every list runs from the oldest to the newest.
#[derive(Debug)]
pub struct Edition {
    /// Its language.
    pub lang: Lang,
    /// What its index pages list: its own articles and, where the site links missing
    /// translations, other languages' articles.
    pub listed: Vec<ArticleId>,
    /// Its own articles.
    pub own: Vec<ArticleId>,
    /// The days that have bulletins, with their places in `listed`.
    pub days: BTreeMap<Date, Range<usize>>,
    /// Those of `listed` that stand on top, the newest first.
    pinned: Vec<ArticleId>,
    /// By term: what its pages list.
    terms: TermTable<Vec<ArticleId>>,
    /// By term: the same in the order of the parts, where it is a series with any.
    parts: TermTable<Vec<ArticleId>>,
    /// By article number: its place in `own`.
    places: Vec<u32>,
}

/// A place in `places` of an article of another edition.
const NOWHERE: u32 = u32::MAX;

impl Edition {
    /// The listings of the language `lang`.
    pub fn new(site: &Site, catalogue: &Catalogue, lang: Lang) -> Self {
        let mut own: Vec<ArticleId> = Vec::new();
        let mut listed = Vec::with_capacity(catalogue.bulletins.len());
        for bulletin in &catalogue.bulletins {
            let article = bulletin.articles[lang.index()];
            own.extend(article);
            match site.missing_translation {
                MissingTranslation::Link => listed.push(bulletin.nearest(site, lang)),
                MissingTranslation::Omit => listed.extend(article),
            }
        }
        sort(catalogue, &mut own);
        sort(catalogue, &mut listed);
        let mut places = vec![NOWHERE; catalogue.articles.len()];
        for (place, article) in own.iter().enumerate() {
            places[article.0 as usize] = place as u32;
        }
        let days = days(catalogue, &listed);
        let terms = terms(catalogue, &listed);
        let parts = parts(site, catalogue, &terms);
        let pinned = listed.iter().rev().copied().filter(|id| is_pinned(catalogue, *id)).collect();
        Edition { lang, listed, own, days, pinned, terms, parts, places }
    }

    /// The article's own neighbours in the edition: the one before it and the one after.
    pub fn neighbours(&self, article: ArticleId) -> (Option<ArticleId>, Option<ArticleId>) {
        let place = self.places[article.0 as usize];
        if place == NOWHERE {
            return (None, None);
        }
        let place = place as usize;
        let before = place.checked_sub(1).map(|at| self.own[at]);
        (before, self.own.get(place + 1).copied())
    }

    /// The edition's own articles of a year, the oldest first.
    pub fn own_of(&self, catalogue: &Catalogue, year: i16) -> &[ArticleId] {
        self.own_in(catalogue, Edition::span(year, None))
    }

    /// The edition's own articles from one day to another, the oldest first.
    fn own_in(&self, catalogue: &Catalogue, (first, last): (Date, Date)) -> &[ArticleId] {
        let day = |id: &ArticleId| catalogue.article(*id).date.day;
        let start = self.own.partition_point(|id| day(id) < first);
        let end = self.own.partition_point(|id| day(id) <= last);
        &self.own[start..end]
    }

    /// What stands on top of the edition's front page, the newest first.
    pub(crate) fn pinned(&self) -> &[ArticleId] {
        &self.pinned
    }

    /// What stands on top of `listed`, one of the edition's lists: the newest first.
    pub(crate) fn pinned_of(&self, catalogue: &Catalogue, listed: &[ArticleId]) -> Vec<ArticleId> {
        // Whichever are fewer are gone through: an archive may have all pinned, and many lists.
        if listed.len() < self.pinned.len() {
            let pinned = listed.iter().rev().copied().filter(|id| is_pinned(catalogue, *id));
            return pinned.collect();
        }
        let rank = |id: &ArticleId| catalogue.rank(*id);
        let is_in = |id: &ArticleId| listed.binary_search_by_key(&rank(id), rank).is_ok();
        self.pinned.iter().copied().filter(is_in).collect()
    }

    /// The years that have bulletins.
    pub fn years(&self) -> Vec<i16> {
        let mut years: Vec<i16> = self.days.keys().map(|day| day.year()).collect();
        years.dedup();
        years
    }

    /// The days of a year, or of one of its months, that have bulletins.
    pub fn days_of(
        &self,
        year: i16,
        month: Option<i8>,
    ) -> impl Iterator<Item = (Date, Range<usize>)> {
        let (first, last) = Edition::span(year, month);
        self.days.range(first..=last).map(|(day, places)| (*day, places.clone()))
    }

    /// What its index pages list of a day, the oldest first.
    pub fn on(&self, day: Date) -> &[ArticleId] {
        self.days.get(&day).map_or(&[], |places| &self.listed[places.clone()])
    }

    /// The first and the last day of a year, or of one of its months.
    pub fn span(year: i16, month: Option<i8>) -> (Date, Date) {
        let first = Date::new(year, month.unwrap_or(1), 1).unwrap_or(Date::MIN);
        let last = Date::new(year, month.unwrap_or(12), 1).map_or(Date::MAX, Date::last_of_month);
        (first, last)
    }

    /// The nearest days with bulletins before and after the days from `first` to `last`.
    pub fn days_around(&self, (first, last): (Date, Date)) -> (Option<Date>, Option<Date>) {
        let before = self.days.range(..first).next_back();
        let after = self.days.range((Bound::Excluded(last), Bound::Unbounded)).next();
        (before.map(|(day, _)| *day), after.map(|(day, _)| *day))
    }

    /// Whether a year, or one of its months, has bulletins.
    pub fn has(&self, year: i16, month: Option<i8>) -> bool {
        self.days_of(year, month).next().is_some()
    }

    /// What the page of a term lists.
    pub fn term(&self, term: TermRef) -> &[ArticleId] {
        &self.terms[term]
    }

    /// The same in the order of the parts, if the term is a series with any: translations that have
    /// days of their own change nothing there.
    pub fn parts(&self, term: TermRef) -> Option<&[ArticleId]> {
        Some(self.parts[term].as_slice()).filter(|parts| !parts.is_empty())
    }

    /// The parts of the series `term` before and after that of the article `id`, which is one.
    pub(crate) fn parts_around(
        &self,
        catalogue: &Catalogue,
        term: TermRef,
        id: ArticleId,
    ) -> (Option<ArticleId>, Option<ArticleId>) {
        let (parts, own) = (&self.parts[term], catalogue.place_in_series(id));
        let at = parts.partition_point(|other| catalogue.place_in_series(*other) < own);
        let behind = parts[at..].iter().find(|other| catalogue.place_in_series(**other) != own);
        (at.checked_sub(1).map(|before| parts[before]), behind.copied())
    }
}

fn sort(catalogue: &Catalogue, articles: &mut [ArticleId]) {
    articles.sort_unstable_by_key(|id| catalogue.rank(*id));
}

fn is_pinned(catalogue: &Catalogue, id: ArticleId) -> bool {
    let article = catalogue.article(id);
    article.pinned && article.is_listed()
}

fn days(catalogue: &Catalogue, listed: &[ArticleId]) -> BTreeMap<Date, Range<usize>> {
    let mut days: BTreeMap<Date, Range<usize>> = BTreeMap::new();
    for (at, id) in listed.iter().enumerate() {
        days.entry(catalogue.article(*id).date.day).or_insert(at..at).end = at + 1;
    }
    days
}

fn parts(
    site: &Site,
    catalogue: &Catalogue,
    terms: &TermTable<Vec<ArticleId>>,
) -> TermTable<Vec<ArticleId>> {
    TermTable::new(catalogue, |term, _| {
        if !is_series(site, catalogue, term) {
            return Vec::new();
        }
        let mut parts = terms[term].clone();
        parts.sort_unstable_by_key(|id| catalogue.place_in_series(*id));
        parts
    })
}

fn terms(catalogue: &Catalogue, listed: &[ArticleId]) -> TermTable<Vec<ArticleId>> {
    let mut lists = TermTable::new(catalogue, |_, _| Vec::new());
    for id in listed {
        for term in catalogue.article(*id).all_terms() {
            lists[term].push(*id);
        }
    }
    for group in catalogue.term_refs() {
        let Some(members) = &catalogue.term(group).members else { continue };
        let of_members = members.iter().flat_map(|member| lists[*member].iter().copied());
        let mut all: Vec<ArticleId> = of_members.collect();
        sort(catalogue, &mut all);
        all.dedup();
        lists[group] = all;
    }
    lists
}
