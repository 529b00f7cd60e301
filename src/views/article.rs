//! An article.

use serde::Serialize;
use tera::Value;

use super::chrome::Head;
use super::entry::{DateText, Href, Link, Named};
use super::{Content, Made, Maker, View, json_ld, word};
use crate::catalogue::{Article, ArticleId};
use crate::content::markdown;
use crate::plan::{ArticleOutline, Destination, Page, ROOT};
use crate::theme::value;
use crate::values::Node;

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
    /// Earlier articles with the same terms; their HTML is a line's.
    pub related: Vec<Value>,
    /// Anything that its front matter has for themes.
    pub extra: Option<Node>,
}

/// A picture.
#[derive(Debug, Serialize)]
pub struct ImageView {
    /// Its file.
    pub src: Value,
    /// Its width and height in pixels, as it is shown; none where they are not known.
    pub width: Option<u32>,
    /// See the width.
    pub height: Option<u32>,
    /// Its smaller versions, as the value of a `srcset` attribute; none where there are none.
    pub srcset: Option<Href>,
    /// How wide it is shown, as the value of a `sizes` attribute.
    pub sizes: &'static str,
    /// The media type of the smaller versions.
    #[serde(rename = "type")]
    pub media_type: &'static str,
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

pub(super) fn article(maker: &Maker, id: ArticleId, outline: &ArticleOutline) -> Made<View> {
    let facts = &maker.facts;
    let shared = maker.shared;
    let article = facts.catalogue.article(id);
    let dateline = dateline(maker, article)?;
    let corrections = article.corrections.iter().map(|correction| {
        Ok(CorrectionView { date: shared.date(&correction.date)?, note: correction.note.clone() })
    });
    let head = head(maker, id, outline, dateline.as_deref())?;
    let content = ArticleView {
        id: facts.catalogue.bulletin_of(id).id.clone(),
        date: shared.date(&article.date)?,
        updated: article.updated.as_ref().map(|moment| shared.date(moment)).transpose()?,
        dateline,
        summary: article.text.summary().to_string(),
        image: image(maker, article, outline)?,
        corrections: corrections.collect::<Made<_>>()?,
        taxonomies: taxonomies(maker, article)?,
        original: article.translates.and_then(|lang| version(maker, id, lang.index())),
        translator: article.translator.clone(),
        translations: translations(maker, id),
        previous: outline.previous.map(|id| shared.entry(id)).transpose()?,
        next: outline.next.map(|id| shared.entry(id)).transpose()?,
        related: shared.lines(&outline.related)?,
        extra: article.extra.as_deref().cloned(),
    };
    maker.view(maker.chrome("article", head)?, Content::Article(Box::new(content)))
}

/// What the article's page says of itself.
fn head(
    maker: &Maker,
    id: ArticleId,
    outline: &ArticleOutline,
    dateline: Option<&str>,
) -> Made<Head> {
    let base = maker.facts.site.base_url.as_str();
    let article = maker.facts.catalogue.article(id);
    let url = maker.facts.addresses[id.0 as usize].absolute(base);
    let words = maker.shared.words(article.date.day).transpose()?;
    Ok(Head {
        description: article.text.summary().to_string(),
        day: words.map(|words| words.full.clone()),
        image: outline.picture.as_ref().map(|picture| picture.absolute(base)),
        json_ld: Some(json_ld::article(maker, id, outline, &url, dateline)),
        above: words.map(|words| (words.above.clone(), words.steps.clone())),
    })
}

fn dateline(maker: &Maker, article: &Article) -> Made<Option<String>> {
    let locale = maker.facts.locale(maker.lang);
    let date = match maker.shared.words(article.date.day).transpose()? {
        Some(words) => words.month_day.clone(),
        None => locale.dates.month_day(article.date.day),
    };
    let place = article.place.as_ref().map(|place| locale.capitals(place));
    let mut arguments = vec![("date", date.as_str().into())];
    arguments.extend(place.as_deref().map(|place| ("place", place.into())));
    arguments.extend(article.source.as_deref().map(|source| ("source", source.into())));
    let id = match (&place, &article.source) {
        (Some(_), Some(_)) => "dateline",
        (Some(_), None) => "dateline-place",
        (None, Some(_)) => "dateline-source",
        (None, None) => return Ok(None),
    };
    word(&maker.facts, maker.lang, id, &arguments).map(Some)
}

fn image(maker: &Maker, article: &Article, outline: &ArticleOutline) -> Made<Option<ImageView>> {
    let (Some(picture), Some(file)) = (&article.image, &outline.picture) else { return Ok(None) };
    let image = file.image();
    let srcset = image.and_then(|image| image.srcset(|address| address.absolute(ROOT)));
    Ok(Some(ImageView {
        src: match file {
            Destination::Output(address, _) | Destination::Picture(address, ..) => {
                value(&Href::to(address))?
            }
            Destination::Verbatim(url) => Value::normal_string(url),
        },
        width: image.map(|image| image.size.width),
        height: image.map(|image| image.size.height),
        srcset: srcset.map(|srcset| Href::verbatim(&srcset)),
        sizes: markdown::SIZES,
        media_type: markdown::WEBP,
        alt: picture.alt.clone().unwrap_or_default(),
        caption: picture.caption.clone().map(|(text, lang)| maker.named(text, Some(lang))),
        credit: picture.credit.clone(),
    }))
}

fn taxonomies(maker: &Maker, article: &Article) -> Made<Vec<TaxonomyTerms>> {
    let mut all: Vec<TaxonomyTerms> = Vec::new();
    for term in article.all_terms() {
        let name = &maker.facts.taxonomy(term.taxonomy).name;
        if all.last().is_none_or(|last| last.name != *name) {
            let label = maker.shared.taxonomies[term.taxonomy.index()].clone();
            all.push(TaxonomyTerms { name: name.clone(), label, terms: Vec::new() });
        }
        if let Some(last) = all.last_mut() {
            last.terms.push(maker.shared.term(term)?);
        }
    }
    Ok(all)
}

/// A link to the bulletin in the language with the number `lang`.
fn version(maker: &Maker, id: ArticleId, lang: usize) -> Option<Link> {
    let other = maker.facts.catalogue.bulletin_of(id).articles[lang]?;
    let lang = maker.facts.catalogue.article(other).lang;
    let name = maker.facts.locale(lang).native_name.as_str();
    Some(Link {
        href: maker.path(Page::Article(lang, other)),
        label: maker.named(name, Some(lang)),
    })
}

fn translations(maker: &Maker, id: ArticleId) -> Vec<Link> {
    let own = maker.lang.index();
    let others = (0..maker.facts.site.languages.len()).filter(|lang| *lang != own);
    others.filter_map(|lang| version(maker, id, lang)).collect()
}
