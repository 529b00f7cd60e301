//! What is said of what looks like a link or a picture, and is none.

use super::shapes;
use crate::content::markdown::LeftoverKind;

/// What it is, and what to do.
pub(super) fn words(kind: LeftoverKind, shown: &str) -> (String, String) {
    let what = if shown.starts_with('!') { "picture" } else { "link" };
    (format!("`{shown}` is no {what}: {}", why(kind)), hint(kind, shown))
}

/// Why it is none.
fn why(kind: LeftoverKind) -> &'static str {
    match kind {
        LeftoverKind::SpacedAddress | LeftoverKind::SpacedAngle => "its address has spaces",
        LeftoverKind::AddressApart => "a space stands before its address",
        LeftoverKind::OpenAddress => "the bracket around its address is not closed",
        LeftoverKind::SquareAddress => "its address stands in square brackets",
        LeftoverKind::Reversed => "its brackets are exchanged",
        LeftoverKind::NoAddress => "it has no address",
        _ => "Markdown does not know its form",
    }
}

/// How it is written, with its own words as far as they are shown.
fn hint(kind: LeftoverKind, shown: &str) -> String {
    let sign = if shown.starts_with('!') { "!" } else { "" };
    let (text, address) = parts(kind, shown);
    let written = format!("{sign}[{text}]({address})");
    match kind {
        LeftoverKind::SpacedAddress | LeftoverKind::SpacedAngle if shown.contains("://") => {
            shapes::without_spaces(shown, address)
        }
        LeftoverKind::SpacedAddress if shown.ends_with('…') => format!(
            "put the address into angle brackets, {sign}[text](<two words.md>), or write %20 for each space"
        ),
        LeftoverKind::SpacedAddress => {
            let title = address.find(" \"").unwrap_or(address.len());
            let (address, title) = address.split_at(title);
            format!("put the address into angle brackets: {sign}[{text}](<{address}>{title})")
        }
        LeftoverKind::AddressApart => format!("write no space between the brackets: {written}"),
        LeftoverKind::OpenAddress => {
            format!("write a round bracket behind the address: {}", shapes::closed(shown))
        }
        LeftoverKind::SquareAddress => format!("write the address in round brackets: {written}"),
        LeftoverKind::Reversed => {
            format!("write the words in square and the address in round brackets: {written}")
        }
        LeftoverKind::SpacedAngle => {
            format!("write %20 for each space: {}", shown.replace(' ', "%20"))
        }
        LeftoverKind::NoAddress => {
            let text = text.split('|').next().unwrap_or(text);
            let (text, file) =
                if text.contains('.') { ("What it shows", text) } else { (text, "picture.jpg") };
            let file = shapes::within_angles(file);
            format!("write the name of its file in round brackets: ![{text}]({file})")
        }
        _ => format!(
            "write {sign}[text](address), or {sign}[text](address \"a title\") with straight quotes"
        ),
    }
}

/// The words and the address in what looks like a link, as far as they are shown.
fn parts(kind: LeftoverKind, shown: &str) -> (&str, &str) {
    let (opens, closes, ends) = match kind {
        LeftoverKind::Reversed => ('(', ")[", "]"),
        LeftoverKind::SquareAddress => ('[', "][", "]"),
        LeftoverKind::AddressApart => ('[', "]", ")"),
        LeftoverKind::NoAddress => ('[', "]", ""),
        _ => ('[', "](", ")"),
    };
    let inside = shown.trim_start_matches(['!', '[']).trim_start_matches(opens);
    let (text, address) = match kind {
        LeftoverKind::NoAddress => inside.split_once(closes).unwrap_or((inside, "")),
        _ => inside.rsplit_once(closes).unwrap_or((inside, "address")),
    };
    let address = address.trim().strip_suffix(ends).unwrap_or(address.trim());
    (text, address.trim_start_matches(['(', ' ']).trim())
}
