//! Marks a translation as up to date.

use std::path::Path;

use super::stamp::stamp;
use crate::archive::Archive;
use crate::catalogue::Article;
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
    let (article, origin) = translation(archive, file)?;
    let (path, hash) = (article.text.path.to_string(), origin.text.body.hash.clone());
    let accepted = Accepted { path: path.clone(), hash: hash.clone() };
    if article.origin_hash.as_ref() == Some(&hash) {
        return Ok(accepted);
    }
    let full = archive.site.root.join(&path);
    let failed = |error: std::io::Error| {
        let hint = "check that you may read and change the file";
        Refusal::new(format!("{path} cannot be changed: {error}"), hint)
    };
    let text = disk::read_text(&full).map_err(failed)?;
    let stamp_of = Origin { lang: origin.lang, hash: Some(hash.clone()) };
    let stamped = stamp(&archive.site, &text, &stamp_of).ok_or_else(|| {
        let hint = format!("write it yourself, below `translated_from:`: hash: \"{hash}\"");
        Refusal::new(format!("the front matter of {path} cannot be changed by itself"), hint)
    })?;
    std::fs::write(&full, stamped).map_err(failed)?;
    Ok(accepted)
}

/// The translation in `file`, and the article that it was made from.
fn translation<'a>(
    archive: &'a Archive,
    file: &Path,
) -> Result<(&'a Article, &'a Article), Refusal> {
    let shown = file.display();
    let path = named(&archive.site.root, file).ok_or_else(|| {
        let hint = "write the file's path from here or from the site's folder";
        Refusal::new(format!("there is no file {shown} in this site"), hint)
    })?;
    let articles = &archive.catalogue.articles;
    let article = articles.iter().find(|article| *article.text.path == *path).ok_or_else(|| {
        let hint =
            "only bulletins are compared with their originals: name a file below content/bulletins";
        Refusal::new(format!("{shown} is not an article of a bulletin"), hint)
    })?;
    let lang = article.translates.ok_or_else(|| {
        let hint = "name its translation, which is to be marked as up to date";
        Refusal::new(format!("{shown} is the original itself"), hint)
    })?;
    let bulletin = archive.catalogue.bulletin(article.bulletin);
    let origin = bulletin.articles[lang.index()]
        .filter(|id| archive.catalogue.article(*id).lang != article.lang);
    let origin = origin.ok_or_else(|| {
        let tag = &archive.site.language(lang).tag;
        let hint =
            format!("correct `lang` below `translated_from:`, or add the article in `{tag}`");
        Refusal::new(
            format!("{shown} says that it translates an article in `{tag}`, and there is none"),
            hint,
        )
    })?;
    Ok((article, archive.catalogue.article(origin)))
}
