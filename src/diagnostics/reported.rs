//! What was made, with what was found on the way: for work that is shared out among cores, whose
//! findings come together here, in the order of the work.

use rayon::iter::{FromParallelIterator, IntoParallelIterator, ParallelIterator};

use super::Diagnostics;

/// Something, and what was found while it was made.
#[derive(Debug, Clone, Default)]
pub struct Reported<T> {
    /// What was made.
    pub value: T,
    /// What was found.
    pub findings: Diagnostics,
}

impl<T> Reported<T> {
    /// What `make` makes, with what it finds.
    pub fn of(make: impl FnOnce(&mut Diagnostics) -> T) -> Self {
        let mut findings = Diagnostics::new();
        Reported { value: make(&mut findings), findings }
    }

    /// What was made; the findings go to `diagnostics`.
    pub fn tell(self, diagnostics: &mut Diagnostics) -> T {
        diagnostics.append(self.findings);
        self.value
    }
}

impl<T: Send> FromParallelIterator<Reported<T>> for Reported<Vec<T>> {
    fn from_par_iter<I: IntoParallelIterator<Item = Reported<T>>>(parts: I) -> Self {
        let parts: Vec<Reported<T>> = parts.into_par_iter().collect();
        Reported::of(|findings| parts.into_iter().map(|part| part.tell(findings)).collect())
    }
}
