//! TOML as a tree of values with places.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Entry, Node, Value};
use crate::diagnostics::{Code, Diagnostics, Place};

/// Reads the TOML text of the file `path`; every syntax error becomes a diagnostic, and
/// what could be read around them is returned.
pub fn read(path: &str, text: &str, diagnostics: &mut Diagnostics) -> Node {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        diagnostics.add(
            Code::BadToml,
            Place::new(path, error.span().unwrap_or(0..0)),
            error.message().lines().next().unwrap_or("invalid TOML").to_lowercase(),
            "compare the line with the examples in docs/site-toml.md; text needs quotes: key = \"text\"",
        );
    }
    let span = table.span();
    Node { value: Value::Map(entries(table.get_ref())), span }
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
