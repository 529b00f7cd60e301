//! What is known of a file beside an article before any page is made: for a picture its size, and
//! the widths of its smaller versions.
//!
//! In: the path and the bytes of a file. Out: addresses and sizes, and a finding where the file is
//! not the picture that its name promises.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::address::{self, Address, with_ending};
use crate::characters::{self, At};
use crate::content::{BULLETINS, CONTENT};
use crate::diagnostics::{Code, Diagnostics, Place, phrase};
use crate::images::{self, Drawing, Format, Key, Size};
use crate::site::{Limit, Limits};

/// A picture of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Image {
    /// Its size.
    pub(crate) size: Size,
    /// Its smaller versions, the narrowest first.
    pub(crate) versions: Vec<Smaller>,
}

/// A smaller version of a picture, in WebP.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Smaller {
    /// Its width in pixels.
    pub(crate) width: u32,
    /// Where it stands.
    pub(crate) address: Address,
}

/// A file beside an article.
#[derive(Debug)]
pub(crate) struct Medium {
    /// Where it stands.
    pub(crate) address: Address,
    /// What is known of it as a picture, if it is one.
    pub(crate) image: Option<Arc<Image>>,
    /// Whether it is a drawing in SVG, which is cleaned.
    pub(crate) is_drawing: bool,
    /// Whether it is a picture that is decoded.
    pub(crate) is_decoded: bool,
    /// What it is known by.
    pub(crate) key: Key,
    /// How many bytes are published.
    pub(crate) bytes: u64,
}

crate::digest::digestible! {
    Image { size, versions }
    Smaller { width, address }
    Size { width, height }
}

/// What is read of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Facts {
    /// The key of the bytes that are published.
    key: Key,
    /// How many these are.
    bytes: u64,
    /// The size, if it is a picture that has one.
    size: Option<Size>,
    /// The widths of its smaller versions, the narrowest first.
    widths: Vec<u32>,
    /// Whether it is a picture that is decoded.
    is_decoded: bool,
    /// What it has much of, perhaps.
    load: Load,
}

/// What a picture may have too much of: the site's limits may change, the picture does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
struct Load {
    /// The bytes of what is beside its pixels.
    metadata: u64,
    /// The elements of a drawing.
    elements: u64,
}

impl Image {
    /// The value of a `srcset` attribute with its versions, whose links are made by `href`;
    /// `None` where there are none.
    pub(crate) fn srcset(&self, href: impl Fn(&Address) -> String) -> Option<String> {
        let candidates = self.versions.iter();
        let candidates = candidates.map(|at| format!("{} {}w", href(&at.address), at.width));
        let all: Vec<String> = candidates.collect();
        (!all.is_empty()).then(|| all.join(", "))
    }
}

impl Medium {
    /// The file `path`, which lies beside an article, of which the `facts` are known.
    pub(super) fn new(path: &str, facts: Facts) -> Self {
        let Facts { key, bytes, size, widths, is_decoded, load: _ } = facts;
        let below =
            path.strip_prefix(BULLETINS).or_else(|| path.strip_prefix(CONTENT)).unwrap_or(path);
        let address = address::media(below.trim_start_matches('/'), key.as_str());
        let smaller =
            |width| Smaller { width, address: with_ending(&address, &format!("-{width}.webp")) };
        let versions = widths.into_iter().map(smaller).collect();
        let image = size.map(|size| Arc::new(Image { size, versions }));
        Medium {
            image,
            is_drawing: Format::of(path) == Some(Format::Svg),
            is_decoded,
            address,
            key,
            bytes,
        }
    }

    /// Its smaller versions.
    pub(crate) fn versions(&self) -> &[Smaller] {
        self.image.as_ref().map_or(&[], |image| &image.versions)
    }
}

impl Facts {
    /// What is read of the file `path`, which lies beside an article and has `bytes`.
    pub(super) fn beside(
        path: &str,
        bytes: &[u8],
        limits: &Limits,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        match Format::of(path) {
            Some(Format::Svg) => drawing(path, bytes, diagnostics),
            Some(Format::Raster) => raster(path, bytes, limits, diagnostics),
            None => Facts::plain(bytes),
        }
    }

    /// What is read of the picture `path` in `content/static`, which is copied as it is.
    pub(super) fn copied(
        path: &str,
        bytes: &[u8],
        limits: &Limits,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let plain = Facts::plain(bytes);
        match Format::of(path) {
            Some(Format::Raster) => sized(path, bytes, limits, diagnostics),
            // Nobody asked for it to be read: one that cannot be has no size.
            Some(Format::Svg) => {
                let text = std::str::from_utf8(bytes).ok();
                let drawing = text.and_then(|text| images::clean(text).ok());
                drawing.map_or(plain.clone(), |Drawing { size, elements, .. }| Facts {
                    size,
                    load: Load { elements, ..Load::default() },
                    ..plain
                })
            }
            None => plain,
        }
    }

    /// Reports what the picture `path` has too much of.
    pub(super) fn check(&self, path: &str, limits: &Limits, diagnostics: &mut Diagnostics) {
        let Facts { size, load: Load { metadata, elements }, .. } = self;
        let pixels = size.map_or(0, |size| u64::from(size.width) * u64::from(size.height));
        let is_raster = Format::of(path) == Some(Format::Raster);
        let (limit, what, units, advice) = if is_raster && limits.forbid(Limit::Picture, pixels) {
            let advice = "save a smaller version of it: readers see at most 2,000 pixels a side";
            (Limit::Picture, "the picture has", "million pixels", advice)
        } else if limits.forbid(Limit::Metadata, *metadata) {
            let advice = "save it again without metadata, as picture programs can";
            (Limit::Metadata, "the picture has", "MB of metadata", advice)
        } else if limits.forbid(Limit::Drawing, *elements) {
            let advice = "save it as a picture in PNG, or take out what is shown again and again";
            (Limit::Drawing, "the drawing shows", "elements", advice)
        } else {
            return;
        };
        let refusal = limits.refusal(limit, what, units, advice);
        diagnostics.refuse(Code::OverLimit, Place::file(path), refusal);
    }

    /// The picture that is copied, if it has a size.
    pub(super) fn image(self) -> Option<Arc<Image>> {
        self.size.map(|size| Arc::new(Image { size, versions: Vec::new() }))
    }

    /// A file of which nothing but its bytes matters.
    fn plain(bytes: &[u8]) -> Self {
        Facts {
            key: Key::of(bytes),
            bytes: bytes.len() as u64,
            size: None,
            widths: Vec::new(),
            is_decoded: false,
            load: Load::default(),
        }
    }
}

fn drawing(path: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> Facts {
    match clean(path, bytes, diagnostics) {
        Some(Drawing { text, size, elements }) => {
            let load = Load { elements, ..Load::default() };
            Facts { size, load, ..Facts::plain(text.as_bytes()) }
        }
        // The finding is an error: nothing is published.
        None => Facts::plain(bytes),
    }
}

/// The drawing `path`, cleaned; `None` where it is reported to be none.
pub(super) fn clean(path: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> Option<Drawing> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            diagnostics.not_utf8(path, &error);
            return None;
        }
    };
    if let Some(At { character, span }) = unreadable(text) {
        let message = format!("no browser reads a drawing with {}", characters::name(character));
        let hint = "open it in a drawing program, and save it again as plain SVG";
        diagnostics.add(Code::BadSvg, Place::new(path, span), message, hint);
        return None;
    }
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

/// The first character of a drawing, itself or by its number, that no XML may have.
fn unreadable(text: &str) -> Option<At> {
    let numbers = memchr::memmem::find_iter(text.as_bytes(), "&#");
    let mut numbers = numbers.filter_map(|at| characters::forbidden_number(text, at));
    characters::forbidden(text).into_iter().next().or_else(|| numbers.next())
}

fn raster(path: &str, bytes: &[u8], limits: &Limits, diagnostics: &mut Diagnostics) -> Facts {
    let facts = sized(path, bytes, limits, diagnostics);
    match facts.size {
        Some(size) => Facts {
            widths: images::widths(bytes, size),
            is_decoded: images::is_decodable(bytes, size),
            ..facts
        },
        None => facts,
    }
}

/// What a picture's header tells; where it has too much else, that is not read.
fn sized(path: &str, bytes: &[u8], limits: &Limits, diagnostics: &mut Diagnostics) -> Facts {
    let metadata = images::metadata(bytes, limits.of(Limit::Metadata));
    let load = Load { metadata, ..Load::default() };
    let facts = Facts { load, ..Facts::plain(bytes) };
    if limits.forbid(Limit::Metadata, metadata) {
        facts.check(path, limits, diagnostics);
        return facts;
    }
    Facts { size: size(path, bytes, diagnostics), ..facts }
}

fn size(path: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> Option<Size> {
    let size = images::size(bytes);
    if size.is_none() {
        report_broken(path, "its size cannot be read", diagnostics);
    }
    size
}

/// Reports that the picture `path` is broken, for a `reason` of the decoder's.
pub(super) fn report_broken(path: &str, reason: &str, diagnostics: &mut Diagnostics) {
    let message = format!("the picture is broken: {}", phrase(reason));
    let hint = "open it in a picture program: if it is shown there, save it again as JPEG or PNG; \
                if not, copy it again from where you have it";
    diagnostics.add(Code::BrokenPicture, Place::file(path), message, hint);
}
