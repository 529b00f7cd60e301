//! Walks a folder: every file with its size and time of change. Everything that a site is read
//! from is found here, so that what is passed over, and what is refused, is the same everywhere.

mod bounds;

use std::fs::{self, FileType, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::cache::FileState;
use crate::diagnostics::Diagnostics;
use crate::disk;

pub(crate) use bounds::{Bounds, Obstacle};

/// A file that was found.
#[derive(Debug, Clone)]
pub struct Found {
    /// Its path.
    pub path: PathBuf,
    /// Its size and time of change.
    pub(crate) state: FileState,
}

/// What is not read.
#[derive(Debug)]
pub(crate) struct Unreadable {
    /// Its path.
    pub(crate) path: PathBuf,
    /// Why.
    pub(crate) obstacle: Obstacle,
}

/// What was found.
#[derive(Debug, Default)]
pub(crate) struct Walked {
    /// The files in the order of their paths.
    pub(crate) files: Vec<Found>,
    /// What is not read, in the order of the paths.
    pub(crate) unreadable: Vec<Unreadable>,
    /// The folders that links have led to, without any link.
    pub(crate) linked: Vec<PathBuf>,
}

/// How deep folders are walked one after the other; those below are walked in parallel: the years
/// of `content/bulletins` are that deep, enough pieces for all cores.
const SEQUENTIAL: usize = 3;

/// Whether a file or folder is to be found: its name, and whether it is a folder.
pub(crate) type Keep = fn(&str, bool) -> bool;

/// A folder to go through, with the real folders of the links that led there.
struct Branch {
    folder: PathBuf,
    trail: Vec<PathBuf>,
}

/// The files below the folder `folder` within `bounds`, and what is not read of it; nothing where
/// it is missing. Files and folders that are not to `keep` are passed over.
pub(crate) fn walk(bounds: &Bounds, folder: &Path, keep: Keep) -> Walked {
    let mut top = Walk::new(bounds, keep);
    top.begin(folder);
    let branches = std::mem::take(&mut top.later);
    let walks = branches.into_par_iter().map(|branch| {
        let mut walk = Walk::new(bounds, keep);
        walk.later.push(branch);
        while let Some(branch) = walk.later.pop() {
            walk.go(&branch, usize::MAX);
        }
        walk.walked
    });
    let mut all = top.walked;
    for walked in walks.collect::<Vec<Walked>>() {
        all.append(walked);
    }
    all.files.par_sort_unstable_by(|a, b| a.path.as_os_str().cmp(b.path.as_os_str()));
    all.unreadable.sort_by(|a, b| a.path.cmp(&b.path));
    all
}

/// A walk on its way.
struct Walk<'w> {
    bounds: &'w Bounds<'w>,
    keep: Keep,
    walked: Walked,
    /// What is to be gone through after it.
    later: Vec<Branch>,
}

impl<'w> Walk<'w> {
    fn new(bounds: &'w Bounds<'w>, keep: Keep) -> Self {
        Walk { bounds, keep, walked: Walked::default(), later: Vec::new() }
    }

    /// Begins with `folder`, which may be anything.
    fn begin(&mut self, folder: &Path) {
        let branch = Branch { folder: folder.to_owned(), trail: Vec::new() };
        // Who named the bounds knows where they are.
        let metadata = match folder == self.bounds.root() {
            true => fs::metadata(folder),
            false => fs::symlink_metadata(folder),
        };
        match metadata {
            Ok(metadata) if metadata.is_dir() => self.go(&branch, SEQUENTIAL),
            Ok(metadata) if metadata.is_symlink() => self.follow(branch.folder, &branch.trail),
            Ok(metadata) => self.add(branch.folder, Ok(metadata)),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => self.refuse(branch.folder, Obstacle::Unreadable(error.to_string())),
        }
    }

    /// Goes through a folder; folders that are `depth` steps below it are for later.
    fn go(&mut self, Branch { folder, trail }: &Branch, depth: usize) {
        let keep = self.keep;
        let keep = |entry: &DirEntry| {
            let name = entry.file_name().to_string_lossy();
            entry.depth() == 0 || keep(&name, entry.file_type().is_dir())
        };
        for entry in WalkDir::new(folder).max_depth(depth).into_iter().filter_entry(keep) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path = error.path().unwrap_or(folder).to_owned();
                    let reason = error.io_error().map_or(error.to_string(), io::Error::to_string);
                    self.refuse(path, Obstacle::Unreadable(reason));
                    continue;
                }
            };
            let is = |test: fn(&FileType) -> bool| test(&entry.file_type());
            if entry.depth() == 0 || is(FileType::is_dir) {
                if entry.depth() == depth {
                    self.later.push(Branch { folder: entry.into_path(), trail: trail.clone() });
                }
            } else if is(FileType::is_symlink) {
                self.follow(entry.into_path(), trail);
            } else {
                let metadata = entry.metadata().map_err(io::Error::from);
                self.add(entry.into_path(), metadata);
            }
        }
    }

    /// Follows the link `link`, to which those in the folders `trail` have led.
    fn follow(&mut self, link: PathBuf, trail: &[PathBuf]) {
        let real = match self.bounds.resolve(&link) {
            Ok(real) => real,
            Err(obstacle) => return self.refuse(link, obstacle),
        };
        let metadata = match fs::metadata(&link) {
            Ok(metadata) if metadata.is_dir() => metadata,
            metadata => return self.add(link, metadata),
        };
        let name = link.file_name().unwrap_or_default().to_string_lossy();
        if !(self.keep)(&name, metadata.is_dir()) {
            return;
        }
        let home = link.parent().map(|folder| Path::new(".").join(folder));
        let home = home.and_then(|folder| folder.canonicalize().ok());
        let trail: Vec<PathBuf> = trail.iter().cloned().chain(home).collect();
        if trail.iter().any(|home| home.starts_with(&real)) {
            let reason = "it is a link that leads into its own folder".to_owned();
            return self.refuse(link, Obstacle::Unreadable(reason));
        }
        self.walked.linked.push(real);
        self.later.push(Branch { folder: link, trail });
    }

    /// Adds a file, if it is one.
    fn add(&mut self, path: PathBuf, metadata: io::Result<Metadata>) {
        let state = metadata.and_then(|metadata| match metadata.is_file() {
            true => FileState::new(&metadata),
            false => Err(io::Error::new(ErrorKind::InvalidInput, disk::NO_FILE)),
        });
        match state {
            Ok(state) => self.walked.files.push(Found { path, state }),
            Err(error) => self.refuse(path, Obstacle::Unreadable(error.to_string())),
        }
    }

    fn refuse(&mut self, path: PathBuf, obstacle: Obstacle) {
        self.walked.unreadable.push(Unreadable { path, obstacle });
    }
}

impl Walked {
    /// Adds what was found elsewhere.
    pub(crate) fn append(&mut self, other: Walked) {
        self.files.extend(other.files);
        self.unreadable.extend(other.unreadable);
        self.linked.extend(other.linked);
    }
}

impl Unreadable {
    /// Its path from the folder `root`.
    pub(crate) fn below(&self, root: &Path) -> String {
        below(root, &self.path)
    }

    /// Reports it, by its path from the folder `root`.
    pub(crate) fn report(&self, root: &Path, diagnostics: &mut Diagnostics) {
        self.obstacle.report(self.below(root), diagnostics);
    }
}

impl Found {
    /// Its path from the folder `root`, with `/` between its parts.
    pub(crate) fn below(&self, root: &Path) -> String {
        below(root, &self.path)
    }
}

/// Whether what has the path `path` is passed over, by its name or by that of a folder that it lies in.
pub(crate) fn is_passed_over(path: &Path) -> bool {
    let is_hidden = |part: Component| {
        let name = part.as_os_str().to_string_lossy();
        is_leftover(&name) && name != WELL_KNOWN
    };
    path.components().any(is_hidden)
}

fn below(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// The folder of what a host tells programs of itself (RFC 8615): the only hidden one that is published.
pub(crate) const WELL_KNOWN: &str = ".well-known";

/// Whether a file or folder of this name is no leftover of a system or an editor.
pub(crate) fn is_kept(name: &str, is_folder: bool) -> bool {
    !is_leftover(name) || is_folder && name == WELL_KNOWN
}

/// Whether a file or folder of any name is to be found.
pub(crate) fn is_any(_name: &str, _is_folder: bool) -> bool {
    true
}

/// Whether a file or folder of this name is a leftover of a system or an editor.
pub(crate) fn is_leftover(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~') || name == "Thumbs.db"
}
