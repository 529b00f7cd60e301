//! The staging folder inside the output, and moves from it.
//!
//! Staged files lie in it as they will lie in the output: so a folder that the output does
//! not have yet is moved as a whole.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::cache::FileState;
use crate::disk::write;
use crate::paths;

const FOLDER: &str = ".dateline-staging";

/// Whether a build that was killed left its staging folder in `output`.
pub(super) fn is_left(output: &Path) -> bool {
    output.join(FOLDER).exists()
}

/// A folder in which rendered files wait for all the others. It is made with the first of them.
pub(super) struct Stage {
    output: PathBuf,
    folder: PathBuf,
}

/// What brings the staged files to their places. Nothing of it was done yet.
#[derive(Default)]
pub(super) struct Moves {
    /// The files and whole folders that are to be moved.
    moves: Vec<String>,
    /// Those of them that are to go where a file stands.
    pub(super) replaced: Vec<String>,
    /// Files that go first, and the places at which they, or folders that are empty then, stand in
    /// the way.
    blocking: Vec<String>,
    blocked: Vec<String>,
}

/// Why some of it was done, and some not.
pub(super) struct Torn {
    /// What was moved.
    pub(super) moved: Vec<String>,
    pub(super) error: io::Error,
}

impl Stage {
    /// A staging folder for the folder `output`, without what an earlier build may have left.
    pub(super) fn open(output: &Path) -> io::Result<Self> {
        let folder = output.join(FOLDER);
        if folder.exists() {
            write::remove_folders(&folder)?;
        }
        Ok(Stage { output: output.to_owned(), folder })
    }

    /// Stages `bytes` for `address`.
    pub(super) fn put(&self, address: &str, bytes: &[u8]) -> io::Result<FileState> {
        let path = self.path(address);
        let mut file = match write::create(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                path.parent().map_or(Ok(()), write::create_folders)?;
                write::create(&path)?
            }
            result => result?,
        };
        write::append(&mut file, bytes)?;
        FileState::new(&file.metadata()?)
    }

    /// Where the file waits that was staged for `address`.
    pub(super) fn path(&self, address: &str) -> PathBuf {
        self.folder.join(address)
    }

    /// What is to be done to bring the staged files to their places, where the files `gone` are no
    /// more needed. An error where a folder is in the way that holds anything else, or may not be
    /// changed.
    pub(super) fn moves(&self, gone: &[String]) -> io::Result<Moves> {
        let mut moves = Moves::default();
        if self.folder.exists() {
            self.prepare("", gone, &mut moves)?;
        }
        // Folders are read in any order.
        moves.moves.sort_unstable();
        moves.replaced.sort_unstable();
        self.try_ways(moves.moves.iter().chain(gone))?;
        Ok(moves)
    }

    /// Adds to `moves` what is to be done with what is staged in the folder `inside`, which is empty
    /// or ends in `/`.
    fn prepare(&self, inside: &str, gone: &[String], moves: &mut Moves) -> io::Result<()> {
        for entry in fs::read_dir(self.folder.join(inside))? {
            let entry = entry?;
            let address = format!("{inside}{}", entry.file_name().to_string_lossy());
            let is_folder = entry.file_type()?.is_dir();
            match fs::symlink_metadata(self.output.join(&address)) {
                Ok(found) if found.is_dir() && is_folder => {
                    self.prepare(&format!("{address}/"), gone, moves)?;
                }
                Ok(found) if found.is_dir() == is_folder => {
                    moves.replaced.push(address.clone());
                    moves.moves.push(address);
                }
                Ok(found) => {
                    if !found.is_dir() {
                        moves.replaced.push(address.clone());
                    }
                    moves.blocking.extend(self.blocking(&address, gone)?);
                    moves.blocked.push(address.clone());
                    moves.moves.push(address);
                }
                Err(_) => moves.moves.push(address),
            }
        }
        Ok(())
    }

    /// The files of `gone`, which is sorted, that are at `address` or below it: an error where others
    /// are.
    fn blocking(&self, address: &str, gone: &[String]) -> io::Result<Vec<String>> {
        let below = format!("{address}/");
        let in_the_way = |other: &&String| *other == address || other.starts_with(&below);
        let blocking: Vec<String> = gone.iter().filter(in_the_way).cloned().collect();
        for entry in WalkDir::new(self.output.join(address)) {
            let entry = entry?;
            let is_ours = || {
                below_of(entry.path(), &self.output)
                    .is_some_and(|at| gone.binary_search(&at).is_ok())
            };
            if !entry.file_type().is_dir() && !is_ours() {
                return Err(io::Error::other(format!("something else stands at {address}")));
            }
        }
        Ok(blocking)
    }

    /// Whether the folders that hold `addresses`, as far as they are there, may be changed.
    fn try_ways<'a>(&self, addresses: impl Iterator<Item = &'a String>) -> io::Result<()> {
        let folders: BTreeSet<&str> = addresses.map(|address| paths::folder(address)).collect();
        folders.into_iter().try_for_each(|folder| match may_change(&self.output.join(folder)) {
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Err(io::Error::new(
                error.kind(),
                format!("permission denied in the folder `{folder}`"),
            )),
            // One that is not there will be made, or a file is in its place, which was seen to.
            Err(error)
                if [io::ErrorKind::NotFound, io::ErrorKind::NotADirectory]
                    .contains(&error.kind()) =>
            {
                Ok(())
            }
            other => other,
        })
    }

    /// Moves all staged files to their places; gives the files that were moved one by one.
    pub(super) fn publish(&self, moves: Moves) -> Result<Vec<String>, Torn> {
        let mut moved = Vec::new();
        match self.move_all(moves, &mut moved) {
            Ok(()) => Ok(moved),
            Err(error) => Err(Torn { moved, error }),
        }
    }

    fn move_all(&self, moves: Moves, moved: &mut Vec<String>) -> io::Result<()> {
        let Moves { moves, blocking, blocked, replaced: _ } = moves;
        // Their folders stay, though they may be empty for a moment.
        blocking.iter().try_for_each(|address| self.remove_one(address).map(drop))?;
        for address in &blocked {
            let folders = WalkDir::new(self.output.join(address)).contents_first(true);
            for folder in folders.into_iter().flatten() {
                // One that holds anything stays, and the move fails.
                let _ = write::remove_folder(folder.path());
            }
        }
        for address in moves {
            write::rename(&self.folder.join(&address), &self.output.join(&address))?;
            moved.push(address);
        }
        Ok(())
    }

    /// Removes the files at `addresses`, and folders that are empty then; gives those that
    /// were there.
    pub(super) fn remove(&self, addresses: &[String]) -> io::Result<Vec<String>> {
        let mut removed = Vec::new();
        for address in addresses {
            if self.remove_one(address)? {
                self.remove_empty(self.output.join(address).parent());
                removed.push(address.clone());
            }
        }
        Ok(removed)
    }

    /// Removes the file at `address`; false where there is none.
    fn remove_one(&self, address: &str) -> io::Result<bool> {
        use io::ErrorKind::{NotADirectory, NotFound};

        if self.is_behind_link(address) {
            return Ok(false);
        }
        let file = self.output.join(address);
        match write::remove_file(&file) {
            Ok(()) => Ok(true),
            Err(error) if [NotFound, NotADirectory].contains(&error.kind()) => Ok(false),
            // A folder of the new output stands there: the file itself is gone already.
            Err(_) if file.is_dir() => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Whether the way to `address` leads over a link: what is behind that was never built.
    fn is_behind_link(&self, address: &str) -> bool {
        let mut folders = Path::new(address).ancestors().skip(1);
        folders
            .any(|folder| !folder.as_os_str().is_empty() && self.output.join(folder).is_symlink())
    }

    /// Removes `folder` and those above it up to the output, as far as they are empty.
    fn remove_empty(&self, mut folder: Option<&Path>) {
        while let Some(path) =
            folder.filter(|path| *path != self.output && path.starts_with(&self.output))
        {
            // A folder that holds anything stays; so there is nothing to report.
            if write::remove_folder(path).is_err() {
                return;
            }
            folder = path.parent();
        }
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if self.folder.exists() {
            // Nobody is left to tell; the next build removes what this cannot.
            let _ = write::remove_folders(&self.folder);
        }
    }
}

/// Whether the program may make and remove files in `folder`.
#[cfg(unix)]
fn may_change(folder: &Path) -> io::Result<()> {
    use rustix::fs::{Access, AtFlags, CWD, accessat};

    let access = Access::WRITE_OK | Access::EXEC_OK;
    Ok(accessat(CWD, folder, access, AtFlags::EACCESS)?)
}

/// Other systems tell it only where it is tried.
#[cfg(not(unix))]
fn may_change(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// The address of the file `path` in the folder `output`.
fn below_of(path: &Path, output: &Path) -> Option<String> {
    Some(path.strip_prefix(output).ok()?.to_string_lossy().replace('\\', "/"))
}

/// The addresses of all files in the folder `output`, without those whose names, or whose
/// folders' names, begin with a dot: they belong to version control or to the host.
pub(super) fn files(output: &Path) -> impl Iterator<Item = String> {
    let hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    let entries = WalkDir::new(output).into_iter();
    entries
        .filter_entry(move |entry| entry.depth() == 0 || !hidden(entry.file_name()))
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .filter_map(|entry| below_of(entry.path(), output))
}
