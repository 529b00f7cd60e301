//! An article.

use serde::Serialize;
use tera::Value;

use super::chrome::Head;
use super::entry::{DateText, Link, Named};
use super::{BodyKey, Content, Made, Maker, View, json_ld};
use crate::catalogue::{Article, ArticleId};
use crate::plan::{self, Page};
use crate::values::Node;

/// How many related bulletins are shown, and how far back each term is searched for them.
const RELATED: usize = 4;
const SEARCHED: usize = 8;

/// An article's page; its text is the page's body.
#[derive(Debug, Serialize)]
pub struct ArticleView {
    /// The bulletin's id.
    pub id: String,
    /// When it was published.
    pub date: DateText,
    /// When it was changed.
    pub updated: Option<DateText>,
    /// The dateline, in the language's own manner; none where the article has no place and
    /// no agency.
    pub dateline: Option<String>,
    /// What it says in short.
    pub summary: String,
    /// The picture.
    pub image: Option<ImageView>,
    /// What was corrected, the first one first.
    pub corrections: Vec<CorrectionView>,
    /// The terms by taxonomy; only taxonomies in which it has any.
    pub taxonomies: Vec<TaxonomyTerms>,
    /// The article that it translates.
    pub original: Option<Link>,
    /// Who translated it.
    pub translator: Option<String>,
    /// The same bulletin in other languages.
    pub translations: Vec<Link>,
    /// The article before it in this edition, an [`Entry`](super::Entry) like those below.
    pub previous: Option<Value>,
    /// The article after it.
    pub next: Option<Value>,
    /// Earlier articles with the same terms.
    pub related: Vec<Value>,
    /// Anything that its front matter has for themes.
    pub extra: Option<Node>,
}

/// A picture.
#[derive(Debug, Serialize)]
pub struct ImageView {
    /// Its file.
    pub src: String,
    /// Its text for those who cannot see it.
    pub alt: String,
    /// What stands below it.
    pub caption: Option<Named>,
    /// Who made it.
    pub credit: Option<String>,
}

/// A correction.
#[derive(Debug, Serialize)]
pub struct CorrectionView {
    /// When it was made.
    pub date: DateText,
    /// What was wrong.
    pub note: String,
}

/// An article's terms in one taxonomy.
#[derive(Debug, Serialize)]
pub struct TaxonomyTerms {
    /// The taxonomy's name.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// The terms, each a [`Link`].
    pub terms: Vec<Value>,
}

pub(super) fn article(maker: &Maker, id: ArticleId) -> Made<View> {
    let facts = &maker.facts;
    let article = facts.catalogue.article(id);
    let (previous, next) = facts.edition(maker.lang).neighbours(id);
    let dateline = dateline(maker, article)?;
    let corrections = article.corrections.iter().map(|correction| {
        Ok(CorrectionView { date: maker.date(&correction.date)?, note: correction.note.clone() })
    });
    let content = ArticleView {
        id: facts.catalogue.bulletin_of(id).id.clone(),
        date: maker.date(&article.date)?,
        updated: article.updated.as_ref().map(|moment| maker.date(moment)).transpose()?,
        summary: article.text.summary.clone(),
        image: image(maker, article),
        corrections: corrections.collect::<Made<_>>()?,
        taxonomies: taxonomies(maker, article)?,
        original: article.translates.and_then(|lang| version(maker, id, lang.index())),
        translator: article.translator.clone(),
        translations: translations(maker, id),
        previous: previous.map(|id| maker.entry(id)).transpose()?,
        next: next.map(|id| maker.entry(id)).transpose()?,
        related: related(maker, id).into_iter().map(|id| maker.entry(id)).collect::<Made<_>>()?,
        extra: article.extra.clone(),
        dateline: dateline.clone(),
    };
    let head = Head {
        description: article.text.summary.clone(),
        day: Some(article.date),
        image: article.image.as_ref().and_then(|picture| plan::picture(facts, picture).ok()),
        json_ld: vec![json_ld::article(maker, id, dateline)?],
    };
    let body = BodyKey::new(maker, &article.text, maker.lang);
    let page = maker.chrome("article", head)?;
    Ok(View {
        site: maker.site(),
        page,
        content: Content::Article(Box::new(content)),
        body: Some(body),
    })
}

fn dateline(maker: &Maker, article: &Article) -> Made<Option<String>> {
    let locale = maker.facts.locale(maker.lang);
    let date = locale.dates.month_day(article.date.day);
    let place = article.place.as_ref().map(|place| locale.capitals(place));
    let date = ("date", date.as_str().into());
    let words = match (&place, &article.source) {
        (Some(place), Some(source)) => {
            let arguments =
                [("place", place.as_str().into()), date, ("source", source.as_str().into())];
            maker.word("dateline", &arguments)?
        }
        (Some(place), None) => {
            maker.word("dateline-place", &[("place", place.as_str().into()), date])?
        }
        (None, Some(source)) => {
            maker.word("dateline-source", &[date, ("source", source.as_str().into())])?
        }
        (None, None) => return Ok(None),
    };
    Ok(Some(words))
}

fn image(maker: &Maker, article: &Article) -> Option<ImageView> {
    let picture = article.image.as_ref()?;
    let file = plan::picture(&maker.facts, picture).ok()?;
    Some(ImageView {
        src: file.href_from(&maker.address),
        alt: picture.alt.clone().unwrap_or_default(),
        caption: picture.caption.clone().map(|(text, lang)| maker.named(text, Some(lang))),
        credit: picture.credit.clone(),
    })
}

fn taxonomies(maker: &Maker, article: &Article) -> Made<Vec<TaxonomyTerms>> {
    let mut all = Vec::new();
    for (number, terms) in article.terms.iter().enumerate() {
        if terms.is_empty() {
            continue;
        }
        let name = &maker.facts.taxonomy(number).name;
        all.push(TaxonomyTerms {
            name: name.clone(),
            label: maker.shared.nav_label(maker.lang, number).to_owned(),
            terms: terms.iter().map(|term| maker.term_link(number, *term)).collect(),
        });
    }
    Ok(all)
}

/// A link to the bulletin in the language with the number `lang`.
fn version(maker: &Maker, id: ArticleId, lang: usize) -> Option<Link> {
    let other = maker.facts.catalogue.bulletin_of(id).articles[lang]?;
    let lang = maker.facts.catalogue.article(other).lang;
    let name = maker.facts.locale(lang).native_name.clone();
    Some(Link {
        path: maker.path(Page::Article(lang, other)),
        label: maker.named(name, Some(lang)),
    })
}

fn translations(maker: &Maker, id: ArticleId) -> Vec<Link> {
    let own = maker.lang.index();
    let others = (0..maker.facts.site.languages.len()).filter(|lang| *lang != own);
    others.filter_map(|lang| version(maker, id, lang)).collect()
}

/// The earlier articles of the edition that share the most terms with `id`, the newest first
/// among equals. Only what came before counts, so that a page never changes for a later one.
fn related(maker: &Maker, id: ArticleId) -> Vec<ArticleId> {
    let facts = &maker.facts;
    let article = facts.catalogue.article(id);
    let order = |id: ArticleId| {
        let article = facts.catalogue.article(id);
        (article.date.day, article.date.at, article.bulletin)
    };
    let here = order(id);
    let mut scores: Vec<(ArticleId, usize)> = Vec::new();
    for (taxonomy, terms) in article.terms.iter().enumerate() {
        for term in terms {
            let listed = facts.edition(maker.lang).term(taxonomy, *term);
            let earlier = &listed[..listed.partition_point(|other| order(*other) < here)];
            let own = earlier
                .iter()
                .rev()
                .take(SEARCHED)
                .filter(|other| facts.catalogue.article(**other).lang == maker.lang);
            for other in own {
                match scores.iter_mut().find(|(known, _)| known == other) {
                    Some((_, score)) => *score += 1,
                    None => scores.push((*other, 1)),
                }
            }
        }
    }
    scores.sort_by_key(|(other, score)| std::cmp::Reverse((*score, order(*other))));
    scores.into_iter().take(RELATED).map(|(other, _)| other).collect()
}
