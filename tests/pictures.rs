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
    assert_eq!(built(site.path(), &["--clean"]), first);
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

#[test]
fn check_keeps_nothing() {
    let site = site();
    let path = site.path().to_string_lossy();
    let run = dateline(&["check", "--site", &path, "--now", common::NOW]);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""));
    assert!(!site.path().join(".dateline").exists());
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
    assert_eq!(media.len(), 2, "no versions: {:?}", media.keys());
    assert!(media.values().any(|bytes| bytes == cut));
}
