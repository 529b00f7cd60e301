//! The pieces of an edition's search index.
//!
//! The shards of a segment are made together and taken one by one; only the last few segments are
//! kept. What its articles are made of comes from `.dateline` (see [`Store`]), where
//! [`analyse`] has put it.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rayon::prelude::*;

use super::{RenderError, html};
use crate::archive::Archive;
use crate::catalogue::{ArticleId, Text};
use crate::content::markdown;
use crate::digest::Digest;
use crate::plan::{Edition, Facts, Names};
use crate::search::index::{Builder, Shards};
use crate::search::segments::{Piece, Segment, TEXTS};
use crate::search::words::{Month, Store, Subject, Words};
use crate::site::Lang;

/// How many segments are kept: a thread works at one.
const KEPT: usize = 4;

/// What a script calls with a piece.
const CALL: &str = "datelineSearch";

/// Makes the pieces of one edition.
pub(super) struct Index<'a> {
    archive: &'a Archive,
    facts: Facts<'a>,
    lang: Lang,
    store: Store,
    digests: Mutex<HashMap<Segment, Digest>>,
    made: Mutex<VecDeque<(Segment, Arc<Made>)>>,
}

/// The shards of a segment, or the file that could not be read and why.
type Made = OnceLock<Result<Shards, (String, String)>>;

/// Analyses the articles that are new or have changed, a month after the other, so that the index
/// is made of what is kept.
pub fn analyse(archive: &Archive) -> Result<(), RenderError> {
    for (lang, _) in archive.site.langs() {
        let index = Index::new(archive, lang);
        let months = index.months();
        let digests: Vec<(Month, Digest)> = months
            .par_iter()
            .map(|month| (*month, index.store.digest(&subjects(&index.texts(*month)))))
            .collect();
        let stale = index.store.stale(&digests);
        stale.par_iter().try_for_each(|month| index.words(*month).map(drop))?;
        index.store.done(&digests);
    }
    Ok(())
}

impl<'a> Index<'a> {
    pub(super) fn new(archive: &'a Archive, lang: Lang) -> Self {
        let language = archive.site.language(lang);
        let store = Store::new(
            &archive.site.root,
            &language.tag,
            language.id.language.as_str(),
            archive.keep,
        );
        Index {
            archive,
            facts: archive.facts(),
            lang,
            store,
            digests: Mutex::default(),
            made: Mutex::default(),
        }
    }

    /// Adds what a piece depends on to `names`.
    pub(super) fn names(&self, piece: Piece, names: &mut Names) {
        let own = &self.edition().own;
        match piece {
            Piece::Count => names.count(own.len()),
            Piece::Head(segment) | Piece::Shard(segment, _) => {
                names.digest(self.digest(segment));
            }
            Piece::Texts(number) => {
                for id in self.with_texts(number) {
                    names.indexed(*id);
                    names.entry(*id);
                }
            }
        }
    }

    /// The bytes of a piece.
    pub(super) fn bytes(&self, piece: Piece) -> Result<Vec<u8>, RenderError> {
        let json = match piece {
            Piece::Count => format!("{{\"count\":{}}}", self.edition().own.len()),
            Piece::Head(segment) => self.with_shards(segment, |shards| script(&shards.first))?,
            Piece::Shard(segment, number) => self.with_shards(segment, |shards| {
                let bytes = shards.bytes.get(number as usize);
                format!("\"{}\"", STANDARD.encode(bytes.map_or(&[][..], Vec::as_slice)))
            })?,
            Piece::Texts(number) => {
                let texts = self.with_texts(number).iter().map(|id| self.line(*id));
                script(&texts.collect::<Result<Vec<_>, _>>()?)
            }
        };
        Ok(format!("{CALL}(\"{}\",{json});\n", piece.name()).into_bytes())
    }

    fn edition(&self) -> &'a Edition {
        self.facts.edition(self.lang)
    }

    /// The articles whose texts are in the file `number`.
    fn with_texts(&self, number: u32) -> &'a [ArticleId] {
        let own = &self.edition().own;
        let start = number as usize * TEXTS;
        &own[start..(start + TEXTS).min(own.len())]
    }

    /// An article as a result shows it: address, title, date for people and for machines, text.
    fn line(&self, id: ArticleId) -> Result<[String; 5], RenderError> {
        let article = self.facts.catalogue.article(id);
        Ok([
            self.facts.addresses[id.0 as usize].encoded(),
            article.text.title.clone(),
            self.facts.locale(self.lang).dates.long(article.date.day),
            article.date.machine(&self.archive.site.time_zone),
            self.plain(&article.text)?,
        ])
    }

    /// A digest of what a segment is made from.
    fn digest(&self, segment: Segment) -> Digest {
        let known = || self.digests.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(digest) = known().get(&segment) {
            return *digest;
        }
        let own = &self.edition().own;
        let mut names = Names::new(&self.facts, self.lang);
        own[segment.articles(own.len())].iter().for_each(|id| names.indexed(*id));
        let digest = names.finish();
        known().insert(segment, digest);
        digest
    }

    fn with_shards<T>(
        &self,
        segment: Segment,
        take: impl FnOnce(&Shards) -> T,
    ) -> Result<T, RenderError> {
        // No other work is begun while this waits, so no thread can wait for itself.
        let made = self.slot(segment);
        let shards = made.get_or_init(|| {
            self.shards(segment).map_err(|error| match error {
                RenderError::Read(path, reason) => (path, reason),
                other => (String::new(), format!("{other:?}")),
            })
        });
        match shards {
            Ok(shards) => Ok(take(shards)),
            Err((path, reason)) => Err(RenderError::Read(path.clone(), reason.clone())),
        }
    }

    /// The place of a segment's shards, made or not.
    fn slot(&self, segment: Segment) -> Arc<Made> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, slot)) = made.iter().find(|(known, _)| *known == segment) {
            return slot.clone();
        }
        made.truncate(KEPT - 1);
        made.push_front((segment, Arc::default()));
        made[0].1.clone()
    }

    fn shards(&self, segment: Segment) -> Result<Shards, RenderError> {
        let own = &self.edition().own;
        let articles = &own[segment.articles(own.len())];
        let mut builder = Builder::new(articles.len());
        let mut place = 0;
        let of_month = articles.chunk_by(|a, b| self.month_of(*a) == self.month_of(*b));
        for articles in of_month {
            let words = self.words(self.month_of(articles[0]))?;
            let mut known = vec![None; words.words.len()];
            for id in articles {
                let article = self.facts.catalogue.article(*id);
                if let Some(analysed) = words.article(&article.text.path) {
                    builder.add(place, analysed, &words, &mut known);
                }
                self.filters(*id, |key| builder.filter(place, key));
                place += 1;
            }
        }
        Ok(builder.finish(segment.shards() as usize))
    }

    /// Gives `add` the filters that hold for an article.
    fn filters(&self, id: ArticleId, mut add: impl FnMut(&str)) {
        let article = self.facts.catalogue.article(id);
        for term in article.all_terms() {
            let name = &self.facts.taxonomy(term.taxonomy).name;
            add(&format!("#{name}/{}", self.facts.term(term).address));
        }
        add(&format!("#year/{}", article.date.day.year()));
    }

    /// The months that have articles of the edition's own.
    fn months(&self) -> Vec<Month> {
        let mut months: Vec<Month> =
            self.edition().own.iter().map(|id| self.month_of(*id)).collect();
        months.dedup();
        months
    }

    fn month_of(&self, id: ArticleId) -> Month {
        let day = self.facts.catalogue.article(id).date.day;
        (day.year(), day.month())
    }

    /// The texts of the edition's own articles of a month.
    fn texts(&self, (year, month): Month) -> Vec<&'a Text> {
        let own = self.edition().own_in(&self.facts, Edition::span(year, Some(month)));
        own.iter().map(|id| &self.facts.catalogue.article(*id).text).collect()
    }

    fn words(&self, month: Month) -> Result<Words, RenderError> {
        let texts = self.texts(month);
        self.store.month(month, &subjects(&texts), |at| self.plain(texts[at]))
    }

    fn plain(&self, text: &Text) -> Result<String, RenderError> {
        Ok(markdown::plain(&html::source(self.archive, text)?))
    }
}

fn subjects<'t>(texts: &[&'t Text]) -> Vec<Subject<'t>> {
    let subject = |text: &&'t Text| Subject {
        path: &text.path,
        digest: text.body.digest,
        title: &text.title,
    };
    texts.iter().map(subject).collect()
}

/// `thing` as a script has it.
fn script(thing: &impl serde::Serialize) -> String {
    // Text alone: its serialisation has no way to fail.
    serde_json::to_string(thing).unwrap_or_default()
}
