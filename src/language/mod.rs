//! What a language needs: its direction, names, dates, numbers, order and wording.
//!
//! Everything here comes from CLDR through ICU4X ([`Locale`]) or from Fluent files
//! ([`Wording`]); no later stage knows a word or a rule of any language.

mod dates;
mod lists;
mod locale;
mod months;
mod names;
mod plurals;
mod voice;
mod week;
mod wording;

pub use dates::Day;
pub(crate) use locale::{Direction, Locale, native_name, parents};
pub(crate) use months::month;
pub(crate) use names::CountryNames;
pub(crate) use voice::{Unsaid, Voice};
pub(crate) use wording::{Argument, Phrase, SAME, WordingError, Written, written_in};
pub use wording::{FluentFile, Wording};

use std::sync::Arc;

use icu_locale::{LanguageIdentifier, langid};

use crate::site::{Lang, Site};

/// The languages of a site, by number.
#[derive(Debug)]
pub struct Languages {
    locales: Vec<Arc<Locale>>,
    last_resort: Arc<Locale>,
}

/// Whose words a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// A language of the site.
    Language(Lang),
    /// The theme's English, of a site that has no edition in English.
    LastResort,
}

/// The language of the words that serve where no language of the site has any.
pub(crate) const LAST_RESORT: LanguageIdentifier = langid!("en");

/// Where `site` looks for words that no language of a chain has.
pub(crate) fn last_resort(site: &Site) -> Owner {
    let is_english = |id: &LanguageIdentifier| id.language == LAST_RESORT.language;
    let english = site.langs().find(|(_, language)| is_english(&language.id));
    english.map_or(Owner::LastResort, |(lang, _)| Owner::Language(lang))
}

impl Languages {
    /// Loads CLDR's data for each language of `site`.
    pub fn new(site: &Site) -> Self {
        let locales: Vec<_> = site
            .languages
            .iter()
            .map(|language| Arc::new(Locale::new(&language.tag, &language.id)))
            .collect();
        let last_resort = match last_resort(site) {
            Owner::Language(lang) => locales[lang.index()].clone(),
            Owner::LastResort => Arc::new(Locale::new(&LAST_RESORT.to_string(), &LAST_RESORT)),
        };
        Languages { locales, last_resort }
    }

    /// The data of the language `lang`.
    pub fn get(&self, lang: Lang) -> &Locale {
        &self.locales[lang.index()]
    }

    /// The data of the language of `owner`.
    pub(crate) fn of(&self, owner: Owner) -> &Arc<Locale> {
        match owner {
            Owner::Language(lang) => &self.locales[lang.index()],
            Owner::LastResort => &self.last_resort,
        }
    }

    /// The data of all languages, in their order.
    pub fn all(&self) -> &[Arc<Locale>] {
        &self.locales
    }
}
