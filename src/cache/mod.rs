//! Files in the site's `.dateline`: what a build leaves for the next one.
//!
//! They are in the postcard format (<https://postcard.jamesmunns.com>), after a line that names it and
//! a hash of their name and of all that they hold: a disk may lose a bit of them, a machine its power while they are
//! written. None is needed. One whose hash is another is as good as none, and is told of. Whoever
//! writes such a file on purpose makes the hash too: that `.dateline` comes from nobody else is up
//! to who builds.

mod state;

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::diagnostics::{Code, Diagnostics, Place};
use crate::digest::Digest;
use crate::disk::{read, write};

pub(crate) use state::{FileState, Folders};

const FOLDER: &str = ".dateline";

/// A digest of this build of the program (see `build.rs`): what another one has kept may not be
/// what this one would have made.
pub(crate) fn program() -> Digest {
    static PROGRAM: OnceLock<Digest> = OnceLock::new();
    *PROGRAM.get_or_init(|| Digest::of(env!("DATELINE_BUILD").as_bytes()))
}

/// The folder of caches in the site `root`.
pub(crate) fn folder(root: &Path) -> PathBuf {
    root.join(FOLDER)
}

/// What is kept of a site from run to run. Files are named by their paths in `.dateline`.
#[derive(Debug)]
pub(crate) struct Cache {
    folder: PathBuf,
    /// Whether what earlier runs have kept is read.
    reads: bool,
    /// Whether the next run is to find what this one learns.
    keeps: bool,
    /// The files that could not be used.
    damaged: Mutex<BTreeSet<String>>,
}

impl Cache {
    /// What is kept of the site in the folder `root`.
    pub(crate) fn new(root: &Path, reads: bool, keeps: bool) -> Self {
        Cache { folder: folder(root), reads, keeps, damaged: Mutex::default() }
    }

    /// Whether the next run is to find what this one learns.
    pub(crate) fn keeps(&self) -> bool {
        self.keeps
    }

    /// Whether what earlier runs have kept is read.
    pub(crate) fn reads(&self) -> bool {
        self.reads
    }

    /// Where the file or folder `name` lies.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// What was saved as `name`, if it is as it was saved.
    pub(crate) fn load<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        if self.reads { self.recall(name) } else { None }
    }

    /// What was saved as `name`, if it is as it was saved, also where all else is made anew: what
    /// was published cannot be.
    pub(crate) fn recall<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let thing = match read(&self.path(name)) {
            Err(error)
                if [io::ErrorKind::NotFound, io::ErrorKind::NotADirectory]
                    .contains(&error.kind()) =>
            {
                return None;
            }
            Ok(bytes) if is_of_another_form(&bytes) => return None,
            Ok(bytes) => unsealed(name, &bytes).map(postcard::from_bytes),
            Err(_) => None,
        };
        if thing.is_none() {
            self.disbelieve(name);
        }
        // Another version of the program may have kept other things in it.
        thing?.ok()
    }

    /// Notes that the file `name` holds what no build has kept.
    pub(crate) fn disbelieve(&self, name: &str) {
        self.damaged.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned());
    }

    /// Saves `thing` as `name`.
    pub(crate) fn save(&self, name: &str, thing: &impl Serialize) -> io::Result<()> {
        let body = postcard::to_stdvec(thing).map_err(io::Error::other)?;
        // A build and a preview may save the same file side by side.
        let temporary = self.path(&format!("{name}.{}.new", std::process::id()));
        write::replace(&self.path(name), &temporary, &sealed(name, body))
    }

    /// Saves `thing` as `name` if the next run is to find it. It is only a help: one that cannot be
    /// saved is no fault.
    pub(crate) fn keep(&self, name: &str, thing: &impl Serialize) {
        if self.keeps {
            let _ = self.save(name, thing);
        }
    }

    /// Removes what was saved as `name`, if the next run is to find what this one has changed. One
    /// that stays takes some room, and no harm comes of it.
    pub(crate) fn forget(&self, name: &str) {
        if self.keeps {
            let _ = write::remove_file(&self.path(name));
        }
    }

    /// Tells which files were damaged.
    pub(crate) fn report(&self, findings: &mut Diagnostics) {
        let damaged = self.damaged.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(first) = damaged.first() else { return };
        let message = match damaged.len() {
            1 => "what an earlier run had kept here is damaged, and was made anew".to_owned(),
            many => {
                format!("{many} files that earlier runs had kept are damaged, and were made anew")
            }
        };
        findings.add(
            Code::DamagedCache,
            Place::file(format!("{FOLDER}/{first}")),
            message,
            "nothing is lost; if this comes again, look after the disk: a cut of power does it once",
        );
    }
}

/// How each file begins: the form of what follows.
const FORM: &[u8] = b"dateline kept 1\n";

/// How many bytes the hash takes.
const SEAL: usize = size_of::<Digest>();

/// `body` after its form and the hash of it and its `name`.
fn sealed(name: &str, body: Vec<u8>) -> Vec<u8> {
    [FORM, &Digest::named(name, &body).to_bytes(), &body].concat()
}

/// What was sealed in `bytes`, the file `name`, if they are whole.
fn unsealed<'b>(name: &str, bytes: &'b [u8]) -> Option<&'b [u8]> {
    let (seal, body) = bytes.strip_prefix(FORM)?.split_at_checked(SEAL)?;
    (*seal == Digest::named(name, body).to_bytes()).then_some(body)
}

/// Whether another version of the program has left `bytes`: it has kept them in another form, and
/// they are not damaged. Of a damaged beginning some is still there.
fn is_of_another_form(bytes: &[u8]) -> bool {
    let same = FORM.iter().zip(bytes).filter(|(own, found)| own == found).count();
    bytes.len() >= FORM.len() && same < FORM.len() / 2
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn what_is_damaged_is_not_believed() {
        let site = tempfile::tempdir().expect("a folder");
        let cache = Cache::new(site.path(), true, true);
        let thing = ("a thing".to_owned(), vec![1_u32, 2, 3]);
        let load = |name| cache.load::<(String, Vec<u32>)>(name);
        assert_eq!(load("part/1"), None);
        cache.keep("part/1", &thing);
        assert_eq!(load("part/1"), Some(thing.clone()));

        let (one, two) = (cache.path("part/1"), cache.path("part/2"));
        fs::copy(&one, &two).expect("a copy");
        assert_eq!(load("part/2"), None, "it was kept under another name");
        let whole = fs::read(&one).expect("a file");
        for bit in 0..whole.len() * 8 {
            let mut bytes = whole.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            fs::write(&one, bytes).expect("a file");
            assert_eq!(load("part/1"), None, "bit {bit}");
        }
        for length in 0..whole.len() {
            fs::write(&one, &whole[..length]).expect("a file");
            assert_eq!(load("part/1"), None, "{length} bytes");
        }
        let mut findings = Diagnostics::new();
        cache.report(&mut findings);
        assert_eq!(findings.iter().count(), 1);

        // What another version has left is no damage.
        let cache = Cache::new(site.path(), true, true);
        cache.keep("part/3", &(1_u8, true));
        assert_eq!(cache.load::<(String, Vec<u32>)>("part/3"), None);
        fs::write(&one, "anything else, as long as this").expect("a file");
        assert_eq!(cache.load::<(String, Vec<u32>)>("part/1"), None);
        let mut findings = Diagnostics::new();
        cache.report(&mut findings);
        assert!(findings.is_empty());
        let unread = Cache::new(site.path(), false, true);
        cache.keep("part/1", &thing);
        assert_eq!(unread.load::<(String, Vec<u32>)>("part/1"), None);
    }
}
