//! The shards of search segments, which are made together and taken one by one: only the last few
//! segments are kept. What their articles are made of comes from `.dateline` (see [`Store`]).

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jiff::civil::Date;

use super::files::Files;
use crate::cache::Cache;
use crate::faces::{IndexedFace, IndexedFaces, IndexedText};
use crate::language::Locale;
use crate::outputs::fault::{Made, RenderError};
use crate::search::index::{Builder, Shards};
use crate::search::segments::Segment;
use crate::search::words::{Month, Store, Subject, Words};

/// How many segments are kept: each thread works at one, and machines that build a site have few
/// more threads than this.
const KEPT: usize = 4;

/// Makes the shards of an edition.
pub(crate) struct Shelf {
    /// What is kept of articles from build to build.
    store: Store,
    made: Mutex<VecDeque<(Segment, Arc<Slot>)>>,
}

/// The shards of a segment, made or not.
type Slot = OnceLock<Made<Shards>>;

/// What a segment's shards are made from.
pub(crate) struct Stock<'a> {
    /// The segment.
    pub(crate) segment: Segment,
    /// Its articles.
    pub(crate) articles: IndexedFaces<'a>,
}

/// What is kept in `cache` of the articles of the edition of `locale`.
pub(crate) fn store(cache: &Arc<Cache>, locale: &Locale) -> Store {
    Store::new(cache.clone(), &locale.tag, locale.id().language.as_str())
}

impl Shelf {
    /// The shelf of the edition of `locale` of the site with the `cache`.
    pub(crate) fn new(cache: &Arc<Cache>, locale: &Locale) -> Self {
        Shelf { store: store(cache, locale), made: Mutex::default() }
    }

    /// What `take` takes of the shards made of `stock`, whose texts are in `files`.
    pub(crate) fn shards<T>(
        &self,
        stock: &Stock,
        files: Files,
        take: impl FnOnce(&Shards) -> T,
    ) -> Made<T> {
        // No other work is begun while this waits, so no thread can wait for itself.
        let slot = self.slot(stock.segment);
        match slot.get_or_init(|| self.make(stock, files)) {
            Ok(shards) => Ok(take(shards)),
            Err(error) => Err(error.clone()),
        }
    }

    /// The place of a segment's shards.
    fn slot(&self, segment: Segment) -> Arc<Slot> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, slot)) = made.iter().find(|(known, _)| *known == segment) {
            return slot.clone();
        }
        let slot = Arc::<Slot>::default();
        made.truncate(KEPT - 1);
        made.push_front((segment, slot.clone()));
        slot
    }

    fn make(&self, stock: &Stock, files: Files) -> Made<Shards> {
        let IndexedFaces { articles, months, .. } = stock.articles;
        let mut builder = Builder::new(articles.len());
        let mut place = 0;
        for articles in articles.chunk_by(|a, b| a.month() == b.month()) {
            let month = articles[0].month();
            let words = self.words(month, in_month(months, month), files)?;
            let mut known = vec![None; words.words.len()];
            for article in articles {
                if let Some(text) = &article.found_by {
                    let path = text.file.path;
                    let analysed = words.article(path).ok_or_else(|| RenderError::changed(path))?;
                    builder.add(place, analysed, &words, &mut known);
                    filters(text, article.day, |key| builder.filter(place, key));
                }
                place += 1;
            }
        }
        Ok(builder.finish(stock.segment.shards() as usize))
    }

    /// What the `articles` of a month are made of.
    fn words(&self, month: Month, articles: &[IndexedFace], files: Files) -> Made<Words> {
        let texts: Vec<_> = articles.iter().filter_map(|at| at.found_by.as_ref()).collect();
        self.store.month(month, &subjects(&texts), |at| files.plain(&texts[at].file))
    }
}

/// The articles of `month` among those of several months, which are in their order.
fn in_month<'a>(articles: &'a [IndexedFace<'a>], month: Month) -> &'a [IndexedFace<'a>] {
    let start = articles.partition_point(|article| article.month() < month);
    let end = articles.partition_point(|article| article.month() <= month);
    &articles[start..end]
}

/// The articles as they are analysed.
fn subjects<'a>(articles: &[&'a IndexedText<'a>]) -> Vec<Subject<'a>> {
    let subject = |article: &&'a IndexedText<'a>| Subject {
        path: article.file.path,
        digest: article.file.found_by(),
        title: article.title,
    };
    articles.iter().map(subject).collect()
}

/// Gives `add` the filters that hold for an article.
fn filters(text: &IndexedText, day: Date, mut add: impl FnMut(&str)) {
    for term in &text.terms {
        add(&format!("#{}/{}", term.taxonomy, term.address));
    }
    add(&format!("#year/{}", day.year()));
}
