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

/// An article of an edition's own, as the index has it.
#[derive(Debug)]
pub struct IndexedFace<'a> {
    /// The file with its text.
    pub file: TextFile<'a>,
    /// Its title.
    pub title: &'a str,
    /// Its day.
    pub day: Date,
    /// What it can be found by beside its words.
    pub terms: Box<[&'a TermName<'a>]>,
}

/// Articles that stand together in the index.
#[derive(Debug, Clone, Copy)]
pub struct IndexedFaces<'a> {
    /// The articles, the oldest first.
    pub articles: &'a [IndexedFace<'a>],
    digest: Digest,
}

crate::digest::digestible! {
    IndexedFace<'a> { file, title, day, terms }
}

impl Digestible for IndexedFaces<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        self.digest.feed(hasher);
    }
}

/// All articles that an edition's index has, the oldest first.
#[derive(Debug)]
pub struct Indexed<'a> {
    /// The articles.
    pub articles: Vec<IndexedFace<'a>>,
    /// The digests of the parts that were asked for: each is asked for by dozens of shards.
    digests: Mutex<HashMap<Range<usize>, Digest>>,
}

impl<'a> Indexed<'a> {
    /// The articles of the edition `lang` of `archive`, which has `basics`.
    pub fn new(archive: &'a Archive, basics: &'a Basics<'a>, lang: Lang) -> Self {
        let own = archive.edition(lang).own.iter();
        Indexed::of(own.map(|id| indexed(archive, basics, *id)).collect())
    }

    /// The same, made on all cores.
    pub fn in_parallel(archive: &'a Archive, basics: &'a Basics<'a>, lang: Lang) -> Self {
        let own = archive.edition(lang).own.par_iter();
        Indexed::of(own.map(|id| indexed(archive, basics, *id)).collect())
    }

    fn of(articles: Vec<IndexedFace<'a>>) -> Self {
        Indexed { articles, digests: Mutex::default() }
    }

    /// The articles of all months that those with the numbers in `range` are of.
    pub fn months_of(&self, range: Range<usize>) -> &[IndexedFace<'a>] {
        let articles = &self.articles[range];
        let (Some(first), Some(last)) = (articles.first(), articles.last()) else { return &[] };
        let start = self.articles.partition_point(|other| other.month() < first.month());
        let end = self.articles.partition_point(|other| other.month() <= last.month());
        &self.articles[start..end]
    }

    /// The articles with the numbers in `range`.
    pub fn part(&self, range: Range<usize>) -> IndexedFaces<'_> {
        let articles = &self.articles[range.clone()];
        let known = || self.digests.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known().get(&range).copied();
        let digest = found.unwrap_or_else(|| {
            let digest = articles.digest();
            known().insert(range, digest);
            digest
        });
        IndexedFaces { articles, digest }
    }
}

impl IndexedFace<'_> {
    /// The year and the month that it is of.
    pub fn month(&self) -> (i16, i8) {
        (self.day.year(), self.day.month())
    }
}

fn indexed<'a>(archive: &'a Archive, basics: &'a Basics<'a>, id: ArticleId) -> IndexedFace<'a> {
    let article = archive.catalogue.article(id);
    IndexedFace {
        file: TextFile::of(&article.text),
        title: &article.text.title,
        day: article.date.day,
        terms: basics.names_of(archive, id),
    }
}
