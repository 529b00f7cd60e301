//! What was read of the articles, for a program that reads a site again and again.

use std::collections::{HashMap, HashSet};

use super::parse::Known;
use super::{Manuscript, SourceFile};
use crate::cache::FileState;
use crate::diagnostics::Reported;
use crate::digest::Digest;
use crate::site::Site;

/// Articles by their paths.
#[derive(Debug, Default)]
pub struct Memory {
    articles: HashMap<String, Remembered>,
    /// The settings that they were read with.
    settings: Option<Digest>,
}

#[derive(Debug)]
struct Remembered {
    state: FileState,
    known: Known,
}

impl Memory {
    /// Whether the articles of `site` were read with its settings before.
    pub(super) fn knows(&self, site: &Site) -> bool {
        self.settings == Some(site.digest)
    }

    /// What `source` holds, if that was read before.
    pub(super) fn recall(&self, site: &Site, source: &SourceFile) -> Option<Known> {
        if !self.knows(site) {
            return None;
        }
        let found = self.articles.get(&source.path).filter(|found| found.state == source.state)?;
        Some(found.known.clone())
    }

    /// Remembers `manuscripts`, and forgets all others.
    pub(super) fn keep<'m>(
        &mut self,
        site: &Site,
        manuscripts: impl Iterator<Item = &'m Reported<Manuscript>>,
    ) {
        if !self.knows(site) {
            self.articles.clear();
            self.settings = Some(site.digest);
        }
        let manuscripts: Vec<&Reported<Manuscript>> = manuscripts.collect();
        for Reported { value: Manuscript { source, front, body, .. }, findings } in &manuscripts {
            if self.articles.get(&source.path).is_none_or(|known| known.state != source.state) {
                let (front, body, findings) = (front.clone(), body.clone(), findings.clone());
                let known = Known { front, body, findings };
                let remembered = Remembered { state: source.state, known };
                self.articles.insert(source.path.clone(), remembered);
            }
        }
        if self.articles.len() > manuscripts.len() {
            let there: HashSet<&str> =
                manuscripts.iter().map(|read| read.value.source.path.as_str()).collect();
            self.articles.retain(|path, _| there.contains(path.as_str()));
        }
    }
}
