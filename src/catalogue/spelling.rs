//! Which of two spellings of a term was meant: `elections` and not `#Elections`.

use crate::characters;
use crate::slug::slug;
use crate::taxonomy::Role;

/// A way in which a term is written.
#[derive(Debug, Clone)]
pub(super) struct Spelling {
    pub(super) word: String,
    /// The file that has it.
    pub(super) path: String,
}

impl Spelling {
    /// How likely it was meant, the greatest most: it is clean; it is in lower case or as its address.
    /// A person's name has capitals, but not for all letters, where its letters have any. Of equals, the
    /// first one counts: what comes later changes no page that is there.
    pub(super) fn rank(&self, role: Role) -> (bool, bool) {
        let word = &self.word;
        let is_lower = word.to_lowercase() == *word;
        match role {
            Role::Author => (mixed(word).is_none(), !is_lower && word.to_uppercase() != *word),
            Role::Subject | Role::Series => (is_clean(word), is_lower || slug(word) == *word),
        }
    }
}

/// Whether `word` has nothing but letters of one alphabet, digits, hyphens and spaces.
fn is_clean(word: &str) -> bool {
    let is_fine = |c: char| c.is_alphanumeric() || c == '-' || c == ' ';
    let begins = word.starts_with(char::is_alphanumeric);
    // A hyphen for itself is the dash of a list.
    let has_dash = word.contains(" -") || word.contains("- ");
    begins && !has_dash && word.chars().all(is_fine) && mixed(word).is_none()
}

/// The letter in a word of `term` that is of another alphabet than those of that word's Latin ones.
fn mixed(term: &str) -> Option<char> {
    let is_other = |c: &char| matches!(c, '\u{370}'..='\u{52f}' | '\u{531}'..='\u{58f}');
    let words = term.split(|c: char| !c.is_alphabetic());
    let mut mixed = words.filter(|word| word.contains(|c: char| c.is_ascii_alphabetic()));
    mixed.find_map(|word| word.chars().find(is_other))
}

/// What in `word` nobody sees, for a message.
pub(super) fn told(word: &str) -> String {
    let odd = characters::odd_in(word).map(|(_, name)| name);
    let name = odd.or_else(|| mixed(word).map(characters::name));
    name.map_or(String::new(), |name| format!("; the first has {name}, in it"))
}
