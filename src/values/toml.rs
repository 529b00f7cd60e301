//! TOML as a tree of values with places.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Entry, Node, Value};
use crate::characters::{self, At};
use crate::diagnostics::{Code, Diagnostics, Place, phrase};

/// Reads the TOML text of the file `path`; every syntax error becomes a diagnostic, and
/// what could be read around them is returned.
pub(crate) fn read(path: &str, text: &str, diagnostics: &mut Diagnostics) -> Node {
    // With spaces in their place nothing else is wrong because of them.
    let forbidden = characters::forbidden(text);
    for At { character, span } in &forbidden {
        diagnostics.forbidden(Place::new(path, span.clone()), *character, true);
    }
    let text = &*characters::blanked(text, &forbidden);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let (message, hint) = explain(error.message());
        diagnostics.add(
            Code::BadToml,
            Place::new(path, error.span().unwrap_or(0..0)),
            message,
            hint,
        );
    }
    let span = table.span();
    let node = Node { value: Value::Map(entries(table.get_ref())), span };
    // Nothing else can have brought one in than an escape; what turns is looked for in each text alone.
    if text.contains('\\') || characters::has_turns(text) {
        check(path, &node, diagnostics);
    }
    node
}

/// Reports the characters that no page may have in the texts and keys of `node`.
fn check(path: &str, node: &Node, diagnostics: &mut Diagnostics) {
    match &node.value {
        Value::Text(text) => check_text(path, text, &node.span, diagnostics),
        Value::List(nodes) => nodes.iter().for_each(|node| check(path, node, diagnostics)),
        Value::Map(entries) => {
            for entry in entries {
                check_text(path, &entry.key, &entry.key_span, diagnostics);
                check(path, &entry.node, diagnostics);
            }
        }
        _ => {}
    }
}

fn check_text(path: &str, text: &str, span: &Range<usize>, diagnostics: &mut Diagnostics) {
    for At { character, .. } in characters::forbidden(text) {
        diagnostics.forbidden(Place::new(path, span.clone()), character, false);
    }
    for At { character, .. } in characters::open(text) {
        diagnostics.turning(Place::new(path, span.clone()), character);
    }
}

/// The parser's message in plainer words, and what to do about it.
fn explain(message: &str) -> (String, &'static str) {
    const HINT: &str = "a line is `key = \"text\"`, `key = 20`, `key = [\"a\", \"b\"]` or `[name]`";
    let message = phrase(message);
    if message.contains("duplicate key") {
        return ("this stands twice".to_owned(), "keep one of the two");
    }
    if message.starts_with("string values must be quoted") {
        return ("text must be in quotes".to_owned(), "put quotes around it: key = \"text\"");
    }
    if message.contains("basic string") || message.contains("literal string") {
        return ("the quotes are not closed, or something in them is not right".to_owned(), HINT);
    }
    (message, HINT)
}

/// The table's entries in the file's order.
fn entries(table: &DeTable) -> Vec<Entry> {
    let mut entries: Vec<Entry> = table
        .iter()
        .map(|(key, value)| Entry {
            key: key.get_ref().to_string(),
            key_span: key.span(),
            node: node(value),
        })
        .collect();
    entries.sort_by_key(|entry| entry.key_span.start);
    entries
}

fn node(value: &Spanned<DeValue>) -> Node {
    let span = value.span();
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or_else(|_| Value::Text(number.as_str().to_owned()), Value::Integer),
        DeValue::Float(number) => Value::Float(number.as_str().parse().unwrap_or(f64::NAN)),
        DeValue::Boolean(value) => Value::Bool(*value),
        DeValue::Datetime(date) => Value::Text(date.to_string()),
        DeValue::Array(nodes) => Value::List(nodes.iter().map(node).collect()),
        DeValue::Table(table) => Value::Map(entries(table)),
    };
    Node { value, span }
}
