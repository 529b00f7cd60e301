//! Brings a site's folder from one state to another, and touches no other file in it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;
use std::time::SystemTime;

use super::raster;
use super::site::{Files, Site};

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
        put(&folder.join(path), &raster::bytes(path, text));
        let kept = moved.get(text).filter(|_| !old.contains_key(path));
        if let Some(time) = site.times.get(path).or(kept) {
            let file = File::options().write(true).open(folder.join(path)).expect("a file");
            file.set_modified(*time).expect("a time");
        }
    }
}

fn time(file: &Path) -> SystemTime {
    fs::metadata(file).and_then(|metadata| metadata.modified()).expect("a time")
}

fn put(file: &Path, bytes: &[u8]) {
    fs::create_dir_all(file.parent().expect("a parent")).expect("a folder");
    fs::write(file, bytes).expect("a file");
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
