//! The outline of the search's page: what bulletins can be filtered by.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::{SearchOutline, listing};
use crate::catalogue::TermRef;
use crate::plan::{Edition, Facts};

/// The most terms of a taxonomy that can be chosen from: of more, those with the most bulletins.
const CHOICE: usize = 500;

pub(super) fn search(facts: &Facts, edition: &Edition) -> SearchOutline {
    let mut counts: HashMap<TermRef, usize> = HashMap::new();
    let mut years = Vec::new();
    for id in &edition.own {
        let article = facts.catalogue.article(*id);
        for term in article.all_terms() {
            *counts.entry(term).or_default() += 1;
        }
        years.push(article.date.day.year());
    }
    years.dedup();
    years.reverse();
    let filters = facts.site.taxonomy_ids().map(|taxonomy| {
        let count = |term: &TermRef| counts.get(term).copied().unwrap_or(0);
        let sorted = listing::sorted(facts, edition.lang, taxonomy);
        (taxonomy, most_frequent(sorted, count))
    });
    SearchOutline { filters: filters.filter(|(_, terms)| !terms.is_empty()).collect(), years }
}

/// The terms of `sorted` with the largest counts, in the order that they have.
fn most_frequent(sorted: Vec<TermRef>, count: impl Fn(&TermRef) -> usize) -> Vec<TermRef> {
    let used: Vec<TermRef> = sorted.into_iter().filter(|term| count(term) > 0).collect();
    if used.len() <= CHOICE {
        return used;
    }
    let mut counts: Vec<(Reverse<usize>, usize)> =
        used.iter().enumerate().map(|(place, term)| (Reverse(count(term)), place)).collect();
    counts.sort_unstable();
    counts.truncate(CHOICE);
    let mut places: Vec<usize> = counts.into_iter().map(|(_, place)| place).collect();
    places.sort_unstable();
    places.into_iter().map(|place| used[place]).collect()
}
