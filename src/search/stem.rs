//! The stem of a word: what is left of it when the endings of its language are taken off.
//!
//! Many languages have an algorithm of the Snowball project (<https://snowballstem.org>), as Rust
//! here and as a script in the browser; its compiler made both from the same source. Belarusian has none; what is done for it stands in `belarusian.rs`. In any other
//! language a word is its own stem.

mod belarusian;
#[rustfmt::skip]
mod snowball;

use std::borrow::Cow;

/// From a word to its stem.
type Algorithm = fn(&str) -> Cow<'_, str>;

/// How a language's words are stemmed: here, and by a script in the browser.
#[derive(Clone, Copy)]
pub struct Stemmer {
    algorithm: Algorithm,
    /// The script that defines `stem`.
    pub script: Script,
}

/// Where the browser's half of a stemmer comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// The language has none: a word is its own stem.
    None,
    /// A script of the Snowball project.
    Snowball(&'static str),
    /// The endings of Belarusian.
    Belarusian,
}

macro_rules! snowball {
    ($name:ident) => {
        Stemmer {
            algorithm: |word| {
                let mut env = snowball::SnowballEnv::create(word);
                snowball::$name::stem(&mut env);
                env.get_current()
            },
            script: Script::Snowball(include_str!(concat!(
                "js/stemmers/",
                stringify!($name),
                ".js"
            ))),
        }
    };
}

impl Stemmer {
    /// The stemmer of the language with the primary subtag `language`.
    pub fn of(language: &str) -> Self {
        match language {
            "ar" => snowball!(arabic),
            "be" => Stemmer { algorithm: belarusian::stem, script: Script::Belarusian },
            "ca" => snowball!(catalan),
            "da" => snowball!(danish),
            "de" => snowball!(german),
            "el" => snowball!(greek),
            "en" => snowball!(english),
            "es" => snowball!(spanish),
            "eu" => snowball!(basque),
            "fi" => snowball!(finnish),
            "fr" => snowball!(french),
            "ga" => snowball!(irish),
            "hi" => snowball!(hindi),
            "hu" => snowball!(hungarian),
            "hy" => snowball!(armenian),
            "id" => snowball!(indonesian),
            "it" => snowball!(italian),
            "lt" => snowball!(lithuanian),
            "nb" | "nn" | "no" => snowball!(norwegian),
            "ne" => snowball!(nepali),
            "nl" => snowball!(dutch),
            "pt" => snowball!(portuguese),
            "ro" => snowball!(romanian),
            "ru" => snowball!(russian),
            "sv" => snowball!(swedish),
            "tr" => snowball!(turkish),
            _ => Stemmer { algorithm: |word| Cow::Borrowed(word), script: Script::None },
        }
    }

    /// The stem of `word`, which is in lower case and in Unicode's normal form C.
    pub fn stem<'w>(&self, word: &'w str) -> Cow<'w, str> {
        (self.algorithm)(word)
    }
}

/// The endings of Belarusian, for the browser's half.
pub fn belarusian_endings() -> impl Iterator<Item = &'static str> {
    belarusian::endings()
}

#[cfg(test)]
mod tests {
    use super::Stemmer;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for (language, forms) in [
            ("be", &["беларуская", "беларускай", "беларускую", "беларускіх", "беларускага"][..]),
            ("be", &["горад", "горада", "гораду", "горадзе", "гарадах"][..4]),
            ("be", &["міністр", "міністры", "міністраў", "міністрам", "міністрамі"][..]),
            ("be", &["хата", "хаты", "хаце", "хату", "хатамі"][..]),
            ("ru", &["встреча", "встречи", "встречу", "встречами"][..]),
            ("es", &["ministro", "ministros"][..]),
            ("en", &["meeting", "meetings", "meet"][..]),
        ] {
            let stems: Vec<_> = forms.iter().map(|form| Stemmer::of(language).stem(form)).collect();
            assert!(stems.iter().all(|stem| *stem == stems[0]), "{forms:?}: {stems:?}");
        }
        assert_eq!(Stemmer::of("zh").stem("words"), "words");
    }
}
