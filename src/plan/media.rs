//! Files beside articles: those that an article refers to get an address with their hash.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Address;
use crate::catalogue::{Catalogue, Text};
use crate::content::markdown::Target;
use crate::content::{BULLETINS, CONTENT, Sources};
use crate::diagnostics::Diagnostics;
use crate::paths::{folder, join};
use crate::site::Site;

/// The files beside articles.
#[derive(Debug, Default)]
pub struct Media {
    /// The addresses of those that are used, by their paths from the site's root.
    addresses: BTreeMap<String, Address>,
    /// Those that no article refers to.
    pub unused: Vec<String>,
}

/// How many digits of a file's hash its name carries.
pub const HASH_DIGITS: usize = 10;

impl Media {
    /// Reads each file of `sources` that an article of `catalogue` refers to.
    pub fn new(
        site: &Site,
        sources: &Sources,
        catalogue: &Catalogue,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let wanted = referred(catalogue);
        let (used, unused): (Vec<&String>, Vec<&String>) =
            sources.media.iter().partition(|path| wanted.contains(*path));
        let read: Vec<_> =
            used.into_par_iter().map(|path| (path, std::fs::read(site.root.join(path)))).collect();
        let mut addresses = BTreeMap::new();
        for (path, bytes) in read {
            match bytes {
                Ok(bytes) => {
                    addresses.insert(path.clone(), address(path, &bytes));
                }
                Err(error) => {
                    diagnostics.unreadable(path, &error);
                }
            }
        }
        Media { addresses, unused: unused.into_iter().cloned().collect() }
    }

    /// The address of the file `path`.
    pub fn address(&self, path: &str) -> Option<&Address> {
        self.addresses.get(path)
    }

    /// The files with their addresses, in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Address)> {
        self.addresses.iter()
    }
}

/// The paths that articles' links and pictures lead to.
fn referred(catalogue: &Catalogue) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for article in &catalogue.articles {
        if let Some(picture) = &article.image
            && let Target::Relative(path, _) = Target::of(&picture.src)
        {
            paths.insert(beside(&picture.src_in, path));
        }
    }
    for text in texts(catalogue) {
        for link in &text.body.scan.links {
            if let Target::Relative(path, _) = Target::of(&link.target) {
                paths.insert(beside(&text.path, path));
            }
        }
    }
    paths
}

/// The path from the site's root that the relative link `target` in the file `path` leads to.
pub fn beside(path: &str, target: &str) -> String {
    let target = percent_encoding::percent_decode_str(target).decode_utf8_lossy();
    join(folder(path), &target)
}

/// Every text of the archive.
pub fn texts(catalogue: &Catalogue) -> impl Iterator<Item = &Text> {
    let articles = catalogue.articles.iter().map(|article| &article.text);
    let pages = catalogue.pages.iter().flat_map(|page| page.texts.iter().flatten());
    let terms = catalogue.terms.iter().flat_map(|terms| terms.iter());
    articles.chain(pages).chain(terms.flat_map(|(_, term)| term.texts.iter().flatten()))
}

fn address(path: &str, bytes: &[u8]) -> Address {
    let below = path
        .strip_prefix(BULLETINS)
        .or_else(|| path.strip_prefix(CONTENT))
        .unwrap_or(path)
        .trim_start_matches('/');
    Address::new(format!("assets/media/{}", with_hash(below, bytes)))
}

/// The path with a part of the content's hash before its extension.
pub fn with_hash(path: &str, bytes: &[u8]) -> String {
    let hash = &blake3::hash(bytes).to_hex()[..HASH_DIGITS];
    let name_start = path.rfind('/').map_or(0, |slash| slash + 1);
    match path[name_start..].rfind('.') {
        Some(dot) if dot > 0 => {
            let dot = name_start + dot;
            format!("{}.{hash}{}", &path[..dot], &path[dot..])
        }
        _ => format!("{path}.{hash}"),
    }
}
