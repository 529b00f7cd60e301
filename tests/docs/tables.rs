//! The tables of a page.

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
