//! The script that searches in the browser: one for each edition, with its language's stemmer.

use std::fmt::Write;

use super::stem::{Script, Stemmer, belarusian_endings};

const BASE: &str = include_str!("js/stemmers/base-stemmer.js");
const BELARUSIAN: &str = include_str!("js/belarusian.js");
const PARTS: [&str; 5] = [
    include_str!("js/analysis.js"),
    include_str!("js/pieces.js"),
    include_str!("js/query.js"),
    include_str!("js/passage.js"),
    include_str!("js/engine.js"),
];

/// What pages and tests use of it.
const OUTSIDE: &str = "
window.DatelineSearch = Search;
window.DatelineSearch.word = word;
window.DatelineSearch.tokens = tokens;
";

/// The script for the language with the primary subtag `language`. It defines
/// `window.DatelineSearch`; docs/search.md says how it is used.
pub fn script(language: &str) -> String {
    let mut script = String::from("(function () {\n\"use strict\";\n");
    script.push_str(&stemmer(language));
    for part in PARTS {
        script.push_str(&without_comments(part));
    }
    script.push_str(OUTSIDE);
    script.push_str("})();\n");
    script
}

/// The function `stem`.
fn stemmer(language: &str) -> String {
    let mut script = String::new();
    // Text alone: writing it cannot fail.
    let _ = match Stemmer::of(language).script {
        Script::None => writeln!(script, "function stem(text) {{ return text; }}"),
        Script::Belarusian => {
            let endings: Vec<&str> = belarusian_endings().collect();
            let code = without_comments(BELARUSIAN);
            writeln!(script, "var ENDINGS = \"{}\".split(\" \");\n{code}", endings.join(" "))
        }
        Script::Snowball(code) => writeln!(
            script,
            "var BaseStemmer, Stemmer;\n{BASE}{code}\
             var stemmer = new Stemmer();\nfunction stem(text) {{ return stemmer.stemWord(text); }}"
        ),
    };
    script
}

/// `script` without the lines that are comments, which readers need not load.
fn without_comments(script: &str) -> String {
    let lines = script.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| [line.trim(), "\n"]).collect()
}
