//! Writes what has changed, and nothing else.
//!
//! The [`Manifest`] of the last build tells each output's fingerprint and the state of its
//! file. An output whose fingerprint and file are as they were is not rendered. What is
//! rendered goes into a staging folder inside the output; only when every output has been
//! rendered are the files moved to their places, so an error leaves the last good output as
//! it is, and a kill leaves each file old or new. The manifest goes last; a journal tells
//! the next build which new files a killed one may have left.

mod manifest;
mod shard;
mod stage;

use std::ops::Range;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

pub use manifest::{Manifest, Record};
pub use shard::Shard;

use self::stage::Stage;
use crate::archive::Archive;
use crate::cache::{FileState, Folders};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::inputs::{Inputs, Seen};
use crate::plan::{Address, Output, Planned};
use crate::render::{Buffers, Fingerprint, RenderError, Renderer, analyse};
use crate::request::Request;
use crate::timings::{Progress, Timings};

/// How to write.
#[derive(Debug, Clone)]
pub struct WriteOptions {
    /// The folder to write into.
    pub output: PathBuf,
    /// Whether to render everything, and to remove what this site does not have.
    pub clean: bool,
    /// Which part of the site to write, if not all.
    pub shard: Option<Shard>,
}

impl WriteOptions {
    /// The places in the plan of the outputs to write.
    fn part(&self, archive: &Archive) -> Range<usize> {
        let all = archive.plan.outputs.len();
        self.shard.map_or(0..all, |shard| shard.of(all))
    }
}

/// What was done with an output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its address.
    pub address: Address,
    /// Why it was rendered.
    pub reason: Reason,
    /// Whether its bytes were new.
    pub changed: bool,
}

/// Why an output was rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The last build did not have it.
    New,
    /// What it shows has changed.
    Content,
    /// Its template, a file of the theme or the program has changed.
    Template,
    /// The edition's wording has changed.
    Wording,
    /// Its file is not as it was written.
    Damaged,
    /// Everything was asked for.
    Clean,
}

impl Reason {
    /// The reason as a phrase.
    pub fn phrase(self) -> &'static str {
        match self {
            Reason::New => "it is new",
            Reason::Content => "what it shows has changed",
            Reason::Template => "its template, a file of the theme or the program has changed",
            Reason::Wording => "the wording of its language has changed",
            Reason::Damaged => "its file is missing or was changed by someone else",
            Reason::Clean => "a clean build was asked for",
        }
    }
}

/// What a build did.
#[derive(Debug, Default)]
pub struct Summary {
    /// How many outputs the site has.
    pub total: usize,
    /// What was rendered, in the order of the addresses.
    pub rendered: Vec<Written>,
    /// What was removed.
    pub removed: Vec<String>,
}

impl Summary {
    /// How many files were written.
    pub fn written(&self) -> usize {
        self.rendered.iter().filter(|written| written.changed).count()
    }
}

/// Renders every output without writing any; for `check`.
pub fn render_all(archive: &Archive, diagnostics: &mut Diagnostics, timings: &Timings) {
    let all = 0..archive.plan.outputs.len();
    by_edition(
        archive,
        Path::new(""),
        all,
        &timings.progress,
        diagnostics,
        |renderer, _, planned, desk| {
            // An index has nothing in it that could be wrong, and smaller pictures are made with
            // the plan.
            if matches!(planned.output, Output::Search(..) | Output::Smaller(..)) {
                return Ok(());
            }
            let (prepared, _) = renderer.prepare(planned)?;
            renderer.finish(planned, prepared, &mut desk.buffers).map(|_| ())
        },
    );
}

/// What a thread works with.
struct Desk {
    buffers: Buffers,
    folders: Folders,
}

/// What became of an output: its address, and an error.
type Failed<'a> = (&'a str, RenderError);

/// Does `each` for every output in the `part` of the plan, with its number: in parallel, one
/// edition after the other. Gives the results in the order of the plan; `None` where there are
/// errors, which are reported.
fn by_edition<'a, T: Send>(
    archive: &'a Archive,
    output: &Path,
    part: Range<usize>,
    progress: &Progress,
    diagnostics: &mut Diagnostics,
    each: impl Fn(&Renderer, usize, &'a Planned, &mut Desk) -> Result<T, RenderError> + Sync,
) -> Option<Vec<T>> {
    let facts = archive.facts();
    let outputs = &archive.plan.outputs;
    progress.begin(part.len());
    let desk = || Desk { buffers: Buffers::default(), folders: Folders::new(output) };
    let mut done: Vec<Option<T>> = part.clone().map(|_| None).collect();
    let mut failed: Vec<Failed> = Vec::new();
    for (lang, _) in archive.site.langs() {
        let renderer = match Renderer::new(archive, lang) {
            Ok(renderer) => renderer,
            Err(error) => {
                failed.push(("", error));
                continue;
            }
        };
        let numbered = outputs[part.clone()].par_iter().zip(part.clone());
        let own = numbered.zip(&mut done);
        let own = own.filter(|((planned, _), _)| planned.output.lang(&facts) == lang);
        failed.par_extend(
            own.map_init(desk, |desk, ((planned, number), slot)| {
                let result = each(&renderer, number, planned, desk);
                progress.advance(1);
                match result {
                    Ok(result) => *slot = Some(result),
                    Err(error) => return Some((planned.address.as_str(), error)),
                }
                None
            })
            .flatten_iter(),
        );
    }
    if failed.is_empty() {
        // Without an error there is a result for each.
        return done.into_iter().collect();
    }
    report(failed, diagnostics);
    None
}

/// Brings the output folder up to date. `None` where an error kept it as it was.
pub fn write(
    archive: &Archive,
    options: &WriteOptions,
    diagnostics: &mut Diagnostics,
    timings: &mut Timings,
) -> Option<Summary> {
    let output = &options.output;
    let manifest = Manifest::load(&archive.site.root, output);
    let fresh = is_empty(output);
    if options.clean && !manifest.is_known() && !fresh {
        diagnostics.add(
            Code::CannotWrite,
            Place::file(output.to_string_lossy()),
            "the output folder has files that Dateline did not write, and --clean would remove them",
            "build once without --clean, or name an empty folder with --output",
        );
        return None;
    }
    if let Err(error) = analyse(archive) {
        report(vec![("", error)], diagnostics);
        return None;
    }
    timings.end("analyse");
    let stage = match Stage::open(output) {
        Ok(stage) => stage,
        Err(error) => return fail(output, &error, diagnostics),
    };
    let writer = Writer { options, stage: &stage, fresh };
    let records = manifest.records_of(&archive.plan.outputs);
    let part = options.part(archive);
    let steps = by_edition(
        archive,
        output,
        part.clone(),
        &timings.progress,
        diagnostics,
        |renderer, number, planned, desk| writer.step(renderer, records[number], planned, desk),
    )?;
    timings.end("render");
    let seen = archive.seen.filter(|_| diagnostics.is_empty() && options.shard.is_none());
    match publish(archive, options, &manifest, &records, &stage, &steps, seen) {
        Ok(removed) => {
            timings.end("write");
            let total = part.len();
            let rendered = steps.into_iter().filter_map(Step::written).collect();
            Some(Summary { total, rendered, removed })
        }
        Err(error) => fail(output, &error, diagnostics),
    }
}

/// The summary of a build that has nothing to do: the site's files, the moment and the output are
/// what they were for the last build, and that had no findings.
pub fn unchanged(request: &Request, inputs: &Inputs, options: &WriteOptions) -> Option<Summary> {
    if options.clean
        || options.shard.is_some()
        || inputs.digest.is_none()
        || stage::is_left(&options.output)
    {
        return None;
    }
    let manifest = Manifest::load(&request.site, &options.output);
    let same = manifest.seen().is_some_and(|seen| inputs.are(seen, request.now));
    (same && manifest.is_intact(&options.output))
        .then(|| Summary { total: manifest.count(), ..Summary::default() })
}

/// Moves what was rendered to its place, removes what the site has no more, and saves the
/// manifest, of which `known` are the records by output; gives what was removed.
fn publish(
    archive: &Archive,
    options: &WriteOptions,
    manifest: &Manifest,
    known: &[Option<&Record>],
    stage: &Stage,
    steps: &[Step],
    seen: Option<Seen>,
) -> std::io::Result<Vec<String>> {
    let gone = orphans(archive, options, manifest);
    manifest.journal(steps.iter().filter(|step| step.is_new()).map(Step::address))?;
    stage.publish(&gone)?;
    let removed = stage.remove(&gone)?;
    // What other shards have written into this folder stays known.
    let part = options.part(archive);
    let of_others = |records: &[Option<&Record>]| -> Vec<Record> {
        records.iter().flatten().map(|record| (*record).clone()).collect()
    };
    let mut records = of_others(&known[..part.start]);
    records.extend(steps.iter().map(Step::record));
    records.extend(of_others(&known[part.end..]));
    manifest.save(seen, records)?;
    Ok(removed)
}

/// What was done for one output.
struct Step<'a> {
    planned: &'a Planned,
    fingerprint: Fingerprint,
    /// The state that its file has, or will have.
    state: FileState,
    action: Action,
}

enum Action {
    /// It is as it was.
    Keep,
    /// It was rendered, and its file has those bytes already.
    Same(Reason),
    /// It was rendered and staged.
    Move(Reason),
}

impl Step<'_> {
    fn address(&self) -> &str {
        self.planned.address.as_str()
    }

    fn is_new(&self) -> bool {
        matches!(self.action, Action::Move(Reason::New | Reason::Clean))
    }

    fn record(&self) -> Record {
        let Step { fingerprint, state, .. } = *self;
        Record { address: self.planned.address.clone(), fingerprint, state }
    }

    fn written(self) -> Option<Written> {
        let address = self.planned.address.clone();
        match self.action {
            Action::Keep => None,
            Action::Same(reason) => Some(Written { address, reason, changed: false }),
            Action::Move(reason) => Some(Written { address, reason, changed: true }),
        }
    }
}

/// Renders what is stale.
struct Writer<'a> {
    options: &'a WriteOptions,
    stage: &'a Stage,
    /// Whether the output folder was empty.
    fresh: bool,
}

impl Writer<'_> {
    fn step<'p>(
        &self,
        renderer: &Renderer,
        record: Option<&Record>,
        planned: &'p Planned,
        desk: &mut Desk,
    ) -> Result<Step<'p>, RenderError> {
        let (prepared, fingerprint) = renderer.prepare(planned)?;
        let reason = match self.stale(record, fingerprint, &mut desk.folders) {
            Ok(state) => {
                return Ok(Step { planned, fingerprint, state, action: Action::Keep });
            }
            Err(reason) => reason,
        };
        let file = self.options.output.join(planned.address.as_str());
        let bytes = renderer.finish(planned, prepared, &mut desk.buffers)?;
        let (action, state) = match self.unchanged(&file, bytes) {
            Some(state) => (Action::Same(reason), state),
            None => {
                let failed = |error: std::io::Error| {
                    RenderError::Write(file.to_string_lossy().into_owned(), error.to_string())
                };
                let state = self.stage.put(planned.address.as_str(), bytes).map_err(failed)?;
                (Action::Move(reason), state)
            }
        };
        Ok(Step { planned, fingerprint, state, action })
    }

    /// The state of the output's file if it need not be rendered, else why it must be.
    fn stale(
        &self,
        record: Option<&Record>,
        now: Fingerprint,
        folders: &mut Folders,
    ) -> Result<FileState, Reason> {
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
            Some(state) if state == record.state => Ok(state),
            _ => Err(Reason::Damaged),
        }
    }

    /// The state of `file` if it has `bytes` already.
    fn unchanged(&self, file: &Path, bytes: &[u8]) -> Option<FileState> {
        if self.fresh {
            return None;
        }
        let state = FileState::of(file).filter(|state| state.parts().0 == bytes.len() as u64)?;
        std::fs::read(file).is_ok_and(|old| old == bytes).then_some(state)
    }
}

/// The files of earlier builds that the site has no more.
fn orphans(archive: &Archive, options: &WriteOptions, manifest: &Manifest) -> Vec<String> {
    let there = if options.clean { stage::files(&options.output) } else { Vec::new() };
    let mut addresses: Vec<&str> =
        manifest.addresses().chain(there.iter().map(String::as_str)).collect();
    addresses.sort_unstable();
    addresses.dedup();
    // The plan is sorted too.
    let mut planned =
        archive.plan.outputs.iter().map(|planned| planned.address.as_str()).peekable();
    addresses.retain(|address| {
        while planned.next_if(|planned| planned < address).is_some() {}
        planned.peek() != Some(address)
    });
    addresses.into_iter().map(str::to_owned).collect()
}

fn is_empty(folder: &Path) -> bool {
    std::fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none())
}

fn fail<T>(output: &Path, error: &std::io::Error, diagnostics: &mut Diagnostics) -> Option<T> {
    diagnostics.unwritable(output.to_string_lossy(), error);
    None
}

/// Reports failed outputs; a template that fails on every page is reported once.
fn report(failed: Vec<(&str, RenderError)>, diagnostics: &mut Diagnostics) {
    let mut seen = std::collections::BTreeSet::new();
    for (address, error) in failed {
        let new = match &error {
            RenderError::Template(fault) => {
                seen.insert((fault.place.clone(), fault.message.clone()))
            }
            RenderError::Wording(id, _) => seen.insert((Place::file(id), String::new())),
            RenderError::Read(..) | RenderError::Write(..) => true,
        };
        if new {
            error.report(address, diagnostics);
        }
    }
}
