//! A term that no label names may be another one, misspelt: `politcs` where `politics` is known.

use std::collections::HashMap;

use crate::archive::Archive;
use crate::catalogue::TermRef;
use crate::diagnostics::nearest;
use crate::site::TaxonomyId;

/// A term of so many bulletins at most may be misspelt: a slip is rarely made three times.
const RARE: usize = 2;
/// A term of so many bulletins is one that is meant, even where it has no label.
const OFTEN: usize = 5;
/// Shorter words are near to too many others: `gaza` and `gas`.
const SHORTEST: usize = 4;
/// More letters than these never differ between two words that are near to each other.
const APART: usize = 3;
/// How many pairs of words are compared at most, so that a site of thousands of terms without labels
/// is not held up: they take some hundredths of a second.
const MOST: usize = 20_000;

/// Finds what was meant.
pub(super) struct Meant<'a> {
    archive: &'a Archive,
    /// The terms that may be meant, with their numbers of letters.
    known: HashMap<TaxonomyId, Vec<(usize, &'a str)>>,
    compared: usize,
}

impl<'a> Meant<'a> {
    /// Nothing was compared yet.
    pub(super) fn new(archive: &'a Archive) -> Self {
        Meant { archive, known: HashMap::new(), compared: 0 }
    }

    /// The term that is meant by `id`, if that is likely to be misspelt.
    pub(super) fn by(&mut self, id: TermRef) -> Option<&'a str> {
        let archive = self.archive;
        let word = archive.catalogue.term(id).id.as_str();
        let letters = word.chars().count();
        let may_be_wrong = letters >= SHORTEST
            && uses(archive, id) <= RARE
            && !has_label(archive, id)
            && self.compared < MOST;
        if !may_be_wrong {
            return None;
        }
        let known = self.known.entry(id.taxonomy).or_insert_with(|| known(archive, id.taxonomy));
        let near = known.iter().filter(|(count, other)| {
            count.abs_diff(letters) <= APART && *other != word && same_digits(other, word)
        });
        let near: Vec<&'a str> = near.map(|(_, other)| *other).take(MOST - self.compared).collect();
        self.compared += near.len();
        nearest(word, near)
    }
}

/// The terms of `taxonomy` that may be meant: those with a label, and those of many bulletins.
fn known(archive: &Archive, taxonomy: TaxonomyId) -> Vec<(usize, &str)> {
    let terms = archive.catalogue.terms(taxonomy).iter();
    let known = terms.filter(|(id, _)| has_label(archive, *id) || uses(archive, *id) >= OFTEN);
    known.map(|(_, term)| (term.id.chars().count(), term.id.as_str())).collect()
}

/// Whether two words have the same digits: `covid-19` is no slip for `covid-20`.
fn same_digits(a: &str, b: &str) -> bool {
    let digits = |word: &str| word.chars().filter(|c| c.is_numeric()).collect::<String>();
    digits(a) == digits(b)
}

fn has_label(archive: &Archive, id: TermRef) -> bool {
    archive.site.langs().any(|(lang, _)| archive.labels.get(id, lang).lang.is_some())
}

/// How many bulletins have the term.
fn uses(archive: &Archive, id: TermRef) -> usize {
    archive.editions.iter().map(|edition| edition.term(id).len()).max().unwrap_or(0)
}
