//! What articles are made of: each month's words, and how often each article has which.
//!
//! It is kept in the site's `.dateline`, a file for each month of an edition, so that an article
//! that is as it was is never analysed again, and an index can be made of a month without its
//! texts.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::analysis::{Analyser, Token, Word, tokens};
use crate::cache::{self, Cache};
use crate::digest::{Digest, Hasher};

/// The words of a month's articles.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Words {
    /// What the articles were analysed with.
    key: Digest,
    /// Surface and term of each word.
    pub(crate) words: Vec<(String, String)>,
    /// By path: the articles.
    articles: HashMap<String, Analysed>,
}

/// What an article is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Analysed {
    /// The digest of its file, and of what is shown of it.
    digest: Digest,
    /// How many words its text has.
    pub(crate) length: u32,
    /// Each of its words once.
    pub(crate) uses: Vec<Use>,
}

/// How often an article has a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Use {
    /// The word's number in its month.
    pub(crate) word: u32,
    /// How often it stands in the text.
    pub(crate) text: u32,
    /// How often it stands in the title.
    pub(crate) title: u32,
}

/// A year and one of its months.
pub(crate) type Month = (i16, i8);

/// An article that is to be analysed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Subject<'a> {
    /// Its file.
    pub(crate) path: &'a str,
    /// The digest of its file, and of what is shown of it.
    pub(crate) digest: Digest,
    /// Its title.
    pub(crate) title: &'a str,
}

/// Where the words of an edition are kept.
pub(crate) struct Store {
    cache: Arc<Cache>,
    /// The name of the folder.
    folder: String,
    key: Digest,
    analyser: Analyser,
}

impl Store {
    /// The store of the edition `tag`, whose language has the primary subtag `language`, in the
    /// site's `cache`.
    pub(crate) fn new(cache: Arc<Cache>, tag: &str, language: &str) -> Self {
        let mut hasher = Hasher::new();
        hasher.digest(cache::program()).text(language);
        let folder = format!("search/{tag}");
        Store { cache, folder, key: hasher.finish(), analyser: Analyser::new(language) }
    }

    /// The words of `month`, which has `subjects`: what was kept, and what has changed since then,
    /// for which `text` gives the text without markup by its place.
    pub(crate) fn month<'t, E>(
        &self,
        month: Month,
        subjects: &[Subject],
        text: impl Fn(usize) -> Result<Cow<'t, str>, E>,
    ) -> Result<Words, E> {
        let name = self.name(month);
        let kept: Option<Words> = self.cache.load(&name);
        let kept = kept.filter(|words| words.key == self.key).unwrap_or_default();
        if kept.articles.len() == subjects.len() && subjects.iter().all(|subject| kept.has(subject))
        {
            return Ok(kept);
        }
        let mut new = Collector::new(&self.analyser);
        for (at, subject) in subjects.iter().enumerate() {
            let article = match kept.get(subject) {
                Some(known) => new.take_over(&kept, known),
                None => new.analyse(subject, &text(at)?),
            };
            new.words.articles.insert(subject.path.to_string(), article);
        }
        new.words.key = self.key;
        self.cache.keep(&name, &new.words);
        Ok(new.words)
    }

    /// A digest of what a month is made from.
    pub(crate) fn digest(&self, subjects: &[Subject]) -> Digest {
        let mut hasher = Hasher::new();
        hasher.digest(self.key);
        hasher.list(subjects, |hasher, subject| {
            hasher.text(subject.path).digest(subject.digest);
        });
        hasher.finish()
    }

    /// Which of `months` are not kept as they are now; those that are no more are removed.
    pub(crate) fn stale(&self, months: &[(Month, Digest)]) -> Vec<Month> {
        let kept: Vec<(Month, Digest)> = self.cache.load(&self.list()).unwrap_or_default();
        let kept: BTreeMap<Month, Digest> = kept.into_iter().collect();
        let now: BTreeMap<Month, Digest> = months.iter().copied().collect();
        let gone = kept.keys().filter(|month| !now.contains_key(month));
        gone.for_each(|month| self.cache.forget(&self.name(*month)));
        let is_stale = |(month, digest): &&(Month, Digest)| kept.get(month) != Some(digest);
        months.iter().filter(is_stale).map(|(month, _)| *month).collect()
    }

    /// Notes that `months` are kept as they are now.
    pub(crate) fn done(&self, months: &[(Month, Digest)]) {
        self.cache.keep(&self.list(), &months);
    }

    fn list(&self) -> String {
        format!("{}/months", self.folder)
    }

    fn name(&self, (year, month): Month) -> String {
        format!("{}/{year:04}-{month:02}", self.folder)
    }
}

impl Words {
    /// What the article at `path` is made of.
    pub(crate) fn article(&self, path: &str) -> Option<&Analysed> {
        self.articles.get(path)
    }

    fn get(&self, subject: &Subject) -> Option<&Analysed> {
        self.articles.get(subject.path).filter(|article| article.digest == subject.digest)
    }

    fn has(&self, subject: &Subject) -> bool {
        self.get(subject).is_some()
    }
}

/// Collects the words of a month.
struct Collector<'a> {
    analyser: &'a Analyser,
    words: Words,
    numbers: HashMap<Word, u32>,
    /// The numbers of tokens that were met before, by their kind.
    tokens: [HashMap<String, Option<u32>>; 2],
}

impl<'a> Collector<'a> {
    fn new(analyser: &'a Analyser) -> Self {
        Collector {
            analyser,
            words: Words::default(),
            numbers: HashMap::new(),
            tokens: Default::default(),
        }
    }

    fn analyse(&mut self, subject: &Subject, text: &str) -> Analysed {
        let mut found: Vec<(u32, bool)> = Vec::with_capacity(text.len() / 6);
        found.extend(tokens(text).filter_map(|token| Some((self.token(token)?, false))));
        let length = found.len() as u32;
        found.extend(tokens(subject.title).filter_map(|token| Some((self.token(token)?, true))));
        found.sort_unstable();
        let uses = found.chunk_by(|a, b| a.0 == b.0).map(|same| {
            let title = same.iter().filter(|(_, in_title)| *in_title).count();
            Use { word: same[0].0, text: (same.len() - title) as u32, title: title as u32 }
        });
        Analysed { digest: subject.digest, length, uses: uses.collect() }
    }

    /// The article `known` of the month as it was, with the words' new numbers.
    fn take_over(&mut self, kept: &Words, known: &Analysed) -> Analysed {
        let uses = known.uses.iter().filter_map(|used| {
            let (surface, term) = kept.words.get(used.word as usize)?.clone();
            Some(Use { word: self.number(Word { surface, term }), ..*used })
        });
        let mut uses: Vec<Use> = uses.collect();
        uses.sort_unstable_by_key(|used| used.word);
        Analysed { digest: known.digest, length: known.length, uses }
    }

    fn token(&mut self, token: Token) -> Option<u32> {
        let (kind, text) = match token {
            Token::Word(text) => (0, text),
            Token::Pair(text) => (1, text),
        };
        if let Some(known) = self.tokens[kind].get(text) {
            return *known;
        }
        let number = self.analyser.word(token).map(|word| self.number(word));
        self.tokens[kind].insert(text.to_owned(), number);
        number
    }

    fn number(&mut self, word: Word) -> u32 {
        let next = self.words.words.len() as u32;
        *self.numbers.entry(word).or_insert_with_key(|word| {
            self.words.words.push((word.surface.clone(), word.term.clone()));
            next
        })
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::sync::Arc;

    use super::{Store, Subject};
    use crate::cache::Cache;
    use crate::digest::Digest;

    #[test]
    fn an_unchanged_article_is_not_analysed_again() {
        let site = tempfile::tempdir().expect("a folder");
        let cache = Arc::new(Cache::new(site.path(), true, true));
        let store = Store::new(cache, "en", "en");
        let subject = |path, version: &str| Subject {
            path,
            digest: Digest::of(version.as_bytes()),
            title: "Title",
        };
        let read = |subjects: &[Subject], texts: &[&str]| {
            let asked = RefCell::new(Vec::new());
            let words = store.month((2025, 8), subjects, |at| {
                asked.borrow_mut().push(at);
                Ok::<_, ()>(texts[at].into())
            });
            let words = words.expect("words");
            let uses = |path| words.article(path).map_or(0, |article| article.uses.len());
            ((uses("a"), uses("b")), asked.into_inner())
        };
        let first = [subject("a", "1"), subject("b", "1")];
        assert_eq!(read(&first, &["one two", "three"]), ((3, 2), vec![0, 1]));
        assert_eq!(read(&first, &["", ""]), ((3, 2), vec![]));
        let second = [subject("a", "1"), subject("b", "2")];
        assert_eq!(read(&second, &["", "three four five"]), ((3, 4), vec![1]));
        assert_eq!(read(&second[..1], &[""]), ((3, 0), vec![]));
    }
}
