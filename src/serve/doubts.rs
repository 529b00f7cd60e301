//! What only `dateline check` says: an open page asks for it when all of it is there, so that no page
//! waits for it.

use std::sync::OnceLock;

use serde::Serialize;

use super::findings::Findings;
use super::snapshot::{Loaded, Snapshot};
use crate::check;
use crate::diagnostics::Diagnostics;
use crate::website::Website;

/// What is doubtful about an archive, once it was looked for.
#[derive(Default)]
pub(super) struct Doubts {
    found: OnceLock<Diagnostics>,
}

/// What an open page is told of it.
#[derive(Debug, Default, Serialize)]
pub(super) struct ToldDoubts {
    /// How many doubts there are.
    count: usize,
    /// The doubts, those about the page first; of too many of a kind, the rest is counted.
    findings: Findings,
}

impl Doubts {
    fn of(&self, website: &Website) -> &Diagnostics {
        self.found.get_or_init(|| {
            let mut diagnostics = Diagnostics::new();
            check::doubts(website, &mut diagnostics);
            diagnostics.sort();
            diagnostics
        })
    }
}

impl Snapshot {
    /// What is doubtful, for a page that is made from the file `source`. Nothing while the files have
    /// errors: those come first, and the archive is an older one.
    pub(super) fn doubts(&self, source: &str) -> ToldDoubts {
        let loaded = self.archive.as_ref().filter(|_| !self.has_errors);
        loaded.map(|loaded| loaded.told_doubts(source)).unwrap_or_default()
    }
}

impl Loaded {
    fn told_doubts(&self, source: &str) -> ToldDoubts {
        let archive = &self.website.archive;
        let found = self.doubts.of(&self.website);
        let (here, elsewhere) = found.partition(|doubt| doubt.place.path == source);
        let mut told = here.errors_first();
        told.append(elsewhere.errors_first());
        let (errors, warnings) = found.counts();
        ToldDoubts { count: errors + warnings, findings: Findings::of(&told, &archive.site.root) }
    }
}
