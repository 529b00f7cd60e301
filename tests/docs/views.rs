//! The tables of `docs/themes.md` against the types of `src/views`.
//!
//! The sources are read as text: so a field that is empty on every page of a test counts too, and
//! its type is known.

use std::collections::{BTreeMap, BTreeSet};

use dateline::theme::{NEEDED, Part};
use dateline::views::MESSAGES;

use crate::common::{files, repository};
use crate::page;
use crate::tables::{quoted, rows};

/// The line in the page above the fields of each type. What is not here is described where it is
/// used, as in `months[].days[].label`.
const DESCRIBED: &[(&str, &str)] = &[
    ("### site", "SiteView"),
    ("### page", "Chrome"),
    ("Switch:", "Switch"),
    ("### Named", "Named"),
    ("### DateText", "DateText"),
    ("### Link", "Link"),
    ("### Entry", "Entry"),
    ("Shade:", "Shade"),
    ("### languages.html and 404.html", "LanguagesView"),
    ("### front.html", "FrontView"),
    ("### list.html", "ListView"),
    ("### year.html", "YearView"),
    ("### month.html", "MonthView"),
    ("### day.html", "DayView"),
    ("### taxonomy.html", "TaxonomyView"),
    ("### article.html", "ArticleView"),
    ("### page.html", "StandingView"),
    ("### search.html", "SearchView"),
    ("### redirect.html", "RedirectView"),
    ("### recent.js", "RecentView"),
];

/// What templates are given beside the fields of the types: see `with_html` in `shared.rs`, and
/// `recent` in `src/render/html.rs`.
const ADDED: &[(&str, &str, &str)] = &[
    ("Link", "html", "Option<Value>"),
    ("Entry", "html", "Option<Value>"),
    ("RecentView", "entries", "Vec<Recent>"),
    ("RecentView", "entries_json", "Value"),
];

/// The fields of each type, with their own types.
type Types = BTreeMap<String, Vec<(String, String)>>;

/// The types that templates are given.
fn types() -> Types {
    let mut types = Types::new();
    for (path, bytes) in files(&repository().join("src/views")) {
        // What search engines are given is no template's.
        if path != "json_ld.rs" {
            read_types(&String::from_utf8_lossy(&bytes), &mut types);
        }
    }
    let settings = std::fs::read_to_string(repository().join("src/site/mod.rs"));
    read_types(&settings.expect("the settings' types"), &mut types);
    for (name, field, of) in ADDED {
        types.entry((*name).to_owned()).or_default().push(((*field).to_owned(), (*of).to_owned()));
    }
    types
}

/// Adds the structs of a source that can be serialised.
fn read_types(source: &str, types: &mut Types) {
    let (mut serializable, mut name, mut renamed) = (false, None, None);
    for line in source.lines() {
        if line.starts_with("#[derive(") {
            serializable = line.contains("Serialize");
        } else if let Some(rest) = line.strip_prefix("pub struct ") {
            name = serializable.then(|| rest.trim_end_matches(" {").to_owned());
        } else if line == "}" {
            name = None;
        } else if let Some(attribute) = line.trim().strip_prefix("#[serde(") {
            let rename = attribute.strip_prefix("rename = \"").and_then(|a| a.strip_suffix("\")]"));
            assert!(rename.is_some() || name.is_none(), "tests/docs cannot read {line}");
            renamed = rename.map(str::to_owned);
        } else if let (Some(name), Some(field)) = (&name, line.strip_prefix("    pub ")) {
            let (field, of) = field.trim_end_matches(',').split_once(": ").expect("a field");
            let field = renamed.take().unwrap_or_else(|| field.to_owned());
            types.entry(name.clone()).or_default().push((field, of.to_owned()));
        }
    }
}

/// What stands in a type around another.
fn inside<'t>(of: &'t str, around: &str) -> Option<&'t str> {
    of.strip_prefix(around)?.strip_prefix('<')?.strip_suffix('>')
}

/// A field as a theme maker sees it.
#[derive(Debug)]
struct Field {
    optional: bool,
    list: bool,
    of: String,
}

impl Field {
    fn new(of: &str) -> Self {
        let needed = inside(of, "Option");
        let item = inside(needed.unwrap_or(of), "Vec");
        let of = item.or(needed).unwrap_or(of).to_owned();
        Field { optional: needed.is_some(), list: item.is_some(), of }
    }

    /// Whether the page's cell for the type fits.
    fn fits(&self, cell: &str) -> bool {
        let opaque = self.of == "Value" || self.of == "Node";
        let word = match self.of.as_str() {
            "String" | "&'static str" => "text",
            "usize" | "u32" | "u8" => "number",
            "bool" => "true or false",
            of if DESCRIBED.iter().any(|(_, described)| *described == of) => of,
            _ => "",
        };
        cell.contains(word)
            && (self.list == cell.starts_with("list") || opaque)
            && (self.optional == cell.contains("or none") || (opaque && !self.optional))
    }
}

/// The fields of `name` and of what is described there, by their paths; `reached` notes the types.
fn fields(
    types: &Types,
    name: &str,
    before: &str,
    reached: &mut BTreeSet<String>,
) -> BTreeMap<String, Field> {
    let mut found = BTreeMap::new();
    reached.insert(name.to_owned());
    for (field, of) in &types[name] {
        let path = format!("{before}{field}");
        let field = Field::new(of);
        let described = DESCRIBED.iter().any(|(_, described)| *described == field.of);
        if types.contains_key(&field.of) && !described {
            let before = format!("{path}{}.", if field.list { "[]" } else { "" });
            found.extend(fields(types, &field.of, &before, reached));
        } else {
            found.insert(path, field);
        }
    }
    found
}

/// The paths that a row of a table names, each with what it says of the type.
fn described(row: &[&str]) -> Vec<(String, String)> {
    let mut paths: Vec<String> = Vec::new();
    for name in quoted(row[0]) {
        let last = paths.last().and_then(|last| last.rsplit_once('.'));
        paths.push(match (name.strip_prefix('.'), last) {
            (Some(name), Some((before, _))) => format!("{before}.{name}"),
            _ => name.to_owned(),
        });
    }
    let items = row[1].strip_prefix("list of `").map(|_| quoted(row[1]).collect::<Vec<_>>());
    let of = |path: String| match &items {
        Some(items) => {
            items.iter().map(|item| (format!("{path}[].{item}"), String::new())).collect()
        }
        None => vec![(path, row[1].to_owned())],
    };
    paths.into_iter().flat_map(of).collect()
}

#[test]
fn every_field_of_a_view_is_described() {
    let (types, page) = (types(), page("docs/themes.md"));
    let mut reached = BTreeSet::new();
    let mut wrong = Vec::new();
    for (heading, name) in DESCRIBED {
        let expected = fields(&types, name, "", &mut reached);
        let table = rows(&page.text, heading);
        let shown: BTreeMap<String, String> = table.iter().flat_map(|row| described(row)).collect();
        for (path, field) in &expected {
            match shown.get(path) {
                None => wrong.push(format!("{heading}: {name}.{path} is missing")),
                Some(cell) if !cell.is_empty() && !field.fits(cell) => {
                    wrong.push(format!("{heading}: {path} is no `{cell}` but {field:?}"));
                }
                Some(_) => {}
            }
        }
        for path in shown.keys().filter(|path| !expected.contains_key(*path)) {
            // A row may say something of what the rows below it are in.
            let inside = [format!("{path}."), format!("{path}[].")];
            if !expected.keys().any(|other| inside.iter().any(|part| other.starts_with(part))) {
                wrong.push(format!("{heading}: {name} has no {path}"));
            }
        }
    }
    let unreached: Vec<_> = types.keys().filter(|name| !reached.contains(*name)).collect();
    assert!(unreached.is_empty(), "docs/themes.md says nothing of {unreached:?}");
    assert!(wrong.is_empty(), "docs/themes.md:\n{}", wrong.join("\n"));
}

#[test]
fn every_template_and_message_is_described() {
    let page = page("docs/themes.md").text;
    let named = |head: &str| -> BTreeSet<String> {
        rows(&page, head).iter().flat_map(|row| quoted(row[0])).map(str::to_owned).collect()
    };
    let all = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(named("| template | page | fields |"), all(NEEDED));
    let parts = Part::ALL.map(Part::template);
    assert_eq!(named("| part | renders | its subject | its HTML |"), all(&parts));
    assert_eq!(named("| message | variables |"), all(MESSAGES));
}

#[test]
fn every_property_of_the_stylesheet_that_is_described_is_there() {
    let page = page("docs/themes.md").text;
    let sheet = repository().join("themes/gazette/assets/gazette.css");
    let sheet = std::fs::read_to_string(sheet).expect("the stylesheet");
    for head in ["| property | what it colours |", "| property | what it sets |"] {
        for name in rows(&page, head).iter().flat_map(|row| quoted(row[0])) {
            assert!(sheet.contains(&format!("{name}:")), "gazette.css has no {name}");
        }
    }
}
