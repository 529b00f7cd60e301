//! The reference of the theme `gazette`, `docs/gazette.md`, against the theme's files: every class
//! and every custom property of all pages is described, and no other.

use std::collections::BTreeSet;

use crate::common::{files, repository};
use crate::page;
use crate::tables::{quoted, rows};

/// The tables of classes in `docs/themes.md`: what texts and pictures have in any theme.
const IN_ALL_THEMES: [&str; 2] = ["### Pictures", "### Texts"];

/// What classes and properties begin with in `docs/gazette.md`.
const CLASSES: &str = "| class | on | what it is |";
const PROPERTIES: [&str; 2] = ["| property | what it colours |", "| property | what it sets |"];

type Names = BTreeSet<String>;

/// The theme's texts with names that end in `ending`.
fn texts(ending: &str) -> Vec<String> {
    let all = files(&repository().join("themes/gazette")).into_iter();
    let these = all.filter(|(path, _)| path.ends_with(ending));
    these.map(|(_, bytes)| String::from_utf8(bytes).expect("a text")).collect()
}

/// `text` without what stands between `open` and `close`.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut pieces = text.split(open);
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces
        .fold(first, |all, piece| all + " " + piece.split_once(close).map_or("", |(_, rest)| rest))
}

/// The classes that templates write out.
fn of_templates() -> Names {
    let mut found = Names::new();
    for text in texts(".html") {
        // A class that is made of a value is of a table in `docs/themes.md`.
        let text = without(&without(&text, "{{", "}}"), "{%", "%}");
        for after in text.split("class=\"").skip(1) {
            let classes = after.split('"').next().unwrap_or_default().split_whitespace();
            found.extend(classes.filter(|class| !class.ends_with('-')).map(str::to_owned));
        }
    }
    found
}

/// The classes that stylesheets select by.
fn of_stylesheets() -> Names {
    let mut found = Names::new();
    for text in texts(".css") {
        let text = without(&text, "/*", "*/");
        // A selector stands before a `{`, behind the last `{`, `}` or `;`.
        for before in text.split_inclusive('{').filter(|piece| piece.ends_with('{')) {
            let selector = before.trim_end_matches('{').rsplit(['}', ';']).next();
            for name in selector.unwrap_or_default().split('.').skip(1) {
                let end = name.find(|c: char| !c.is_alphanumeric() && c != '-');
                found.insert(name[..end.unwrap_or(name.len())].to_owned());
            }
        }
    }
    // Sizes, as in `(min-width: 48.5rem)`.
    found.retain(|name| !name.starts_with(|c: char| c.is_ascii_digit()));
    found
}

/// The properties that are set on `:root`.
fn of_root() -> Names {
    let mut found = Names::new();
    for text in texts(".css") {
        let text = without(&text, "/*", "*/");
        for block in text.split('}') {
            let Some((selector, declarations)) = block.rsplit_once('{') else { continue };
            if selector.contains(":root") {
                let names = declarations.split(';').filter_map(|line| line.split_once(':'));
                found.extend(names.map(|(name, _)| name.trim().to_owned()));
            }
        }
    }
    found.retain(|name| name.starts_with("--"));
    found
}

/// What the tables with the head `head` name in their first column.
fn described(page: &str, head: &str) -> Names {
    let mut found = Names::new();
    let mut rest = page;
    while let Some((_, below)) = rest.split_once(head) {
        let table = format!("{head}{below}");
        found.extend(rows(&table, head).iter().flat_map(|row| quoted(row[0])).map(str::to_owned));
        rest = below;
    }
    found
}

/// What `one` has and `other` lacks.
fn more(one: &Names, other: &Names) -> Vec<String> {
    one.difference(other).cloned().collect()
}

#[test]
fn every_class_is_described_and_no_other() {
    let there: Names = of_templates().union(&of_stylesheets()).cloned().collect();
    assert!(there.contains("entry") && there.contains("shade-1"), "classes are not found any more");
    let described_here = described(&page("docs/gazette.md").text, CLASSES);
    let themes = page("docs/themes.md").text;
    let rows = IN_ALL_THEMES.iter().flat_map(|heading| rows(&themes, heading));
    let in_all: Names = rows.flat_map(|row| quoted(row[0])).map(str::to_owned).collect();
    let known: Names = described_here.union(&in_all).cloned().collect();
    // `shade-1` to `shade-5` stand in one row.
    let mut missing = more(&there, &known);
    missing.retain(|name| !name.starts_with("shade-"));
    assert!(missing.is_empty(), "docs/gazette.md says nothing of the classes {missing:?}");
    let gone = more(&described_here, &there);
    assert!(gone.is_empty(), "docs/gazette.md has classes that gazette has not: {gone:?}");
    let texts =
        more(&there.iter().filter(|name| name.starts_with("text-")).cloned().collect(), &in_all);
    assert!(texts.is_empty(), "classes of gazette do not begin with text-: {texts:?}");
}

#[test]
fn every_property_of_all_pages_is_described_and_no_other() {
    let page = page("docs/gazette.md").text;
    let known: Names = PROPERTIES.iter().flat_map(|head| described(&page, head)).collect();
    let there = of_root();
    // `--step-0` … `--step-5` stand in one row.
    let mut missing = more(&there, &known);
    missing.retain(|name| !name.starts_with("--step-"));
    assert!(missing.is_empty(), "docs/gazette.md says nothing of {missing:?}");
    let gone = more(&known, &there);
    assert!(gone.is_empty(), "docs/gazette.md has properties that gazette has not: {gone:?}");
}

#[test]
fn every_template_and_block_is_described() {
    let gazette = page("docs/gazette.md").text;
    let themes = page("docs/themes.md").text;
    let mut known = described(&gazette, "| template | what it is |");
    known.extend(described(&themes, "| template | page | fields |"));
    known.extend(described(&themes, "| part | renders | its subject | its HTML |"));
    let there = files(&repository().join("themes/gazette/templates")).into_keys().collect();
    assert_eq!(known, there, "docs/gazette.md against the templates of gazette");
    let base = repository().join("themes/gazette/templates/base.html");
    let base = std::fs::read_to_string(base).expect("the template");
    let blocks = base.split("{% block ").skip(1).filter_map(|after| after.split(' ').next());
    let blocks: Names = blocks.map(str::to_owned).collect();
    assert_eq!(described(&gazette, "| block | what stands there |"), blocks);
}
