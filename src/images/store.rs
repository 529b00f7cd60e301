//! What was learnt of pictures by decoding them: a picture is decoded once in its life.
//!
//! In the site's `.dateline/images` there is a file for each picture, named by the hash of the
//! picture's bytes, with its smaller versions; and `.dateline/pictures` tells which pictures can be
//! decoded, so that the finding about one that cannot is told in every run. Neither a new name
//! nor a new date of a picture makes it new.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};

use super::scale::{MADE_WITH, scale, try_decoding};
use super::{Scaled, size};
use crate::cache::Cache;

/// What a picture is known by: a hash of its bytes, in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Key(String);

/// Whether a picture can be decoded, or in a phrase why not.
pub(crate) type Verdict = Result<(), String>;

/// The name of the folder with the versions.
const VERSIONS: &str = "images";
/// The name of the file that tells which pictures can be decoded.
const VERDICTS: &str = "pictures";

/// What is kept of a picture's versions.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    /// What they were made with.
    made_with: String,
    /// The versions, or why there are none.
    made: Result<Vec<Scaled>, String>,
}

/// What is known of a site's pictures.
#[derive(Debug)]
pub(crate) struct Store {
    cache: Arc<Cache>,
    verdicts: Mutex<Verdicts>,
    /// Whoever makes versions has the turn of their key: no other thread makes them too.
    turns: [Mutex<()>; TURNS],
}

/// More than a machine has cores, so that hardly ever one waits for the versions of another
/// picture.
const TURNS: usize = 64;

/// Which pictures can be decoded.
#[derive(Debug, Default)]
struct Verdicts {
    known: BTreeMap<Key, Verdict>,
    is_new: bool,
}

/// How [`Verdicts`] are saved.
#[derive(Serialize, Deserialize)]
struct Saved {
    decoded_with: String,
    known: BTreeMap<Key, Verdict>,
}

/// How many digits a key has: half of the hash, with which nobody finds two pictures for one.
const DIGITS: usize = 32;

impl Key {
    /// The key of a picture's bytes.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Key(blake3::hash(bytes).to_hex()[..DIGITS].to_owned())
    }

    /// Whether `name` could be the digits of a key.
    fn is_one(name: &str) -> bool {
        name.len() == DIGITS && name.bytes().all(|digit| digit.is_ascii_hexdigit())
    }

    /// Its digits.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl Store {
    /// The store in the site's `cache`.
    pub(crate) fn new(cache: Arc<Cache>) -> Self {
        let saved: Option<Saved> = cache.load(VERDICTS);
        let known = saved.filter(|saved| saved.decoded_with == MADE_WITH).map(|saved| saved.known);
        let verdicts = Verdicts { known: known.unwrap_or_default(), is_new: false };
        let turns = [const { Mutex::new(()) }; TURNS];
        Store { cache, verdicts: Mutex::new(verdicts), turns }
    }

    /// The version with a `width` of the picture `original`, whose key is `key`: that of an earlier
    /// build, else a new one. The bytes of a picture that cannot be decoded are its versions.
    pub(crate) fn version<E>(
        &self,
        key: &Key,
        width: u32,
        original: impl Fn() -> Result<Vec<u8>, E>,
    ) -> Result<Vec<u8>, E> {
        let made = self.versions(key, &original)?;
        self.learn(key, made.as_ref().map(drop).map_err(String::clone));
        let versions = made.unwrap_or_default().into_iter();
        let mut fitting = versions.filter(|version| version.width == width);
        fitting.next().map_or_else(original, |version| Ok(version.bytes))
    }

    fn versions<E>(
        &self,
        key: &Key,
        original: impl Fn() -> Result<Vec<u8>, E>,
    ) -> Result<Result<Vec<Scaled>, String>, E> {
        let _turn = self.turn(key);
        let name = name_of(key);
        let kept: Option<Kept> = self.cache.load(&name);
        if let Some(kept) = kept.filter(|kept| kept.made_with == MADE_WITH) {
            return Ok(kept.made);
        }
        let bytes = original()?;
        let made = size(&bytes).map_or(Ok(Vec::new()), |size| scale(&bytes, size));
        let kept = Kept { made_with: MADE_WITH.to_owned(), made };
        self.cache.keep(&name, &kept);
        Ok(kept.made)
    }

    fn turn(&self, key: &Key) -> MutexGuard<'_, ()> {
        let number = usize::from_str_radix(key.0.get(..2).unwrap_or_default(), 16);
        let turn = &self.turns[number.unwrap_or_default() % TURNS];
        turn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the picture whose key is `key` can be decoded, if that is known.
    pub(crate) fn known(&self, key: &Key) -> Option<Verdict> {
        self.verdicts().known.get(key).cloned()
    }

    /// Whether the picture `original`, whose key is `key`, can be decoded.
    pub(crate) fn verdict<E>(
        &self,
        key: &Key,
        original: impl FnOnce() -> Result<Vec<u8>, E>,
    ) -> Result<Verdict, E> {
        if let Some(known) = self.known(key) {
            return Ok(known);
        }
        let bytes = original()?;
        if Key::of(&bytes) != *key {
            // It was changed meanwhile: the next run will tell of what is there now.
            return Ok(Ok(()));
        }
        let verdict = size(&bytes).map_or(Ok(()), |size| try_decoding(&bytes, size));
        self.learn(key, verdict.clone());
        Ok(verdict)
    }

    fn learn(&self, key: &Key, verdict: Verdict) {
        let mut verdicts = self.verdicts();
        if verdicts.known.get(key) != Some(&verdict) {
            verdicts.known.insert(key.clone(), verdict);
            verdicts.is_new = true;
        }
    }

    fn verdicts(&self) -> MutexGuard<'_, Verdicts> {
        self.verdicts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps for the next run which of the pictures `used` can be decoded.
    pub(crate) fn save(&self, used: &BTreeSet<&Key>) {
        let mut verdicts = self.verdicts();
        if !verdicts.is_new {
            return;
        }
        verdicts.known.retain(|key, _| used.contains(key));
        let known = verdicts.known.clone();
        let saved = Saved { decoded_with: MADE_WITH.to_owned(), known };
        // `check` keeps them too. It is only a help: what cannot be saved is no fault.
        let _ = self.cache.save(VERDICTS, &saved);
    }

    /// Removes what is kept of other pictures than `used`; that of a picture which `unused`,
    /// asked only where there is such a one, names too stays for the day when it is used.
    pub(crate) fn tidy(&self, used: &BTreeSet<&Key>, unused: impl FnOnce() -> BTreeSet<Key>) {
        if !self.cache.keeps() {
            return;
        }
        // Where there is no such folder there is nothing to remove.
        let Ok(entries) = fs::read_dir(self.cache.path(VERSIONS)) else { return };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        // What has another name is not Dateline's.
        let keys = names.filter(|name| Key::is_one(name)).map(Key);
        let mut others: Vec<Key> = keys.filter(|key| !used.contains(key)).collect();
        if others.is_empty() {
            return;
        }
        let unused = unused();
        others.retain(|key| !unused.contains(key));
        others.iter().for_each(|key| self.cache.forget(&name_of(key)));
    }
}

/// The name of the file with the versions of a picture.
fn name_of(Key(key): &Key) -> String {
    format!("{VERSIONS}/{key}")
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;
    use std::path::Path;

    use image::{ImageFormat, RgbImage};

    use super::super::Size;
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

    fn store(root: &Path, keeps: bool) -> Store {
        Store::new(Arc::new(Cache::new(root, true, keeps)))
    }

    /// The version of the picture in its own width.
    fn version(store: &Store, key: &Key, picture: &[u8]) -> Vec<u8> {
        let original = || Ok::<_, ()>(picture.to_vec());
        store.version(key, SIZE.width, original).expect("a version")
    }

    #[test]
    fn a_picture_is_scaled_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let picture = picture();
        let key = Key::of(&picture);
        let reading = store(folder.path(), false);
        let made = version(&reading, &key, &picture);
        assert!(made.starts_with(b"RIFF") && made != picture);
        assert!(!reading.cache.path("").exists(), "nothing is kept");

        let store = store(folder.path(), true);
        assert_eq!(version(&store, &key, &picture), made);
        // Other bytes with the key: so nothing is decoded.
        assert_eq!(version(&store, &key, b""), made);
        assert_eq!(version(&reading, &key, b""), made);

        let file = store.cache.path(&name_of(&key));
        let mut bytes = fs::read(&file).expect("a file");
        *bytes.last_mut().expect("a byte") ^= 1;
        fs::write(&file, bytes).expect("a file");
        assert_eq!(version(&store, &key, &picture), made, "a damaged file is made again");
    }

    #[test]
    fn a_picture_is_decoded_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let whole = picture();
        let cut = &whole[..whole.len() / 2];
        let keys = [Key::of(&whole), Key::of(cut)];
        let first = store(folder.path(), false);
        let verdict =
            |store: &Store, key, bytes: &[u8]| store.verdict(key, || Ok::<_, ()>(bytes.to_vec()));
        assert_eq!(verdict(&first, &keys[0], &whole), Ok(Ok(())));
        assert!(verdict(&first, &keys[1], cut).is_ok_and(|verdict| verdict.is_err()));
        first.save(&BTreeSet::from([&keys[0], &keys[1]]));

        let next = store(folder.path(), false);
        let unread = |key| next.verdict(key, || Err("it is read again"));
        assert_eq!(unread(&keys[0]), Ok(Ok(())));
        assert_eq!(unread(&keys[1]).ok(), verdict(&first, &keys[1], cut).ok());
        assert_eq!(version(&next, &keys[1], cut), cut, "its versions are its bytes");
    }

    #[test]
    fn what_nobody_needs_goes() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = store(folder.path(), true);
        let keys = ["used", "unused", "gone"].map(|name| Key::of(name.as_bytes()));
        for key in &keys {
            version(&store, key, &picture());
        }
        let [used, unused, gone] = keys;
        store.tidy(&BTreeSet::from([&used]), || BTreeSet::from([unused.clone()]));
        let there = |key: &Key| store.cache.path(&name_of(key)).exists();
        assert_eq!((there(&used), there(&unused), there(&gone)), (true, true, false));
    }
}
