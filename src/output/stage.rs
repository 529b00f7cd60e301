//! The staging folder inside the output, and moves from it.
//!
//! Staged files lie in it as they will lie in the output: so a folder that the output does
//! not have yet is moved as a whole.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::cache::FileState;

const FOLDER: &str = ".dateline-staging";

/// Whether a build that was killed left its staging folder in `output`.
pub(super) fn is_left(output: &Path) -> bool {
    output.join(FOLDER).exists()
}

/// A folder in which rendered files wait for all the others.
pub(super) struct Stage {
    output: PathBuf,
    folder: PathBuf,
}

impl Stage {
    /// Makes the output folder and an empty staging folder in it.
    pub(super) fn open(output: &Path) -> io::Result<Self> {
        let folder = output.join(FOLDER);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        Ok(Stage { output: output.to_owned(), folder })
    }

    /// Stages `bytes` for `address`.
    pub(super) fn put(&self, address: &str, bytes: &[u8]) -> io::Result<FileState> {
        let path = self.folder.join(address);
        let mut file = match File::create(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                path.parent().map_or(Ok(()), fs::create_dir_all)?;
                File::create(&path)?
            }
            result => result?,
        };
        file.write_all(bytes)?;
        FileState::new(&file.metadata()?)
    }

    /// Moves all staged files to their places. Where a file of `gone` or an empty folder stands in
    /// the way, that goes first; where anything else does, nothing is moved.
    pub(super) fn publish(&self, gone: &[String]) -> io::Result<()> {
        let mut moves = Vec::new();
        self.prepare("", gone, &mut moves)?;
        let mut moves = moves.iter();
        moves.try_for_each(|at| fs::rename(self.folder.join(at), self.output.join(at)))
    }

    /// Makes way for what is staged in the folder `inside`, which is empty or ends in `/`, and
    /// adds to `moves` the files and whole folders that are to be moved.
    fn prepare(&self, inside: &str, gone: &[String], moves: &mut Vec<String>) -> io::Result<()> {
        for entry in fs::read_dir(self.folder.join(inside))? {
            let entry = entry?;
            let address = format!("{inside}{}", entry.file_name().to_string_lossy());
            let is_folder = entry.file_type()?.is_dir();
            match fs::symlink_metadata(self.output.join(&address)) {
                Ok(found) if found.is_dir() && is_folder => {
                    self.prepare(&format!("{address}/"), gone, moves)?;
                }
                Ok(found) if found.is_dir() != is_folder => {
                    self.make_way(&address, gone)?;
                    moves.push(address);
                }
                Ok(_) | Err(_) => moves.push(address),
            }
        }
        Ok(())
    }

    /// Removes the files of `gone` that are at `address` or below it, and folders that are empty
    /// then.
    fn make_way(&self, address: &str, gone: &[String]) -> io::Result<()> {
        let below = format!("{address}/");
        let in_the_way = |other: &&String| *other == address || other.starts_with(&below);
        let blocking: Vec<String> = gone.iter().filter(in_the_way).cloned().collect();
        self.remove(&blocking)?;
        let target = self.output.join(address);
        for entry in WalkDir::new(&target).contents_first(true).into_iter().flatten() {
            // A folder that holds anything stays, which is noticed below.
            let _ = fs::remove_dir(entry.path());
        }
        match fs::symlink_metadata(&target) {
            Ok(_) => Err(io::Error::other(format!("something else stands at {address}"))),
            Err(_) => Ok(()),
        }
    }

    /// Removes the files at `addresses`, and folders that are empty then; gives those that
    /// were there.
    pub(super) fn remove(&self, addresses: &[String]) -> io::Result<Vec<String>> {
        let mut removed = Vec::new();
        for address in addresses {
            let file = self.output.join(address);
            match fs::remove_file(&file) {
                Ok(()) => removed.push(address.clone()),
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                // A folder of the new output stands there: the file itself is gone already.
                Err(_) if file.is_dir() => continue,
                Err(error) if error.kind() == io::ErrorKind::NotADirectory => continue,
                Err(error) => return Err(error),
            }
            self.remove_empty(file.parent());
        }
        Ok(removed)
    }

    /// Removes `folder` and those above it up to the output, as far as they are empty.
    fn remove_empty(&self, mut folder: Option<&Path>) {
        while let Some(path) =
            folder.filter(|path| *path != self.output && path.starts_with(&self.output))
        {
            // A folder that holds anything stays; so there is nothing to report.
            if fs::remove_dir(path).is_err() {
                return;
            }
            folder = path.parent();
        }
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // Nobody is left to tell; the next build removes what this cannot.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The addresses of all files in the folder `output`, without those whose names, or whose
/// folders' names, begin with a dot: they belong to version control or to the host.
pub(super) fn files(output: &Path) -> Vec<String> {
    let hidden = |name: &std::ffi::OsStr| name.to_string_lossy().starts_with('.');
    WalkDir::new(output)
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !hidden(entry.file_name()))
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .filter_map(|entry| {
            let path = entry.path().strip_prefix(output).ok()?;
            Some(path.to_string_lossy().replace('\\', "/"))
        })
        .collect()
}
