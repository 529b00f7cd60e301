//! Series: free terms whose bulletins are parts, one after the other.

use super::{Adopted, Finder, Kind, Problem, Role, free};
use crate::digest::Hasher;

/// A taxonomy of series.
#[derive(Debug, Default)]
pub(super) struct Series;

impl Kind for Series {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.text("series");
    }

    fn read(&self, word: &str, finder: &dyn Finder) -> Result<String, Problem> {
        free::Free.read(word, finder)
    }

    fn adopt(&self, word: &str, finder: &dyn Finder) -> Option<Adopted> {
        free::Free.adopt(word, finder)
    }

    fn role(&self) -> Role {
        Role::Series
    }
}
