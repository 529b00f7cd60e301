//! A part of an address from any text: lower-case ASCII letters and digits, with hyphens.
//!
//! The addresses of terms come from one table for all languages, which never changes. Names that are
//! made once, and stay where they are written, follow the rules of their language (`latin`).

mod latin;

use any_ascii::any_ascii;
use icu_casemap::CaseMapper;
use icu_locale::LanguageIdentifier;
use icu_normalizer::DecomposingNormalizer;
use icu_properties::CodePointSetData;
use icu_properties::props::ExtendedPictographic;

use crate::names::composed;

/// How long a file's name made from a title may be: some ten words, which tell two bulletins apart,
/// and fit a line of a terminal with the folders before it.
const TITLE: usize = 60;

/// `text` transliterated from any script; empty where it has no letter and no digit.
///
/// What comes out of the transliteration is ASCII, so no language's rules for capitals matter.
/// Emoji have no sound and are left out.
pub(crate) fn slug(text: &str) -> String {
    let pictures = CodePointSetData::new::<ExtendedPictographic>();
    // An accent that is a character of its own has no sound: `й` must be one with it.
    let text = composed(text);
    let sounded: String = text.chars().filter(|c| !pictures.contains(*c)).collect();
    let mut slug = String::new();
    for c in any_ascii(&sounded).chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if c != '\'' && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// The [`slug`] of `text` by the rules of its language, where there are any.
pub(crate) fn in_language(text: &str, language: &LanguageIdentifier) -> String {
    let own = latin::written(text, language).map(|latin| slug(&latin));
    // A soft sign alone, say, has no sound of its own.
    own.filter(|own| !own.is_empty()).unwrap_or_else(|| slug(text))
}

/// The name of a title [`in_language`], cut after a whole word where it is long.
pub(crate) fn of_title(title: &str, language: &LanguageIdentifier) -> String {
    let mut slug = in_language(title, language);
    if slug.len() > TITLE {
        let end = slug[..=TITLE].rfind('-').unwrap_or(TITLE);
        slug.truncate(end);
    }
    slug
}

/// Whether `a` and `b`, which have one [`slug`], are one word in two spellings, and not two words that
/// are transliterated alike: they differ by case, marks, signs and spaces alone, or one of them is
/// written as the slug is.
pub(crate) fn is_one_word(a: &str, b: &str) -> bool {
    a.is_ascii() || b.is_ascii() || folded(a) == folded(b)
}

/// The letters and digits of `text` without case and marks.
fn folded(text: &str) -> String {
    let decomposed = DecomposingNormalizer::new_nfkd().normalize(text);
    let lower = CaseMapper::new().fold_string(&decomposed);
    lower.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_script_is_transliterated() {
        for (text, expected) in [
            ("organized-crime", "organized-crime"),
            ("Organized Crime", "organized-crime"),
            ("BY", "by"),
            ("Год мира и единства", "god-mira-i-edinstva"),
            ("Саміт у Мінску", "samit-u-minsku"),
            ("Объявление о съезде", "obyavlenie-o-sezde"),
            ("明斯克峰会", "mingsikefenghui"),
            ("قمة مينسك", "qmh-mynsk"),
            ("Σύνοδος στο Μινσκ", "synodos-sto-minsk"),
            ("Größe und Straße", "grosse-und-strasse"),
            ("İstanbul'da zirve", "istanbulda-zirve"),
            ("Summit: day 2 (photos)", "summit-day-2-photos"),
            ("🎉 Party 🎉", "party"),
            ("🎉", ""),
            ("  —  ", ""),
            ("Маи\u{306}дан", "maydan"),
        ] {
            assert_eq!(slug(text), expected, "{text}");
        }
    }

    #[test]
    fn one_word_or_two() {
        for (a, b, is_one) in [
            ("Год мира", "год-мира", true),
            ("Год мира", "god-mira", true),
            ("Élysée", "élysee\u{301}", true),
            ("Größe", "GRÖSSE", true),
            ("权利", "权力", false),
            ("Мир", "Mиp", false),
        ] {
            assert_eq!(is_one_word(a, b), is_one, "{a} {b}");
        }
    }

    #[test]
    fn a_long_title_is_cut_at_a_word() {
        let title = "The ministers of eight states met in Minsk to discuss their joint work";
        let of_title = |title| of_title(title, &LanguageIdentifier::UNKNOWN);
        assert_eq!(of_title(title), "the-ministers-of-eight-states-met-in-minsk-to-discuss-their");
        assert_eq!(of_title(&"a".repeat(100)).len(), TITLE);
    }
}
