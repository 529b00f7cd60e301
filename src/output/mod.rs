//! Writes what has changed, and nothing else.
//!
//! The [`Manifest`] of the last build tells each output's fingerprint and the state of its
//! file. An output whose fingerprint and file are as they were is not rendered. What is
//! rendered goes into a staging folder inside the output; only when every output has been
//! rendered are the files moved to their places, so an error leaves the last good output as
//! it is, and a kill leaves each file old or new. The manifest goes last; a journal tells
//! the next build which new files a killed one may have left.

mod manifest;
mod stage;

use std::path::{Path, PathBuf};

use rayon::prelude::*;

pub use manifest::{FileState, Manifest, Record};

use self::stage::Stage;
use crate::archive::Archive;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::plan::Planned;
use crate::render::{Fingerprint, Prepared, RenderError, Renderer};
use crate::timings::Timings;

/// How to write.
#[derive(Debug, Clone)]
pub struct WriteOptions {
    /// The folder to write into.
    pub output: PathBuf,
    /// Whether to render everything, and to remove what this site does not have.
    pub clean: bool,
}

/// What was done with an output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its address.
    pub address: String,
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
    /// Its template, or a file of the theme, has changed.
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
            Reason::Template => "its template or a file of the theme has changed",
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
pub fn render_all(archive: &Archive, diagnostics: &mut Diagnostics) {
    let Some(renderer) = renderer(archive, diagnostics) else { return };
    let failed: Vec<_> = archive
        .plan
        .outputs
        .par_iter()
        .filter_map(|planned| {
            let rendered =
                renderer.prepare(planned).and_then(|(prepared, _)| renderer.finish(prepared));
            rendered.err().map(|error| (planned.address.as_str(), error))
        })
        .collect();
    report(failed, diagnostics);
}

fn renderer<'a>(archive: &'a Archive, diagnostics: &mut Diagnostics) -> Option<Renderer<'a>> {
    match Renderer::new(archive) {
        Ok(renderer) => Some(renderer),
        Err(error) => {
            report(vec![("", error)], diagnostics);
            None
        }
    }
}

/// Brings the output folder up to date. `None` where an error kept it as it was.
pub fn write(
    archive: &Archive,
    options: &WriteOptions,
    diagnostics: &mut Diagnostics,
    timings: &mut Timings,
) -> Option<Summary> {
    let output = &options.output;
    let mut manifest = Manifest::load(&archive.site.root, output);
    if options.clean && !manifest.is_known() && !is_empty(output) {
        diagnostics.add(
            Code::CannotWrite,
            Place::file(output.to_string_lossy()),
            "the output folder has files that Dateline did not write, and --clean would remove them",
            "build once without --clean, or name an empty folder with --output",
        );
        return None;
    }
    let mut stage = match Stage::open(output) {
        Ok(stage) => stage,
        Err(error) => return fail(output, &error, diagnostics),
    };
    let steps = render(archive, options, &manifest, &stage, diagnostics)?;
    timings.end("render");
    match publish(archive, options, &mut manifest, &mut stage, &steps) {
        Ok(removed) => {
            timings.end("write");
            let total = archive.plan.outputs.len();
            Some(Summary {
                total,
                rendered: steps.into_iter().filter_map(Step::written).collect(),
                removed,
            })
        }
        Err(error) => fail(output, &error, diagnostics),
    }
}

/// Moves what was rendered to its place, removes what the site has no more, and saves the
/// manifest; gives what was removed.
fn publish(
    archive: &Archive,
    options: &WriteOptions,
    manifest: &mut Manifest,
    stage: &mut Stage,
    steps: &[Step],
) -> std::io::Result<Vec<String>> {
    let gone = orphans(archive, options, manifest);
    commit(manifest, stage, steps, &gone)?;
    let removed = stage.remove(&gone)?;
    manifest.save(steps.iter().map(|step| step.record(&options.output)).collect())?;
    Ok(removed)
}

/// What is to be done with one output.
struct Step<'a> {
    planned: &'a Planned,
    fingerprint: Fingerprint,
    action: Action,
}

enum Action {
    /// It is as it was.
    Keep(FileState),
    /// It was rendered, and its file has those bytes already.
    Same(Reason),
    /// It was rendered into the staging folder, under this number.
    Move(Reason, usize),
}

impl Step<'_> {
    fn record(&self, output: &Path) -> Record {
        let address = self.planned.address.as_str();
        let state = match self.action {
            Action::Keep(state) => state,
            Action::Same(_) | Action::Move(..) => {
                FileState::of(&output.join(address)).unwrap_or_default()
            }
        };
        Record { address: address.to_owned(), fingerprint: self.fingerprint, state }
    }

    fn written(self) -> Option<Written> {
        let address = self.planned.address.as_str().to_owned();
        match self.action {
            Action::Keep(_) => None,
            Action::Same(reason) => Some(Written { address, reason, changed: false }),
            Action::Move(reason, _) => Some(Written { address, reason, changed: true }),
        }
    }
}

fn render<'a>(
    archive: &'a Archive,
    options: &WriteOptions,
    manifest: &Manifest,
    stage: &Stage,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Step<'a>>> {
    let renderer = renderer(archive, diagnostics)?;
    let results: Vec<_> = archive
        .plan
        .outputs
        .par_iter()
        .enumerate()
        .map(|(number, planned)| {
            step(&renderer, options, manifest, stage, number, planned)
                .map_err(|error| (planned.address.as_str(), error))
        })
        .collect();
    let (steps, failed): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
    let failed: Vec<_> = failed.into_iter().filter_map(Result::err).collect();
    if failed.is_empty() {
        return Some(steps.into_iter().flatten().collect());
    }
    report(failed, diagnostics);
    None
}

fn step<'a>(
    renderer: &Renderer,
    options: &WriteOptions,
    manifest: &Manifest,
    stage: &Stage,
    number: usize,
    planned: &'a Planned,
) -> Result<Step<'a>, RenderError> {
    let (prepared, fingerprint) = renderer.prepare(planned)?;
    let file = options.output.join(planned.address.as_str());
    let reason = match stale(options, manifest, planned, fingerprint, &file) {
        Ok(state) => return Ok(Step { planned, fingerprint, action: Action::Keep(state) }),
        Err(reason) => reason,
    };
    let action = put(renderer, prepared, stage, number, &file, reason)?;
    Ok(Step { planned, fingerprint, action })
}

/// The state of the output's file if it need not be rendered, else why it must be.
fn stale(
    options: &WriteOptions,
    manifest: &Manifest,
    planned: &Planned,
    now: Fingerprint,
    file: &Path,
) -> Result<FileState, Reason> {
    if options.clean {
        return Err(Reason::Clean);
    }
    let Some(record) = manifest.get(planned.address.as_str()) else { return Err(Reason::New) };
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
    match FileState::of(file) {
        Some(state) if state == record.state => Ok(state),
        _ => Err(Reason::Damaged),
    }
}

/// Renders an output into the staging folder, unless its file has the same bytes.
fn put(
    renderer: &Renderer,
    prepared: Prepared,
    stage: &Stage,
    number: usize,
    file: &Path,
    reason: Reason,
) -> Result<Action, RenderError> {
    let bytes = renderer.finish(prepared)?;
    let same_size =
        std::fs::metadata(file).is_ok_and(|metadata| metadata.len() == bytes.len() as u64);
    if same_size && std::fs::read(file).is_ok_and(|old| old == bytes) {
        return Ok(Action::Same(reason));
    }
    match stage.put(number, &bytes) {
        Ok(()) => Ok(Action::Move(reason, number)),
        Err(error) => {
            Err(RenderError::Write(file.to_string_lossy().into_owned(), error.to_string()))
        }
    }
}

/// Moves the staged files to their places.
fn commit(
    manifest: &mut Manifest,
    stage: &mut Stage,
    steps: &[Step],
    gone: &[String],
) -> std::io::Result<()> {
    let moves: Vec<(usize, &str)> = steps
        .iter()
        .filter_map(|step| match step.action {
            Action::Move(_, number) => Some((number, step.planned.address.as_str())),
            Action::Keep(_) | Action::Same(_) => None,
        })
        .collect();
    manifest.journal(moves.iter().map(|(_, address)| *address))?;
    for (number, address) in moves {
        stage.take(number, address, gone)?;
    }
    Ok(())
}

/// The files of earlier builds that the site has no more.
fn orphans(archive: &Archive, options: &WriteOptions, manifest: &Manifest) -> Vec<String> {
    let planned = |address: &str| {
        archive
            .plan
            .outputs
            .binary_search_by(|planned| planned.address.as_str().cmp(address))
            .is_ok()
    };
    let mut gone: Vec<String> = manifest.addresses().filter(|address| !planned(address)).collect();
    if options.clean {
        gone.extend(stage::files(&options.output).into_iter().filter(|address| !planned(address)));
        gone.sort();
        gone.dedup();
    }
    gone
}

fn is_empty(folder: &Path) -> bool {
    std::fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none())
}

fn fail<T>(output: &Path, error: &std::io::Error, diagnostics: &mut Diagnostics) -> Option<T> {
    diagnostics.add(
        Code::CannotWrite,
        Place::file(output.to_string_lossy()),
        format!("cannot be written: {}", error.to_string().to_lowercase()),
        "check that the folder exists, that you may write into it, and that the disk is not full",
    );
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
            RenderError::View(error) => seen.insert((Place::file(&error.id), String::new())),
            RenderError::Read(..) | RenderError::Write(..) | RenderError::Hash(_) => true,
        };
        if new {
            error.report(address, diagnostics);
        }
    }
}
