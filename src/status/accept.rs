//! Marks a translation as up to date.

use std::path::Path;

use super::stamp::stamp;
use crate::archive::Archive;
use crate::catalogue::{StandingFacts, Text};
use crate::check::outdated::{Translation, translations};
use crate::content::Origin;
use crate::diagnostics::Refusal;
use crate::disk;
use crate::paths::named;

/// A translation that was marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Its file.
    pub path: String,
    /// The hash of what it was made from.
    pub hash: String,
}

/// Writes the hash of the original as it is now into the translation `file`, a path from the
/// current folder, from the site's or in full.
pub fn accept(archive: &Archive, file: &Path) -> Result<Accepted, Refusal> {
    let translation = translation(archive, file)?;
    let (path, hash) = (translation.text.path.to_string(), translation.origin.body.hash.clone());
    let accepted = Accepted { path: path.clone(), hash: hash.clone() };
    if translation.hash == Some(hash.as_str()) {
        return Ok(accepted);
    }
    let full = archive.site.root.join(&path);
    let failed = |error: std::io::Error| {
        let hint = "check that you may read and change the file";
        Refusal::new(format!("{path} cannot be changed: {error}"), hint)
    };
    let text = disk::read_text(&full).map_err(failed)?;
    let stamp_of = Origin { lang: translation.origin_lang, hash: Some(hash.clone()) };
    let stamped = stamp(&archive.site, &text, &stamp_of).ok_or_else(|| {
        let hint = format!("write it yourself, below `translated_from:`: hash: \"{hash}\"");
        Refusal::new(format!("the front matter of {path} cannot be changed by itself"), hint)
    })?;
    std::fs::write(&full, stamped).map_err(failed)?;
    Ok(accepted)
}

/// The translation in `file`.
fn translation<'a>(archive: &'a Archive, file: &Path) -> Result<Translation<'a>, Refusal> {
    let shown = file.display().to_string();
    let path = named(&archive.site.root, file).ok_or_else(|| {
        let hint = "write the file's path from here or from the site's folder";
        Refusal::new(format!("there is no file {shown} in this site"), hint)
    })?;
    let mut translations = translations(archive);
    let found = translations.find(|at| *at.text.path == *path);
    found.ok_or_else(|| no_translation(archive, &shown, &path))
}

/// Why the file `path`, which is named as `shown`, is no translation.
fn no_translation(archive: &Archive, shown: &str, path: &str) -> Refusal {
    let catalogue = &archive.catalogue;
    let article = catalogue.articles.iter().find(|article| *article.text.path == *path);
    let is_page = article.is_none();
    let (one, translates) = match (article, page(archive, path)) {
        (Some(article), _) => ("an article", article.translates),
        (None, Some(facts)) => ("a page", facts.translates),
        (None, None) => {
            let hint = "only bulletins and pages are compared with their originals: name a file below content/bulletins or content/pages";
            return Refusal::new(format!("{shown} is no article and no page"), hint);
        }
    };
    match translates {
        Some(lang) => {
            let tag = &archive.site.language(lang).tag;
            let message =
                format!("{shown} says that it translates {one} in `{tag}`, and there is none");
            let hint = format!("correct `lang` below `translated_from:`, or add {one} in `{tag}`");
            Refusal::new(message, hint)
        }
        None if is_page => {
            let tag = &archive.site.language(archive.site.default_language).tag;
            let hint =
                format!("write `translated_from:` and below it, indented, a line `lang: {tag}`");
            Refusal::new(format!("{shown} does not say what it translates"), hint)
        }
        None => {
            let hint = "name its translation, which is to be marked as up to date";
            Refusal::new(format!("{shown} is the original itself"), hint)
        }
    }
}

/// What the standing page in the file `path` says of itself.
fn page<'a>(archive: &'a Archive, path: &str) -> Option<&'a StandingFacts> {
    archive.catalogue.pages.iter().find_map(|page| {
        let is_here = |text: &Option<Text>| text.as_ref().is_some_and(|text| *text.path == *path);
        page.texts.iter().position(is_here).map(|at| &page.facts[at])
    })
}
