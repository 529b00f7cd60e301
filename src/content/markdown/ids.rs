//! The ids that a text gives to its places, so that links can lead there.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use serde::{Deserialize, Serialize};

/// An id that a text gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Id {
    /// The id.
    pub name: String,
    /// Its bytes in the file, or those of what it stands in.
    pub span: Range<usize>,
    /// Whether raw HTML gives it, and not a heading.
    pub raw: bool,
}

/// Whether the id `name` is one of the page's own: of the theme's, or of a footnote.
pub(crate) fn is_reserved(name: &str) -> bool {
    name.starts_with("d-")
}

/// Whether `name` can be an id: whoever has two words in it cannot be led to.
pub(super) fn is_sound(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// The id of a heading with the words `text`: letters with their marks and digits of any script, in
/// lower case, with hyphens between words. What stands inside of a word goes, as GitHub has it:
/// `don't` is `dont`, and `3.2.1` is `321`.
pub(super) fn from_words(text: &str) -> String {
    let mut id = String::with_capacity(text.len());
    let lower = text.to_lowercase();
    let mut chars = lower.chars().peekable();
    while let Some(c) = chars.next() {
        let is_inside = is_in_words(c) && chars.peek().is_some_and(|next| is_in_word(*next));
        let is_between = id.chars().next_back().is_some_and(is_in_word);
        if is_in_word(c) {
            id.push(c);
        } else if is_between && !is_inside {
            id.push('-');
        }
    }
    of_heading(id.trim_end_matches('-'))
}

/// Whether a word is made of such characters: letters, marks and digits.
fn is_in_word(c: char) -> bool {
    c.is_alphanumeric() || (!c.is_ascii() && is_mark(c))
}

fn is_mark(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    GeneralCategoryGroup::Mark.contains(category)
}

/// Whether such a character stands inside of words: apostrophes, full stops as in `U.S.`, and what
/// nobody sees.
fn is_in_words(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '‘' | '.' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
}

/// The id that a heading gets whose words make `name`: never one of the page's own, not even with
/// a number behind it.
fn of_heading(name: &str) -> String {
    match name {
        "" => "section".to_owned(),
        "d" => "section-d".to_owned(),
        name if is_reserved(name) => format!("section-{name}"),
        name => name.to_owned(),
    }
}

/// The braces at the end of a `heading`, with what they give it.
pub(crate) fn braces(heading: &str) -> Option<Range<usize>> {
    let heading = heading.trim_end();
    let words = match heading.ends_with('}') {
        true => heading,
        // Behind them stands the line that makes it a heading.
        false => heading.trim_end_matches(['=', '-', '>', ' ', '\t']).trim_end(),
    };
    words.ends_with('}').then_some(())?;
    Some(words.rfind('{')?..words.len())
}

#[cfg(test)]
mod tests {
    use super::from_words;

    #[test]
    fn words_make_ids() {
        for (words, id) in [
            ("Год мира", "год-мира"),
            ("हिन्दी समाचार", "हिन्दी-समाचार"),
            ("İstanbul", "i\u{307}stanbul"),
            ("Don't, don’t", "dont-dont"),
            ("3.2.1 and v1.0.", "321-and-v10"),
            ("کتاب\u{200c}ها", "کتابها"),
            ("«Заря» — and/or", "заря-and-or"),
            ("D-Day", "section-d-day"),
            ("’tis", "tis"),
            ("…", "section"),
        ] {
            assert_eq!(from_words(words), id, "{words}");
        }
    }
}
