//! What the navigation and the foot lead to: `[nav]` and `[footer]` in site.toml.

use super::unknown;
use crate::diagnostics::Code;
use crate::format::site_toml as known;
use crate::site::{MenuItem, MenuTarget};
use crate::values::{Field, Fields, Node, Value};

/// The entries of the menu `key`; `None` where the site leaves them to Dateline.
pub(super) fn read(fields: &mut Fields, key: &Field) -> Option<Vec<MenuItem>> {
    let entry = fields.take(key)?;
    let nodes = unknown::table(fields, entry, items)?;
    let table = format!("`items` of [{}]", key.name);
    Some(nodes.into_iter().filter_map(|node| item(fields, node, &table)).collect())
}

fn items(inside: &mut Fields) -> Option<Vec<Node>> {
    let entry = inside.take(&known::ITEMS)?;
    match entry.node.value {
        Value::List(nodes) => Some(nodes),
        Value::Text(name) => {
            let message = "the entries are a list, also where there is only one".to_owned();
            let hint = format!("write items = [\"{name}\"]");
            inside.add(Code::BadSetting, &entry.node.span, message, hint);
            None
        }
        _ => {
            inside.wrong(&entry.node, "a list");
            None
        }
    }
}

fn item(fields: &mut Fields, node: Node, table: &str) -> Option<MenuItem> {
    let span = node.span.clone();
    match node.value {
        Value::Text(name) => page(fields, name.trim(), span),
        Value::Map(_) => elsewhere(fields, node, table),
        _ => {
            fields.wrong(&node, "a page's name in quotes, or { href = \"…\", label = \"…\" }");
            None
        }
    }
}

fn page(fields: &mut Fields, name: &str, span: std::ops::Range<usize>) -> Option<MenuItem> {
    if is_address(name) {
        let message = format!("`{name}` is an address, and no page of this site");
        let hint = format!("write it as {{ href = \"{name}\", label = \"…\" }}: {LABEL}");
        fields.add(Code::BadSetting, &span, message, hint);
        return None;
    }
    Some(MenuItem { to: MenuTarget::Page(name.to_owned()), span })
}

const LABEL: &str = "the label is the id of a message, such as nav-tv, whose text stands in \
                     i18n/<lang>/site.ftl";

fn elsewhere(fields: &mut Fields, node: Node, table: &str) -> Option<MenuItem> {
    const HINT: &str = "give both: { href = \"https://…\", label = \"nav-…\" }";
    let mut inside = fields.table(node, table.to_owned());
    let href = inside.needed_text(&known::ITEM_HREF, "`href`", Code::MissingKey, HINT);
    let label = inside.needed_text(&known::ITEM_LABEL, "`label`", Code::MissingKey, HINT);
    inside.finish();
    let ((href, at), (label, span)) = (href?, label?);
    let href = href.trim().to_owned();
    if !is_address(&href) {
        let hint = "write the whole address, from https:// on; a page of this site is named without \
                    `href`: \"pages/about\"";
        let message = format!("`{href}` is not an address that a page may lead to");
        fields.add(Code::UnsafeAddress, &at, message, hint);
    }
    Some(MenuItem { to: MenuTarget::Elsewhere { href, label }, span })
}

/// Whether `text` is an address that asks another site, or a program for mail or calls.
fn is_address(text: &str) -> bool {
    let scheme = text.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("http" | "https") => text.split_once("://").is_some_and(|(_, rest)| !rest.is_empty()),
        Some("mailto" | "tel") => true,
        _ => false,
    }
}
