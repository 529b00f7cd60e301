//! The files that have an editor use the schemas.

use super::{front_matter, site_toml, snippets, text};
use crate::choices::Choices;

/// The first line of a `site.toml`, by which editors find its schema.
pub const TOML_DIRECTIVE: &str = "#:schema ./.vscode/site.schema.json";

/// A file in a site's folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditorFile {
    /// Its path from the site's root.
    pub path: &'static str,
    /// What stands in it.
    pub text: String,
    /// Whether it is made from the site, and so is to be made anew when the site changes; else it
    /// is a beginning that people go on with.
    pub is_made: bool,
}

/// What people go on with.
const SETTINGS: [(&str, &str); 5] = [
    (".vscode/settings.json", include_str!("files/settings.json")),
    (".vscode/extensions.json", include_str!("files/extensions.json")),
    (".vscode/tasks.json", include_str!("files/tasks.json")),
    (".remarkrc.mjs", include_str!("files/remarkrc.mjs")),
    ("package.json", include_str!("files/package.json")),
];

/// The files that have an editor help with writing for the site with `choices`.
pub fn editor_files(choices: &Choices) -> Vec<EditorFile> {
    let made = [
        (".vscode/front-matter.schema.json", text(&front_matter(Some(choices)))),
        (".vscode/site.schema.json", text(&site_toml())),
        (".vscode/front-matter.code-snippets", snippets::text(Some(choices))),
    ];
    let made = made.map(|(path, text)| EditorFile { path, text, is_made: true });
    let settings =
        SETTINGS.map(|(path, text)| EditorFile { path, text: text.to_owned(), is_made: false });
    made.into_iter().chain(settings).collect()
}
