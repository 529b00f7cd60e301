//! Moves what was rendered to its place, and removes what the site has no more.

use std::collections::{BTreeSet, HashSet};
use std::io;

use super::manifest::Record;
use super::stage::{self, Moves, Torn};
use super::step::Step;
use super::{Output, Summary, owned};
use crate::address::FILE_LISTS;
use crate::cache::Folders;
use crate::diagnostics::Diagnostics;
use crate::disk::sync;
use crate::paths::folder;

/// Why an output is not what the site asks for.
pub(super) enum Failure {
    /// Nothing of it was changed.
    Before(io::Error),
    /// These files of others stand where some are to go. Nothing was changed.
    Foreign(Vec<String>),
    /// Some of it was.
    Mixed(Torn),
}

/// What was published, and why the next build will not know of it, if it will not.
pub(super) struct Published {
    pub(super) summary: Summary,
    pub(super) unnoted: Option<io::Error>,
}

/// Moves what was rendered in `steps` to its place, removes what the site has no more, and saves
/// the manifest, with what was found.
pub(super) fn publish(
    output: &Output,
    mut steps: Vec<Step>,
    findings: &Diagnostics,
) -> Result<Published, Failure> {
    let own = own(output);
    let Orphans { gone, foreign } = orphans(output, &own);
    let moves = prepare(output, &steps, &own, &gone)?;
    let moved = output.stage.publish(moves).map_err(Failure::Mixed)?;
    let torn = |moved: &[String], error| Failure::Mixed(Torn { moved: moved.to_vec(), error });
    let removed = output.stage.remove(&gone).map_err(|error| torn(&moved, error))?;
    sync_folders(output, moved.iter().chain(&removed)).map_err(|error| torn(&moved, error))?;
    note_states(output, &mut steps, &moved);
    let noted = save(output, &steps, findings).and_then(|()| owned::forget(&output.options.output));
    // Where nothing has changed, this may be someone who may only read.
    let unnoted = noted.err().filter(|_| moved.len() + removed.len() > 0);
    let total = steps.len();
    let rendered = steps.into_iter().filter_map(Step::written).collect();
    Ok(Published { summary: Summary { total, rendered, removed, foreign }, unnoted })
}

/// What is done before anything is moved: all is tried, noted and brought to the disk. The files
/// `own` are known to be Dateline's.
fn prepare(
    output: &Output,
    steps: &[Step],
    own: &[&str],
    gone: &[String],
) -> Result<Moves, Failure> {
    let moves = output.stage.moves(gone).map_err(Failure::Before)?;
    let foreign = foreign(output, own, &moves.replaced);
    if !foreign.is_empty() {
        return Err(Failure::Foreign(foreign));
    }
    note(output, steps, gone).map_err(Failure::Before)?;
    Ok(moves)
}

/// Those of the files `replaced` that are others'.
fn foreign(output: &Output, own: &[&str], replaced: &[String]) -> Vec<String> {
    let is_own = |address: &str| own.binary_search(&address).is_ok();
    let is_foreign = |address: &&String| !is_own(address) && !address.starts_with(FILE_LISTS);
    let mut foreign: Vec<String> = replaced.iter().filter(is_foreign).cloned().collect();
    if !foreign.is_empty() {
        // Another site may have built into the folder, or this one before it moved: the lists tell.
        let listed = owned::listed(&output.options.output, &mut Diagnostics::new());
        let listed: HashSet<String> = listed.into_iter().collect();
        foreign.retain(|address| !listed.contains(address));
    }
    foreign
}

/// Notes in the output what is to come and go, and brings what is staged to the disk.
fn note(Output { options, stage, .. }: &Output, steps: &[Step], gone: &[String]) -> io::Result<()> {
    let new = steps.iter().filter(|step| step.is_new()).map(Step::address);
    let noted: Vec<&str> = new.chain(gone.iter().map(String::as_str)).collect();
    let journal = owned::note(&options.output, &noted)?;
    if options.sync {
        let staged = steps.iter().filter(|step| step.is_staged());
        let staged = staged.map(|step| stage.path(step.address()));
        sync::files(&options.output, staged.chain(journal).collect())?;
    }
    Ok(())
}

/// Brings to the disk which files are in the folders of those that were `changed`.
fn sync_folders<'a>(output: &Output, changed: impl Iterator<Item = &'a String>) -> io::Result<()> {
    if !output.options.sync {
        return Ok(());
    }
    let root = &output.options.output;
    let folders: BTreeSet<&str> = changed.map(|address| folder(address)).collect();
    // One that is empty now is gone.
    let folders = folders.into_iter().map(|at| root.join(at)).filter(|path| path.exists());
    sync::folders(root, folders.collect())
}

/// Notes the states of the files that were `moved` one by one: a move changes what the file system
/// notes of a file. Those of folders that were moved have kept theirs.
fn note_states(output: &Output, steps: &mut [Step], moved: &[String]) {
    let moved: HashSet<&str> = moved.iter().map(String::as_str).collect();
    let mut folders = Folders::new(&output.options.output);
    let steps = steps.iter_mut().filter(|step| moved.contains(step.address()));
    steps.for_each(|step| step.note(folders.state(step.address())));
}

fn save(output: &Output, steps: &[Step], findings: &Diagnostics) -> io::Result<()> {
    let Output { website, options, manifest, .. } = output;
    // What other shards have written into this folder stays known.
    let part = options.part(website);
    let (before, after) = website.plan.outputs.split_at(part.start);
    let of_others = |outputs| manifest.records_of(outputs).into_iter().flatten().cloned();
    let mut records: Vec<Record> = of_others(before).collect();
    records.extend(steps.iter().map(|step| step.record(website)));
    records.extend(of_others(&after[part.len()..]));
    let seen = website.seen.filter(|_| options.shard.is_none());
    manifest.save(&website.cache, seen, (findings, output.extent()), records)
}

/// What is in the output, and no part of the site.
struct Orphans {
    /// Dateline's own files of earlier builds.
    gone: Vec<String>,
    /// How many are others'.
    foreign: usize,
}

/// The files that are known to be Dateline's, in the order of their addresses.
fn own<'a>(Output { manifest, owned, .. }: &'a Output) -> Vec<&'a str> {
    let mut own: Vec<&str> = manifest.addresses().chain(owned.iter().map(String::as_str)).collect();
    own.sort_unstable();
    own.dedup();
    own
}

fn orphans(Output { website, options, .. }: &Output, own: &[&str]) -> Orphans {
    let gone: Vec<String> = website.plan.lacking(own).map(str::to_owned).collect();
    let there = options.clean.then(|| stage::files(&options.output));
    let mut there: Vec<String> = there.into_iter().flatten().collect();
    there.sort_unstable();
    let there: Vec<&str> = there.iter().map(String::as_str).collect();
    let others = website.plan.lacking(&there);
    let foreign = others.filter(|address| own.binary_search(address).is_err()).count();
    Orphans { gone, foreign }
}
