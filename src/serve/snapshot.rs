//! The site as it was at a moment, and what was wrong with it.

use std::sync::{Arc, Mutex, PoisonError};

use super::bar::{Unpublished, unpublished};
use super::findings::Findings;
use crate::archive::{Archive, Memory};
use crate::check;
use crate::diagnostics::Diagnostics;
use crate::inputs::Inputs;
use crate::plan::{Output, Planned};
use crate::render::{Buffers, RenderError, Renderer, analyse};
use crate::request::Request;
use crate::timings::Timings;

/// What is served.
pub struct Snapshot {
    /// The last archive without errors, else the last one; none where nothing can be planned.
    pub archive: Option<Arc<Loaded>>,
    /// What is wrong with the files as they are.
    pub findings: Findings,
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
        let loaded =
            archive.filter(|_| !keep).map(|archive| Arc::new(Loaded::new(archive, is_sound)));
        Snapshot { archive: loaded.or(last), findings: Findings::new(diagnostics, &request.site) }
    }
}

impl Loaded {
    fn new(archive: Archive, is_sound: bool) -> Self {
        let unpublished = unpublished(&archive);
        Loaded { archive, is_sound, unpublished, analysed: Mutex::default() }
    }

    /// The bytes of the output at `address`; `None` where there is none.
    pub fn render(&self, address: &str) -> Option<Result<Vec<u8>, Findings>> {
        let planned = self.archive.plan.find(address)?;
        Some(self.bytes(planned).map_err(|error| {
            let mut diagnostics = Diagnostics::new();
            error.report(address, &mut diagnostics);
            Findings::new(&diagnostics, &self.archive.site.root)
        }))
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
