//! What the bar on a page says: the page's source file, whether it is published, and the
//! bulletin's other languages.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::address::Address;
use crate::archive::Archive;
use crate::catalogue::{LeftOut, Text};
use crate::outputs::Output;
use crate::outputs::article::Article;
use crate::outputs::page::Page;
use crate::outputs::standing::Standing;
use crate::website::Website;

/// The bar of a page.
#[derive(Debug, Default, PartialEq, Serialize)]
pub(super) struct Bar {
    /// The page's source file, from the site's root.
    pub(crate) source: Option<String>,
    /// Why the page would not be published.
    waits: Option<Waits>,
    /// The languages of a bulletin or a standing page.
    translations: Vec<Translation>,
    /// Whether drafts and what waits for its day are hidden.
    published: bool,
}

/// Why a page would not be published.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Waits {
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
pub(super) type Unpublished = BTreeMap<String, Waits>;

/// What of `archive` would not be published.
pub(super) fn unpublished(archive: &Archive) -> Unpublished {
    let waits: BTreeMap<&str, &LeftOut> =
        archive.catalogue.previewed.iter().map(|left_out| (&*left_out.path, left_out)).collect();
    if waits.is_empty() {
        return Unpublished::new();
    }
    let catalogue = &archive.catalogue;
    let articles = catalogue.article_ids().map(|id| {
        let article = catalogue.article(id);
        let page = Article(article.lang, id);
        (page.address(archive), &article.text)
    });
    let pages = catalogue.page_ids().flat_map(|id| {
        let langs = archive.site.langs();
        langs.filter_map(move |(lang, _)| {
            let page = Standing(lang, id);
            Some((page.address(archive), page.text(archive)?))
        })
    });
    let unpublished = articles.chain(pages).filter_map(|(address, text): (Address, &Text)| {
        let why = reason(archive, waits.get(&*text.path)?);
        Some((address.encoded(), why))
    });
    unpublished.collect()
}

fn reason(archive: &Archive, left_out: &LeftOut) -> Waits {
    match left_out.until {
        Some(until) => Waits::Scheduled { until: until.machine(&archive.site.time_zone) },
        None => Waits::Draft,
    }
}

impl Bar {
    /// The bar of the page that is the output `file`.
    pub(super) fn new(website: &Website, unpublished: &Unpublished, file: &str) -> Self {
        let Website { archive, plan, .. } = website;
        let page = plan.find(file).filter(|planned| planned.output.traits().is_page);
        let Some(planned) = page else { return Bar::default() };
        Bar {
            source: planned.output.text_file(archive).map(str::to_owned),
            waits: unpublished.get(&planned.address.encoded()).cloned(),
            translations: match &planned.output {
                Output::Article(page) => translations(archive, *page),
                Output::Standing(page) => translations(archive, *page),
                _ => Vec::new(),
            },
            published: false,
        }
    }

    /// The bar of a preview in which drafts and what waits for its day are hidden, if that `is_so`.
    pub(super) fn published(self, is_so: bool) -> Self {
        Bar { published: is_so, ..self }
    }
}

fn translations<P: Page>(archive: &Archive, page: P) -> Vec<Translation> {
    let langs = archive.site.langs();
    let translation = langs.map(|(lang, language)| Translation {
        lang: language.tag.clone(),
        address: page.in_language(archive, lang).map(|page| page.address(archive).encoded()),
    });
    translation.collect()
}
