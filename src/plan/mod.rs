//! Every output of the site: its address and what it is.
//!
//! The plan is made from the catalogue alone, so that collisions, dead links and missing
//! words are known before a single page is rendered. It holds no page's content: a page's
//! *view* ([`views`]) is made when the page is rendered, and dropped again.

mod address;
mod editions;
mod facts;
mod links;
mod media;
mod page;
pub mod views;

use std::collections::BTreeMap;

pub use address::Address;
pub use editions::{Edition, Pages};
pub use facts::Facts;
pub use links::{Dead, Destination, Known, picture, resolve};
pub use media::{HASH_DIGITS, Media, texts, with_hash};
pub use page::{Page, article_addresses};

use crate::catalogue::{ArticleId, TermId, Text};
use crate::content::StaticFile;
use crate::site::Lang;

/// What an output is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// A page made by a template.
    Page(Page),
    /// A small page that leads from an old address, or from the number of a page that is not
    /// full yet, to a page.
    Redirect(Page),
    /// An Atom feed: an edition's, or that of one of its terms.
    Feed(Lang, Option<(usize, TermId)>),
    /// The script with an edition's recent news.
    Recent(Lang),
    /// The articles of an edition's year as data.
    Data(Lang, i16),
    /// The index of the sitemaps.
    SitemapIndex,
    /// The sitemap of an edition's year, or of its index pages, or a further part of one.
    Sitemap(Lang, Option<i16>, usize),
    /// What crawlers are told.
    Robots,
    /// A file copied as it is, by its path from the site's root.
    Copy(String),
    /// A file of the theme, by its number in the theme's list.
    Asset(usize),
}

/// An output and its address.
#[derive(Debug, Clone)]
pub struct Planned {
    /// Where it stands.
    pub address: Address,
    /// What it is.
    pub output: Output,
    /// The file that asked for it, for messages: an article, a static file, the settings.
    pub source: Option<String>,
}

/// All outputs, in the order of their addresses.
#[derive(Debug)]
pub struct Plan {
    /// The outputs.
    pub outputs: Vec<Planned>,
}

/// The most addresses that one sitemap may hold: <https://www.sitemaps.org/protocol.html>.
pub const SITEMAP_LIMIT: usize = 50_000;

impl Plan {
    /// Plans the site: `assets` are the addresses of the theme's files.
    pub fn new(facts: &Facts, statics: &[StaticFile], assets: &[Address]) -> Self {
        let mut plan = Plan { outputs: Vec::new() };
        plan.add_page(facts, Page::Languages);
        plan.add_page(facts, Page::NotFound);
        for edition in facts.editions {
            plan.add_edition(facts, edition);
        }
        plan.add_sitemaps(facts);
        for (path, address) in facts.media.iter() {
            plan.add(address.clone(), Output::Copy(path.clone()), Some(path));
        }
        for (number, address) in assets.iter().enumerate() {
            plan.add(address.clone(), Output::Asset(number), None);
        }
        for file in statics {
            plan.add(
                Address::new(&*file.address),
                Output::Copy(file.path.clone()),
                Some(&file.path),
            );
        }
        plan.outputs.sort_by(|a, b| a.address.cmp(&b.address));
        plan
    }

    fn add(&mut self, address: Address, output: Output, source: Option<&String>) {
        self.outputs.push(Planned { address, output, source: source.cloned() });
    }

    fn add_page(&mut self, facts: &Facts, page: Page) {
        let source = source(facts, page);
        self.add(page.address(facts), Output::Page(page), source);
    }

    fn add_edition(&mut self, facts: &Facts, edition: &Edition) {
        let lang = edition.lang;
        self.add_page(facts, Page::Front(lang));
        self.add_listing(facts, edition.listed.len(), |number| Page::News(lang, number));
        self.add_calendar(facts, edition);
        for id in &edition.own {
            self.add_article(facts, lang, *id);
        }
        for (number, page) in facts.catalogue.pages.iter().enumerate() {
            if let Some(text) = &page.texts[lang.index()] {
                self.add_page(facts, Page::Standing(lang, number));
                self.add_aliases(text, Page::Standing(lang, number));
            }
        }
        for taxonomy in 0..facts.site.taxonomies.len() {
            self.add_taxonomy(facts, edition, taxonomy);
        }
        let folder = &facts.site.language(lang).tag;
        self.add(Address::new(format!("{folder}/recent.js")), Output::Recent(lang), None);
        self.add(Address::new(format!("{folder}/feed.xml")), Output::Feed(lang, None), None);
    }

    /// The pages of an index: its own address, its full pages, and the number after them.
    fn add_listing(&mut self, facts: &Facts, len: usize, page: impl Fn(Option<u32>) -> Page) {
        let pages = Pages::new(len, facts.site.page_size);
        self.add_page(facts, page(None));
        for number in 1..=pages.full() {
            self.add_page(facts, page(Some(number)));
        }
        if let Some(open) = pages.open() {
            self.add(page(Some(open)).address(facts), Output::Redirect(page(None)), None);
        }
    }

    fn add_calendar(&mut self, facts: &Facts, edition: &Edition) {
        let lang = edition.lang;
        let mut months = Vec::new();
        for day in edition.days.keys() {
            self.add_page(facts, Page::Day(lang, *day));
            months.push((day.year(), day.month()));
        }
        months.dedup();
        for (year, month) in months {
            self.add_page(facts, Page::Month(lang, year, month));
        }
        let tag = &facts.site.language(lang).tag;
        for year in edition.years() {
            self.add_page(facts, Page::Year(lang, year));
            let address = Address::new(format!("{tag}/{year:04}/catalogue.jsonl"));
            let any =
                edition.days_of(year, None).any(|(_, places)| has_own(facts, edition, places));
            if any {
                self.add(address, Output::Data(lang, year), None);
            }
        }
    }

    fn add_article(&mut self, facts: &Facts, lang: Lang, id: ArticleId) {
        let page = Page::Article(lang, id);
        self.add_page(facts, page);
        self.add_aliases(&facts.catalogue.article(id).text, page);
    }

    fn add_aliases(&mut self, text: &Text, page: Page) {
        for alias in &text.aliases {
            self.add(alias_address(alias), Output::Redirect(page), Some(&text.path));
        }
    }

    fn add_taxonomy(&mut self, facts: &Facts, edition: &Edition, taxonomy: usize) {
        let lang = edition.lang;
        self.add_page(facts, Page::Taxonomy(lang, taxonomy));
        for (term, entry) in facts.catalogue.terms[taxonomy].iter() {
            if !facts.has_term(lang, taxonomy, term) {
                continue;
            }
            if let Some(text) = &entry.texts[lang.index()] {
                self.add_aliases(text, Page::Term(lang, taxonomy, term, None));
            }
            let listed = edition.term(taxonomy, term);
            self.add_listing(facts, listed.len(), |number| {
                Page::Term(lang, taxonomy, term, number)
            });
            if let Some(address) = feed_address(facts, lang, Some((taxonomy, term))) {
                self.add(address, Output::Feed(lang, Some((taxonomy, term))), None);
            }
        }
    }

    fn add_sitemaps(&mut self, facts: &Facts) {
        let mut counts: BTreeMap<(Lang, Option<i16>), usize> = BTreeMap::new();
        for planned in &self.outputs {
            if let Output::Page(page) = planned.output
                && let Some(key) = sitemap_of(facts, page)
            {
                *counts.entry(key).or_default() += 1;
            }
        }
        for ((lang, year), count) in counts {
            for part in 0..count.div_ceil(SITEMAP_LIMIT) {
                let address = sitemap_address(facts, lang, year, part);
                self.add(address, Output::Sitemap(lang, year, part), None);
            }
        }
        self.add(Address::new("sitemap.xml"), Output::SitemapIndex, None);
        self.add(Address::new("robots.txt"), Output::Robots, None);
    }
}

/// The sitemap that lists a page: that of its edition and year for an article, else that of
/// its edition's index pages.
pub fn sitemap_of(facts: &Facts, page: Page) -> Option<(Lang, Option<i16>)> {
    match page {
        Page::NotFound => None,
        Page::Article(lang, id) => Some((lang, Some(facts.catalogue.article(id).date.day.year()))),
        other => Some((other.lang(facts), None)),
    }
}

/// The address of a sitemap's part.
pub fn sitemap_address(facts: &Facts, lang: Lang, year: Option<i16>, part: usize) -> Address {
    let tag = &facts.site.language(lang).tag;
    let suffix = if part == 0 { String::new() } else { format!("-{}", part + 1) };
    Address::new(match year {
        Some(year) => format!("{tag}/{year:04}/sitemap{suffix}.xml"),
        None => format!("{tag}/sitemap{suffix}.xml"),
    })
}

/// The address of a feed, if there is anything in it: an edition's own articles alone.
pub fn feed_address(facts: &Facts, lang: Lang, term: Option<(usize, TermId)>) -> Option<Address> {
    let tag = &facts.site.language(lang).tag;
    let Some((taxonomy, term)) = term else { return Some(Address::new(format!("{tag}/feed.xml"))) };
    let listed = facts.edition(lang).term(taxonomy, term);
    let any = listed.iter().any(|id| facts.catalogue.article(*id).lang == lang);
    let (name, address) = (&facts.taxonomy(taxonomy).name, &facts.term(taxonomy, term).address);
    any.then(|| Address::new(format!("{tag}/{name}/{address}.xml")))
}

fn has_own(facts: &Facts, edition: &Edition, places: std::ops::Range<usize>) -> bool {
    edition.listed[places].iter().any(|id| facts.catalogue.article(*id).lang == edition.lang)
}

/// An old address as a file: one that names a folder gets the folder's index.
pub fn alias_address(alias: &str) -> Address {
    let is_file = alias.rsplit('/').next().is_some_and(|name| name.contains('.'));
    match (is_file, alias.strip_suffix('/')) {
        (true, None) => Address::new(alias),
        (_, Some(folder)) => Address::new(format!("{folder}/index.html")),
        (false, None) => Address::new(format!("{alias}/index.html")),
    }
}

/// The file that a page is made from, if it is one file.
fn source<'f>(facts: &Facts<'f>, page: Page) -> Option<&'f String> {
    match page {
        Page::Article(_, id) => Some(&facts.catalogue.article(id).text.path),
        Page::Standing(lang, number) => {
            facts.catalogue.pages[number].texts[lang.index()].as_ref().map(|text| &text.path)
        }
        _ => None,
    }
}
