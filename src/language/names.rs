//! Names of countries and languages, from CLDR.

use std::collections::HashMap;

use icu_locale::LanguageIdentifier;
use icu_locale::names::{
    DisplayNamesPreferences, LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions,
    RegionDisplayName,
};
use icu_locale::subtags::Region;

use super::Locale;
use crate::site::countries;

/// The name of the country `code` (ISO 3166-1 alpha-2) in `display`, if CLDR has one.
pub fn country(code: &str, display: &LanguageIdentifier) -> Option<String> {
    let region: Region = code.parse().ok()?;
    RegionDisplayName::try_new_light(preferences(display), region).ok().map(|name| name.to_string())
}

/// The name of the language `id` in `display`: its tag where CLDR has none.
pub fn language(id: &LanguageIdentifier, display: &LanguageIdentifier) -> String {
    let options = LanguageIdentifierDisplayNameOptions::default();
    LanguageIdentifierDisplayName::try_new_heavy(preferences(display), id.clone(), options)
        .ok()
        .and_then(|name| {
            let name = name.as_borrowed();
            let text = writeable::TryWriteable::try_write_to_string(&name).ok()?.into_owned();
            Some(text)
        })
        .unwrap_or_else(|| id.to_string())
}

fn preferences(display: &LanguageIdentifier) -> DisplayNamesPreferences {
    icu_locale::Locale::from(display.clone()).into()
}

impl Locale {
    /// The name of the country `code` (ISO 3166-1 alpha-2) in this language, if CLDR has one.
    pub fn country(&self, code: &str) -> Option<String> {
        country(code, self.id())
    }
}

/// Finds the code of a country by its name in any of some languages.
pub struct CountryNames {
    codes: HashMap<String, &'static str>,
}

impl CountryNames {
    /// All countries' names in the languages `displays`.
    pub fn new<'a>(displays: impl Iterator<Item = &'a LanguageIdentifier>) -> Self {
        let mut codes = HashMap::new();
        for display in displays {
            for code in countries::CODES {
                if let Some(name) = country(code, display) {
                    codes.insert(name.to_lowercase(), code);
                }
            }
        }
        CountryNames { codes }
    }

    /// What to write in the place of `name`, which is no code.
    pub fn hint(&self, name: &str) -> String {
        match self.code(name) {
            Some(code) => format!("write the code {code}"),
            None => "use the two-letter code of ISO 3166-1, such as BY, KZ or NO".to_owned(),
        }
    }

    /// The code of the country that `name` names, in any case.
    pub fn code(&self, name: &str) -> Option<&'static str> {
        self.codes.get(&name.trim().to_lowercase()).copied()
    }
}
