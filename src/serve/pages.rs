//! The preview's own pages: a source file, the beginning of a translation, what waits for
//! translators.

use std::path::Path;
use std::sync::OnceLock;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;
use tera::{Context, Kwargs, State, Tera};

use crate::diagnostics::Refusal;
use crate::inputs::is_input;
use crate::site::Site;
use crate::status::{Status, compare};
use crate::theme;
use crate::website::Website;

const TEMPLATES: &[(&str, &str)] = &[
    ("base.html", include_str!("pages/base.html")),
    ("refused.html", include_str!("pages/refused.html")),
    ("source.html", include_str!("pages/source.html")),
    ("status.html", include_str!("pages/status.html")),
    ("translate.html", include_str!("pages/translate.html")),
];

/// The style of the pages.
pub(super) const STYLE: &str = include_str!("pages/pages.css");

/// What the system's own program for it may be opened with: text alone, nothing that runs.
const OPENED: &[&str] = &["md", "toml", "ftl"];

/// The page that shows the file `file`, named from the site's folder.
pub(super) fn source(root: &Path, file: &str) -> Option<String> {
    let path = root.join(file);
    let bytes = is_input(Path::new(file)).then(|| theme::source(root, file)).flatten()?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    // The default theme's files are in the program.
    let is_there = path.is_file();
    let shown = std::path::absolute(&path).unwrap_or(path);
    let context = json!({
        "title": file,
        "file": file,
        "path": is_there.then(|| shown.to_string_lossy().into_owned()),
        "can_open": is_there && can_open(file),
        "lines": text.lines().collect::<Vec<_>>(),
    });
    Some(page("source.html", &context))
}

/// Whether the system's own program for it may be opened with the file `file`.
pub(super) fn can_open(file: &str) -> bool {
    let path = Path::new(file);
    let extension = path.extension().and_then(|extension| extension.to_str());
    is_input(path) && extension.is_some_and(|extension| OPENED.contains(&extension))
}

/// The page that asks whether to begin the translation of `file` into the language `tag`.
pub(super) fn translate(site: &Site, file: &str, tag: &str) -> String {
    let root = std::path::absolute(&site.root).unwrap_or_else(|_| site.root.clone());
    let title = format!("Begin the translation into {tag}");
    page("translate.html", &json!({ "title": title, "file": file, "lang": tag, "root": root }))
}

/// The page that says why something could not be done.
pub(super) fn refused(refusal: &Refusal) -> String {
    let Refusal { message, hint } = refusal;
    page(
        "refused.html",
        &json!({ "title": "This could not be done", "message": message, "hint": hint }),
    )
}

/// The page of what waits for translators; with `changes`, it says how originals have changed, and
/// with `has_errors`, that the site is not read as it is now.
pub(super) fn status(website: &Website, changes: bool, has_errors: bool) -> String {
    let mut status = Status::of(website);
    if changes {
        compare(&website.archive.site, &mut status);
    }
    let title = "What waits for translators";
    let languages = status.languages;
    let context = json!({
        "title": title,
        "languages": languages,
        "changes": changes,
        "has_errors": has_errors,
    });
    page("status.html", &context)
}

fn page(template: &str, context: &serde_json::Value) -> String {
    static TERA: OnceLock<Result<Tera, tera::Error>> = OnceLock::new();
    let tera = TERA.get_or_init(|| {
        let mut tera = Tera::default();
        tera.register_filter("urlencode", |text: &str, _: Kwargs, _: &State| {
            utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
        });
        tera.add_raw_templates(TEMPLATES.iter().copied()).map(|()| tera)
    });
    let render = |tera: &Tera| tera.render(template, &Context::from_serialize(context)?);
    match tera
        .as_ref()
        .map_err(ToString::to_string)
        .and_then(|tera| render(tera).map_err(|error: tera::Error| error.to_string()))
    {
        Ok(page) => page,
        // A test renders each; this is not swallowed all the same.
        Err(error) => format!("the page {template} cannot be made: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_of_a_translation_is_shown() {
        let changed = json!({ "paragraphs": [
            { "removed": "An old line." },
            { "added": "A <new> line." },
            { "changed": [{ "same": "It was " }, { "removed": "two" }, { "added": "three" }] },
        ] });
        let outdated = |changes| json!({ "path": "b.ru.md", "title": "Б", "original": "b.en.md", "changes": changes });
        let language = json!({
            "lang": "ru",
            "articles": 3,
            "missing": [{ "original": "a b.en.md", "lang": "en", "title": "A" }],
            "outdated": [outdated(changed), outdated(json!({ "unknown": "no Git here" }))],
            "unstamped": [{ "path": "c.ru.md", "title": "В", "original": "c.en.md" }],
            "wording": [{ "id": "older", "used": "en" }],
            "labels": [{ "taxonomy": "tags", "term": "space", "id": "tags-space", "used": null }],
            "drafts": [{ "path": "d.ru.md", "title": "Г" }],
            "scheduled": [{ "path": "e.ru.md", "title": "Д", "date": "2999-01-01" }],
        });
        let html = page(
            "status.html",
            &json!({
                "title": "What waits",
                "languages": [language],
                "changes": true,
                "has_errors": false,
            }),
        );
        for part in [
            "file=a%20b%2Een%2Emd&amp;lang=ru",
            "<del>An old line.</del>",
            "<ins>A &lt;new&gt; line.</ins>",
            "It was <del>two</del><ins>three</ins>",
            "no Git here",
            "c.ru.md",
            "<code>older</code>: that of en is used",
            "<code>tags-space</code>: readers see",
            "d.ru.md",
            "2999-01-01",
        ] {
            assert!(html.contains(part), "{part} is not in {html}");
        }
    }
}
