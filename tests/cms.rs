//! Holds the settings of a CMS against `tests/cms/config.yml`, with which `tests/browser` opens the
//! real CMS, and what the CMS saved there against Dateline.

mod common;

use std::fs;

use common::expected::hold_file;
use common::{SITE_PARTS, build, copy, dateline, repository};

#[test]
fn the_settings_are_those_that_the_browser_tests_open() {
    let site = repository().join("tests/cms/site").to_string_lossy().into_owned();
    let run = dateline(&["cms", "--site", &site, "--backend", "test-repo"]);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    let held = hold_file(&repository().join("tests/cms/config.yml"), &run.stdout);
    held.unwrap_or_else(|wrong| panic!("{wrong}"));
}

#[test]
fn dateline_reads_what_the_cms_saves() {
    let folder = tempfile::tempdir().expect("a folder");
    let site = folder.path().join("site");
    copy(&repository().join("tests/cms/site"), &site, SITE_PARTS);
    copy(&repository().join("tests/cms/saved"), &site, SITE_PARTS);
    let run = build(&site, &folder.path().join("public"), &[]);
    assert_eq!(run.exit, 0, "{}", run.stderr);
    for page in ["en/2025/09/01/a-dr-opens-the-show.html", "ru/2025/09/01/a-dr-opens-the-show.html"]
    {
        assert!(folder.path().join("public").join(page).is_file(), "{page}");
    }
}

#[test]
fn the_files_of_the_cms_are_not_overwritten_unasked() {
    let folder = tempfile::tempdir().expect("a folder");
    let site = folder.path().join("site");
    copy(&repository().join("tests/cms/site"), &site, SITE_PARTS);
    let write = |more: &[&str]| {
        let site = site.to_string_lossy();
        let mut arguments = vec!["cms", "--write", "--site", &site, "--repo", "news/site"];
        arguments.extend(more);
        dateline(&arguments)
    };
    let admin = site.join("content/static/admin");
    assert_eq!(write(&[]).exit, 0);
    let config = fs::read_to_string(admin.join("config.yml")).expect("settings");
    assert!(config.contains("  name: \"github\"\n  repo: \"news/site\"\n"), "{config}");
    assert!(!config.contains("local_backend"), "{config}");

    fs::write(admin.join("index.html"), "ours").expect("a file");
    let refused = write(&["--local"]);
    assert_eq!(refused.exit, 2);
    assert!(refused.stderr.contains("--force"), "{}", refused.stderr);
    assert_eq!(fs::read_to_string(admin.join("config.yml")).expect("settings"), config);

    assert_eq!(write(&["--local", "--force"]).exit, 0);
    let config = fs::read_to_string(admin.join("config.yml")).expect("settings");
    assert!(config.contains("local_backend: true\n"), "{config}");
    assert_eq!(fs::read_to_string(admin.join("index.html")).expect("a page"), "ours");

    let output = build(&site, &folder.path().join("public"), &[]);
    assert_eq!(output.exit, 0, "{}", output.stderr);
    assert!(folder.path().join("public/admin/config.yml").is_file());
}
