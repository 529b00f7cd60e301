//! From files to parsed articles.
//!
//! [`discover()`] names what each file in `content/` is, and [`parse()`]
//! reads the articles, as far as an earlier build has not, in parallel into [`Manuscript`]s: front
//! matter as written, what the Markdown refers to, and its HTML, as long as there is room to keep
//! that. Slots stand in it for the addresses of its links, which the plan has.

mod discover;
mod fit;
pub mod front_matter;
mod kept;
pub(crate) mod markdown;
mod memory;
mod moment;
mod one;
mod parse;
mod room;

pub use discover::Kind;
pub(crate) use discover::{SourceFile, Sources, StaticFile, discover};
pub(crate) use front_matter::{
    Attachment, Correction, FrontMatter, Image, Listing, Origin, Withdrawn, is_guid,
};
pub(crate) use memory::Memory;
pub(crate) use moment::Moment;
pub(crate) use one::{article, parts, possible_files};
pub use parse::read_text;
pub(crate) use parse::{Body, Manuscript, hash, parse};

/// The folder of all content.
pub(crate) const CONTENT: &str = "content";
/// The folder of the bulletins.
pub(crate) const BULLETINS: &str = "content/bulletins";
/// The folder of the standing pages.
pub(crate) const PAGES: &str = "content/pages";
/// The folder of the terms' pages.
pub(crate) const TERMS: &str = "content/terms";
/// The folder of what is copied as it is.
pub(crate) const STATIC: &str = "content/static";
