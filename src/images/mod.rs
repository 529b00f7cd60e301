//! Pictures: how large they are, smaller versions of them, and SVG without what could harm a
//! reader.
//!
//! In go the bytes of a file, out come sizes and bytes: of where a picture lies and which page
//! shows it, nothing is known here. All is the same for the same bytes. What a page must know of a
//! picture, its size and the widths of its versions, its header tells; only to make the versions
//! it is decoded. That takes long, and is kept in the site's `.dateline` ([`Store`]). Pictures come
//! from anywhere, so any bytes must do: no more is decoded than
//! [`scale::PIXELS`].

mod icc;
mod metadata;
mod raster;
mod scale;
mod store;
mod svg;

use serde::{Deserialize, Serialize};

pub(crate) use metadata::metadata;
pub use raster::size;
pub(crate) use scale::{MADE_WITH, is_decodable, widths};
pub(crate) use store::{Key, Store, Verdict};
pub(crate) use svg::{Drawing, clean};

/// A picture's width and height in pixels, as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Size {
    /// The width.
    pub width: u32,
    /// The height.
    pub height: u32,
}

/// A version of a picture in WebP.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Scaled {
    /// Its width in pixels.
    width: u32,
    /// Its bytes.
    bytes: Vec<u8>,
}

/// What kind of picture a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// A picture made of pixels.
    Raster,
    /// A drawing in SVG.
    Svg,
}

impl Format {
    /// The kind of the file `path` by its name; `None` for what is no picture that is known here.
    pub(crate) fn of(path: &str) -> Option<Self> {
        let (_, extension) = path.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "svg" => Some(Format::Svg),
            "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif" => Some(Format::Raster),
            _ => None,
        }
    }
}
