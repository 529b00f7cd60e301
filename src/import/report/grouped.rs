//! Notes in groups: one for each topic, in which what was said of many places stands once.

use std::collections::{BTreeSet, HashMap};

use super::notes::Note;
use super::topic::Topic;
use crate::diagnostics::{shown, with_commas};

/// All notes of a topic.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) topic: Topic,
    /// The most frequent first.
    pub(super) said: Vec<Said>,
}

/// What was said, and of which places.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) text: String,
    /// How many texts or places it is about: more than are named where a note speaks for many.
    pub(super) count: usize,
    pub(super) places: Vec<Place>,
}

/// A file, and a line of it where that is not 0.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) path: String,
    pub(super) line: usize,
}

impl Group {
    /// How many texts or places it is about.
    pub(super) fn count(&self) -> usize {
        self.said.iter().map(|said| said.count).sum()
    }

    /// Its heading, with how many texts or places it is about, and in how many files where that says more.
    pub(super) fn heading(&self) -> String {
        let (heading, count) = (self.topic.about().heading, self.count());
        let places = self.said.iter().flat_map(|said| &said.places);
        let files = places.map(|place| &place.path).collect::<BTreeSet<_>>().len();
        let number = with_commas(count);
        match (files, count) {
            (0 | 1, _) => format!("{heading}: {number}"),
            (files, count) if files == count => format!("{heading}: {number}"),
            (files, _) => format!("{heading}: {number} in {} files", with_commas(files)),
        }
    }
}

impl Said {
    /// How many files it was said of.
    pub(super) fn files(&self) -> usize {
        self.places.iter().map(|place| &place.path).collect::<BTreeSet<_>>().len()
    }

    /// Where it was said, in short: `a.md:3`, or `a.md:3 and 11 more places in 4 files`.
    pub(super) fn where_in_short(&self) -> String {
        let Some(first) = self.places.first() else { return String::new() };
        match (self.places.len() - 1, self.files()) {
            (0, _) => first.shown(),
            (more, 1) => format!("{} and {} of this file", first.shown(), further(more, "line")),
            (more, files) if more + 1 == files => {
                format!("{} and {}", first.shown(), further(more, "file"))
            }
            (more, files) => {
                let files = with_commas(files);
                format!("{} and {} in {files} files", first.shown(), further(more, "place"))
            }
        }
    }
}

impl Place {
    /// The place as it is printed.
    pub(super) fn shown(&self) -> String {
        match self.line {
            0 => shown(&self.path).into_owned(),
            line => format!("{}:{line}", shown(&self.path)),
        }
    }
}

fn further(number: usize, noun: &str) -> String {
    format!("{} more {noun}{}", with_commas(number), if number == 1 { "" } else { "s" })
}

/// `list` in groups, in the order of the topics.
pub(super) fn grouped(mut list: Vec<Note>) -> Vec<Group> {
    list.sort();
    let mut groups: Vec<Group> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for Note { topic, path, line, count, text, .. } in list {
        if groups.last().is_none_or(|group| group.topic != topic) {
            groups.push(Group { topic, said: Vec::new() });
            known.clear();
        }
        let Some(group) = groups.last_mut() else { continue };
        let number = *known.entry(text).or_insert_with_key(|text| {
            group.said.push(Said { text: text.clone(), count: 0, places: Vec::new() });
            group.said.len() - 1
        });
        let said = &mut group.said[number];
        said.count += count;
        said.places.push(Place { path, line });
    }
    for group in &mut groups {
        group.said.sort_by_key(|said| std::cmp::Reverse(said.places.len()));
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::{Place, Said};

    #[test]
    fn places_in_short() {
        for (places, expected) in [
            (vec![("a.md", 3)], "a.md:3"),
            (vec![("a.md", 0), ("b.md", 7)], "a.md and 1 more file"),
            (vec![("a.md", 3), ("a.md", 7), ("a.md", 9)], "a.md:3 and 2 more lines of this file"),
            (vec![("a.md", 3), ("a.md", 7), ("b.md", 9)], "a.md:3 and 2 more places in 2 files"),
            (vec![], ""),
        ] {
            let place = |(path, line): (&str, usize)| Place { path: path.to_owned(), line };
            let places: Vec<Place> = places.into_iter().map(place).collect();
            let said = Said { text: String::new(), count: places.len(), places };
            assert_eq!(said.where_in_short(), expected);
        }
    }
}
