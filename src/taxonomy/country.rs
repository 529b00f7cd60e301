//! Countries: codes of ISO 3166-1, which CLDR names in every language, and those that the site has
//! beside them.

mod codes;
mod extra;

use super::{Adopted, Extra, Finder, Kind, Names, Picture, Problem};
use crate::diagnostics::{Code, Refusal};
use crate::digest::Hasher;

pub use codes::CODES;
pub use extra::CODES as EXTRA;

/// What a code is on most sites, for a hint.
const ASSIGNED: &str = "use the two-letter code of ISO 3166-1, such as BY, KZ or NO";

/// A taxonomy of countries.
#[derive(Debug)]
pub(super) struct Country {
    /// The codes that there are, in alphabetical order.
    codes: Vec<&'static str>,
}

impl Default for Country {
    fn default() -> Self {
        Country { codes: CODES.to_vec() }
    }
}

impl Kind for Country {
    fn feed(&self, hasher: &mut Hasher) {
        let Country { codes } = self;
        hasher.text("country").list(codes, |hasher, code| {
            hasher.text(code);
        });
    }

    fn read(&self, word: &str, finder: &dyn Finder) -> Result<String, Problem> {
        self.code(word).map(str::to_owned).ok_or_else(|| self.no_code(word, finder))
    }

    /// Old sites have the countries' names more often than their codes.
    fn adopt(&self, word: &str, finder: &dyn Finder) -> Option<Adopted> {
        let code = self.meant(word, finder)?;
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
        let code = self.code(group)?;
        Some(if codes::code(code).is_some() { "country" } else { "code in `extra`" })
    }

    fn label(&self, id: &str, names: &dyn Names) -> Option<String> {
        names.country(id)
    }

    fn all(&self) -> Option<&[&'static str]> {
        Some(&self.codes)
    }

    fn extra(&mut self) -> Option<&mut dyn Extra> {
        Some(self)
    }

    fn pattern(&self) -> Option<&'static str> {
        Some(r"^\s*[A-Za-z]{2}\s*$")
    }

    fn picture(&self) -> Option<Picture> {
        Some(Picture::Map)
    }
}

impl Extra for Country {
    fn add(&mut self, word: &str) -> Result<(), Refusal> {
        let code = extra::code(word.trim()).ok_or_else(|| extra::no_code(word))?;
        match self.codes.binary_search(&code) {
            Ok(_) => {
                Err(Refusal::new(format!("`{word}` stands here twice"), "take one of them out"))
            }
            Err(at) => {
                self.codes.insert(at, code);
                Ok(())
            }
        }
    }
}

impl Country {
    /// The code that `text` spells in any case.
    fn code(&self, text: &str) -> Option<&'static str> {
        let upper = text.trim().to_ascii_uppercase();
        self.codes.binary_search(&upper.as_str()).ok().map(|at| self.codes[at])
    }

    /// The code that `word` is, or names in another way.
    fn meant(&self, word: &str, finder: &dyn Finder) -> Option<&'static str> {
        self.code(word).or_else(|| named(word, finder).filter(|code| self.code(code).is_some()))
    }

    fn no_code(&self, word: &str, finder: &dyn Finder) -> Problem {
        let hint = self
            .meant(word, finder)
            .map(|code| format!("write the code {code}"))
            .or_else(|| self.several(word, finder).map(|list| format!("write a list: {list}")))
            .or_else(|| {
                let hint = |code| format!("{ASSIGNED}; to have {code} too, {}", self.to_add(code));
                extra::code(word.trim()).map(hint)
            })
            .or_else(|| {
                let add = |code| format!("write the code {code}, and {}", self.to_add(code));
                named(word, finder).map(add)
            });
        let refusal = Refusal::new(
            format!("`{word}` is not a country code"),
            hint.unwrap_or_else(|| self.which()),
        );
        Problem { code: Code::UnknownCountry, refusal }
    }

    /// The list that was meant by `word`, where it names countries one after another.
    fn several(&self, word: &str, finder: &dyn Finder) -> Option<String> {
        let parts = word.split(between).map(str::trim).filter(|part| !part.is_empty());
        let codes: Option<Vec<&str>> = parts.map(|part| self.meant(part, finder)).collect();
        codes.filter(|codes| codes.len() > 1).map(|codes| format!("[{}]", codes.join(", ")))
    }

    /// The codes that the site has beside those of ISO 3166-1.
    fn extra(&self) -> impl Iterator<Item = &'static str> {
        self.codes.iter().copied().filter(|code| codes::code(code).is_none())
    }

    /// What to do so that the site has the code `new` too.
    fn to_add(&self, new: &'static str) -> String {
        let mut all: Vec<&str> = self.extra().collect();
        let have = match all.is_empty() {
            true => "put into site.toml, below kind = \"country\"",
            false => "change the line in site.toml to",
        };
        all.push(new);
        format!("{have}: {}", extra::listed(&all))
    }

    /// What a code can be.
    fn which(&self) -> String {
        let mut hint = ASSIGNED.to_owned();
        let extra: Vec<&str> = self.extra().collect();
        if !extra.is_empty() {
            hint.push_str(", or a code that this site has beside them: ");
            hint.push_str(&extra.join(", "));
        }
        hint
    }
}

/// The code that `word` names in another way, whether a site has it or not.
fn named(word: &str, finder: &dyn Finder) -> Option<&'static str> {
    let word = word.trim();
    codes::meant(word).or_else(|| extra::meant(word)).or_else(|| finder.country(word))
}

/// Whether `sign` stands between countries that are named one after another.
fn between(sign: char) -> bool {
    matches!(sign, ',' | ';' | '/' | '、' | '，' | '،')
}
