//! A site that was read and planned: what checking, rendering and writing work on.

use std::sync::Arc;

use jiff::Timestamp;

use crate::archive::Archive;
use crate::cache::Cache;
use crate::content;
use crate::diagnostics::Diagnostics;
use crate::digest::{Digest, Hasher};
use crate::images::Store;
use crate::inputs::Seen;
use crate::language::Voice;
use crate::media::{self, Medium};
use crate::outputs::Asked;
use crate::plan::Plan;
use crate::reading::LastReading;
use crate::site::Lang;
use crate::theme::Theme;
use crate::timings::Progress;

/// A site with its archive, its theme and its plan.
pub struct Website {
    /// All that is known of its content.
    pub archive: Archive,
    /// Templates and assets.
    pub(crate) theme: Arc<Theme>,
    /// All outputs.
    pub(crate) plan: Plan,
    /// What is known of its pictures.
    pub(crate) pictures: Store,
    /// What was read, if the next build can rely on it.
    pub(crate) seen: Option<Seen>,
    /// The moment of the build, for what is said of the site: no output is made of it.
    pub(crate) now: Timestamp,
    /// What is kept of it from run to run.
    pub(crate) cache: Arc<Cache>,
    /// By language: the digest of what templates and views can ask for in its edition.
    wording: Vec<Digest>,
}

/// The digest of what templates and views can ask for in the edition `lang`.
fn asked_for(archive: &Archive, lang: Lang, asked: &Asked) -> Digest {
    let mut hasher = Hasher::new();
    // Templates are told the edition's number.
    hasher.number(lang.0).digest(archive.wording.digest(lang, |id| asked.has(id)));
    hasher.finish()
}

/// What was read of a site, for a program that reads it again and again.
#[derive(Default)]
pub struct Memory {
    articles: content::Memory,
    reading: LastReading,
}

impl Memory {
    /// What was read beside the articles, and the articles.
    pub fn parts(&mut self) -> (&mut LastReading, &mut content::Memory) {
        (&mut self.reading, &mut self.articles)
    }
}

impl Website {
    /// The site of `archive` at the moment `now`, of which `cache` has what earlier runs have learnt.
    pub(crate) fn new(
        archive: Archive,
        theme: Arc<Theme>,
        plan: Plan,
        (seen, now): (Option<Seen>, Timestamp),
        cache: Arc<Cache>,
    ) -> Self {
        let asked = Asked::new(&archive.site, &theme.templates);
        let langs = archive.site.langs();
        let wording = langs.map(|(lang, _)| asked_for(&archive, lang, &asked)).collect();
        let pictures = Store::new(cache.clone());
        Website { archive, theme, plan, pictures, seen, now, cache, wording }
    }

    /// What is found by decoding the pictures that `is_asked` for.
    pub(crate) fn broken_pictures(
        &self,
        is_asked: impl Fn(&Medium) -> bool + Sync,
        progress: &Progress,
    ) -> Diagnostics {
        let Archive { site, media, .. } = &self.archive;
        media::find_broken(site, media, &self.pictures, is_asked, progress)
    }

    /// How the edition `lang` speaks.
    pub fn voice(&self, lang: Lang) -> Voice<'_> {
        let Archive { wording, .. } = &self.archive;
        Voice::new(lang, self.archive.locale(lang), wording, self.wording[lang.index()])
    }
}
