//! Which files in an output folder are Dateline's. The folder tells it by itself, so that old
//! pages go and others' files stay even where `.dateline` was lost: in lists, which are outputs
//! like others (`outputs/file_list.rs`), and, while a build brings files to their places, in a
//! journal of those that come and go.
//!
//! Whoever can write into the folder can write into these too. So a name is believed only if it
//! cannot lead anywhere else, and a file with one that could is not believed at all.

use std::io;
use std::path::{Component, Path, PathBuf};

use walkdir::WalkDir;

use crate::address::{self, FILE_LISTS};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::disk::{read, write};

const JOURNAL: &str = ".dateline-journal";
/// A journal that is being written.
const UNFINISHED: &str = ".dateline-journal.new";

/// Whether `address` is one that Dateline may have written: below the output, and of no hidden
/// folder there, such as Git's.
pub(super) fn is_ours(address: &str) -> bool {
    let is_plain = |part: Component| matches!(part, Component::Normal(_));
    let may_be_hidden = [FILE_LISTS, ".well-known"];
    !address.contains(['\\', '\0'])
        && !address.split('/').any(str::is_empty)
        && Path::new(address).components().all(is_plain)
        && address.split('/').enumerate().all(|(at, part)| {
            !part.starts_with('.')
                || at == 0 && may_be_hidden.iter().any(|name| part.starts_with(name))
        })
}

/// The addresses that the lists in `output` name, and those of the lists.
pub(super) fn listed(output: &Path, findings: &mut Diagnostics) -> Vec<String> {
    let of_folders = WalkDir::new(output.join(FILE_LISTS)).sort_by_file_name().into_iter();
    // Where there is none, nothing is listed.
    let found = of_folders.filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    let at_top = output.join(address::file_list("").as_str());
    let mut all = Vec::new();
    for path in found.map(|entry| entry.into_path()).chain([at_top]) {
        let below = path.strip_prefix(output).unwrap_or(&path);
        let at = below.to_string_lossy().replace('\\', "/");
        let Some(folder) = address::listed_folder(&at) else { continue };
        let names = lines(&path, findings);
        all.extend(names.iter().map(|name| address::in_folder(folder, name)));
        all.extend((!names.is_empty()).then_some(at.clone()));
    }
    all
}

/// The addresses in the journal, of a build that did not come to its end.
pub(super) fn left(output: &Path, findings: &mut Diagnostics) -> Vec<String> {
    let unfinished = output.join(UNFINISHED);
    if unfinished.exists() {
        // What was to be noted had not begun. One that stays does no harm.
        let _ = write::remove_file(&unfinished);
    }
    lines(&output.join(JOURNAL), findings)
}

/// The lines of the file `path`, if it is there and all of them are names of files.
fn lines(path: &Path, findings: &mut Diagnostics) -> Vec<String> {
    let Ok(bytes) = read(path) else { return Vec::new() };
    let text = String::from_utf8(bytes).ok().filter(|text| text.is_empty() || text.ends_with('\n'));
    let is_name = |line: &String| is_ours(line);
    let lines = text.map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
    match lines.filter(|lines| lines.iter().all(is_name)) {
        Some(lines) => lines,
        None => {
            findings.add(
                Code::DamagedCache,
                Place::file(path.to_string_lossy()),
                "this list of what was built is damaged, and was not believed",
                "files that the site has no more may stay in the output: remove them by hand, or \
                 build into an empty folder",
            );
            Vec::new()
        }
    }
}

/// Notes in `output`, before anything is moved, the files that come and go; gives the file where that
/// stands, if there is one.
pub(super) fn note(output: &Path, addresses: &[&str]) -> io::Result<Option<PathBuf>> {
    if addresses.is_empty() {
        return Ok(None);
    }
    let journal = journal(output);
    let lines = addresses.join("\n") + "\n";
    write::replace(&journal, &output.join(UNFINISHED), lines.as_bytes())?;
    Ok(Some(journal))
}

/// Forgets what was noted, as all of it is done.
pub(super) fn forget(output: &Path) -> io::Result<()> {
    match write::remove_file(&journal(output)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Whether a build did not come to its end.
pub(super) fn is_left(output: &Path) -> bool {
    journal(output).exists()
}

fn journal(output: &Path) -> PathBuf {
    output.join(JOURNAL)
}

#[cfg(test)]
mod tests {
    use super::is_ours;

    #[test]
    fn nothing_leads_out() {
        for address in ["index.html", "en/2025/08/13/a.html", ".dateline-files/en.txt", "a b/c..d"]
        {
            assert!(is_ours(address), "{address}");
        }
        for address in [
            "",
            "/etc/passwd",
            "..",
            "../x",
            "en/../../x",
            "en//x",
            "./x",
            "en/.",
            ".git/config",
            "en/.git/config",
            "a\\..\\b",
            "x/",
            ".dateline-journal",
            ".dateline/x",
        ] {
            assert!(!is_ours(address), "{address}");
        }
    }
}
