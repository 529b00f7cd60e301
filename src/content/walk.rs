//! Walks a folder: every file with its size and time of change.

use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::cache::FileState;

/// A file that was found.
#[derive(Debug, Clone)]
pub struct Found {
    /// Its path.
    pub path: PathBuf,
    /// Its size and time of change.
    pub(crate) state: FileState,
}

/// What cannot be read.
#[derive(Debug)]
pub struct Unreadable {
    /// Its path.
    pub path: PathBuf,
    /// Why.
    pub reason: String,
}

/// How deep folders are walked one after the other; those below are walked in parallel: the years
/// of `content/bulletins` are that deep, enough pieces for all cores.
const SEQUENTIAL: usize = 3;

type Step = Result<Found, Unreadable>;

/// The files below the folder `root` in the order of their paths, and what cannot be read. Files
/// and folders that are not to `keep` are passed over.
pub(crate) fn walk(root: &Path, keep: fn(&DirEntry) -> bool) -> (Vec<Found>, Vec<Unreadable>) {
    let top = WalkDir::new(root).max_depth(SEQUENTIAL).follow_links(true);
    let mut steps: Vec<Step> = Vec::new();
    let mut folders = Vec::new();
    for entry in top.into_iter().filter_entry(keep) {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {
                if entry.depth() == SEQUENTIAL {
                    folders.push(entry.into_path());
                }
            }
            entry => steps.push(step(root, entry)),
        }
    }
    steps.par_extend(folders.par_iter().flat_map_iter(|folder| {
        let entries = WalkDir::new(folder).follow_links(true).into_iter().filter_entry(keep);
        let is_file = |entry: &walkdir::Result<DirEntry>| {
            !entry.as_ref().is_ok_and(|entry| entry.file_type().is_dir())
        };
        entries.filter(is_file).map(|entry| step(root, entry))
    }));
    let mut found = Vec::with_capacity(steps.len());
    let mut unreadable = Vec::new();
    for step in steps {
        match step {
            Ok(file) => found.push(file),
            Err(error) => unreadable.push(error),
        }
    }
    found.par_sort_unstable_by(|a, b| a.path.as_os_str().cmp(b.path.as_os_str()));
    unreadable.sort_by(|a, b| a.path.cmp(&b.path));
    (found, unreadable)
}

fn step(root: &Path, entry: walkdir::Result<DirEntry>) -> Step {
    let failed = |error: walkdir::Error| Unreadable {
        path: error.path().unwrap_or(root).to_owned(),
        reason: match error.io_error() {
            Some(error) => error.to_string(),
            None => error.to_string(),
        },
    };
    let entry = entry.map_err(failed)?;
    let metadata = entry.metadata().map_err(failed)?;
    let path = entry.into_path();
    if !metadata.is_file() {
        // To read a pipe might take for ever.
        let reason = "it is a pipe, a device or the like, and no file".to_owned();
        return Err(Unreadable { path, reason });
    }
    let state = FileState::new(&metadata);
    match state {
        Ok(state) => Ok(Found { path, state }),
        Err(error) => Err(Unreadable { path, reason: error.to_string() }),
    }
}

/// Whether a file or folder is no leftover of a system or an editor.
pub(crate) fn is_content(entry: &DirEntry) -> bool {
    entry.depth() == 0 || !is_leftover(&entry.file_name().to_string_lossy())
}

/// Whether a file or folder of this name is a leftover of a system or an editor.
pub(crate) fn is_leftover(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || name == "Thumbs.db"
}
