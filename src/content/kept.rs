//! What earlier builds have read: an article whose file is as it was is not parsed again.
//!
//! It lies in the site's `.dateline`, in parts, so that one changed article costs one part. An
//! article with a finding is not kept: the finding is to be made again.

use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Body, FrontMatter, Manuscript, SourceFile};
use crate::cache::{self, FileState};
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
}

/// Where what is kept lies, and what it must have been read with.
pub(super) struct Store {
    folder: PathBuf,
    key: Digest,
    parts: usize,
}

impl Store {
    /// The store of `site` for a number of `articles`.
    pub(super) fn new(site: &Site, articles: usize) -> Self {
        let mut hasher = Hasher::new();
        hasher.digest(cache::program()).digest(site.digest);
        let parts = if articles < MANY { 1 } else { PARTS };
        Store { folder: cache::folder(&site.root).join("articles"), key: hasher.finish(), parts }
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
        let saved: Option<Part> = cache::load(&self.file(number));
        saved.filter(|part| part.key == self.key).unwrap_or_default()
    }

    /// Saves a part. It is only a help for the next build: one that cannot be saved is no fault.
    pub(super) fn save<'m>(&self, number: usize, articles: impl Iterator<Item = &'m Manuscript>) {
        let articles = articles.map(|article| {
            let Manuscript { source, front, body, broken: _ } = article;
            (&source.path, source.state, &**front, &**body)
        });
        // The same form as that of a `Part`: postcard writes fields one after the other.
        let _ = cache::save(&self.file(number), &(self.key, articles.collect::<Vec<_>>()));
    }

    fn file(&self, number: usize) -> PathBuf {
        let name = format!("{}-{number}", self.parts);
        Path::new(&self.folder).join(name)
    }
}
