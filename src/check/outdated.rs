//! A translation was made from its original as it is now.
//!
//! Doubtful: the original's title, summary or text has changed since, so that its hash is no
//! longer the one in `translated_from`.

use crate::archive::Archive;
use crate::catalogue::Article;
use crate::content::front_matter::{Step, place};
use crate::diagnostics::{Code, Diagnostics, Place};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    for (article, origin) in translations(archive) {
        if !is_outdated(article, origin) {
            continue;
        }
        diagnostics
            .add(
                Code::OutdatedTranslation,
                place(
                    &archive.site,
                    &article.text.path,
                    &[Step::Field("translated_from"), Step::Field("hash")],
                ),
                "the original has changed since it was translated",
                format!(
                    "bring the translation up to date, then write hash: \"{}\"",
                    origin.text.body.hash
                ),
            )
            .also(Place::file(&*origin.text.path), "the original");
    }
}

/// The translations, each with the article that it was made from.
pub(crate) fn translations(archive: &Archive) -> impl Iterator<Item = (&Article, &Article)> {
    archive.catalogue.articles.iter().filter_map(|article| {
        let bulletin = archive.catalogue.bulletin(article.bulletin);
        let origin = bulletin.articles[article.translates?.index()]?;
        Some((article, archive.catalogue.article(origin)))
    })
}

/// Whether `origin` has changed since the translation `article` was made from it, as far as the
/// translation tells what it was made from.
pub(crate) fn is_outdated(article: &Article, origin: &Article) -> bool {
    article.origin_hash.as_ref().is_some_and(|hash| *hash != origin.text.body.hash)
}
