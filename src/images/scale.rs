//! Makes smaller versions of a picture.
//!
//! A version is in WebP, which takes fewer bytes than PNG and JPEG for the same quality. One that
//! would not is left out.

use std::sync::{Mutex, PoisonError};

use image::imageops::{self, FilterType};
use image::{DynamicImage, RgbImage, RgbaImage};
use webp::{Encoder, WebPConfig};

use super::raster::{Pixels, decode, is_still};
use super::{Scaled, Size, icc};
use crate::digest::Digest;

/// The widths of versions; also that of the picture itself, if it is at most [`WHOLE`].
const WIDTHS: [u32; 3] = [480, 960, 1440];
const WHOLE: u32 = 1920;

/// The most pixels of a picture that is decoded.
pub const PIXELS: u64 = 64_000_000;

/// From how many pixels on one picture is decoded at a time, so that several together do not
/// take all memory.
const MANY_PIXELS: u64 = 16_000_000;

/// The most pixels in a row or column that WebP can have.
const SIDE: u32 = 16_383;

/// From 0 to 100.
const QUALITY: f32 = 80.0;

/// What versions are made with: those that something else has made are made again.
pub(super) const MADE_WITH: &str =
    "image 0.25.10, png 0.18.1, zune-jpeg 0.5.15, libwebp-sys 0.9.6, quality 80, Lanczos";

/// Makes the versions of the picture `original`, which has the size `size`, the widest first;
/// none of one that cannot have any. An error, a phrase, says why it cannot be decoded.
pub(super) fn scale(original: &[u8], size: Size) -> Result<Vec<Scaled>, String> {
    let pixels = u64::from(size.width) * u64::from(size.height);
    if pixels > PIXELS || !is_still(original) {
        return Ok(Vec::new());
    }
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = (pixels > MANY_PIXELS)
        .then(|| ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner));
    let Pixels { image, profile } = decode(original)?;
    let mut image = Canvas::new(image);
    let mut versions = Vec::new();
    for width in widths(size) {
        let height = height(size, width);
        // The next smaller one is made from this one.
        image = image.resized(width, height);
        let webp = image.encode()?;
        let bytes = icc::with_profile(&webp, width, height, profile.as_deref());
        if bytes.len() < original.len() {
            versions.push(Scaled { width, digest: Digest::of(&bytes), bytes });
        }
    }
    Ok(versions)
}

/// The widths of the versions that a picture can have, the widest first.
fn widths(size: Size) -> Vec<u32> {
    let whole = (size.width <= WHOLE).then_some(size.width);
    let smaller = WIDTHS.into_iter().rev().filter(|width| *width < size.width);
    let fits = |width: &u32| height(size, *width) <= SIDE;
    whole.into_iter().chain(smaller).filter(fits).collect()
}

fn height(size: Size, width: u32) -> u32 {
    let exact = f64::from(size.height) * f64::from(width) / f64::from(size.width);
    (exact.round() as u32).max(1)
}

/// Pixels with or without transparency.
enum Canvas {
    Opaque(RgbImage),
    Transparent(RgbaImage),
}

impl Canvas {
    fn new(image: DynamicImage) -> Self {
        match image.color().has_alpha() {
            true => Canvas::Transparent(image.into_rgba8()),
            false => Canvas::Opaque(image.into_rgb8()),
        }
    }

    fn resized(self, width: u32, height: u32) -> Self {
        match self {
            Canvas::Opaque(image) if image.dimensions() != (width, height) => {
                Canvas::Opaque(imageops::resize(&image, width, height, FilterType::Lanczos3))
            }
            Canvas::Transparent(image) if image.dimensions() != (width, height) => {
                Canvas::Transparent(imageops::resize(&image, width, height, FilterType::Lanczos3))
            }
            same => same,
        }
    }

    fn encode(&self) -> Result<Vec<u8>, String> {
        const FAILED: &str = "it cannot be encoded as WebP";
        let mut config = WebPConfig::new().map_err(|()| FAILED)?;
        config.quality = QUALITY;
        let encoder = match self {
            Canvas::Opaque(image) => Encoder::from_rgb(image, image.width(), image.height()),
            Canvas::Transparent(image) => Encoder::from_rgba(image, image.width(), image.height()),
        };
        let encoded = encoder.encode_advanced(&config);
        encoded.map(|webp| webp.to_vec()).map_err(|_| FAILED.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use image::ImageFormat;

    use super::*;

    /// A picture with some noise: it is large as a PNG.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let image = RgbImage::from_fn(width, height, |x, y| {
            let noise = (x * 7 + y * 13 + x * y) % 31;
            image::Rgb([x as u8, y as u8, noise as u8])
        });
        let mut bytes = Vec::new();
        image.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).expect("a PNG");
        bytes
    }

    fn widths_of(bytes: &[u8]) -> Vec<u32> {
        let size = super::super::size(bytes).expect("a size");
        scale(bytes, size).expect("versions").iter().map(|version| version.width).collect()
    }

    #[test]
    fn versions_are_smaller() {
        let bytes = png(500, 250);
        let versions = scale(&bytes, Size { width: 500, height: 250 }).expect("versions");
        assert_eq!(versions.iter().map(|version| version.width).collect::<Vec<_>>(), [500, 480]);
        for version in versions {
            let size = super::super::size(&version.bytes).expect("a size");
            assert_eq!((size.width, size.height), (version.width, version.width / 2));
            assert!(version.bytes.len() < bytes.len());
        }
        assert_eq!(widths_of(&png(500, 250)), [500, 480], "the same again");
    }

    #[test]
    fn a_flat_picture_has_no_larger_versions() {
        let mut bytes = Vec::new();
        let dot = RgbImage::new(1, 1);
        dot.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).expect("a PNG");
        assert_eq!(widths_of(&bytes).len(), usize::from(bytes.len() > 40));
    }

    #[test]
    fn which_widths() {
        let of = |width, height| widths(Size { width, height });
        assert_eq!(of(400, 300), [400]);
        assert_eq!(of(1600, 900), [1600, 1440, 960, 480]);
        assert_eq!(of(4000, 3000), [1440, 960, 480]);
        assert_eq!(of(500, 20_000), [] as [u32; 0]);
    }

    #[test]
    fn what_has_no_versions() {
        let huge = Size { width: 100_000, height: 100_000 };
        assert_eq!(scale(&png(10, 10), huge), Ok(Vec::new()));
        assert_eq!(scale(b"GIF89a", Size { width: 1, height: 1 }), Ok(Vec::new()));
        let cut = &png(500, 250)[..200];
        assert!(scale(cut, Size { width: 500, height: 250 }).is_err());
    }

    #[test]
    fn made_with_what_is_installed() {
        let lock = include_str!("../../Cargo.lock");
        let libraries = MADE_WITH.split(", ").filter_map(|part| part.split_once(' '));
        for (name, version) in libraries.filter(|(name, _)| *name != "quality") {
            let line = format!("name = \"{name}\"\nversion = \"{version}\"\n");
            assert!(lock.contains(&line), "{name} is not {version}: change MADE_WITH");
        }
        assert!(MADE_WITH.contains(&format!("quality {QUALITY}")));
    }
}
