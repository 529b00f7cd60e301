//! The tables of a page.

use std::path::Path;

use dateline::Diagnostics;
use dateline::inside::read_settings;
use dateline::scaffold::{NewBulletin, bulletin};

use crate::{blocks, kinds, page};

/// The rows of the first table at or below the line `from`, each as its cells; without its head.
pub fn rows<'t>(page: &'t str, from: &str) -> Vec<Vec<&'t str>> {
    let below = page.lines().skip_while(|line| *line != from);
    let table = below.skip_while(|line| !is_row(line)).take_while(|line| is_row(line));
    table.skip(2).map(cells).collect()
}

fn is_row(line: &str) -> bool {
    line.starts_with('|')
}

fn cells(row: &str) -> Vec<&str> {
    let row = row.trim_matches('|');
    let mut cells = Vec::new();
    let mut start = 0;
    for (at, _) in row.match_indices('|').filter(|(at, _)| !row[..*at].ends_with('\\')) {
        cells.push(row[start..at].trim());
        start = at + 1;
    }
    cells.push(row[start..].trim());
    cells
}

/// The words of a cell that stand between backticks.
pub fn quoted(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

#[test]
fn every_field_of_the_catalogue_is_described() {
    let page = page("docs/addresses-and-archive.md").text;
    let blocks = blocks(&page);
    let line = blocks.iter().find(|block| block.about == kinds::CATALOGUE).expect("a line of it");
    let described = rows(&page, "## The archive as data: catalogue.jsonl");
    let described = described.iter().flat_map(|row| quoted(row[0])).map(str::to_owned);
    assert_eq!(kinds::keys(&line.text), Ok(described.collect()));
}

#[test]
fn names_are_made_as_described() {
    let page = page("docs/transliteration.md").text;
    let examples = rows(&page, "## Examples");
    assert!(!examples.is_empty());
    let mut settings =
        "base_url = \"https://news.example/\"\ndefault_language = \"uk\"\n".to_owned();
    for row in &examples {
        let language = quoted(row[0]).next().expect("a language");
        settings.push_str(&format!("[languages.{language}]\n"));
    }
    let site = read_settings(Path::new("."), &settings, None, &mut Diagnostics::new());
    let site = site.expect("settings");
    for row in &examples {
        let (language, name) = (quoted(row[0]).next(), quoted(row[2]).next());
        let (language, name) = (language.expect("a language"), name.expect("a name"));
        let new = NewBulletin {
            title: row[1].to_owned(),
            lang: Some(language.to_owned()),
            date: Some("2025-08-13".to_owned()),
            now: "2025-08-13T10:00".parse().expect("a time"),
            terms: Vec::new(),
            bundle: false,
        };
        let made = bulletin(&site, &new).expect("a bulletin");
        assert_eq!(made.path, format!("content/bulletins/2025/08/{name}.{language}.md"));
    }
}
