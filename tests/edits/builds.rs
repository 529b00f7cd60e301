//! A folder with a site, which is built into the same output again and again; and clean builds of
//! it, to compare with.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::common::expected::first_difference;
use super::common::{Run, build, built};

/// An output folder: its files by their addresses.
pub type Output = BTreeMap<String, Vec<u8>>;

/// The folder.
pub struct Builds(TempDir);

/// What the two builds of a site gave.
pub struct Outcome {
    /// The output before them.
    pub before: Output,
    pub again: Run,
    pub output: Output,
    pub clean: Run,
    pub clean_output: Output,
}

impl Builds {
    pub fn new() -> Self {
        Builds(tempfile::tempdir().expect("a folder"))
    }

    /// The folder of the site.
    pub fn site(&self) -> PathBuf {
        self.0.path().join("site")
    }

    /// The folder that is built into again and again.
    pub fn output(&self) -> PathBuf {
        self.0.path().join("again")
    }

    /// The folder of Dateline's caches.
    pub fn caches(&self) -> PathBuf {
        self.site().join(".dateline")
    }

    /// Keeps the folder, and says where it is.
    pub fn keep(&mut self) -> String {
        self.0.disable_cleanup(true);
        self.0.path().display().to_string()
    }

    /// Builds into the same output again.
    pub fn again(&self, options: &[&str]) -> Run {
        build(&self.site(), &self.output(), options)
    }

    /// Builds into the same output again, and into an empty one without caches.
    pub fn both(&self, options: &[&str]) -> Outcome {
        let before = built(&self.output());
        let again = self.again(options);
        let (clean, clean_output) = self.clean(options);
        Outcome { before, again, output: built(&self.output()), clean, clean_output }
    }

    fn clean(&self, options: &[&str]) -> (Run, Output) {
        let (caches, aside) = (self.caches(), self.0.path().join("aside"));
        let empty = self.0.path().join("clean");
        let has_caches = fs::rename(&caches, &aside).is_ok();
        // There is none yet in the first step.
        let _ = fs::remove_dir_all(&empty);
        fs::create_dir(&empty).expect("a folder");
        let clean = build(&self.site(), &empty, options);
        // A build that refuses the site makes no caches.
        let _ = fs::remove_dir_all(&caches);
        if has_caches {
            fs::rename(&aside, &caches).expect("the caches");
        }
        (clean, built(&empty))
    }
}

/// The addresses at which the files `found` are not the `expected` ones.
pub fn differences(found: &Output, expected: &Output) -> Vec<String> {
    let lacking = expected.keys().filter(|address| !found.contains_key(*address));
    let lacking = lacking.map(|address| format!("{address} is missing"));
    let others = found.iter().filter_map(|(address, bytes)| match expected.get(address) {
        None => Some(format!("{address} should not be there")),
        Some(other) if other != bytes => {
            Some(format!("{address} differs {}", first_difference(other, bytes)))
        }
        Some(_) => None,
    });
    lacking.chain(others).collect()
}
