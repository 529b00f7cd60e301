//! Colours: whether words in one can be read on the theme's papers, and the nearest that can.
//!
//! Contrast is that of WCAG 2 (<https://www.w3.org/TR/WCAG22/#contrast-minimum>). The nearest colour
//! has the same hue in OKLCH (<https://www.w3.org/TR/css-color-4/#ok-lab>), whose lightness is as eyes
//! see it; where a screen has no colour that is so light and so colourful, it is paler.

use std::fmt;

/// A colour of a screen: red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Colour([u8; 3]);

/// The least contrast of words: level AA of WCAG 2.
pub(super) const LEAST: f64 = 4.5;

// The papers of gazette: a test holds them against its stylesheet.
/// Its paper.
pub(super) const PAPER: Colour = Colour([0xfd, 0xfc, 0xfa]);
/// The same, tinted.
pub(super) const TINT: Colour = Colour([0xf3, 0xf1, 0xeb]);
/// Its paper where the page is dark.
pub(super) const DARK_PAPER: Colour = Colour([0x16, 0x18, 0x1b]);
/// The same, tinted.
pub(super) const DARK_TINT: Colour = Colour([0x20, 0x23, 0x27]);

/// Steps from black to white: finer ones lead to the same colours of a screen.
const STEPS: u32 = 1000;

impl Colour {
    /// The colour that CSS writes as `text`: `#7a1f2b` or `#c33`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        match digits.len() {
            3 => Some(Colour([8, 4, 0].map(|shift| (number >> shift & 0xf) as u8 * 0x11))),
            6 => Some(Colour([16, 8, 0].map(|shift| (number >> shift) as u8))),
            _ => None,
        }
    }

    /// The contrast between this colour and the `other`, from 1 to 21.
    pub(super) fn contrast(self, other: Colour) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if a > b { a / b } else { b / a }
    }

    /// Whether words in it can be read on each of the `papers`.
    pub(super) fn is_readable_on(self, papers: &[Colour]) -> bool {
        papers.iter().all(|paper| self.contrast(*paper) >= LEAST)
    }

    /// The nearest colour, darker or, for the `lighter`, lighter, that can be read on each of the
    /// `papers`.
    pub(super) fn readable_on(self, papers: &[Colour], lighter: bool) -> Self {
        let [lightness, chroma, hue] = self.oklch();
        let end = if lighter { 1.0 } else { 0.0 };
        let at = |step: u32| {
            let part = f64::from(step) / f64::from(STEPS);
            Colour::of_oklch(lightness + (end - lightness) * part, chroma, hue)
        };
        let all = [self].into_iter().chain((1..=STEPS).map(at));
        let end = if lighter { Colour([0xff; 3]) } else { Colour([0; 3]) };
        all.into_iter().find(|colour| colour.is_readable_on(papers)).unwrap_or(end)
    }

    fn linear(self) -> [f64; 3] {
        self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Lightness, chroma, and hue in radians.
    fn oklch(self) -> [f64; 3] {
        let [r, g, b] = self.linear();
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        let lightness = 0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s;
        let green_red = 1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s;
        let blue_yellow = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s;
        [lightness, green_red.hypot(blue_yellow), blue_yellow.atan2(green_red)]
    }

    /// The colour of a screen that is nearest: one that it cannot show is made paler.
    fn of_oklch(lightness: f64, chroma: f64, hue: f64) -> Self {
        let (mut low, mut high) = (0.0, chroma);
        if let Some(colour) = shown(lightness, chroma, hue) {
            return colour;
        }
        // Each step halves what is not known: 20 leave less than a screen can show.
        for _ in 0..20 {
            let middle = (low + high) / 2.0;
            match shown(lightness, middle, hue) {
                Some(_) => low = middle,
                None => high = middle,
            }
        }
        shown(lightness, low, hue).unwrap_or(Colour([if lightness > 0.5 { 0xff } else { 0 }; 3]))
    }
}

/// The colour in OKLCH as a screen shows it, if it can.
fn shown(lightness: f64, chroma: f64, hue: f64) -> Option<Colour> {
    let (a, b) = (chroma * hue.cos(), chroma * hue.sin());
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
    let linear = [
        4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
        -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
        -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s,
    ];
    // What rounding leaves outside is inside.
    let is_inside = linear.iter().all(|part| (-0.0005..=1.0005).contains(part));
    let part = |part: f64| {
        let part = part.clamp(0.0, 1.0);
        let bent =
            if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 };
        (bent * 255.0).round() as u8
    };
    is_inside.then(|| Colour(linear.map(part)))
}

impl fmt::Display for Colour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(formatter, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_are_those_of_gazette() {
        let css = include_str!("../../themes/gazette/assets/gazette.css");
        for (light, paper, tint) in [(true, PAPER, TINT), (false, DARK_PAPER, DARK_TINT)] {
            let papers = format!("--paper: {paper}; --tint: {tint};");
            let rest = css.find(&papers).map(|at| css[..at].contains("prefers-color-scheme: dark"));
            assert_eq!(rest, Some(!light), "{papers}");
        }
    }

    #[test]
    fn colours_are_read_and_written() {
        let written = |text: &str| Colour::parse(text).map(|colour| colour.to_string());
        assert_eq!(written("#7A1f2b").as_deref(), Some("#7a1f2b"));
        assert_eq!(written("#c3f").as_deref(), Some("#cc33ff"));
        for wrong in ["", "#", "7a1f2b", "#7a1f2", "#7a1f2b00", "#+a1f2b", "#ééé", "red"] {
            assert_eq!(written(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrasts_are_those_of_wcag() {
        let (black, white) = (Colour([0; 3]), Colour([0xff; 3]));
        assert!((black.contrast(white) - 21.0).abs() < 1e-9);
        let grey = Colour([0x76; 3]);
        assert!((grey.contrast(white) - 4.54).abs() < 0.01);
    }

    #[test]
    fn the_nearest_colour_can_be_read_and_is_the_next() {
        for red in (0..=255).step_by(51) {
            for green in (0..=255).step_by(51) {
                for blue in (0..=255).step_by(51) {
                    let colour = Colour([red, green, blue]);
                    let light = colour.readable_on(&[PAPER], false);
                    assert!(light.is_readable_on(&[PAPER]), "{colour} {light}");
                    let dark = colour.readable_on(&[DARK_PAPER, DARK_TINT], true);
                    assert!(dark.is_readable_on(&[DARK_PAPER, DARK_TINT]), "{colour} {dark}");
                    // As little as is needed.
                    let is_changed = light != colour && dark != colour;
                    assert!(!is_changed || light.contrast(PAPER) < 4.7, "{colour} {light}");
                }
            }
        }
        let red = Colour([0x7a, 0x1f, 0x2b]);
        assert_eq!(red.readable_on(&[PAPER], false), red);
    }
}
