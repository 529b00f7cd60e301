//! The cases in `tests/errors`: a small site that has something wrong with it, and what
//! Dateline must say. `tests/README.md` says how to add one.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use common::cases::{self, Outcome, functions};
use common::expected::{bless, difference, message};
use common::{NOW, Run, dateline, link, pipe, repository, write_files};
use dateline::Code;

/// The settings of a case that has none of its own.
const SITE_TOML: &str = "\
base_url = \"https://news.example/\"
timezone = \"Europe/Minsk\"
default_language = \"en\"

[languages.en]
[languages.ru]

[taxonomies.tags]
[taxonomies.countries]
kind = \"country\"
";

/// A case: the site's files, the arguments, and what is expected.
#[derive(Default)]
struct Case {
    files: Vec<(String, Vec<u8>)>,
    /// Links, each with where it leads.
    links: Vec<(String, String)>,
    pipes: Vec<String>,
    arguments: Vec<String>,
    expected: String,
}

const FILE: &str = "-- file ";
const HEX: &str = "-- hex ";
const LINK: &str = "-- link ";
const PIPE: &str = "-- pipe ";
const RUN: &str = "-- run ";
const EXPECT: &str = "-- expect --";

impl Case {
    fn parse(text: &str) -> Self {
        let mut case = Case { arguments: vec!["build".to_owned()], ..Case::default() };
        let mut hex = BTreeSet::new();
        let mut in_expectation = false;
        for line in text.split_inclusive('\n') {
            let marker = line.trim_end();
            if in_expectation {
                case.expected.push_str(line);
            } else if marker == EXPECT {
                in_expectation = true;
            } else if let Some(path) = marker.strip_prefix(FILE) {
                case.files.push((path.trim_end_matches(" --").to_owned(), Vec::new()));
            } else if let Some(path) = marker.strip_prefix(HEX) {
                hex.insert(case.files.len());
                case.files.push((path.trim_end_matches(" --").to_owned(), Vec::new()));
            } else if let Some(link) = marker.strip_prefix(LINK) {
                let (from, to) = link.split_once(" -> ").expect("where the link leads");
                case.links.push((from.to_owned(), to.trim_end_matches(" --").to_owned()));
            } else if let Some(path) = marker.strip_prefix(PIPE) {
                case.pipes.push(path.trim_end_matches(" --").to_owned());
            } else if let Some(run) = marker.strip_prefix(RUN) {
                case.arguments =
                    run.trim_end_matches(" --").split(' ').map(str::to_owned).collect();
            } else if let Some((_, bytes)) = case.files.last_mut() {
                bytes.extend(line.as_bytes());
            }
        }
        for number in hex {
            let digits = String::from_utf8_lossy(&case.files[number].1).into_owned();
            let bytes = digits
                .split_whitespace()
                .map(|digits| u8::from_str_radix(digits, 16).expect("hex"));
            case.files[number].1 = bytes.collect();
        }
        case
    }

    fn run(&self) -> Run {
        let folder = tempfile::tempdir().expect("a folder");
        let site = folder.path().join("site");
        let is_link = self.links.iter().any(|(from, _)| from == "content");
        let made = if is_link { site.clone() } else { site.join("content") };
        fs::create_dir_all(made).expect("a folder");
        write_files(&site, [("site.toml", SITE_TOML.as_bytes())]);
        write_files(
            &site,
            self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())),
        );
        self.links.iter().for_each(|(from, to)| link(&site.join(from), to));
        self.pipes.iter().for_each(|path| pipe(&site.join(path)));
        let site = site.to_string_lossy().into_owned();
        let mut arguments: Vec<&str> = self.arguments.iter().map(String::as_str).collect();
        arguments.extend(["--site", &site, "--now", NOW]);
        dateline(&arguments)
    }
}

fn shown(run: &Run) -> String {
    let lines = run.stderr.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    format!("exit {}\n{}\n", run.exit, lines.trim_end())
}

fn main() -> ExitCode {
    cases::run([
        cases::trials(cases(), "", says_what_it_must),
        functions![
            every_diagnostic_has_a_case_and_an_explanation,
            check_finds_all_that_build_fails_on,
            the_formats_for_programs,
            the_order_for_programs,
            wrong_usage_ends_with_2,
        ],
    ])
}

fn cases() -> Vec<cases::Case> {
    let mut cases = cases::texts("tests/errors");
    // Elsewhere there are no such links and no pipes.
    cases.retain(|case| cfg!(unix) || ![LINK, PIPE].iter().any(|mark| case.text().contains(mark)));
    cases
}

fn says_what_it_must(case: &cases::Case) -> Outcome {
    let text = case.text();
    let parsed = Case::parse(&text);
    let (expected, found) = (&parsed.expected, shown(&parsed.run()));
    if found.trim_end() == expected.trim_end() {
        return Ok(());
    }
    if bless() {
        let before = text.find(EXPECT).map_or(text.as_str(), |at| &text[..at]);
        fs::write(&case.path, format!("{before}{EXPECT}\n{found}")).expect("a case");
        return Ok(());
    }
    let (expected, found) = (expected.as_bytes(), found.as_bytes());
    Err(message(&difference("what is said", Some(expected), Some(found)), &case.name))
}

fn every_diagnostic_has_a_case_and_an_explanation() {
    let expected: String = cases().iter().map(|case| Case::parse(&case.text()).expected).collect();
    let docs = fs::read_to_string(repository().join("docs/diagnostics.md")).expect("the page");
    for code in Code::ALL {
        let name = code.name();
        let shown = expected.contains(&format!("[{name}]"));
        assert!(shown || NOT_BY_FILES.contains(&name), "no case in tests/errors shows {name}");
        assert!(
            docs.contains(&format!("\n### {name}\n")),
            "docs/diagnostics.md does not explain {name}"
        );
        assert!(code.explanation().ends_with('.'), "{name}");
    }
    let sections = docs.matches("\n### ").count();
    assert_eq!(sections, Code::ALL.len(), "docs/diagnostics.md explains a code that there is not");
}

/// Whatever stops a build of a case is found without building it: the same errors at the same places.
fn check_finds_all_that_build_fails_on() {
    let errors = |case: &Case, command: &str| -> BTreeSet<String> {
        let mut arguments = case.arguments.clone();
        arguments[0] = command.to_owned();
        arguments.extend(["--message-format", "json"].map(str::to_owned));
        let files = case.files.clone();
        let (links, pipes) = (case.links.clone(), case.pipes.clone());
        let run = Case { files, links, pipes, arguments, ..Case::default() }.run();
        let found = run.stderr.lines().map(|line| -> serde_json::Value {
            serde_json::from_str(line).unwrap_or_else(|_| panic!("{command} says {line}"))
        });
        let errors = found.filter(|found| found["severity"] == "error");
        let place = |found: &serde_json::Value| {
            let of = |key: &str| found[key].to_string();
            format!("{} {}:{}:{}", of("code"), of("path"), of("line"), of("column"))
        };
        errors.map(|found| place(&found)).collect()
    };
    let (mut failing, mut wrong) = (0, Vec::new());
    for case in cases() {
        let parsed = Case::parse(&case.text());
        if parsed.arguments[0] != "build" || !parsed.expected.starts_with("exit 1") {
            continue;
        }
        failing += 1;
        let (built, checked) = (errors(&parsed, "build"), errors(&parsed, "check"));
        assert!(!built.is_empty(), "{}", case.name);
        if built != checked {
            wrong.push(format!("{}: build {built:#?}, check {checked:#?}", case.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(failing > 60, "only {failing} cases stop a build");
}

/// What needs more than files to come about; each has a test of its own in `tests/output.rs`.
const NOT_BY_FILES: &[&str] = &[
    "cannot-write",
    "damaged-cache",
    "dropped-address",
    "locked-output",
    "mixed-output",
    "refused-output",
    "unreadable-file",
];

fn the_formats_for_programs() {
    let case = Case::parse(
        "-- file content/bulletins/a.en.md --\n---\ntitle: A\ndate: 2025-02-30\n---\nText\n",
    );
    let run = |format: &str| {
        let mut case = Case { files: case.files.clone(), ..Case::default() };
        case.arguments = ["check", "--message-format", format].map(str::to_owned).to_vec();
        case.run()
    };
    let json = run("json");
    assert_eq!(json.exit, 1);
    let line: serde_json::Value =
        serde_json::from_str(json.stderr.trim()).expect("one line of JSON");
    assert_eq!(line["code"], "bad-date");
    assert_eq!(line["severity"], "error");
    assert_eq!(
        (&line["path"], &line["line"], &line["column"]),
        (&"content/bulletins/a.en.md".into(), &3.into(), &7.into())
    );
    assert_eq!(line["message"], "there is no day 2025-02-30");
    assert!(line["hint"].as_str().is_some_and(|hint| hint.contains("2025-08-13")));

    let github = run("github");
    assert!(
        github.stderr.starts_with(
            "::error file=content/bulletins/a.en.md,line=3,col=7,title=bad-date::there is no day"
        ),
        "{}",
        github.stderr
    );
}

fn the_order_for_programs() {
    let case = cases().into_iter().find(|case| case.name == "order-errors-last").expect("a case");
    let found = |format: &str| {
        let mut case = Case::parse(&case.text());
        case.arguments = ["check", "--message-format", format].map(str::to_owned).to_vec();
        case.run().stderr
    };
    let json = found("json");
    let lines = json.lines().map(|line| serde_json::from_str(line).expect("JSON"));
    let lines: Vec<serde_json::Value> = lines.collect();
    let codes: Vec<_> = lines.iter().filter_map(|line| line["code"].as_str()).collect();
    // By files and places.
    assert_eq!(codes, ["bad-date", "fallback-label", "dead-link", "misplaced-file"]);
    let github = found("github");
    let sorts: Vec<_> = github.lines().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(sorts, ["::error", "::error", "::warning", "::warning"]);
}

fn wrong_usage_ends_with_2() {
    assert_eq!(dateline(&["build", "--no-such-flag"]).exit, 2);
    assert_eq!(dateline(&["build", "--now", "soon"]).exit, 2);
    assert_eq!(dateline(&["build", "--base-url", "news"]).exit, 2);
    assert_eq!(dateline(&["--help"]).exit, 0);
    assert_eq!(dateline(&["--version"]).exit, 0);
    let nowhere = dateline(&["build", "--site", "no/such/folder"]);
    assert_eq!(nowhere.exit, 1);
    assert!(
        nowhere.stderr.contains("there is no site.toml in no/such/folder"),
        "{}",
        nowhere.stderr
    );
    assert!(Path::new("no/such/folder").metadata().is_err());
}
