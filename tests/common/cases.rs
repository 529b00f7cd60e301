//! Tests that are files: each case is a test of its own, by the name of its file or folder, and runs
//! beside the others. A test target that has cases is without the usual harness (`harness = false`):
//! its `main` gives all its tests to [`run`].

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};

use super::repository;

/// Nothing, or what is wrong.
pub type Outcome = Result<(), String>;

/// A case: its name, and its file or folder.
#[derive(Clone)]
pub struct Case {
    pub name: String,
    pub path: PathBuf,
}

impl Case {
    /// The text of the case's file.
    pub fn text(&self) -> String {
        fs::read_to_string(&self.path).expect("a case")
    }
}

/// The cases in `folder`, a folder of the repository, that are texts: `<name>.txt`.
pub fn texts(folder: &str) -> Vec<Case> {
    cases(folder, |path| path.extension().is_some_and(|extension| extension == "txt"))
}

/// The cases in `folder`, a folder of the repository, that are folders.
pub fn folders(folder: &str) -> Vec<Case> {
    cases(folder, Path::is_dir)
}

/// What is in `folder`, all of which must be cases; but it may have Rust beside them.
fn cases(folder: &str, is_case: fn(&Path) -> bool) -> Vec<Case> {
    let entries = fs::read_dir(repository().join(folder)).expect("the cases");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_none_or(|extension| extension != "rs"));
    paths.sort();
    assert!(!paths.is_empty(), "there is no case in {folder}");
    let case = |path: PathBuf| {
        assert!(is_case(&path), "{} is no case", path.display());
        let name = if path.is_dir() { path.file_name() } else { path.file_stem() };
        Case { name: name.unwrap_or_default().to_string_lossy().into_owned(), path }
    };
    paths.into_iter().map(case).collect()
}

/// A test of each case by the case's name, with `suffix` after it.
pub fn trials(
    cases: impl IntoIterator<Item = Case>,
    suffix: &str,
    test: fn(&Case) -> Outcome,
) -> Vec<Trial> {
    let trial = |case: Case| trial(format!("{}{suffix}", case.name), move || test(&case));
    cases.into_iter().map(trial).collect()
}

/// A test.
pub fn trial(name: impl Into<String>, test: impl FnOnce() -> Outcome + Send + 'static) -> Trial {
    Trial::test(name, || test().map_err(Failed::from))
}

/// Tests of functions, by their names.
macro_rules! functions {
    ($($(#[$attribute:meta])* $name:ident),* $(,)?) => {{
        let mut trials = Vec::new();
        $($(#[$attribute])*
        trials.push($crate::common::cases::trial(stringify!($name), || {
            $name();
            Ok(())
        }));)*
        trials
    }};
}
pub(crate) use functions;

/// Runs those of the tests that the command line names, and says how they went.
pub fn run(trials: impl IntoIterator<Item = Vec<Trial>>) -> ExitCode {
    let trials = trials.into_iter().flatten().collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
