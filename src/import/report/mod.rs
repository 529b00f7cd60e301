//! What an import says of itself. Each note has a topic. A person reads the topics, each with its number and
//! a few examples, what to do next, and whether all texts are accounted for; the whole list goes into files of
//! the new site.

mod files;
mod grouped;
mod notes;
mod printed;
mod topic;

use std::collections::BTreeMap;

pub(super) use files::write;
pub(super) use notes::Notes;
pub(super) use topic::Topic;

use grouped::Group;

/// All that is said of an import.
#[derive(Debug)]
pub(super) struct Report {
    groups: Vec<Group>,
    counts: Counts,
    /// Fields that were kept under `extra`, each with the number of texts that have it.
    extra: BTreeMap<String, usize>,
    /// Whether the whole list is in the files.
    is_kept: bool,
    /// Whether something that was reported must be mended first.
    has_errors: bool,
}

/// How many there are. All texts that were found are imported or left out: else something is lost.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub found: usize,
    /// How many texts were written.
    pub imported: usize,
    /// How many of these are bulletins, each in all its languages.
    pub bulletins: usize,
    /// How many are standing pages.
    pub pages: usize,
    /// How many were left out, by the reason.
    pub left_out: BTreeMap<Topic, usize>,
}

impl Counts {
    fn all_left_out(&self) -> usize {
        self.left_out.values().sum()
    }
}

impl Report {
    /// The report of `notes`, of what `counts` says was written, and of the fields `extra`.
    pub(super) fn new(
        notes: Notes,
        counts: Counts,
        extra: BTreeMap<String, usize>,
        has_errors: bool,
    ) -> Self {
        let counts = Counts { found: notes.found, left_out: notes.left_out, ..counts };
        let groups = grouped::grouped(notes.list);
        Report { groups, counts, extra, is_kept: false, has_errors }
    }
}
