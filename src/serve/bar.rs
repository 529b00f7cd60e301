//! What the bar on a page says: the page's source file, whether it is published, and the
//! bulletin's other languages.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::archive::Archive;
use crate::catalogue::LeftOut;
use crate::plan::{Facts, Output, Page, text_of};
use crate::site::Lang;

/// The bar of a page.
#[derive(Debug, Default, PartialEq, Serialize)]
pub struct Bar {
    /// The page's source file, from the site's root.
    pub source: Option<String>,
    /// Why the page would not be published.
    waits: Option<Waits>,
    /// The languages of a bulletin or a standing page.
    translations: Vec<Translation>,
}

/// Why a page would not be published.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Waits {
    /// It is a draft.
    Draft,
    /// It is published from a day on.
    Scheduled {
        /// The day, or the moment in RFC 3339.
        until: String,
    },
}

/// A language of a bulletin or a standing page.
#[derive(Debug, PartialEq, Serialize)]
struct Translation {
    /// The language's tag.
    lang: String,
    /// The address from the site's root; none where it is missing.
    address: Option<String>,
}

/// What would not be published, by the addresses of the pages.
pub type Unpublished = BTreeMap<String, Waits>;

/// What of `archive` would not be published.
pub fn unpublished(archive: &Archive) -> Unpublished {
    let waits: BTreeMap<&str, &LeftOut> =
        archive.catalogue.previewed.iter().map(|left_out| (&*left_out.path, left_out)).collect();
    if waits.is_empty() {
        return Unpublished::new();
    }
    let facts = archive.facts();
    let articles = facts.catalogue.article_ids().map(|id| {
        let article = facts.catalogue.article(id);
        (Page::Article(article.lang, id), &article.text)
    });
    let pages = facts.catalogue.page_ids().flat_map(|id| {
        let texts = facts.site.langs().zip(&facts.catalogue.page(id).texts);
        texts.filter_map(move |((lang, _), text)| Some((Page::Standing(lang, id), text.as_ref()?)))
    });
    articles
        .chain(pages)
        .filter_map(|(page, text)| {
            let why = reason(archive, waits.get(&*text.path)?);
            Some((page.address(&facts).encoded(), why))
        })
        .collect()
}

fn reason(archive: &Archive, left_out: &LeftOut) -> Waits {
    match left_out.until {
        Some(until) => Waits::Scheduled { until: until.machine(&archive.site.time_zone) },
        None => Waits::Draft,
    }
}

impl Bar {
    /// The bar of the page that is the output `file`.
    pub fn new(archive: &Archive, unpublished: &Unpublished, file: &str) -> Self {
        let facts = archive.facts();
        let planned = archive.plan.find(file);
        let Some((planned, Output::Page(page))) = planned.map(|planned| (planned, &planned.output))
        else {
            return Bar::default();
        };
        Bar {
            source: text_of(&facts, *page).map(|(_, text)| text.path.to_string()),
            waits: unpublished.get(&planned.address.encoded()).cloned(),
            translations: match page {
                Page::Article(..) | Page::Standing(..) => translations(&facts, *page),
                _ => Vec::new(),
            },
        }
    }
}

fn translations(facts: &Facts, page: Page) -> Vec<Translation> {
    let translation = |lang: Lang| {
        let there = page.in_language(facts, lang);
        Translation {
            lang: facts.site.language(lang).tag.clone(),
            address: there.map(|page| page.address(facts).encoded()),
        }
    };
    facts.site.langs().map(|(lang, _)| translation(lang)).collect()
}
