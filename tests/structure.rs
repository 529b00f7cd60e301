//! Holds the source code against its own rules.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{files, repository};
use dateline::pictures::has_shape;
use dateline::taxonomy::COUNTRIES;
use dateline::theme::{NEEDED, Part};

/// The rooms of `src`, and what each may use. Arrows run one way: from below to above.
const LAYERS: &[(&str, &[&str])] = &[
    ("diagnostics", &[]),
    ("digest", &[]),
    ("cache", &["digest"]),
    ("images", &["cache", "digest"]),
    ("paths", &[]),
    ("search", &["cache", "digest"]),
    ("slug", &[]),
    ("timings", &[]),
    ("values", &["diagnostics"]),
    ("taxonomy", &["diagnostics", "slug"]),
    ("format", &["taxonomy", "values"]),
    ("site", &["diagnostics", "digest", "format", "taxonomy", "values"]),
    ("language", &["diagnostics", "digest", "site", "taxonomy"]),
    (
        "content",
        &[
            "cache",
            "diagnostics",
            "digest",
            "format",
            "language",
            "paths",
            "site",
            "taxonomy",
            "timings",
            "values",
        ],
    ),
    (
        "catalogue",
        &[
            "content",
            "diagnostics",
            "digest",
            "language",
            "paths",
            "site",
            "slug",
            "taxonomy",
            "values",
        ],
    ),
    (
        "plan",
        &[
            "catalogue",
            "content",
            "diagnostics",
            "digest",
            "images",
            "language",
            "paths",
            "search",
            "site",
        ],
    ),
    ("pictures", &["language"]),
    ("theme", &["diagnostics", "format", "language", "paths", "plan", "site", "values"]),
    (
        "views",
        &[
            "catalogue",
            "content",
            "language",
            "pictures",
            "plan",
            "site",
            "taxonomy",
            "theme",
            "values",
        ],
    ),
    ("request", &["site"]),
    ("inputs", &["cache", "content", "digest", "request", "site"]),
    (
        "archive",
        &[
            "catalogue",
            "content",
            "diagnostics",
            "digest",
            "inputs",
            "language",
            "plan",
            "request",
            "site",
            "theme",
            "timings",
        ],
    ),
    (
        "check",
        &[
            "archive",
            "catalogue",
            "content",
            "diagnostics",
            "language",
            "paths",
            "plan",
            "site",
            "views",
        ],
    ),
    (
        "render",
        &[
            "archive",
            "cache",
            "catalogue",
            "content",
            "diagnostics",
            "digest",
            "images",
            "language",
            "plan",
            "search",
            "site",
            "theme",
            "views",
        ],
    ),
    ("status", &["archive", "catalogue", "check", "content", "diagnostics", "paths", "site"]),
    (
        "scaffold",
        &[
            "content",
            "diagnostics",
            "language",
            "paths",
            "site",
            "slug",
            "taxonomy",
            "theme",
            "values",
        ],
    ),
    (
        "import",
        &[
            "content",
            "diagnostics",
            "language",
            "paths",
            "plan",
            "site",
            "slug",
            "taxonomy",
            "values",
        ],
    ),
    (
        "output",
        &["archive", "cache", "diagnostics", "inputs", "plan", "render", "request", "timings"],
    ),
    (
        "serve",
        &[
            "archive",
            "cache",
            "catalogue",
            "check",
            "content",
            "diagnostics",
            "digest",
            "inputs",
            "plan",
            "render",
            "request",
            "scaffold",
            "site",
            "status",
            "theme",
            "timings",
        ],
    ),
    ("choices", &["archive", "diagnostics", "inputs", "request", "site", "taxonomy", "timings"]),
    ("schema", &["choices", "format", "scaffold", "values"]),
    ("cms", &["choices", "content", "format", "values"]),
];

fn sources() -> BTreeMap<String, String> {
    files(&repository().join("src"))
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8")))
        .collect()
}

fn room(path: &str) -> &str {
    path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

#[test]
fn the_layers_hold() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let Some((_, may)) = LAYERS.iter().find(|(name, _)| *name == room(&path)) else {
            assert!(
                ["lib", "main", "cli"].contains(&room(&path)),
                "{path} is in no room of the table"
            );
            continue;
        };
        for part in text.split("crate::").skip(1) {
            let used: String =
                part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if !used.is_empty() && used != room(&path) && !may.contains(&used.as_str()) {
                wrong.push(format!("{path} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_command_line_uses_the_library_alone() {
    for (path, text) in sources().iter().filter(|(path, _)| room(path) == "cli") {
        assert!(!text.contains("crate::"), "{path} reaches around the library");
    }
}

#[test]
fn every_template_is_reached() {
    let folder = repository().join("themes/gazette/templates");
    let templates = files(&folder);
    let text = |name: &str| String::from_utf8_lossy(&templates[name]).into_owned();
    let mut reached: BTreeSet<String> = BTreeSet::new();
    let parts = Part::ALL.iter().map(|part| part.template());
    let mut next: Vec<String> = NEEDED.iter().copied().chain(parts).map(str::to_owned).collect();
    while let Some(name) = next.pop() {
        if reached.insert(name.clone()) {
            let source = text(&name);
            let named = templates.keys().filter(|other| source.contains(&format!("\"{other}\"")));
            next.extend(named.cloned());
        }
    }
    let all: BTreeSet<String> = templates.keys().cloned().collect();
    assert_eq!(all, reached);
}

#[test]
fn every_edition_has_the_same_messages_with_the_same_variables() {
    for folder in ["themes/gazette/i18n", "i18n"] {
        let mut editions: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
        for (path, bytes) in files(&repository().join(folder)) {
            let edition = path.split('/').next().unwrap_or_default().to_owned();
            let text = String::from_utf8(bytes).expect("UTF-8");
            editions.entry(edition).or_default().extend(messages(&text));
        }
        let model = editions["en"].clone();
        assert_eq!(editions.len(), 6, "{folder}");
        for (edition, messages) in editions {
            assert_eq!(messages, model, "{folder}/{edition}");
        }
    }
}

/// The messages of a Fluent file, each with its variables.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" = ").filter(|(id, _)| !id.starts_with(' ')) {
            current = id.to_owned();
            found.entry(current.clone()).or_default();
        }
        for part in line.split('$').skip(1) {
            let name: String =
                part.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
            found.entry(current.clone()).or_default().insert(name);
        }
    }
    found
}

#[test]
fn the_map_has_every_country() {
    let missing: Vec<_> = COUNTRIES.iter().filter(|code| !has_shape(code)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn files_can_be_read_in_a_sitting() {
    let long: Vec<_> = sources()
        .into_iter()
        // What Snowball's compiler makes is not read.
        .filter(|(path, _)| !path.contains("/snowball/"))
        .filter(|(_, text)| text.lines().count() > 450)
        .map(|(path, _)| path)
        .collect();
    assert!(long.is_empty(), "look for a seam in {long:#?}");
}
