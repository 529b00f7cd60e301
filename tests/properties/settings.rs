//! site.toml: any values in the place of those that are declared.

use std::path::Path;

use dateline::inside::format::site_toml;
use dateline::inside::{Field, Shape, read_settings};
use dateline::{Diagnostics, SITE_TOML, Site};
use toml::{Table, Value};

use crate::draws::Draws;
use crate::found::{are_well_formed, file};
use crate::texts;

/// What site.toml is made of.
const PIECES: &[&str] = &[
    "\n",
    "base_url = ",
    "\"https://a.example/\"",
    "theme = ",
    "timezone = \"Asia/Tokyo\"\n",
    "default_language = \"en\"\n",
    "[languages.en]\n",
    "[languages.ru]\n",
    "fallback = [\"en\"]\n",
    "[taxonomies.tags]\n",
    "[taxonomies.",
    "]\n",
    "kind = \"country\"\n",
    "kind = \"person\"\n",
    "kind = \"series\"\n",
    "order = [\"a\", \"BY\"]\n",
    "extra = [\"XK\"]\n",
    "field = ",
    "groups = { a = [\"BY\"] }\n",
    "[nav]\n",
    "[footer]\n",
    "items = [\"news\", { href = \"https://a.example/\", label = \"a\" }]\n",
    "[look]\n",
    "logo = ",
    "accent = ",
    "[archive]\n",
    "page_size = ",
    "[[follow]]\n",
    "name = ",
    "url = ",
    "\"",
    "'''",
    "\"\"\"",
    "= ",
    "[",
    "{",
    "}",
    "1e999",
    "0xFF",
    "-1",
    "2025-01-01",
    "07:30:00",
    "true",
    "inf",
    "nan",
    "\\u0000",
    "\\",
    "#",
    "\r",
    "\0",
    ".",
];

fn read(text: &str) -> (Option<Site>, Diagnostics) {
    let mut found = Diagnostics::new();
    let site = read_settings(Path::new("nowhere"), text, None, &mut found);
    (site, found)
}

/// Whatever the text is: it is read, or what is wrong with it has its place in it.
pub fn is_read(text: &str) {
    let (site, found) = read(text);
    are_well_formed(&found, &file(SITE_TOML, text));
    assert!(site.is_some() || found.has_errors(), "no site, and no error");
    let Some(site) = site else { return };
    assert!(!site.languages.is_empty());
    assert!(site.default_language.index() < site.languages.len());
    for language in &site.languages {
        assert!(language.chain.iter().all(|lang| lang.index() < site.languages.len()));
    }
}

/// A text that is woven of the signs of TOML and of site.toml.
pub fn any_text_is_read(draws: &mut Draws) {
    let text = texts::woven(draws, PIECES, 30);
    draws.show(SITE_TOML, &text);
    is_read(&text);
}

/// The declared keys, with values of the declared shape or of another.
pub fn any_values_are_read(draws: &mut Draws) {
    let table = table(draws, site_toml::KEYS);
    let text = toml::to_string(&table).expect("TOML");
    draws.show(SITE_TOML, &text);
    is_read(&text);
}

fn table(draws: &mut Draws, fields: &[Field]) -> Table {
    let mut table = Table::new();
    for field in fields {
        if field.is_needed || draws.one_in(2) {
            table.insert(field.name.to_owned(), value(draws, field));
        }
    }
    if draws.one_in(8) {
        table.insert(texts::text(draws, 3), anything(draws, 2));
    }
    table
}

/// A value of `field`, mostly of its shape.
fn value(draws: &mut Draws, field: &Field) -> Value {
    if draws.one_in(10) {
        return anything(draws, 3);
    }
    match field.shape {
        Shape::Flag => Value::Boolean(draws.one_in(2)),
        Shape::Number(least, most) => {
            let all = [least, most, 20, 0, -1, i64::MIN, i64::MAX];
            Value::Integer(draws.pick(&all))
        }
        Shape::Texts | Shape::Terms(_) => texts_of(draws, field),
        Shape::Group(fields) | Shape::TextOrGroup(fields) => Value::Table(table(draws, fields)),
        Shape::TextsOrGroups(fields) => {
            Value::Array(draws.list(4, |draws| match draws.one_in(3) {
                true => Value::Table(table(draws, fields)),
                false => text(draws, field),
            }))
        }
        Shape::Groups(fields) => {
            Value::Array(draws.list(3, |draws| Value::Table(table(draws, fields))))
        }
        Shape::NamedGroups(fields) => named(draws, |draws| Value::Table(table(draws, fields))),
        Shape::SomeOf(words) => Value::Array(draws.list(3, |draws| match draws.one_in(3) {
            true => text(draws, field),
            false => Value::String(draws.pick(words).to_owned()),
        })),
        Shape::NamedTexts => named(draws, |draws| texts_of(draws, field)),
        Shape::Word(words) if !draws.one_in(4) => Value::String(draws.pick(words).to_owned()),
        _ => text(draws, field),
    }
}

fn texts_of(draws: &mut Draws, field: &Field) -> Value {
    Value::Array(draws.list(3, |draws| text(draws, field)))
}

fn named(draws: &mut Draws, item: impl Fn(&mut Draws) -> Value) -> Value {
    const NAMES: [&str; 12] = [
        "en",
        "ru",
        "be",
        "zh-Hant",
        "ar",
        "x-klingon",
        "tags",
        "countries",
        "EN",
        "..",
        "search",
        "a b",
    ];
    let items = draws.list(4, |draws| {
        let name =
            if draws.one_in(6) { texts::text(draws, 3) } else { draws.pick(&NAMES).to_owned() };
        (name, item(draws))
    });
    Value::Table(items.into_iter().collect())
}

/// A text that is right for the field, or any.
fn text(draws: &mut Draws, field: &Field) -> Value {
    let known: &[&str] = match field.name {
        "base_url" | "url" => &[
            "https://news.example/",
            "https://news.example",
            "http://[::1]/",
            "https://a.example/?q#f",
        ],
        "items" => &["news", "tags/a", "pages/about", "https://a.example/", "", "/"],
        "href" => &["https://a.example/", "mailto:a@a.example", "javascript:a", ":"],
        "accent" => &["#7a1f2b", "#FFF", "#ffé", "red", "#"],
        "timezone" => &["UTC", "Europe/Minsk", "Etc/GMT-14"],
        "fallback" | "default_language" => &["en", "ru", "be", "ar"],
        "theme" => &["gazette", "..", "a/b"],
        _ => &["BY", "tags", "section", "title"],
    };
    Value::String(if draws.one_in(3) {
        texts::text(draws, 5)
    } else {
        draws.pick(known).to_owned()
    })
}

/// Any value, in at most `depth` lists and tables.
fn anything(draws: &mut Draws, depth: usize) -> Value {
    match draws.below(if depth == 0 { 4 } else { 6 }) {
        0 => Value::String(texts::text(draws, 4)),
        1 => Value::Integer(draws.pick(&[0, 1, -1, i64::MIN, i64::MAX])),
        2 => Value::Float(draws.pick(&[0.5, f64::INFINITY, f64::NAN, -0.0])),
        3 => Value::Boolean(draws.one_in(2)),
        4 => Value::Array(draws.list(3, |draws| anything(draws, depth - 1))),
        _ => {
            let items = draws.list(3, |draws| (texts::text(draws, 2), anything(draws, depth - 1)));
            Value::Table(items.into_iter().collect())
        }
    }
}
