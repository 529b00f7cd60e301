//! Versions of pictures that earlier builds have made: a picture is scaled once.
//!
//! For each picture there is a file in the site's `.dateline/images`, named by the hash of the
//! picture's bytes: so neither a new name nor a new date of a picture makes it new.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::scale::{MADE_WITH, scale};
use super::{Scaled, Size};
use crate::cache;
use crate::digest::Digest;

/// What a picture's versions are kept under: a hash of its bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(String);

/// What is kept of a picture.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    /// What it was made with.
    made_with: String,
    /// The versions, or why there are none.
    made: Result<Vec<Scaled>, String>,
}

/// The versions of a site's pictures.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
    /// Whether to keep what is made.
    keep: bool,
}

impl Key {
    /// The key of a picture's bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Key(blake3::hash(bytes).to_hex()[..32].to_owned())
    }
}

impl Store {
    /// The store of the site in the folder `root`; with `keep`, the next build finds what this
    /// one makes.
    pub fn new(root: &Path, keep: bool) -> Self {
        Store { folder: cache::folder(root).join("images"), keep }
    }

    /// The versions of the picture `original`, whose size is `size`: those of an earlier build,
    /// else new ones. The error is a phrase.
    pub fn versions(&self, key: &Key, original: &[u8], size: Size) -> Result<Vec<Scaled>, String> {
        let file = self.folder.join(&key.0);
        if let Some(kept) = cache::load::<Kept>(&file).filter(Kept::is_whole) {
            return kept.made;
        }
        let kept = Kept { made_with: MADE_WITH.to_owned(), made: scale(original, size) };
        if self.keep {
            // It is only a help for the next build: one that cannot be saved is no fault.
            let _ = cache::save(&file, &kept);
        }
        kept.made
    }

    /// Removes what is kept of other pictures than `used`; that of a picture which `unused`,
    /// asked only where there is such a one, names too stays for the day when it is used.
    pub fn tidy(&self, used: &BTreeSet<Key>, unused: impl FnOnce() -> BTreeSet<Key>) {
        if !self.keep {
            return;
        }
        // Where there is no such folder there is nothing to remove.
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut others: Vec<Key> = names.map(Key).filter(|key| !used.contains(key)).collect();
        if others.is_empty() {
            return;
        }
        let unused = unused();
        others.retain(|key| !unused.contains(key));
        for Key(name) in others {
            // One that stays takes some room, and no harm comes of it.
            let _ = fs::remove_file(self.folder.join(name));
        }
    }
}

impl Kept {
    /// Whether this program would make the same: others may have changed the file.
    fn is_whole(&self) -> bool {
        let is_same = |version: &Scaled| version.digest == Digest::of(&version.bytes);
        self.made_with == MADE_WITH
            && self.made.as_ref().map_or(true, |versions| versions.iter().all(is_same))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use image::{ImageFormat, RgbImage};

    use super::*;

    const SIZE: Size = Size { width: 90, height: 60 };

    fn picture() -> Vec<u8> {
        let image = RgbImage::from_fn(SIZE.width, SIZE.height, |x, y| {
            image::Rgb([(x * y) as u8, (x * 3) as u8, y as u8])
        });
        let mut bytes = Vec::new();
        image.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).expect("a PNG");
        bytes
    }

    #[test]
    fn a_picture_is_scaled_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let picture = picture();
        let key = Key::of(&picture);
        let reading = Store::new(folder.path(), false);
        let made = reading.versions(&key, &picture, SIZE).expect("versions");
        assert_eq!(made.len(), 1);
        assert!(!cache::folder(folder.path()).exists(), "nothing is kept");

        let store = Store::new(folder.path(), true);
        assert_eq!(store.versions(&key, &picture, SIZE), Ok(made.clone()));
        // Other bytes with the key: so nothing is decoded.
        assert_eq!(store.versions(&key, b"", SIZE), Ok(made.clone()));
        assert_eq!(reading.versions(&key, b"", SIZE), Ok(made.clone()));

        let file = store.folder.join(&key.0);
        let mut bytes = fs::read(&file).expect("a file");
        *bytes.last_mut().expect("a byte") ^= 1;
        fs::write(&file, bytes).expect("a file");
        assert_eq!(store.versions(&key, &picture, SIZE), Ok(made), "a damaged file is made again");
    }

    #[test]
    fn what_nobody_needs_goes() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::new(folder.path(), true);
        let keys = ["used", "unused", "gone"].map(|name| Key::of(name.as_bytes()));
        for key in &keys {
            // A broken picture is remembered too.
            assert_eq!(store.versions(key, b"", SIZE), Ok(Vec::new()));
        }
        let [used, unused, gone] = keys;
        store.tidy(&BTreeSet::from([used.clone()]), || BTreeSet::from([unused.clone()]));
        let there = |key: &Key| store.folder.join(&key.0).exists();
        assert_eq!((there(&used), there(&unused), there(&gone)), (true, true, false));
    }
}
