//! What a page says to machines, in the words of schema.org.
//!
//! The types: <https://schema.org/NewsArticle>, <https://schema.org/BreadcrumbList>.

use serde_json::{Value, json};

use super::{Made, Maker, heading};
use crate::catalogue::ArticleId;
use crate::plan::{Page, picture};

/// An object as the text of a script element: `<` cannot end the element.
pub(super) fn script(object: &Value) -> String {
    object.to_string().replace('<', "\\u003c")
}

/// The article `id` as a `NewsArticle`.
pub(super) fn article(maker: &Maker, id: ArticleId, dateline: Option<String>) -> Made<Value> {
    let facts = &maker.facts;
    let article = facts.catalogue.article(id);
    let base = facts.site.base_url.as_str();
    let zone = &facts.site.time_zone;
    let url = maker.address.absolute(base);
    let publisher = match &article.source {
        Some(source) => source.clone(),
        None => maker.shared.title(maker.lang).to_owned(),
    };
    let mut object = json!({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": url,
        "url": url,
        "mainEntityOfPage": url,
        "headline": article.text.title,
        "description": article.text.summary,
        "inLanguage": facts.locale(maker.lang).tag,
        "datePublished": article.date.rfc3339(zone),
        "dateModified": article.updated.unwrap_or(article.date).rfc3339(zone),
        "author": { "@type": "Organization", "name": publisher },
        "publisher": { "@type": "Organization", "name": publisher },
    });
    let mut set = |name: &str, value: Value| object[name] = value;
    if let Some(dateline) = dateline {
        set("dateline", json!(dateline.trim_end_matches(['–', '—', ' ', '-'])));
    }
    if let Some(place) = &article.place {
        set("contentLocation", json!({ "@type": "Place", "name": place }));
    }
    if let Some(file) = article.image.as_ref().and_then(|image| picture(facts, image).ok()) {
        set("image", json!([file.absolute(base)]));
    }
    if let Some(translator) = &article.translator {
        set("translator", json!({ "@type": "Person", "name": translator }));
    }
    if !article.corrections.is_empty() {
        let corrections = article.corrections.iter().map(|correction| {
            json!({
                "@type": "CorrectionComment",
                "text": correction.note,
                "datePublished": correction.date.rfc3339(zone),
            })
        });
        set("correction", corrections.collect());
    }
    let (name, works) = translations(maker, id);
    if !works.is_empty() {
        set(name, if works.len() == 1 { works[0].clone() } else { Value::Array(works) });
    }
    keywords(maker, id, &mut set);
    Ok(object)
}

/// A translation names the work that it was made from, an original its translations.
fn translations(maker: &Maker, id: ArticleId) -> (&'static str, Vec<Value>) {
    let facts = &maker.facts;
    let bulletin = facts.catalogue.bulletin_of(id);
    let work = |id: ArticleId| {
        let lang = facts.catalogue.article(id).lang;
        let url = Page::Article(lang, id).address(facts).absolute(facts.site.base_url.as_str());
        json!({ "@type": "NewsArticle", "@id": url, "url": url, "inLanguage": facts.locale(lang).tag })
    };
    match facts.catalogue.article(id).translates {
        Some(lang) => {
            let origin = bulletin.articles[lang.index()].unwrap_or(bulletin.original);
            let works = if origin == id { Vec::new() } else { vec![work(origin)] };
            ("translationOfWork", works)
        }
        None => {
            let others = bulletin.articles.iter().flatten().filter(|other| **other != id);
            ("workTranslation", others.map(|other| work(*other)).collect())
        }
    }
}

fn keywords(maker: &Maker, id: ArticleId, set: &mut impl FnMut(&str, Value)) {
    let facts = &maker.facts;
    let mut keywords = Vec::new();
    for (taxonomy, terms) in facts.catalogue.article(id).terms.iter().enumerate() {
        let labels =
            terms.iter().map(|term| facts.labels.get(taxonomy, *term, maker.lang).text.clone());
        if facts.taxonomy(taxonomy).name == "sections" {
            set("articleSection", labels.collect());
        } else {
            keywords.extend(labels);
        }
    }
    if !keywords.is_empty() {
        set("keywords", json!(keywords));
    }
}

/// The way to this page, from the edition's front page on, as a `BreadcrumbList`.
pub(super) fn breadcrumbs(maker: &Maker, own_heading: &str) -> Made<Option<Value>> {
    let facts = &maker.facts;
    let base = facts.site.base_url.as_str();
    let ancestors = maker.page.ancestors(facts);
    if ancestors.is_empty() {
        return Ok(None);
    }
    let mut items = Vec::new();
    for page in ancestors.into_iter().chain([maker.page]) {
        let name = if page == maker.page {
            own_heading.to_owned()
        } else {
            heading(facts, page, maker.lang)?
        };
        items.push(json!({
            "@type": "ListItem",
            "position": items.len() + 1,
            "name": name,
            "item": page.address(facts).absolute(base),
        }));
    }
    Ok(Some(json!({
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": items,
    })))
}
