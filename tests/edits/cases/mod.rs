//! Named cases: a small site, an edit, and a build after it that must leave what a clean build
//! writes.
//!
//! A case is one text, `<name>.txt`, with a line below. After some words of what it is about, lines
//! `-- file PATH --` begin the files of a site. `-- edit --` begins an edit: files that are
//! written then, and lines `-- gone PATH --` for those that are deleted. There is a build after
//! each edit, and each must change something. The site has English and Russian unless the case has
//! a site.toml of its own, and the theme `plain`, whose files a case may replace. To run one alone:
//!
//! ```text
//! cargo test --release --test edits moved_bulletin
//! ```

use std::fs;

use crate::builds::{Builds, differences};
use crate::common::{copy, repository, write_files};

const SITE_TOML: &str = "\
base_url = \"https://news.example/\"
theme = \"plain\"

[languages.en]
[languages.ru]

[taxonomies.tags]
";

/// Makes a test of each case, and a list of all.
macro_rules! cases {
    ($($name:ident)*) => {
        const NAMES: &[&str] = &[$(stringify!($name)),*];
        $(#[test]
        fn $name() {
            run(include_str!(concat!(stringify!($name), ".txt")));
        })*
    };
}

cases! {
    moved_bulletin
    respelt_term
}

#[test]
fn every_case_is_a_test() {
    let folder = fs::read_dir(repository().join("tests/edits/cases")).expect("the cases");
    let names = folder.map(|entry| entry.expect("an entry").file_name().into_string());
    for name in names.map(|name| name.expect("a name")).filter(|name| name.ends_with(".txt")) {
        let name = name.trim_end_matches(".txt");
        assert!(NAMES.contains(&name), "give {name} a line in tests/edits/cases/mod.rs");
    }
}

/// Files to write, and to delete where there is no text.
type Change = Vec<(String, Option<String>)>;

/// The site, and each of the edits.
fn read(text: &str) -> Vec<Change> {
    let mut changes = vec![Change::new()];
    for line in text.split_inclusive('\n') {
        let marker = line.trim_end().strip_prefix("-- ").and_then(|line| line.strip_suffix("--"));
        let last = changes.last_mut().expect("the site");
        match marker.map(|marker| marker.trim().split_once(' ').unwrap_or((marker.trim(), ""))) {
            Some(("file", path)) => last.push((path.to_owned(), Some(String::new()))),
            Some(("gone", path)) => last.push((path.to_owned(), None)),
            Some(("edit", "")) => changes.push(Change::new()),
            Some(other) => panic!("a case has no line {other:?}"),
            None => {
                if let Some((_, Some(text))) = last.last_mut() {
                    text.push_str(line);
                }
            }
        }
    }
    changes
}

fn run(text: &str) {
    let builds = Builds::new();
    copy(&repository().join("tests"), &builds.site().join("themes"), &["plain"]);
    write_files(&builds.site(), [("site.toml", SITE_TOML.as_bytes())]);
    let changes = read(text);
    make(&builds, &changes[0]);
    let first = builds.again(&[]);
    assert_eq!(first.exit, 0, "{}", first.stderr);
    assert!(changes.len() > 1, "there is no edit");
    for change in &changes[1..] {
        make(&builds, change);
        let outcome = builds.both(&[]);
        assert_eq!((outcome.again.exit, outcome.clean.exit), (0, 0), "{}", outcome.again.stderr);
        assert!(outcome.clean_output != outcome.before, "the edit changes nothing");
        let wrong = differences(&outcome.output, &outcome.clean_output);
        assert!(wrong.is_empty(), "after the edit\n{}", wrong.join("\n"));
        assert_eq!(outcome.again.stderr, outcome.clean.stderr);
    }
}

fn make(builds: &Builds, change: &Change) {
    for (path, text) in change {
        match text {
            Some(text) => write_files(&builds.site(), [(path.as_str(), text.as_bytes())]),
            None => fs::remove_file(builds.site().join(path)).expect("a file"),
        }
    }
}
