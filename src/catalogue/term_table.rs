//! A value for each term of a catalogue.

use std::ops::{Index, IndexMut};

use super::{Catalogue, Term, TermRef, Terms};

/// A value for each term of a catalogue.
#[derive(Debug)]
pub(crate) struct TermTable<T> {
    by_taxonomy: Vec<Vec<T>>,
}

impl<T> TermTable<T> {
    /// What `value` makes of each term of `catalogue`, in the order of [`Catalogue::term_refs`].
    pub(crate) fn new(catalogue: &Catalogue, mut value: impl FnMut(TermRef, &Term) -> T) -> Self {
        let mut of = |terms: &Terms| terms.iter().map(|(id, term)| value(id, term)).collect();
        TermTable { by_taxonomy: catalogue.terms.iter().map(&mut of).collect() }
    }

    /// How many terms there are.
    pub(crate) fn len(&self) -> usize {
        self.by_taxonomy.iter().map(Vec::len).sum()
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
