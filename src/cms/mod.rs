//! The settings of a Git-based CMS, made from a site: the `config.yml` of Decap CMS, which its
//! compatible successors read too, and the page that it is opened by.

mod config;
mod fields;

pub use config::config;

/// The folder that the CMS is served from.
pub const FOLDER: &str = "content/static/admin";
/// The settings in it.
pub const CONFIG: &str = "config.yml";
/// The page in it.
pub const PAGE: &str = "index.html";

/// Where the CMS keeps what it writes.
#[derive(Debug, Clone)]
pub struct Backend {
    /// The CMS's name for it, such as `github`.
    pub name: String,
    /// The repository, such as `owner/name`.
    pub repository: Option<String>,
    /// The branch that is edited.
    pub branch: String,
    /// Whether the CMS writes to the disk instead where it is opened on one's own machine.
    pub is_local_too: bool,
}

/// The page that the CMS is opened by.
pub fn page() -> &'static str {
    include_str!("index.html")
}
