//! What is said of call-outs, definitions and bare addresses that are none, or not up to their end.

use crate::content::markdown::LeftoverKind;

/// The kinds of call-outs.
const KINDS: &[&str] = &["[!NOTE]", "[!TIP]", "[!IMPORTANT]", "[!WARNING]", "[!CAUTION]"];

pub(super) fn words(kind: LeftoverKind, shown: &str) -> (String, String) {
    match kind {
        LeftoverKind::CutAddress => (
            format!("`{shown}` is no link as a whole: an address in words ends before a letter that is not one from A to Z"),
            format!(
                "where all of it is the address, put angle brackets around it: `<{shown}>`; where it ends before, write a space there"
            ),
        ),
        LeftoverKind::NoCallout => callout(shown),
        _ => (
            format!("`{shown}` is no definition, since another line of the text begins with a colon"),
            "a definition has a space behind its colon, and one line above it, the term; before the colon of each other line write a backslash: `\\:`".to_owned(),
        ),
    }
}

fn callout(shown: &str) -> (String, String) {
    let known = KINDS.iter().find(|kind| kind.eq_ignore_ascii_case(shown));
    match known {
        Some(kind) => (
            format!("`{shown}` begins no call-out, and would be shown"),
            format!(
                "write `> {kind}` on a line of its own, and the words in the lines below it, each with > before it"
            ),
        ),
        None => (
            format!("`{shown}` is no kind of call-out, and would be shown"),
            format!("the kinds are {}; write one of these, or take it out", KINDS.join(", ")),
        ),
    }
}
