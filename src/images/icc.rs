//! Colours: the profile of a picture, put into its version in WebP.
//!
//! Pictures of telephones often have more colours than sRGB. Without the profile a browser would
//! show them pale.

use memchr::memmem;

/// Room for the header of a file, in bytes: `RIFF`, a size, `WEBP`.
const HEADER: usize = 12;

/// The WebP file `webp` of the given size with `profile`, where it needs that one: where it is
/// for red, green and blue, and is not sRGB, which browsers take without a profile.
pub(super) fn with_profile(
    webp: &[u8],
    width: u32,
    height: u32,
    profile: Option<&[u8]>,
) -> Vec<u8> {
    let needed =
        profile.filter(|profile| profile.get(16..20) == Some(b"RGB ") && !is_srgb(profile));
    let (Some(profile), Some(chunks)) = (needed, webp.get(HEADER..)) else { return webp.to_vec() };
    let mut out = b"RIFF\0\0\0\0WEBP".to_vec();
    let (flags, chunks) = match chunks.strip_prefix(b"VP8X") {
        // The header for more than pixels is there already: its size, then its flags.
        Some(rest) if rest.len() >= 14 => (rest[4], &rest[14..]),
        _ => (0, chunks),
    };
    const HAS_PROFILE: u8 = 0b0010_0000;
    let mut extended = vec![flags | HAS_PROFILE, 0, 0, 0];
    extended.extend(&(width - 1).to_le_bytes()[..3]);
    extended.extend(&(height - 1).to_le_bytes()[..3]);
    chunk(&mut out, b"VP8X", &extended);
    chunk(&mut out, b"ICCP", profile);
    out.extend(chunks);
    let size = (out.len() - 8) as u32;
    out[4..8].copy_from_slice(&size.to_le_bytes());
    out
}

/// Whether the profile's description names sRGB, in one byte a letter or in two.
fn is_srgb(profile: &[u8]) -> bool {
    [b"sRGB".as_slice(), b"s\0R\0G\0B"].iter().any(|name| memmem::find(profile, name).is_some())
}

/// Writes a part of a file: its name, its size, its bytes, and one more where that is odd.
fn chunk(out: &mut Vec<u8>, name: &[u8; 4], bytes: &[u8]) {
    out.extend(name);
    out.extend((bytes.len() as u32).to_le_bytes());
    out.extend(bytes);
    out.extend(vec![0; bytes.len() % 2]);
}

#[cfg(test)]
mod tests {
    use super::with_profile;

    fn profile(name: &str) -> Vec<u8> {
        [[0; 16].as_slice(), b"RGB ", name.as_bytes()].concat()
    }

    #[test]
    fn a_profile_goes_before_the_pixels() {
        let webp = b"RIFF\x0c\0\0\0WEBPVP8 \x02\0\0\0ab";
        let with = with_profile(webp, 480, 2, Some(&profile("P3!")));
        let expected = [
            b"RIFF\x40\0\0\0WEBPVP8X\x0a\0\0\0\x20\0\0\0\xdf\x01\0\x01\0\0".as_slice(),
            b"ICCP\x17\0\0\0",
            &profile("P3!"),
            b"\0VP8 \x02\0\0\0ab",
        ];
        assert_eq!(with, expected.concat());
        assert_eq!(with_profile(webp, 480, 2, Some(&profile("sRGB"))), webp);
        assert_eq!(with_profile(webp, 480, 2, Some(b"a profile for printing in CMYK")), webp);
        assert_eq!(with_profile(webp, 480, 2, None), webp);
    }
}
