//! Words in Latin letters, as the rules of their own language have them: `Київ` is `kyiv` in Ukrainian.
//!
//! A language's table is a file of `tables`. An entry is what is written and its Latin letters, and the
//! first one that fits counts. `^` stands for the beginning of a word, `$` for its end, and letters in
//! brackets must stand before or after those that are written in Latin. What no entry has stays as it is.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu_locale::LanguageIdentifier;
use icu_normalizer::DecomposingNormalizer;
use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;

use crate::names::composed;

/// Languages that share a table, by their primary subtags, and its file.
type Source = (&'static [&'static str], &'static str);

const SOURCES: &[Source] = &[
    (&["uk"], include_str!("tables/uk.txt")),
    (&["be"], include_str!("tables/be.txt")),
    (&["bg"], include_str!("tables/bg.txt")),
    (&["sr", "bs", "cnr", "hr", "sh"], include_str!("tables/sr.txt")),
    (&["mk"], include_str!("tables/mk.txt")),
    (&["de"], include_str!("tables/de.txt")),
    (&["da", "nb", "nn", "no"], include_str!("tables/nordic.txt")),
    (&["el"], include_str!("tables/el.txt")),
    (&["hy"], include_str!("tables/hy.txt")),
    (&["ka"], include_str!("tables/ka.txt")),
    (&["ja"], include_str!("tables/ja.txt")),
];

/// The entries by the first character of what they write in Latin, in their order.
type Table = HashMap<char, Vec<Entry>>;

static TABLES: LazyLock<Vec<(&[&str], Table)>> =
    LazyLock::new(|| SOURCES.iter().map(|(languages, text)| (*languages, table(text))).collect());

/// How some letters are written.
#[derive(Debug)]
struct Entry {
    before: Beside,
    letters: &'static str,
    after: Beside,
    latin: &'static str,
}

/// What must stand beside letters.
#[derive(Debug)]
enum Beside {
    Anything,
    /// No letter.
    Edge,
    OneOf(&'static str),
}

impl Beside {
    fn is(&self, letter: Option<char>) -> bool {
        match self {
            Beside::Anything => true,
            Beside::Edge => letter.is_none(),
            Beside::OneOf(letters) => letter.is_some_and(|letter| letters.contains(letter)),
        }
    }
}

/// The entries of a file.
fn entries(text: &'static str) -> impl Iterator<Item = Entry> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| line.split(", ")).map(entry)
}

fn entry(text: &'static str) -> Entry {
    let (pattern, latin) = text.split_once(' ').unwrap_or((text, ""));
    let (before, pattern) = match pattern.strip_prefix('^') {
        Some(rest) => (Beside::Edge, rest),
        None => match pattern.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((letters, rest)) => (Beside::OneOf(letters), rest),
            None => (Beside::Anything, pattern),
        },
    };
    let (letters, after) = match pattern.strip_suffix('$') {
        Some(rest) => (rest, Beside::Edge),
        None => match pattern.strip_suffix(']').and_then(|rest| rest.split_once('[')) {
            Some((rest, letters)) => (rest, Beside::OneOf(letters)),
            None => (pattern, Beside::Anything),
        },
    };
    Entry { before, letters, after, latin }
}

fn table(text: &'static str) -> Table {
    let mut table = Table::new();
    for entry in entries(text) {
        if let Some(first) = entry.letters.chars().next() {
            table.entry(first).or_default().push(entry);
        }
    }
    table
}

/// `text` with the letters in Latin that the table of `language` has; `None` where it has no table.
pub(super) fn written(text: &str, language: &LanguageIdentifier) -> Option<String> {
    let language = language.language.as_str();
    let (_, table) = TABLES.iter().find(|(languages, _)| languages.contains(&language))?;
    let text = plain(text);
    let mut written = String::with_capacity(text.len());
    let mut rest = text.as_str();
    // The letter before in the same word.
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        let fits = |entry: &&Entry| {
            let after = |rest: &str| rest.chars().next().filter(|c| c.is_alphabetic());
            entry.before.is(before)
                && rest.strip_prefix(entry.letters).is_some_and(|rest| entry.after.is(after(rest)))
        };
        let found = table.get(&first).and_then(|entries| entries.iter().find(fits));
        let (length, last) = match found {
            Some(entry) => {
                written.push_str(entry.latin);
                (entry.letters.len(), entry.letters.chars().next_back().unwrap_or(first))
            }
            None => {
                written.push(first);
                (first.len_utf8(), first)
            }
        };
        // An apostrophe stands in the middle of a word: `п'ять`.
        let is_inside = last.is_alphabetic() || (last == '\'' && before.is_some());
        before = is_inside.then_some(last);
        rest = &rest[length..];
    }
    Some(written)
}

/// `text` with each letter in one form: small, composed, without stress and breathings, in hiragana;
/// without what nobody sees; with one sort of apostrophe.
fn plain(text: &str) -> String {
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let lower = text.to_lowercase();
    // Half-width katakana differ from others by compatibility alone, which would make words of `™` too.
    let is_half_width = |c: char| matches!(c, '\u{ff65}'..='\u{ff9f}');
    let decomposer = match lower.contains(is_half_width) {
        true => DecomposingNormalizer::new_nfkd(),
        false => DecomposingNormalizer::new_nfd(),
    };
    let decomposed = decomposer.normalize(&lower);
    // Greek had three accents, breathings and an iota below until 1982, and has one accent now.
    let is_old = |c: char| matches!(c, '\u{313}' | '\u{314}' | '\u{345}');
    let kept = decomposed.chars().filter(|c| !is_old(*c) && !ignorable.contains(*c));
    let one: String = kept
        .map(|c| match c {
            '\u{300}' | '\u{342}' => '\u{301}',
            '’' | 'ʼ' | '`' | '´' => '\'',
            // Katakana, each of which stands so far behind its hiragana.
            'ァ'..='ヶ' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
            _ => c,
        })
        .collect();
    // What has no letter of its own with its mark, such as `и` with a stress, is the letter.
    composed(&one).chars().filter(|c| !matches!(c, '\u{300}'..='\u{36f}')).collect()
}

#[cfg(test)]
mod tests;
