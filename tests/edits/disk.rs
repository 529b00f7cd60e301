//! Brings a site's folder from one state to another, and touches no other file in it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;
use std::time::SystemTime;

use super::common::link;
use super::raster;
use super::site::{Files, Site};

/// What the text of a link begins with, before the path that it leads to.
pub const LINK: &str = "link to ";

/// Changes the files below `folder`, which are `old`, to those of `site`. A file that was only
/// moved keeps its time.
pub fn write(old: &Files, site: &Site, folder: &Path) {
    let new = site.sources();
    let mut moved: BTreeMap<&String, SystemTime> = BTreeMap::new();
    for (path, text) in old.iter().filter(|(path, _)| !new.contains_key(*path)) {
        moved.insert(text, time(&folder.join(path)));
        remove(folder, path);
    }
    for (path, text) in &new {
        let is_same = old.get(path) == Some(text);
        if is_same && !site.times.contains_key(path) {
            continue;
        }
        put(&folder.join(path), path, text);
        let kept = moved.get(text).filter(|_| !old.contains_key(path));
        // The time of a link is that of what it leads to.
        let kept = kept.filter(|_| !text.starts_with(LINK));
        if let Some(time) = site.times.get(path).or(kept) {
            let file = File::options().write(true).open(folder.join(path)).expect("a file");
            file.set_modified(*time).expect("a time");
        }
    }
}

fn time(file: &Path) -> SystemTime {
    fs::symlink_metadata(file).and_then(|metadata| metadata.modified()).expect("a time")
}

fn put(file: &Path, path: &str, text: &str) {
    if let Some(target) = text.strip_prefix(LINK) {
        return link(file, target);
    }
    fs::create_dir_all(file.parent().expect("a parent")).expect("a folder");
    if file.is_symlink() {
        fs::remove_file(file).expect("a link");
    }
    fs::write(file, raster::bytes(path, text)).expect("a file");
}

/// Removes a file, and the folders that are empty then.
fn remove(folder: &Path, path: &str) {
    let file = folder.join(path);
    fs::remove_file(&file).expect("a file");
    let above = file.ancestors().skip(1).take_while(|above| *above != folder);
    for empty in above {
        // One that is not empty stays, and all above it.
        if fs::remove_dir(empty).is_err() {
            return;
        }
    }
}
