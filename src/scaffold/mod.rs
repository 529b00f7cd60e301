//! New files: a new site, a new bulletin, the skeleton of a translation.
//!
//! [`site()`], [`bulletin()`] and [`translation()`] say which files there are to be and what is in
//! them; [`write()`] writes them, and never over one that is there.

mod bulletin;
mod site;
mod texts;
mod theme;
mod translation;
mod wording;
mod write;
mod yaml;

use crate::diagnostics::Refusal;
use crate::site::{Lang, Site};

pub use bulletin::{NewBulletin, bulletin};
pub use site::{NewSite, site, without_words};
pub use theme::{after_theme_files, theme_files};
pub use translation::translation;
pub use wording::wording;
pub use write::{Written, write};

/// A file that is to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// Its path from the site's root.
    pub path: String,
    /// What is in it.
    pub text: String,
    /// Whether it is made from the site, and so replaces one that is there.
    pub is_made: bool,
}

impl NewFile {
    /// A file that people go on with: it never replaces one that is there.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        NewFile { path: path.into(), text: text.into(), is_made: false }
    }
}

/// The language `tag` of `site`.
pub fn language(site: &Site, tag: &str) -> Result<Lang, Refusal> {
    site.lang(tag).ok_or_else(|| site.no_language(tag, ""))
}
