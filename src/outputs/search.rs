//! The search's page: its script does the rest in the browser.

use std::cmp::Reverse;
use std::collections::HashMap;

use serde::Serialize;

use super::fault::Made;
use super::front::Front;
use super::kind::Material;
use super::page::Page;
use super::parts::chrome::{Head, Surroundings};
use super::parts::entry::{Href, Named};
use super::parts::studio::Studio;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::{Edition, TermRef};
use crate::faces::{Faces, Link, TermFace};
use crate::search::script::script;
use crate::site::Lang;

/// The most terms of a taxonomy that can be chosen from: of more, those with the most bulletins.
/// A list of more is longer than anyone reads, and makes the page heavy.
const CHOICE: usize = 500;

/// The search of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Search(pub Lang);

/// What the search's page is made from.
#[derive(Debug)]
pub(crate) struct SearchOutline<'a> {
    /// For each taxonomy the terms that bulletins can be filtered by, in the order of the language.
    filters: Vec<(&'a str, Vec<&'a TermFace<'a>>)>,
    /// The years that have bulletins of this edition's own, the newest first.
    years: Vec<i16>,
}

crate::digest::digestible! {
    SearchOutline<'a> { filters, years }
}

/// The search.
#[derive(Debug, Serialize)]
pub(crate) struct SearchView {
    /// The script that searches.
    pub(crate) script: Href,
    /// The folder of the index; the names of its pieces are put behind it.
    pub(crate) index: Href,
    /// The site's root: what is found is named from there.
    pub(crate) found_from: Href,
    /// What bulletins can be filtered by: a taxonomy each, and the year.
    pub(crate) filters: Vec<Filter>,
}

/// A filter.
#[derive(Debug, Serialize)]
pub(crate) struct Filter {
    /// The taxonomy's name, or `year`.
    pub(crate) name: String,
    /// What it is called.
    pub(crate) label: String,
    /// What can be chosen.
    pub(crate) choices: Vec<Choice>,
}

/// A choice of a filter.
#[derive(Debug, Serialize)]
pub(crate) struct Choice {
    /// What the index calls it.
    pub(crate) value: String,
    /// Its label.
    pub(crate) label: Named,
}

impl Page for Search {
    type Above = Front;
    type Content<'a> = SearchOutline<'a>;
    type View = SearchView;

    const NAME: &'static str = "search";
    const TEMPLATE: &'static str = "search.html";

    fn all(_archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self)) {
        add(Search(edition.lang));
    }

    fn lang(self) -> Lang {
        self.0
    }

    fn address(self, archive: &Archive) -> Address {
        address::search(archive.tag(self.0))
    }

    fn above(self, _archive: &Archive) -> Option<Front> {
        Some(Front(self.0))
    }

    fn in_language(self, _archive: &Archive, lang: Lang) -> Option<Self> {
        Some(Search(lang))
    }

    fn link<'a>(self, archive: &'a Archive, _faces: &'a Faces) -> Link<'a> {
        Link::Search(archive.locale(self.0))
    }

    fn is_indexed(self, _archive: &Archive) -> bool {
        false
    }

    fn content<'a>(self, material: &'a Material) -> SearchOutline<'a> {
        let (counts, years) = counts(material);
        let site = &material.archive.site;
        let filters = site.taxonomy_ids().map(|taxonomy| {
            let terms = most_frequent(material.sorted_terms(taxonomy), &counts).into_iter();
            let terms = terms.map(|term| material.faces.term(term)).collect();
            (site.taxonomy(taxonomy).name.as_str(), terms)
        });
        let filters = filters.filter(|(_, terms): &(&str, Vec<&TermFace>)| !terms.is_empty());
        SearchOutline { filters: filters.collect(), years }
    }

    fn view(
        content: &SearchOutline,
        _page: &Surroundings,
        studio: &Studio,
    ) -> Made<(Head, SearchView)> {
        let SearchOutline { filters, years } = content;
        let filters = filters.iter().map(|(name, terms)| filter(studio, name, terms));
        let mut filters = filters.collect::<Made<Vec<_>>>()?;
        if !years.is_empty() {
            filters.push(filter_of_years(studio, years)?);
        }
        let locale = studio.locale();
        let script = script(locale.id().language.as_str());
        let view = SearchView {
            script: Href::to(&address::search_script(&locale.tag, &script)),
            index: Href::to(&address::search_folder(&locale.tag)),
            found_from: Href::to(&Address::new("")),
            filters,
        };
        Ok((Head::default(), view))
    }
}

/// How many of the edition's own articles that are shown have each term, and the years that have any.
fn counts(material: &Material) -> (HashMap<TermRef, usize>, Vec<i16>) {
    let mut counts: HashMap<TermRef, usize> = HashMap::new();
    let mut years = Vec::new();
    for id in material.edition().shown() {
        let article = material.archive.catalogue.article(*id);
        article.all_terms().for_each(|term| *counts.entry(term).or_default() += 1);
        years.push(article.date.day.year());
    }
    years.dedup();
    years.reverse();
    (counts, years)
}

/// The terms of `sorted` with the largest counts, in the order that they have.
fn most_frequent(sorted: Vec<TermRef>, counts: &HashMap<TermRef, usize>) -> Vec<TermRef> {
    let count = |term: &TermRef| counts.get(term).copied().unwrap_or(0);
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

fn filter(studio: &Studio, name: &str, terms: &[&TermFace]) -> Made<Filter> {
    let choice = |term: &&TermFace| Choice {
        value: term.address.to_owned(),
        label: studio.named(term.label, term.label_locale),
    };
    Ok(Filter {
        name: name.to_owned(),
        label: studio.taxonomy(name)?,
        choices: terms.iter().map(choice).collect(),
    })
}

fn filter_of_years(studio: &Studio, years: &[i16]) -> Made<Filter> {
    let choice = |year: &i16| {
        let label = Link::Year(studio.locale(), *year).heading(&studio.voice)?;
        Ok(Choice { value: year.to_string(), label: studio.named(label, None) })
    };
    Ok(Filter {
        name: "year".to_owned(),
        label: studio.say("search-year", &[])?,
        choices: years.iter().map(choice).collect::<Made<_>>()?,
    })
}
