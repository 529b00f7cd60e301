//! Footnotes: a mark in the text has the id of a note, and the notes are a custom field, as JSON.

use serde_json::Value;

use super::export::Item;
use crate::import::html;

/// The custom field.
pub(super) const FIELD: &str = "footnotes";

/// The footnotes of an item: their ids and their HTML, in order.
pub(super) fn of(item: &Item) -> Vec<(String, String)> {
    let json = item.meta(FIELD).and_then(|json| serde_json::from_str::<Value>(json).ok());
    let Some(Value::Array(notes)) = json else { return Vec::new() };
    let text = |note: &Value, name: &str| note.get(name).and_then(Value::as_str).map(str::to_owned);
    notes.iter().filter_map(|note| Some((text(note, "id")?, text(note, "content")?))).collect()
}

/// The HTML `text` with marks in the place of those that lead to `notes`, which come through as they are.
pub(super) fn marked(text: &str, notes: &[(String, String)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<sup data-fn=\"") {
        let Some((inside, behind)) = after.split_once("</sup>") else { break };
        out.push_str(before);
        let id = inside.split('"').next().unwrap_or_default();
        if let Some(at) = notes.iter().position(|(known, _)| known == id) {
            out.push_str(&format!("{MARK}{}{MARK}", at + 1));
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// What stands around the number of a mark until the text is Markdown. No text has this character.
const MARK: char = '\u{FDD2}';

/// The Markdown `text` with the marks as those of footnotes, and the notes below it.
pub(super) fn with_notes(text: String, notes: &[(String, String)]) -> String {
    if notes.is_empty() {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for (number, part) in text.split(MARK).enumerate() {
        match number % 2 {
            0 => out.push_str(part),
            _ => out.push_str(&format!("[^{part}]")),
        }
    }
    let used = |number: &usize| text.contains(&format!("{MARK}{number}{MARK}"));
    for number in (1..=notes.len()).filter(used) {
        let words = notes.get(number - 1).map(|(_, html)| html::to_markdown(html));
        let words = words.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        out.push_str(&format!("\n\n[^{number}]: {words}"));
    }
    out
}
