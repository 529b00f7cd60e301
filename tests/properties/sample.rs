//! The site that properties of single files are tried with.

use std::path::Path;
use std::sync::LazyLock;

use dateline::inside::read_settings;
use dateline::{Diagnostics, Site};

/// Its settings.
pub const SETTINGS: &str = r#"base_url = "https://news.example/a/"
[languages.en]
[languages.ru]
[languages.ar]
[languages.zh]
[taxonomies.tags]
[taxonomies.sections]
field = "section"
[taxonomies.countries]
kind = "country"
groups = { cis = ["BY", "KZ"] }
"#;

/// The settings of sites that are built many times: as few pages as can be, and no text is kept back
/// that has signs of Markdown in the wrong places.
pub const SMALL: &str = r#"base_url = "https://news.example/a/"
[languages.en]
[taxonomies.tags]
[check]
broken-link = "warning"
lost-footnote = "warning"
lost-text = "warning"
"#;

/// The site; nothing of it lies on a disk.
pub static SITE: LazyLock<Site> = LazyLock::new(|| {
    let mut found = Diagnostics::new();
    let site = read_settings(Path::new("nowhere"), SETTINGS, None, &mut found);
    site.filter(|_| found.is_empty()).expect("a site")
});
