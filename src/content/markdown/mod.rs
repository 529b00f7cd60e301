//! Markdown: CommonMark with GFM's tables, strikethrough and task lists, footnotes and
//! heading anchors.
//!
//! A text is gone through twice by the same parser. [`scan()`] notes what it refers to, so
//! that the plan can check and resolve it before anything is written; [`render()`] makes the
//! HTML, with an address for each link in the scan's order. No HTML is changed afterwards,
//! except that raw HTML is cleaned (`clean`).
//!
//! Only a text with raw HTML is parsed once more by the scan, and cleaned once (`told`): what of it
//! would not stay is known by what the cleaner meets, before anything is written.

mod blocks;
mod clean;
mod definitions;
mod emphasis;
mod events;
mod excerpt;
mod footnotes;
mod ids;
mod leftover;
mod lines;
mod marked;
mod nesting;
mod odd_characters;
mod pictures;
mod plain;
mod raw;
mod render;
mod scan;
mod swallowed;
mod tables;
mod tag;
mod tag_name;
mod target;
mod told;

use pulldown_cmark::Options;

pub(crate) use blocks::blocks;
pub(crate) use definitions::definitions;
pub(crate) use excerpt::{columns, is_wide};
pub(crate) use footnotes::is_footnote;
pub(crate) use ids::{Id, braces, is_reserved};
pub(crate) use leftover::{Leftover, LeftoverKind};
pub(crate) use nesting::is_crowded;
pub(crate) use pictures::{SIZES, Unshown, WEBP, is_shown, unshown};
pub(crate) use plain::plain;
pub use render::{Resolved, render};
pub use scan::scan;
pub(crate) use scan::{Link, Scan, TooMuch, scan_within};
pub(crate) use tag_name::{begins, tag_name};
pub(crate) use target::{Target, is_foreign};

/// Which Markdown a text is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flavour {
    /// What articles have: the extensions, heading anchors, and raw HTML cleaned.
    Bulletin,
    /// CommonMark alone, with raw HTML as it is: what the specification's examples expect.
    CommonMark,
}

impl Flavour {
    fn options(self) -> Options {
        match self {
            Flavour::CommonMark => Options::empty(),
            Flavour::Bulletin => {
                Options::ENABLE_TABLES
                    | Options::ENABLE_STRIKETHROUGH
                    | Options::ENABLE_TASKLISTS
                    | Options::ENABLE_FOOTNOTES
                    | Options::ENABLE_HEADING_ATTRIBUTES
            }
        }
    }
}
