//! What the page of an article is made from.

use super::related;
use crate::catalogue::{Article, ArticleId, TermRef};
use crate::faces::{
    ArticleFace, AttachmentFace, Dated, PictureFace, TermFace, TextFace, VersionFace,
    WithdrawalFace,
};
use crate::outputs::kind::Material;
use crate::site::Lang;
use crate::taxonomy::Role;
use crate::values::Node;

/// What an article's page is made from.
#[derive(Debug)]
pub(crate) struct ArticleOutline<'a> {
    /// The bulletin's id.
    pub(crate) id: &'a str,
    /// When it was published.
    pub(crate) date: Dated<'a>,
    /// That it was taken back: of what it was, only the title and the date are shown then.
    pub(crate) withdrawal: Option<WithdrawalFace<'a>>,
    /// When it was changed.
    pub(crate) updated: Option<Dated<'a>>,
    /// The dateline's place.
    pub(crate) place: Option<&'a str>,
    /// The agency.
    pub(crate) source: Option<&'a str>,
    /// Who translated it.
    pub(crate) translator: Option<&'a str>,
    /// What it says in short.
    pub(crate) summary: &'a str,
    /// A few words above its headline.
    pub(crate) kicker: Option<&'a str>,
    /// Its picture.
    pub(crate) picture: Option<PictureFace<'a>>,
    /// Its further pictures.
    pub(crate) gallery: Vec<PictureFace<'a>>,
    /// Its files to download.
    pub(crate) attachments: Vec<AttachmentFace<'a>>,
    /// What was corrected, and when; the first one first.
    pub(crate) corrections: Vec<(Dated<'a>, &'a str)>,
    /// What it is about, in the order of the taxonomies.
    pub(crate) terms: Vec<&'a TermFace<'a>>,
    /// Who wrote it.
    pub(crate) authors: Vec<&'a TermFace<'a>>,
    /// The series that it is a part of.
    pub(crate) series: Vec<PartOutline<'a>>,
    /// The article that it says it translates.
    pub(crate) original: Option<VersionFace<'a>>,
    /// The bulletin in other languages, in their order.
    pub(crate) translations: Vec<VersionFace<'a>>,
    /// For a translation, the work that it was made from.
    pub(crate) work: Option<VersionFace<'a>>,
    /// Whether it is the original, so that the others are translations of it.
    pub(crate) is_original: bool,
    /// The article before it in its edition.
    pub(crate) previous: Option<&'a ArticleFace<'a>>,
    /// The article after it.
    pub(crate) next: Option<&'a ArticleFace<'a>>,
    /// Those that its editor names, then earlier articles with the same terms.
    pub(crate) related: Vec<&'a ArticleFace<'a>>,
    /// For themes.
    pub(crate) extra: Option<&'a Node>,
    /// Its text.
    pub(crate) text: TextFace<'a>,
}

/// A part of a series.
#[derive(Debug)]
pub(crate) struct PartOutline<'a> {
    /// The series.
    pub(crate) series: &'a TermFace<'a>,
    /// The part's number.
    pub(crate) number: usize,
    /// The part before it that the edition lists.
    pub(crate) previous: Option<&'a ArticleFace<'a>>,
    /// The part after it.
    pub(crate) next: Option<&'a ArticleFace<'a>>,
}

crate::digest::digestible! {
    ArticleOutline<'a> {
        id, date, withdrawal, updated, place, source, translator, summary, kicker, picture, gallery,
        attachments, corrections, terms, authors, series, original, translations, work, is_original,
        previous, next, related, extra, text,
    }
    PartOutline<'a> { series, number, previous, next }
}

/// Makes the outline of the article `id` in the edition `lang`.
pub(super) fn outline<'a>(material: &'a Material, lang: Lang, id: ArticleId) -> ArticleOutline<'a> {
    let Material { archive, faces, .. } = material;
    let article = archive.catalogue.article(id);
    let (previous, next) = material.edition().neighbours(&archive.catalogue, id);
    let withdrawal = faces.withdrawal(id);
    let is_there = withdrawal.is_none();
    let face = |id: ArticleId| -> &'a ArticleFace<'a> { faces.article(id) };
    let versions = Versions::new(material, article, id);
    let corrections = article.corrections.iter();
    let with_role = |role: Role| -> Vec<&'a TermFace<'a>> {
        let terms = article.all_terms().filter(|_| is_there).map(|term| faces.term(term));
        terms.filter(|term| term.role == role).collect()
    };
    ArticleOutline {
        id: &archive.catalogue.bulletin_of(id).id,
        date: faces.dated(article.date),
        withdrawal,
        updated: article.updated.map(|moment| faces.dated(moment)),
        place: article.place.as_deref(),
        source: article.source.as_deref(),
        translator: article.translator.as_deref(),
        summary: article.text.summary(),
        kicker: article.kicker.as_deref(),
        picture: faces.picture(&article.text),
        gallery: faces.gallery(&article.text),
        attachments: faces.attachments(&article.text),
        corrections: corrections.map(|at| (faces.dated(at.date), at.note.as_str())).collect(),
        terms: with_role(Role::Subject),
        authors: with_role(Role::Author),
        series: if is_there { parts(material, id) } else { Vec::new() },
        original: versions.original,
        work: versions.work,
        is_original: article.translates.is_none(),
        translations: versions.others,
        previous: previous.map(face),
        next: next.map(face),
        related: if is_there {
            faces.articles(&related::related(archive, lang, id))
        } else {
            Vec::new()
        },
        extra: article.text.extra.as_deref(),
        text: TextFace::new(archive, material.plan, lang, &article.text),
    }
}

/// The series that the article `id` is a part of, with its neighbours there.
fn parts<'a>(material: &'a Material, id: ArticleId) -> Vec<PartOutline<'a>> {
    let Material { archive, faces, .. } = material;
    let face = |id: ArticleId| -> &'a ArticleFace<'a> { faces.article(id) };
    let part = |term: TermRef| {
        let number = archive.catalogue.part(term, id)?;
        let (previous, next) = material.edition().parts_around(&archive.catalogue, term, id);
        let (previous, next) = (previous.map(face), next.map(face));
        Some(PartOutline { series: faces.term(term), number, previous, next })
    };
    archive.catalogue.article(id).all_terms().filter_map(part).collect()
}

/// The articles of a bulletin as one of them links to the others.
struct Versions<'a> {
    original: Option<VersionFace<'a>>,
    work: Option<VersionFace<'a>>,
    others: Vec<VersionFace<'a>>,
}

impl<'a> Versions<'a> {
    fn new(material: &'a Material, article: &Article, id: ArticleId) -> Self {
        let bulletin = material.archive.catalogue.bulletin_of(id);
        let named = article.translates.map(|lang| bulletin.articles[lang.index()]);
        // An original that is not there is stood in for by the one that is.
        let work = named.map(|named| named.unwrap_or(bulletin.original));
        let others: Vec<ArticleId> = material.faces.others(id).collect();
        let is_named = |other: &ArticleId| *other == id || others.contains(other);
        let version = |id: ArticleId| material.faces.version(id);
        Versions {
            original: named.flatten().filter(is_named).map(version),
            work: work.filter(|work| *work != id).filter(is_named).map(version),
            others: others.iter().map(|other| version(*other)).collect(),
        }
    }
}
