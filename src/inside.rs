//! What the tests and benchmarks look into; no part of what the library promises.

pub use crate::archive::Archive;
pub use crate::catalogue::{Article, TermRef};
use crate::content::markdown::{FileKind, ShownFile};
pub use crate::content::markdown::{Flavour, Resolved, render, scan};
pub use crate::content::{Kind, front_matter, read_text};
pub use crate::disk::write::{Fault, arm, disarm};
pub use crate::images::size;
pub use crate::language::{Day, FluentFile, Languages, Owner, Wording};
pub use crate::outputs::{MESSAGES, templates};
pub use crate::pictures::has_shape;
use crate::search::analysis;
pub use crate::site::{MissingTranslation, TaxonomyId, read as read_settings};
pub use crate::taxonomy::{COUNTRIES, EXTRA_COUNTRIES, Names};
pub use crate::theme::Part;
use crate::values::{self, Node};
pub use crate::values::{Field, Shape};
use crate::website::Website;

/// The declarations of fields.
pub mod format {
    pub use crate::format::{front_matter, site_toml, theme_toml};
}

/// The words of a Markdown text without its markup.
pub fn plain(text: &str) -> String {
    crate::content::markdown::plain(text)
}

/// A link or, if it is a `picture`, what a text shows by `target`, ready for its HTML.
pub fn resolved(target: &str, picture: bool) -> Resolved {
    let file = FileKind::of(target).filter(|_| picture).map(|kind| ShownFile {
        kind,
        file_name: target.to_owned(),
        is_foreign: target.contains("//"),
        note: Some(format!("({})", kind.name())),
        tracks: Vec::new(),
    });
    Resolved { href: Some("a.html".to_owned()), file, ..Resolved::default() }
}

/// The words of a text in the language with the primary subtag `language`, as the search knows them:
/// surface and term of each.
pub fn words(language: &str, text: &str) -> Vec<(String, String)> {
    let analyser = analysis::Analyser::new(language);
    let words = analysis::tokens(text).filter_map(|token| analyser.word(token));
    words.map(|word| (word.surface, word.term)).collect()
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
