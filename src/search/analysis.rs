//! From a text to the words that it is found by.
//!
//! A token is a run of letters, digits and marks; an apostrophe between letters belongs to it. Its
//! *surface* is the token in Unicode's form NFKC and in lower case, with accents and `ё` folded.
//! Its *term* is the stem of the unfolded token, folded in the same way. Two words are the same for
//! the search where their terms are.
//!
//! Scripts that are written without spaces give a term for each character, which is that character
//! and the next one: so a word of two characters or more is found by its pairs, and a single
//! character by the beginning of a pair.
//!
//! `js/analysis.js` does the same in the browser. What is changed here is to be changed there; the
//! browser tests hold the two against each other.

use std::borrow::Cow;
use std::sync::LazyLock;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use stem::Stemmer;

/// A token's part that counts, in characters: longer ones are no words but addresses and keys.
const TOKEN_LENGTH: usize = 40;
/// The most characters of a surface or a term: those of a token may become more in its folded form.
const WORD_LENGTH: usize = 60;

/// What a token is found by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Word {
    /// The token as it is compared with the beginning of a word.
    pub(crate) surface: String,
    /// What all its forms share.
    pub(crate) term: String,
}

/// A token of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Token<'t> {
    /// A word between others.
    Word(&'t str),
    /// A character of a script without spaces, with the next one if there is one.
    Pair(&'t str),
}

/// The tokens of `text`, in their order.
pub(crate) fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    Runs { text, at: 0 }.flat_map(parts).flat_map(|(part, solid)| {
        let pairs = solid.then(|| pairs(part));
        let word = (!solid).then_some(Token::Word(part));
        word.into_iter().chain(pairs.into_iter().flatten())
    })
}

/// Finds the words of a language's texts.
pub(crate) struct Analyser {
    /// `None` where a word is its own stem.
    stemmer: Option<Stemmer>,
    compose: ComposingNormalizerBorrowed<'static>,
    canonical: ComposingNormalizerBorrowed<'static>,
    decompose: DecomposingNormalizerBorrowed<'static>,
}

impl Analyser {
    /// The analyser of the language with the primary subtag `language`.
    pub(crate) fn new(language: &str) -> Self {
        Analyser {
            stemmer: Stemmer::of(language),
            compose: ComposingNormalizerBorrowed::new_nfkc(),
            canonical: ComposingNormalizerBorrowed::new_nfc(),
            decompose: DecomposingNormalizerBorrowed::new_nfd(),
        }
    }

    /// What `token` is found by; `None` where nothing is left of it.
    pub(crate) fn word(&self, token: Token) -> Option<Word> {
        let (text, solid) = match token {
            Token::Word(text) => (text, false),
            Token::Pair(text) => (text, true),
        };
        let text = first(text, TOKEN_LENGTH);
        let normal =
            if text.is_ascii() { Cow::Borrowed(text) } else { self.compose.normalize(text) };
        let lower = normal.to_lowercase().replace(APOSTROPHES, "'");
        let surface = self.fold(&lower);
        let stemmer = self.stemmer.filter(|_| !solid);
        let term = stemmer.map(|stemmer| self.fold(&stemmer.stem(&lower)));
        let term = term.filter(|term| !term.is_empty()).unwrap_or_else(|| surface.clone());
        (!surface.is_empty()).then_some(Word { surface, term })
    }

    /// `word` without accents and apostrophes.
    fn fold(&self, word: &str) -> String {
        if word.bytes().all(|byte| byte.is_ascii() && byte != b'\'') {
            return first(word, WORD_LENGTH).to_owned();
        }
        let mut folded = String::with_capacity(word.len());
        let mut base = ' ';
        for c in self.decompose.normalize_iter(word.chars()) {
            if !is_accent(c) {
                base = c;
                fold_char(c, &mut folded);
            } else if is_cyrillic(base) && !(base == 'е' && matches!(c, '\u{300}' | '\u{308}')) {
                // й and ў are letters of their own.
                folded.push(c);
            }
        }
        first(&self.canonical.normalize(&folded), WORD_LENGTH).to_owned()
    }
}

const APOSTROPHES: [char; 3] = ['\u{2019}', '\u{2bc}', '\u{ff07}'];

/// Writes a character, which is no accent, as it is compared.
fn fold_char(c: char, out: &mut String) {
    match c {
        '\'' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{591}'..='\u{5c7}' => {}
        'ß' => out.push_str("ss"),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'þ' => out.push_str("th"),
        'ø' => out.push('o'),
        'đ' | 'ð' => out.push('d'),
        'ł' => out.push('l'),
        'ı' => out.push('i'),
        // The forms of alef, the alef that is written as yeh, and the feminine ending.
        'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
        'ى' => out.push('ي'),
        'ة' => out.push('ه'),
        c => out.push(c),
    }
}

fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

/// Whether words of the character's script stand without spaces between them.
fn is_solid(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' // Thai, Lao
        | '\u{1000}'..='\u{109f}' // Myanmar
        | '\u{1780}'..='\u{17ff}' // Khmer
        | '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}') // Chinese, Japanese
}

fn is_letter(c: char) -> bool {
    let number = u32::from(c);
    match LETTERS.get(number as usize / 64) {
        Some(bits) => bits >> (number % 64) & 1 == 1,
        None => has_letters_properties(c),
    }
}

/// How many characters [`LETTERS`] has: the first two planes of Unicode, which have all but rare
/// Chinese ones.
const KNOWN: u32 = 0x20000;

/// A bit for each character, whether it is a letter: every character of an archive is asked, and to
/// ask its properties takes ten times as long.
static LETTERS: LazyLock<Vec<u64>> = LazyLock::new(|| {
    let is_set = |number| char::from_u32(number).is_some_and(has_letters_properties);
    let bits = |from: u32| (0..64).map(|bit| u64::from(is_set(from + bit)) << bit).sum();
    (0..KNOWN).step_by(64).map(bits).collect()
});

fn has_letters_properties(c: char) -> bool {
    c.is_alphanumeric() || {
        let category = CodePointMapData::<GeneralCategory>::new().get(c);
        GeneralCategoryGroup::Mark.contains(category)
    }
}

/// The first `count` characters of `text`.
fn first(text: &str, count: usize) -> &str {
    if text.len() <= count {
        return text;
    }
    text.char_indices().nth(count).map_or(text, |(at, _)| &text[..at])
}

/// Runs of letters, digits and marks, with apostrophes between them.
struct Runs<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Iterator for Runs<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let rest = &self.text[self.at..];
        let start = self.at + rest.find(is_letter)?;
        let mut end = start;
        let mut characters = self.text[start..].chars().peekable();
        while let Some(c) = characters.next() {
            let joins = c == '\'' || APOSTROPHES.contains(&c);
            if !(is_letter(c) || (joins && characters.peek().copied().is_some_and(is_letter))) {
                break;
            }
            end += c.len_utf8();
        }
        self.at = end;
        Some(&self.text[start..end])
    }
}

/// A run in parts of one kind: whether they are of a script without spaces.
fn parts(run: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = run;
    std::iter::from_fn(move || {
        let solid = is_solid(rest.chars().next()?);
        let end = rest.find(|c| is_solid(c) != solid).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        rest = after;
        Some((part, solid))
    })
}

/// Each character of `part` with the next one.
fn pairs(part: &str) -> impl Iterator<Item = Token<'_>> {
    part.char_indices().map(|(at, c)| {
        let next = part[at + c.len_utf8()..].chars().next().map_or(0, char::len_utf8);
        Token::Pair(&part[at..at + c.len_utf8() + next])
    })
}

#[cfg(test)]
mod tests {
    use super::{Analyser, has_letters_properties, is_letter, tokens};

    fn terms(language: &str, text: &str) -> Vec<String> {
        let analyser = Analyser::new(language);
        tokens(text).filter_map(|token| analyser.word(token)).map(|word| word.term).collect()
    }

    #[test]
    fn the_table_knows_all_letters() {
        let wrong = (0..=0x10ffff).filter_map(char::from_u32).find(|c| {
            is_letter(*c) != has_letters_properties(*c)
                || (c.is_ascii() && is_letter(*c) != c.is_ascii_alphanumeric())
        });
        assert_eq!(wrong, None);
    }

    #[test]
    fn words_and_pairs() {
        assert_eq!(terms("en", "The council's 12 meetings"), ["the", "council", "12", "meet"]);
        assert_eq!(
            terms("zh", "在圣彼得堡 2025年"),
            ["在圣", "圣彼", "彼得", "得堡", "堡", "2025", "年"]
        );
        assert_eq!(terms("be", "сям’я – сям'і"), ["сям", "сям"]);
        assert_eq!(terms("ru", "Ещё, еще"), ["ещ", "ещ"]);
        assert_eq!(terms("es", "organización"), ["organiz"]);
        assert_eq!(terms("xx", "Éclair naïve Łódź"), ["eclair", "naive", "lodz"]);
        assert_eq!(terms("ru", "новый"), terms("ru", "новые"));
        assert_eq!(terms("xx", "' – …"), [] as [&str; 0]);
    }

    #[test]
    fn letters_that_only_look_like_accents_stay() {
        let analyser = Analyser::new("xx");
        let surface = |text| tokens(text).filter_map(|token| analyser.word(token)).next();
        assert_eq!(surface("йўї").map(|word| word.surface).as_deref(), Some("йўї"));
        assert_eq!(surface("ЁЛКА").map(|word| word.surface).as_deref(), Some("елка"));
    }
}
