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
pub(crate) use wording::{Argument, Phrase, WordingError};
pub use wording::{FluentFile, Wording};

use std::sync::Arc;

use crate::site::{Lang, Site};

/// The languages of a site, by number.
#[derive(Debug)]
pub struct Languages {
    locales: Vec<Arc<Locale>>,
}

impl Languages {
    /// Loads CLDR's data for each language of `site`.
    pub fn new(site: &Site) -> Self {
        Languages {
            locales: site
                .languages
                .iter()
                .map(|language| Arc::new(Locale::new(language)))
                .collect(),
        }
    }

    /// The data of the language `lang`.
    pub fn get(&self, lang: Lang) -> &Locale {
        &self.locales[lang.index()]
    }

    /// The data of all languages, in their order.
    pub fn all(&self) -> &[Arc<Locale>] {
        &self.locales
    }
}
