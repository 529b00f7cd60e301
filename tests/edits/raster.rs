//! Pictures made of pixels. The site holds a line of text in the place of a picture's bytes: so
//! edits can change it like any other file.

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage};

use super::numbers::Numbers;

/// A picture that is wide enough for smaller versions, or not.
pub fn picture(numbers: &mut Numbers) -> String {
    let (width, height) = (numbers.between(40, 60), numbers.between(10, 99));
    format!("width {width} height {height} colour {}\n", numbers.between(10, 99))
}

/// One that cannot be decoded: it is no picture, or ends too soon.
pub fn broken(numbers: &mut Numbers) -> String {
    match numbers.one_in(2) {
        true => format!("broken {}\n", numbers.between(10, 99)),
        false => format!("cut {}", picture(numbers)),
    }
}

/// The bytes of the file `path`, whose text is `text`.
pub fn bytes(path: &str, text: &str) -> Vec<u8> {
    let numbers: Vec<u32> = text.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    match numbers[..] {
        [width, height, colour] if path.ends_with(".png") => {
            let mut bytes = png(width * 10, height, colour);
            if text.starts_with("cut") {
                bytes.truncate(bytes.len() / 2);
            }
            bytes
        }
        _ => text.as_bytes().to_vec(),
    }
}

fn png(width: u32, height: u32, colour: u32) -> Vec<u8> {
    let picture = RgbImage::from_fn(width, height, |x, y| {
        Rgb([x * y + colour, x + y * 2, colour * 2].map(|part| part as u8))
    });
    let mut bytes = Vec::new();
    picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).expect("a PNG");
    bytes
}
