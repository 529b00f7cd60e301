//! One output of a build: whether it is stale, and what was done with it.

use std::path::Path;

use super::manifest::Record;
use super::stage::Stage;
use super::summary::{Reason, WriteOptions, Written};
use crate::cache::{FileState, Folders};
use crate::digest::Digest;
use crate::disk::read;
use crate::outputs::kind::Buffers;
use crate::outputs::{Made, RenderError};
use crate::plan::Planned;
use crate::render::{Fingerprint, Renderer};
use crate::website::Website;

/// What a thread works with.
pub(super) struct Scratch {
    buffers: Buffers,
    folders: Folders,
}

impl Scratch {
    /// A scratch for a build into the folder `output`.
    pub(super) fn new(output: &Path) -> Self {
        Scratch { buffers: Buffers::default(), folders: Folders::new(output) }
    }
}

/// What was done for one output.
pub(crate) struct Step<'a> {
    planned: &'a Planned,
    fingerprint: Fingerprint,
    /// The state that its file has, or will have.
    state: FileState,
    /// The digest of its bytes.
    digest: Digest,
    action: Action,
}

pub(super) enum Action {
    /// It is as it was.
    Keep,
    /// It was rendered, and its file has those bytes already.
    Same(Reason),
    /// It was rendered and staged.
    Move(Reason),
}

impl Step<'_> {
    /// Its address.
    pub(crate) fn address(&self) -> &str {
        self.planned.address.as_str()
    }

    /// Whether its file is staged.
    pub(crate) fn is_staged(&self) -> bool {
        matches!(self.action, Action::Move(_))
    }

    /// Notes the state that its file has at its place.
    pub(crate) fn note(&mut self, state: Option<FileState>) {
        self.state = state.unwrap_or_default();
    }

    /// Whether it has no file yet.
    pub(crate) fn is_new(&self) -> bool {
        matches!(self.action, Action::Move(Reason::New | Reason::Clean))
    }

    /// What the next build is to know of it.
    pub(crate) fn record(&self, website: &Website) -> Record {
        let Step { fingerprint, state, digest, .. } = *self;
        let Planned { address, output } = self.planned;
        let traits = output.traits();
        let file = output.source(&website.archive).filter(|_| traits.is_alias);
        let (address, alias_of) = (address.clone(), file.map(str::to_owned));
        Record { address, fingerprint, state, digest, is_kept: traits.is_kept, alias_of }
    }

    /// What is told of it; nothing where it was kept.
    pub(crate) fn written(self) -> Option<Written> {
        let address = self.planned.address.clone();
        match self.action {
            Action::Keep => None,
            Action::Same(reason) => Some(Written { address, reason, changed: false }),
            Action::Move(reason) => Some(Written { address, reason, changed: true }),
        }
    }
}

/// Renders what is stale.
pub(super) struct Writer<'a> {
    pub(crate) options: &'a WriteOptions,
    pub(crate) stage: &'a Stage,
    /// Whether the output folder was empty.
    pub(crate) fresh: bool,
}

impl Writer<'_> {
    /// Brings the output `planned` up to date, of which the last build left `record`.
    pub(super) fn step<'p>(
        &self,
        renderer: &Renderer,
        record: Option<&Record>,
        planned: &'p Planned,
        scratch: &mut Scratch,
    ) -> Made<Step<'p>> {
        let (outline, fingerprint) = renderer.prepare(planned)?;
        let reason = match self.stale(record, fingerprint, &mut scratch.folders) {
            Ok((state, digest)) => {
                return Ok(Step { planned, fingerprint, state, digest, action: Action::Keep });
            }
            Err(reason) => reason,
        };
        let file = self.options.output.join(planned.address.as_str());
        let bytes = renderer.finish(planned, &outline, &mut scratch.buffers)?;
        let digest = Digest::of(bytes);
        let (action, state) = match self.unchanged(&file, bytes) {
            Some(state) => (Action::Same(reason), state),
            None => {
                // Where one file cannot be written, as on a full disk, most others cannot be either:
                // of the folder that is told once.
                let folder = self.options.output.to_string_lossy();
                let failed = |error: std::io::Error| {
                    RenderError::Write(folder.into_owned(), error.to_string())
                };
                let state = self.stage.put(planned.address.as_str(), bytes).map_err(failed)?;
                (Action::Move(reason), state)
            }
        };
        Ok(Step { planned, fingerprint, state, digest, action })
    }

    /// The state of the output's file and the digest of its bytes if it need not be rendered, else
    /// why it must be.
    fn stale(
        &self,
        record: Option<&Record>,
        now: Fingerprint,
        folders: &mut Folders,
    ) -> Result<(FileState, Digest), Reason> {
        if self.options.clean {
            return Err(Reason::Clean);
        }
        let Some(record) = record else { return Err(Reason::New) };
        let then = record.fingerprint;
        if then.content != now.content {
            return Err(Reason::Content);
        }
        if then.template != now.template {
            return Err(Reason::Template);
        }
        if then.wording != now.wording {
            return Err(Reason::Wording);
        }
        match folders.state(record.address.as_str()) {
            Some(state) if state == record.state || self.is_copy(record, state) => {
                Ok((state, record.digest))
            }
            _ => Err(Reason::Damaged),
        }
    }

    /// Whether the file of `record`, which has the `state` now, holds what was written all the same:
    /// it may have come here from another disk or a repository.
    fn is_copy(&self, record: &Record, state: FileState) -> bool {
        let file = || read(&self.options.output.join(record.address.as_str()));
        state.size() == record.state.size()
            && file().is_ok_and(|bytes| Digest::of(&bytes) == record.digest)
    }

    /// The state of `file` if it has `bytes` already.
    fn unchanged(&self, file: &Path, bytes: &[u8]) -> Option<FileState> {
        if self.fresh {
            return None;
        }
        let state = FileState::of(file).filter(|state| state.size() == bytes.len() as u64)?;
        read(file).is_ok_and(|old| old == bytes).then_some(state)
    }
}
