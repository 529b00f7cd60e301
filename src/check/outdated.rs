//! A translation was made from its original as it is now.
//!
//! Doubtful: the original's title, summary or text has changed since, so that its hash is no
//! longer the one in `translated_from`.

use crate::archive::Archive;
use crate::content::front_matter::{Step, place};
use crate::diagnostics::{Code, Diagnostics, Place};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    for article in &archive.catalogue.articles {
        let (Some(lang), Some(hash)) = (article.translates, &article.origin_hash) else { continue };
        let origin = archive.catalogue.bulletin(article.bulletin).articles[lang.index()];
        let Some(origin) = origin.map(|id| archive.catalogue.article(id)) else { continue };
        if origin.text.body.hash == *hash {
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
