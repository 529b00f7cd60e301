//! How much of what was prepared of texts is kept until pages are made of it.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::markdown::Prepared;

/// The bytes that prepared texts may take in a build: as many as some 10,000 bulletins have, which are
/// then read but once. In a larger archive the others are read again when a page shows them, for
/// memory is to grow with the archive's facts, not with its texts.
pub(super) const ROOM: usize = 128 << 20;

/// What room there is left.
#[derive(Debug)]
pub(super) struct Room(AtomicUsize);

impl Room {
    /// Room for so many `bytes`.
    pub(super) fn new(bytes: usize) -> Self {
        Room(AtomicUsize::new(bytes))
    }

    /// Whether there is any.
    pub(super) fn is_left(&self) -> bool {
        self.0.load(Ordering::Relaxed) > 0
    }

    /// Gives `prepared` its room. The last one may take more than there is.
    pub(super) fn take(&self, prepared: &Prepared) {
        let left = |left: usize| Some(left.saturating_sub(prepared.size()));
        // It always sets what it is told.
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, left);
    }
}
