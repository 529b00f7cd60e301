//! From files to parsed articles.
//!
//! [`walk`] goes through `content/`, [`discover`] names what each file is, and [`parse`] reads the
//! articles, as far as an earlier build has not, in parallel into [`Manuscript`]s: front matter as written, and what the Markdown refers
//! to. The body's HTML is not made here: its links need addresses, which the plan has.

mod discover;
pub mod front_matter;
mod kept;
pub mod markdown;
mod memory;
mod moment;
mod one;
mod parse;
mod walk;

pub use discover::{Kind, SourceFile, Sources, StaticFile, discover};
pub use front_matter::{Correction, FrontMatter, Image, Origin};
pub use memory::Memory;
pub use moment::Moment;
pub use one::{article, parts, possible_files};
pub use parse::{Body, Manuscript, hash, parse, read_text};
pub use walk::{Found, Unreadable, is_content, is_leftover, walk};

/// The folder of all content.
pub const CONTENT: &str = "content";
/// The folder of the bulletins.
pub const BULLETINS: &str = "content/bulletins";
/// The folder of the standing pages.
pub const PAGES: &str = "content/pages";
/// The folder of the terms' pages.
pub const TERMS: &str = "content/terms";
/// The folder of what is copied as it is.
pub const STATIC: &str = "content/static";
