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
        let code = codes::code(word.trim()).or_else(|| meant(word, finder))?;
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

/// The code of the country that `word` names in another way.
fn meant(word: &str, finder: &dyn Finder) -> Option<&'static str> {
    codes::meant(word.trim()).or_else(|| finder.country(word))
}

fn no_code(word: &str, finder: &dyn Finder) -> Problem {
    let hint = match (meant(word, finder), several(word, finder)) {
        (Some(code), _) => format!("write the code {code}"),
        (None, Some(list)) => format!("write a list: {list}"),
        (None, None) => "use the two-letter code of ISO 3166-1, such as BY, KZ or NO".to_owned(),
    };
    let refusal = Refusal::new(format!("`{word}` is not a country code"), hint);
    Problem { code: Code::UnknownCountry, refusal }
}

/// The list that was meant by `word`, where it names countries one after another.
fn several(word: &str, finder: &dyn Finder) -> Option<String> {
    let parts = word.split([',', ';', '/', '、', '，', '،']).map(str::trim);
    let parts = parts.filter(|part| !part.is_empty());
    let code = |part| codes::code(part).or_else(|| meant(part, finder));
    let codes: Option<Vec<&str>> = parts.map(code).collect();
    codes.filter(|codes| codes.len() > 1).map(|codes| format!("[{}]", codes.join(", ")))
}
