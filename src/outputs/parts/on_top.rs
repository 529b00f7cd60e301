//! The newest bulletins of a list, below those that stand on top of it.

use tera::Value;

use super::studio::Studio;
use crate::catalogue::ArticleId;
use crate::faces::ArticleFace;
use crate::outputs::fault::Made;
use crate::outputs::kind::Material;

/// The newest bulletins of a list, below those that stand on top of it. That a bulletin stands on top
/// is said by the list, and not by its face: other lists with it stay as they are.
#[derive(Debug)]
pub(crate) struct OnTop<'a> {
    /// Those on top, the newest first.
    pinned: Vec<&'a ArticleFace<'a>>,
    /// The others, the newest first.
    newest: Vec<&'a ArticleFace<'a>>,
}

crate::digest::digestible! {
    OnTop<'a> { pinned, newest }
}

impl<'a> OnTop<'a> {
    /// Those of `pinned` and then those of `newest`, which runs from the oldest to the newest: as many
    /// as there is `room` for, and each once. Of `newest` only what is shown.
    pub(crate) fn new(
        material: &'a Material,
        pinned: &[ArticleId],
        newest: &'a [ArticleId],
        room: usize,
    ) -> Self {
        let pinned = &pinned[..pinned.len().min(room)];
        let catalogue = &material.archive.catalogue;
        let others = newest.iter().rev();
        let others = others.filter(|id| catalogue.is_listed(**id) && !pinned.contains(id));
        OnTop {
            pinned: material.faces.articles(pinned),
            newest: material.faces.articles(others.take(room - pinned.len())),
        }
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.pinned.is_empty() && self.newest.is_empty()
    }

    /// The entries.
    pub(crate) fn entries(&self, studio: &Studio) -> Made<Vec<Value>> {
        let pinned = self.pinned.iter().map(|article| studio.pinned_entry(article));
        pinned.chain(self.newest.iter().map(|article| studio.entry(article))).collect()
    }

    /// The lines of a short list.
    pub(crate) fn lines(&self, studio: &Studio) -> Made<Vec<Value>> {
        let pinned = self.pinned.iter().map(|article| studio.pinned_line(article));
        pinned.chain(self.newest.iter().map(|article| studio.line(article))).collect()
    }
}
