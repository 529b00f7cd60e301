//! How an edition speaks: its words, and the manners of its language.

use std::fmt;

use super::{Argument, Locale, Phrase, Wording, WordingError};
use crate::digest::{Digest, Digestible, Hasher};
use crate::site::Lang;

/// The words and manners of an edition.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The edition's language.
    pub lang: Lang,
    /// The data of its language.
    pub locale: &'a Locale,
    wording: &'a Wording,
    digest: Digest,
}

/// A message that could not be put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaid {
    /// The message.
    pub id: String,
    /// What is wrong.
    pub error: WordingError,
}

impl fmt::Debug for Voice<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Voice").field("lang", &self.lang).finish_non_exhaustive()
    }
}

impl<'a> Voice<'a> {
    /// The voice of the edition `lang`; `digest` is that of all the wording that it can show.
    pub(crate) fn new(
        lang: Lang,
        locale: &'a Locale,
        wording: &'a Wording,
        digest: Digest,
    ) -> Self {
        Voice { lang, locale, wording, digest }
    }

    /// The message `id` with values for its variables.
    pub fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> Result<String, Unsaid> {
        let phrase = self.wording.get(self.lang, id, arguments);
        phrase.map(|Phrase { text, .. }| text).map_err(|error| Unsaid { id: id.to_owned(), error })
    }

    /// The message `id`, which has no variables, and the language that it was found in.
    pub(crate) fn say_marked(&self, id: &str) -> Result<(String, &'a Locale), Unsaid> {
        let missing = || Unsaid { id: id.to_owned(), error: WordingError::Missing };
        self.say_if_there(id, &[])?.ok_or_else(missing)
    }

    /// The message `id`, which need not be there, and the language that it was found in.
    pub(crate) fn say_if_there(
        &self,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<Option<(String, &'a Locale)>, Unsaid> {
        match self.wording.get(self.lang, id, arguments) {
            Ok(Phrase { text, owner }) => Ok(Some((text, self.wording.locale(owner)))),
            Err(WordingError::Missing) => Ok(None),
            Err(error) => Err(Unsaid { id: id.to_owned(), error }),
        }
    }

    /// The digest of all that it can say.
    pub(crate) fn wording(&self) -> Digest {
        self.digest
    }
}

impl Digestible for Voice<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        let Voice { lang: _, locale, wording: _, digest } = self;
        locale.feed(hasher);
        digest.feed(hasher);
    }
}

/// All else of a language is CLDR's, which comes with the program.
impl Digestible for Locale {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.text(&self.tag);
    }
}
