//! The site as it was at a moment, and what was wrong with it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;

use super::bar::{Unpublished, unpublished};
use super::findings::Findings;
use crate::archive::{Archive, Memory};
use crate::check;
use crate::diagnostics::Diagnostics;
use crate::inputs::Inputs;
use crate::plan::{Output, Planned};
use crate::render::{Buffers, RenderError, Renderer, analyse};
use crate::request::{Now, Request};
use crate::timings::Timings;

/// What is served.
pub struct Snapshot {
    /// The last archive without errors, else the last one; none where nothing could be planned yet.
    pub archive: Option<Arc<Loaded>>,
    /// What is wrong with the files as they are.
    pub findings: Findings,
    /// Whether that is an error, so that the archive is an older one, or not sound.
    pub has_errors: bool,
    /// When something of the archive is published that is only shown in the preview.
    pub due: Option<Timestamp>,
}

/// The bytes of pages as they were when they could last be made, by their files.
type Pages = Arc<Mutex<HashMap<String, Vec<u8>>>>;

/// An output that was asked for.
pub enum Rendered {
    /// Its bytes.
    Good(Vec<u8>),
    /// It cannot be made now: the bytes that it had before, and why.
    Stale(Vec<u8>, Findings),
    /// It cannot be made, and why.
    Failed(Findings),
}

/// An archive to render pages of.
pub struct Loaded {
    /// The archive.
    pub archive: Archive,
    /// Whether it has no errors.
    is_sound: bool,
    /// What of it would not be published.
    pub unpublished: Unpublished,
    /// Whether the articles are analysed: they are when the search index is first asked for.
    analysed: Mutex<bool>,
    pages: Pages,
}

impl Snapshot {
    /// Reads what `request` is about. Where that has errors, the archive of the snapshot `before`
    /// stays. What was found is in `diagnostics` too.
    pub fn load(
        request: &Request,
        inputs: Inputs,
        before: Option<&Snapshot>,
        memory: &mut Memory,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let archive =
            Archive::load(request, inputs, Some(memory), diagnostics, &mut Timings::start());
        if let Some(archive) = &archive {
            check::errors(archive, diagnostics);
        }
        diagnostics.sort();
        let is_sound = !diagnostics.has_errors();
        let last = before.and_then(|snapshot| snapshot.archive.clone());
        let keep = !is_sound && last.as_ref().is_some_and(|last| last.is_sound);
        let pages = last.as_ref().map(|last| last.pages.clone()).unwrap_or_default();
        let loaded = archive
            .filter(|_| !keep)
            .map(|archive| Arc::new(Loaded::new(archive, is_sound, pages)))
            .or(last);
        let now = request.now;
        Snapshot {
            due: loaded.as_ref().and_then(|loaded| loaded.due(now)),
            archive: loaded,
            findings: Findings::new(diagnostics, &request.site),
            has_errors: !is_sound,
        }
    }
}

impl Loaded {
    fn new(archive: Archive, is_sound: bool, pages: Pages) -> Self {
        let unpublished = unpublished(&archive);
        Loaded { archive, is_sound, unpublished, analysed: Mutex::default(), pages }
    }

    /// When the next of what waits for its day is published, from the moment `now` on.
    fn due(&self, now: Now) -> Option<Timestamp> {
        let now = now.timestamp(&self.archive.site);
        let waiting = self.archive.catalogue.previewed.iter();
        waiting
            .filter_map(|waiting| waiting.until)
            .map(|until| until.at)
            .filter(|at| *at > now)
            .min()
    }

    /// Makes the output `file`; `None` where there is none.
    pub fn render(&self, file: &str) -> Option<Rendered> {
        let planned = self.archive.plan.find(file)?;
        let is_page = matches!(planned.output, Output::Page(_));
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
                let findings = Findings::new(&diagnostics, &self.archive.site.root);
                match pages.get(file) {
                    Some(bytes) => Rendered::Stale(bytes.clone(), findings),
                    None => Rendered::Failed(findings),
                }
            }
        })
    }

    fn bytes(&self, planned: &Planned) -> Result<Vec<u8>, RenderError> {
        if matches!(planned.output, Output::Search(..)) {
            self.analyse()?;
        }
        let lang = planned.output.lang(&self.archive.facts());
        let renderer = Renderer::new(&self.archive, lang)?;
        let (prepared, _) = renderer.prepare(planned)?;
        let mut buffers = Buffers::default();
        renderer.finish(planned, prepared, &mut buffers)?;
        Ok(buffers.into_bytes())
    }

    fn analyse(&self) -> Result<(), RenderError> {
        let mut analysed = self.analysed.lock().unwrap_or_else(PoisonError::into_inner);
        if !*analysed {
            analyse(&self.archive)?;
            *analysed = true;
        }
        Ok(())
    }
}
