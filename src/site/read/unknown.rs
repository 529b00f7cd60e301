//! Keys of `site.toml` that nobody knows where they stand: where they belong.

use crate::format::site_toml::KEYS;
use crate::values::{Advice, Entry, Field, Fields, Shape};

/// What people call keys, by the key that is meant.
const OTHER_NAMES: &[(&str, &[&str])] = &[
    ("base_url", &["root", "site_url", "url"]),
    ("page_size", &["pagination", "paginate", "per_page"]),
    ("timezone", &["tz"]),
    ("default_language", &["lang", "locale"]),
];
/// What people write for the site's name.
const TITLES: &[&str] = &["name", "site_name", "site_title", "title"];

/// Reads the table `entry` with `read`, and reports what is left in it.
pub(super) fn table<T>(
    fields: &mut Fields,
    entry: Entry,
    read: impl FnOnce(&mut Fields) -> T,
) -> T {
    let name = format!("[{}]", entry.key);
    named_table(fields, entry, name, read)
}

/// The same for a table that is called `name`.
pub(super) fn named_table<T>(
    fields: &mut Fields,
    entry: Entry,
    name: String,
    read: impl FnOnce(&mut Fields) -> T,
) -> T {
    let mut inside = fields.table(entry.node, name.clone());
    let value = read(&mut inside);
    inside.finish_with(&|key| in_table(&name, key));
    value
}

/// What is said of the unknown `key` in `table`.
pub(super) fn in_table(table: &str, key: &str) -> Option<Advice> {
    if table.starts_with("[languages.") && TITLES.contains(&key) {
        return Some(Advice::meant("title"));
    }
    let usual = usual(key);
    if KEYS.iter().any(|own| own.name == usual && !is_table(own)) {
        return Some(Advice::hint(format!(
            "`{usual}` belongs to no table: move the line to the top of site.toml, above the \
             first line in square brackets"
        )));
    }
    match below(usual)? {
        home if home != table => Some(move_to(usual, &home)),
        _ => (usual != key).then(|| Advice::meant(usual)),
    }
}

/// What is said of the unknown `key` above all tables, in a site with the language `tag`.
pub(super) fn at_top(key: &str, tag: &str) -> Option<Advice> {
    if TITLES.contains(&key) {
        return Some(title(tag));
    }
    let usual = usual(key);
    match below(usual) {
        Some(home) => Some(move_to(usual, &home)),
        None => (usual != key).then(|| Advice::meant(usual)),
    }
}

fn title(tag: &str) -> Advice {
    Advice::hint(format!(
        "the site's name belongs to a language: write title = \"…\" below a line [languages.{tag}]"
    ))
}

fn move_to(key: &str, home: &str) -> Advice {
    Advice::hint(format!("`{key}` belongs to a table: write it below a line {home}"))
}

/// The key that is called `key` elsewhere, else `key` itself.
fn usual(key: &str) -> &str {
    let found = OTHER_NAMES.iter().find(|(_, others)| others.contains(&key));
    found.map_or(key, |(usual, _)| usual)
}

/// Whether the value of `key` is a table, or several.
fn is_table(key: &Field) -> bool {
    matches!(
        key.shape,
        Shape::Group(_) | Shape::Groups(_) | Shape::NamedGroups(_) | Shape::NamedTexts
    )
}

/// The table that has the key `key`, as its line is written.
fn below(key: &str) -> Option<String> {
    let has = |fields: &[Field]| fields.iter().any(|field| field.name == key);
    KEYS.iter().find_map(|table| match table.shape {
        Shape::Group(fields) if has(fields) => Some(format!("[{}]", table.name)),
        Shape::Groups(fields) if has(fields) => Some(format!("[[{}]]", table.name)),
        Shape::NamedGroups(fields) if has(fields) => Some(format!("[{}.…]", table.name)),
        _ => None,
    })
}
