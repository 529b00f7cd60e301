//! The kinds of taxonomies: how a term is written, named, offered and drawn.
//!
//! A kind is a file of this room and a line in the table below. What it says nothing of goes as
//! with free terms. No other room asks which kind a taxonomy has: it asks the kind. As settings
//! need kinds before any language is loaded, those who have CLDR bring it: [`Names`], [`Finder`].

mod country;
mod free;
mod person;
mod series;

use std::fmt::Debug;

use crate::diagnostics::{Code, Refusal};
use crate::digest::{Digestible, Hasher};
use crate::slug::slug;

pub use country::{CODES as COUNTRIES, EXTRA as EXTRA_COUNTRIES};

/// What the terms of a taxonomy are.
pub trait Kind: Debug + Send + Sync {
    /// Adds to `hasher` which kind it is, and all that the site's settings made of it.
    fn feed(&self, hasher: &mut Hasher);

    /// The term that `word` names in front matter or in a group.
    fn read(&self, word: &str, finder: &dyn Finder) -> Result<String, Problem>;

    /// The term that a `word` of another site names, with the label that it has there.
    fn adopt(&self, word: &str, finder: &dyn Finder) -> Option<Adopted>;

    /// The id of a term that is first written as `word`.
    fn id(&self, word: &str) -> String {
        word.to_owned()
    }

    /// Whether `text` in a file is the term with the id `id`.
    fn is_written(&self, id: &str, text: &str) -> bool {
        text.trim() == id
    }

    /// What is written in front matter for the term `id` that is called `label`.
    fn written(&self, id: &str, _label: &str) -> String {
        id.to_owned()
    }

    /// What the terms are to an article.
    fn role(&self) -> Role {
        Role::Subject
    }

    /// Whether `word` is what the term is called in the language of the article that has it.
    fn is_name(&self, _word: &str) -> bool {
        false
    }

    /// Whether two spellings with one address may be two words that were meant to differ.
    fn doubts_spellings(&self) -> bool {
        true
    }

    /// What a group named `group` would be taken for, where it could not be told from a term.
    fn taken_for(&self, _group: &str) -> Option<&'static str> {
        None
    }

    /// The label of the term `id` that no page and no message gives, in the language of `names`.
    fn label(&self, _id: &str, _names: &dyn Names) -> Option<String> {
        None
    }

    /// All terms that there can be; `None` where sites think them up.
    fn all(&self) -> Option<&[&'static str]> {
        None
    }

    /// What takes the terms that site.toml has beside those that there are by themselves; `None`
    /// where sites think them up.
    fn extra(&mut self) -> Option<&mut dyn Extra> {
        None
    }

    /// A regular expression, in JSON Schema's dialect, that all written terms match.
    fn pattern(&self) -> Option<&'static str> {
        None
    }

    /// What to do so that the term with an `address` has a label in the language `tag`.
    fn to_label(&self, taxonomy: &str, address: &str, tag: &str) -> String {
        format!("add a line `{taxonomy}-{address} = …` to i18n/{tag}/site.ftl")
    }

    /// What is drawn on the taxonomy's page.
    fn picture(&self) -> Option<Picture> {
        None
    }
}

/// A kind that knows all its terms, and can learn others.
pub trait Extra {
    /// Adds the term `word`.
    fn add(&mut self, word: &str) -> Result<(), Refusal>;
}

/// The kind of a taxonomy that names none.
pub(crate) fn free() -> Box<dyn Kind> {
    Box::new(free::Free)
}

macro_rules! kinds {
    ($($name:literal: $kind:path, $terms:literal;)+) => {
        /// What `kind` can be in site.toml.
        pub(crate) const KINDS: &[&str] = &[$($name,)+];

        /// What each of [`KINDS`] means.
        pub(crate) const ABOUT: &str = concat!(
            $("\"", $name, "\" says that the terms are ", $terms, ". ",)+
            "Left out, terms are free."
        );

        /// The kind with the name `name`.
        pub(crate) fn named(name: &str) -> Result<Box<dyn Kind>, Refusal> {
            match name {
                $($name => Ok(Box::<$kind>::default()),)+
                _ => Err(unknown(name)),
            }
        }
    };
}

kinds! {
    "country": country::Country, "country codes of ISO 3166-1, such as BY";
    "person": person::Person, "the names of those who wrote it, as readers see them";
    "series": series::Series, "series, whose bulletins are parts in the order of their dates";
}

fn unknown(name: &str) -> Refusal {
    let names: Vec<String> = KINDS.iter().map(|name| format!("\"{name}\"")).collect();
    let hint = format!("write {}, or leave `kind` out for free terms", names.join(", "));
    Refusal::new(format!("unknown kind `{name}`"), hint)
}

/// What the terms of a taxonomy are to an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// What it is about.
    Subject,
    /// Who wrote it.
    Author,
    /// What it is a part of.
    Series,
}

impl Digestible for Role {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.number(match self {
            Role::Subject => 0,
            Role::Author => 1,
            Role::Series => 2,
        });
    }
}

/// Why a word is no term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The kind of finding that it is.
    pub code: Code,
    /// What is wrong, and what to write.
    pub refusal: Refusal,
}

/// A term that comes from another site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adopted {
    /// The term.
    pub term: String,
    /// What readers saw, where the term itself would not show it.
    pub label: Option<String>,
}

/// What can be drawn of a taxonomy's terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// A map of the world, on which each term is a country.
    Map,
}

/// What CLDR calls things in one language.
pub trait Names {
    /// The name of the country with a code of ISO 3166.
    fn country(&self, code: &str) -> Option<String>;
}

/// Finds things by what CLDR calls them in any language of the site.
pub trait Finder {
    /// The code of the country that is called `name`.
    fn country(&self, name: &str) -> Option<&'static str>;
}

/// Finds nothing: for site.toml, which says first which languages there are.
#[derive(Debug)]
pub(crate) struct NoFinder;

impl Finder for NoFinder {
    fn country(&self, _name: &str) -> Option<&'static str> {
        None
    }
}

/// The address of the term `word`: words with one address are one term.
pub(crate) fn address(word: &str) -> String {
    slug(word)
}

/// Why a `word` that gives no address is no term.
pub(crate) fn without_address(word: &str) -> Refusal {
    let hint = "write the term with letters or digits, best in lower-case ASCII with hyphens";
    Refusal::new(format!("`{word}` gives no address"), hint)
}
