//! Digests of what outlines name by number.

use rayon::prelude::*;

use super::Address;
use crate::catalogue::{ArticleId, Catalogue, Labels, Term, TermRef, TermTable};
use crate::digest::{Digest, Feed};
use crate::site::{Lang, Site, TaxonomyId};

/// Digests of articles and terms, and of what all pages show.
#[derive(Debug)]
pub struct Digests {
    /// The settings, and the names and addresses of the standing pages.
    pub site: Digest,
    /// By language: the labels of the sections, which stand in every listing.
    sections: Vec<Digest>,
    /// By article number: what other pages show of it, but for the sections' labels.
    faces: Vec<Digest>,
    /// By article number: all of it, with its terms' labels, and its bulletin: the id, and how
    /// the other articles are linked to.
    articles: Vec<Digest>,
    /// By term and language: the term's id, label and address.
    terms: TermTable<Vec<Digest>>,
}

impl Digests {
    /// The digests of `catalogue`, whose articles have `addresses`.
    pub fn new(site: &Site, catalogue: &Catalogue, labels: &Labels, addresses: &[Address]) -> Self {
        let terms: TermTable<Vec<Digest>> = TermTable::new(catalogue, |id, term| {
            let label = |(lang, _)| label(labels, id, lang, term);
            site.langs().map(label).collect()
        });
        let sections = site.sections();
        let faces = catalogue.articles.par_iter().zip(addresses).map(|(article, address)| {
            let mut feed = Feed::new();
            feed.text(address.as_str()).text(&article.text.title).text(article.text.summary());
            feed.text(&article.date.machine(&site.time_zone));
            for term in article.all_terms() {
                if Some(term.taxonomy) == sections {
                    feed.text(&catalogue.term(term).address);
                }
            }
            feed.finish()
        });
        let faces: Vec<Digest> = faces.collect();
        let articles = catalogue.article_ids().collect::<Vec<_>>().into_par_iter();
        Digests {
            site: settings(site, catalogue),
            sections: site.langs().map(|(lang, _)| of_sections(&terms, sections, lang)).collect(),
            articles: articles.map(|id| whole(catalogue, &faces, &terms, id)).collect(),
            faces,
            terms,
        }
    }

    /// What other pages show of an article.
    pub fn face(&self, id: ArticleId) -> Digest {
        self.faces[id.0 as usize]
    }

    /// All of an article, its bulletin's id, and how its bulletin's other articles are linked to.
    pub fn article(&self, id: ArticleId) -> Digest {
        self.articles[id.0 as usize]
    }

    /// The labels of the sections in the edition `lang`.
    pub fn sections(&self, lang: Lang) -> Digest {
        self.sections[lang.index()]
    }

    /// A term's id, label and address in the edition `lang`.
    pub fn term(&self, lang: Lang, term: TermRef) -> Digest {
        self.terms[term][lang.index()]
    }
}

fn label(labels: &Labels, id: TermRef, lang: Lang, term: &Term) -> Digest {
    let label = labels.get(id, lang);
    let mut feed = Feed::new();
    feed.text(&term.id).text(&term.address).text(&label.text);
    feed.option(label.lang, |feed, lang| {
        feed.number(lang.0);
    });
    feed.finish()
}

fn of_sections(terms: &TermTable<Vec<Digest>>, sections: Option<TaxonomyId>, lang: Lang) -> Digest {
    let mut feed = Feed::new();
    for term in sections.into_iter().flat_map(|taxonomy| terms.of(taxonomy)) {
        feed.digest(term[lang.index()]);
    }
    feed.finish()
}

fn whole(
    catalogue: &Catalogue,
    faces: &[Digest],
    terms: &TermTable<Vec<Digest>>,
    id: ArticleId,
) -> Digest {
    let article = catalogue.article(id);
    let mut feed = Feed::new();
    feed.digest(article.digest).text(&catalogue.bulletin_of(id).id);
    for term in article.all_terms() {
        feed.count(term.taxonomy.index()).digest(terms[term][article.lang.index()]);
    }
    for other in catalogue.bulletin_of(id).articles.iter().flatten() {
        feed.digest(faces[other.0 as usize]);
    }
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
