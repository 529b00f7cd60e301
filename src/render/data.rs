//! The archive as data: a line of JSON an article.

use serde::Serialize;
use std::collections::BTreeMap;

use crate::catalogue::ArticleId;
use crate::plan::{self, Destination, Facts, Names};
use crate::site::Lang;

/// An article as a line of `catalogue.jsonl`.
#[derive(Serialize)]
struct Line<'f> {
    /// The bulletin's id.
    id: &'f str,
    lang: &'f str,
    /// The address, from the site's root.
    address: &'f str,
    title: &'f str,
    date: String,
    updated: Option<String>,
    place: Option<&'f str>,
    source: Option<&'f str>,
    summary: &'f str,
    /// The terms' ids by taxonomy.
    terms: BTreeMap<&'f str, Vec<&'f str>>,
    image: Option<Image<'f>>,
    translated_from: Option<&'f str>,
    translator: Option<&'f str>,
    /// The addresses of the same bulletin in other languages.
    translations: BTreeMap<&'f str, &'f str>,
}

#[derive(Serialize)]
struct Image<'f> {
    /// The address from the site's root, or the URL on another host.
    address: String,
    alt: Option<&'f str>,
    caption: Option<&'f str>,
    credit: Option<&'f str>,
}

/// The articles of the edition `lang` in `year`, the oldest first.
pub(super) fn catalogue(facts: &Facts, lang: Lang, year: i16) -> Vec<u8> {
    let mut out = Vec::new();
    for id in facts.edition(lang).own_of(facts, year) {
        // Text alone: its serialisation has no way to fail.
        out.extend(serde_json::to_vec(&line(facts, *id)).unwrap_or_default());
        out.push(b'\n');
    }
    out
}

/// Adds what that depends on to `names`.
pub(super) fn names(facts: &Facts, lang: Lang, year: i16, names: &mut Names) {
    for id in facts.edition(lang).own_of(facts, year) {
        names.article(*id);
        let image = facts.catalogue.article(*id).image.as_ref();
        let picture = image.and_then(|image| plan::picture(facts, image).ok());
        picture.iter().for_each(|picture| names.destination(picture));
    }
}

fn line<'f>(facts: &Facts<'f>, id: ArticleId) -> Line<'f> {
    let article = facts.catalogue.article(id);
    let bulletin = facts.catalogue.bulletin_of(id);
    let tag = |lang: Lang| facts.site.language(lang).tag.as_str();
    let address = |id: ArticleId| facts.addresses[id.0 as usize].as_str();
    let zone = &facts.site.time_zone;
    let others = bulletin.articles.iter().flatten().filter(|other| **other != id);
    let mut terms: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for term in article.all_terms() {
        let name = facts.taxonomy(term.taxonomy).name.as_str();
        terms.entry(name).or_default().push(&facts.term(term).id);
    }
    Line {
        id: &bulletin.id,
        lang: tag(article.lang),
        address: address(id),
        title: &article.text.title,
        date: article.date.machine(zone),
        updated: article.updated.map(|moment| moment.machine(zone)),
        place: article.place.as_deref(),
        source: article.source.as_deref(),
        summary: article.text.summary(),
        terms,
        image: article.image.as_ref().and_then(|picture| {
            Some(Image {
                address: match plan::picture(facts, picture).ok()? {
                    Destination::Verbatim(url) => url,
                    Destination::Output(address, _) | Destination::Picture(address, ..) => {
                        address.as_str().to_owned()
                    }
                },
                alt: picture.alt.as_deref(),
                caption: picture.caption.as_ref().map(|(caption, _)| caption.as_str()),
                credit: picture.credit.as_deref(),
            })
        }),
        translated_from: article.translates.map(tag),
        translator: article.translator.as_deref(),
        translations: others
            .map(|id| (tag(facts.catalogue.article(*id).lang), address(*id)))
            .collect(),
    }
}
