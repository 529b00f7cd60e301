//! All that views are made from.

use super::{Address, Digests, Edition, Media, feed_address};
use crate::catalogue::{Catalogue, Labels, Term, TermRef};
use crate::language::{Languages, Locale, Wording};
use crate::site::{Lang, Site, Taxonomy, TaxonomyId};

/// The site, its archive and its languages: what every view is a function of.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    /// The settings.
    pub site: &'a Site,
    /// The languages' data of CLDR.
    pub languages: &'a Languages,
    /// The site's words.
    pub wording: &'a Wording,
    /// The archive.
    pub catalogue: &'a Catalogue,
    /// The terms' labels.
    pub labels: &'a Labels,
    /// The listings, by language.
    pub editions: &'a [Edition],
    /// Files beside articles.
    pub media: &'a Media,
    /// The articles' addresses, by number.
    pub addresses: &'a [Address],
    /// The digests of articles and terms.
    pub digests: &'a Digests,
}

impl<'a> Facts<'a> {
    /// The listings of the language `lang`.
    pub fn edition(&self, lang: Lang) -> &'a Edition {
        &self.editions[lang.index()]
    }

    /// The data of the language `lang`.
    pub fn locale(&self, lang: Lang) -> &'a Locale {
        self.languages.get(lang)
    }

    /// The settings of a taxonomy.
    pub fn taxonomy(&self, taxonomy: TaxonomyId) -> &'a Taxonomy {
        self.site.taxonomy(taxonomy)
    }

    /// A term.
    pub fn term(&self, term: TermRef) -> &'a Term {
        self.catalogue.term(term)
    }

    /// The number of the taxonomy `sections`, if the site has one.
    pub fn sections(&self) -> Option<TaxonomyId> {
        self.site.sections()
    }

    /// Whether a term has a feed in the edition `lang`.
    pub fn has_feed(&self, lang: Lang, term: TermRef) -> bool {
        feed_address(self, lang, Some(term)).is_some()
    }

    /// Whether a term has a page in the edition `lang`: it lists something, or has a text.
    pub fn has_term(&self, lang: Lang, term: TermRef) -> bool {
        let texts = &self.term(term).texts;
        !self.edition(lang).term(term).is_empty() || texts[lang.index()].is_some()
    }
}
