//! What is expected is in files. Where something else was found, the message has a diff of lines,
//! `-` what is expected and `+` what was found, and the command that writes the files anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use similar::TextDiff;

use super::cases::Outcome;
use super::{built, repository, write_files};

/// How much is shown: of one file, of one line, and how many files.
const MOST_LINES: usize = 60;
const MOST_CHARACTERS: usize = 300;
const MOST_FILES: usize = 10;

/// Whether expectations are to be written anew instead of compared.
pub fn bless() -> bool {
    std::env::var_os("DATELINE_BLESS").is_some()
}

/// Holds `found` against the file `path`.
pub fn hold_file(path: &Path, found: &str) -> Outcome {
    let expected = fs::read(path).ok();
    if expected.as_deref() == Some(found.as_bytes()) {
        return Ok(());
    }
    if bless() {
        fs::write(path, found).expect("a file");
        return Ok(());
    }
    let name = path.strip_prefix(repository()).unwrap_or(path).display().to_string();
    // The usual harness names threads by their tests.
    let thread = std::thread::current();
    let test = thread.name().filter(|name| *name != "main").unwrap_or_default();
    Err(message(&difference(&name, expected.as_deref(), Some(found.as_bytes())), test))
}

/// Holds the files `found` against those in the folder `folder`, which must be the same.
pub fn hold_folder(folder: &Path, found: &BTreeMap<String, Vec<u8>>, test: &str) -> Outcome {
    let expected = if folder.is_dir() { built(folder) } else { BTreeMap::new() };
    if expected == *found {
        return Ok(());
    }
    if bless() {
        // There is none yet beside a new case.
        let _ = fs::remove_dir_all(folder);
        write_files(folder, found.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
        return Ok(());
    }
    Err(message(&differences(&expected, found), test))
}

/// `differences`, and what to do if what was found is right.
pub fn message(differences: &str, test: &str) -> String {
    format!(
        "{differences}\nif this is as it should be:\n  \
         DATELINE_BLESS=1 cargo test --release --test {} -- --exact {test}\n",
        env!("CARGO_CRATE_NAME")
    )
}

/// How the files `found` differ from those that are `expected`.
pub fn differences(
    expected: &BTreeMap<String, Vec<u8>>,
    found: &BTreeMap<String, Vec<u8>>,
) -> String {
    let names: BTreeSet<&String> = expected.keys().chain(found.keys()).collect();
    let differ = |name: &&String| expected.get(*name) != found.get(*name);
    let names: Vec<&String> = names.into_iter().filter(differ).collect();
    let (shown, others) = names.split_at(names.len().min(MOST_FILES));
    let bytes = |files: &BTreeMap<String, Vec<u8>>, name| files.get(name).cloned();
    let mut text: String = shown
        .iter()
        .map(|name| {
            difference(name, bytes(expected, *name).as_deref(), bytes(found, *name).as_deref())
        })
        .collect();
    if !others.is_empty() {
        let others: Vec<&str> = others.iter().map(|name| name.as_str()).collect();
        text.push_str(&format!("and {} more files: {}\n", others.len(), others.join(", ")));
    }
    text
}

/// How the bytes of the file `name` differ; one of the two may have no such file.
pub fn difference(name: &str, expected: Option<&[u8]>, found: Option<&[u8]>) -> String {
    let heading = match (expected, found) {
        (None, _) => format!("{name} is not expected\n"),
        (_, None) => format!("{name} is missing\n"),
        _ => format!("{name} differs\n"),
    };
    let (expected, found) = (expected.unwrap_or_default(), found.unwrap_or_default());
    match (text(expected), text(found)) {
        (Some(old), Some(new)) => heading + &diff(old, new),
        _ => format!(
            "{heading}{} bytes are expected, and {} were found; the first that differs is byte {}\n",
            expected.len(),
            found.len(),
            same(expected, found)
        ),
    }
}

/// The text that a file has, if it has one.
fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'))
}

/// A unified diff of lines.
fn diff(expected: &str, found: &str) -> String {
    let diff = TextDiff::from_lines(expected, found);
    let diff = diff.unified_diff().context_radius(3).to_string();
    let mut is_cut = false;
    let mut shown = String::new();
    for line in diff.lines().take(MOST_LINES) {
        let end = line.char_indices().nth(MOST_CHARACTERS).map(|(end, _)| end);
        is_cut |= end.is_some();
        shown.push_str(&line[..end.unwrap_or(line.len())]);
        shown.push_str(if end.is_some() { "…\n" } else { "\n" });
    }
    let more = diff.lines().count().saturating_sub(MOST_LINES);
    if more > 0 {
        shown.push_str(&format!("and {more} more lines\n"));
    }
    if is_cut {
        let first = first_difference(expected.as_bytes(), found.as_bytes());
        shown.push_str(&format!("{first}\n"));
    }
    shown
}

/// How many bytes two files have in common at their beginnings.
fn same(expected: &[u8], found: &[u8]) -> usize {
    found.iter().zip(expected).take_while(|(one, other)| one == other).count()
}

/// Where two files differ first, and what they have there, with a little before it.
pub fn first_difference(expected: &[u8], found: &[u8]) -> String {
    let same = same(expected, found);
    let around = |bytes: &[u8]| {
        let around = &bytes[same.saturating_sub(30)..bytes.len().min(same + 40)];
        format!("{:?}", String::from_utf8_lossy(around))
    };
    format!("from byte {same} on: {} instead of {}", around(found), around(expected))
}
