//! The files that have an editor use the schemas.

use super::{front_matter, page, site_toml, snippets, term, text};
use crate::choices::Choices;
use crate::scaffold::NewFile;

/// The first line of a `site.toml`, by which editors find its schema.
pub const TOML_DIRECTIVE: &str = "#:schema ./.vscode/site.schema.json";

/// What people go on with.
const SETTINGS: [(&str, &str); 5] = [
    (".vscode/settings.json", include_str!("files/settings.json")),
    (".vscode/extensions.json", include_str!("files/extensions.json")),
    (".vscode/tasks.json", include_str!("files/tasks.json")),
    (".remarkrc.mjs", include_str!("files/remarkrc.mjs")),
    ("package.json", include_str!("files/package.json")),
];

/// The files that have an editor help with writing for the site with `choices`.
pub fn editor_files(choices: &Choices) -> Vec<NewFile> {
    let made = [
        (".vscode/front-matter.schema.json", text(&front_matter(Some(choices)))),
        (".vscode/page.schema.json", text(&page(Some(choices)))),
        (".vscode/term.schema.json", text(&term(Some(choices)))),
        (".vscode/site.schema.json", text(&site_toml())),
        (".vscode/front-matter.code-snippets", snippets::text(Some(choices))),
    ];
    let made = made.map(|(path, text)| NewFile { is_made: true, ..NewFile::new(path, text) });
    let settings = SETTINGS.map(|(path, text)| NewFile::new(path, text));
    made.into_iter().chain(settings).collect()
}
