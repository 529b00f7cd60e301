//! The staging folder inside the output, and moves from it.

use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

const FOLDER: &str = ".dateline-staging";
/// Staged files in one folder.
const FAN_OUT: usize = 1000;

/// A folder in which rendered files wait for all the others.
pub(super) struct Stage {
    output: PathBuf,
    folder: PathBuf,
    /// Folders of the output that are known to be there.
    made: HashSet<PathBuf>,
}

impl Stage {
    /// Makes the output folder and an empty staging folder in it.
    pub(super) fn open(output: &Path) -> io::Result<Self> {
        let folder = output.join(FOLDER);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        Ok(Stage { output: output.to_owned(), folder, made: HashSet::new() })
    }

    fn file(&self, number: usize) -> PathBuf {
        self.folder.join((number / FAN_OUT).to_string()).join(number.to_string())
    }

    /// Stages `bytes` under `number`.
    pub(super) fn put(&self, number: usize, bytes: &[u8]) -> io::Result<()> {
        let file = self.file(number);
        match fs::write(&file, bytes) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                fs::create_dir_all(self.folder.join((number / FAN_OUT).to_string()))?;
                fs::write(&file, bytes)
            }
            result => result,
        }
    }

    /// Moves the staged file `number` to `address`. Where a file of `gone` stands in the way of
    /// its folders, that goes first.
    pub(super) fn take(&mut self, number: usize, address: &str, gone: &[String]) -> io::Result<()> {
        let file = self.output.join(address);
        if let Some(parent) = file.parent()
            && !self.made.contains(parent)
        {
            if fs::create_dir_all(parent).is_err() {
                self.make_way(address, gone)?;
                fs::create_dir_all(parent)?;
            }
            self.made.insert(parent.to_owned());
        }
        if fs::rename(self.file(number), &file).is_ok() {
            return Ok(());
        }
        self.make_way(address, gone)?;
        fs::rename(self.file(number), &file)
    }

    /// Removes the files of `gone` that lie below `address` or on the way to it.
    fn make_way(&self, address: &str, gone: &[String]) -> io::Result<()> {
        let below = format!("{address}/");
        let in_the_way = |other: &&String| {
            other.starts_with(&below) || address.starts_with(&format!("{other}/"))
        };
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
