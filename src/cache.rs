//! Files in the site's `.dateline`: what a build leaves for the next one.
//!
//! They are in the postcard format (<https://postcard.jamesmunns.com>). None is needed: one that
//! cannot be read is as good as none.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::digest::Digest;

/// What tells whether a file was changed: its size and the time of its last change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FileState {
    size: u64,
    /// Nanoseconds since 1970.
    changed: u64,
}

impl FileState {
    /// The state in `metadata`.
    pub(crate) fn new(metadata: &fs::Metadata) -> io::Result<Self> {
        let since = metadata.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
        Ok(FileState { size: metadata.len(), changed: since.as_nanos() as u64 })
    }

    /// The state of the file `path`, if there is one.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
        FileState::new(&metadata).ok()
    }

    /// Whether the last change is long enough ago for a later one to have another time: file
    /// systems count in steps of up to two seconds.
    pub(crate) fn is_settled(self) -> bool {
        const STEP: u64 = 2_000_000_000;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        self.changed.saturating_add(STEP) < now.as_nanos() as u64
    }

    /// Its size and the time of its last change, in nanoseconds since 1970.
    pub(crate) fn parts(self) -> (u64, u64) {
        (self.size, self.changed)
    }
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
        let seconds = u64::try_from(state.st_mtime).unwrap_or_default();
        let changed = seconds * 1_000_000_000 + state.st_mtime_nsec as u64;
        Some(FileState { size: state.st_size as u64, changed })
    }

    /// The state of the file at `path` below the root, with `/` between its parts, if there is
    /// one.
    #[cfg(not(unix))]
    pub(crate) fn state(&mut self, path: &str) -> Option<FileState> {
        FileState::of(&self.root.join(path))
    }
}

/// A digest of this build of the program (see `build.rs`): what another one has kept may not be
/// what this one would have made.
pub(crate) fn program() -> Digest {
    static PROGRAM: OnceLock<Digest> = OnceLock::new();
    *PROGRAM.get_or_init(|| Digest::of(env!("DATELINE_BUILD").as_bytes()))
}

/// The folder of caches in the site `root`.
pub(crate) fn folder(root: &Path) -> PathBuf {
    root.join(".dateline")
}

/// What [`save`] wrote to `file`.
pub(crate) fn load<T: DeserializeOwned>(file: &Path) -> Option<T> {
    fs::read(file).ok().and_then(|bytes| postcard::from_bytes(&bytes).ok())
}

/// Writes `thing` to `file`, whose folder is made if it is missing.
pub(crate) fn save(file: &Path, thing: &impl Serialize) -> io::Result<()> {
    file.parent().map_or(Ok(()), fs::create_dir_all)?;
    // A build and a preview may run side by side.
    let temporary = file.with_extension(format!("{}.new", std::process::id()));
    let writer = BufWriter::new(fs::File::create(&temporary)?);
    postcard::to_io(thing, writer).map_err(io::Error::other)?.flush()?;
    fs::rename(&temporary, file)
}
