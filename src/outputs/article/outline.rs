//! What the page of an article is made from.

use crate::archive::Archive;
use crate::catalogue::{Article, ArticleId};
use crate::faces::{
    ArticleFace, Dated, PictureFace, TermFace, TextFace, VersionFace, WithdrawalFace,
};
use crate::outputs::kind::Material;
use crate::site::Lang;
use crate::values::Node;

/// How many related bulletins are shown: a row of them below the text.
const RELATED: usize = 4;
/// How far back each term is searched for them: a common term has thousands of bulletins, and of
/// those the newest are likely to be the nearest.
const SEARCHED: usize = 8;

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
    /// Its picture.
    pub(crate) picture: Option<PictureFace<'a>>,
    /// What was corrected, and when; the first one first.
    pub(crate) corrections: Vec<(Dated<'a>, &'a str)>,
    /// Its terms, in the order of their taxonomies.
    pub(crate) terms: Vec<&'a TermFace<'a>>,
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
    /// Earlier articles with the same terms.
    pub(crate) related: Vec<&'a ArticleFace<'a>>,
    /// For themes.
    pub(crate) extra: Option<&'a Node>,
    /// Its text.
    pub(crate) text: TextFace<'a>,
}

crate::digest::digestible! {
    ArticleOutline<'a> {
        id, date, withdrawal, updated, place, source, translator, summary, picture, corrections, terms,
        original, translations, work, is_original, previous, next, related, extra, text,
    }
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
    ArticleOutline {
        id: &archive.catalogue.bulletin_of(id).id,
        date: faces.dated(article.date),
        withdrawal,
        updated: article.updated.filter(|_| is_there).map(|moment| faces.dated(moment)),
        place: article.place.as_deref().filter(|_| is_there),
        source: article.source.as_deref(),
        translator: article.translator.as_deref().filter(|_| is_there),
        summary: article.text.summary(),
        picture: article.text.image.as_ref().and_then(|picture| faces.picture(picture)),
        corrections: corrections.map(|at| (faces.dated(at.date), at.note.as_str())).collect(),
        terms: article.all_terms().filter(|_| is_there).map(|term| faces.term(term)).collect(),
        original: versions.original,
        work: versions.work,
        is_original: article.translates.is_none(),
        translations: versions.others,
        previous: previous.map(face),
        next: next.map(face),
        related: if is_there { faces.articles(&related(archive, lang, id)) } else { Vec::new() },
        extra: article.text.extra.as_deref(),
        text: TextFace::new(archive, material.plan, lang, &article.text),
    }
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

/// The earlier articles of the edition that share the most terms with `id`, the newest first
/// among equals. Only what came before counts, so that a page never changes for a later one.
fn related(archive: &Archive, lang: Lang, id: ArticleId) -> Vec<ArticleId> {
    let rank = |id: ArticleId| archive.catalogue.rank(id);
    let here = rank(id);
    let mut found: Vec<(u32, ArticleId)> = Vec::with_capacity(16 * SEARCHED);
    for term in archive.catalogue.article(id).all_terms() {
        let listed = archive.edition(lang).term(term);
        let earlier = &listed[..listed.partition_point(|other| rank(*other) < here)];
        // The places are counted, also those that are empty now: whose are not, stays as it is.
        let own = earlier.iter().rev().take(SEARCHED).filter(|other| {
            let article = archive.catalogue.article(**other);
            article.lang == lang && article.is_listed()
        });
        found.extend(own.map(|other| (rank(*other), *other)));
    }
    // An article was found once for each term that it shares.
    found.sort_unstable_by(|a, b| b.cmp(a));
    let mut scores: Vec<(usize, ArticleId)> =
        found.chunk_by(|a, b| a == b).map(|same| (same.len(), same[0].1)).collect();
    scores.sort_by_key(|(shared, _)| std::cmp::Reverse(*shared));
    scores.into_iter().take(RELATED).map(|(_, other)| other).collect()
}
