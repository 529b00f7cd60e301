//! A taxonomy with all its terms.

mod map;

use serde::Serialize;
use tera::Value;

pub(crate) use map::MapView;

use super::fault::Made;
use super::front::Front;
use super::kind::Material;
use super::page::Page;
use super::parts::chrome::{Head, Surroundings};
use super::parts::studio::Studio;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::Edition;
use crate::faces::{Faces, Link, TermFace};
use crate::site::{Lang, TaxonomyId};
use crate::taxonomy::Picture;

/// The terms of a taxonomy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TaxonomyTerms(pub Lang, pub TaxonomyId);

/// What a taxonomy's page is made from.
#[derive(Debug)]
pub(crate) struct TaxonomyOutline<'a> {
    name: &'a str,
    /// The terms that there is anything to show of, with their numbers of bulletins: those in the
    /// taxonomy's order, then the others in that of the language.
    terms: Vec<(&'a TermFace<'a>, usize)>,
    /// Whether its terms are shown on a map.
    has_map: bool,
}

crate::digest::digestible! {
    TaxonomyOutline<'a> { name, terms, has_map }
}

/// A taxonomy's page.
#[derive(Debug, Serialize)]
pub(crate) struct TaxonomyView {
    /// The taxonomy's name.
    pub(crate) name: String,
    /// Its groups: those in its order, then the others in that of the language.
    pub(crate) groups: Vec<TermLink>,
    /// Its terms, in the same way.
    pub(crate) terms: Vec<TermLink>,
    /// The map of its countries, where it has any and the site wants a map.
    pub(crate) map: Option<MapView>,
}

/// A term, and how many bulletins it has.
#[derive(Debug, Serialize)]
pub(crate) struct TermLink {
    /// The term's page, a [`LinkView`](super::parts::entry::LinkView).
    pub(crate) link: Value,
    /// Its bulletins.
    pub(crate) count: usize,
}

impl Page for TaxonomyTerms {
    type Above = Front;
    type Content<'a> = TaxonomyOutline<'a>;
    type View = TaxonomyView;

    const NAME: &'static str = "taxonomy";
    const TEMPLATE: &'static str = "taxonomy.html";

    fn all(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self)) {
        archive.site.taxonomy_ids().for_each(|id| add(TaxonomyTerms(edition.lang, id)));
    }

    fn lang(self) -> Lang {
        self.0
    }

    fn address(self, archive: &Archive) -> Address {
        address::taxonomy(archive.tag(self.0), &archive.site.taxonomy(self.1).name)
    }

    fn above(self, _archive: &Archive) -> Option<Front> {
        Some(Front(self.0))
    }

    fn is_steady(_archive: &Archive) -> bool {
        true
    }

    fn in_language(self, _archive: &Archive, lang: Lang) -> Option<Self> {
        Some(TaxonomyTerms(lang, self.1))
    }

    fn link<'a>(self, archive: &'a Archive, _faces: &'a Faces) -> Link<'a> {
        Link::Taxonomy(archive.locale(self.0), &archive.site.taxonomy(self.1).name)
    }

    fn content<'a>(self, material: &'a Material) -> TaxonomyOutline<'a> {
        let site = &material.archive.site;
        let taxonomy = site.taxonomy(self.1);
        let edition = material.edition();
        let count = |term| (material.faces.term(term), edition.total_of_term(term));
        TaxonomyOutline {
            name: &taxonomy.name,
            terms: material.sorted_terms(self.1).into_iter().map(count).collect(),
            has_map: site.map && taxonomy.kind.picture() == Some(Picture::Map),
        }
    }

    fn view(
        content: &TaxonomyOutline,
        _page: &Surroundings,
        studio: &Studio,
    ) -> Made<(Head, TaxonomyView)> {
        let TaxonomyOutline { name, terms, has_map } = content;
        let view = TaxonomyView {
            name: (*name).to_owned(),
            groups: links(studio, terms, true)?,
            terms: links(studio, terms, false)?,
            map: if *has_map { map::map(studio, terms)? } else { None },
        };
        Ok((Head::default(), view))
    }
}

/// The `terms` that are groups, or those that are not.
fn links(studio: &Studio, terms: &[(&TermFace, usize)], groups: bool) -> Made<Vec<TermLink>> {
    let terms = terms.iter().filter(|(term, _)| term.is_group == groups);
    terms.map(|(term, count)| Ok(TermLink { link: studio.term(term)?, count: *count })).collect()
}
