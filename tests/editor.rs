//! An editor and a translator at work with the commands alone: `init`, `new`, `status`. What they
//! print and write is in `tests/editor`, to the letter; `DATELINE_BLESS=1` writes it anew.

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::expected::hold_file;
use common::{NOW, Run, files, repository};
use tempfile::TempDir;

/// The languages that the theme and the texts of a new site are in.
const LANGUAGES: [&str; 6] = ["en", "ru", "be", "zh", "ar", "es"];

/// The file of the bulletin that the tests write.
const ORIGINAL: &str = "content/bulletins/2026/01/summit-in-minsk.en.md";
const TRANSLATION: &str = "content/bulletins/2026/01/summit-in-minsk.be.md";

/// An address of the site's own: that of a sample is told of.
const ADDRESS: &[&str] = &["--base-url", "https://herald.example/"];

/// A folder to work in, with a site in it.
struct Desk {
    folder: TempDir,
}

impl Desk {
    /// A new site in English and Belarusian.
    fn new() -> Self {
        let desk = Desk { folder: tempfile::tempdir().expect("a folder") };
        let here = desk.folder.path();
        let init = ["init", "site", "--lang", "en,be", "--title", "The Herald", "--now", NOW];
        let made = run(here, &[&init[..], ADDRESS].concat());
        assert_eq!(made.exit, 0, "{}", made.stderr);
        desk
    }

    /// A new site with a bulletin on a summit.
    fn with_bulletin() -> Self {
        let desk = Desk::new();
        let new = ["new", "Summit in Minsk", "--section", "news", "--tag", "website"];
        assert_eq!(desk.run(&[&new[..], &["--country", "by", "--now", NOW]].concat()).exit, 0);
        desk.edit(
            ORIGINAL,
            &[
                (DRAFT, ""),
                ("place:", "place: Minsk"),
                (NOTE, "Ministers of *eight* states met.\n\nThey signed --> a treaty.\n\nThe end."),
            ],
        );
        desk
    }

    /// The same with its translation.
    fn with_translation() -> Self {
        let desk = Desk::with_bulletin();
        assert_eq!(desk.run(&["new", "--translate", ORIGINAL, "--lang", "be"]).exit, 0);
        desk.edit(
            TRANSLATION,
            &[
                ("draft: true # take this line out when the translation is ready\n", ""),
                ("title: \"Summit in Minsk\"", "title: \"Саміт у Мінску\""),
                ("place: \"\"", "place: \"Мінск\""),
                ("met.\n-->", "met.\n-->\n\nСустрэліся міністры *васьмі* дзяржаў."),
                ("treaty.\n-->", "treaty.\n-->\n\nЯны падпісалі дагавор."),
                ("end.\n-->", "end.\n-->\n\nКанец."),
            ],
        );
        desk
    }

    fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// Runs the program in the site's folder.
    fn run(&self, arguments: &[&str]) -> Run {
        run(&self.site(), arguments)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.site().join(path)).expect("a file")
    }

    /// Replaces texts in a file, each of which must be there once.
    fn edit(&self, path: &str, edits: &[(&str, &str)]) {
        let mut text = self.read(path);
        for (old, new) in edits {
            assert_eq!(text.matches(old).count(), 1, "{old} in\n{text}");
            text = text.replace(old, new);
        }
        self.write(path, &text);
    }

    fn write(&self, path: &str, text: &str) {
        common::write_files(&self.site(), [(path, text.as_bytes())]);
    }

    /// Runs git, which must be there: the repository was fetched with it.
    fn git(&self, arguments: &[&str]) {
        let mut git = Command::new("git");
        git.current_dir(self.site()).args(["-c", "commit.gpgsign=false"]).args(arguments);
        for (name, value) in [("NAME", "Editor"), ("EMAIL", "editor@news.example")] {
            git.env(format!("GIT_AUTHOR_{name}"), value);
            git.env(format!("GIT_COMMITTER_{name}"), value);
        }
        let output = git.output().expect("git is installed");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

/// What stands in a new bulletin in the place of its text.
const NOTE: &str = "<!-- Write the text here, in the place of this note. The first paragraph \
                    becomes the summary, unless you write one above. -->";

/// What keeps it out of the site.
const DRAFT: &str = "draft: true # take this line out when the bulletin is ready\n";

/// Runs the program in `folder`.
fn run(folder: &Path, arguments: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dateline"));
    finish(command.current_dir(folder).args(arguments))
}

fn finish(command: &mut Command) -> Run {
    let output = command.env("NO_COLOR", "1").output().expect("the program starts");
    Run {
        exit: output.status.code().unwrap_or_else(|| panic!("{}", output.status)),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Holds `found` against the file `name` in `tests/editor`.
fn expect(name: &str, found: &str) {
    let held = hold_file(&repository().join("tests/editor").join(name), found);
    held.unwrap_or_else(|wrong| panic!("{wrong}"));
}

#[test]
fn a_bulletin_goes_from_its_title_to_two_languages() {
    let desk = Desk::new();
    let build = |desk: &Desk| desk.run(&["build", "--now", "2026-01-02"]);
    let built = build(&desk);
    assert_eq!((built.exit, built.stderr.as_str()), (0, ""), "a new site has no finding");

    let new = ["new", "Summit in Minsk", "--section", "news", "--country", "by", "--now", NOW];
    let made = desk.run(&new);
    assert_eq!((made.exit, made.stdout.trim()), (0, ORIGINAL));
    expect("new.md", &desk.read(ORIGINAL));
    let built = build(&desk);
    assert_eq!((built.exit, built.stderr.as_str()), (0, ""), "a draft is built around");
    let page = "en/2026/01/01/summit-in-minsk.html";
    assert!(!files(&desk.site().join("public")).contains_key(page), "a headline alone is no news");
    desk.edit(ORIGINAL, &[(DRAFT, "")]);
    let built = build(&desk);
    assert_eq!(built.exit, 0);
    assert!(built.stderr.contains("the article has no text"), "{}", built.stderr);

    let desk = Desk::with_bulletin();
    let begun = desk.run(&["new", "--translate", ORIGINAL, "--lang", "be"]);
    assert_eq!((begun.exit, begun.stdout.trim()), (0, TRANSLATION));
    expect("translation.md", &desk.read(TRANSLATION));
    let checked = desk.run(&["check", "--now", "2026-01-02"]);
    assert_eq!(checked.exit, 0);
    assert!(checked.stderr.contains("0 errors and 1 warning"), "{}", checked.stderr);
    assert!(checked.stderr.contains("the article is a draft"), "{}", checked.stderr);
    assert_eq!(desk.run(&["build", "--drafts", "--output", "preview"]).exit, 0);

    let desk = Desk::with_translation();
    let checked = desk.run(&["check", "--now", "2026-01-02"]);
    assert_eq!((checked.stdout.as_str(), checked.stderr.as_str()), ("nothing to mend\n", ""));
    assert_eq!(desk.run(&["status", "--strict"]).exit, 0);
    assert_eq!(build(&desk).exit, 0);
    let output = files(&desk.site().join("public"));
    let page = String::from_utf8_lossy(&output["be/2026/01/01/summit-in-minsk.html"]);
    assert!(page.contains("Сустрэліся міністры <em>васьмі</em> дзяржаў."), "{page}");
    for (path, bytes) in &output {
        let is_note = String::from_utf8_lossy(bytes).contains("Write the t");
        assert!(!is_note, "a note to the editor is in {path}");
    }
}

#[test]
fn a_translation_ages_with_its_original_and_is_accepted() {
    let desk = Desk::with_translation();
    desk.edit(ORIGINAL, &[("*eight*", "nine"), ("\n\nThe end.", "")]);
    desk.edit(TRANSLATION, &[("Канец.", "Канец!")]);
    desk.run(&["new", "Later", "--date", "2026-02-01", "--draft", "--tag", "sport", "--now", NOW]);
    desk.run(&["new", "明斯克峰会", "--lang", "be", "--date", "2026-02-01 10:00", "--now", NOW]);
    desk.edit("content/bulletins/2026/02/mingsikefenghui.be.md", &[(DRAFT, "")]);
    desk.write("content/pages/rules.en.md", "---\ntitle: Rules\n---\n\nText\n");
    desk.write("content/pages/плюс.be.md", "---\ntitle: Плюс\ndraft: true\n---\n\nТэкст\n");
    let welcome = "content/bulletins/2026/01/welcome.be.md";
    let text = desk.read(welcome);
    let stamp =
        text.find("translated_from").expect("a stamp")..text.find("\n---\n\n").expect("an end");
    desk.write(welcome, &text.replace(&text[stamp], "translator: Анна"));

    let status = desk.run(&["status", "--now", NOW]);
    assert_eq!((status.exit, status.stderr.as_str()), (0, ""));
    expect("status.txt", &status.stdout);
    let json = desk.run(&["status", "--now", NOW, "--message-format", "json"]);
    expect("status.json", &json.stdout);
    let one = desk.run(&["status", "--lang", "en", "--message-format", "json"]);
    let one: serde_json::Value = serde_json::from_str(&one.stdout).expect("JSON");
    assert_eq!(one["languages"].as_array().map(Vec::len), Some(1));
    assert_eq!(desk.run(&["status", "--strict", "--now", NOW]).exit, 1);

    let before = desk.read(TRANSLATION);
    let accepted = desk.run(&["status", "--accept", TRANSLATION, "--accept", welcome]);
    assert_eq!(accepted.exit, 0, "{}", accepted.stderr);
    let after = desk.read(TRANSLATION);
    let changed: Vec<_> = before.lines().zip(after.lines()).filter(|(a, b)| a != b).collect();
    assert_eq!(changed.len(), 1, "{changed:?}");
    assert!(changed[0].1.starts_with("  hash: \""), "{changed:?}");
    let json = desk.run(&["status", "--lang", "be", "--message-format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json.stdout).expect("JSON");
    assert_eq!(json["languages"][0]["outdated"], serde_json::json!([]));
    assert_eq!(json["languages"][0]["unstamped"], serde_json::json!([]));
}

#[test]
fn only_what_is_missing_or_outdated_is_strict() {
    let desk = Desk::with_translation();
    let strict = |desk: &Desk| desk.run(&["status", "--strict", "--now", NOW]).exit;
    desk.run(&["new", "Draft", "--draft", "--section", "news", "--now", NOW]);
    assert_eq!(strict(&desk), 0, "a draft is not to be translated yet");
    let label = "i18n/be/site.ftl";
    let text = desk.read(label);
    desk.write(label, &text.replace("tags-website = Сайт\n", ""));
    assert_eq!(strict(&desk), 1, "a label is missing");
    desk.write(label, &text);
    desk.write("i18n/en/more.ftl", "older = Earlier\n");
    assert_eq!(strict(&desk), 0);
    desk.run(&["new", "Third", "--section", "news", "--now", NOW]);
    assert_eq!(strict(&desk), 0, "nor is what was just begun");
    desk.edit("content/bulletins/2026/01/third.en.md", &[(DRAFT, "")]);
    assert_eq!(strict(&desk), 1, "a bulletin is missing");
    let english = ["status", "--strict", "--lang", "en", "--now", NOW];
    assert_eq!(desk.run(&english).exit, 0, "but not in English");
    desk.write(ORIGINAL, "no front matter\n");
    let broken = desk.run(&["status"]);
    assert_eq!((broken.exit, broken.stdout.as_str()), (1, ""));
    assert!(broken.stderr.contains("error[missing-front-matter]"), "{}", broken.stderr);
}

#[test]
fn what_has_changed_is_shown_from_the_history() {
    let desk = Desk::with_translation();
    let diff = |desk: &Desk| desk.run(&["status", "--diff", "--lang", "be", "--now", NOW]);
    let change = |old: &str, new: &str| desk.edit(ORIGINAL, &[(old, new)]);
    change("The end.", "An end.");
    assert!(
        diff(&desk).stdout.contains("(the site is not a Git checkout"),
        "{}",
        diff(&desk).stdout
    );

    desk.git(&["init", "--quiet"]);
    desk.git(&["add", "."]);
    desk.git(&["commit", "--quiet", "--message", "not what was translated"]);
    assert!(
        diff(&desk).stdout.contains("(no revision in the Git history"),
        "{}",
        diff(&desk).stdout
    );

    change("An end.", "The end.");
    desk.git(&["commit", "--quiet", "--all", "--message", "what was translated"]);
    change("title: \"Summit in Minsk\"", "title: \"Summit opens in Minsk\"");
    desk.git(&["commit", "--quiet", "--all", "--message", "a later one"]);
    change("Ministers of *eight* states met.", "Ministers of *nine* states met.");
    change("\n\nThe end.", "\n\nA third paragraph, on another subject.");
    expect("diff.txt", &diff(&desk).stdout);
    let json = desk.run(&["status", "--diff", "--lang", "be", "--message-format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json.stdout).expect("JSON");
    let shown = serde_json::to_string_pretty(&json["languages"][0]["outdated"]).expect("JSON");
    expect("diff.json", &(shown + "\n"));

    let mut command = Command::new(env!("CARGO_BIN_EXE_dateline"));
    let arguments = ["status", "--diff", "--lang", "be", "--now", NOW];
    let without = finish(command.current_dir(desk.site()).args(arguments).env("PATH", ""));
    assert_eq!(without.exit, 0, "{}", without.stderr);
    assert!(without.stdout.contains("(the program `git`"), "{}", without.stdout);
}

#[test]
fn accepting_leaves_every_other_byte() {
    let desk = Desk::with_bulletin();
    let accept = |before: &str| {
        desk.write(TRANSLATION, before);
        let run = desk.run(&["status", "--accept", TRANSLATION]);
        (run, desk.read(TRANSLATION))
    };
    let hash = {
        let (run, _) = accept("---\ntitle: Т\n---\nТэкст\n");
        run.stdout.trim().rsplit(' ').next().expect("a hash").to_owned()
    };
    for (before, after) in [
        (
            "---\ntitle: Т\n---\nТэкст",
            "---\ntitle: Т\ntranslated_from:\n  lang: en\n  hash: \"HASH\"\n---\nТэкст",
        ),
        (
            "\u{feff}---\r\ntitle: Т # n\r\n---\r\nТэкст\r\n",
            "\u{feff}---\r\ntitle: Т # n\r\ntranslated_from:\r\n  lang: en\r\n  hash: \"HASH\"\r\n---\r\nТэкст\r\n",
        ),
        (
            "---\ntranslated_from:\n    hash:   '0' # old\n    lang: en\ntitle: Т\n---\n\n  Тэкст  \n",
            "---\ntranslated_from:\n    hash:   \"HASH\" # old\n    lang: en\ntitle: Т\n---\n\n  Тэкст  \n",
        ),
        (
            "---\ntitle: Т\ntranslated_from:\n  lang: en # from English\ndraft: true\n---\nТэкст\n",
            "---\ntitle: Т\ntranslated_from:\n  lang: en # from English\n  hash: \"HASH\"\ndraft: true\n---\nТэкст\n",
        ),
        (
            "---\ntitle: Т\ntranslated_from: { lang: \"en\" }\n---\nТэкст\n",
            "---\ntitle: Т\ntranslated_from: { lang: \"en\", hash: \"HASH\" }\n---\nТэкст\n",
        ),
        (
            "---\ntitle: Т\ntranslated_from: {lang: en, hash: abc}\n---\nТэкст\n",
            "---\ntitle: Т\ntranslated_from: {lang: en, hash: \"HASH\"}\n---\nТэкст\n",
        ),
        (
            "---\ntitle: Т\ntranslated_from:\n  hash: abc  # note\n  lang: 'en'\n---\nТэкст\n",
            "---\ntitle: Т\ntranslated_from:\n  hash: \"HASH\"  # note\n  lang: 'en'\n---\nТэкст\n",
        ),
    ] {
        let (run, found) = accept(before);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        assert_eq!(found, after.replace("HASH", &hash), "{before}");
        let (run, again) = accept(&found);
        assert_eq!((run.exit, again), (0, found));
    }
    let by_hand = "---\n{ title: Т }\n---\nТэкст\n";
    let (run, found) = accept(by_hand);
    assert_eq!((run.exit, found.as_str()), (2, by_hand));
    assert!(run.stderr.contains(&format!("hash: \"{hash}\"")), "{}", run.stderr);
}

#[test]
fn what_cannot_be_done_is_said_in_plain_words() {
    let desk = Desk::with_translation();
    desk.write("content/pages/rules.en.md", "---\ntitle: Rules\n---\n\nText\n");
    desk.write("content/pages/rules.be.md", "---\ntitle: Правілы\n---\n\nТэкст\n");
    desk.write("content/bulletins/2026/01/broken.en.md", "---\ntitle: [\n---\n\nText\n");
    let before = files(&desk.site());
    let mut told = String::new();
    let mut tell = |arguments: &[&str]| {
        let run = desk.run(arguments);
        assert_ne!(run.exit, 0, "{arguments:?}");
        assert_eq!(run.stdout, "", "{arguments:?}");
        told.push_str(&format!(
            "$ dateline {}\nexit {}\n{}\n",
            arguments.join(" "),
            run.exit,
            run.stderr
        ));
    };
    let broken = "content/bulletins/2026/01/broken.en.md";
    for arguments in [
        &["init", "."][..],
        &["new", "🎉 — !"],
        &["new", "Silk", "road", "launched"],
        &["new", "A", "--lang", "bee"],
        &["new", "A", "--date", "2026-02-30"],
        &["new", "A", "--country", "Belarus"],
        &["new", "A", "--country", "Atlantis"],
        &["new", "A", "--country", "xk"],
        &["new", "A", "--tag", "?"],
        &["new", "A", "--term", "tag=website", "--term", "project=silk-road"],
        &["new", "--translate", "content/no.en.md", "--lang", "be"],
        &["new", "--translate", "site.toml", "--lang", "be"],
        &["new", "--translate", ORIGINAL, "--lang", "be"],
        &["new", "--translate", ORIGINAL, "--lang", "en"],
        &["new", "--translate", broken, "--lang", "be"],
        &["status", "--accept", ORIGINAL],
    ] {
        tell(arguments);
    }
    fs::remove_file(desk.site().join(broken)).expect("a file");
    for arguments in [
        &["status", "--lang", "zh"][..],
        &["status", "--accept", ORIGINAL],
        &["status", "--accept", "no.md"],
        &["status", "--accept", "content/pages/rules.be.md"],
    ] {
        tell(arguments);
    }
    desk.edit(TRANSLATION, &[("lang: en", "lang: be")]);
    tell(&["status", "--accept", TRANSLATION]);
    expect("refusals.txt", &told);
    let mut after = files(&desk.site());
    after.insert(broken.to_owned(), before[broken].clone());
    after.insert(TRANSLATION.to_owned(), before[TRANSLATION].clone());
    assert_eq!(after, before, "nothing is written");
}

#[test]
fn a_file_is_named_from_anywhere() {
    let desk = Desk::with_bulletin();
    let translation = desk.site().join(TRANSLATION);
    let absolute = desk.site().join(ORIGINAL).to_string_lossy().into_owned();
    let below = desk.site().join("content/bulletins");
    for (folder, site, file) in [
        (desk.site(), ".", ORIGINAL),
        (desk.site(), ".", &*format!("./{ORIGINAL}")),
        (desk.site(), ".", &absolute),
        (below.clone(), "../..", ORIGINAL),
        (below.clone(), "../..", "2026/01/../01/summit-in-minsk.en.md"),
        (below, "../../../site", "./2026/01/summit-in-minsk.en.md"),
        (desk.folder.path().to_owned(), "site", &*format!("site/{ORIGINAL}")),
        (desk.folder.path().to_owned(), "site", ORIGINAL),
    ] {
        let made = run(&folder, &["new", "--site", site, "--translate", file, "--lang", "be"]);
        assert_eq!(made.exit, 0, "{file}: {}", made.stderr);
        let printed = folder.join(made.stdout.trim());
        let (printed, wanted) = (printed.canonicalize(), translation.canonicalize());
        assert_eq!(printed.expect("the printed file"), wanted.expect("the translation"));
        let accept = file.replace(".en.", ".be.");
        let accepted = run(&folder, &["status", "--site", site, "--accept", &accept]);
        assert_eq!(accepted.exit, 0, "{accept}: {}", accepted.stderr);
        fs::remove_file(&translation).expect("the translation");
    }
}

#[cfg(unix)]
#[test]
fn content_may_lie_elsewhere() {
    let desk = Desk::with_bulletin();
    let (content, elsewhere) = (desk.site().join("content"), desk.folder.path().join("elsewhere"));
    fs::rename(&content, &elsewhere).expect("a folder");
    std::os::unix::fs::symlink(&elsewhere, &content).expect("a link");
    let settings = desk.read("site.toml") + "[files]\nfollow_outside = true\n";
    fs::write(desk.site().join("site.toml"), settings).expect("the settings");
    let made = desk.run(&["new", "--translate", &format!("./{ORIGINAL}"), "--lang", "be"]);
    assert_eq!((made.exit, made.stdout.trim()), (0, TRANSLATION), "{}", made.stderr);
}

#[test]
fn a_new_bulletin_takes_no_other_ones_place() {
    let desk = Desk::new();
    let new = |more: &[&str]| {
        let run = desk.run(&[&["new", "--now", "2026-03-01T22:30:00Z"], more].concat());
        assert_eq!(run.exit, 0, "{}", run.stderr);
        run.stdout.trim().trim_start_matches("content/bulletins/").to_owned()
    };
    assert_eq!(new(&["Саміт у Мінску", "--lang", "be"]), "2026/03/samit-u-minsku.be.md");
    assert_eq!(new(&["Саміт у Мінску", "--lang", "en"]), "2026/03/samit-u-minsku-2.en.md");
    assert_eq!(new(&["Samit u Minsku", "--bundle"]), "2026/03/samit-u-minsku-3/index.en.md");
    assert_eq!(new(&["Саміт у Мінску"]), "2026/03/samit-u-minsku-4.en.md");
    assert_eq!(new(&["Samit u Minsku", "--date", "2025-12-31"]), "2025/12/samit-u-minsku.en.md");
    assert_eq!(new(&["Index"]), "2026/03/index-2.en.md");
    assert_eq!(new(&["Con"]), "2026/03/con-2.en.md");
    assert_eq!(new(&["明斯克峰会"]), "2026/03/mingsikefenghui.en.md");
    let odd = new(&["A \"b\": c # d \\", "--tag", "e: f", "--tag", "null", "--term", "section=g"]);
    assert_eq!(odd, "2026/03/a-b-c-d.en.md");
    let text = desk.read(&format!("content/bulletins/{odd}"));
    assert!(
        text.contains("title: \"A \\\"b\\\": c # d \\\\\"\ndate: 2026-03-01 22:30\n"),
        "{text}"
    );
    assert!(text.contains("section: g\ntags: [\"e: f\", \"null\"]\n"), "{text}");
    assert_eq!(desk.run(&["build", "--now", "2026-03-02"]).exit, 0);
}

#[test]
fn a_name_is_in_latin_letters_as_its_language_has_them() {
    let desk = Desk::new();
    let settings = desk.read("site.toml");
    let tags = ["uk", "de-AT", "nb-NO", "sr-Cyrl", "ja"];
    let more: String =
        tags.map(|tag| format!("[languages.{tag}]\nfallback = [\"en\"]\n\n")).concat();
    desk.write(
        "site.toml",
        &settings.replacen("[languages.en]", &format!("{more}[languages.en]"), 1),
    );
    for (lang, title, name) in [
        ("uk", "Зустріч у Києві: Згурський і Ю. Єнін", "zustrich-u-kyievi-zghurskyi-i-yu-yenin"),
        ("be", "Сустрэча ў Гродне", "sustreca-u-hrodnie"),
        ("de-AT", "Müller fährt nach Köln", "mueller-faehrt-nach-koeln"),
        ("nb-NO", "Ærlig talt på Ålesund", "aerlig-talt-paa-aalesund"),
        ("sr-Cyrl", "Џеп и Ђоковић", "dzep-i-djokovic"),
        ("ja", "ジュネーブ", "junebu"),
        ("en", "Müller in Köln", "muller-in-koln"),
    ] {
        let made = desk.run(&["new", title, "--lang", lang, "--now", NOW]);
        let path = format!("content/bulletins/2026/01/{name}.{lang}.md");
        assert_eq!((made.exit, made.stdout.trim()), (0, path.as_str()), "{}", made.stderr);
    }
    // A translation has its original's name, whatever its language.
    let original = "content/bulletins/2026/01/mueller-faehrt-nach-koeln.de-AT.md";
    let begun = desk.run(&["new", "--translate", original, "--lang", "uk"]);
    assert_eq!(begun.stdout.trim(), original.replace("de-AT", "uk"), "{}", begun.stderr);
}

#[test]
fn a_code_of_the_site_s_own_is_a_country() {
    let desk = Desk::new();
    let kind = "kind = \"country\"\n";
    desk.edit("site.toml", &[(kind, &format!("{kind}extra = [\"XK\", \"SU\"]\n"))]);
    let new = ["new", "Talks", "--country", "xk", "--country", "SU", "--now", NOW];
    let made = desk.run(&new);
    assert_eq!(made.exit, 0, "{}", made.stderr);
    assert!(desk.read(made.stdout.trim()).contains("countries: [XK, SU]\n"));
    let built = desk.run(&["build", "--drafts", "--now", "2026-01-02"]);
    assert_eq!(built.exit, 0, "{}", built.stderr);
    // CLDR has no name for what is no more.
    assert_eq!(built.stderr.matches("`countries-").count(), 1, "{}", built.stderr);
    let status = desk.run(&["status"]).stdout;
    assert!(status.contains("countries-su") && !status.contains("countries-xk"), "{status}");
}

#[test]
fn a_page_and_a_bundle_are_translated_in_their_place() {
    let desk = Desk::new();
    desk.write("content/pages/help/faq.md", "---\ntitle: Questions\n---\n\nOne?\n");
    let folder = "content/bulletins/2026/01/castle";
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>\n";
    desk.write(&format!("{folder}/castle.svg"), picture);
    desk.write(
        &format!("{folder}/index.en.md"),
        "---\ntitle: Castle\ndate: 2026-01-01\nsummary: |\n  Of\n  stone.\nimage:\n  src: castle.svg\n  \
         alt: \"A \\\"castle\\\"\"\n  caption: 'Seen: from the west'\n---\n\nSee [the rules][1].\n\n\
         ```\na\n\nb\n```\n\n[1]: https://rules.example/\n",
    );
    for (original, translation) in [
        ("content/pages/help/faq.md", "content/pages/help/faq.be.md"),
        (&*format!("{folder}/index.en.md"), &*format!("{folder}/index.be.md")),
    ] {
        let made = desk.run(&["new", "--translate", original, "--lang", "be"]);
        assert_eq!((made.exit, made.stdout.trim()), (0, translation), "{}", made.stderr);
        let name = translation.rsplit('/').next().expect("a name");
        expect(name, &desk.read(translation));
    }
    let built = desk.run(&["build", "--drafts", "--now", "2026-01-02"]);
    assert_eq!((built.exit, built.stderr.as_str()), (0, ""));
}

#[test]
fn every_language_and_pair_of_the_theme_makes_a_site_without_a_finding() {
    for (at, first) in LANGUAGES.iter().enumerate() {
        for (second_at, second) in LANGUAGES.iter().enumerate().skip(at) {
            // Each language comes first with some, and second with others; twice is once.
            let swap = (at + second_at) % 2 == 1;
            let (first, second) = if swap { (second, first) } else { (first, second) };
            let desk = tempfile::tempdir().expect("a folder");
            let init = ["init", "new", "--lang", first, "--lang", second, "--now", NOW];
            let made = run(desk.path(), &[&init[..], ADDRESS].concat());
            assert_eq!(made.exit, 0, "{}", made.stderr);
            let checked = run(&desk.path().join("new"), &["check", "--now", "2026-01-02"]);
            let told = (checked.stdout.as_str(), checked.stderr.as_str());
            assert_eq!(told, ("nothing to mend\n", ""), "{first} and {second}");
        }
    }
}

#[test]
fn a_language_that_the_theme_does_not_speak_builds_too() {
    let desk = tempfile::tempdir().expect("a folder");
    let zone = ["--timezone", "Europe/Paris", "--base-url", "https://nouvelles.example/a"];
    let init = [&["init", "new", "--lang", "fr,de", "--lang", "ru,en-us", "--now", NOW], &zone[..]];
    assert_eq!(run(desk.path(), &init.concat()).exit, 0);
    let site = desk.path().join("new");
    let built = run(&site, &["build", "--now", "2026-01-02"]);
    assert_eq!(built.exit, 0, "{}", built.stderr);
    let warnings: Vec<_> =
        built.stderr.lines().filter(|line| line.starts_with("warning")).collect();
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert!(warnings[0].contains("missing in fr, de; those of en-US are used"), "{warnings:?}");
    let settings = fs::read_to_string(site.join("site.toml")).expect("the settings");
    assert!(settings.contains("base_url = \"https://nouvelles.example/a/\""), "{settings}");
    assert!(settings.contains("[languages.en-US]"), "{settings}");

    // Each setting that is not in use may be taken into use.
    let used = settings.replace("# fallback = [\"ru\"]", "").replace("\n# [", "\n[");
    let used = used.replace("\n# groups", "\ngroups").replace("\n# name", "\nname");
    fs::write(site.join("site.toml"), used.replace("\n# url", "\nurl")).expect("the settings");
    assert_eq!(run(&site, &["build", "--now", "2026-01-02"]).exit, 0);
}

#[test]
fn a_new_site_in_this_folder() {
    let desk = tempfile::tempdir().expect("a folder");
    let made = run(desk.path(), &["init", ".", "--now", NOW]);
    assert_eq!(made.exit, 0, "{}", made.stderr);
    assert!(made.stderr.contains("Next:\n  dateline serve --open"), "{}", made.stderr);

    // A new repository is no obstacle, and anything else is.
    let desk = tempfile::tempdir().expect("a folder");
    let begun = [(".git/HEAD", b"".as_slice()), ("README.md", b""), ("LICENSE-MIT", b"")];
    common::write_files(desk.path(), begun);
    let made = run(desk.path(), &["init", "--lang", "en,fr", "--now", NOW]);
    assert_eq!(made.exit, 0, "{}", made.stderr);
    let words = "There is no wording in fr yet: ";
    assert!(made.stderr.contains(words) && made.stderr.contains(" in i18n/fr/gazette.ftl."));
    assert!(!made.stderr.contains("wording in en"), "{}", made.stderr);
    let ignored = fs::read_to_string(desk.path().join(".gitignore")).expect("it");
    assert!(ignored.contains("/public\n/preview\n/part\n/part-*\n/.dateline\n"), "{ignored}");

    let desk = tempfile::tempdir().expect("a folder");
    common::write_files(desk.path(), [("notes.txt", b"mine".as_slice())]);
    let refused = run(desk.path(), &["init"]);
    assert_eq!((refused.exit, refused.stdout.as_str()), (2, ""));
    let wanted = "error: this folder is not empty: it has notes.txt\nhelp: name a folder for the new \
                  site: dateline init herald. To make it here all the same: dateline init .\n";
    assert_eq!(refused.stderr, wanted);
    assert_eq!(files(desk.path()).len(), 1, "nothing is written");
}

#[test]
fn a_new_site_within_another() {
    let desk = Desk::new();
    let before = files(&desk.site());
    for folder in ["content/new", "i18n/new", "themes/new"] {
        let refused = desk.run(&["init", folder]);
        assert_eq!(refused.exit, 2, "{folder}");
        let said = format!("error: {folder} is a part of the site in ");
        assert!(refused.stderr.starts_with(&said), "{}", refused.stderr);
    }
    assert_eq!(files(&desk.site()), before, "nothing is written");
    let made = desk.run(&["init", "drafts/new", "--now", NOW]);
    assert_eq!(made.exit, 0, "{}", made.stderr);
    assert!(made.stderr.starts_with("note: the new site lies in the folder of another, "));
}

#[test]
fn a_new_site_leaves_what_is_there() {
    let desk = tempfile::tempdir().expect("a folder");
    common::write_files(desk.path(), [("site/.gitignore", b"mine".as_slice())]);
    let init = ["init", "site", "--title", "A {b} = c", "--now", NOW];
    let made = run(desk.path(), &init);
    assert_eq!(made.exit, 0, "{}", made.stderr);
    expect("init.txt", &format!("{}\n{}", made.stdout, made.stderr));
    assert_eq!(fs::read_to_string(desk.path().join("site/.gitignore")).expect("it"), "mine");
    let site = desk.path().join("site");
    assert_eq!(run(&site, &["build", "--now", "2026-01-02"]).exit, 0);
    let front = fs::read_to_string(site.join("public/ru/index.html")).expect("the front page");
    assert!(front.contains("<title>A {b} = c</title>"), "{front}");
    let before = files(&site);
    assert_eq!(run(desk.path(), &init).exit, 2);
    assert_eq!(files(&site), before);
}

#[test]
fn words_are_translated_message_by_message() {
    let folder = tempfile::tempdir().expect("a folder");
    let here = folder.path();
    let write = |path: &str, text: &str| {
        let path = here.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    };
    write(
        "site.toml",
        "base_url = \"https://news.example/\"\ndefault_language = \"pl\"\n[languages.pl]\n",
    );
    write("content/bulletins/a.pl.md", "---\ntitle: A\ndate: 2025-08-13\n---\nTekst.\n");
    // It has one of them already, the English word of another, and one that is right in English.
    let begun = "next = Dalej\nolder = Older\n# same as English\npaging = Pages\n";
    write("i18n/pl/gazette.ftl", begun);
    let made = run(here, &["new", "--wording", "pl"]);
    assert_eq!((made.exit, made.stdout.as_str()), (0, "i18n/pl/gazette.ftl\n"), "{}", made.stderr);
    let file = || fs::read_to_string(here.join("i18n/pl/gazette.ftl")).expect("the file");
    let words = file();
    assert!(words.starts_with(begun), "{words}");
    expect("wording.ftl", words.strip_prefix(begun).expect("what was added"));
    // What is not translated yet is shown in English, with its own language.
    let again = run(here, &["new", "--wording", "pl"]);
    assert_eq!((again.exit, file() == words), (2, true), "{}", again.stderr);
    let status = run(here, &["status", "--message-format", "json"]).stdout;
    for (id, is_missing) in [("next", false), ("older", true), ("paging", false), ("newer", true)] {
        assert_eq!(status.contains(&format!("\"id\": \"{id}\"")), is_missing, "{id}: {status}");
    }
    assert!(status.contains("\"english\": \"Newer\""), "{status}");
}
