//! Sites in folders, which are built in this process.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use dateline::{Diagnostics, Now, Request, Timings, WriteOptions};
use tempfile::TempDir;

use crate::common::files;
use crate::found::{Files, are_well_formed};

/// The files below a folder by their paths, with `/` between their parts.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// A site and its output in a folder.
pub struct Folder(TempDir);

impl Folder {
    pub fn new(files: &Files) -> Self {
        let folder = Folder(tempfile::tempdir().expect("a folder"));
        files.iter().for_each(|(path, text)| folder.write(path, text));
        folder
    }

    pub fn site(&self) -> PathBuf {
        self.0.path().join("site")
    }

    pub fn output(&self) -> PathBuf {
        self.0.path().join("output")
    }

    /// Writes a file of the site, which seems to be old: one that has just been written is kept by
    /// no build.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.site().join(path);
        write(&path, text.as_ref());
        let file = fs::File::options().write(true).open(path).expect("a file");
        file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000))
            .expect("a time");
    }

    fn request(&self, keep: bool) -> Request {
        let now = "2026-01-01T00:00".parse().expect("a time");
        Request {
            site: self.site(),
            base_url: None,
            drafts: false,
            future: false,
            now: Now::Local(now),
            keep,
            anew: false,
            noindex: false,
        }
    }

    /// Builds the site; none where it is refused. With `keep`, the next build finds what this one
    /// reads.
    pub fn build(&self, keep: bool) -> (Option<Tree>, Diagnostics) {
        let options = WriteOptions {
            output: self.output(),
            clean: false,
            shard: None,
            wait: Duration::ZERO,
            sync: false,
        };
        let built = dateline::build(&self.request(keep), &options, &mut Timings::start());
        (built.value.map(|_| files(&self.output())), built.findings)
    }

    pub fn check(&self) -> Diagnostics {
        dateline::check(&self.request(false), &mut Timings::start())
    }

    /// Holds `found` against what all diagnostics promise of the site's files.
    pub fn has_well_formed(&self, found: &Diagnostics) {
        let texts = files(&self.site()).into_iter();
        let texts = texts.filter_map(|(path, bytes)| Some((path, String::from_utf8(bytes).ok()?)));
        are_well_formed(found, &texts.collect());
    }
}

/// Writes a file and the folders above it.
pub fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    fs::write(path, bytes).expect("a file");
}
