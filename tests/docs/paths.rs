//! Paths of the repository that are named in running text, and names of the source.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use walkdir::{DirEntry, WalkDir};

use crate::common::repository;

/// The folders of the repository that no site has.
const ROOTS: [&str; 8] =
    [".ci", "benches", "crates", "docs", "fuzz", "src", "tests", "themes/gazette"];
/// The pages about the program itself: all paths on them are the repository's, and may begin in the
/// middle.
const INSIDE: [&str; 3] = ["CONTRIBUTING.md", "docs/architecture.md", "tests/README.md"];
/// The page on which names of the source stand.
const OF_SOURCE: &str = "docs/architecture.md";
/// What begins the definition of a name.
const DEFINITIONS: [&str; 8] =
    ["fn ", "struct ", "enum ", "trait ", "type ", "mod ", "macro_rules! ", "pub "];
/// The endings of files that are named without a folder.
const ENDINGS: [&str; 7] = [".ftl", ".md", ".mjs", ".rs", ".toml", ".txt", ".yml"];

/// What Git ignores: it is made later.
static IGNORED: LazyLock<Vec<String>> = LazyLock::new(|| {
    let list = std::fs::read_to_string(repository().join(".gitignore")).expect("the list");
    list.lines().map(|line| line.trim_start_matches('/').to_owned()).collect()
});

/// The paths of all files and folders; of what Git ignores, the folders alone.
static PATHS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let root = repository();
    let path = |entry: &DirEntry| {
        let path = entry.path().strip_prefix(&root).expect("below it");
        path.display().to_string()
    };
    let is_kept = |entry: &DirEntry| entry.file_name() != ".git" && !IGNORED.contains(&path(entry));
    let entries = WalkDir::new(&root).min_depth(1).into_iter().filter_entry(is_kept);
    let paths: Vec<String> = entries.map(|entry| path(&entry.expect("an entry"))).collect();
    paths.into_iter().chain(IGNORED.iter().cloned()).collect()
});

/// The files of `src`, by their paths.
static SOURCES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let paths = PATHS.iter().filter(|path| path.starts_with("src/") && path.ends_with(".rs"));
    let read = |path: &String| std::fs::read_to_string(repository().join(path)).expect("a file");
    paths.map(|path| (path.clone(), read(path))).collect()
});

/// Looks whether the path or the name that `span` is, on the page `page`, is there.
pub fn look_at(span: &str, page: &str) -> Result<(), String> {
    let is_inside = INSIDE.contains(&page);
    let word = span.split(' ').next().unwrap_or_default();
    let begins_with = |folder: &str| word.starts_with(&format!("{folder}/"));
    let is_path = word.contains('/') || ENDINGS.iter().any(|ending| word.ends_with(ending));
    let is_own = ROOTS.iter().any(|root| begins_with(root)) || (is_inside && word == span);
    if is_path && is_own {
        let is_made = IGNORED.iter().any(|folder| begins_with(folder));
        return match is_made || is_there(word, !is_inside) {
            true => Ok(()),
            false => Err("there is no such file or folder".to_owned()),
        };
    }
    match page == OF_SOURCE && is_name(span) && !is_defined(span) {
        true => Err("`src` has no such name".to_owned()),
        false => Ok(()),
    }
}

/// Whether a path matches `pattern`, from its beginning or somewhere; `<…>` and `…` stand for
/// anything.
fn is_there(pattern: &str, from_root: bool) -> bool {
    let pattern: Vec<&str> = pattern.trim_end_matches('/').split('/').collect();
    PATHS.iter().any(|path| {
        let path: Vec<&str> = path.split('/').collect();
        let mut starts = path.windows(pattern.len()).enumerate();
        starts.any(|(at, part)| {
            (at == 0 || !from_root)
                && part.iter().zip(&pattern).all(|(name, form)| fits(name, form))
        })
    })
}

fn fits(name: &str, form: &str) -> bool {
    match (form.find(['<', '…']), form.rfind(['>', '…'])) {
        (Some(from), Some(to)) => {
            let after = form[to..].trim_start_matches(['>', '…']);
            name.starts_with(&form[..from]) && name.ends_with(after)
        }
        _ => name == form,
    }
}

fn is_name(span: &str) -> bool {
    span.chars().all(|c| c.is_ascii_alphanumeric() || "_:!".contains(c))
}

/// Whether `src` has a file, a folder or a definition of this name, in the modules that are named
/// before it.
fn is_defined(name: &str) -> bool {
    let mut modules: Vec<&str> = name.trim_end_matches('!').split("::").collect();
    let last = modules.pop().unwrap_or_default();
    let definitions = DEFINITIONS.map(|start| format!("{start}{last}"));
    SOURCES.iter().any(|(path, text)| {
        let parts: Vec<&str> = path.trim_end_matches(".rs").split('/').collect();
        let defines = |start: &String| {
            let mut rests = text.split(start.as_str()).skip(1);
            rests.any(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
        };
        modules.iter().all(|module| parts.contains(module))
            && (parts.contains(&last) || definitions.iter().any(defines))
    })
}
