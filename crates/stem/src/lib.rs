//! The stem of a word: what is left of it when the endings of its language are taken off.
//!
//! [`Stemmer::of`] gives the stemmer of a language. It finds stems here, and has a script that
//! finds the same in a browser. Both are made by `generate.py` from one release of the Snowball
//! project (<https://snowballstem.org>), but for Belarusian, which Snowball does not have: see
//! `belarusian.rs`.

#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod belarusian;
#[rustfmt::skip]
mod generated;
mod runtime;

use std::borrow::Cow;

use runtime::Word;

/// The stemmer of a language.
#[derive(Clone, Copy)]
pub struct Stemmer {
    algorithm: fn(&str) -> Cow<'_, str>,
    scripts: &'static [&'static str],
}

/// `Stemmer::of` by the tags of languages, each with the name of its algorithm.
macro_rules! stemmers {
    ($($($tag:literal)|+ => $name:ident,)+) => {
        impl Stemmer {
            /// The stemmer of the language with the primary subtag `language`, if it has one.
            pub fn of(language: &str) -> Option<Self> {
                match language {
                    "be" => Some(Stemmer {
                        algorithm: belarusian::stem,
                        scripts: &[include_str!("../js/belarusian.js")],
                    }),
                    $($($tag)|+ => Some(Stemmer {
                        algorithm: |word| {
                            runtime::stem(word, Word::<generated::$name::Variables>::stem)
                        },
                        scripts: &[
                            include_str!("../js/runtime.js"),
                            include_str!(concat!("../js/", stringify!($name), ".js")),
                        ],
                    }),)+
                    _ => None,
                }
            }
        }

        /// A tag of each algorithm's language, with the algorithm's name.
        #[cfg(test)]
        const ALGORITHMS: &[(&str, &str)] =
            &[("be", "belarusian"), $(([$($tag),+][0], stringify!($name)),)+];
    };
}

stemmers! {
    "ar" => arabic,
    "ca" => catalan,
    "cs" => czech,
    "da" => danish,
    "de" => german,
    "el" => greek,
    "en" => english,
    "eo" => esperanto,
    "es" => spanish,
    "et" => estonian,
    "eu" => basque,
    "fa" => persian,
    "fi" => finnish,
    "fr" => french,
    "ga" => irish,
    "hi" => hindi,
    "hu" => hungarian,
    "hy" => armenian,
    "id" => indonesian,
    "it" => italian,
    "lt" => lithuanian,
    "nb" | "nn" | "no" => norwegian,
    "ne" => nepali,
    "nl" => dutch,
    "pl" => polish,
    "pt" => portuguese,
    "ro" => romanian,
    "ru" => russian,
    "sr" => serbian,
    "st" => sesotho,
    "sv" => swedish,
    "ta" => tamil,
    "tr" => turkish,
    "yi" => yiddish,
}

impl Stemmer {
    /// The stem of `word`, which is in lower case and in Unicode's normal form C.
    pub fn stem<'w>(&self, word: &'w str) -> Cow<'w, str> {
        (self.algorithm)(word)
    }

    /// What a browser runs: it defines the function `stem`, which is given a word like
    /// [`Stemmer::stem`], and nothing else.
    pub fn script(&self) -> String {
        format!("var stem = (function () {{\n{}return stem;\n}})();\n", self.scripts.concat())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::{ALGORITHMS, Stemmer};

    fn stemmer(tag: &str) -> Stemmer {
        Stemmer::of(tag).expect("a stemmer")
    }

    /// The names of a folder's files with an ending, without it.
    fn names(folder: &str, ending: &str) -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let files = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file"));
        files
            .filter_map(|file| Some(file.file_name().to_str()?.strip_suffix(ending)?.to_owned()))
            .collect()
    }

    #[test]
    fn each_algorithm_has_a_language() {
        let known: BTreeSet<String> = ALGORITHMS.iter().map(|(_, name)| name.to_string()).collect();
        assert_eq!(known, names("words", ".txt"));
        assert_eq!(&known | &["runtime".to_owned()].into(), names("js", ".js"));
        let made = &names("src/generated", ".rs") - &["mod".to_owned()].into();
        assert_eq!(known, &made | &["belarusian".to_owned()].into());
    }

    #[test]
    fn words_have_the_stems_that_the_original_finds() {
        for (tag, name) in ALGORITHMS {
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("words/{name}.txt"));
            for line in fs::read_to_string(file).expect("words").lines() {
                let (word, stem) = line.split_once('\t').expect("a word and its stem");
                assert_eq!(stemmer(tag).stem(word), stem, "{name}: {word}");
            }
        }
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for (tag, forms) in [
            ("be", &["беларуская", "беларускай", "беларускую", "беларускіх", "беларускага"][..]),
            ("be", &["горад", "горада", "гораду", "горадзе"][..]),
            ("be", &["міністр", "міністры", "міністраў", "міністрам", "міністрамі"][..]),
            ("be", &["хата", "хаты", "хаце", "хату", "хатамі"][..]),
            ("ru", &["встреча", "встречи", "встречу", "встречами"][..]),
            ("es", &["ministro", "ministros"][..]),
            ("en", &["meeting", "meetings", "meet"][..]),
            ("pl", &["ministra", "ministrowi", "ministrom"][..]),
        ] {
            let stems: Vec<_> = forms.iter().map(|form| stemmer(tag).stem(form)).collect();
            assert!(stems.iter().all(|stem| *stem == stems[0]), "{forms:?}: {stems:?}");
        }
        assert!(Stemmer::of("zh").is_none());
    }
}
