//! The numbers of the parts of series.
//!
//! A bulletin is a part of a series where any of its articles is. It has the same number in every
//! edition, whether that has it or not: so what is shown of a number never changes by a translation.

use super::{ArticleId, Catalogue, TermRef, TermTable};
use crate::site::Site;
use crate::taxonomy::Role;

/// The bulletins of each series, by their places in the order of publication.
#[derive(Debug, Default)]
pub(super) struct Series {
    /// By term, in ascending order; of terms that are no series none.
    places: Option<TermTable<Vec<u32>>>,
}

impl Series {
    /// The series of `catalogue`, which has everything else.
    pub(super) fn new(site: &Site, catalogue: &Catalogue) -> Self {
        let is_series = |term: &TermRef| is_series(site, catalogue, *term);
        if !catalogue.term_refs().any(|term| is_series(&term)) {
            return Series::default();
        }
        let mut places = TermTable::new(catalogue, |_, _| Vec::new());
        for (at, article) in catalogue.articles.iter().enumerate() {
            let place = catalogue.place_in_series(ArticleId(at as u32));
            article.all_terms().filter(is_series).for_each(|term| places[term].push(place));
        }
        for term in catalogue.term_refs() {
            places[term].sort_unstable();
            places[term].dedup();
        }
        Series { places: Some(places) }
    }
}

/// Whether the bulletins of `term` are parts: those of a group of series are not.
pub(super) fn is_series(site: &Site, catalogue: &Catalogue, term: TermRef) -> bool {
    let role = site.taxonomy(term.taxonomy).kind.role();
    role == Role::Series && catalogue.term(term).members.is_none()
}

impl Catalogue {
    /// What the bulletins of a series are ordered by: that of the article `id`.
    pub(super) fn place_in_series(&self, id: ArticleId) -> u32 {
        self.rank(self.bulletin_of(id).original)
    }

    /// Which part of the series `term` the bulletin of the article `id` is, from 1 on; none where it is
    /// no part of one.
    pub(crate) fn part(&self, term: TermRef, id: ArticleId) -> Option<usize> {
        let places = &self.series.places.as_ref()?[term];
        places.binary_search(&self.place_in_series(id)).ok().map(|at| at + 1)
    }
}
