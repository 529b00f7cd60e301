//! The cases in `tests/sites`: a small site, and the exact output that it must give.
//! `tests/README.md` says how to add one.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use common::cases::{self, Case, Outcome, functions};
use common::expected::hold_folder;
use common::{FILE_LISTS, build, built, copy, repository};
use dateline::Diagnostics;
use dateline::Inputs;
use dateline::Timings;
use dateline::{Now, Request, inside};
use tempfile::TempDir;

fn main() -> ExitCode {
    cases::run([
        cases::trials(cases::folders(CASES), "", gives_exactly_its_output),
        functions![every_kind_of_output_has_a_case],
    ])
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
    let mut found = built(&output);
    found.retain(|path, _| !path.starts_with(SCRIPT));
    match fs::read_to_string(case.path.join("shows")) {
        Ok(shown) => retain(&shown, &mut found)?,
        Err(_) => found.retain(|path, _| !path.starts_with(FILE_LISTS)),
    }
    if !run.stderr.is_empty() {
        found.insert(MESSAGES.to_owned(), run.stderr.into_bytes());
    }
    hold_folder(&case.path.join("expected"), &found, &case.name)
}

/// Leaves of the files `found` those that a line of `shown` names: a file, or a folder, which ends
/// with a slash.
fn retain(shown: &str, found: &mut BTreeMap<String, Vec<u8>>) -> Outcome {
    let names = |line: &str, path: &str| match line.ends_with('/') {
        true => path.starts_with(line),
        false => path == line,
    };
    let in_vain = shown.lines().find(|line| !found.keys().any(|path| names(line, path)));
    if let Some(line) = in_vain {
        let paths: Vec<&str> = found.keys().map(String::as_str).collect();
        return Err(format!("`shows` has {line}, but the output is\n{}", paths.join("\n")));
    }
    found.retain(|path, _| shown.lines().any(|line| names(line, path)));
    Ok(())
}

/// The kinds of output, from the table in `src/outputs/mod.rs`, each with the file that it is in.
fn kinds() -> Vec<(String, String)> {
    let source = fs::read_to_string(repository().join("src/outputs/mod.rs")).expect("the table");
    let (_, table) = source.split_once("\noutputs! {\n").expect("the table");
    let (table, _) = table.split_once("\n}").expect("the end of the table");
    let line = |line: &str| {
        let (name, kind) = line.trim().split_once(": ").expect("a kind");
        let (file, _) = kind.split_once("::").expect("the kind's file");
        (name.to_owned(), file.to_owned())
    };
    table.lines().map(line).collect()
}

/// The addresses of the outputs of the site in the folder `site`, by their kinds.
fn planned(site: &Path) -> BTreeMap<String, Vec<String>> {
    let day: jiff::civil::Date = common::NOW.parse().expect("a day");
    let (now, site) = (Now::Local(day.at(0, 0, 0, 0)), site.to_owned());
    let request = Request {
        site,
        base_url: None,
        drafts: false,
        future: false,
        now,
        keep: false,
        anew: false,
        noindex: false,
    };
    let (inputs, mut found) = (Inputs::look(&request), Diagnostics::new());
    let website = dateline::load(&request, inputs, None, &mut found, &mut Timings::start());
    let mut planned: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (kind, address) in inside::planned(&website.expect("a site")) {
        planned.entry(kind).or_default().push(address);
    }
    planned
}

/// Each kind of output is in what is expected of the case that has the name of the kind's file.
fn every_kind_of_output_has_a_case() {
    let kinds = kinds();
    assert!(kinds.len() > 20, "the table of kinds is not found any more");
    for (kind, file) in kinds {
        let name = file.replace('_', "-");
        let case = repository().join(CASES).join(&name);
        assert!(case.is_dir(), "no case in {CASES} is called {name}, for {kind}");
        let planned = planned(site_of(&case).path());
        let addresses = planned.get(&kind).cloned().unwrap_or_default();
        let is_shown = |address: &String| {
            address.starts_with(SCRIPT) || case.join("expected").join(address).is_file()
        };
        assert!(addresses.iter().any(is_shown), "{CASES}/{name} shows no {kind}: {addresses:?}");
    }
}
