//! Makes smaller versions of a picture.
//!
//! A version is in WebP, which takes fewer bytes than PNG and JPEG for the same quality. Which
//! widths there are is told by the header and the number of bytes alone, so that pages can name the
//! versions before one is made.

use std::sync::{Mutex, MutexGuard, PoisonError};

use image::DynamicImage;
use webp::{Encoder, WebPConfig};

use super::raster::{Pixels, decode, is_png, is_still};
use super::{Scaled, Size, icc};

/// The widths of versions; also that of the picture itself, if it is at most [`WHOLE`]. A telephone
/// shows a picture 360 to 480 pixels wide, with two or three pixels of its screen for each; a
/// column of text on a desk is about 640.
const WIDTHS: [u32; 3] = [480, 960, 1440];
const WHOLE: u32 = 1920;

/// The most pixels of a picture that is decoded: more than the cameras of an agency have, and 256
/// MB of memory.
pub(super) const PIXELS: u64 = 64_000_000;

/// From how many pixels on one picture is decoded and scaled at a time, so that several together do
/// not take all memory: below it one takes some 110 MB on each core, or twice that where its colours
/// have 16 bits.
const MANY_PIXELS: u64 = 16_000_000;

/// The most pixels in a row or column that WebP can have.
const SIDE: u32 = 16_383;

/// How a version may be encoded.
#[derive(Debug, Clone, Copy)]
enum Encoding {
    /// With a quality from 0 to 100.
    Lossy(f32),
    Lossless,
}

/// How the versions of a photograph are encoded: the second and third are for one that is of a low
/// quality itself, so that no version takes more bytes than it.
const OF_JPEG: &[Encoding] = &[Encoding::Lossy(80.0), Encoding::Lossy(60.0), Encoding::Lossy(40.0)];
/// The same for PNG: a drawing in few colours, all that is in the way, loses its edges with
/// quality.
const OF_PNG: &[Encoding] =
    &[Encoding::Lossy(80.0), Encoding::Lossless, Encoding::Lossy(60.0), Encoding::Lossy(40.0)];

/// What a profile of colours takes beside its own bytes: the headers of two parts of the file.
const PROFILE_HEADERS: usize = 26;

/// How many pixels of a version take a byte, at the most: of photographs 3 to 12, of drawings in
/// few colours 10 to 60. Where there must be more for it to be smaller than the picture, it is not
/// made.
const PIXELS_PER_BYTE: u64 = 64;

/// What versions are made with: those that something else has made are made again.
pub(crate) const MADE_WITH: &str = "image 0.25.10, png 0.18.1, zune-jpeg 0.5.15, fast_image_resize 6.1.0, libwebp-sys 0.9.6, quality 80 60 40";

/// Whether the picture `original`, which has the size `size`, is decoded: not where it is too large,
/// moves, or is in another format than PNG and JPEG.
pub(crate) fn is_decodable(original: &[u8], size: Size) -> bool {
    pixels(size.width, size.height) <= PIXELS && is_still(original)
}

/// The widths of the versions that the picture `original`, which has the size `size`, can have, the
/// narrowest first: none where it is too large to be decoded, moves, or is in another format than
/// PNG and JPEG.
pub(crate) fn widths(original: &[u8], size: Size) -> Vec<u32> {
    let width = size.width;
    if !is_decodable(original, size) {
        return Vec::new();
    }
    let smaller = WIDTHS.into_iter().filter(|smaller| *smaller < width);
    let whole = (width <= WHOLE).then_some(width);
    let bytes = original.len() as u64;
    let is_worth_it = |width: &u32| {
        let height = height_at(size, *width);
        height <= SIDE && pixels(*width, height) < bytes.saturating_mul(PIXELS_PER_BYTE)
    };
    smaller.chain(whole).filter(is_worth_it).collect()
}

fn pixels(width: u32, height: u32) -> u64 {
    u64::from(width) * u64::from(height)
}

fn height_at(size: Size, width: u32) -> u32 {
    let exact = f64::from(size.height) * f64::from(width) / f64::from(size.width);
    (exact.round() as u32).max(1)
}

/// The turn of a picture of the size `size`, where it must have one.
fn turn(size: Size) -> Option<MutexGuard<'static, ()>> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    (pixels(size.width, size.height) > MANY_PIXELS)
        .then(|| ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Decodes the picture `original`, which has the size `size`, to see whether it can be; the error
/// is a phrase.
pub(super) fn try_decoding(original: &[u8], size: Size) -> Result<(), String> {
    let _turn = turn(size);
    decode(original).map(drop)
}

/// Makes the versions of the picture `original`, which has the size `size`, the narrowest first. An
/// error, a phrase, says why it cannot be decoded.
pub(super) fn scale(original: &[u8], size: Size) -> Result<Vec<Scaled>, String> {
    let _turn = turn(size);
    let Pixels { image, profile } = decode(original)?;
    let room = profile.as_ref().map_or(0, |profile| profile.len() + PROFILE_HEADERS);
    let mut image = Canvas::new(image);
    let encodings = if is_png(original) { OF_PNG } else { OF_JPEG };
    let mut versions = Vec::new();
    for width in widths(original, size).into_iter().rev() {
        let height = height_at(size, width);
        // The next smaller one is made from this one.
        image = image.resized(width, height)?;
        let webp = image.encode(encodings, original.len().saturating_sub(room))?;
        let bytes = icc::with_profile(&webp, width, height, profile.as_deref());
        versions.push(Scaled { width, bytes });
    }
    versions.reverse();
    Ok(versions)
}

/// Pixels of red, green, blue and alpha: WebP has no alpha where all are opaque.
struct Canvas {
    pixels: Vec<u8>,
    size: (u32, u32),
}

impl Canvas {
    fn new(image: DynamicImage) -> Self {
        let image = image.into_rgba8();
        let size = image.dimensions();
        Canvas { pixels: image.into_raw(), size }
    }

    fn resized(self, width: u32, height: u32) -> Result<Self, String> {
        let size = (width, height);
        if self.size == size {
            return Ok(self);
        }
        let pixels = ::scale::scale(&self.pixels, self.size, size);
        pixels.map(|pixels| Canvas { pixels, size }).ok_or_else(|| "it cannot be scaled".to_owned())
    }

    /// Encodes it in the first way that takes fewer bytes than `limit`, else in the one that takes
    /// the fewest.
    fn encode(&self, encodings: &[Encoding], limit: usize) -> Result<Vec<u8>, String> {
        let mut smallest: Option<Vec<u8>> = None;
        for encoding in encodings {
            let webp = self.encode_as(*encoding)?;
            if smallest.as_ref().is_none_or(|smallest| webp.len() < smallest.len()) {
                smallest = Some(webp);
            }
            if smallest.as_ref().is_some_and(|smallest| smallest.len() < limit) {
                break;
            }
        }
        smallest.ok_or_else(|| FAILED.to_owned())
    }

    fn encode_as(&self, encoding: Encoding) -> Result<Vec<u8>, String> {
        let mut config = WebPConfig::new().map_err(|()| FAILED)?;
        match encoding {
            Encoding::Lossy(quality) => config.quality = quality,
            Encoding::Lossless => config.lossless = 1,
        }
        let encoder = Encoder::from_rgba(&self.pixels, self.size.0, self.size.1);
        let encoded = encoder.encode_advanced(&config);
        encoded.map(|webp| webp.to_vec()).map_err(|_| FAILED.to_owned())
    }
}

const FAILED: &str = "it cannot be encoded as WebP";

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use image::{ImageFormat, RgbImage};

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
        widths(bytes, super::super::size(bytes).expect("a size"))
    }

    #[test]
    fn versions_are_smaller() {
        let bytes = png(500, 250);
        let versions = scale(&bytes, Size { width: 500, height: 250 }).expect("versions");
        assert_eq!(versions.iter().map(|version| version.width).collect::<Vec<_>>(), [480, 500]);
        for version in versions {
            let size = super::super::size(&version.bytes).expect("a size");
            assert_eq!((size.width, size.height), (version.width, version.width / 2));
            assert!(version.bytes.len() < bytes.len());
        }
    }

    #[test]
    fn which_widths() {
        let start = &png(1, 1);
        let of = |width, height, bytes: usize| {
            let mut original = start.clone();
            original.resize(bytes, 0);
            widths(&original, Size { width, height })
        };
        const LARGE: usize = 2_000_000;
        assert_eq!(of(400, 300, LARGE), [400]);
        assert_eq!(of(1600, 900, LARGE), [480, 960, 1440, 1600]);
        assert_eq!(of(4000, 3000, LARGE), [480, 960, 1440]);
        assert_eq!(of(4000, 3000, 20_000), [480, 960], "1440 pixels would take more bytes");
        assert_eq!(of(4000, 3000, 2_000), [] as [u32; 0], "a drawing in few colours");
        assert_eq!(of(500, 20_000, LARGE), [] as [u32; 0], "higher than WebP can be");
        assert_eq!(of(100_000, 100_000, LARGE), [] as [u32; 0], "never decoded");
        assert_eq!(widths(b"GIF89a", Size { width: 1, height: 1 }), [] as [u32; 0]);
        assert_eq!(widths_of(&png(500, 250)), [480, 500]);
    }

    #[test]
    fn no_version_takes_more_bytes() {
        let noise = image::load_from_memory(&png(500, 250)).expect("a picture");
        for quality in [5, 20, 60] {
            let mut bytes = Vec::new();
            let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, quality);
            noise.write_with_encoder(encoder).expect("a JPEG");
            let versions = scale(&bytes, Size { width: 500, height: 250 }).expect("versions");
            assert!(!versions.is_empty());
            assert!(versions.iter().all(|version| version.bytes.len() < bytes.len()), "{quality}");
        }
    }

    #[test]
    fn what_cannot_be_decoded() {
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
        let lossy = OF_JPEG.iter().map(|encoding| format!("{encoding:?}")).collect::<String>();
        assert_eq!(lossy, "Lossy(80.0)Lossy(60.0)Lossy(40.0)", "change MADE_WITH");
    }
}
