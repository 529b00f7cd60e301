//! Countries: codes of ISO 3166-1, which CLDR names in every language.

mod codes;

use super::{Adopted, Finder, Kind, Names, Picture, Problem};
use crate::diagnostics::{Code, Refusal};

pub use codes::CODES;

/// A taxonomy of countries.
#[derive(Debug)]
pub(super) struct Country;

impl Kind for Country {
    fn read(&self, word: &str, finder: &dyn Finder) -> Result<String, Problem> {
        codes::code(word.trim()).map(str::to_owned).ok_or_else(|| no_code(word, finder))
    }

    /// Old sites have the countries' names more often than their codes.
    fn adopt(&self, word: &str, finder: &dyn Finder) -> Option<Adopted> {
        let code = codes::code(word.trim()).or_else(|| finder.country(word))?;
        Some(Adopted { term: code.to_owned(), label: None })
    }

    fn id(&self, word: &str) -> String {
        word.to_uppercase()
    }

    fn is_written(&self, id: &str, text: &str) -> bool {
        text.trim().eq_ignore_ascii_case(id)
    }

    /// `by` and `BY` are one code.
    fn doubts_spellings(&self) -> bool {
        false
    }

    fn taken_for(&self, group: &str) -> Option<&'static str> {
        codes::code(group).map(|_| "country")
    }

    fn label(&self, id: &str, names: &dyn Names) -> Option<String> {
        names.country(id)
    }

    fn all(&self) -> Option<&'static [&'static str]> {
        Some(&CODES)
    }

    fn pattern(&self) -> Option<&'static str> {
        Some(r"^\s*[A-Za-z]{2}\s*$")
    }

    fn picture(&self) -> Option<Picture> {
        Some(Picture::Map)
    }
}

fn no_code(word: &str, finder: &dyn Finder) -> Problem {
    let hint = match finder.country(word) {
        Some(code) => format!("write the code {code}"),
        None => "use the two-letter code of ISO 3166-1, such as BY, KZ or NO".to_owned(),
    };
    let refusal = Refusal::new(format!("`{word}` is not a country code"), hint);
    Problem { code: Code::UnknownCountry, refusal }
}
