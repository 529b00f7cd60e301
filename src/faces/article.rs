//! The faces of articles.

use super::dated::Dated;
use super::face::Face;
use super::named_files::{PictureFace, picture};
use super::term::{Basics, TermFace};
use crate::address::Address;
use crate::archive::Archive;
use crate::catalogue::{ArticleId, Withdrawal};
use crate::language::Locale;
use crate::taxonomy::Role;
use crate::values::Node;

/// An article as an edition's other pages show it.
pub(crate) type ArticleFace<'a> = Face<ShownArticle<'a>>;

/// What is the same of an article wherever it is shown.
pub(crate) type HeadlineFace<'a> = Face<ShownHeadline<'a>>;

/// What other pages may show of an article.
#[derive(Debug)]
pub(crate) struct ShownArticle<'a> {
    /// What is the same in all editions, and in data.
    pub(crate) headline: HeadlineFace<'a>,
    /// The bulletin's id.
    pub(crate) id: &'a str,
    /// A few words above its headline.
    pub(crate) kicker: Option<&'a str>,
    /// Its picture.
    pub(crate) picture: Option<PictureFace<'a>>,
    /// Its sections, in the words of the edition.
    pub(crate) sections: Box<[&'a TermFace<'a>]>,
    /// Who wrote it, in the words of the edition, where the theme shows them in lists.
    pub(crate) authors: Option<Box<[&'a TermFace<'a>]>>,
    /// All its terms, where the theme shows them in lists.
    pub(crate) terms: Option<Box<[&'a TermFace<'a>]>>,
    /// For themes.
    pub(crate) extra: Option<&'a Node>,
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

crate::digest::digestible! {
    ShownArticle<'a> { headline, id, kicker, picture, sections, authors, terms, extra }
    ShownHeadline<'a> { address, locale, title, summary, date }
    VersionFace<'a> { locale, address }
    WithdrawalFace<'a> { date, note }
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
    let term = |term| &basics.terms[term];
    let authors = article.all_terms().map(term).filter(|term| term.role == Role::Author);
    let shown = ShownArticle {
        headline: Face::new(slot, headline),
        id: &archive.catalogue.bulletin(article.bulletin).id,
        kicker: article.kicker.as_deref(),
        picture: article.text.image.as_ref().and_then(|image| picture(archive, image)),
        sections: of_sections.map(term).collect(),
        authors: basics.entries.authors.then(|| authors.collect()),
        terms: basics.entries.terms.then(|| article.all_terms().map(term).collect()),
        extra: article.text.extra.as_deref(),
    };
    Face::new(slot, shown)
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
