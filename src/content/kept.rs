//! What earlier builds have read: an article whose file is as it was is not parsed again.
//!
//! It lies in the site's `.dateline`, in parts, so that one changed article costs one part. The
//! warnings that an article gave are kept with it, and told again. One with an error is not kept.

use std::hash::{DefaultHasher, Hash, Hasher as _};

use serde::{Deserialize, Serialize};

use super::{Body, FrontMatter, Manuscript, SourceFile};
use crate::cache::{self, Cache, FileState};
use crate::diagnostics::{Diagnostics, Reported};
use crate::digest::{Digest, Hasher};
use crate::site::Site;

/// From how many articles on there is more than one part, and how many then. An article that has
/// changed rewrites its part: at a million articles one of 256 is as large as the only one at
/// 4,000.
const MANY: usize = 5000;
const PARTS: usize = 256;

/// A part of what is kept.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Part {
    /// What the articles were read with.
    key: Digest,
    pub(super) articles: Vec<Kept>,
}

/// An article that was read.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) path: String,
    pub(super) state: FileState,
    pub(super) front: FrontMatter,
    pub(super) body: Body,
    pub(super) findings: Diagnostics,
}

/// Where what is kept lies, and what it must have been read with.
pub(super) struct Store<'c> {
    cache: &'c Cache,
    key: Digest,
    parts: usize,
}

impl<'c> Store<'c> {
    /// The store of `site` in its `cache` for a number of `articles`.
    pub(super) fn new(site: &Site, cache: &'c Cache, articles: usize) -> Self {
        let mut hasher = Hasher::new();
        hasher.digest(cache::program()).digest(site.digest);
        let parts = if articles < MANY { 1 } else { PARTS };
        Store { cache, key: hasher.finish(), parts }
    }

    /// The numbers of all parts.
    pub(super) fn parts(&self) -> std::ops::Range<usize> {
        0..self.parts
    }

    /// The part that an article belongs to: all of a bulletin's are in one.
    pub(super) fn part_of(&self, source: &SourceFile) -> usize {
        let mut hasher = DefaultHasher::new();
        source.id.hash(&mut hasher);
        (hasher.finish() % self.parts as u64) as usize
    }

    /// The part with a number, as it was saved.
    pub(super) fn load(&self, number: usize) -> Part {
        let saved: Option<Part> = self.cache.load(&self.name(number));
        saved.filter(|part| part.key == self.key).unwrap_or_default()
    }

    /// Saves a part.
    pub(super) fn save<'m>(
        &self,
        number: usize,
        articles: impl Iterator<Item = (&'m Reported<Manuscript>, FileState)>,
    ) {
        let articles = articles.map(|(article, state)| {
            let Reported { value, findings } = article;
            let Manuscript { source, front, body, broken: _ } = value;
            (&source.path, state, &**front, &**body, findings)
        });
        // The same form as that of a `Part`: postcard writes fields one after the other.
        self.cache.keep(&self.name(number), &(self.key, articles.collect::<Vec<_>>()));
    }

    fn name(&self, number: usize) -> String {
        format!("articles/{}-{number}", self.parts)
    }
}
