//! What is common to the commands: where they find the site, what they are called for short, how much
//! they say, and what the program has with it. `DATELINE_BLESS=1` writes `tests/editor/stray.txt` anew.

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use common::expected::hold_file;
use common::{NOW, Run, build, built, files, repository, write_files};
use tempfile::TempDir;

const ARTICLE: &str = "content/bulletins/a.en.md";

/// A small site in the folder `site` of another.
fn site() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let text = |path, text: &'static str| (path, text.as_bytes());
    let settings = "base_url = \"https://news.example/\"\n[languages.en]\n[languages.ru]\n";
    let files = [
        text("site/site.toml", settings),
        text("site/content/bulletins/a.en.md", "---\ntitle: A\ndate: 2025-08-13\n---\nText.\n"),
        text("site/content/pages/about.en.md", "---\ntitle: About\n---\nText.\n"),
        text("site/i18n/en/site.ftl", "site-title = News\n"),
        text("site/i18n/ru/site.ftl", "site-title = Новости\n"),
        text("site/old/notes.txt", "Not of the site.\n"),
    ];
    write_files(folder.path(), files);
    folder
}

/// Runs the program in `folder`.
fn run(folder: &Path, arguments: &[&str]) -> Run {
    let mut program = Command::new(env!("CARGO_BIN_EXE_dateline"));
    let program = program.current_dir(folder).args(arguments).env("NO_COLOR", "1");
    let output = program.output().expect("the program starts");
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let (stdout, stderr) = (text(output.stdout), text(output.stderr));
    Run { exit: output.status.code().unwrap_or(-1), stdout, stderr }
}

/// What a command that succeeds writes to standard output.
fn said(folder: &Path, arguments: &[&str]) -> String {
    let run = run(folder, arguments);
    assert_eq!(run.exit, 0, "{arguments:?}: {}", run.stderr);
    run.stdout
}

#[test]
fn the_site_is_found_from_any_of_its_folders() {
    let folder = site();
    let site = folder.path().join("site");
    let (deep, beside) = (site.join("content/bulletins"), site.join("old"));
    let built = said(&site, &["build", "--now", NOW]);
    assert!(built.contains(" in ./public: "), "{built}");
    // It is one site, whose output is up to date.
    let files = built.split(" written").next().and_then(|text| text.split(' ').next());
    let files = files.expect("a number");
    let again = said(&deep, &["build", "--now", NOW]);
    assert_eq!(again, format!("{files} files in ../../public: 0 written, 0 removed\n"));
    assert!(said(&beside, &["status"]).contains("ru"));
    assert!(said(&beside, &["schema", "front-matter"]).contains("\"title\""));
    assert!(said(&beside, &["cms"]).contains("bulletins"));
    assert_eq!(said(&beside, &["check", "--now", NOW]), "nothing to mend\n");

    // Paths are printed from the site's top, and taken from there and from where one stands.
    let new = said(&deep, &["new", "B", "--date", "2025-08-14"]);
    assert_eq!(new, "content/bulletins/2025/08/b.en.md\n");
    for original in ["a.en.md", ARTICLE, "../../content/bulletins/a.en.md"] {
        let made = said(&deep, &["new", "--translate", original, "--lang", "ru"]);
        assert_eq!(made, "content/bulletins/a.ru.md\n");
        let accepted = said(&deep, &["status", "--accept", &original.replace(".en.", ".ru.")]);
        assert!(accepted.starts_with("content/bulletins/a.ru.md: "), "{accepted}");
        fs::remove_file(site.join("content/bulletins/a.ru.md")).expect("the translation");
    }
    fs::write(site.join(ARTICLE), "---\ntitle: A\ndate: 2025-02-30\n---\nText.\n").expect("it");
    let wrong = run(&deep, &["build"]);
    assert!(wrong.exit == 1 && wrong.stderr.contains("--> content/bulletins/a.en.md:3:7"));

    // The nearest counts, and `--site` is exact.
    write_files(&beside, [("site.toml", b"oops".as_slice())]);
    assert!(run(&beside, &["check"]).stderr.contains("site.toml:1:"));
    for arguments in [&["check", "--site", "."][..], &["import", "hugo", ".", "-s", "."]] {
        let nowhere = run(&deep, arguments);
        assert!(nowhere.exit == 1 && nowhere.stderr.contains("there is no site.toml here"));
    }
    for command in ["build", "check", "serve", "status", "new"] {
        let title = (command == "new").then_some("Title");
        let arguments: Vec<&str> = [command].into_iter().chain(title).collect();
        let nowhere = run(folder.path(), &arguments);
        assert_eq!((nowhere.exit, nowhere.stdout.as_str()), (1, ""), "{command}");
        assert!(nowhere.stderr.contains("there is no site.toml here"), "{command}");
    }
}

#[test]
fn flags_are_short_too() {
    let folder = site();
    let draft = b"---\ntitle: D\ndate: 2999-01-01\ndraft: true\n---\nText.\n".as_slice();
    write_files(folder.path(), [("site/content/bulletins/d.en.md", draft)]);
    let address = ["-b", "https://other.example/"];
    let short = ["build", "-s", "site", "-o", "out", "-D", "-F", "-q"];
    let run = run(folder.path(), &[&short[..], &address].concat());
    assert_eq!((run.exit, run.stdout.as_str()), (0, ""), "{}", run.stderr);
    let output = files(&folder.path().join("out"));
    let page = String::from_utf8_lossy(&output["en/2999/01/01/d.html"]);
    assert!(page.contains("https://other.example/en/2999/01/01/d.html"), "{page}");
    let check = ["check", "-s", "site", "-D", "-F"];
    // Both are looked at, and the year is doubtful.
    assert_eq!(said(folder.path(), &[&check[..], &address].concat()), "");
    fs::remove_file(folder.path().join("site/content/bulletins/d.en.md")).expect("the draft");
    assert_eq!(said(folder.path(), &check), "nothing to mend\n");
    assert_eq!(said(folder.path(), &[&check[..], &["-q"]].concat()), "");
    said(
        folder.path(),
        &[&["serve", "-s", "site", "-p", "4000", "-q", "--help"][..], &address].concat(),
    );
}

#[test]
fn quiet_commands_say_what_is_wrong_or_doubtful() {
    let folder = site();
    let site = folder.path().join("site");
    fs::write(site.join(ARTICLE), "---\ntitle: A\ndate: 2025-08-13\n---\n").expect("it");
    let doubtful = run(&site, &["build", "-q", "--now", NOW]);
    assert_eq!((doubtful.exit, doubtful.stdout.as_str()), (0, ""));
    assert!(doubtful.stderr.contains("warning[empty-text]"), "{}", doubtful.stderr);
    assert!(
        said(&site, &["build", "-q", "--why", "--clean"]).contains("a clean build was asked for")
    );
    fs::write(site.join(ARTICLE), "---\n---\n").expect("it");
    let wrong = run(&site, &["build", "-q", "--now", NOW]);
    assert!(wrong.exit == 1 && wrong.stderr.contains("error[missing-title]"), "{}", wrong.stderr);
}

#[test]
fn a_stray_word_is_told_what_to_do() {
    let folder = site();
    let mut told = String::new();
    for arguments in [
        &["init", "The", "Evening", "Herald", "--yes"][..],
        &["build", "site"],
        &["serve", "site"],
        &["check", "site/content/bulletins/a.en.md"],
        &["build", "out"],
        &["status", "site/content/bulletins/a.en.md"],
        &["status", "ru"],
        &["build", "--nope"],
        &["docs", "theme"],
    ] {
        let run = run(folder.path(), arguments);
        assert_eq!((run.exit, run.stdout.as_str()), (2, ""), "{arguments:?}");
        told.push_str(&format!("$ dateline {}\n{}\n", arguments.join(" "), run.stderr));
    }
    let held = hold_file(&repository().join("tests/editor/stray.txt"), &told);
    held.unwrap_or_else(|wrong| panic!("{wrong}"));
}

#[test]
fn the_documentation_is_in_the_program() {
    let nowhere = tempfile::tempdir().expect("a folder");
    let pages = files(&repository().join("docs"));
    let list = said(nowhere.path(), &["docs"]);
    for (file, bytes) in &pages {
        let Some(name) = file.strip_suffix(".md") else { continue };
        assert!(list.lines().any(|line| line.starts_with(&format!("{name} "))), "{name}: {list}");
        assert_eq!(said(nowhere.path(), &["docs", name]).as_bytes(), bytes.as_slice(), "{name}");
    }
    assert_eq!(
        said(nowhere.path(), &["docs", "themes.md"]),
        said(nowhere.path(), &["docs", "themes"])
    );
}

/// Whoever has the program alone has no folder `docs`.
#[test]
fn hints_name_the_documentation_of_the_program() {
    let mut named = BTreeSet::new();
    for (path, bytes) in files(&repository().join("src")) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let is_shown = |line: &&str| !line.trim_start().starts_with("//");
        for line in text.lines().filter(is_shown) {
            let of_repository = path.ends_with("cli/docs.rs") || !line.contains("docs/");
            assert!(of_repository, "{path} names a file that nobody has: {line}");
            for rest in line.split("`dateline docs ").skip(1) {
                named.extend(rest.split('`').next().map(str::to_owned));
            }
        }
    }
    named.remove("NAME");
    assert!(named.len() > 1, "the hints are not found any more");
    for page in named {
        assert!(repository().join(format!("docs/{page}.md")).is_file(), "{page}");
    }
}

#[test]
fn shells_and_manual_pages_know_all_commands() {
    let nowhere = tempfile::tempdir().expect("a folder");
    let help = said(nowhere.path(), &["--help"]);
    let (_, list) = help.split_once("Commands:\n").expect("a list of commands");
    let commands = list.lines().take_while(|line| !line.is_empty());
    let commands: Vec<&str> = commands.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(commands.len() > 10, "{commands:?}");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = said(nowhere.path(), &["completions", shell]);
        assert!(commands.iter().all(|command| script.contains(command)), "{shell}");
        assert!(script.contains("noindex"), "{shell}");
    }
    assert_eq!(run(nowhere.path(), &["completions", "cmd"]).exit, 2);
    assert_eq!(said(nowhere.path(), &["docs", "--man", "share/man1"]), "");
    let pages = files(&nowhere.path().join("share/man1"));
    for command in commands.iter().filter(|command| **command != "help") {
        let page = String::from_utf8_lossy(&pages[&format!("dateline-{command}.1")]).into_owned();
        assert!(page.contains(".SH SYNOPSIS"), "{page}");
    }
    assert!(pages.contains_key("dateline.1"));
}

/// Every page says it, and robots.txt; a build without it leaves nothing of it.
#[test]
fn a_preview_host_is_left_out_by_search_engines() {
    let folder = site();
    let site = folder.path().join("site");
    let (kept, clean) = (folder.path().join("kept"), folder.path().join("clean"));
    let noindex = &["--noindex"][..];
    // What the site says to crawlers elsewhere is not for a host that all are to keep out of.
    let own = "User-agent: *\nDisallow: /drafts/\nSitemap: https://bulletin.example/sitemap.xml\n";
    fs::create_dir_all(site.join("content/static")).expect("a folder");
    fs::write(site.join("content/static/robots.txt"), own).expect("it");
    for flags in [&[][..], noindex, &[], noindex, noindex, &[]] {
        assert_eq!(build(&site, &kept, flags).exit, 0);
        assert_eq!(build(&site, &clean, &[flags, &["--clean"]].concat()).exit, 0);
        let (found, wanted) = (built(&kept), built(&clean));
        assert_eq!(found.keys().collect::<Vec<_>>(), wanted.keys().collect::<Vec<_>>());
        for (path, bytes) in &found {
            assert_eq!(bytes, &wanted[path], "{path}");
        }
        let text = |path: &str| String::from_utf8_lossy(&found[path]).into_owned();
        let pages = found.keys().filter(|path| path.ends_with(".html"));
        let marked =
            |path: &String| text(path).contains("<meta name=\"robots\" content=\"noindex\">");
        if flags == noindex {
            let unmarked: Vec<_> = pages.filter(|path| !marked(path)).collect();
            assert!(unmarked.is_empty(), "{unmarked:?}");
            assert_eq!(text("robots.txt"), "User-agent: *\nDisallow: /\n");
            assert!(!found.keys().any(|path| path.contains("sitemap")), "sitemaps of hidden pages");
        } else {
            let marked: Vec<&str> = pages.filter(|path| marked(path)).map(|path| &**path).collect();
            assert_eq!(marked, ["404.html", "en/search.html", "ru/search.html"]);
            assert_eq!(text("robots.txt"), own);
        }
    }
}

/// Whoever pipes what is said into `head` stops reading: what was done counts.
#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_failure() {
    use std::process::{Command, Stdio};

    let folder = tempfile::tempdir().expect("a folder");
    let site = folder.path().join("site");
    let site = site.to_string_lossy();
    for (arguments, exit) in [
        (&["init", &site, "--yes"][..], 0),
        (&["build", "--site", &site, "--clean", "--timings"], 0),
        (&["build", "--site", "no/such/folder"], 1),
        (&["build", "--no-such-flag"], 2),
        (&["--help"], 0),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dateline"));
        command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program runs");
        drop((child.stdout.take(), child.stderr.take()));
        let status = child.wait().expect("it ends");
        assert_eq!(status.code(), Some(exit), "{arguments:?}");
    }
}
