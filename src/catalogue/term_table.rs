//! A value for each term of a catalogue.

use std::ops::{Index, IndexMut};

use super::{Catalogue, Term, TermRef, Terms};
use crate::site::TaxonomyId;

/// A value for each term of a catalogue.
#[derive(Debug)]
pub struct TermTable<T> {
    by_taxonomy: Vec<Vec<T>>,
}

impl<T> TermTable<T> {
    /// What `value` makes of each term of `catalogue`, in the order of [`Catalogue::term_refs`].
    pub fn new(catalogue: &Catalogue, mut value: impl FnMut(TermRef, &Term) -> T) -> Self {
        let mut of = |terms: &Terms| terms.iter().map(|(id, term)| value(id, term)).collect();
        TermTable { by_taxonomy: catalogue.terms.iter().map(&mut of).collect() }
    }

    /// How many terms there are.
    pub fn len(&self) -> usize {
        self.by_taxonomy.iter().map(Vec::len).sum()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The values of a taxonomy's terms, in their order.
    pub fn of(&self, taxonomy: TaxonomyId) -> &[T] {
        &self.by_taxonomy[taxonomy.index()]
    }
}

impl<T> Index<TermRef> for TermTable<T> {
    type Output = T;

    fn index(&self, id: TermRef) -> &T {
        &self.by_taxonomy[id.taxonomy.index()][id.term.0 as usize]
    }
}

impl<T> IndexMut<TermRef> for TermTable<T> {
    fn index_mut(&mut self, id: TermRef) -> &mut T {
        &mut self.by_taxonomy[id.taxonomy.index()][id.term.0 as usize]
    }
}
