//! The theme of the tests, `tests/plain`, shows every field of every view: so no test of what
//! comes out can miss one.
//!
//! Each template is rendered with a made-up view in which nothing is empty. Then it is rendered
//! with one field changed, for each field: what it shows must change with it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tera::{Context, Kwargs, State, Tera};

use crate::common::{files, repository};
use crate::page;
use crate::types::{DESCRIBED, Types, described_type, fields, is_described, table, types};

/// The templates of pages that have a text.
const WITH_BODY: [&str; 3] = ["article.html", "page.html", "list.html"];

/// The views' fields by their paths, each with its type.
type Paths = BTreeMap<String, String>;

/// The types of the views, and what is described of them.
struct Reader {
    types: Types,
    page: String,
}

impl Reader {
    /// Adds the fields of the type `name`, and of what is in it, to `paths`.
    fn add(&self, name: &str, before: &str, paths: &mut Paths) {
        let (heading, _) = DESCRIBED.iter().find(|(_, of)| *of == name).expect("a table");
        let cells = table(&self.page, heading);
        for (path, field) in fields(&self.types, name, before, &mut BTreeSet::new()) {
            let cell = cells.get(&path[before.len()..]).map_or("", String::as_str);
            let is_list = field.list || cell.starts_with("list");
            let item = format!("{path}{}", if is_list { "[]" } else { "" });
            match inside(&field.of, cell) {
                Some(name) => self.add(name, &format!("{item}."), paths),
                None => drop(paths.insert(item, field.of)),
            }
        }
    }

    /// The fields that the template `name` of the view `view` is given.
    fn paths(&self, name: &str, view: &str) -> Paths {
        let mut paths = Paths::new();
        self.add(view, "", &mut paths);
        if !["redirect.html", "recent.js"].contains(&name) {
            self.add("SiteView", "site.", &mut paths);
            self.add("Chrome", "page.", &mut paths);
            paths.extend(["root", "edition_number"].map(text));
        }
        if WITH_BODY.contains(&name) {
            paths.extend([text("body")]);
        }
        paths
    }
}

/// A text that is in a context beside the view.
fn text(path: &str) -> (String, String) {
    (path.to_owned(), "String".to_owned())
}

/// The type that a field holds; for one that can hold anything, the page's `cell` says it.
fn inside<'t>(of: &'t str, cell: &'t str) -> Option<&'t str> {
    let named = cell.split(['[', ']']).find_map(described_type);
    is_described(of).then_some(of).or(named)
}

/// The first value of a field, and another one.
fn values(path: &str, of: &str) -> [Value; 2] {
    match of {
        "bool" => [json!(true), json!(false)],
        "usize" | "u32" | "u8" => [json!(1), json!(2)],
        _ => [json!(path), json!(format!("{path}!"))],
    }
}

/// Puts `value` at `path` into `view`. Each list has one item.
fn put(view: &mut Value, path: &str, value: Value) {
    let mut at = view;
    for part in path.split('.') {
        let name = part.trim_end_matches("[]");
        at = &mut at[name];
        if name != part {
            if at.is_null() {
                *at = json!([null]);
            }
            at = &mut at[0];
        }
    }
    *at = value;
}

/// The theme's templates. `t` shows the number that it is given.
fn theme() -> Tera {
    let mut tera = Tera::default();
    tera.register_function("t", |arguments: Kwargs, _: &State| arguments.must_get::<i64>("count"));
    let templates = files(&repository().join("tests/plain/templates")).into_iter();
    let templates = templates
        .map(|(name, bytes)| (name, String::from_utf8(bytes).expect("a template of text")));
    tera.add_raw_templates(templates.collect::<Vec<_>>()).expect("the templates");
    tera
}

fn shown(tera: &Tera, name: &str, view: &Value) -> String {
    let context = Context::from_serialize(view).expect("a context");
    tera.render(name, &context).unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

/// The fields that the template `name` does not show.
fn hidden(tera: &Tera, name: &str, paths: &Paths) -> Vec<String> {
    let mut view = json!({});
    for (path, of) in paths {
        let [value, _] = values(path, of);
        put(&mut view, path, value);
    }
    let all = shown(tera, name, &view);
    let is_hidden = |(path, of): &(&String, &String)| {
        let (mut changed, [_, other]) = (view.clone(), values(path, of));
        put(&mut changed, path, other);
        shown(tera, name, &changed) == all
    };
    let hidden = paths.iter().filter(is_hidden);
    hidden.map(|(path, _)| format!("{name} does not show {path}")).collect()
}

#[test]
fn the_plain_theme_shows_every_field_of_every_view() {
    let reader = Reader { types: types(), page: page("docs/themes.md").text };
    let tera = theme();
    let mut wrong = Vec::new();
    for (heading, view) in DESCRIBED {
        let words = heading.split(' ');
        for name in words.filter(|word| word.ends_with(".html") || word.ends_with(".js")) {
            wrong.extend(hidden(&tera, name, &reader.paths(name, view)));
        }
    }
    assert!(wrong.is_empty(), "tests/plain/templates:\n{}", wrong.join("\n"));
}
