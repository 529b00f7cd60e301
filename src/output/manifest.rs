//! What the last build wrote into an output folder.
//!
//! One file for each output folder, in the site's `.dateline`, in the postcard format
//! (<https://postcard.jamesmunns.com>). It is a cache: without it, or with one of another
//! version, everything is rendered again, and files that come out the same stay untouched.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use crate::render::Fingerprint;

/// The folder of caches in a site.
const FOLDER: &str = ".dateline";
/// Changes with the format, and with the program.
const VERSION: &str = concat!("dateline manifest 1 ", env!("CARGO_PKG_VERSION"));

/// What was written at an address.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Record {
    /// The address.
    pub address: String,
    /// What the output depended on.
    pub fingerprint: Fingerprint,
    /// The state of its file after it was written.
    pub state: FileState,
}

/// What tells whether a file was changed: its size and the time of its last change.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileState {
    size: u64,
    changed: u128,
}

impl FileState {
    /// The state of the file `path`, if there is one.
    pub fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
        let changed = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(FileState { size: metadata.len(), changed: changed.as_nanos() })
    }
}

/// The records of the last build.
pub struct Manifest {
    file: PathBuf,
    journal: PathBuf,
    known: bool,
    records: HashMap<String, Record>,
    /// New files that a build which was killed may have left.
    left: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct Saved {
    version: String,
    records: Vec<Record>,
}

impl Manifest {
    /// The manifest of the folder `output` of the site in `root`; an empty one if there is none
    /// that can be used.
    pub fn load(root: &Path, output: &Path) -> Self {
        let absolute = std::path::absolute(output).unwrap_or_else(|_| output.to_owned());
        let name = &blake3::hash(absolute.to_string_lossy().as_bytes()).to_hex()[..16];
        let file = root.join(FOLDER).join(format!("{name}.manifest"));
        let journal = root.join(FOLDER).join(format!("{name}.journal"));
        let saved =
            fs::read(&file).ok().and_then(|bytes| postcard::from_bytes::<Saved>(&bytes).ok());
        let records = match saved {
            Some(saved) if saved.version == VERSION => saved.records,
            Some(saved) => {
                // What another version wrote is still ours to remove.
                let unknown =
                    |record: Record| Record { fingerprint: Fingerprint::default(), ..record };
                saved.records.into_iter().map(unknown).collect()
            }
            None => Vec::new(),
        };
        let left: Vec<String> = fs::read_to_string(&journal)
            .map(|text| text.lines().map(str::to_owned).collect())
            .unwrap_or_default();
        let known = !records.is_empty() || !left.is_empty();
        let records = records.into_iter().map(|record| (record.address.clone(), record)).collect();
        Manifest { file, journal, known, records, left }
    }

    /// Whether the folder was written by Dateline before.
    pub fn is_known(&self) -> bool {
        self.known
    }

    /// The record of an address.
    pub fn get(&self, address: &str) -> Option<&Record> {
        self.records.get(address)
    }

    /// The addresses that Dateline has written, in their order.
    pub fn addresses(&self) -> impl Iterator<Item = String> {
        let mut all: Vec<String> = self.records.keys().chain(&self.left).cloned().collect();
        all.sort();
        all.dedup();
        all.into_iter()
    }

    /// Notes, before they are written, the files that are to come.
    pub fn journal<'a>(&mut self, addresses: impl Iterator<Item = &'a str>) -> io::Result<()> {
        let new = addresses.filter(|address| !self.records.contains_key(*address));
        let mut lines: Vec<String> = new.map(str::to_owned).collect();
        lines.append(&mut self.left.clone());
        if lines.is_empty() {
            return Ok(());
        }
        self.make_folder()?;
        fs::write(&self.journal, lines.join("\n"))
    }

    /// Saves `records` as the state of the output, and forgets the journal.
    pub fn save(&self, records: Vec<Record>) -> io::Result<()> {
        self.make_folder()?;
        let saved = Saved { version: VERSION.to_owned(), records };
        let bytes = postcard::to_stdvec(&saved).map_err(io::Error::other)?;
        let temporary = self.file.with_extension("new");
        fs::write(&temporary, bytes)?;
        fs::rename(&temporary, &self.file)?;
        match fs::remove_file(&self.journal) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn make_folder(&self) -> io::Result<()> {
        self.file.parent().map_or(Ok(()), fs::create_dir_all)
    }
}
