//! Pictures that are made of numbers: a month's days, a term's years, the countries of the world.
//!
//! What goes in is data with all words and links ready; what comes out is an `<svg>` element to
//! stand in a page. Its geometry is here and its colours are the stylesheet's, which knows the
//! parts by their classes: `shade-1` to `shade-5` for few to many, `shade-0` for none. Each link
//! in a picture has a name, and so has the picture. Nothing here knows a language.

mod calendar;
mod chart;
mod map;
mod scale;
mod svg;

pub(crate) use calendar::{Cell, Month};
pub(crate) use chart::{Bar, Chart, Tick, ticks};
pub use map::has_shape;
pub(crate) use map::{Country, world};
pub(crate) use scale::Scale;

/// What a part of a picture with bulletins says, and where it leads.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    /// The link, ready for an attribute.
    pub(crate) href: String,
    /// Its name: `13 August 2025: 3 bulletins`.
    pub(crate) name: String,
    /// Its shade, from 0 to 5.
    pub(crate) shade: u8,
}
