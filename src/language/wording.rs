//! The site's words: Fluent messages, each looked up along its language's chain.
//!
//! Fluent files are parsed, changed and put into one bundle a language. The change: a
//! selector over CLDR's plural categories becomes a call of `PLURAL`, and a variable that
//! is shown becomes a call of `NUMBER`, both of which ask ICU. (fluent-bundle's own plural
//! tables are wrong for Belarusian and Arabic.) Translators write plain Fluent.

mod define;
mod digest;
mod escapes;
mod load;
mod nesting;
mod rewrite;
mod to_translate;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

use self::digest::Part;
use super::{Locale, Owner, last_resort};
use crate::diagnostics::{Place, phrase};
use crate::site::{Lang, Language, Site};

pub use load::FluentFile;
pub(crate) use to_translate::{SAME, Written, written_in};

/// The messages of all languages of a site.
pub struct Wording {
    languages: Vec<Messages>,
    /// The theme's English; nothing where that is a language of the site.
    last_resort: Messages,
    /// Whose the English words are.
    english: Owner,
    /// Where each language looks for its words, the last resort at the end.
    chains: Vec<Vec<Owner>>,
}

/// One language's messages.
struct Messages {
    locale: Arc<Locale>,
    bundle: FluentBundle<FluentResource>,
    definitions: BTreeMap<String, Definition>,
    /// The same and Fluent's own terms, these with their `-`.
    parts: BTreeMap<String, Part>,
}

/// Where a message stands, and what it is made of.
#[derive(Debug, Clone)]
struct Definition {
    place: Place,
    written: Written,
    variables: BTreeSet<String>,
    /// The messages and Fluent terms that it shows, with their places.
    references: Vec<(String, Place)>,
}

/// The value of a message's variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// Text, shown as it is.
    Text(String),
    /// A number: it is written, and chooses plural forms, as the language does it.
    Number(f64),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Argument::Text(text.to_owned())
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Argument::Number(number as f64)
    }
}

/// A message that was put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Its text.
    pub text: String,
    /// The language that it was found in.
    pub owner: Owner,
}

/// Why a message could not be put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WordingError {
    /// No language of the chain has it.
    Missing,
    /// It is there, but refers to something that is not.
    Broken {
        /// Where the message stands.
        place: Place,
        /// What is wrong.
        reason: String,
    },
}

impl Wording {
    fn messages(&self, owner: Owner) -> &Messages {
        match owner {
            Owner::Language(lang) => &self.languages[lang.index()],
            Owner::LastResort => &self.last_resort,
        }
    }

    /// The language of `lang`'s chain that has the message `id`.
    pub fn owner(&self, lang: Lang, id: &str) -> Option<Owner> {
        let has = |owner: &&Owner| self.messages(**owner).definitions.contains_key(id);
        self.chains[lang.index()].iter().find(has).copied()
    }

    /// The data of the language of `owner`.
    pub(crate) fn locale(&self, owner: Owner) -> &Locale {
        &self.messages(owner).locale
    }

    /// Where the message `id` of `owner` stands.
    pub fn place(&self, owner: Owner, id: &str) -> Option<&Place> {
        self.messages(owner).definitions.get(id).map(|definition| &definition.place)
    }

    /// The message `id` of `owner` as its file has it.
    pub(crate) fn written(&self, owner: Owner, id: &str) -> Option<&Written> {
        self.messages(owner).definitions.get(id).map(|definition| &definition.written)
    }

    /// The message `id` in English as its file has it: the site's, else the theme's.
    pub(crate) fn english(&self, id: &str) -> Option<&Written> {
        self.written(self.english, id)
    }

    /// The variables of the message `id` of `owner`.
    pub fn variables(&self, owner: Owner, id: &str) -> Option<&BTreeSet<String>> {
        self.messages(owner).definitions.get(id).map(|definition| &definition.variables)
    }

    /// What messages of the language `lang` refer to in vain: the message, the name that is
    /// not there, and where it stands.
    pub fn broken_references(&self, lang: Lang) -> Vec<(&str, &str, &Place)> {
        let Messages { definitions, parts, .. } = &self.languages[lang.index()];
        let all = definitions.iter().flat_map(|(id, definition)| {
            definition.references.iter().map(move |(name, place)| (id.as_str(), name, place))
        });
        all.filter(|(_, name, _)| !parts.contains_key(*name))
            .map(|(id, name, place)| (id, name.as_str(), place))
            .collect()
    }

    /// The ids of all messages in any language.
    pub fn ids(&self) -> BTreeSet<&str> {
        self.languages
            .iter()
            .chain([&self.last_resort])
            .flat_map(|messages| messages.definitions.keys())
            .map(String::as_str)
            .collect()
    }

    /// Puts together the message `id` for the edition `lang`.
    pub fn get(
        &self,
        lang: Lang,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<Phrase, WordingError> {
        let owner = self.owner(lang, id).ok_or(WordingError::Missing)?;
        Ok(Phrase { text: self.format(owner, id, arguments)?, owner })
    }

    /// Puts together the message `id`, which has no variables, in the language `lang` itself.
    pub fn own(&self, lang: Lang, id: &str) -> Result<String, WordingError> {
        self.format(Owner::Language(lang), id, &[])
    }

    /// Puts together the message `id` of the language `owner`.
    fn format(
        &self,
        owner: Owner,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<String, WordingError> {
        let messages = self.messages(owner);
        let message = messages.bundle.get_message(id).ok_or(WordingError::Missing)?;
        let broken = |reason: String| {
            let place = self.place(owner, id).cloned().unwrap_or_else(|| Place::file(""));
            WordingError::Broken { place, reason }
        };
        let pattern =
            message.value().ok_or_else(|| broken("the message has no text".to_owned()))?;
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            values.set(
                *name,
                match value {
                    Argument::Text(text) => FluentValue::from(text.as_str()),
                    Argument::Number(number) => FluentValue::from(*number),
                },
            );
        }
        let mut errors = Vec::new();
        let text = messages.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        match errors.first() {
            Some(error) => Err(broken(explain(error))),
            None => Ok(text),
        }
    }
}

/// Why a message could not be put together, as a phrase.
fn explain(error: &FluentError) -> String {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
            format!("there is no variable `${id}` here")
        }
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Function { id })) => {
            format!("there is no function `{id}`")
        }
        FluentError::ResolverError(ResolverError::Cyclic) => "it refers to itself".to_owned(),
        other => phrase(&other.to_string()),
    }
}

/// Makes the bundle of one language from the text of its resource.
fn bundle(text: String, locale: &Arc<Locale>) -> FluentBundle<FluentResource> {
    // The text was made by Fluent's own serialiser; what it could not write was reported.
    let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
    // No locale: numbers and plurals never reach the bundle's own rules.
    let mut bundle = FluentBundle::new_concurrent(Vec::new());
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    for (name, function) in rewrite::functions(locale) {
        // A name can only be taken twice, and these are the first.
        let _ = bundle.add_function(name, function);
    }
    bundle
}

/// Where each language of `site` looks for its words.
fn chains(site: &Site) -> Vec<Vec<Owner>> {
    let chain = |language: &Language| {
        let own = language.chain.iter().map(|lang| Owner::Language(*lang));
        own.chain([last_resort(site)]).collect()
    };
    site.languages.iter().map(chain).collect()
}

type Sources = BTreeMap<Owner, Vec<FluentFile>>;
