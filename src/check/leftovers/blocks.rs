//! What is said of call-outs, definitions and bare addresses that are none, or not up to their end.

use crate::content::markdown::{CALLOUTS, LeftoverKind};

pub(super) fn words(kind: LeftoverKind, shown: &str) -> (String, String) {
    match kind {
        LeftoverKind::CutAddress => cut(shown),
        LeftoverKind::NoCallout => callout(shown),
        _ => (
            format!("`{shown}` begins with a colon, so no line of this text is a definition"),
            format!(
                "where it is text, write a backslash before it: `\\{shown}`; where it is a definition, write a space behind the colon, and one line above it, the term"
            ),
        ),
    }
}

/// What is said of an address of which only the beginning is a link.
fn cut(shown: &str) -> (String, String) {
    const ENDS: &str = "an address in words ends before the first letter that is not from A to Z";
    let end = shown.find(|c: char| !c.is_ascii()).unwrap_or(shown.len());
    let (link, rest) = shown.split_at(end);
    let message = match rest {
        _ if link.ends_with("://") => format!("`{shown}` is no link: {ENDS}"),
        // The place where the link ends is not shown.
        "…" => format!("only the beginning of `{shown}` is a link: {ENDS}"),
        _ => format!("only `{link}` of `{shown}` is a link: {ENDS}"),
    };
    let example = if rest.ends_with('…') { "<https://…>" } else { &format!("<{shown}>") };
    let hint = format!(
        "where all of it is the address, put angle brackets around it: `{example}`; where the address ends there, write a space behind it"
    );
    (message, hint)
}

fn callout(shown: &str) -> (String, String) {
    let known = CALLOUTS.iter().find(|kind| kind.eq_ignore_ascii_case(shown));
    match known {
        Some(kind) => (
            format!("`{shown}` begins no call-out, and would be shown"),
            format!(
                "write `> {kind}` on a line of its own, and the words in the lines below it, each with > before it"
            ),
        ),
        None => (
            format!("`{shown}` is no kind of call-out, and would be shown"),
            format!("the kinds are {}; write one of these, or take it out", CALLOUTS.join(", ")),
        ),
    }
}
