//! Articles as the search index has them.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;
use rayon::prelude::*;

use super::term::{Basics, TermName};
use super::text::TextFile;
use crate::archive::Archive;
use crate::catalogue::ArticleId;
use crate::digest::{Digest, Digestible, Hasher};
use crate::site::Lang;

/// The place of an article of an edition's own in the index.
#[derive(Debug)]
pub(crate) struct IndexedFace<'a> {
    /// Its day.
    pub(crate) day: Date,
    /// What it is found by; nothing where the place is empty.
    pub(crate) found_by: Option<IndexedText<'a>>,
}

/// What an article is found by.
#[derive(Debug)]
pub(crate) struct IndexedText<'a> {
    /// The file with its text.
    pub(crate) file: TextFile<'a>,
    /// Its title.
    pub(crate) title: &'a str,
    /// What it can be found by beside its words.
    pub(crate) terms: Box<[&'a TermName<'a>]>,
}

/// Articles that stand together in the index.
#[derive(Debug, Clone, Copy)]
pub(crate) struct IndexedFaces<'a> {
    /// The articles, the oldest first.
    pub(crate) articles: &'a [IndexedFace<'a>],
    /// All articles of the months that these are of: what is known of articles is kept by month.
    /// Which others there are is not seen in the index of these.
    pub(crate) months: &'a [IndexedFace<'a>],
    digest: Digest,
}

crate::digest::digestible! {
    IndexedFace<'a> { day, found_by }
    IndexedText<'a> { file, title, terms }
}

impl Digestible for IndexedFaces<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        self.digest.feed(hasher);
    }
}

/// What is known of a part.
#[derive(Debug, Clone)]
struct Known {
    digest: Digest,
    /// The numbers of all articles of its months.
    months: Range<usize>,
}

/// All articles that an edition's index has, the oldest first.
#[derive(Debug)]
pub(crate) struct Indexed<'a> {
    /// The articles.
    pub(crate) articles: Vec<IndexedFace<'a>>,
    /// The parts that were asked for: each is asked for by dozens of shards.
    known: Mutex<HashMap<Range<usize>, Known>>,
}

impl<'a> Indexed<'a> {
    /// The articles of the edition `lang` of `archive`, which has `basics`.
    pub(crate) fn new(archive: &'a Archive, basics: &'a Basics<'a>, lang: Lang) -> Self {
        let own = archive.edition(lang).own.iter();
        Indexed::of(own.map(|id| indexed(archive, basics, *id)).collect())
    }

    /// The same, made on all cores.
    pub(crate) fn in_parallel(archive: &'a Archive, basics: &'a Basics<'a>, lang: Lang) -> Self {
        let own = archive.edition(lang).own.par_iter();
        Indexed::of(own.map(|id| indexed(archive, basics, *id)).collect())
    }

    fn of(articles: Vec<IndexedFace<'a>>) -> Self {
        Indexed { articles, known: Mutex::default() }
    }

    /// The articles with the numbers in `range`.
    pub(crate) fn part(&self, range: Range<usize>) -> IndexedFaces<'_> {
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known().get(&range).cloned();
        let Known { digest, months } = found.unwrap_or_else(|| {
            let new = self.look(range.clone());
            known().insert(range.clone(), new.clone());
            new
        });
        IndexedFaces { articles: &self.articles[range], months: &self.articles[months], digest }
    }

    fn look(&self, range: Range<usize>) -> Known {
        let articles = &self.articles[range.clone()];
        let months = match (articles.first(), articles.last()) {
            (Some(first), Some(last)) => {
                let before = |other: &IndexedFace| other.month() < first.month();
                let within = |other: &IndexedFace| other.month() <= last.month();
                self.articles.partition_point(before)..self.articles.partition_point(within)
            }
            _ => range,
        };
        Known { digest: articles.digest(), months }
    }
}

impl IndexedFace<'_> {
    /// The year and the month that it is of.
    pub(crate) fn month(&self) -> (i16, i8) {
        (self.day.year(), self.day.month())
    }
}

fn indexed<'a>(archive: &'a Archive, basics: &'a Basics<'a>, id: ArticleId) -> IndexedFace<'a> {
    let article = archive.catalogue.article(id);
    let text = || IndexedText {
        file: TextFile::of(&article.text),
        title: &article.text.title,
        terms: basics.names_of(archive, id),
    };
    IndexedFace { day: article.date.day, found_by: article.is_listed().then(text) }
}
