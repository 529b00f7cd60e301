//! What a page says to machines, in the words of schema.org.
//!
//! The types: <https://schema.org/NewsArticle>, <https://schema.org/BreadcrumbList>.

use std::sync::Arc;

use serde::Serialize;

use super::{Made, Maker, heading};
use crate::catalogue::{Article, ArticleId};
use crate::content::Correction;
use crate::plan::{ArticleOutline, Facts, Page};

/// A `NewsArticle`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewsArticle<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: &'a str,
    url: &'a str,
    main_entity_of_page: &'a str,
    headline: &'a str,
    description: &'a str,
    in_language: &'a str,
    date_published: String,
    date_modified: String,
    author: Named<'a>,
    publisher: Named<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dateline: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_location: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<[String; 1]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translator: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    correction: Vec<CorrectionComment<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    translation_of_work: Option<Work<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    work_translation: Vec<Work<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    article_section: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keywords: Vec<&'a str>,
}

/// An organisation, a person or a place.
#[derive(Serialize)]
struct Named<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CorrectionComment<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    text: &'a str,
    date_published: String,
}

/// The same bulletin in another language.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Work<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    url: String,
    in_language: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BreadcrumbList<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    item_list_element: Vec<ListItem<'a>>,
}

#[derive(Serialize)]
struct ListItem<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    position: usize,
    name: &'a str,
    item: &'a str,
}

/// A page on the way to another.
#[derive(Debug, Clone)]
pub(super) struct Step {
    name: String,
    url: String,
}

const CONTEXT: &str = "https://schema.org";

impl Step {
    /// The step to `page`, whose heading is `name`.
    pub(super) fn new(facts: &Facts, page: Page, name: String) -> Self {
        Step { name, url: page.address(facts).absolute(facts.site.base_url.as_str()) }
    }
}

/// An object as the text of a script element: `<` cannot end the element.
fn script(object: &impl Serialize) -> String {
    // Text and numbers alone: their serialisation has no way to fail.
    let json = serde_json::to_string(object).unwrap_or_default();
    if json.contains('<') { json.replace('<', "\\u003c") } else { json }
}

/// The article `id`, which stands at `url`, as a `NewsArticle`.
pub(super) fn article(
    maker: &Maker,
    id: ArticleId,
    outline: &ArticleOutline,
    url: &str,
    dateline: Option<&str>,
) -> String {
    let facts = &maker.facts;
    let article = facts.catalogue.article(id);
    let zone = &facts.site.time_zone;
    let publisher = article.source.as_deref().unwrap_or(&maker.shared.title);
    let organization = || Named { kind: "Organization", name: publisher };
    let sections = facts.sections();
    let label = |term| facts.labels.get(term, maker.lang).text.as_str();
    let (in_section, others): (Vec<_>, Vec<_>) =
        article.all_terms().partition(|term| Some(term.taxonomy) == sections);
    let (translation_of_work, work_translation) = works(maker, id, article);
    let base = facts.site.base_url.as_str();
    script(&NewsArticle {
        context: CONTEXT,
        kind: "NewsArticle",
        id: url,
        url,
        main_entity_of_page: url,
        headline: &article.text.title,
        description: article.text.summary(),
        in_language: &facts.locale(maker.lang).tag,
        date_published: article.date.rfc3339(zone),
        date_modified: article.updated.unwrap_or(article.date).rfc3339(zone),
        author: organization(),
        publisher: organization(),
        dateline: dateline.map(|dateline| dateline.trim_end_matches(['–', '—', ' ', '-'])),
        content_location: article.place.as_deref().map(|name| Named { kind: "Place", name }),
        image: outline.picture.as_ref().map(|picture| [picture.absolute(base)]),
        translator: article.translator.as_deref().map(|name| Named { kind: "Person", name }),
        correction: article.corrections.iter().map(|note| correction(maker, note)).collect(),
        translation_of_work,
        work_translation,
        article_section: in_section.into_iter().map(label).collect(),
        keywords: others.into_iter().map(label).collect(),
    })
}

fn correction<'a>(maker: &Maker, correction: &'a Correction) -> CorrectionComment<'a> {
    CorrectionComment {
        kind: "CorrectionComment",
        text: &correction.note,
        date_published: correction.date.rfc3339(&maker.facts.site.time_zone),
    }
}

/// A translation names the work that it was made from, an original its translations.
fn works<'f>(
    maker: &Maker<'f>,
    id: ArticleId,
    article: &Article,
) -> (Option<Work<'f>>, Vec<Work<'f>>) {
    let facts = maker.facts;
    let bulletin = facts.catalogue.bulletin_of(id);
    let work = |id: ArticleId| {
        let url = facts.addresses[id.0 as usize].absolute(facts.site.base_url.as_str());
        let in_language = &facts.locale(facts.catalogue.article(id).lang).tag;
        Work { kind: "NewsArticle", id: url.clone(), url, in_language }
    };
    match article.translates {
        Some(lang) => {
            let origin = bulletin.articles[lang.index()].unwrap_or(bulletin.original);
            ((origin != id).then(|| work(origin)), Vec::new())
        }
        None => {
            let others = bulletin.articles.iter().flatten().filter(|other| **other != id);
            (None, others.map(|other| work(*other)).collect())
        }
    }
}

/// The way to the page at `url` as a `BreadcrumbList`: `above` are the pages above it, from the
/// edition's front page on.
pub(super) fn breadcrumbs(above: &[Step], name: &str, url: &str) -> String {
    let steps = above.iter().map(|step| (step.name.as_str(), step.url.as_str()));
    let items = steps.chain([(name, url)]).enumerate();
    let item = |(at, (name, item))| ListItem { kind: "ListItem", position: at + 1, name, item };
    script(&BreadcrumbList {
        context: CONTEXT,
        kind: "BreadcrumbList",
        item_list_element: items.map(item).collect(),
    })
}

/// The steps to the pages `above`.
pub(super) fn steps(maker: &Maker, above: &[Page]) -> Made<Arc<[Step]>> {
    let step =
        |page: &Page| Ok(Step::new(&maker.facts, *page, heading(&maker.facts, *page, maker.lang)?));
    above.iter().map(step).collect()
}
