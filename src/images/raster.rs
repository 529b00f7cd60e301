//! Reads pictures made of pixels.
//!
//! A camera notes in a picture's metadata how it was held. Browsers turn the picture so that it
//! stands upright, and so do the sizes and pixels here.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use memchr::memmem;

use super::Size;

/// The most bytes that a decoder may ask for at once: what the largest picture takes with 16 bits a
/// colour ([`PIXELS`](super::scale::PIXELS) of 8 bytes), and some room.
const MEMORY: u64 = 640 << 20;

/// A picture's pixels, upright, and the profile of their colours.
pub(super) struct Pixels {
    pub(super) image: DynamicImage,
    pub(super) profile: Option<Vec<u8>>,
}

/// The size that the picture's header tells; `None` where the bytes are no picture.
pub fn size(bytes: &[u8]) -> Option<Size> {
    let size = match is_decodable(bytes) {
        true => {
            let mut decoder = decoder(bytes).ok()?;
            let (width, height) = decoder.dimensions();
            // Metadata that cannot be read count as none, as they do in browsers.
            let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
            turned(Size { width, height }, orientation)
        }
        false => {
            let size = imagesize::blob_size(bytes).ok()?;
            Size { width: size.width.try_into().ok()?, height: size.height.try_into().ok()? }
        }
    };
    (size.width > 0 && size.height > 0).then_some(size)
}

/// Whether the bytes are a PNG or a JPEG, which can be decoded, and do not move: of an animation
/// a version would show the first picture alone.
pub(super) fn is_still(bytes: &[u8]) -> bool {
    let head = memmem::find(bytes, b"IDAT").map_or(bytes, |pixels| &bytes[..pixels]);
    match image::guess_format(bytes) {
        Ok(ImageFormat::Jpeg) => true,
        // The part that tells of an animation comes before the pixels.
        Ok(ImageFormat::Png) => memmem::find(head, b"acTL").is_none(),
        Ok(_) | Err(_) => false,
    }
}

/// Decodes a PNG or a JPEG; the error is a phrase.
pub(super) fn decode(bytes: &[u8]) -> Result<Pixels, String> {
    let mut decoder = decoder(bytes)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    // As above: a profile that cannot be read counts as none.
    let profile = decoder.icc_profile().unwrap_or(None);
    let mut image = DynamicImage::from_decoder(decoder).map_err(|error| phrase(&error))?;
    image.apply_orientation(orientation);
    Ok(Pixels { image, profile })
}

/// Whether the bytes are a PNG.
pub(super) fn is_png(bytes: &[u8]) -> bool {
    matches!(image::guess_format(bytes), Ok(ImageFormat::Png))
}

fn is_decodable(bytes: &[u8]) -> bool {
    matches!(image::guess_format(bytes), Ok(ImageFormat::Png | ImageFormat::Jpeg))
}

fn decoder(bytes: &[u8]) -> Result<impl ImageDecoder + '_, String> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY);
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let mut reader = reader.map_err(|error| error.to_string())?;
    reader.limits(limits);
    reader.into_decoder().map_err(|error| phrase(&error))
}

fn turned(size: Size, orientation: Orientation) -> Size {
    match orientation {
        Orientation::NoTransforms
        | Orientation::Rotate180
        | Orientation::FlipHorizontal
        | Orientation::FlipVertical => size,
        Orientation::Rotate90
        | Orientation::Rotate270
        | Orientation::Rotate90FlipH
        | Orientation::Rotate270FlipH => Size { width: size.height, height: size.width },
    }
}

/// The innermost reason for an error: the ones around it tell of the library.
fn phrase(error: &dyn std::error::Error) -> String {
    let mut error = error;
    while let Some(source) = error.source() {
        error = source;
    }
    error.to_string()
}

#[cfg(test)]
mod tests {
    use image::{ImageEncoder, RgbImage};

    use super::*;

    /// A red picture with a blue corner at the top left, and metadata that say how to turn it.
    fn jpeg(orientation: u8) -> Vec<u8> {
        let image = RgbImage::from_fn(32, 16, |x, y| match (x < 8, y < 8) {
            (true, true) => image::Rgb([0, 0, 255]),
            _ => image::Rgb([255, 0, 0]),
        });
        let exif = [
            b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".as_slice(),
            &[orientation, 0, 0, 0, 0, 0, 0, 0],
        ];
        let mut bytes = Vec::new();
        let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 95);
        encoder.set_exif_metadata(exif.concat()).expect("JPEG has them");
        encoder.write_image(&image, 32, 16, image::ExtendedColorType::Rgb8).expect("a JPEG");
        bytes
    }

    #[test]
    fn pictures_stand_upright() {
        // Where the blue corner is once the picture is turned: right, bottom.
        let corners = [
            (1, false, false),
            (2, true, false),
            (3, true, true),
            (4, false, true),
            (5, false, false),
            (6, true, false),
            (7, true, true),
            (8, false, true),
        ];
        for (orientation, right, bottom) in corners {
            let bytes = jpeg(orientation);
            let wide = orientation < 5;
            let (width, height) = if wide { (32, 16) } else { (16, 32) };
            assert_eq!(size(&bytes), Some(Size { width, height }), "{orientation}");
            let image = decode(&bytes).expect("pixels").image.to_rgb8();
            assert_eq!(image.dimensions(), (width, height), "{orientation}");
            let x = if right { width - 3 } else { 2 };
            let y = if bottom { height - 3 } else { 2 };
            let [red, _, blue] = image.get_pixel(x, y).0;
            assert!(blue > 200 && red < 60, "{orientation}: {red} {blue}");
        }
    }

    #[test]
    fn sizes_of_what_is_not_decoded() {
        let gif = b"GIF89a\x2c\x01\xc8\0\0\0\0;";
        assert_eq!(size(gif), Some(Size { width: 300, height: 200 }));
        assert!(!is_still(gif));
        let webp = b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\x2b\xc1\x31\0\0\0\0\0\0\0\0\0";
        assert_eq!(size(webp), Some(Size { width: 300, height: 200 }));
    }

    #[test]
    fn no_bytes_are_too_strange() {
        let whole = jpeg(6);
        for end in 0..whole.len() {
            size(&whole[..end]);
        }
        for at in 0..whole.len() {
            let mut other = whole.clone();
            other[at] ^= 0xff;
            size(&other);
            let _ = decode(&other).map(|pixels| pixels.image.width());
        }
        for start in [b"GIF89a".as_slice(), b"RIFF\xff\xff\xff\xffWEBPVP8X", b"\0\0\0\x1cftypavif"]
        {
            for length in 0..40 {
                for byte in [0, 1, 0x7f, 0xff] {
                    size(&[start, &vec![byte; length]].concat());
                }
            }
        }
        assert_eq!(size(b""), None);
        assert!(decode(b"\x89PNG\r\n\x1a\n").is_err());
    }
}
