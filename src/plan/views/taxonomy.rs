//! A taxonomy with all its terms.

use serde::Serialize;
use tera::Value;

use super::chrome::Head;
use super::{Content, Made, Maker, View};
use crate::catalogue::TermId;

/// A taxonomy's page.
#[derive(Debug, Serialize)]
pub struct TaxonomyView {
    /// The taxonomy's name.
    pub name: String,
    /// Its groups, in the order of the language.
    pub groups: Vec<TermLink>,
    /// Its terms, in the order of the language.
    pub terms: Vec<TermLink>,
}

/// A term, and how many bulletins it has.
#[derive(Debug, Serialize)]
pub struct TermLink {
    /// The term's page, a [`Link`](super::Link).
    pub link: Value,
    /// Its bulletins.
    pub count: usize,
}

pub(super) fn taxonomy(maker: &Maker, taxonomy: usize) -> Made<View> {
    let facts = &maker.facts;
    let edition = facts.edition(maker.lang);
    let (groups, terms): (Vec<TermId>, Vec<TermId>) = sorted(maker, taxonomy)
        .into_iter()
        .partition(|term| facts.term(taxonomy, *term).members.is_some());
    let links = |terms: Vec<TermId>| {
        let link = |term| TermLink {
            link: maker.term_link(taxonomy, term),
            count: edition.term(taxonomy, term).len(),
        };
        terms.into_iter().map(link).collect()
    };
    let name = facts.taxonomy(taxonomy).name.clone();
    let content = TaxonomyView { name, groups: links(groups), terms: links(terms) };
    let page = maker.chrome("taxonomy", Head::default())?;
    Ok(View { site: maker.site(), page, content: Content::Taxonomy(content), body: None })
}

/// The terms that have a page in this edition, in the order of their labels.
pub(super) fn sorted(maker: &Maker, taxonomy: usize) -> Vec<TermId> {
    let facts = &maker.facts;
    let label = |term: TermId| facts.labels.get(taxonomy, term, maker.lang).text.as_str();
    let terms = facts.catalogue.terms[taxonomy].iter().map(|(term, _)| term);
    let mut terms: Vec<TermId> =
        terms.filter(|term| facts.has_term(maker.lang, taxonomy, *term)).collect();
    terms.sort_by(|a, b| facts.locale(maker.lang).compare(label(*a), label(*b)).then(a.cmp(b)));
    terms
}
