//! A taxonomy with all its terms.

use serde::Serialize;
use tera::Value;

use super::chrome::Head;
use super::pictures::{MapView, map};
use super::{Content, Made, Maker, View};
use crate::catalogue::TermRef;
use crate::site::TaxonomyId;

/// A taxonomy's page.
#[derive(Debug, Serialize)]
pub struct TaxonomyView {
    /// The taxonomy's name.
    pub name: String,
    /// Its groups, in the order of the language.
    pub groups: Vec<TermLink>,
    /// Its terms, in the order of the language.
    pub terms: Vec<TermLink>,
    /// The map of its countries, where it has any and the site wants a map.
    pub map: Option<MapView>,
}

/// A term, and how many bulletins it has.
#[derive(Debug, Serialize)]
pub struct TermLink {
    /// The term's page, a [`Link`](super::Link).
    pub link: Value,
    /// Its bulletins.
    pub count: usize,
}

pub(super) fn taxonomy(
    maker: &Maker,
    taxonomy: TaxonomyId,
    terms: &[(TermRef, usize)],
) -> Made<View> {
    let facts = &maker.facts;
    let is_group = |term: TermRef| facts.term(term).members.is_some();
    let link = |(term, count): &(TermRef, usize)| {
        Ok(TermLink { link: maker.shared.term(*term)?, count: *count })
    };
    let all = |groups: bool| -> Made<Vec<TermLink>> {
        terms.iter().filter(|(term, _)| is_group(*term) == groups).map(link).collect()
    };
    let content = TaxonomyView {
        name: facts.taxonomy(taxonomy).name.clone(),
        groups: all(true)?,
        terms: all(false)?,
        map: map(maker, taxonomy, terms)?,
    };
    maker.view(maker.chrome("taxonomy", Head::default())?, Content::Taxonomy(content))
}
