//! Named cases: a small site, an edit, and a build after it that must leave what a clean build
//! writes.
//!
//! A case is one text, `<name>.txt`. After some words of what it is about, lines
//! `-- file PATH --` begin the files of a site. `-- edit --` begins an edit: files that are
//! written then, and lines `-- gone PATH --` for those that are deleted. There is a build after
//! each edit, and each must change something. The site has English and Russian unless the case has
//! a site.toml of its own, and the theme `plain`, whose files a case may replace. To run one alone:
//!
//! ```text
//! cargo test --release --test edits moved_bulletin
//! ```

use std::fs;

use libtest_mimic::Trial;

use crate::builds::Builds;
use crate::common::cases::{Case, Outcome, texts, trials};
use crate::common::expected::differences;
use crate::common::{copy, repository, write_files};
use crate::trial::findings;

const SITE_TOML: &str = "\
base_url = \"https://news.example/\"
theme = \"plain\"

[languages.en]
[languages.ru]

[taxonomies.tags]
";

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

/// A test of each case.
pub fn all() -> Vec<Trial> {
    trials(texts("tests/edits/cases"), "", run)
}

fn run(case: &Case) -> Outcome {
    let builds = Builds::new();
    copy(&repository().join("tests"), &builds.site().join("themes"), &["plain"]);
    write_files(&builds.site(), [("site.toml", SITE_TOML.as_bytes())]);
    let changes = read(&case.text());
    make(&builds, &changes[0]);
    let first = builds.again(&[]);
    assert_eq!(first.exit, 0, "{}", first.stderr);
    assert!(changes.len() > 1, "there is no edit");
    for change in &changes[1..] {
        make(&builds, change);
        let outcome = builds.both(&[]);
        assert_eq!((outcome.again.exit, outcome.clean.exit), (0, 0), "{}", outcome.again.stderr);
        assert!(outcome.clean_output != outcome.before, "the edit changes nothing");
        if outcome.output != outcome.clean_output {
            return Err(differences(&outcome.clean_output, &outcome.output));
        }
        assert_eq!(findings(&outcome.again), findings(&outcome.clean));
    }
    Ok(())
}

fn make(builds: &Builds, change: &Change) {
    for (path, text) in change {
        match text {
            Some(text) => write_files(&builds.site(), [(path.as_str(), text.as_bytes())]),
            None => fs::remove_file(builds.site().join(path)).expect("a file"),
        }
    }
}
