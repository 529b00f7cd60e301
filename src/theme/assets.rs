//! Files of a theme that pages refer to: each carries its content's hash in its name.

use std::collections::BTreeMap;

use super::ThemeFiles;
use super::files::ThemeFile;
use crate::address::{self, Address};
use crate::names::composed;
use crate::paths::{folder, join};

/// A theme's file as it is published.
#[derive(Debug, Clone)]
pub(crate) struct Asset {
    /// Its path in the theme's `assets`.
    pub(crate) path: String,
    /// Its address.
    pub(crate) address: Address,
    /// The file that messages name.
    pub(crate) shown: String,
    /// Its content.
    pub(crate) bytes: Vec<u8>,
}

/// The published files of a theme, in the order of their paths.
#[derive(Debug, Default)]
pub(crate) struct Assets {
    /// The files.
    pub(crate) list: Vec<Asset>,
    by_path: BTreeMap<String, usize>,
}

impl Assets {
    /// Names the files in `assets`. Stylesheets come last, since the files that they name by
    /// `url(…)` must have their names by then.
    pub(super) fn new(files: &ThemeFiles) -> Self {
        let mut assets = Assets::default();
        let (sheets, others): (Vec<_>, Vec<_>) =
            files.in_folder("assets").into_iter().partition(|(path, _)| path.ends_with(".css"));
        for (path, file) in others {
            assets.add(path, file, file.bytes.clone());
        }
        for (path, file) in sheets {
            let bytes = assets.with_names(&path, &file.bytes);
            assets.add(path, file, bytes);
        }
        assets
    }

    fn add(&mut self, path: String, file: &ThemeFile, bytes: Vec<u8>) {
        let address = address::asset(&path, &bytes);
        self.by_path.insert(path.clone(), self.list.len());
        self.list.push(Asset { path, address, shown: file.shown.clone(), bytes });
    }

    /// The address of the theme's file `path`.
    pub(crate) fn address(&self, path: &str) -> Option<&Address> {
        self.by_path.get(&*composed(path)).map(|number| &self.list[*number].address)
    }

    /// The paths of all files.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|asset| asset.path.as_str())
    }

    /// A hash of all addresses: what a page that calls `asset` can depend on.
    pub(crate) fn hash(&self) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        for asset in &self.list {
            hasher.update(asset.address.as_str().as_bytes());
            hasher.update(&[0]);
        }
        hasher.finalize()
    }

    /// The stylesheet with the published names in its `url(…)`.
    fn with_names(&self, path: &str, bytes: &[u8]) -> Vec<u8> {
        let Ok(text) = std::str::from_utf8(bytes) else { return bytes.to_vec() };
        let here = Address::new(format!("assets/{path}"));
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find("url(") {
            let (before, after) = rest.split_at(at + "url(".len());
            out.push_str(before);
            let end = after.find(')').unwrap_or(after.len());
            let name = after[..end].trim().trim_matches(['"', '\'']);
            match self.address(&join(folder(path), name)) {
                Some(address) => out.push_str(&address.href_from(&here)),
                None => out.push_str(&after[..end]),
            }
            rest = &after[end..];
        }
        out.push_str(rest);
        out.into_bytes()
    }
}
