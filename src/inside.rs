//! What the tests and benchmarks look into; no part of what the library promises.

pub use crate::archive::Archive;
pub use crate::catalogue::{Article, TermRef};
pub use crate::content::markdown::{Flavour, Resolved, render, scan};
pub use crate::content::{Kind, front_matter, read_text};
pub use crate::images::size;
pub use crate::language::{Day, FluentFile, Languages, Wording};
pub use crate::outputs::{MESSAGES, templates};
pub use crate::pictures::has_shape;
pub use crate::site::{MissingTranslation, TaxonomyId, read as read_settings};
pub use crate::taxonomy::{COUNTRIES, Names};
pub use crate::theme::Part;
pub use crate::values::{Field, Shape};
use crate::values::{self, Node};
use crate::website::Website;

/// The declarations of fields.
pub mod format {
    pub use crate::format::{front_matter, site_toml, theme_toml};
}

/// The words of a Markdown text without its markup.
pub fn plain(text: &str) -> String {
    crate::content::markdown::plain(text)
}

/// A YAML text as it is read without places, and with them; none where it is not valid.
pub fn yaml(text: &str) -> [Option<Node>; 2] {
    [values::yaml::fast(text).ok(), values::yaml::located(text).ok()]
}

/// The outputs of a site: the name of each one's kind in the table of `outputs`, and its address.
pub fn planned(website: &Website) -> Vec<(String, String)> {
    let outputs = website.plan.outputs.iter();
    let planned = outputs.map(|planned| {
        let kind = format!("{:?}", planned.output);
        let kind = kind.split('(').next().unwrap_or_default().to_owned();
        (kind, planned.address.as_str().to_owned())
    });
    planned.collect()
}
