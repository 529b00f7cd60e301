//! What the last build wrote into an output folder.
//!
//! One file for each output folder, in the site's `.dateline`, in the postcard format
//! (<https://postcard.jamesmunns.com>). It is a cache: without it, or with one of another
//! version, everything is rendered again, and files that come out the same stay untouched.

use std::cmp::Ordering;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::address::Address;
use crate::cache::{self, FileState, Folders};
use crate::diagnostics::Diagnostics;
use crate::inputs::Seen;
use crate::plan::Planned;
use crate::render::Fingerprint;

/// Changes with the format, and with the program.
const VERSION: &str = concat!("dateline manifest 3 ", env!("CARGO_PKG_VERSION"));

/// What was written at an address.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Record {
    /// The address.
    pub(crate) address: Address,
    /// What the output depended on.
    pub(crate) fingerprint: Fingerprint,
    /// The state of its file after it was written.
    pub(crate) state: FileState,
}

/// The records of the last build.
pub(super) struct Manifest {
    file: PathBuf,
    journal: PathBuf,
    /// What the last build read, if the next one can rely on it.
    seen: Option<Seen>,
    /// What it found, none of which is an error.
    findings: Diagnostics,
    /// In the order of the addresses.
    records: Vec<Record>,
    /// New files that a build which was killed may have left.
    left: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct Saved {
    version: String,
    seen: Option<Seen>,
    findings: Diagnostics,
    records: Vec<Record>,
}

impl Manifest {
    /// The manifest of the folder `output` of the site in `root`; an empty one if there is none
    /// that can be used.
    pub(super) fn load(root: &Path, output: &Path) -> Self {
        let absolute = std::path::absolute(output).unwrap_or_else(|_| output.to_owned());
        let name = &blake3::hash(absolute.to_string_lossy().as_bytes()).to_hex()[..16];
        let file = cache::folder(root).join(format!("{name}.manifest"));
        let journal = cache::folder(root).join(format!("{name}.journal"));
        let saved: Option<Saved> = cache::load(&file);
        let (seen, findings, mut records) = match saved {
            Some(saved) if saved.version == VERSION => (saved.seen, saved.findings, saved.records),
            Some(saved) => {
                // What another version wrote is still ours to remove.
                let unknown =
                    |record: Record| Record { fingerprint: Fingerprint::default(), ..record };
                (None, Diagnostics::new(), saved.records.into_iter().map(unknown).collect())
            }
            None => (None, Diagnostics::new(), Vec::new()),
        };
        records.sort_by(|a, b| a.address.cmp(&b.address));
        // A journal that was cut off may end within a letter. It is there all the same.
        let left = fs::read(&journal).unwrap_or_default();
        let left: Vec<String> = String::from_utf8_lossy(&left).lines().map(str::to_owned).collect();
        Manifest { file, journal, seen, findings, records, left }
    }

    /// Whether the folder was written by Dateline before.
    pub(super) fn is_known(&self) -> bool {
        !self.records.is_empty() || !self.left.is_empty()
    }

    /// Whether the files that the last build wrote into `output` are all as it left them.
    pub(super) fn is_intact(&self, output: &Path) -> bool {
        let folders = || Folders::new(output);
        let states = self.records.par_iter().map_init(folders, |folders, record| {
            folders.state(record.address.as_str()) == Some(record.state)
        });
        self.left.is_empty() && states.all(|same| same)
    }

    /// What the last build found.
    pub(super) fn into_findings(self) -> Diagnostics {
        self.findings
    }

    /// What the last build read, if the next one can rely on it.
    pub(super) fn seen(&self) -> Option<&Seen> {
        self.seen.as_ref()
    }

    /// How many files there are.
    pub(super) fn count(&self) -> usize {
        self.records.len()
    }

    /// For each of `outputs`, which are sorted by their addresses, its record.
    pub(super) fn records_of(&self, outputs: &[Planned]) -> Vec<Option<&Record>> {
        let mut records = self.records.iter().peekable();
        let find = |planned: &Planned| {
            while let Some(record) = records.peek() {
                match record.address.cmp(&planned.address) {
                    Ordering::Less => records.next(),
                    Ordering::Equal => return records.next(),
                    Ordering::Greater => return None,
                };
            }
            None
        };
        outputs.iter().map(find).collect()
    }

    /// The addresses that Dateline has written.
    pub(super) fn addresses(&self) -> impl Iterator<Item = &str> {
        let written = self.records.iter().map(|record| record.address.as_str());
        written.chain(self.left.iter().map(String::as_str))
    }

    /// Notes, before they are written, the files that are to come.
    pub(super) fn journal<'a>(&'a self, new: impl Iterator<Item = &'a str>) -> io::Result<()> {
        let lines: Vec<&str> = new.chain(self.left.iter().map(String::as_str)).collect();
        if lines.is_empty() {
            return Ok(());
        }
        self.file.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(&self.journal, lines.join("\n"))
    }

    /// Saves `records` as the state of the output, made from what was `seen`, with the `findings`,
    /// and forgets the journal.
    pub(super) fn save(
        &self,
        seen: Option<Seen>,
        findings: &Diagnostics,
        records: Vec<Record>,
    ) -> io::Result<()> {
        let (version, findings) = (VERSION.to_owned(), findings.clone());
        cache::save(&self.file, &Saved { version, seen, findings, records })?;
        match fs::remove_file(&self.journal) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}
