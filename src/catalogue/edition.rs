//! The index pages of each edition: which bulletins they list, and how they are paged.
//!
//! Every bulletin has a place in its lists, also one that was taken back or is not to be listed: its
//! place is left empty, so that no other page or number changes.

use std::collections::BTreeMap;
use std::ops::{Bound, Range};

use jiff::civil::Date;

use super::series::is_series;
use super::{Article, ArticleId, Catalogue, TermRef, TermTable};
use crate::site::{Lang, MissingTranslation, Site};

/// The listings of the site in one language. Every list runs from the oldest to the newest.
#[derive(Debug)]
pub struct Edition {
    /// Its language.
    pub lang: Lang,
    /// The places of its index pages: its own articles and, where the site links missing
    /// translations, other languages' articles. Those of `hidden` are empty.
    pub listed: Vec<ArticleId>,
    /// The places of its own articles.
    pub own: Vec<ArticleId>,
    /// The days that have places, with these in `listed`.
    pub days: BTreeMap<Date, Range<usize>>,
    /// Those of `listed` whose places are empty.
    hidden: Vec<ArticleId>,
    /// Those of `own` that are shown.
    shown: Vec<ArticleId>,
    /// Those of `listed` that stand on top, the newest first.
    pinned: Vec<ArticleId>,
    /// The days that show bulletins, with their numbers.
    counts: BTreeMap<Date, usize>,
    /// By term: the places of its pages.
    terms: TermTable<Vec<ArticleId>>,
    /// By term: the same in the order of the parts, where it is a series with any.
    parts: TermTable<Vec<ArticleId>>,
    /// By term: those whose places are empty.
    hidden_of_terms: TermTable<Vec<ArticleId>>,
}

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
        let is_shown = |id: &&ArticleId| catalogue.is_listed(**id);
        let hidden: Vec<ArticleId> = listed.iter().filter(|id| !is_shown(id)).copied().collect();
        let hidden_of_terms = terms(catalogue, &hidden);
        let terms = terms(catalogue, &listed);
        let pinned = listed.iter().rev().copied().filter(|id| is_pinned(catalogue, *id)).collect();
        Edition {
            lang,
            shown: own.iter().filter(is_shown).copied().collect(),
            own,
            days: days(catalogue, &listed),
            counts: counts(catalogue, &listed),
            parts: parts(site, catalogue, &terms),
            hidden_of_terms,
            terms,
            pinned,
            listed,
            hidden,
        }
    }

    /// The neighbours of an article among the edition's own that are shown: the one before it and the
    /// one after.
    pub fn neighbours(
        &self,
        catalogue: &Catalogue,
        article: ArticleId,
    ) -> (Option<ArticleId>, Option<ArticleId>) {
        let here = catalogue.rank(article);
        let at = self.shown.partition_point(|id| catalogue.rank(*id) < here);
        let before = at.checked_sub(1).map(|at| self.shown[at]);
        let after = if self.shown.get(at) == Some(&article) { at + 1 } else { at };
        (before, self.shown.get(after).copied())
    }

    /// The places of the edition's own articles in a year, the oldest first.
    pub fn own_of(&self, catalogue: &Catalogue, year: i16) -> &[ArticleId] {
        within(catalogue, &self.own, Edition::span(year, None))
    }

    /// The edition's own articles of a year that are shown, the oldest first.
    pub fn shown_of(&self, catalogue: &Catalogue, year: i16) -> &[ArticleId] {
        within(catalogue, &self.shown, Edition::span(year, None))
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

    /// The edition's own articles that are shown.
    pub fn shown(&self) -> &[ArticleId] {
        &self.shown
    }

    /// How many bulletins the edition shows.
    pub fn total(&self) -> usize {
        self.listed.len() - self.hidden.len()
    }

    /// Those whose places in the edition are empty.
    pub fn hidden(&self) -> &[ArticleId] {
        &self.hidden
    }

    /// The years that have places.
    pub fn years(&self) -> Vec<i16> {
        let mut years: Vec<i16> = self.days.keys().map(|day| day.year()).collect();
        years.dedup();
        years
    }

    /// The days of a year, or of one of its months, that show bulletins, with how many.
    pub fn counts_of(
        &self,
        year: i16,
        month: Option<i8>,
    ) -> impl Iterator<Item = (Date, usize)> + '_ {
        let (first, last) = Edition::span(year, month);
        self.counts.range(first..=last).map(|(day, count)| (*day, *count))
    }

    /// The places of a day, the oldest first.
    pub fn on(&self, day: Date) -> &[ArticleId] {
        self.days.get(&day).map_or(&[], |places| &self.listed[places.clone()])
    }

    /// The first and the last day of a year, or of one of its months.
    pub fn span(year: i16, month: Option<i8>) -> (Date, Date) {
        let first = Date::new(year, month.unwrap_or(1), 1).unwrap_or(Date::MIN);
        let last = Date::new(year, month.unwrap_or(12), 1).map_or(Date::MAX, Date::last_of_month);
        (first, last)
    }

    /// The last day that shows bulletins.
    pub(crate) fn newest_day(&self) -> Option<Date> {
        self.counts.keys().next_back().copied()
    }

    /// The nearest days that show bulletins before and after the days from `first` to `last`.
    pub fn days_around(&self, (first, last): (Date, Date)) -> (Option<Date>, Option<Date>) {
        let before = self.counts.range(..first).next_back();
        let after = self.counts.range((Bound::Excluded(last), Bound::Unbounded)).next();
        (before.map(|(day, _)| *day), after.map(|(day, _)| *day))
    }

    /// Whether a year, or one of its months, has places.
    pub fn has(&self, year: i16, month: Option<i8>) -> bool {
        let (first, last) = Edition::span(year, month);
        self.days.range(first..=last).next().is_some()
    }

    /// Whether a day, a year, or one of its months shows a bulletin.
    pub fn shows(&self, (first, last): (Date, Date)) -> bool {
        self.counts.range(first..=last).next().is_some()
    }

    /// The places of the pages of a term.
    pub fn term(&self, term: TermRef) -> &[ArticleId] {
        &self.terms[term]
    }

    /// The same in the order of the parts, if the term is a series with any: translations that have
    /// days of their own change nothing there.
    pub fn parts(&self, term: TermRef) -> Option<&[ArticleId]> {
        Some(self.parts[term].as_slice()).filter(|parts| !parts.is_empty())
    }

    /// The parts of the series `term` that are shown before and after that of the article `id`, which is one.
    pub(crate) fn parts_around(
        &self,
        catalogue: &Catalogue,
        term: TermRef,
        id: ArticleId,
    ) -> (Option<ArticleId>, Option<ArticleId>) {
        let (parts, own) = (&self.parts[term], catalogue.place_in_series(id));
        let at = parts.partition_point(|other| catalogue.place_in_series(*other) < own);
        let is_shown = |other: &&ArticleId| {
            catalogue.place_in_series(**other) != own && catalogue.is_listed(**other)
        };
        let before = parts[..at].iter().rev().find(is_shown);
        (before.copied(), parts[at..].iter().find(is_shown).copied())
    }

    /// Those whose places in the pages of a term are empty.
    pub fn hidden_of_term(&self, term: TermRef) -> &[ArticleId] {
        &self.hidden_of_terms[term]
    }

    /// How many bulletins the pages of a term show.
    pub fn total_of_term(&self, term: TermRef) -> usize {
        self.term(term).len() - self.hidden_of_term(term).len()
    }
}

/// Those of `articles`, which are in their order, from one day to another.
pub(crate) fn within<'a>(
    catalogue: &Catalogue,
    articles: &'a [ArticleId],
    (first, last): (Date, Date),
) -> &'a [ArticleId] {
    let day = |id: &ArticleId| catalogue.article(*id).date.day;
    let start = articles.partition_point(|id| day(id) < first);
    let end = articles.partition_point(|id| day(id) <= last);
    &articles[start..end]
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

/// How many bulletins each day shows, where it shows any.
fn counts(catalogue: &Catalogue, listed: &[ArticleId]) -> BTreeMap<Date, usize> {
    let mut counts = BTreeMap::new();
    let articles = listed.iter().map(|id| catalogue.article(*id));
    for article in articles.filter(|article| Article::is_listed(article)) {
        *counts.entry(article.date.day).or_default() += 1;
    }
    counts
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
