//! Of many findings of one kind in one file the first are shown, and the rest is counted: nobody
//! reads twenty thousand, and one mistake can make as many.

use std::collections::HashMap;

use super::{Code, Diagnostic};

/// How many of a kind are shown of one file, and to people of all files: more than anybody mends
/// before they run Dateline again.
pub(super) const SHOWN: usize = 100;

/// Hints that take long to find, such as what may have been meant: they are looked for only as often
/// as they are shown. The findings must come in the order of their places.
#[derive(Default)]
pub(crate) struct Hints {
    given: HashMap<(String, Code), usize>,
    /// What is said in their place where there are too many findings in all.
    instead: Option<&'static str>,
}

impl Hints {
    /// No hints: `instead` is said of each finding.
    pub(crate) fn none(instead: &'static str) -> Self {
        Hints { instead: Some(instead), ..Hints::default() }
    }

    /// The hint that `find` finds for a finding of the kind `code` in the file `path`.
    pub(crate) fn give(&mut self, code: Code, path: &str, find: impl FnOnce() -> String) -> String {
        if let Some(instead) = self.instead {
            return instead.to_owned();
        }
        let given = self.given.entry((path.to_owned(), code)).or_default();
        *given += 1;
        if *given > SHOWN { String::new() } else { find() }
    }
}

/// The findings of `list`, which is in order, with one in the place of those of a kind that are too
/// many.
pub(super) fn fold(list: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if list.len() <= SHOWN {
        return list;
    }
    let mut kept: Vec<Diagnostic> = Vec::new();
    // By file and kind: how many are kept, and where the one stands that counts the others.
    let mut seen: HashMap<(String, Code), (usize, usize)> = HashMap::new();
    for diagnostic in list {
        // Each is a question of its own, and programs can answer them one by one.
        if diagnostic.code == Code::LostAddress {
            kept.push(diagnostic);
            continue;
        }
        let key = (diagnostic.place.path.clone(), diagnostic.code);
        let (shown, at) = seen.entry(key).or_default();
        if *shown > SHOWN {
            kept[*at].count += diagnostic.count;
            continue;
        }
        *shown += 1;
        *at = kept.len();
        kept.push(diagnostic);
    }
    for (shown, at) in seen.into_values() {
        if shown > SHOWN {
            name_the_rest(&mut kept[at]);
        }
    }
    kept
}

fn name_the_rest(rest: &mut Diagnostic) {
    rest.message = format!("and {} more of this kind in this file", with_commas(rest.count));
    rest.hint = "mend some of those that are shown, and run dateline again".to_owned();
    rest.related = Vec::new();
}

/// The number as it is written in English: 19,900.
pub(crate) fn with_commas(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::{Diagnostics, Place};

    #[test]
    fn the_rest_is_counted() {
        let mut diagnostics = Diagnostics::new();
        for at in 0..1500 {
            let place = Place::new("a.md", at..at);
            diagnostics.add(Code::DeadLink, place.clone(), format!("{at}"), "");
            // What is found twice counts once.
            diagnostics.add(Code::DeadLink, place, format!("{at}"), "");
        }
        diagnostics.add(Code::DeadLink, Place::file("b.md"), "b", "");
        for _ in 0..2 {
            diagnostics.sort();
            assert_eq!(diagnostics.counts(), (1501, 0));
            let messages: Vec<&str> = diagnostics.iter().map(|d| d.message.as_str()).collect();
            assert_eq!(messages.len(), 102);
            assert_eq!(messages[99..], ["99", "and 1,400 more of this kind in this file", "b"]);
        }
    }
}
