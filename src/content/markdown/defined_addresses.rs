//! The addresses that a text defines for its links: `[charter]: ../01/charter.md "The charter"`.

use std::ops::Range;

use super::Flavour;
use super::events::placed;

/// The address of each definition of `text` as it is read, and its bytes, in the order of the text. One
/// that is written in another way than it is read, such as with a backslash, is left out.
pub(crate) fn defined_addresses(text: &str) -> Vec<(String, Range<usize>)> {
    let events = placed(text, Flavour::Bulletin);
    let written = events.references().iter().filter_map(|(_, definition)| {
        let (label, behind) = text.get(definition.span.clone())?.split_once("]:")?;
        let gap = behind.find(&*definition.dest)?;
        // In a quotation the address may stand on a line of its own.
        let is_whole = behind[..gap].chars().all(|c| c.is_whitespace() || "<>".contains(c));
        let start = definition.span.start + label.len() + "]:".len() + gap;
        is_whole.then(|| (definition.dest.to_string(), start..start + definition.dest.len()))
    });
    let mut found: Vec<_> = written.filter(|(address, _)| !address.is_empty()).collect();
    found.sort_unstable_by_key(|(_, range)| range.start);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_in_their_places() {
        let text = "[a], [b], [c], [d]\n\n[b]: <my file.md> \"T\"\n[a]:\n  /old/a/\n\n> [c]: c.md\n\n    [d]: d.md\n\n[e]: \\*.md\n[f]: <>\n";
        let found = defined_addresses(text);
        let addresses: Vec<&str> = found.iter().map(|(address, _)| address.as_str()).collect();
        assert_eq!(addresses, ["my file.md", "/old/a/", "c.md"]);
        assert!(found.iter().all(|(address, range)| text[range.clone()] == *address));
    }
}
