//! What the last build wrote into an output folder.
//!
//! One file for each output folder, in the site's `.dateline`. It is a cache: without it, or with
//! one of another version, everything is rendered again, and files that come out the same stay
//! untouched.

use std::cmp::Ordering;
use std::io;
use std::path::Path;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::owned;
use crate::address::Address;
use crate::cache::{Cache, FileState, Folders};
use crate::diagnostics::Diagnostics;
use crate::digest::Digest;
use crate::disk::resolved;
use crate::inputs::Seen;
use crate::plan::Planned;
use crate::render::Fingerprint;

/// Changes with the format, and with the program.
const VERSION: &str = concat!("dateline manifest 6 ", env!("CARGO_PKG_VERSION"));

/// What was written at an address.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Record {
    /// The address.
    pub(crate) address: Address,
    /// What the output depended on.
    pub(crate) fingerprint: Fingerprint,
    /// The state of its file after it was written.
    pub(crate) state: FileState,
    /// The digest of what was written.
    pub(crate) digest: Digest,
    /// Whether people keep its address.
    pub(crate) is_kept: bool,
    /// The file that names it as an old address, if one does.
    pub(crate) alias_of: Option<String>,
}

/// An address that people keep, and the file that names it as an old one, if one does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) address: String,
    pub(super) alias_of: Option<String>,
}

impl Kept {
    /// The addresses among `records` that people keep, in their order.
    fn of(records: &[Record]) -> Vec<Self> {
        let kept = records.iter().filter(|record| record.is_kept);
        let kept = kept.map(|Record { address, alias_of, .. }| Kept {
            address: address.as_str().to_owned(),
            alias_of: alias_of.clone(),
        });
        kept.collect()
    }
}

impl Record {
    fn is_ours(&self) -> bool {
        owned::is_ours(self.address.as_str())
    }
}

/// The records of the last build.
#[derive(Default)]
pub(super) struct Manifest {
    name: String,
    /// What the last build read, if the next one can rely on it.
    seen: Option<Seen>,
    /// What it found, none of which is an error.
    findings: Diagnostics,
    /// What was published last where `records` do not tell it, in the order of the addresses.
    published: Option<Vec<Kept>>,
    /// In the order of the addresses.
    records: Vec<Record>,
}

#[derive(Serialize, Deserialize)]
struct Saved {
    version: String,
    seen: Option<Seen>,
    findings: Diagnostics,
    published: Option<Vec<Kept>>,
    records: Vec<Record>,
}

/// What a build is to the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// It has published the whole site.
    Whole,
    /// It has published a part: what the last builds did is to be told by one of the whole.
    Part,
    /// It shows drafts, or what waits for its day, and publishes nothing.
    Preview,
}

impl Manifest {
    /// The manifest in `cache` of the folder `output` of the site in `root`; an empty one if there
    /// is none that can be used. Where nothing that was kept is read, it knows only what was published.
    pub(super) fn load(cache: &Cache, root: &Path, output: &Path) -> Self {
        let name = name_of(root, output);
        let saved: Option<Saved> = cache.recall(&name);
        match saved.filter(|saved| saved.version == VERSION) {
            None => Manifest { name, ..Manifest::default() },
            Some(Saved { records, .. }) if !records.iter().all(Record::is_ours) => {
                cache.disbelieve(&name);
                Manifest { name, ..Manifest::default() }
            }
            Some(Saved { published, records, .. }) if !cache.reads() => {
                let published = Some(published.unwrap_or_else(|| Kept::of(&records)));
                Manifest { name, published, ..Manifest::default() }
            }
            Some(Saved { seen, findings, published, records, .. }) => {
                Manifest { name, seen, findings, published, records }
            }
        }
    }

    /// Whether the files that the last build wrote into `output` are all as it left them.
    pub(super) fn is_intact(&self, output: &Path) -> bool {
        let folders = || Folders::new(output);
        let states = self.records.par_iter().map_init(folders, |folders, record| {
            folders.state(record.address.as_str()) == Some(record.state)
        });
        !owned::is_left(output) && states.all(|same| same)
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

    /// The same addresses as in [`kept`](Self::kept).
    pub(super) fn kept_addresses(&self) -> Vec<&str> {
        let kept = self.published.iter().flatten().map(|kept| kept.address.as_str());
        let records = self.records.iter().filter(|record| record.is_kept);
        let records = records.filter(|_| self.published.is_none());
        kept.chain(records.map(|record| record.address.as_str())).collect()
    }

    /// The addresses that were published last and people keep, in their order.
    pub(super) fn kept(&self) -> Vec<Kept> {
        self.published.clone().unwrap_or_else(|| Kept::of(&self.records))
    }

    /// The addresses that Dateline has written.
    pub(super) fn addresses(&self) -> impl Iterator<Item = &str> {
        self.records.iter().map(|record| record.address.as_str())
    }

    /// Saves `records` in `cache` as the state of the output after a build of the `extent`, made from
    /// what was `seen`, with the `findings`.
    pub(super) fn save(
        &self,
        cache: &Cache,
        seen: Option<Seen>,
        (findings, extent): (&Diagnostics, Extent),
        records: Vec<Record>,
    ) -> io::Result<()> {
        let (version, findings) = (VERSION.to_owned(), findings.clone());
        let published = match extent {
            Extent::Whole => None,
            Extent::Preview => Some(self.kept()),
            Extent::Part => {
                let mut all = [self.kept(), Kept::of(&records)].concat();
                all.sort();
                all.dedup_by(|one, other| one.address == other.address);
                Some(all)
            }
        };
        cache.save(&self.name, &Saved { version, seen, findings, published, records })
    }
}

/// The name of the manifest. An output that lies in the site's folder is found again when both have
/// moved.
fn name_of(root: &Path, output: &Path) -> String {
    let (root, output) = (resolved(root), resolved(output));
    let named = output.strip_prefix(&root).unwrap_or(&output);
    let hash = blake3::hash(named.to_string_lossy().as_bytes()).to_hex();
    format!("{}.manifest", &hash[..16])
}
