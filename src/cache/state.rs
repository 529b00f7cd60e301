//! What tells, without reading it, whether a file is still as it was.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use crate::digest::{Digestible, Hasher};

/// What tells whether a file was changed. Size and time of change alone would not do: a program
/// may set the time back. What the file system notes for itself, nobody sets; but a copy has
/// another number and another time there, and may be the same file for all that. Where a state
/// differs, the content decides.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FileState {
    size: u64,
    /// When its content was changed, in nanoseconds since 1970.
    changed: u64,
    /// When anything of it was changed, its time of change too, in nanoseconds since 1970; 0 where
    /// the file system does not tell.
    noted: u64,
    /// Its number in the file system; 0 where that does not tell.
    number: u64,
}

impl FileState {
    /// The state in `metadata`.
    pub(crate) fn new(metadata: &fs::Metadata) -> io::Result<Self> {
        let since = metadata.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
        let (noted, number) = notes(metadata);
        Ok(FileState { size: metadata.len(), changed: since.as_nanos() as u64, noted, number })
    }

    /// The state of the file `path`, if there is one.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
        FileState::new(&metadata).ok()
    }

    /// Whether the last change is long enough ago for a later one to have another time: file
    /// systems count in steps of up to two seconds, and take what they note for themselves from a
    /// clock that a system moves on every hundredth of a second, or more often.
    pub(crate) fn is_settled(self) -> bool {
        const STEP: u64 = 2_000_000_000;
        const TICKS: u64 = 50_000_000;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let now = now.as_nanos() as u64;
        self.changed.saturating_add(STEP) < now && self.noted.saturating_add(TICKS) < now
    }

    /// How many bytes it has.
    pub(crate) fn size(self) -> u64 {
        self.size
    }
}

impl Digestible for FileState {
    fn feed(&self, hasher: &mut Hasher) {
        let FileState { size, changed, noted, number } = *self;
        for part in [size, changed, noted, number] {
            hasher.number(part as i64);
        }
    }
}

/// What the file system notes of a file for itself.
#[cfg(unix)]
fn notes(metadata: &fs::Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;

    (nanoseconds(metadata.ctime(), metadata.ctime_nsec()), metadata.ino())
}

/// What the file system notes of a file for itself.
#[cfg(not(unix))]
fn notes(_metadata: &fs::Metadata) -> (u64, u64) {
    (0, 0)
}

/// A time since 1970.
#[cfg(unix)]
fn nanoseconds(seconds: i64, part: i64) -> u64 {
    u64::try_from(seconds).unwrap_or_default() * 1_000_000_000 + part as u64
}

/// Asks for the states of files, many of one folder after the other. The folder stays open, so
/// that its path is gone through once and not for each of its files.
#[derive(Debug)]
pub(crate) struct Folders {
    root: PathBuf,
    #[cfg(unix)]
    open: Option<(String, rustix::fd::OwnedFd)>,
}

impl Folders {
    /// Folders below `root`.
    pub(crate) fn new(root: &Path) -> Self {
        Folders {
            root: root.to_owned(),
            #[cfg(unix)]
            open: None,
        }
    }

    /// The state of the file at `path` below the root, with `/` between its parts, if there is
    /// one.
    #[cfg(unix)]
    pub(crate) fn state(&mut self, path: &str) -> Option<FileState> {
        use rustix::fs::{AtFlags, FileType, Mode, OFlags, open, statat};

        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        if self.open.as_ref().is_none_or(|(open, _)| open != folder) {
            let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
            let opened = open(self.root.join(folder), flags, Mode::empty()).ok()?;
            self.open = Some((folder.to_owned(), opened));
        }
        let (_, folder) = self.open.as_ref()?;
        let state = statat(folder, name, AtFlags::empty()).ok()?;
        if FileType::from_raw_mode(state.st_mode) != FileType::RegularFile {
            return None;
        }
        Some(FileState {
            size: state.st_size as u64,
            changed: nanoseconds(state.st_mtime, state.st_mtime_nsec as i64),
            noted: nanoseconds(state.st_ctime, state.st_ctime_nsec as i64),
            number: state.st_ino,
        })
    }

    /// The state of the file at `path` below the root, with `/` between its parts, if there is
    /// one.
    #[cfg(not(unix))]
    pub(crate) fn state(&mut self, path: &str) -> Option<FileState> {
        FileState::of(&self.root.join(path))
    }
}
