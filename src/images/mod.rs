//! Pictures: how large they are, smaller versions of them, and SVG without what could harm a
//! reader.
//!
//! In go the bytes of a file, out come sizes and bytes: of where a picture lies and which page
//! shows it, nothing is known here. All is the same for the same bytes. What takes long, smaller
//! versions, is kept in the site's `.dateline/images` ([`Store`]). Pictures come from anywhere,
//! so any bytes must do: no more is decoded than [`PIXELS`].

mod icc;
mod raster;
mod scale;
mod store;
mod svg;

use serde::{Deserialize, Serialize};

use crate::digest::Digest;

pub use raster::size;
pub use scale::PIXELS;
pub use store::{Key, Store};
pub use svg::{Drawing, Fault, clean};

/// A picture's width and height in pixels, as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// The width.
    pub width: u32,
    /// The height.
    pub height: u32,
}

/// A version of a picture in WebP.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scaled {
    /// Its width in pixels.
    pub width: u32,
    /// The digest of its bytes.
    pub digest: Digest,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What kind of picture a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A picture made of pixels.
    Raster,
    /// A drawing in SVG.
    Svg,
}

impl Kind {
    /// The kind of the file `path` by its name; `None` for what is no picture that is known here.
    pub fn of(path: &str) -> Option<Self> {
        let (_, extension) = path.rsplit_once('.')?;
        match extension.to_ascii_lowercase().as_str() {
            "svg" => Some(Kind::Svg),
            "png" | "jpg" | "jpeg" | "gif" | "webp" | "avif" => Some(Kind::Raster),
            _ => None,
        }
    }
}
