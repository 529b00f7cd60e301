//! Digests of what outlines name by number.

use rayon::prelude::*;

use super::Address;
use crate::catalogue::{ArticleId, Catalogue, Labels, TermId};
use crate::digest::{Digest, Feed};
use crate::site::{Lang, Site};

/// Digests of articles and terms, and of what all pages show.
#[derive(Debug)]
pub struct Digests {
    /// The settings, and the names and addresses of the standing pages.
    pub site: Digest,
    /// By article number: what other pages show of it.
    faces: Vec<Digest>,
    /// By taxonomy, term and language: the term's label and address.
    terms: Vec<Vec<Vec<Digest>>>,
}

impl Digests {
    /// The digests of `catalogue`, whose articles have `addresses`.
    pub fn new(site: &Site, catalogue: &Catalogue, labels: &Labels, addresses: &[Address]) -> Self {
        let faces = catalogue.articles.par_iter().zip(addresses).map(|(article, address)| {
            let mut feed = Feed::new();
            feed.text(address.as_str()).text(&article.text.title).text(&article.text.summary);
            feed.text(&article.date.machine(&site.time_zone));
            feed.finish()
        });
        let terms = catalogue.terms.iter().enumerate().map(|(taxonomy, terms)| {
            let digests = terms.iter().map(|(id, term)| {
                let label = |(lang, _)| label(labels, taxonomy, id, lang, &term.address);
                site.langs().map(label).collect()
            });
            digests.collect()
        });
        Digests { site: settings(site, catalogue), faces: faces.collect(), terms: terms.collect() }
    }

    /// What other pages show of an article.
    pub fn face(&self, id: ArticleId) -> Digest {
        self.faces[id.0 as usize]
    }

    /// A term's label and address in the edition `lang`.
    pub fn term(&self, lang: Lang, taxonomy: usize, term: TermId) -> Digest {
        self.terms[taxonomy][term.0 as usize][lang.index()]
    }
}

fn label(labels: &Labels, taxonomy: usize, term: TermId, lang: Lang, address: &str) -> Digest {
    let label = labels.get(taxonomy, term, lang);
    let mut feed = Feed::new();
    feed.text(address).text(&label.text);
    feed.option(label.lang, |feed, lang| {
        feed.number(lang.0);
    });
    feed.finish()
}

fn settings(site: &Site, catalogue: &Catalogue) -> Digest {
    let mut feed = Feed::new();
    feed.digest(site.digest).text(site.base_url.as_str());
    feed.list(&catalogue.pages, |feed, page| {
        feed.text(&page.id);
        feed.list(&page.texts, |feed, text| {
            feed.option(text.as_ref(), |feed, text| {
                feed.text(&text.title).text(text.slug.as_deref().unwrap_or_default());
            });
        });
    });
    feed.finish()
}
