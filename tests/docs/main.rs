//! The documentation: every code block in it is run or read, and so is every command in running
//! text; every field of a view stands in its table, and every link between the pages leads
//! somewhere. `tests/README.md` says what the first line of a block must say.

mod blocks;
mod cargo;
mod colours;
mod commands;
#[path = "../common/mod.rs"]
mod common;
mod gazette;
mod kinds;
mod links;
mod paths;
mod plain;
mod site;
mod spans;
mod tables;
mod types;
mod views;
mod wire;

use blocks::{Code, blocks};
use common::repository;
use rayon::prelude::*;
use site::Site;

/// A page of the documentation.
#[derive(Debug)]
struct Page {
    /// Its path in the repository.
    path: String,
    text: String,
}

/// All pages.
fn pages() -> Vec<Page> {
    let docs = common::files(&repository().join("docs")).into_keys();
    let paths = docs.filter(|name| name.ends_with(".md")).map(|name| format!("docs/{name}"));
    paths
        .chain(
            ["CONTRIBUTING.md", "README.md", "SECURITY.md", "tests/README.md"].map(str::to_owned),
        )
        .map(page)
        .collect()
}

fn page(path: impl Into<String>) -> Page {
    let path = path.into();
    let text = std::fs::read_to_string(repository().join(&path)).expect("a page");
    Page { path, text }
}

/// Tries the code of `page` piece after piece; what is wrong, each with its place.
fn try_page(page: &Page) -> Vec<String> {
    let mut site = Site::new();
    let mut wrong = Vec::new();
    for code in blocks::code(&page.text) {
        let (line, tried) = match &code {
            Code::Block(block) => (block.line, kinds::try_block(block, &mut site)),
            Code::Span(span) => (span.line, spans::try_span(span, page, &mut site)),
        };
        if let Err(what) = tried {
            wrong.push(format!("{}:{line}: {what}", page.path));
        }
    }
    if let Err(what) = site.check() {
        wrong.push(format!("{}: with the files that the page shows: {what}", page.path));
    }
    wrong
}

#[test]
fn every_block_and_span_is_run_or_read() {
    let wrong: Vec<String> = pages().par_iter().flat_map_iter(try_page).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
