//! The cases in `tests/sites`: a small site, and the exact output that it must give.
//! `tests/README.md` says how to add one.

mod common;

use std::path::Path;
use std::process::ExitCode;

use common::cases::{self, Case, Outcome};
use common::expected::hold_folder;
use common::{build, copy, files, repository};
use tempfile::TempDir;

fn main() -> ExitCode {
    cases::run([cases::trials(cases::folders(CASES), "", gives_exactly_its_output)])
}

const CASES: &str = "tests/sites";

/// What is said, beside the files of the output.
const MESSAGES: &str = "messages.txt";

/// Where the search's script is, which is the same for all sites.
const SCRIPT: &str = "assets/search/";

/// The site of the case in the folder `case`, with the theme that shows every field.
fn site_of(case: &Path) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(case, folder.path(), common::SITE_PARTS);
    copy(&repository().join("tests"), &folder.path().join("themes"), &["plain"]);
    folder
}

fn gives_exactly_its_output(case: &Case) -> Outcome {
    let site = site_of(&case.path);
    let output = site.path().join("public");
    let run = build(site.path(), &output, &[]);
    if run.exit != 0 {
        return Err(run.stderr);
    }
    let mut found = files(&output);
    found.retain(|path, _| !path.starts_with(SCRIPT));
    if !run.stderr.is_empty() {
        found.insert(MESSAGES.to_owned(), run.stderr.into_bytes());
    }
    hold_folder(&case.path.join("expected"), &found, &case.name)
}
