//! The cases in `tests/import`: a small site of another system, and exactly what its import must
//! write and say. `tests/README.md` says how to add one.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use common::cases::{self, Case, Outcome, functions};
use common::expected::hold_folder;
use common::{NOW, Run, dateline, files, repository};

fn main() -> ExitCode {
    let all = cases::folders("tests/import");
    let is_sound = |case: &&Case| !case.name.ends_with("-broken");
    let sound: Vec<Case> = all.iter().filter(is_sound).cloned().collect();
    cases::run([
        cases::trials(all, "", is_imported_exactly),
        cases::trials(sound.clone(), "/check", becomes_a_sound_site),
        cases::trials(sound, "/again", overwrites_nothing),
        functions![
            a_part_of_the_old_site_is_enough,
            wrong_usage_is_told_apart_from_wrong_content,
            what_is_asked_for_lets_texts_in_other_languages_in,
            who_insists_has_all_texts_in_the_languages_of_the_settings,
            #[cfg(unix)]
            nothing_is_taken_from_outside_of_the_old_site,
        ],
    ])
}

/// The system that a case's name begins with, and the folder or file to import.
fn source(case: &Path) -> (&'static str, PathBuf) {
    let name = case.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let system = ["jekyll", "hugo", "zola"].into_iter().find(|system| name.starts_with(system));
    match system {
        Some(system) => (system, case.join("source")),
        None => ("wordpress", case.join("source/export.xml")),
    }
}

fn import(system: &str, source: &Path, site: &Path) -> Run {
    let (source, site) = (source.to_string_lossy(), site.to_string_lossy());
    dateline(&["import", system, &source, "--site", &site])
}

/// Imports the old site of a case, with the arguments in its file `arguments`, one a line.
fn import_case(case: &Path, site: &Path) -> Run {
    let (system, source) = source(case);
    let more = fs::read_to_string(case.join("arguments")).unwrap_or_default();
    let (source, site) = (source.to_string_lossy(), site.to_string_lossy());
    let mut arguments = vec!["import", system, &source, "--site", &site];
    arguments.extend(more.lines());
    dateline(&arguments)
}

/// A site without content, with the settings of the case.
fn site_of(case: &Path) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    common::copy(&case.join("site"), folder.path(), common::SITE_PARTS);
    folder
}

/// What is printed must be shorter, whatever the archive.
const MOST_LINES: usize = 100;

/// The files with the whole report.
const REPORTS: [&str; 2] = ["import-report.txt", "import-report.json"];

/// The case that shows them; what the others say is seen from what is printed.
const WITH_REPORTS: &str = "hugo";

/// What is in a site beside the report of its import.
fn without_reports(site: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = files(site);
    for report in REPORTS {
        found.remove(report);
    }
    found
}

/// What a run wrote and said: of site.toml, which had `settings`, only what is new.
fn shown(site: &Path, settings: &[u8], run: &Run, with_reports: bool) -> BTreeMap<String, Vec<u8>> {
    let mut found = if with_reports { files(site) } else { without_reports(site) };
    if found.get("site.toml").is_some_and(|text| *text == settings) {
        found.remove("site.toml");
    }
    let said = format!("exit {}\n{}{}", run.exit, run.stdout, run.stderr);
    found.insert("report.txt".to_owned(), said.into_bytes());
    found
}

fn is_imported_exactly(case: &Case) -> Outcome {
    let site = site_of(&case.path);
    let settings = fs::read(site.path().join("site.toml")).expect("settings");
    let run = import_case(&case.path, site.path());
    adds_up(site.path(), &run)?;
    let found = shown(site.path(), &settings, &run, case.name == WITH_REPORTS);
    hold_folder(&case.path.join("expected"), &found, &case.name)
}

/// Whether each text that was found was imported or left out, for one of the reasons, and what is printed is
/// short.
fn adds_up(site: &Path, run: &Run) -> Outcome {
    let lines = run.stdout.lines().count();
    if run.stdout.contains("not accounted for") || lines >= MOST_LINES {
        return Err(format!("{lines} lines:\n{}", run.stdout));
    }
    // There is none where nothing was imported.
    let Ok(json) = fs::read_to_string(site.join(REPORTS[1])) else { return Ok(()) };
    let report: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let number = |value: &serde_json::Value| value.as_u64().expect("a number");
    let reasons = report["left_out"]["reasons"].as_object().expect("reasons");
    let left_out: u64 = reasons.values().map(number).sum();
    let is_sound = number(&report["found"]) == number(&report["imported"]) + left_out
        && left_out == number(&report["left_out"]["all"]);
    if is_sound { Ok(()) } else { Err(json) }
}

fn becomes_a_sound_site(case: &Case) -> Outcome {
    let site = site_of(&case.path);
    import_case(&case.path, site.path());
    let root = site.path().to_string_lossy().into_owned();
    let check = dateline(&["check", "--site", &root, "--now", NOW]);
    match check.exit == 0 && !check.stderr.contains("outdated-translation") {
        true => Ok(()),
        false => Err(check.stderr),
    }
}

fn overwrites_nothing(case: &Case) -> Outcome {
    let site = site_of(&case.path);
    import_case(&case.path, site.path());
    let mut mine = without_reports(site.path());
    for (path, bytes) in &mut mine {
        if path.ends_with(".md") {
            bytes.extend(b"\nMy own words.\n");
            fs::write(site.path().join(path), bytes).expect("a file");
        }
    }
    let again = import_case(&case.path, site.path());
    assert_eq!(without_reports(site.path()), mine);
    let (_, last) = again.stdout.trim_end().rsplit_once('\n').expect("notes");
    assert!(last.contains(" found: 0 imported, "), "{last}");
    assert!(again.stdout.contains("is there already, and stays as it is"));
    Ok(())
}

fn a_part_of_the_old_site_is_enough() {
    let case = repository().join("tests/import/zola");
    let (whole, part) = (site_of(&case), site_of(&case));
    import("zola", &case.join("source"), whole.path());
    import("zola", &case.join("source/content"), part.path());
    assert_eq!(files(whole.path()), files(part.path()));
}

fn wrong_usage_is_told_apart_from_wrong_content() {
    let folder = tempfile::tempdir().expect("a folder");
    let case = repository().join("tests/import/hugo");
    assert_eq!(dateline(&["import", "joomla", "somewhere"]).exit, 2);
    assert_eq!(dateline(&["import", "hugo"]).exit, 2);
    let no_site = import("hugo", &case.join("source"), folder.path());
    assert_eq!(no_site.exit, 1);
    assert!(no_site.stderr.contains("there is no site.toml in "), "{}", no_site.stderr);
    let site = site_of(&case);
    for (system, source, said) in [
        ("hugo", folder.path().to_owned(), "there is no Hugo site here"),
        ("wordpress", case.join("source/none.xml"), "none.xml` is not there"),
        ("wordpress", case.join("source"), "is a folder, not a file"),
        ("hugo", case.join("source/hugo.toml"), "is a file, not a folder"),
        ("zola", case.join("none"), "none` is not there"),
        ("wordpress", case.join("source/hugo.toml"), "is not a WordPress export"),
    ] {
        let run = import(system, &source, site.path());
        assert_eq!(run.exit, 1, "{said}");
        assert!(run.stderr.contains(said), "{}", run.stderr);
    }
    assert_eq!(files(site.path()).len(), 1, "nothing is written");
}

fn what_is_asked_for_lets_texts_in_other_languages_in() {
    let case = repository().join("tests/import/hugo-unnamed-languages-broken");
    let site = site_of(&case);
    let settings = site.path().join("site.toml");
    let text = fs::read_to_string(&settings).expect("settings");
    let more = "[languages.en]\n[languages.fr]\n[languages.zh-tw]\n";
    fs::write(&settings, text.replace("[languages.en]\n", more)).expect("settings");
    let run = import("hugo", &case.join("source"), site.path());
    assert_eq!(run.exit, 0, "{}", run.stderr);
    let found: Vec<String> = without_reports(site.path()).into_keys().collect();
    let expected = [
        "content/bulletins/2024/05/fair.fr.md",
        "content/bulletins/2024/05/harbour.en.md",
        "content/bulletins/2024/05/harbour.fr.md",
        "content/bulletins/2024/05/harbour.zh-tw.md",
        "content/pages/about.en.md",
        "content/pages/about.zh-tw.md",
        "content/pages/it/printers.en.md",
        "site.toml",
    ];
    assert_eq!(found, expected);
}

fn who_insists_has_all_texts_in_the_languages_of_the_settings() {
    let case = repository().join("tests/import/hugo-unnamed-languages-broken");
    let site = site_of(&case);
    let (source, root) = (case.join("source"), site.path().to_string_lossy().into_owned());
    let source = source.to_string_lossy();
    let run = dateline(&["import", "hugo", &source, "--site", &root, "--trust-settings"]);
    assert_eq!(run.exit, 0, "{}", run.stderr);
    let found: Vec<String> = without_reports(site.path()).into_keys().collect();
    assert!(
        found.iter().all(|path| !path.ends_with(".md") || path.ends_with(".en.md")),
        "{found:?}"
    );
    assert!(
        run.stdout
            .contains("7 texts found: 7 imported, 0 left out\n4 bulletins and 3 pages written"),
        "{}",
        run.stdout
    );
}

#[cfg(unix)]
fn nothing_is_taken_from_outside_of_the_old_site() {
    use std::os::unix::fs::symlink;

    let folder = tempfile::tempdir().expect("a folder");
    let old = folder.path().join("old");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("secret/own.md", "---\ntitle: Secret\ndate: 2020-01-01\n---\nSecret.\n");
    write("secret/key.txt", "Secret.\n");
    let text = "---\ntitle: Open\ndate: 2020-01-01\n---\n[a](key.txt) [d](config.txt) [b](/key.txt) [c](/in.txt)\n";
    write("old/content/open/index.md", text);
    write("old/hugo.toml", "");
    write("old/static/real.txt", "Open.\n");
    write("old/.git/config", "Secret.\n");
    for (from, to) in [
        ("../secret", "old/linked"),
        ("../../secret", "old/content/folder"),
        ("../../secret/own.md", "old/content/own.md"),
        ("../../../secret/key.txt", "old/content/open/key.txt"),
        ("../../secret/key.txt", "old/static/key.txt"),
        ("real.txt", "old/static/in.txt"),
        ("../../.git/config", "old/content/open/config.txt"),
    ] {
        symlink(from, folder.path().join(to)).expect("a link");
    }
    let site = site_of(&repository().join("tests/import/hugo"));
    let run = import("hugo", &old, site.path());
    assert_eq!(run.exit, 0, "{}", run.stderr);
    let found: Vec<String> = without_reports(site.path()).into_keys().collect();
    let expected = ["content/bulletins/2020/01/open.en.md", "content/static/in.txt", "site.toml"];
    assert_eq!(found, expected);
    let links =
        ["content/folder", "content/open/key.txt", "content/own.md", "linked", "static/key.txt"];
    let note =
        "content/open/config.txt: is a link that leads into `.git`, which is not for publishing";
    let report = fs::read_to_string(site.path().join(REPORTS[0])).expect("a report");
    assert!(report.contains(note), "{report}");
    for link in links {
        assert_eq!(report.matches(&format!("    {link}\n")).count(), 1, "{report}");
    }
}
