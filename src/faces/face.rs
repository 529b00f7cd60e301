//! A face: what may be shown of a thing, with its digest.

use std::ops::Deref;

use crate::digest::{Digest, Digestible, Hasher};

/// What may be shown of a thing.
#[derive(Debug)]
pub(crate) struct Face<T> {
    shown: T,
    digest: Digest,
    slot: usize,
}

impl<T: Digestible> Face<T> {
    /// The face of a thing that shows `shown`. Of all things of its kind in an edition it is the
    /// one with the number `slot`.
    pub(super) fn new(slot: usize, shown: T) -> Self {
        Face { digest: shown.digest(), shown, slot }
    }

    /// Where what is made of this face may be remembered, among all faces of its kind.
    pub(crate) fn slot(&self) -> usize {
        self.slot
    }
}

impl<T> Deref for Face<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.shown
    }
}

impl<T> Digestible for Face<T> {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.digest(self.digest);
    }
}
