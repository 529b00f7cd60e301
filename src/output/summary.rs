//! How a build writes, and what it did.

use std::ops::Range;
use std::path::PathBuf;
use std::time::Duration;

use super::shard::Shard;
use crate::address::Address;
use crate::website::Website;

/// How to write.
#[derive(Debug, Clone)]
pub struct WriteOptions {
    /// The folder to write into.
    pub output: PathBuf,
    /// Whether to render everything, and to remove what this site does not have.
    pub clean: bool,
    /// Which part of the site to write, if not all.
    pub shard: Option<Shard>,
    /// How long to wait for another build into the same folder.
    pub wait: Duration,
    /// Whether what is written is brought to the disk, so that it outlives a cut of power.
    pub sync: bool,
}

impl WriteOptions {
    /// The places in the plan of the outputs to write.
    pub(super) fn part(&self, website: &Website) -> Range<usize> {
        let all = website.plan.outputs.len();
        self.shard.map_or(0..all, |shard| shard.of(all))
    }
}

/// What was done with an output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its address.
    pub address: Address,
    /// Why it was rendered.
    pub reason: Reason,
    /// Whether its bytes were new.
    pub changed: bool,
}

/// Why an output was rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The last build did not have it.
    New,
    /// What it shows has changed.
    Content,
    /// Its template, a file of the theme or the program has changed.
    Template,
    /// The edition's wording has changed.
    Wording,
    /// Its file is not as it was written.
    Damaged,
    /// Everything was asked for.
    Clean,
}

impl Reason {
    /// The reason as a phrase.
    pub fn phrase(self) -> &'static str {
        match self {
            Reason::New => "it is new",
            Reason::Content => "what it shows has changed",
            Reason::Template => "its template, a file of the theme or the program has changed",
            Reason::Wording => "the wording of its language has changed",
            Reason::Damaged => "its file is missing or was changed by someone else",
            Reason::Clean => "a clean build was asked for",
        }
    }
}

/// What a build did.
#[derive(Debug, Default)]
pub struct Summary {
    /// How many outputs the site has.
    pub total: usize,
    /// What was rendered, in the order of the addresses.
    pub rendered: Vec<Written>,
    /// What was removed.
    pub removed: Vec<String>,
    /// How many files of others are in the output; only a clean build counts them.
    pub foreign: usize,
}

impl Summary {
    /// How many files were written.
    pub fn written(&self) -> usize {
        self.rendered.iter().filter(|written| written.changed).count()
    }
}
