//! The notes in the making, and the texts that were found and left out.

use std::collections::BTreeMap;

use super::topic::Topic;

/// What could not be carried over.
#[derive(Debug, Default)]
pub(in crate::import) struct Notes {
    pub(super) list: Vec<Note>,
    /// How many texts the old site has.
    pub(super) found: usize,
    /// How many texts were left out, by the reason.
    pub(super) left_out: BTreeMap<Topic, usize>,
}

/// A note about a file, ordered as the whole list has it: what is about the old site stands before what is
/// about the new one.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Note {
    pub(super) topic: Topic,
    pub(super) is_new_site: bool,
    pub(super) path: String,
    pub(super) line: usize,
    /// Keeps the order of what was noted of one line.
    number: usize,
    /// How many texts or other things it is about.
    pub(super) count: usize,
    pub(super) text: String,
}

impl Notes {
    /// Counts a text of the old site, whatever becomes of it.
    pub(in crate::import) fn find(&mut self) {
        self.find_all(1);
    }

    /// Counts `count` of them.
    pub(in crate::import) fn find_all(&mut self, count: usize) {
        self.found += count;
    }

    /// Notes something about the file `path` of the old site, at its line `line` if that is not 0.
    pub(in crate::import) fn add(
        &mut self,
        topic: Topic,
        path: &str,
        line: usize,
        text: impl Into<String>,
    ) {
        self.push(topic, Place::old(path, line), 1, text.into());
    }

    /// Notes something about `count` texts at once, the first of which begins at the line `line` of `path`.
    pub(in crate::import) fn add_all(
        &mut self,
        topic: Topic,
        path: &str,
        line: usize,
        count: usize,
        text: impl Into<String>,
    ) {
        self.push(topic, Place::old(path, line), count, text.into());
    }

    /// Notes something about the file `path` of the new site.
    pub(in crate::import) fn add_for_site(
        &mut self,
        topic: Topic,
        path: &str,
        text: impl Into<String>,
    ) {
        self.push(topic, Place::new(path), 1, text.into());
    }

    /// Notes that a text is left out, and why.
    pub(in crate::import) fn leave_out(
        &mut self,
        topic: Topic,
        path: &str,
        line: usize,
        text: impl Into<String>,
    ) {
        self.count_left_out(topic, 1);
        self.add(topic, path, line, text);
    }

    /// Notes that `count` texts are left out for one reason, all of them below `path`.
    pub(in crate::import) fn leave_out_all(
        &mut self,
        topic: Topic,
        path: &str,
        count: usize,
        text: impl Into<String>,
    ) {
        self.count_left_out(topic, count);
        self.add_all(topic, path, 0, count, text);
    }

    /// Counts `count` texts that are left out, of which nothing is to be said here.
    pub(in crate::import) fn count_left_out(&mut self, topic: Topic, count: usize) {
        if count > 0 {
            *self.left_out.entry(topic).or_default() += count;
        }
    }

    /// What was read of a text; where it could not be, which is reported, the text is counted as left out.
    pub(in crate::import) fn unless_broken<T>(&mut self, read: Option<T>) -> Option<T> {
        self.count_left_out(Topic::Broken, usize::from(read.is_none()));
        read
    }

    fn push(&mut self, topic: Topic, place: Place, count: usize, text: String) {
        let Place { is_new_site, path, line } = place;
        let (path, number) = (path.to_owned(), self.list.len());
        self.list.push(Note { topic, is_new_site, path, line, number, count, text });
    }
}

/// Where a note belongs.
struct Place<'p> {
    is_new_site: bool,
    path: &'p str,
    line: usize,
}

impl<'p> Place<'p> {
    fn old(path: &'p str, line: usize) -> Self {
        Place { is_new_site: false, path, line }
    }

    fn new(path: &'p str) -> Self {
        Place { is_new_site: true, path, line: 0 }
    }
}
