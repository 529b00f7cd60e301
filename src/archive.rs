//! All that is known of a site before its pages are planned.
//!
//! Making an outline, and finding what is wrong, are the steps that see it; a page's view gets
//! faces alone (see `faces` and `outputs`).

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::address::{self, Address};
use crate::catalogue::{ArticleId, Catalogue, Edition, Labels, TermRef, unused_label};
use crate::diagnostics::Diagnostics;
use crate::language::{Languages, Locale, Wording};
use crate::media::Media;
use crate::site::{Lang, Site, TaxonomyId};

/// A site with its content and its languages.
pub struct Archive {
    /// The settings.
    pub site: Site,
    /// The languages' data of CLDR.
    pub languages: Arc<Languages>,
    /// The site's words.
    pub wording: Arc<Wording>,
    /// The bulletins, pages and terms.
    pub catalogue: Catalogue,
    /// The terms' labels.
    pub labels: Labels,
    /// The listings, by language.
    pub editions: Vec<Edition>,
    /// Files beside articles.
    pub(crate) media: Media,
    /// The articles' addresses, by number.
    addresses: Vec<Address>,
}

impl Archive {
    /// Joins what was read of `site`.
    pub(crate) fn new(
        site: Site,
        (languages, wording): (Arc<Languages>, Arc<Wording>),
        catalogue: Catalogue,
        media: Media,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let labels = Labels::new(&site, &languages, &wording, &catalogue, diagnostics);
        let langs: Vec<Lang> = site.langs().map(|(lang, _)| lang).collect();
        let editions =
            langs.into_par_iter().map(|lang| Edition::new(&site, &catalogue, lang)).collect();
        let addresses = article_addresses(&site, &catalogue);
        Archive { site, languages, wording, catalogue, labels, editions, media, addresses }
    }

    /// The listings of the language `lang`.
    pub fn edition(&self, lang: Lang) -> &Edition {
        &self.editions[lang.index()]
    }

    /// The data of the language `lang`.
    pub fn locale(&self, lang: Lang) -> &Locale {
        self.languages.get(lang)
    }

    /// The tag of the language `lang`, as addresses have it.
    pub fn tag(&self, lang: Lang) -> &str {
        &self.site.language(lang).tag
    }

    /// The address of the article `id`.
    pub fn address(&self, id: ArticleId) -> &Address {
        &self.addresses[id.0 as usize]
    }

    /// What the term `word` of a taxonomy is called in the language `lang`, whether anything has it
    /// or not.
    pub(crate) fn label(&self, taxonomy: TaxonomyId, word: &str, lang: Lang) -> String {
        match self.catalogue.terms(taxonomy).find(word) {
            Some(term) => self.labels.get(term, lang).text.clone(),
            None => {
                let taxonomy = self.site.taxonomy(taxonomy);
                unused_label(&self.languages, &self.wording, taxonomy, word, lang)
            }
        }
    }

    /// Whether a term has a page in the edition `lang`: it lists something, or has a text.
    pub fn has_term(&self, lang: Lang, term: TermRef) -> bool {
        let texts = &self.catalogue.term(term).texts;
        !self.edition(lang).term(term).is_empty() || texts[lang.index()].is_some()
    }

    /// The terms of a taxonomy that have a page in the edition `lang`: those that site.toml puts first,
    /// then the others in the order of their labels.
    pub(crate) fn sorted_terms(&self, taxonomy: TaxonomyId, lang: Lang) -> Vec<TermRef> {
        let terms = self.catalogue.terms(taxonomy);
        let order = self.site.taxonomy(taxonomy).order.iter();
        let first: HashMap<TermRef, usize> =
            order.enumerate().filter_map(|(at, word)| Some((terms.find(word)?, at))).collect();
        let place = |term: &TermRef| first.get(term).copied().unwrap_or(usize::MAX);
        let label = |term: &TermRef| self.labels.get(*term, lang).text.as_str();
        let locale = self.locale(lang);
        let mut sorted: Vec<TermRef> =
            terms.refs().filter(|term| self.has_term(lang, *term)).collect();
        sorted.sort_by(|a, b| {
            let in_language = || locale.compare(label(a), label(b));
            place(a).cmp(&place(b)).then_with(in_language).then(a.cmp(b))
        });
        sorted
    }

    /// Whether the page of a term in the edition `lang` has anything to show: a bulletin, or a text.
    pub fn shows_term(&self, lang: Lang, term: TermRef) -> bool {
        let has_text = || self.catalogue.term(term).texts.iter().any(Option::is_some);
        self.has_term(lang, term) && (self.edition(lang).total_of_term(term) > 0 || has_text())
    }

    /// Whether a term has a feed in the edition `lang`: it lists an article of that language.
    pub fn has_feed(&self, lang: Lang, term: TermRef) -> bool {
        let listed = self.edition(lang).term(term);
        listed.iter().any(|id| self.catalogue.article(*id).lang == lang)
    }
}

/// The address of each article, by number.
fn article_addresses(site: &Site, catalogue: &Catalogue) -> Vec<Address> {
    let ids: Vec<ArticleId> = catalogue.article_ids().collect();
    let address = |id: ArticleId| {
        let article = catalogue.article(id);
        let tag = &site.language(article.lang).tag;
        address::article(tag, article.date.day, catalogue.slug(id))
    };
    ids.into_par_iter().map(address).collect()
}
