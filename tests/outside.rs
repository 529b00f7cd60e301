//! What comes from others: links that lead out of the site, and names that would steer a terminal.

#![cfg(unix)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::{NOW, Run, build, dateline, files, link, write_files};
use tempfile::TempDir;

const SETTINGS: &str = "base_url = \"https://news.example/\"\n[languages.en]\n[languages.ru]\n";
const ARTICLE: &str = "---\ntitle: A\ndate: 2025-08-13\n---\nText.\n";

/// A small site, and a folder beside it.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Place(tempfile::tempdir().expect("a folder"));
        place.write("site/site.toml", SETTINGS);
        place.write("site/content/bulletins/a.en.md", ARTICLE);
        place.write("outside/secret.txt", "hunter2\n");
        place
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn site(&self) -> PathBuf {
        self.path("site")
    }

    fn write(&self, path: &str, text: &str) {
        write_files(self.0.path(), [(path, text.as_bytes())]);
    }

    fn build(&self, more: &[&str]) -> Run {
        build(&self.site(), &self.path("output"), more)
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let site = self.site();
        let site = ["--site", &site.to_string_lossy()];
        dateline(&[arguments, &site].concat())
    }

    /// What the output has at `path`.
    fn output(&self, path: &str) -> String {
        fs::read_to_string(self.path("output").join(path)).unwrap_or_default()
    }
}

fn assert_refused(run: &Run, path: &str) {
    assert_eq!(run.exit, 1, "{}", run.stderr);
    assert!(run.stderr.contains("error[outside-link]"), "{}", run.stderr);
    assert!(run.stderr.contains(&format!(" {path}:1:1\n")), "{}", run.stderr);
    assert!(!run.stderr.contains("hunter2"), "{}", run.stderr);
}

#[test]
fn what_links_inside_lead_to_is_published() {
    let place = Place::new();
    place.write("site/assets/deep/logo.txt", "logo\n");
    place.write("site/more/c.en.md", &ARTICLE.replace("A", "C"));
    let site = place.site();
    link(&site.join("content/static/logo.txt"), "../../assets/deep/logo.txt");
    link(&site.join("content/static/again.txt"), "logo.txt");
    link(&site.join("content/static/all"), &site.join("assets").to_string_lossy());
    link(&site.join("content/bulletins/2025/08/more"), "../../../../more");
    let run = place.build(&[]);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    for path in ["logo.txt", "again.txt", "all/deep/logo.txt"] {
        assert_eq!(place.output(path), "logo\n", "{path}");
    }
    assert!(place.output("en/2025/08/13/c.html").contains("Text."));
    place.write("site/assets/deep/logo.txt", "another\n");
    assert_eq!(place.build(&[]).exit, 0);
    assert_eq!(place.output("all/deep/logo.txt"), "another\n");
}

#[test]
fn the_setting_opens_and_closes_the_site() {
    let place = Place::new();
    let site = place.site();
    link(&site.join("content/static/out"), "../../../outside");
    let open = format!("{SETTINGS}[files]\nfollow_outside = true\n");
    assert_refused(&place.build(&[]), "content/static/out");
    assert!(!place.path("output").exists());
    place.write("site/site.toml", &open);
    settle(&place);
    for _ in 0..3 {
        let run = place.build(&[]);
        assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
        assert_eq!(place.output("out/secret.txt"), "hunter2\n");
    }
    place.write("outside/secret.txt", "another one\n");
    assert_eq!(place.build(&[]).exit, 0);
    assert_eq!(place.output("out/secret.txt"), "another one\n");
    place.write("site/site.toml", SETTINGS);
    for _ in 0..2 {
        assert_refused(&place.build(&[]), "content/static/out");
    }
    for command in ["check", "status"] {
        assert_refused(&place.run(&[command]), "content/static/out");
    }
    place.write("site/site.toml", &open);
    assert_eq!(place.build(&[]).exit, 0);
}

/// Gives all files a time that is long enough ago for a build to rely on it.
fn settle(place: &Place) {
    let long_ago =
        std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
    let all = files(&place.site()).into_keys().map(|path| place.site().join(path));
    for path in all.chain([place.path("outside/secret.txt")]) {
        fs::File::open(path).and_then(|file| file.set_modified(long_ago)).expect("a time");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn what_the_machine_knows_is_neither_published_nor_shown() {
    let place = Place::new();
    let places = [
        "content/static/env.txt",
        "content/bulletins/b.en.md",
        "content/bulletins/c/c.jpg",
        "content/pages/about.en.md",
        "i18n/en/env.ftl",
        "themes/gazette/templates/foot.html",
        "themes/gazette/theme.toml",
    ];
    for path in places {
        link(&place.site().join(path), "/proc/self/environ");
    }
    for format in ["human", "json", "github"] {
        let run = place.build(&["--message-format", format]);
        assert_eq!(run.exit, 1);
        // A variable that each run of the tests has.
        assert!(!run.stderr.contains("NO_COLOR"), "{}", run.stderr);
        for path in places {
            assert!(run.stderr.contains(path), "{path}: {}", run.stderr);
        }
        // To a person what repeats is said once.
        let said = if format == "human" { 1 } else { places.len() };
        assert_eq!(run.stderr.matches("outside-link").count(), said, "{}", run.stderr);
    }
    link(&place.site().join("site.toml"), "/proc/self/environ");
    let run = place.build(&[]);
    assert_refused(&run, "site.toml");
    assert!(!run.stderr.contains("NO_COLOR"), "{}", run.stderr);
}

#[test]
fn nothing_is_written_through_a_link() {
    let place = Place::new();
    let site = place.site();
    link(&site.join("content/bulletins/2026"), "../../../outside");
    link(&site.join("content/static"), "../../outside");
    link(&site.join("content/pages"), "../../outside");
    link(&site.join(".vscode"), "../outside");
    fs::remove_dir_all(site.join("content/bulletins")).expect("a folder");
    link(&site.join("content/bulletins"), "../../outside");
    let before = files(&place.path("outside"));
    let run = place.run(&["new", "A title", "--now", NOW]);
    assert_eq!(run.exit, 2, "{}", run.stderr);
    assert!(run.stderr.contains("the link leads out of the site's folder"), "{}", run.stderr);
    let secret = "content/bulletins/secret.en.md";
    place.write("outside/secret.en.md", ARTICLE);
    let run = place.run(&["new", "--translate", secret, "--lang", "ru"]);
    assert_refused(&run, secret);
    fs::remove_file(place.path("outside/secret.en.md")).expect("a file");
    for report in ["import-report.txt", "import-report.json"] {
        link(&site.join(report), &format!("../outside/{report}"));
    }
    let old = common::repository().join("tests/import/hugo/source");
    let run = place.run(&["import", "hugo", &old.to_string_lossy()]);
    assert_eq!(run.exit, 1);
    assert!(run.stderr.contains("error[outside-link]"), "{}", run.stderr);
    assert!(run.stdout.contains(" texts found: 0 imported, "), "{}", run.stdout);
    assert_ne!(place.run(&["schema", "--write"]).exit, 0);
    assert_eq!(files(&place.path("outside")), before);
}

#[test]
fn an_old_sites_pipes_are_refused() {
    let place = Place::new();
    place.write("old/_config.yml", "title: Old\n");
    place.write("old/_posts/2020-01-01-a.md", "---\ntitle: A\n---\n![](/pic.png)\n");
    common::pipe(&place.path("old/_posts/2020-01-02-b.md"));
    common::pipe(&place.path("old/pic.png"));
    let import = |system: &str, from: &str| {
        place.run(&["import", system, &place.path(from).to_string_lossy()])
    };
    let run = import("jekyll", "old");
    assert_eq!(run.exit, 1);
    for path in ["_posts/2020-01-02-b.md", "pic.png"] {
        assert!(run.stderr.contains(&format!(" {path}:1:1\n")), "{}", run.stderr);
    }
    common::pipe(&place.path("old/_config.yml"));
    let run = import("jekyll", "old");
    assert!(run.stdout.contains("0 texts found: 0 imported, "), "{}", run.stdout);
    common::pipe(&place.path("export.xml"));
    let run = import("wordpress", "export.xml");
    assert_eq!(run.exit, 1);
    assert!(run.stderr.contains("a pipe, a device or the like"), "{}", run.stderr);
}

/// What steers a terminal, and the turning of lines.
const STEERING: [char; 9] =
    ['\u{1b}', '\u{7}', '\u{7f}', '\u{9b}', '\u{85}', '\u{202e}', '\u{2066}', '\u{2028}', '\r'];

#[test]
fn names_steer_no_terminal() {
    let place = Place::new();
    let odd: String = STEERING.iter().map(|c| format!("x{c}")).collect();
    let bad = "---\ntitle: \u{9b}31m\u{2028}x\ndate: 2025-02-30\n---\n[a](\u{1b}b.md)\n";
    place.write(&format!("site/content/bulletins/{odd}]0;owned.en.md"), bad);
    place.write(&format!("site/content/bulletins/{odd}/index.en.md"), bad);
    place.write(&format!("site/content/bulletins/{odd}.en.md"), bad);
    place.write(&format!("site/i18n/{odd}/{odd}.ftl"), "a = b\n");
    place.write(&format!("site/content/static/{odd}\n::error::forged.txt"), "x\n");
    place.write("site/content/bulletins/b.en.md", "---\ntitle: A\ndate: 2025-02-30\n---\n");
    for format in ["human", "json", "github"] {
        let run = place.build(&["--message-format", format]);
        assert_eq!(run.exit, 1, "{}", run.stderr);
        assert_plain(&run);
        assert!(run.stderr.contains("u{1b}") || run.stderr.contains("u001b"), "{}", run.stderr);
    }
}

#[test]
fn what_is_done_with_odd_names_steers_no_terminal() {
    let place = Place::new();
    let odd: String = STEERING.iter().map(|c| format!("x{c}")).collect();
    // What turns lines is refused as controls are.
    let turning: String = odd.chars().filter(|c| !c.is_control()).collect();
    place.write(&format!("site/content/static/{turning}.txt"), "x\n");
    place.write("site/content/bulletins/b.en.md", "---\ntitle: B\ndate: 2025-08-13\n---\nText.\n");
    let run = place.build(&["--why"]);
    assert_eq!(run.exit, 1, "{}", run.stderr);
    assert!(run.stderr.contains("error[unfit-name]"), "{}", run.stderr);
    assert_plain(&run);
    assert_plain(&place.run(&["status"]));
    place.write("old/hugo.toml", "");
    place.write(
        &format!("old/content/{odd}.md"),
        "+++\ntitle = \"A\"\n\"\\u001b\" = 1\n+++\n[a](b.md)\n",
    );
    let run = place.run(&["import", "hugo", &place.path("old").to_string_lossy()]);
    assert_plain(&run);
}

/// Nothing steers; each line may be looked at by a machine that takes commands from lines.
fn assert_plain(run: &Run) {
    for text in [&run.stdout, &run.stderr] {
        assert!(!text.contains(STEERING), "{text:?}");
        assert!(!text.lines().any(|line| line.starts_with("::error::forged")), "{text}");
    }
}

#[test]
fn content_that_lies_elsewhere_needs_the_setting() {
    let place = Place::new();
    let (content, elsewhere) = (place.path("site/content"), place.path("elsewhere"));
    fs::rename(&content, &elsewhere).expect("a folder");
    link(&content, "../elsewhere");
    assert_refused(&place.build(&[]), "content");
    assert_refused(&place.run(&["check"]), "content");
    place.write("site/site.toml", &format!("{SETTINGS}[files]\nfollow_outside = true\n"));
    assert_eq!(place.build(&[]).exit, 0);
    assert!(place.output("en/2025/08/13/a.html").contains("Text."));
    assert!(Path::new(&elsewhere).is_dir());
}
