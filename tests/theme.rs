//! `dateline theme`: what is in the program can be seen, and taken into a site to begin from.

mod common;

use std::fs;

use common::{build, dateline, repository, write_files};
use tempfile::TempDir;

const SETTINGS: &str = "\
base_url = \"https://news.example/\"
theme = \"city\"
default_language = \"en\"
[languages.en]
";

/// A site whose theme is called `city` and not there yet.
fn site() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let page = "---\ntitle: About\n---\nWe write.\n";
    write_files(
        folder.path(),
        [("site.toml", SETTINGS.as_bytes()), ("content/pages/about.en.md", page.as_bytes())],
    );
    folder
}

/// Runs `dateline theme` with `arguments` on the site in `folder`: what it prints.
fn theme(folder: &TempDir, arguments: &[&str]) -> String {
    let site = folder.path().to_string_lossy();
    let run = dateline(&[&["theme"], arguments, &["--site", &site]].concat());
    assert_eq!(run.exit, 0, "{arguments:?}: {}", run.stderr);
    run.stdout
}

/// The line of a list that begins with `path`: where the file comes from.
fn from<'l>(list: &'l str, path: &str) -> &'l str {
    let lines = list.lines().filter_map(|line| line.split_once(' '));
    let mut lines = lines.filter(|(name, _)| *name == path);
    lines.next().map(|(_, from)| from.trim()).unwrap_or_else(|| panic!("no {path} in\n{list}"))
}

#[test]
fn all_files_of_the_program_are_listed_and_shown_without_a_site() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = theme(&folder, &["list"]);
    let mut there = common::files(&repository().join("themes/gazette"));
    there.remove("theme.toml");
    assert_eq!(list.lines().count(), there.len());
    for (path, bytes) in there {
        assert_eq!(from(&list, &path), "in the program");
        let text = String::from_utf8(bytes).expect("a text");
        assert_eq!(theme(&folder, &["show", &path]), text, "{path}");
    }
    let article = theme(&folder, &["show", "templates/article.html"]);
    for name in ["article.html", "gazette/article.html", "themes/gazette/templates/article.html"] {
        assert_eq!(theme(&folder, &["show", name]), article, "{name}");
    }
}

#[test]
fn a_theme_begins_with_copies_and_builds() {
    let site = site();
    let output = site.path().join("public");
    assert_eq!(build(site.path(), &output, &[]).exit, 1, "there is no theme yet");
    let copied = theme(&site, &["copy", "page.html", "gazette.css", "i18n/en/search.ftl"]);
    let new = ["theme.toml", "templates/page.html", "assets/gazette.css", "i18n/en/search.ftl"];
    let shown = |path: &str| site.path().join("themes/city").join(path);
    let lines: Vec<String> = new.map(|path| shown(path).display().to_string()).to_vec();
    assert_eq!(copied.lines().collect::<Vec<_>>(), lines);
    assert_eq!(fs::read_to_string(shown("theme.toml")).expect("it"), "parent = \"gazette\"\n");
    let before = build(site.path(), &output, &[]);
    assert_eq!(before.exit, 0, "{}", before.stderr);
    // The copy is in force, and the program's can still be seen.
    fs::write(shown("templates/page.html"), "mine").expect("a file");
    assert_eq!(theme(&site, &["show", "page.html"]), "mine");
    let embedded = theme(&site, &["show", "--embedded", "page.html"]);
    assert!(embedded.starts_with("{% extends"));
    assert_eq!(theme(&site, &["show", "gazette/page.html"]), embedded);
    let list = theme(&site, &["list"]);
    let place = "themes/city/templates/page.html, in place of the program's";
    assert_eq!(from(&list, "templates/page.html"), place);
    assert_eq!(from(&list, "templates/list.html"), "in the program");
    assert_eq!(build(site.path(), &output, &[]).exit, 0);
    let page = fs::read_to_string(output.join("en/about.html")).expect("a page");
    assert_eq!(page, "mine");
}

#[test]
fn what_is_there_is_left_as_it_is() {
    let site = site();
    theme(&site, &["copy", "page.html"]);
    let file = site.path().join("themes/city/templates/page.html");
    fs::write(&file, "mine").expect("a file");
    let folder = site.path().to_string_lossy();
    let run = dateline(&["theme", "copy", "list.html", "page.html", "--site", &folder]);
    assert_eq!(run.exit, 2);
    assert_eq!(fs::read_to_string(&file).expect("it"), "mine");
    assert!(!file.with_file_name("list.html").exists(), "all or nothing");
}
