//! What must be so of all diagnostics.

use std::collections::BTreeMap;

use dateline::{Diagnostics, MessageFormat};

/// The texts of the files that diagnostics may point into, by their paths.
pub type Files = BTreeMap<String, String>;

/// One file.
pub fn file(path: &str, text: &str) -> Files {
    Files::from([(path.to_owned(), text.to_owned())])
}

/// Holds `found` against what every diagnostic promises: a place in the file, a lowercase phrase, a
/// hint, and nothing that a terminal would take for an order.
pub fn are_well_formed(found: &Diagnostics, files: &Files) {
    for finding in found.iter() {
        let code = finding.code.name();
        let others = finding.related.iter().map(|(place, _)| place);
        for place in others.chain([&finding.place]) {
            let Some(text) = files.get(&place.path) else { continue };
            let span = (place.start, place.end);
            assert!(text.get(place.start..place.end).is_some(), "{code}: {span:?} of {text:?}");
        }
        let message = &finding.message;
        assert!(is_phrase(message), "{code}: {message:?} is no lowercase phrase");
        assert!(!finding.hint.trim().is_empty(), "{code}: no hint");
    }
    let read = |path: &str| files.get(path).map(|text| text.clone().into_bytes());
    for format in [MessageFormat::Human, MessageFormat::Github] {
        let text = found.text(format, false, &read);
        let order = text.chars().find(|c| c.is_control() && *c != '\n');
        assert_eq!(order, None, "{format:?} {text:?}");
    }
    for line in found.text(MessageFormat::Json, false, &read).lines() {
        serde_json::from_str::<serde_json::Value>(line).expect("JSON");
    }
}

/// Whether `message` is in one line, and begins in lower case: with a letter that is no capital
/// unless it begins an abbreviation, or with a sign, such as that of a quotation.
fn is_phrase(message: &str) -> bool {
    let mut letters = message.chars();
    let first = letters.next();
    let is_abbreviation = letters.next().is_some_and(char::is_uppercase);
    !message.trim().is_empty()
        && !message.contains(char::is_control)
        && !message.ends_with('.')
        && first.is_some_and(|first| !first.is_uppercase() || is_abbreviation)
}
