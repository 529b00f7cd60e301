//! What several test files share: running the program and reading folders, tests that are files
//! ([`cases`]), files of what is expected ([`expected`]), and made-up numbers ([`numbers`]).

#![allow(dead_code, unused_imports, unused_macros)]

pub mod cases;
pub mod expected;
pub mod numbers;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The moment of every test's build.
pub const NOW: &str = "2026-01-01";

/// The repository's folder, which is the sample archive's site.
pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// What a run of the program gave.
#[derive(Debug)]
pub struct Run {
    pub exit: i32,
    pub stdout: String,
    pub stderr: String,
}

/// Runs the program with `arguments`.
pub fn dateline<S: AsRef<std::ffi::OsStr>>(arguments: &[S]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_dateline"))
        .args(arguments)
        .env("NO_COLOR", "1")
        .output()
        .expect("the program starts");
    Run {
        exit: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Builds the site in `site` into `output`, and does not wait for the disk: what is built is gone
/// soon.
pub fn build(site: &Path, output: &Path, more: &[&str]) -> Run {
    let (site, output) = (site.to_string_lossy(), output.to_string_lossy());
    let mut arguments = vec!["build", "--no-sync", "--site", &site, "--output", &output];
    if !more.contains(&"--now") {
        arguments.extend(["--now", NOW]);
    }
    arguments.extend(more);
    dateline(&arguments)
}

/// What the names of Dateline's lists in an output begin with.
pub const FILE_LISTS: &str = ".dateline-files";

/// All that was built into the folder `output`: its files, and the lists of them.
pub fn built(output: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = files(output);
    let lists = output.join(FILE_LISTS);
    if lists.is_dir() {
        let lists = files(&lists).into_iter();
        found.extend(lists.map(|(path, bytes)| (format!("{FILE_LISTS}/{path}"), bytes)));
    }
    let of_top = format!("{FILE_LISTS}.txt");
    if let Ok(bytes) = fs::read(output.join(&of_top)) {
        found.insert(of_top, bytes);
    }
    found
}

/// All files below `folder` by their paths with `/`, without those that begin with a dot: of these
/// only `.well-known` is published.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    collect(folder, folder, &mut found);
    found
}

fn collect(root: &Path, folder: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') && name != ".well-known" {
            continue;
        }
        if path.is_dir() {
            collect(root, &path, found);
        } else {
            let below =
                path.strip_prefix(root).expect("below").to_string_lossy().replace('\\', "/");
            found.insert(below, fs::read(&path).expect("a file"));
        }
    }
}

/// Writes `files` below `folder`.
pub fn write_files<'a>(folder: &Path, files: impl IntoIterator<Item = (&'a str, &'a [u8])>) {
    for (path, bytes) in files {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().expect("a parent")).expect("a folder");
        fs::write(file, bytes).expect("a file");
    }
}

/// Copies what `names` name in the folder `from` to the folder `to`.
pub fn copy(from: &Path, to: &Path, names: &[&str]) {
    for name in names {
        let path = from.join(name);
        if path.is_dir() {
            let inside = files(&path);
            write_files(
                &to.join(name),
                inside.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())),
            );
        } else if path.exists() {
            write_files(to, [(*name, fs::read(&path).expect("a file").as_slice())]);
        }
    }
}

/// What makes up a site.
pub const SITE_PARTS: &[&str] = &["site.toml", "content", "i18n", "themes"];

/// Makes room for something at `path`.
fn clear(path: &Path) {
    fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
    // There may be nothing.
    let _ = fs::remove_file(path);
}

/// Makes a link at `path` that leads to `target`.
#[cfg(unix)]
pub fn link(path: &Path, target: &str) {
    clear(path);
    std::os::unix::fs::symlink(target, path).expect("a link");
}

#[cfg(not(unix))]
pub fn link(_path: &Path, _target: &str) {}

/// Makes a pipe at `path`, into which nobody ever writes.
pub fn pipe(path: &Path) {
    clear(path);
    assert!(Command::new("mkfifo").arg(path).status().expect("mkfifo runs").success());
}
