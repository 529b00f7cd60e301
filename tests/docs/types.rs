//! The fields of views: as the types of `src/outputs` declare them, and as `docs/themes.md` describes
//! them.
//!
//! The sources are read as text: so a field that is empty on every page of a test counts too, and
//! its type is known.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::{files, repository};
use crate::tables::{quoted, rows};

/// The line in the page above the fields of each type. What is not here is described where it is
/// used, as in `months[].days[].label`.
pub const DESCRIBED: &[(&str, &str)] = &[
    ("### site", "SiteView"),
    ("### page", "Chrome"),
    ("Switch:", "Switch"),
    ("### Named", "Named"),
    ("### MenuItem", "MenuItem"),
    ("### MenuEntry", "MenuEntry"),
    ("### Look", "LookView"),
    ("### DateText", "DateText"),
    ("### Link", "LinkView"),
    ("### Term", "TermView"),
    ("### Author", "AuthorView"),
    ("### Entry", "EntryView"),
    ("### Image", "ImageView"),
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

/// The type that has a table of its own and is called `name`: in the page without its `View`.
pub fn described_type(name: &str) -> Option<&'static str> {
    let mut types = DESCRIBED.iter().map(|(_, described)| *described);
    types.find(|described| *described == name || described.strip_suffix("View") == Some(name))
}

/// Whether the type `name` has a table of its own.
pub fn is_described(name: &str) -> bool {
    DESCRIBED.iter().any(|(_, described)| *described == name)
}

/// What templates are given beside the fields of the types: see `with_html` in `studio.rs`, and
/// `src/outputs/recent.rs`.
const ADDED: &[(&str, &str, &str)] = &[
    ("LinkView", "html", "Option<Value>"),
    ("TermView", "html", "Option<Value>"),
    ("AuthorView", "html", "Option<Value>"),
    ("EntryView", "html", "Option<Value>"),
    ("EntryView", "terms", "Vec<Value>"),
    ("EntryView", "authors", "Vec<Value>"),
    ("RecentView", "entries", "Vec<Recent>"),
    ("RecentView", "entries_json", "Value"),
];

/// The fields of each type, with their own types.
pub type Types = BTreeMap<String, Vec<(String, String)>>;

/// The types that templates are given.
pub fn types() -> Types {
    let mut types = Types::new();
    for (_, bytes) in files(&repository().join("src/outputs")) {
        read_types(&String::from_utf8_lossy(&bytes), &mut types);
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
        } else if let Some(rest) = visible(line, "").and_then(|rest| rest.strip_prefix("struct ")) {
            name = serializable.then(|| rest.trim_end_matches(" {").to_owned());
        } else if line == "}" {
            name = None;
        } else if let Some(attribute) = line.trim().strip_prefix("#[serde(") {
            let rename = attribute.strip_prefix("rename = \"").and_then(|a| a.strip_suffix("\")]"));
            assert!(rename.is_some() || name.is_none(), "tests/docs cannot read {line}");
            renamed = rename.map(str::to_owned);
        } else if let (Some(name), Some(field)) = (&name, visible(line, "    ")) {
            let (field, of) = field.trim_end_matches(',').split_once(": ").expect("a field");
            let field = renamed.take().unwrap_or_else(|| field.to_owned());
            types.entry(name.clone()).or_default().push((field, of.to_owned()));
        }
    }
}

/// What a line declares for other files, behind an `indent`.
fn visible<'l>(line: &'l str, indent: &str) -> Option<&'l str> {
    let line = line.strip_prefix(indent)?;
    line.strip_prefix("pub ").or_else(|| line.strip_prefix("pub(crate) "))
}

/// What stands in a type around another.
fn inside<'t>(of: &'t str, around: &str) -> Option<&'t str> {
    of.strip_prefix(around)?.strip_prefix('<')?.strip_suffix('>')
}

/// A field as a theme maker sees it.
#[derive(Debug)]
pub struct Field {
    optional: bool,
    pub list: bool,
    pub of: String,
}

impl Field {
    fn new(of: &str) -> Self {
        let needed = inside(of, "Option");
        let item = inside(needed.unwrap_or(of), "Vec");
        let of = item.or(needed).unwrap_or(of).to_owned();
        Field { optional: needed.is_some(), list: item.is_some(), of }
    }

    /// Whether the page's cell for the type fits.
    pub fn fits(&self, cell: &str) -> bool {
        let opaque = self.of == "Value" || self.of == "Node";
        let word = match self.of.as_str() {
            "String" | "&'static str" => "text",
            "usize" | "u32" | "u8" => "number",
            "bool" => "true or false",
            of if is_described(of) => of.trim_end_matches("View"),
            _ => "",
        };
        cell.contains(word)
            && (self.list == cell.starts_with("list") || opaque)
            && (self.optional == cell.contains("or none") || (opaque && !self.optional))
    }
}

/// The fields of `name` and of what is described there, by their paths; `reached` notes the types.
pub fn fields(
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
        if types.contains_key(&field.of) && !is_described(&field.of) {
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

/// What the table below the line `heading` says of each field: its type, by its path.
pub fn table(page: &str, heading: &str) -> BTreeMap<String, String> {
    rows(page, heading).iter().flat_map(|row| described(row)).collect()
}
