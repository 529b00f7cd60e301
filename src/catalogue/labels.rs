//! What a term is called in each language.

use super::{Catalogue, Term, TermId};
use crate::language::{Languages, Wording};
use crate::site::{Lang, Site, Taxonomy, TaxonomyKind};

/// A term's name for one edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The name.
    pub text: String,
    /// The language that it is in; `None` for a term as written.
    pub lang: Option<Lang>,
}

/// The labels of all terms.
#[derive(Debug)]
pub struct Labels {
    /// By taxonomy, term and language.
    table: Vec<Vec<Vec<Label>>>,
}

impl Labels {
    /// Looks up the label of every term of `catalogue` in every language.
    ///
    /// In each language of the chain in turn: the title of the term's page, the message
    /// `<taxonomy>-<term>`, the country's name of CLDR. Last, the term as written.
    pub fn new(site: &Site, languages: &Languages, wording: &Wording, catalogue: &Catalogue) -> Self {
        let table = site
            .taxonomies
            .iter()
            .zip(&catalogue.terms)
            .map(|(taxonomy, terms)| {
                terms
                    .iter()
                    .map(|(_, term)| {
                        let find = |lang| label(site, languages, wording, taxonomy, term, lang);
                        site.langs().map(|(lang, _)| find(lang)).collect()
                    })
                    .collect()
            })
            .collect();
        Labels { table }
    }

    /// The label of a term for the edition `lang`.
    pub fn get(&self, taxonomy: usize, term: TermId, lang: Lang) -> &Label {
        &self.table[taxonomy][term.0 as usize][lang.index()]
    }
}

fn label(
    site: &Site,
    languages: &Languages,
    wording: &Wording,
    taxonomy: &Taxonomy,
    term: &Term,
    lang: Lang,
) -> Label {
    let message = format!("{}-{}", taxonomy.name, term.address);
    for lang in &site.language(lang).chain {
        let title = || term.texts[lang.index()].as_ref().map(|text| text.title.clone());
        let worded = || {
            wording.place(*lang, &message)?;
            wording.get(*lang, &message, &[]).ok().map(|phrase| phrase.text)
        };
        let named = || match taxonomy.kind {
            TaxonomyKind::Country if term.members.is_none() => languages.get(*lang).country(&term.id),
            TaxonomyKind::Country | TaxonomyKind::Free => None,
        };
        if let Some(text) = title().or_else(worded).or_else(named) {
            return Label { text, lang: Some(*lang) };
        }
    }
    Label { text: term.id.clone(), lang: None }
}
