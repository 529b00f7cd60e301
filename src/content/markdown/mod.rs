//! Markdown: CommonMark with GFM's tables, strikethrough, task lists and call-outs, footnotes,
//! heading anchors, definition lists, and addresses that are links by themselves.
//!
//! A text is gone through once ([`read`]). The scan notes what it refers to, so that the plan can
//! check and resolve it before anything is written; the HTML and the plain words are made of the same
//! events, with slots where addresses are to stand ([`prepared`]). Raw HTML is cleaned there (`clean`),
//! and nothing but slots is changed afterwards.
//!
//! Only a text with raw HTML is parsed once more by the scan, and cleaned once (`told`): what of it
//! would not stay is known by what the cleaner meets, before anything is written.

mod access;
mod addresses;
mod bare;
mod blocks;
mod callouts;
mod clean;
mod defined_addresses;
mod definition_lists;
mod elements;
mod embeds;
mod emphasis;
mod entities;
mod escape;
mod events;
mod excerpt;
mod figures;
mod file_kinds;
mod fill;
mod footnotes;
mod gone;
mod headings;
mod html_parts;
mod ids;
mod leftover;
mod lines;
mod marked;
mod nesting;
mod odd_characters;
mod outline;
mod outside;
mod pictures;
mod pieces;
mod players;
mod prepared;
mod raw;
mod read;
mod scan;
mod shown_files;
mod slots;
mod swallowed;
mod tables;
mod tag;
mod tag_name;
mod target;
mod told;
mod value;
mod words;
mod written;

use pulldown_cmark::Options;

pub(crate) use addresses::Role;
pub(crate) use blocks::blocks;
pub(crate) use callouts::CALLOUTS;
pub(crate) use defined_addresses::defined_addresses;
pub(crate) use embeds::link_to;
pub(crate) use escape::{as_address, as_words};
pub(crate) use excerpt::{columns, is_wide};
pub(crate) use file_kinds::{FileKind, Sort, is_of_page};
pub(crate) use footnotes::is_footnote;
pub(crate) use ids::{Id, braces, is_reserved};
pub(crate) use leftover::{Leftover, LeftoverKind, SHOWN};
pub(crate) use nesting::is_crowded;
pub(crate) use outline::{Heading, code, heading_ids, headings};
pub(crate) use outside::outside;
pub(crate) use pictures::{SIZES, Unshown, WEBP, is_shown, unshown};
pub(crate) use prepared::Prepared;
pub use prepared::Resolved;
pub(crate) use read::{Read, Reader, TooMuch, prepare, shown_words};
pub use read::{render, scan};
pub(crate) use scan::{Link, Scan};
pub(crate) use shown_files::{ShownFile, Track, file_name};
pub(crate) use tag_name::{begins, tag_name};
pub(crate) use target::{Target, is_fetched, is_foreign, is_whole};
pub(crate) use value::without_signs;
pub(crate) use words::plain;
pub(crate) use written::{WrittenLink, tag_around, written_links};

/// Which Markdown a text is in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Flavour {
    /// What articles have: the extensions, heading anchors, and raw HTML cleaned.
    #[default]
    Bulletin,
    /// CommonMark alone, with raw HTML as it is: what the specification's examples expect.
    CommonMark,
}

impl Flavour {
    /// What the parser is to know for `text`.
    fn options(self, text: &str) -> Options {
        match self {
            Flavour::CommonMark => Options::empty(),
            Flavour::Bulletin => {
                Options::ENABLE_TABLES
                    | Options::ENABLE_STRIKETHROUGH
                    | Options::ENABLE_TASKLISTS
                    | Options::ENABLE_FOOTNOTES
                    | Options::ENABLE_HEADING_ATTRIBUTES
                    | Options::ENABLE_GFM
                    | definition_lists::option(text)
            }
        }
    }
}
