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

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

use self::digest::Part;
use super::Locale;
use crate::diagnostics::{Place, phrase};
use crate::site::{Lang, Site};

pub use load::FluentFile;

/// The messages of all languages of a site.
pub struct Wording {
    languages: Vec<Messages>,
    chains: Vec<Vec<Lang>>,
}

/// One language's messages.
struct Messages {
    /// The language's tag.
    tag: String,
    bundle: FluentBundle<FluentResource>,
    definitions: BTreeMap<String, Definition>,
    /// The same and Fluent's own terms, these with their `-`.
    parts: BTreeMap<String, Part>,
}

/// Where a message stands, and what it is made of.
#[derive(Debug, Clone)]
struct Definition {
    place: Place,
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
    pub lang: Lang,
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
    /// The language of `lang`'s chain that has the message `id`.
    pub fn owner(&self, lang: Lang, id: &str) -> Option<Lang> {
        let has = |lang: &&Lang| self.languages[lang.index()].definitions.contains_key(id);
        self.chains[lang.index()].iter().find(has).copied()
    }

    /// Where the message `id` stands in the language `lang` itself.
    pub fn place(&self, lang: Lang, id: &str) -> Option<&Place> {
        self.languages[lang.index()].definitions.get(id).map(|definition| &definition.place)
    }

    /// The variables of the message `id` in the language `lang` itself.
    pub fn variables(&self, lang: Lang, id: &str) -> Option<&BTreeSet<String>> {
        self.languages[lang.index()].definitions.get(id).map(|definition| &definition.variables)
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
        Ok(Phrase { text: self.format(owner, id, arguments)?, lang: owner })
    }

    /// Puts together the message `id`, which has no variables, in the language `lang` itself.
    pub fn own(&self, lang: Lang, id: &str) -> Result<String, WordingError> {
        self.format(lang, id, &[])
    }

    /// Puts together the message `id` of the language `owner`.
    fn format(
        &self,
        owner: Lang,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<String, WordingError> {
        let messages = &self.languages[owner.index()];
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

/// The language's chain of every language of `site`.
fn chains(site: &Site) -> Vec<Vec<Lang>> {
    site.languages.iter().map(|language| language.chain.clone()).collect()
}

type Sources = HashMap<Lang, Vec<FluentFile>>;
