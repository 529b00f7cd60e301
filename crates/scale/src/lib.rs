//! Scales pictures.
//!
//! A crate of its own, since the library's code for each kind of processor is compiled where it is
//! used: that takes longer than most of Dateline's rooms, and need not be done again with each
//! change of them.

// Nothing may panic, on any input.
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::U8x4;
use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};

/// Scales a picture of `from` pixels (width and height) to the size `to`, with Lanczos's filter of
/// three lobes. `pixels` has red, green, blue and alpha of each pixel, a byte for each, and so has
/// what is returned: `None` where their number does not fit the size. The same on all processors.
pub fn scale(pixels: &[u8], from: (u32, u32), to: (u32, u32)) -> Option<Vec<u8>> {
    let picture = TypedImageRef::<U8x4>::from_buffer(from.0, from.1, pixels).ok()?;
    let mut scaled = TypedImage::<U8x4>::new(to.0, to.1);
    let filter = ResizeAlg::Convolution(FilterType::Lanczos3);
    let options = ResizeOptions::new().resize_alg(filter);
    Resizer::new().resize_typed(&picture, &mut scaled, &options).ok()?;
    Some(scaled.pixels().iter().flat_map(|pixel| pixel.0).collect())
}

#[cfg(test)]
mod tests {
    use super::scale;

    #[test]
    fn one_colour_stays() {
        let colour = [10, 20, 200, 255];
        let scaled = scale(&colour.repeat(90 * 60), (90, 60), (30, 20)).expect("a picture");
        assert_eq!(scaled, colour.repeat(30 * 20));
    }

    #[test]
    fn what_shines_through_has_no_colour() {
        let mut pixels = [255, 0, 0, 255].repeat(8 * 16);
        pixels.extend([0, 255, 0, 0].repeat(8 * 16));
        let scaled = scale(&pixels, (16, 16), (4, 4)).expect("a picture");
        assert!(scaled.chunks(4).all(|pixel| pixel[1] == 0), "{scaled:?}");
    }

    #[test]
    fn too_few_pixels() {
        assert_eq!(scale(&[0; 16], (3, 3), (1, 1)), None);
        assert_eq!(scale(&[], (0, 0), (1, 1)), Some(vec![0; 4]));
    }
}
