//! What earlier runs have read of files beside articles: one whose size and time of change are as
//! they were is not read again. A file with a finding is not kept: the finding is to be made again.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::image::Facts;
use crate::cache::{self, Cache, FileState};
use crate::diagnostics::{Diagnostics, Reported};
use crate::digest::Digest;
use crate::disk;

/// What is known, by the files' paths from the site's root.
#[derive(Debug)]
pub(super) struct Known<'c> {
    cache: &'c Cache,
    files: BTreeMap<String, (FileState, Facts)>,
}

/// How it is saved.
#[derive(Serialize, Deserialize)]
struct Saved {
    /// The program that has read the files.
    program: Digest,
    files: BTreeMap<String, (FileState, Facts)>,
}

/// What was read of a file.
pub(super) struct Read {
    pub(super) facts: Facts,
    /// Its state, if the next run may rely on what was read.
    lasting: Option<FileState>,
}

/// The name of the file.
const NAME: &str = "media";

impl<'c> Known<'c> {
    /// What earlier runs have kept in `cache`.
    pub(super) fn load(cache: &'c Cache) -> Self {
        let saved: Option<Saved> = cache.load(NAME);
        let saved = saved.filter(|saved| saved.program == cache::program());
        Known { cache, files: saved.map(|saved| saved.files).unwrap_or_default() }
    }

    /// What the file `path` below `root` holds: what is known of it, else what `make` makes of its
    /// bytes.
    pub(super) fn read(
        &self,
        root: &Path,
        path: &str,
        make: impl Fn(&str, &[u8], &mut Diagnostics) -> Facts,
    ) -> Reported<Option<Read>> {
        let state = FileState::of(&root.join(path));
        if let Some((known, facts)) = self.files.get(path)
            && state == Some(*known)
        {
            let read = Read { facts: facts.clone(), lasting: state };
            return Reported { value: Some(read), findings: Diagnostics::new() };
        }
        Reported::of(|findings| match disk::read(&root.join(path)) {
            Ok(bytes) => {
                let facts = make(path, &bytes, findings);
                let lasting = state.filter(|state| state.is_settled() && findings.is_empty());
                Some(Read { facts, lasting })
            }
            Err(error) => {
                findings.unreadable(path, &error);
                None
            }
        })
    }

    /// Keeps for the next run what was `read`, by path, and nothing else.
    pub(super) fn save<'r>(self, read: impl Iterator<Item = (&'r String, &'r Read)>) {
        let lasting = read.filter_map(|(path, read)| {
            read.lasting.map(|state| (path.clone(), (state, read.facts.clone())))
        });
        let files: BTreeMap<_, _> = lasting.collect();
        if files != self.files {
            self.cache.keep(NAME, &Saved { program: cache::program(), files });
        }
    }
}
