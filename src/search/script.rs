//! The script that searches in the browser: one for each edition, with its language's stemmer.

use stem::Stemmer;

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
pub(crate) fn script(language: &str) -> String {
    let mut script = String::from("(function () {\n\"use strict\";\n");
    script.push_str(&without_comments(&stemmer(language)));
    for part in PARTS {
        script.push_str(&without_comments(part));
    }
    script.push_str(OUTSIDE);
    script.push_str("})();\n");
    script
}

/// What defines the function `stem`.
fn stemmer(language: &str) -> String {
    let stemmer = Stemmer::of(language).map(|stemmer| stemmer.script());
    stemmer.unwrap_or_else(|| String::from("function stem(text) { return text; }\n"))
}

/// `script` without the lines that are comments, which readers need not load.
fn without_comments(script: &str) -> String {
    let lines = script.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| [line.trim(), "\n"]).collect()
}
