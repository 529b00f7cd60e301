//! What many pages of an edition have in common: made once, and shared by all of them.
//!
//! A template's value costs nothing to share, while an entry that is made anew for each of the
//! ten pages that list it costs as much as the pages themselves. Links in what is shared are
//! paths from the site's root, so that pages in any folder can have them.

use std::sync::OnceLock;

use tera::Value;

use super::chrome::SiteView;
use super::entry::{Entry, Link};
use super::{Facts, Made, word};
use crate::catalogue::{ArticleId, TermId};
use crate::site::Lang;

/// The shared parts of all editions.
pub(super) struct Shared {
    editions: Vec<Edition>,
    sections: Option<usize>,
}

struct Edition {
    site: Value,
    title: String,
    /// What each taxonomy is called.
    taxonomies: Vec<String>,
    /// By taxonomy and term.
    terms: Vec<Vec<Value>>,
    /// By bulletin: an edition lists one article of each.
    entries: Vec<OnceLock<Value>>,
}

impl Shared {
    pub(super) fn new(facts: &Facts) -> Made<Self> {
        let editions =
            facts.site.langs().map(|(lang, _)| Edition::new(facts, lang)).collect::<Made<_>>()?;
        let sections =
            facts.site.taxonomies.iter().position(|taxonomy| taxonomy.name == "sections");
        Ok(Shared { editions, sections })
    }

    /// What all pages of the edition `lang` have, as a [`SiteView`].
    pub(super) fn site(&self, lang: Lang) -> Value {
        self.editions[lang.index()].site.clone()
    }

    /// The name of the site in the language `lang`.
    pub(super) fn title(&self, lang: Lang) -> &str {
        &self.editions[lang.index()].title
    }

    /// What the taxonomy is called in the language `lang`.
    pub(super) fn nav_label(&self, lang: Lang, taxonomy: usize) -> &str {
        &self.editions[lang.index()].taxonomies[taxonomy]
    }

    /// The number of the taxonomy `sections`, if the site has one.
    pub(super) fn sections(&self) -> Option<usize> {
        self.sections
    }

    /// The link to a term's page, as a [`Link`].
    pub(super) fn term(&self, lang: Lang, taxonomy: usize, term: TermId) -> Value {
        self.editions[lang.index()].terms[taxonomy][term.0 as usize].clone()
    }

    /// The article `id` in a listing of the edition `lang`, as an [`Entry`].
    pub(super) fn entry(&self, facts: &Facts, lang: Lang, id: ArticleId) -> Made<Value> {
        let article = facts.catalogue.article(id);
        let shared = &self.editions[lang.index()].entries[article.bulletin.0 as usize];
        if let Some(entry) = shared.get() {
            return Ok(entry.clone());
        }
        let sections = self.sections.map_or_else(Vec::new, |taxonomy| {
            article.terms[taxonomy].iter().map(|term| self.term(lang, taxonomy, *term)).collect()
        });
        let entry = Value::from_serializable(&Entry::new(facts, lang, id, sections)?);
        Ok(shared.get_or_init(|| entry).clone())
    }
}

impl Edition {
    fn new(facts: &Facts, lang: Lang) -> Made<Self> {
        let site = SiteView::new(facts, lang)?;
        let terms = facts.catalogue.terms.iter().enumerate().map(|(taxonomy, terms)| {
            let link = |term| Value::from_serializable(&Link::term(facts, lang, taxonomy, term));
            terms.iter().map(|(term, _)| link(term)).collect()
        });
        let names =
            facts.site.taxonomies.iter().map(|taxonomy| word(facts, lang, &taxonomy.name, &[]));
        Ok(Edition {
            taxonomies: names.collect::<Made<_>>()?,
            title: site.title.clone(),
            site: Value::from_serializable(&site),
            terms: terms.collect(),
            entries: facts.catalogue.bulletins.iter().map(|_| OnceLock::new()).collect(),
        })
    }
}
