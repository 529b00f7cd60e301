//! What a term is called in each language.

use super::{Catalogue, Term, TermRef, TermTable};
use crate::diagnostics::{Code, Diagnostics};
use crate::language::{Languages, Wording, WordingError};
use crate::site::{Lang, Site, Taxonomy};
use crate::slug::slug;
use crate::taxonomy::Role;

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
    /// By term and language.
    table: TermTable<Vec<Label>>,
}

impl Labels {
    /// Looks up the label of every term of `catalogue` in every language.
    ///
    /// In each language of the chain in turn: the title of the term's page, the message
    /// `<taxonomy>-<term>`, what articles call it, the label that the taxonomy's kind knows. Then, for
    /// names, any other language's; last, the term as written.
    pub fn new(
        site: &Site,
        languages: &Languages,
        wording: &Wording,
        catalogue: &Catalogue,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let all: Vec<Lang> = site.langs().map(|(lang, _)| lang).collect();
        let table = TermTable::new(catalogue, |id, term| {
            let taxonomy = site.taxonomy(id.taxonomy);
            let own = site
                .langs()
                .map(|(lang, _)| own_label(languages, wording, taxonomy, term, lang, diagnostics));
            let own: Vec<Option<String>> = own.collect();
            let chains = site.languages.iter().map(|language| &language.chain);
            let any: &[Lang] = if taxonomy.kind.role() == Role::Author { &all } else { &[] };
            chains.map(|chain| nearest(&own, chain.iter().chain(any), term)).collect()
        });
        Labels { table }
    }

    /// The label of a term for the edition `lang`.
    pub fn get(&self, term: TermRef, lang: Lang) -> &Label {
        &self.table[term][lang.index()]
    }
}

/// The label among `own`, those of each language, that is the first in `chain`.
fn nearest<'l>(
    own: &[Option<String>],
    mut chain: impl Iterator<Item = &'l Lang>,
    term: &Term,
) -> Label {
    let found = chain.find_map(|lang| own[lang.index()].clone().map(|text| (text, *lang)));
    match found {
        Some((text, lang)) => Label { text, lang: Some(lang) },
        None => Label { text: term.id.clone(), lang: None },
    }
}

/// The term's label in the language `lang` itself.
fn own_label(
    languages: &Languages,
    wording: &Wording,
    taxonomy: &Taxonomy,
    term: &Term,
    lang: Lang,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    if let Some(text) = &term.texts[lang.index()] {
        return Some(text.title.clone());
    }
    match wording.own(lang, &message(taxonomy, &term.address)) {
        Ok(text) => return Some(text),
        Err(WordingError::Missing) => {}
        Err(WordingError::Broken { place, reason }) => {
            let message = format!("the label of `{}` cannot be put together: {reason}", term.id);
            let hint = "a label is text alone, without variables";
            diagnostics.add(Code::WordingFailed, place, message, hint);
        }
    }
    if let Some(name) = term.names.get(lang.index()).and_then(Option::as_ref) {
        return Some(name.word.clone());
    }
    match term.members {
        // A group is no term of the kind: its name is the site's own.
        Some(_) => None,
        None => taxonomy.kind.label(&term.id, languages.get(lang)),
    }
}

/// What a term is called in the language `lang` that nothing has yet: `word`, which is one of all
/// that its kind knows.
pub(crate) fn unused_label(
    languages: &Languages,
    wording: &Wording,
    taxonomy: &Taxonomy,
    word: &str,
    lang: Lang,
) -> String {
    // A message that cannot be put together is reported when something has the term.
    let message = wording.own(lang, &message(taxonomy, &slug(word))).ok();
    let label = message.or_else(|| taxonomy.kind.label(word, languages.get(lang)));
    label.unwrap_or_else(|| word.to_owned())
}

/// The message that is the label of the term with the address `address`.
fn message(taxonomy: &Taxonomy, address: &str) -> String {
    format!("{}-{address}", taxonomy.name)
}
