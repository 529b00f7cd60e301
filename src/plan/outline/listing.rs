//! The outlines of listings: the front page, all news, a term.

use super::{FrontOutline, ListOutline};
use crate::catalogue::{ArticleId, TermRef, nearest_text};
use crate::plan::{Edition, Facts, Pages};
use crate::site::{Lang, TaxonomyId};

/// How many bulletins the front page and the recent news have.
const RECENT: usize = 10;
/// How many bulletins of each section the front page has.
const OF_SECTION: usize = 3;

/// The newest of `listed`, as many as the recent news have, the newest first.
pub(super) fn recent(listed: &[ArticleId]) -> Vec<ArticleId> {
    newest(listed, RECENT)
}

fn newest(listed: &[ArticleId], count: usize) -> Vec<ArticleId> {
    listed.iter().rev().take(count).copied().collect()
}

pub(super) fn front(facts: &Facts, edition: &Edition) -> FrontOutline {
    let count = |year| edition.days_of(year, None).map(|(_, places)| places.len()).sum();
    FrontOutline {
        newest: recent(&edition.listed),
        sections: sections(facts, edition),
        years: edition.years().into_iter().rev().map(|year| (year, count(year))).collect(),
    }
}

/// The sections that have bulletins, in the order of the language.
fn sections(facts: &Facts, edition: &Edition) -> Vec<(TermRef, Vec<ArticleId>)> {
    let Some(taxonomy) = facts.sections() else { return Vec::new() };
    sorted(facts, edition.lang, taxonomy)
        .into_iter()
        .map(|term| (term, newest(edition.term(term), OF_SECTION)))
        .filter(|(_, listed)| !listed.is_empty())
        .collect()
}

/// The terms that have a page in the edition `lang`, in the order of their labels.
pub(super) fn sorted(facts: &Facts, lang: Lang, taxonomy: TaxonomyId) -> Vec<TermRef> {
    let label = |term: TermRef| facts.labels.get(term, lang).text.as_str();
    let terms = facts.catalogue.terms(taxonomy).refs();
    let mut terms: Vec<TermRef> = terms.filter(|term| facts.has_term(lang, *term)).collect();
    terms.sort_by(|a, b| facts.locale(lang).compare(label(*a), label(*b)).then(a.cmp(b)));
    terms
}

pub(super) fn term(
    facts: &Facts,
    edition: &Edition,
    term: TermRef,
    number: Option<u32>,
) -> ListOutline {
    let listed = edition.term(term);
    let mut outline = ListOutline::new(listed, facts.site.page_size, number);
    if number.is_none() {
        let entry = facts.term(term);
        let text = nearest_text(facts.site, &entry.texts, edition.lang);
        outline.text = text.map(|(lang, _)| lang);
        outline.years = years(facts, listed);
        let members = entry.members.iter().flatten().copied();
        outline.members = members.filter(|member| facts.has_term(edition.lang, *member)).collect();
    }
    outline
}

/// The years of `listed`, which runs from the oldest to the newest, with their numbers of
/// bulletins. A year's end is looked for by halves: a list may have a hundred thousand.
fn years(facts: &Facts, mut listed: &[ArticleId]) -> Vec<(i16, usize)> {
    let year_of = |id: &ArticleId| facts.catalogue.article(*id).date.day.year();
    let mut years = Vec::new();
    while let Some(first) = listed.first() {
        let year = year_of(first);
        let count = listed.partition_point(|id| year_of(id) <= year);
        years.push((year, count));
        listed = &listed[count..];
    }
    years
}

impl ListOutline {
    /// The page `number` of the listing `listed`; none for the listing's own address.
    pub(super) fn new(listed: &[ArticleId], page_size: usize, number: Option<u32>) -> Self {
        let pages = Pages::new(listed.len(), page_size);
        let places = number.map_or(pages.newest(), |number| pages.page(number));
        let older = match number {
            // The full page that the newest are, where they fill one, has none that are older.
            None => pages.newest().start.div_ceil(page_size) as u32,
            Some(number) => number - 1,
        };
        ListOutline {
            entries: listed[places].iter().rev().copied().collect(),
            total: number.is_none().then_some(listed.len()),
            full: if number.is_none() { pages.full() } else { 0 },
            number,
            older: Some(older).filter(|number| *number > 0),
            text: None,
            years: Vec::new(),
            members: Vec::new(),
        }
    }
}
