//! Files beside articles: those that an article refers to get an address with their hash. Of
//! pictures, also of those in `content/static`, the size is noted.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::Address;
use super::image::{self, Image, Medium};
use crate::catalogue::{Catalogue, Text};
use crate::content::markdown::Target;
use crate::content::{BULLETINS, CONTENT, STATIC, Sources};
use crate::diagnostics::Diagnostics;
use crate::images::{Key, Kind, Store};
use crate::paths::{below, folder, join};
use crate::site::Site;

/// The files beside articles.
#[derive(Debug, Default)]
pub struct Media {
    /// Those that are used, by their paths from the site's root.
    files: BTreeMap<String, Medium>,
    /// The pictures in `content/static` that are shown, by their paths from the site's root.
    copied: BTreeMap<String, Arc<Image>>,
    /// Those that no article refers to.
    pub unused: Vec<String>,
}

/// How many digits of a file's hash its name carries.
pub const HASH_DIGITS: usize = 10;

impl Media {
    /// Reads each file of `sources` that an article of `catalogue` refers to. With `keep`, the
    /// next build finds the smaller versions of pictures that this one makes.
    pub fn new(
        site: &Site,
        sources: &Sources,
        catalogue: &Catalogue,
        keep: bool,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let wanted = referred(catalogue);
        let (used, unused): (Vec<&String>, Vec<&String>) =
            sources.media.iter().partition(|path| wanted.contains(*path));
        let store = Store::new(&site.root, keep);
        let files = read(site, used, diagnostics, |path, bytes, diagnostics| {
            Some(Medium::read(&store, path, bytes, diagnostics))
        });
        let keys = files.values().filter_map(|medium| medium.key.clone()).collect();
        store.tidy(&keys, || keys_of(site, &unused));
        let is_copied = |path: &str| below(path, STATIC).is_some() && Kind::of(path).is_some();
        let shown = wanted.iter().filter(|path| is_copied(path));
        let shown = shown.filter(|path| site.root.join(path).is_file()).collect();
        let copied = read(site, shown, diagnostics, image::copied);
        Media { files, copied, unused: unused.into_iter().cloned().collect() }
    }

    /// The address of the file `path`.
    pub fn address(&self, path: &str) -> Option<&Address> {
        self.files.get(path).map(|medium| &medium.address)
    }

    /// What is known of the picture `path`.
    pub fn image(&self, path: &str) -> Option<&Arc<Image>> {
        let beside = self.files.get(path).and_then(|medium| medium.image.as_ref());
        beside.or_else(|| self.copied.get(path))
    }

    /// The files with their paths, in the order of these.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Medium)> {
        self.files.iter()
    }
}

/// Reads the files `paths` in parallel, and makes of each what `make` makes of its bytes.
fn read<T: Send>(
    site: &Site,
    paths: Vec<&String>,
    diagnostics: &mut Diagnostics,
    make: impl Fn(&str, &[u8], &mut Diagnostics) -> Option<T> + Sync,
) -> BTreeMap<String, T> {
    let read = paths.into_par_iter().map(|path| {
        let mut found = Diagnostics::new();
        let made = match std::fs::read(site.root.join(path)) {
            Ok(bytes) => make(path, &bytes, &mut found),
            Err(error) => {
                found.unreadable(path, &error);
                None
            }
        };
        (path, made, found)
    });
    let mut files = BTreeMap::new();
    for (path, made, found) in read.collect::<Vec<_>>() {
        diagnostics.append(found);
        files.extend(made.map(|made| (path.clone(), made)));
    }
    files
}

/// The keys of the pictures among the files `paths`.
fn keys_of(site: &Site, paths: &[&String]) -> BTreeSet<Key> {
    let pictures = paths.par_iter().filter(|path| Kind::of(path) == Some(Kind::Raster));
    // One that cannot be read needs no versions.
    let bytes = pictures.filter_map(|path| std::fs::read(site.root.join(path)).ok());
    bytes.map(|bytes| Key::of(&bytes)).collect()
}

/// The paths that articles' links and pictures lead to: those of links from the site's root only
/// where they are pictures.
fn referred(catalogue: &Catalogue) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for article in &catalogue.articles {
        let image = article.image.as_ref();
        paths.extend(image.and_then(|image| file_of(&image.src_in, &image.src)));
    }
    for text in texts(catalogue) {
        for link in &text.body.scan.links {
            if link.picture || matches!(Target::of(&link.target), Target::Relative(..)) {
                paths.extend(file_of(&text.path, &link.target));
            }
        }
    }
    paths
}

/// The path from the site's root that a picture's `target` in the file `path` leads to.
pub fn file_of(path: &str, target: &str) -> Option<String> {
    match Target::of(target) {
        Target::Relative(target, _) => Some(beside(path, target)),
        Target::Root(target, _) => Some(join(STATIC, &decoded(target))),
        Target::External | Target::Unsafe | Target::Fragment(_) => None,
    }
}

/// What a part of an address stands for.
pub fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The path from the site's root that the relative link `target` in the file `path` leads to.
pub fn beside(path: &str, target: &str) -> String {
    join(folder(path), &decoded(target))
}

/// Every text of the archive.
pub fn texts(catalogue: &Catalogue) -> impl Iterator<Item = &Text> {
    let articles = catalogue.articles.iter().map(|article| &article.text);
    let pages = catalogue.pages.iter().flat_map(|page| page.texts.iter().flatten());
    let terms = catalogue.term_refs().map(|id| catalogue.term(id));
    articles.chain(pages).chain(terms.flat_map(|term| term.texts.iter().flatten()))
}

/// The address of the file `path`, which has `bytes`.
pub(super) fn address(path: &str, bytes: &[u8]) -> Address {
    Address::new(format!("assets/media/{}", with_hash(below_content(path), bytes)))
}

/// The address of something that is made from the file at `address`: it ends with `ending` in the
/// place of the extension.
pub(super) fn with_ending(address: &Address, ending: &str) -> Address {
    let address = address.as_str();
    let name = extension(address).map_or(address, |dot| &address[..dot]);
    Address::new(format!("{name}{ending}"))
}

fn below_content(path: &str) -> &str {
    let below = path.strip_prefix(BULLETINS).or_else(|| path.strip_prefix(CONTENT)).unwrap_or(path);
    below.trim_start_matches('/')
}

/// Where the extension of the file `path` begins, with its dot.
fn extension(path: &str) -> Option<usize> {
    let name_start = path.rfind('/').map_or(0, |slash| slash + 1);
    path[name_start..].rfind('.').filter(|dot| *dot > 0).map(|dot| name_start + dot)
}

/// The path with a part of the content's hash before its extension.
pub fn with_hash(path: &str, bytes: &[u8]) -> String {
    let hash = &blake3::hash(bytes).to_hex()[..HASH_DIGITS];
    match extension(path) {
        Some(dot) => format!("{}.{hash}{}", &path[..dot], &path[dot..]),
        None => format!("{path}.{hash}"),
    }
}
