//! From a site to its [`Status`].

use std::collections::{HashMap, HashSet};

use super::{
    Draft, Kind, LackingLabel, LackingMessage, LanguageStatus, Missing, Outdated, Scheduled,
    Status, Unstamped,
};
use crate::archive::Archive;
use crate::catalogue::{Text, nearest_text};
use crate::check::outdated::Translation;
use crate::check::{labels, outdated, wording};
use crate::language::{LAST_RESORT, Owner};
use crate::site::Lang;
use crate::website::Website;

impl Status {
    /// The status of `website`, which is loaded with drafts and with what waits for its day.
    pub fn of(website: &Website) -> Self {
        let mut gathering = Gathering::begin(website);
        gathering.bulletins();
        gathering.pages();
        gathering.translations();
        gathering.words();
        gathering.previewed();
        Status { languages: gathering.languages }
    }
}

/// A status that is being put together.
struct Gathering<'a> {
    website: &'a Website,
    archive: &'a Archive,
    languages: Vec<LanguageStatus>,
    /// The files of drafts.
    drafts: HashSet<&'a str>,
}

impl<'a> Gathering<'a> {
    fn begin(website: &'a Website) -> Self {
        let archive = &website.archive;
        let languages = archive.site.tags().map(|tag| LanguageStatus {
            lang: tag.to_owned(),
            articles: 0,
            missing: Vec::new(),
            outdated: Vec::new(),
            unstamped: Vec::new(),
            wording: Vec::new(),
            labels: Vec::new(),
            drafts: Vec::new(),
            scheduled: Vec::new(),
        });
        let drafts = archive.catalogue.previewed.iter().filter(|article| article.until.is_none());
        Gathering {
            website,
            archive,
            languages: languages.collect(),
            drafts: drafts.map(|article| article.path.as_str()).collect(),
        }
    }

    fn language(&mut self, lang: Lang) -> &mut LanguageStatus {
        &mut self.languages[lang.index()]
    }

    fn tag(&self, lang: Lang) -> String {
        self.archive.site.language(lang).tag.clone()
    }

    /// Bulletins in the languages that have them, and in those that lack them. What is still a
    /// draft is not to be translated yet, and what was taken back not any more.
    fn bulletins(&mut self) {
        let catalogue = &self.archive.catalogue;
        for bulletin in &catalogue.bulletins {
            let original = catalogue.article(bulletin.original);
            for (lang, _) in self.archive.site.langs() {
                match bulletin.articles[lang.index()] {
                    Some(id) if !self.is_draft(&catalogue.article(id).text) => {
                        self.language(lang).articles += 1;
                    }
                    Some(_) => {}
                    None => {
                        let (from, text) = (original.lang, &original.text);
                        self.missing(lang, Kind::Bulletin, &bulletin.id, from, text);
                    }
                }
            }
        }
    }

    fn pages(&mut self) {
        let site = &self.archive.site;
        for page in &self.archive.catalogue.pages {
            // The one that a reader of the default language gets stands for the original.
            let Some((from, text)) = nearest_text(site, &page.texts, site.default_language) else {
                continue;
            };
            for (lang, _) in site.langs().filter(|(lang, _)| page.texts[lang.index()].is_none()) {
                self.missing(lang, Kind::Page, &page.id, from, text);
            }
        }
    }

    fn missing(&mut self, lang: Lang, kind: Kind, id: &str, from: Lang, original: &Text) {
        if self.is_draft(original) || original.is_withdrawn {
            return;
        }
        let missing = Missing {
            kind,
            id: id.to_owned(),
            original: original.path.to_string(),
            lang: self.tag(from),
            title: original.title.clone(),
        };
        self.language(lang).missing.push(missing);
    }

    fn is_draft(&self, text: &Text) -> bool {
        self.drafts.contains(&*text.path)
    }

    fn translations(&mut self) {
        for translation in outdated::translations(self.archive) {
            let Translation { lang, text, hash, origin, .. } = translation;
            let (path, title) = (text.path.to_string(), text.title.clone());
            let original = origin.path.to_string();
            match hash {
                None => self.language(lang).unstamped.push(Unstamped { path, title, original }),
                Some(hash) if translation.is_outdated() => {
                    let (hash, current_hash) = (hash.to_owned(), origin.body.hash.clone());
                    let outdated =
                        Outdated { path, title, original, hash, current_hash, changes: None };
                    self.language(lang).outdated.push(outdated);
                }
                Some(_) => {}
            }
        }
    }

    fn lacks(&mut self, lang: Lang, id: String, used: Option<String>) {
        let english = self.archive.wording.english(&id).map(|written| in_line(written.value()));
        let words = &mut self.language(lang).wording;
        words.push(LackingMessage { id, used, english });
        words.sort_by(|left, right| left.id.cmp(&right.id));
    }

    fn words(&mut self) {
        for lacking in wording::lacking(self.website) {
            let used = lacking.owner.map(|owner| self.archive.wording.locale(owner).tag.clone());
            for lang in lacking.languages {
                self.lacks(lang, lacking.id.clone(), used.clone());
            }
        }
        for (lang, id) in wording::untranslated(self.website) {
            self.lacks(lang, id, Some(LAST_RESORT.to_string()));
        }
        for lacking in labels::lacking(self.archive) {
            let used = lacking.owner.map(|owner| self.tag(owner));
            for lang in lacking.languages {
                let label = LackingLabel {
                    taxonomy: self.archive.site.taxonomy(lacking.taxonomy).name.clone(),
                    term: lacking.term.id.clone(),
                    id: lacking.message_id.clone(),
                    used: used.clone(),
                };
                self.language(lang).labels.push(label);
            }
        }
    }

    fn previewed(&mut self) {
        let texts = texts(self.archive);
        for article in &self.archive.catalogue.previewed {
            let Some((lang, text)) = texts.get(article.path.as_str()) else { continue };
            let (path, title) = (article.path.clone(), text.title.clone());
            match &article.until {
                None => self.language(*lang).drafts.push(Draft { path, title }),
                Some(until) => {
                    let date = until.machine(&self.archive.site.time_zone);
                    self.language(*lang).scheduled.push(Scheduled { path, title, date });
                }
            }
        }
    }
}

/// Every article, standing page and term's page by its file, with its language.
fn texts(archive: &Archive) -> HashMap<&str, (Lang, &Text)> {
    let catalogue = &archive.catalogue;
    let articles = catalogue.articles.iter().map(|article| (article.lang, &article.text));
    let pages = catalogue.pages.iter().map(|page| &page.texts);
    let terms = catalogue.term_refs().map(|id| &catalogue.term(id).texts);
    let by_lang = pages.chain(terms).flat_map(|texts| {
        archive.site.langs().filter_map(|(lang, _)| Some((lang, texts[lang.index()].as_ref()?)))
    });
    articles.chain(by_lang).map(|(lang, text)| (&*text.path, (lang, text))).collect()
}

/// `text` in one line.
fn in_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The messages that the language `lang` lacks, each with whose message is used instead, if there is
/// one.
pub fn lacking_words(website: &Website, lang: Lang) -> Vec<(String, Owner)> {
    let lacking = wording::lacking(website).into_iter();
    let lacking = lacking.filter(|lacking| lacking.languages.contains(&lang));
    lacking.filter_map(|lacking| Some((lacking.id, lacking.owner?))).collect()
}
