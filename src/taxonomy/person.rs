//! Persons: names, which are their own labels.
//!
//! One person has one address, however a language writes the name: so the address is the id, and each
//! article gives the name in its language. An article may have the id itself (`anna-kovalenko`), where
//! the name has another sound in its language; a term's page names her then.

use super::{Adopted, Finder, Kind, Problem, Role, free};
use crate::digest::Hasher;
use crate::slug::slug;

/// A taxonomy of persons.
#[derive(Debug, Default)]
pub(super) struct Person;

impl Kind for Person {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.text("person");
    }

    fn read(&self, word: &str, _: &dyn Finder) -> Result<String, Problem> {
        free::word(&one_spaced(word))
    }

    /// A name is taken over as it is: it needs no label.
    fn adopt(&self, word: &str, _: &dyn Finder) -> Option<Adopted> {
        let term = one_spaced(word);
        (!slug(&term).is_empty()).then_some(Adopted { term, label: None })
    }

    fn id(&self, word: &str) -> String {
        slug(word)
    }

    fn is_written(&self, id: &str, text: &str) -> bool {
        slug(text) == id
    }

    /// Languages write a name in their own letters; in one language [`is_name`](Kind::is_name) tells
    /// which words are compared.
    fn doubts_spellings(&self) -> bool {
        false
    }

    fn written(&self, id: &str, label: &str) -> String {
        if slug(label) == id { label.to_owned() } else { id.to_owned() }
    }

    fn to_label(&self, taxonomy: &str, address: &str, tag: &str) -> String {
        format!(
            "write the name in its place, or as the title of \
             content/terms/{taxonomy}/{address}.{tag}.md"
        )
    }

    fn role(&self) -> Role {
        Role::Author
    }

    /// A name of several words is never written as its address is; one of a single word, such as
    /// that of an agency, may be.
    fn is_name(&self, word: &str) -> bool {
        !word.contains('-') || slug(word) != word
    }
}

/// `word` with one space where there are several.
fn one_spaced(word: &str) -> String {
    word.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::taxonomy::NoFinder;

    #[test]
    fn names_are_told_from_ids() {
        for (word, is_name) in [
            ("Anna Kovalenko", true),
            ("Анна Коваленко", true),
            ("anna-kovalenko", false),
            ("Jean-Luc", true),
            ("reuters", true),
            ("王-伟", true),
        ] {
            assert_eq!(Person.is_name(word), is_name, "{word}");
        }
    }

    #[test]
    fn one_person_has_one_id() {
        for word in ["Anna Kovalenko", " Anna  Kovalenko ", "Анна Коваленко", "anna-kovalenko"]
        {
            let read = Person.read(word, &NoFinder).unwrap_or_default();
            assert_eq!(Person.id(&read), "anna-kovalenko", "{word}");
        }
        assert!(Person.read(" ", &NoFinder).is_err());
    }
}
