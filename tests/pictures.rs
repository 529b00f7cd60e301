//! What becomes of a site's pictures from one build to the next.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use common::{build, copy, dateline, files, repository};
use tempfile::TempDir;

const PICTURE: &str = "content/bulletins/2025/castle/map.png";

/// The site of `tests/sites/images`, to change.
fn site() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&repository().join("tests/sites/images"), folder.path(), common::SITE_PARTS);
    copy(&repository().join("tests"), &folder.path().join("themes"), &["plain"]);
    folder
}

/// Builds the site, and gives what is published of its pictures.
fn built(site: &Path, more: &[&str]) -> BTreeMap<String, Vec<u8>> {
    let run = build(site, &site.join("public"), more);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    files(&site.join("public/assets/media"))
}

/// The kept files, and when each was written.
fn kept(site: &Path) -> BTreeMap<String, SystemTime> {
    let folder = site.join(".dateline/images");
    let time = |name: &String| fs::metadata(folder.join(name)).and_then(|data| data.modified());
    let names = files(&folder).into_keys();
    names.map(|name| (name.clone(), time(&name).expect("a time"))).collect()
}

#[test]
fn versions_are_made_once() {
    let site = site();
    let first = built(site.path(), &[]);
    let before = kept(site.path());
    assert_eq!((first.len(), before.len()), (4, 1), "a picture, two versions, and a drawing");
    fs::remove_dir_all(site.path().join("public")).expect("the output");
    assert_eq!(built(site.path(), &[]), first);
    let moved = site.path().join("content/bulletins/2025/castle/copy.png");
    fs::copy(site.path().join(PICTURE), moved).expect("a file");
    let article = site.path().join("content/bulletins/2025/castle/index.en.md");
    let text = fs::read_to_string(&article).expect("a text");
    fs::write(&article, text.replace("(map.png)", "(copy.png)")).expect("a text");
    assert_eq!(built(site.path(), &[]).len(), 7, "the same picture has another name too");
    assert_eq!(kept(site.path()), before, "nothing was made again");
}

#[test]
fn what_is_kept_goes_with_its_picture() {
    let site = site();
    let first = built(site.path(), &[]);
    let before = kept(site.path());
    let other = fs::read(repository().join(OTHER)).expect("a picture");
    fs::write(site.path().join(PICTURE), other).expect("a picture");
    let second = built(site.path(), &[]);
    let after = kept(site.path());
    assert!(before.keys().all(|name| !after.contains_key(name)));
    assert_eq!(after.len(), 1);
    assert_eq!(first.keys().filter(|address| second.contains_key(*address)).count(), 1);
}

const OTHER: &str = "content/bulletins/2005/07/struve-geodetic-arc/chain-of-triangles.png";

/// Runs `dateline check`, and gives what is said.
fn checked(site: &Path) -> String {
    let run = dateline(&["check", "--site", &site.to_string_lossy(), "--now", common::NOW]);
    assert_eq!(run.exit, 0);
    run.stderr
}

#[test]
fn check_decodes_a_picture_once() {
    let site = site();
    let whole = fs::read(site.path().join(PICTURE)).expect("a picture");
    fs::write(site.path().join(PICTURE), &whole[..whole.len() / 2]).expect("a picture");
    let said = checked(site.path());
    assert!(said.contains("warning[broken-picture]"), "{said}");
    let kept: Vec<String> = files_in(&site.path().join(".dateline"));
    assert_eq!(kept, ["pictures"], "what was learnt of pictures, and nothing else");
    let file = site.path().join(".dateline/pictures");
    let written = fs::metadata(&file).and_then(|data| data.modified()).expect("a time");
    assert_eq!(checked(site.path()), said);
    assert_eq!(fs::metadata(&file).and_then(|data| data.modified()).ok(), Some(written));
}

/// The names of the files and folders in `folder`.
fn files_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect()
}

#[test]
fn pictures_come_after_all_other_errors() {
    let site = site();
    let article = site.path().join("content/bulletins/2025/castle/index.en.md");
    let text = fs::read_to_string(&article).expect("a text");
    fs::write(&article, text + "\n[nowhere](nowhere.md)\n").expect("a text");
    let run = build(site.path(), &site.path().join("public"), &[]);
    assert_eq!(run.exit, 1, "{}", run.stderr);
    assert!(!site.path().join(".dateline/images").exists(), "nothing was scaled");
}

#[test]
fn a_broken_picture_is_published_as_it_is() {
    let site = site();
    let whole = fs::read(site.path().join(PICTURE)).expect("a picture");
    let cut = &whole[..whole.len() / 2];
    fs::write(site.path().join(PICTURE), cut).expect("a picture");
    for _ in 0..2 {
        let run = build(site.path(), &site.path().join("public"), &[]);
        assert_eq!(run.exit, 0);
        assert!(run.stderr.contains("warning[broken-picture]"), "{}", run.stderr);
    }
    let media = files(&site.path().join("public/assets/media"));
    let same = media.values().filter(|bytes| *bytes == cut).count();
    assert_eq!(
        (media.len(), same),
        (4, 3),
        "it, and its two versions; and a drawing: {:?}",
        media.keys()
    );
}

#[test]
fn a_picture_that_is_hardly_there_is_named() {
    let site = site();
    let whole = fs::read(site.path().join(PICTURE)).expect("a picture");
    fs::write(site.path().join(PICTURE), &whole[..120]).expect("a picture");
    let run = build(site.path(), &site.path().join("public"), &[]);
    assert_eq!(run.exit, 0);
    assert!(run.stderr.contains("warning[broken-picture]"), "{}", run.stderr);
    assert_eq!(checked(site.path()), run.stderr);
}
