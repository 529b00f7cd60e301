//! A translation was made from its original as it is now.
//!
//! Doubtful: the original's title, summary or text has changed since, so that its hash is no
//! longer the one in `translated_from`.

use crate::archive::Archive;
use crate::catalogue::Text;
use crate::content::front_matter::{Step, place};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::site::Lang;

/// A translation with what it was made from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Translation<'a> {
    /// Its language.
    pub(crate) lang: Lang,
    /// The translation.
    pub(crate) text: &'a Text,
    /// The hash of what it was made from, where it tells that.
    pub(crate) hash: Option<&'a str>,
    /// What it was made from, as it is now.
    pub(crate) origin: &'a Text,
    /// The language of that.
    pub(crate) origin_lang: Lang,
}

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let outdated = translations(archive).filter(Translation::is_outdated);
    for Translation { text, origin, .. } in outdated {
        let hash = [Step::Field("translated_from"), Step::Field("hash")];
        let hint =
            format!("bring the translation up to date, then write hash: \"{}\"", origin.body.hash);
        diagnostics
            .add(
                Code::OutdatedTranslation,
                place(&archive.site, &text.path, &hash),
                "the original has changed since it was translated",
                hint,
            )
            .also(Place::file(&*origin.path), "the original");
    }
}

/// The translations of bulletins, and those of standing pages that say what they translate.
pub(crate) fn translations(archive: &Archive) -> impl Iterator<Item = Translation<'_>> {
    let catalogue = &archive.catalogue;
    let articles = catalogue.articles.iter().filter_map(|article| {
        let bulletin = catalogue.bulletin(article.bulletin);
        let origin_lang = article.translates?;
        let origin = bulletin.articles[origin_lang.index()]?;
        Some(Translation {
            lang: article.lang,
            text: &article.text,
            hash: article.origin_hash.as_deref(),
            origin: &catalogue.article(origin).text,
            origin_lang,
        })
    });
    let pages = catalogue.pages.iter().flat_map(move |page| {
        archive.site.langs().filter_map(|(lang, _)| {
            let facts = &page.facts[lang.index()];
            let (text, origin_lang) = (page.texts[lang.index()].as_ref()?, facts.translates?);
            let origin = page.texts[origin_lang.index()].as_ref()?;
            let hash = facts.origin_hash.as_deref();
            Some(Translation { lang, text, hash, origin, origin_lang })
        })
    });
    // What was taken back is not translated any more: its text may be gone.
    let is_there = |at: &Translation| !(at.text.is_withdrawn || at.origin.is_withdrawn);
    // What says that it translates itself was reported.
    articles.chain(pages).filter(is_there).filter(|at| at.lang != at.origin_lang)
}

impl Translation<'_> {
    /// Whether the original has changed since, as far as the translation tells what it was made
    /// from.
    pub(crate) fn is_outdated(&self) -> bool {
        self.hash.is_some_and(|hash| hash != self.origin.body.hash)
    }
}
