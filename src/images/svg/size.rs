//! The size of a drawing.

use super::Kept;
use crate::images::Size;

/// Units, and how many pixels each is: <https://www.w3.org/TR/css-values-3/#absolute-lengths>.
const UNITS: [(&str, f64); 7] = [
    ("px", 1.0),
    ("pt", 4.0 / 3.0),
    ("pc", 16.0),
    ("mm", 96.0 / 25.4),
    ("cm", 96.0 / 2.54),
    ("in", 96.0),
    ("", 1.0),
];

/// More is no picture's size.
const LIMIT: f64 = 1e6;

/// The size that the attributes of the outermost element tell: by its width and height, where
/// one is missing by the shape of its `viewBox`.
pub(super) fn of(attributes: &[Kept]) -> Option<Size> {
    let value = |name: &str| {
        let found = attributes.iter().find(|attribute| attribute.name == name);
        found.map(|attribute| attribute.value.trim())
    };
    let (width, height) = (value("width").and_then(length), value("height").and_then(length));
    let (width, height) = match (width, height, value("viewBox").and_then(shape)) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some((x, y))) => (width, width * y / x),
        (None, Some(height), Some((x, y))) => (height * x / y, height),
        (None, None, Some(shape)) => shape,
        (_, _, None) => return None,
    };
    let pixels = |side: f64| (0.5..LIMIT).contains(&side).then(|| side.round() as u32);
    Some(Size { width: pixels(width)?, height: pixels(height)? })
}

/// A length in pixels; `None` for one that depends on the page.
fn length(text: &str) -> Option<f64> {
    UNITS.iter().find_map(|(unit, pixels)| {
        let number: f64 = text.strip_suffix(unit)?.trim_end().parse().ok()?;
        (number > 0.0 && number < LIMIT).then_some(number * pixels)
    })
}

/// The width and height in a `viewBox`.
fn shape(text: &str) -> Option<(f64, f64)> {
    let numbers = text.split([' ', ',']).filter(|part| !part.is_empty());
    let numbers: Vec<f64> = numbers.map_while(|part| part.parse().ok()).collect();
    match numbers[..] {
        [_, _, width, height] if width > 0.0 && height > 0.0 => Some((width, height)),
        _ => None,
    }
}
