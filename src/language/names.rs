//! Names of countries and languages, from CLDR.

use std::cell::OnceCell;
use std::collections::HashMap;

use icu_locale::names::{
    DisplayNamesPreferences, LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions,
    RegionDisplayName,
};
use icu_locale::subtags::Region;
use icu_locale::{LanguageIdentifier, langid};

use super::Locale;
use crate::site::Site;
use crate::taxonomy::{COUNTRIES, EXTRA_COUNTRIES, Finder, Names};

/// What CLDR calls pseudo-accents, pseudo-bidi and an unknown region: a site that has one of these
/// codes means a country.
const NO_COUNTRIES: [&str; 3] = ["XA", "XB", "ZZ"];

/// The name of the country `code` (alpha-2 of ISO 3166) in `display`, if CLDR has one.
pub(super) fn country(code: &str, display: &LanguageIdentifier) -> Option<String> {
    RegionDisplayName::try_new_light(preferences(display), region(code)?)
        .ok()
        .map(|name| name.to_string())
}

/// Its short name, such as UK or Bosnia, if CLDR has one.
fn short_name(code: &str, display: &LanguageIdentifier) -> Option<String> {
    let name = RegionDisplayName::try_new_short_light(preferences(display), region(code)?).ok()?;
    Some(name.to_string())
}

fn region(code: &str) -> Option<Region> {
    code.parse().ok().filter(|_| !NO_COUNTRIES.contains(&code))
}

/// The name of the language `id` in `display`: its tag where CLDR has none.
pub(super) fn language(id: &LanguageIdentifier, display: &LanguageIdentifier) -> String {
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

impl Names for Locale {
    fn country(&self, code: &str) -> Option<String> {
        country(code, self.id())
    }
}

/// Finds the code of a country by its name, in any case, in any language of a site.
///
/// The names are looked up when the first one is asked for: only what is not a code costs that.
pub(crate) struct CountryNames<'s> {
    site: &'s Site,
    codes: OnceCell<HashMap<String, &'static str>>,
}

impl<'s> CountryNames<'s> {
    /// The names in the languages of `site`.
    pub(crate) fn new(site: &'s Site) -> Self {
        CountryNames { site, codes: OnceCell::new() }
    }

    fn all(&self) -> HashMap<String, &'static str> {
        let mut found = HashMap::new();
        // What is a country in one language is no code beside countries in another.
        for codes in [&COUNTRIES[..], &EXTRA_COUNTRIES] {
            let own = self.site.languages.iter().map(|language| &language.id);
            // Whoever writes for a site in other languages may still have the English name at hand.
            for language in own.chain([&langid!("en")]) {
                for code in codes {
                    let names = [country(code, language), short_name(code, language)];
                    for name in names.into_iter().flatten() {
                        found.entry(name.to_lowercase()).or_insert(*code);
                    }
                }
            }
        }
        found
    }
}

impl Finder for CountryNames<'_> {
    fn country(&self, name: &str) -> Option<&'static str> {
        self.codes.get_or_init(|| self.all()).get(&name.trim().to_lowercase()).copied()
    }
}
