//! What is known of a picture before any page is made: its size, and its smaller versions.
//!
//! In: the path and the bytes of a file. Out: addresses and sizes, and a finding where the file is
//! not the picture that its name promises.

use std::sync::Arc;

use crate::address::{self, Address, with_ending};
use crate::content::{BULLETINS, CONTENT};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::digest::Digest;
use crate::images::{self, Drawing, Key, Kind, Scaled, Size, Store};

/// A picture of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Its size.
    pub size: Size,
    /// Its smaller versions, the narrowest first.
    pub versions: Vec<Smaller>,
}

/// A smaller version of a picture, in WebP.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Smaller {
    /// Its width in pixels.
    pub width: u32,
    /// Where it stands.
    pub address: Address,
    /// The digest of its bytes.
    pub digest: Digest,
}

/// A file beside an article.
#[derive(Debug)]
pub struct Medium {
    /// Where it stands.
    pub address: Address,
    /// What is known of it as a picture, if it is one.
    pub image: Option<Arc<Image>>,
    /// Whether it is a drawing in SVG, which is cleaned.
    pub is_drawing: bool,
    /// What its versions are kept under, if it can have any.
    pub(super) key: Option<Key>,
}

crate::digest::digestible! {
    Image { size, versions }
    Smaller { width, address, digest }
    Size { width, height }
}

impl Image {
    fn new(size: Size, versions: Vec<Smaller>) -> Arc<Self> {
        Arc::new(Image { size, versions })
    }

    /// The value of a `srcset` attribute with its versions, whose links are made by `href`;
    /// `None` where there are none.
    pub fn srcset(&self, href: impl Fn(&Address) -> String) -> Option<String> {
        let candidates = self.versions.iter();
        let candidates = candidates.map(|at| format!("{} {}w", href(&at.address), at.width));
        let all: Vec<String> = candidates.collect();
        (!all.is_empty()).then(|| all.join(", "))
    }
}

impl Medium {
    /// The file `path`, which lies beside an article and has `bytes`.
    pub(super) fn read(
        store: &Store,
        path: &str,
        bytes: &[u8],
        diagnostics: &mut Diagnostics,
    ) -> Self {
        match Kind::of(path) {
            Some(Kind::Svg) => drawing(path, bytes, diagnostics),
            Some(Kind::Raster) => raster(store, path, bytes, diagnostics),
            None => plain(path, bytes),
        }
    }
}

/// The address of the file `path`, which has `bytes`.
fn address(path: &str, bytes: &[u8]) -> Address {
    let below = path.strip_prefix(BULLETINS).or_else(|| path.strip_prefix(CONTENT)).unwrap_or(path);
    address::media(below.trim_start_matches('/'), bytes)
}

/// A file of which nothing but its bytes matters.
fn plain(path: &str, bytes: &[u8]) -> Medium {
    Medium { address: address(path, bytes), image: None, is_drawing: false, key: None }
}

fn drawing(path: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> Medium {
    let Drawing { text, size } = match clean(path, bytes, diagnostics) {
        Some(drawing) => drawing,
        // The finding is an error: nothing is published.
        None => return plain(path, bytes),
    };
    let image = size.map(|size| Image::new(size, Vec::new()));
    Medium { address: address(path, text.as_bytes()), image, is_drawing: true, key: None }
}

fn clean(path: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> Option<Drawing> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            diagnostics.not_utf8(path, &error);
            return None;
        }
    };
    match images::clean(text) {
        Ok(drawing) => Some(drawing),
        Err(fault) => {
            let message = format!("the file is no SVG that a browser shows: {}", fault.reason);
            let hint = "open it in a drawing program, and save it again as plain SVG";
            let place = Place::new(path, fault.at..fault.at);
            diagnostics.add(Code::BadSvg, place, message, hint);
            None
        }
    }
}

fn raster(store: &Store, path: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> Medium {
    let Some(size) = size(path, bytes, diagnostics) else { return plain(path, bytes) };
    let key = Key::of(bytes);
    let versions = store.versions(&key, bytes, size).unwrap_or_else(|reason| {
        broken(path, &reason, diagnostics);
        Vec::new()
    });
    let medium = plain(path, bytes);
    let smaller = |Scaled { width, digest, bytes: _ }: Scaled| {
        let address = with_ending(&medium.address, &format!("-{width}.webp"));
        Smaller { width, address, digest }
    };
    let image = Image::new(size, versions.into_iter().rev().map(smaller).collect());
    Medium { image: Some(image), key: Some(key), ..medium }
}

/// The picture `path` in `content/static`, which is copied as it is.
pub(super) fn copied(
    path: &str,
    bytes: &[u8],
    diagnostics: &mut Diagnostics,
) -> Option<Arc<Image>> {
    let size = match Kind::of(path)? {
        Kind::Raster => size(path, bytes, diagnostics),
        // Nobody asked for it to be read: one that cannot be has no size.
        Kind::Svg => {
            let text = std::str::from_utf8(bytes).ok();
            text.and_then(|text| images::clean(text).ok()?.size)
        }
    };
    size.map(|size| Image::new(size, Vec::new()))
}

fn size(path: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> Option<Size> {
    let size = images::size(bytes);
    if size.is_none() {
        broken(path, "its size cannot be read", diagnostics);
    }
    size
}

fn broken(path: &str, reason: &str, diagnostics: &mut Diagnostics) {
    let message = format!("the picture is broken: {}", reason.to_lowercase());
    let hint = "open it in a picture program: if it is shown there, save it again as JPEG or PNG; \
                if not, copy it again from where you have it";
    diagnostics.add(Code::BrokenPicture, Place::file(path), message, hint);
}
