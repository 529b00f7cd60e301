//! The faces of articles.

use super::dated::Dated;
use super::destination::{self, Destination};
use super::face::Face;
use super::term::{Basics, TermFace};
use crate::address::Address;
use crate::archive::Archive;
use crate::catalogue::{ArticleId, Picture, Withdrawal};
use crate::content::markdown::is_shown;
use crate::language::Locale;

/// An article as an edition's other pages show it.
pub(crate) type ArticleFace<'a> = Face<ShownArticle<'a>>;

/// What is the same of an article wherever it is shown.
pub(crate) type HeadlineFace<'a> = Face<ShownHeadline<'a>>;

/// What other pages may show of an article.
#[derive(Debug)]
pub(crate) struct ShownArticle<'a> {
    /// What is the same in all editions, and in data.
    pub(crate) headline: HeadlineFace<'a>,
    /// Its sections, in the words of the edition.
    pub(crate) sections: Box<[&'a TermFace<'a>]>,
}

/// A headline with what stands beside it.
#[derive(Debug)]
pub(crate) struct ShownHeadline<'a> {
    /// Its address.
    pub(crate) address: &'a Address,
    /// Its language.
    pub(crate) locale: &'a Locale,
    /// Its headline.
    pub(crate) title: &'a str,
    /// What it says in short.
    pub(crate) summary: &'a str,
    /// When it was published.
    pub(crate) date: Dated<'a>,
}

/// The same bulletin in another language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct VersionFace<'a> {
    /// That language.
    pub(crate) locale: &'a Locale,
    /// Its address.
    pub(crate) address: &'a Address,
}

/// That an article was taken back.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WithdrawalFace<'a> {
    /// When.
    pub(crate) date: Dated<'a>,
    /// Why, with its language.
    pub(crate) note: Option<(&'a str, &'a Locale)>,
}

/// The picture of an article, and what is said of it.
#[derive(Debug, Clone)]
pub(crate) struct PictureFace<'a> {
    /// Where it is.
    pub(crate) file: Destination,
    /// Its text for those who cannot see it.
    pub(crate) alt: Option<&'a str>,
    /// What stands below it, with its language.
    pub(crate) caption: Option<(&'a str, &'a Locale)>,
    /// Who made it.
    pub(crate) credit: Option<&'a str>,
}

crate::digest::digestible! {
    ShownArticle<'a> { headline, sections }
    ShownHeadline<'a> { address, locale, title, summary, date }
    VersionFace<'a> { locale, address }
    WithdrawalFace<'a> { date, note }
    PictureFace<'a> { file, alt, caption, credit }
}

pub(super) fn article<'a>(
    archive: &'a Archive,
    basics: &'a Basics<'a>,
    id: ArticleId,
) -> ArticleFace<'a> {
    let article = archive.catalogue.article(id);
    let sections = archive.site.sections();
    let of_sections = sections.into_iter().flat_map(|taxonomy| article.terms(taxonomy));
    let headline = ShownHeadline {
        address: archive.address(id),
        locale: archive.locale(article.lang),
        title: &article.text.title,
        summary: article.text.summary(),
        date: Dated::new(article.date, &archive.site.time_zone),
    };
    let slot = article.bulletin.0 as usize;
    let sections = of_sections.map(|term| &basics.terms[term]).collect();
    Face::new(slot, ShownArticle { headline: Face::new(slot, headline), sections })
}

/// The article `id`, as a version of another one.
pub(super) fn version(archive: &Archive, id: ArticleId) -> VersionFace<'_> {
    let lang = archive.catalogue.article(id).lang;
    VersionFace { locale: archive.locale(lang), address: archive.address(id) }
}

/// That the article `id` was taken back, if it was.
pub(super) fn withdrawal(archive: &Archive, id: ArticleId) -> Option<WithdrawalFace<'_>> {
    let Withdrawal { date, note, .. } = &**archive.catalogue.article(id).withdrawal.as_ref()?;
    let note = note.as_ref().map(|(note, lang)| (note.as_str(), archive.locale(*lang)));
    Some(WithdrawalFace { date: Dated::new(*date, &archive.site.time_zone), note })
}

/// The face of `picture`, if its file is there, and browsers show it.
pub(super) fn picture<'a>(archive: &'a Archive, picture: &'a Picture) -> Option<PictureFace<'a>> {
    if !is_shown(&picture.src) {
        return None;
    }
    let caption = picture.caption.as_ref();
    Some(PictureFace {
        file: destination::picture(archive, picture).ok()?,
        alt: picture.alt.as_ref().map(|(alt, _)| alt.as_str()),
        caption: caption.map(|(text, lang)| (text.as_str(), archive.locale(*lang))),
        credit: picture.credit.as_deref(),
    })
}
