//! Free terms: any words, which the site's labels name.

use super::{Adopted, Finder, Kind, Problem};
use crate::diagnostics::{Code, Refusal};
use crate::digest::Hasher;
use crate::slug::slug;

/// Any words.
#[derive(Debug)]
pub(super) struct Free;

impl Kind for Free {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.text("free");
    }

    fn read(&self, word: &str, _: &dyn Finder) -> Result<String, Problem> {
        self::word(word)
    }

    /// The old site's word becomes the label of a term that is fit for addresses.
    fn adopt(&self, word: &str, _: &dyn Finder) -> Option<Adopted> {
        let term = slug(word);
        let label = (word != term).then(|| word.trim().to_owned());
        (!term.is_empty()).then_some(Adopted { term, label })
    }
}

/// `text` as a term, if it has a letter or a digit.
pub(super) fn word(text: &str) -> Result<String, Problem> {
    let word = text.trim();
    match word.contains(char::is_alphanumeric) {
        true => Ok(word.to_owned()),
        false => Err(no_term(word)),
    }
}

fn no_term(word: &str) -> Problem {
    let message = match word {
        "" => "the term is empty".to_owned(),
        word => format!("`{word}` cannot be a term"),
    };
    let hint = "write a word with letters or digits, or take the term out";
    Problem { code: Code::BadValue, refusal: Refusal::new(message, hint) }
}
