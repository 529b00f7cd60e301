//! The search's page: its script does the rest in the browser.

use jiff::civil::Date;
use serde::Serialize;

use super::chrome::Head;
use super::entry::{Href, Named};
use super::{Content, Made, Maker, View, word};
use crate::catalogue::TermRef;
use crate::plan::{Address, SearchOutline, search_folder, search_script};
use crate::site::TaxonomyId;

/// The search.
#[derive(Debug, Serialize)]
pub struct SearchView {
    /// The script that searches.
    pub script: Href,
    /// The folder of the index; the names of its pieces are put behind it.
    pub index: Href,
    /// The site's root: what is found is named from there.
    pub found_from: Href,
    /// What bulletins can be filtered by: a taxonomy each, and the year.
    pub filters: Vec<Filter>,
}

/// A filter.
#[derive(Debug, Serialize)]
pub struct Filter {
    /// The taxonomy's name, or `year`.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// What can be chosen.
    pub choices: Vec<Choice>,
}

/// A choice of a filter.
#[derive(Debug, Serialize)]
pub struct Choice {
    /// What the index calls it.
    pub value: String,
    /// Its label.
    pub label: Named,
}

pub(super) fn search(maker: &Maker, outline: &SearchOutline) -> Made<View> {
    let facts = &maker.facts;
    let SearchOutline { filters, years } = outline;
    let mut all: Vec<Filter> =
        filters.iter().map(|(taxonomy, terms)| filter(maker, *taxonomy, terms)).collect();
    if !years.is_empty() {
        all.push(Filter {
            name: "year".to_owned(),
            label: word(facts, maker.lang, "search-year", &[])?,
            choices: years.iter().map(|year| choice_of_year(maker, *year)).collect(),
        });
    }
    let content = SearchView {
        script: Href::to(&search_script(facts, maker.lang)),
        index: Href::to(&Address::new(search_folder(facts, maker.lang))),
        found_from: Href::to(&Address::new("")),
        filters: all,
    };
    maker.view(maker.chrome("search", Head::default())?, Content::Search(content))
}

fn filter(maker: &Maker, taxonomy: TaxonomyId, terms: &[TermRef]) -> Filter {
    let facts = &maker.facts;
    let choice = |term: &TermRef| {
        let label = facts.labels.get(*term, maker.lang);
        Choice {
            value: facts.term(*term).address.clone(),
            label: maker.named(label.text.clone(), label.lang),
        }
    };
    Filter {
        name: facts.taxonomy(taxonomy).name.clone(),
        label: maker.shared.taxonomies[taxonomy.index()].clone(),
        choices: terms.iter().map(choice).collect(),
    }
}

fn choice_of_year(maker: &Maker, year: i16) -> Choice {
    let day = Date::new(year, 1, 1).unwrap_or(Date::MIN);
    let label = maker.facts.locale(maker.lang).dates.year(day);
    Choice { value: year.to_string(), label: maker.named(label, None) }
}
