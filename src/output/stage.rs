//! The staging folder inside the output, and moves from it.
//!
//! Staged files lie in it as they will lie in the output: so a folder that the output does
//! not have yet is moved as a whole.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::FileState;

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

    /// Moves all staged files to their places. Where a file of `gone` stands in the way, that
    /// goes first.
    pub(super) fn publish(&self, gone: &[String]) -> io::Result<()> {
        self.merge(String::new(), gone)
    }

    /// Moves what is staged in the folder `inside`, which is empty or ends in `/`.
    fn merge(&self, inside: String, gone: &[String]) -> io::Result<()> {
        for entry in fs::read_dir(self.folder.join(&inside))? {
            let entry = entry?;
            let address = format!("{inside}{}", entry.file_name().to_string_lossy());
            let is_folder = entry.file_type()?.is_dir();
            let target = self.output.join(&address);
            let found = fs::symlink_metadata(&target);
            match found {
                Ok(found) if found.is_dir() && is_folder => {
                    self.merge(format!("{address}/"), gone)?;
                    continue;
                }
                Ok(found) if found.is_dir() || is_folder => self.make_way(&address, gone)?,
                Ok(_) | Err(_) => {}
            }
            fs::rename(entry.path(), target)?;
        }
        Ok(())
    }

    /// Removes the files of `gone` that are at `address`, below it or on the way to it.
    fn make_way(&self, address: &str, gone: &[String]) -> io::Result<()> {
        let below = format!("{address}/");
        let in_the_way = |other: &&String| *other == address || other.starts_with(&below);
        let blocking: Vec<String> = gone.iter().filter(in_the_way).cloned().collect();
        self.remove(&blocking).map(|_| ())
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
