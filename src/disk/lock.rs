//! A lock on a folder: one build at a time writes into it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::write;

const NAME: &str = ".dateline-lock";
/// How often a build that waits asks again: a tenth of what a person notices.
const PAUSE: Duration = Duration::from_millis(20);

/// A folder that no other build writes into. A lock goes with its program, however that ends.
#[derive(Debug)]
pub(crate) struct Lock {
    path: PathBuf,
    /// None where no file can be made in the folder, or the file system knows no locks.
    file: Option<File>,
    /// The folders that were made for it, the innermost first.
    made: Vec<PathBuf>,
}

/// Why a folder is not locked.
#[derive(Debug)]
pub(crate) enum NoLock {
    /// Another build has it.
    Taken,
    /// The folder cannot be made.
    Failed(io::Error),
}

impl Lock {
    /// Locks `folder`, which is made if it is missing; waits for another build as long as `wait`.
    pub(crate) fn take(folder: &Path, wait: Duration) -> Result<Self, NoLock> {
        let missing = folder
            .ancestors()
            .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists());
        let made: Vec<PathBuf> = missing.map(Path::to_owned).collect();
        if !made.is_empty() {
            write::create_folders(folder).map_err(NoLock::Failed)?;
        }
        let path = folder.join(NAME);
        let begun = Instant::now();
        loop {
            match try_once(&path) {
                Ok(file) => return Ok(Lock { path, file, made }),
                Err(NoLock::Taken) if begun.elapsed() < wait => std::thread::sleep(PAUSE),
                Err(other) => return Err(other),
            }
        }
    }
}

fn try_once(path: &Path) -> Result<Option<File>, NoLock> {
    use io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem, Unsupported};

    let file = match open(path) {
        Ok(file) => file,
        // If there is nothing to write, nobody needs the lock; and if there is, that will fail.
        Err(error) if [PermissionDenied, ReadOnlyFilesystem].contains(&error.kind()) => {
            return Ok(None);
        }
        Err(error) => return Err(NoLock::Failed(error)),
    };
    match file.try_lock() {
        // Whoever had it before has removed the file as it was opened here.
        Ok(()) if !is_at(&file, path) => try_once(path),
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(NoLock::Taken),
        // Some network disks know no locks.
        Err(TryLockError::Error(error)) if error.kind() == Unsupported => Ok(None),
        Err(TryLockError::Error(error)) => Err(NoLock::Failed(error)),
    }
}

/// Opens the file `path`, which is made if it is missing. A link is not followed, and nobody is
/// waited for: what is no file is refused.
#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;

    use rustix::fs::OFlags;

    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits() as i32;
    let mut options = OpenOptions::new();
    let file = options.read(true).write(true).create(true).truncate(false).custom_flags(flags);
    let file = file.open(path)?;
    if !file.metadata()?.is_file() {
        let why = format!("{NAME} in it is no file: remove it");
        return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
    }
    Ok(file)
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(false).open(path)
}

/// Whether `file` is the one that stands at `path` now.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    let number = |metadata: std::fs::Metadata| (metadata.dev(), metadata.ino());
    let there = std::fs::metadata(path).map(number);
    file.metadata().map(number).is_ok_and(|own| there.is_ok_and(|there| there == own))
}

/// An open file cannot be replaced there.
#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.exists()
}

impl Drop for Lock {
    fn drop(&mut self) {
        if self.file.is_some() {
            // One that stays is taken over by the next build.
            let _ = write::remove_file(&self.path);
        }
        for folder in &self.made {
            // It stays if anything was built.
            let _ = write::remove_folder(folder);
        }
    }
}
