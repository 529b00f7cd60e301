//! The site as it was at a moment, and what was wrong with it.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;

use super::bar::{Unpublished, unpublished};
use super::doubts::Doubts;
use super::findings::Findings;
use crate::check;
use crate::diagnostics::Diagnostics;
use crate::faces::Basics;
use crate::inputs::Inputs;
use crate::media::{keep_verdicts, known_broken};
use crate::outputs::Made;
use crate::outputs::kind::Buffers;
use crate::plan::Planned;
use crate::render::{Renderer, analyse, edition_of};
use crate::request::{Now, Request};
use crate::site::Lang;
use crate::timings::Timings;
use crate::website::{Memory, Website};

/// What is served.
pub(super) struct Snapshot {
    /// The last archive without errors, else the last one; none where nothing could be planned yet.
    pub(crate) archive: Option<Arc<Loaded>>,
    /// What is wrong with the files as they are.
    pub(crate) findings: Findings,
    /// Whether that is an error, so that the archive is an older one, or not sound.
    pub(crate) has_errors: bool,
    /// When something of the archive is published that is only shown in the preview, or hidden in it.
    pub(crate) due: Option<Timestamp>,
    /// Whether drafts and what waits for its day are hidden.
    pub(crate) published: bool,
}

/// The bytes of pages as they were when they could last be made, by their files.
type Pages = Arc<Mutex<HashMap<String, Vec<u8>>>>;

/// An output that was asked for.
pub(super) enum Rendered {
    /// Its bytes.
    Good(Vec<u8>),
    /// It cannot be made now: the bytes that it had before, and why.
    Stale(Vec<u8>, Findings),
    /// It cannot be made, and why.
    Failed(Findings),
}

/// An archive to render pages of.
pub(super) struct Loaded {
    /// The site.
    pub(crate) website: Website,
    /// Whether it has no errors.
    is_sound: bool,
    /// What of it would not be published.
    pub(crate) unpublished: Unpublished,
    /// What is doubtful about it: it is looked for when a page first asks.
    pub(crate) doubts: Doubts,
    /// The editions whose articles are analysed: they are when an index is first asked for.
    analysed: Mutex<HashSet<Lang>>,
    /// Whether its pages are as they will be published.
    published: bool,
    pages: Pages,
}

impl Snapshot {
    /// Reads what `request` is about. Where that has errors, the archive of the snapshot `before`
    /// stays. What was found is in `diagnostics` too.
    pub(super) fn load(
        request: &Request,
        inputs: Inputs,
        before: Option<&Snapshot>,
        memory: &mut Memory,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let website =
            crate::load(request, inputs, Some(memory), diagnostics, &mut Timings::start());
        if let Some(website) = &website {
            check::of_build(website, diagnostics);
            // None is decoded before a browser asks for it.
            diagnostics.append(known_broken(&website.archive.media, &website.pictures));
            website.cache.report(diagnostics);
        }
        diagnostics.sort();
        let published = !request.drafts && !request.future;
        let is_sound = !diagnostics.has_errors();
        let last = before.and_then(|snapshot| snapshot.archive.clone());
        let keep = !is_sound && last.as_ref().is_some_and(|last| last.is_sound);
        let pages = last.as_ref().map(|last| last.pages.clone()).unwrap_or_default();
        let loaded = website
            .filter(|_| !keep)
            .map(|website| Arc::new(Loaded::new(website, is_sound, published, pages)))
            .or(last);
        let now = request.now;
        Snapshot {
            due: loaded.as_ref().and_then(|loaded| loaded.due(now)),
            archive: loaded,
            findings: Findings::new(diagnostics, &request.site),
            has_errors: !is_sound,
            published,
        }
    }
}

impl Loaded {
    fn new(website: Website, is_sound: bool, published: bool, pages: Pages) -> Self {
        let unpublished = unpublished(&website.archive);
        let (doubts, analysed) = (Doubts::default(), Mutex::default());
        Loaded { website, is_sound, unpublished, doubts, analysed, published, pages }
    }

    /// When the next of what waits for its day is published, from the moment `now` on.
    fn due(&self, now: Now) -> Option<Timestamp> {
        let now = now.timestamp(&self.website.archive.site);
        let catalogue = &self.website.archive.catalogue;
        let waiting = catalogue.previewed.iter().chain(catalogue.left_out.values().flatten());
        waiting
            .filter_map(|waiting| waiting.until)
            .map(|until| until.at)
            .filter(|at| *at > now)
            .min()
    }

    /// Makes the output `file`; `None` where there is none.
    pub(super) fn render(&self, file: &str) -> Option<Rendered> {
        let planned = self.website.plan.find(file)?;
        let is_page = planned.output.traits().is_page;
        let made = self.bytes(planned);
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        Some(match made {
            Ok(bytes) => {
                if is_page {
                    pages.insert(file.to_owned(), bytes.clone());
                }
                Rendered::Good(bytes)
            }
            Err(error) => {
                let mut diagnostics = Diagnostics::new();
                error.report(file, &mut diagnostics);
                let findings = Findings::new(&diagnostics, &self.website.archive.site.root);
                match pages.get(file) {
                    Some(bytes) => Rendered::Stale(bytes.clone(), findings),
                    None => Rendered::Failed(findings),
                }
            }
        })
    }

    fn bytes(&self, planned: &Planned) -> Made<Vec<u8>> {
        let lang = edition_of(&self.website, planned);
        let basics = Basics::new(&self.website.archive, lang, self.website.theme.entries);
        let renderer = Renderer::new(&self.website, &basics, lang)?.for_editor(!self.published);
        if planned.output.traits().is_index_piece {
            self.analyse(lang)?;
        }
        let (outline, _) = renderer.prepare(planned)?;
        let mut buffers = Buffers::default();
        renderer.finish(planned, &outline, &mut buffers)?;
        if planned.output.traits().is_slow {
            // What was learnt of a picture is told when the site is read again.
            keep_verdicts(&self.website.archive.media, &self.website.pictures);
        }
        Ok(buffers.into_bytes())
    }

    fn analyse(&self, lang: Lang) -> Made<()> {
        let mut analysed = self.analysed.lock().unwrap_or_else(PoisonError::into_inner);
        if !analysed.contains(&lang) {
            analyse(&self.website, lang)?;
            analysed.insert(lang);
        }
        Ok(())
    }
}
