//! Every output of the site: its address and what it is.
//!
//! The plan is made from the catalogue alone, so that collisions, dead links and missing
//! words are known before a single page is rendered. It holds no page's content: a page's
//! [`Outline`] is made when it is asked whether the page is still as it was, and dropped again.

mod address;
mod digests;
mod editions;
mod facts;
mod image;
mod links;
mod media;
mod outline;
mod page;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

pub use address::{Address, ROOT};
pub use digests::Digests;
pub use editions::{Edition, Pages};
pub use facts::Facts;
pub use image::{Image, Medium, Smaller};
pub use links::{Dead, Destination, picture, resolve};
pub use media::{HASH_DIGITS, Media, texts, with_hash};
pub use outline::{
    Around, ArticleOutline, Content, FrontOutline, ListOutline, Names, Outline, SearchOutline,
    Version, recent, text_of, versions,
};
pub use page::{Page, article_addresses};

use crate::catalogue::{ArticleId, TermRef, Text};
use crate::content::StaticFile;
use crate::search::script;
use crate::search::segments::{Piece, pieces};
use crate::site::{Lang, TaxonomyId};

/// What an output is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// A page made by a template.
    Page(Page),
    /// A small page that leads from the number of a page that is not full yet to a page.
    Redirect(Page),
    /// A small page that leads from an old address to a page, and the file that names it.
    Alias(Page, Arc<str>),
    /// An Atom feed: an edition's, or that of one of its terms.
    Feed(Lang, Option<TermRef>),
    /// The script with an edition's recent news.
    Recent(Lang),
    /// The script that searches an edition.
    SearchScript(Lang),
    /// A piece of an edition's search index.
    Search(Lang, Piece),
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
    /// A drawing in SVG, which is cleaned, by its path from the site's root.
    Drawing(String),
    /// A smaller version of the picture with a path from the site's root.
    Smaller(String, Smaller),
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
        let editions: Vec<Plan> =
            facts.editions.par_iter().map(|edition| edition_plan(facts, edition)).collect();
        let mut plan = Plan { outputs: Vec::new() };
        plan.outputs.reserve(editions.iter().map(|edition| edition.outputs.len()).sum());
        for mut edition in editions {
            plan.outputs.append(&mut edition.outputs);
        }
        plan.add(Address::new("sitemap.xml"), Output::SitemapIndex);
        plan.add(Address::new("robots.txt"), Output::Robots);
        plan.add_media(facts);
        for (number, address) in assets.iter().enumerate() {
            plan.add(address.clone(), Output::Asset(number));
        }
        for file in statics {
            plan.add(Address::new(&*file.address), Output::Copy(file.path.clone()));
        }
        plan.outputs.par_sort_by(|a, b| a.address.cmp(&b.address));
        plan
    }

    /// The output at `address`.
    pub fn find(&self, address: &str) -> Option<&Planned> {
        let found = self.outputs.binary_search_by(|planned| planned.address.as_str().cmp(address));
        found.ok().map(|at| &self.outputs[at])
    }

    fn add(&mut self, address: Address, output: Output) {
        self.outputs.push(Planned { address, output });
    }

    /// The files beside articles, and smaller versions of pictures.
    fn add_media(&mut self, facts: &Facts) {
        // A file that lies there twice with two extensions, and so two addresses, has the same
        // versions.
        let mut versions = BTreeMap::new();
        for (path, medium) in facts.media.iter() {
            let output = match medium.is_drawing {
                true => Output::Drawing(path.clone()),
                false => Output::Copy(path.clone()),
            };
            self.add(medium.address.clone(), output);
            for version in medium.image.iter().flat_map(|image| &image.versions) {
                let output = Output::Smaller(path.clone(), version.clone());
                versions.insert(version.address.clone(), output);
            }
        }
        versions.into_iter().for_each(|(address, output)| self.add(address, output));
    }

    fn add_page(&mut self, facts: &Facts, page: Page) {
        self.add(page.address(facts), Output::Page(page));
    }

    /// The pages of an index: its own address, its full pages, and the number after them.
    fn add_listing(&mut self, facts: &Facts, len: usize, page: impl Fn(Option<u32>) -> Page) {
        let pages = Pages::new(len, facts.site.page_size);
        self.add_page(facts, page(None));
        for number in 1..=pages.full() {
            self.add_page(facts, page(Some(number)));
        }
        if let Some(open) = pages.open() {
            self.add(page(Some(open)).address(facts), Output::Redirect(page(None)));
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
            if !edition.own_of(facts, year).is_empty() {
                self.add(address, Output::Data(lang, year));
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
            self.add(alias_address(alias), Output::Alias(page, text.path.clone()));
        }
    }

    fn add_taxonomy(&mut self, facts: &Facts, edition: &Edition, taxonomy: TaxonomyId) {
        let lang = edition.lang;
        self.add_page(facts, Page::Taxonomy(lang, taxonomy));
        for (term, entry) in facts.catalogue.terms(taxonomy).iter() {
            if !facts.has_term(lang, term) {
                continue;
            }
            if let Some(text) = &entry.texts[lang.index()] {
                self.add_aliases(text, Page::Term(lang, term, None));
            }
            let listed = edition.term(term);
            self.add_listing(facts, listed.len(), |number| Page::Term(lang, term, number));
            if let Some(address) = feed_address(facts, lang, Some(term)) {
                self.add(address, Output::Feed(lang, Some(term)));
            }
        }
    }

    /// The search of an edition: its page, its script, and the pieces of its index.
    fn add_search(&mut self, facts: &Facts, edition: &Edition) {
        let lang = edition.lang;
        self.add_page(facts, Page::Search(lang));
        self.add(search_script(facts, lang), Output::SearchScript(lang));
        let folder = search_folder(facts, lang);
        for piece in pieces(edition.own.len()) {
            let address = Address::new(format!("{folder}{}.js", piece.name()));
            self.add(address, Output::Search(lang, piece));
        }
    }

    /// The sitemaps of an edition: one for each year's articles, one for all its other pages.
    fn add_sitemaps(&mut self, facts: &Facts, edition: &Edition) {
        let articles = |year| edition.own_of(facts, year).len();
        let mut counts: Vec<(Option<i16>, usize)> =
            edition.years().into_iter().map(|year| (Some(year), articles(year))).collect();
        counts.push((None, self.index_pages(facts, edition.lang).count()));
        for (year, count) in counts {
            for part in 0..count.div_ceil(SITEMAP_LIMIT) {
                let address = sitemap_address(facts, edition.lang, year, part);
                self.add(address, Output::Sitemap(edition.lang, year, part));
            }
        }
    }

    /// The pages of the edition `lang` that are no articles, in the order of the plan; with the
    /// choice of language among those of the default language.
    pub fn index_pages<'p>(
        &'p self,
        facts: &'p Facts,
        lang: Lang,
    ) -> impl Iterator<Item = Page> + 'p {
        self.outputs.iter().filter_map(move |planned| match planned.output {
            Output::Page(Page::Article(..) | Page::NotFound) => None,
            Output::Page(page) if page.lang(facts) == lang => Some(page),
            _ => None,
        })
    }
}

/// The outputs of an edition.
fn edition_plan(facts: &Facts, edition: &Edition) -> Plan {
    let lang = edition.lang;
    let mut plan = Plan { outputs: Vec::new() };
    if lang == facts.site.default_language {
        plan.add_page(facts, Page::Languages);
        plan.add_page(facts, Page::NotFound);
    }
    plan.add_page(facts, Page::Front(lang));
    plan.add_listing(facts, edition.listed.len(), |number| Page::News(lang, number));
    plan.add_calendar(facts, edition);
    for id in &edition.own {
        plan.add_article(facts, lang, *id);
    }
    for number in facts.catalogue.page_ids() {
        if let Some(text) = &facts.catalogue.page(number).texts[lang.index()] {
            plan.add_page(facts, Page::Standing(lang, number));
            plan.add_aliases(text, Page::Standing(lang, number));
        }
    }
    for taxonomy in facts.site.taxonomy_ids() {
        plan.add_taxonomy(facts, edition, taxonomy);
    }
    plan.add_search(facts, edition);
    let folder = &facts.site.language(lang).tag;
    plan.add(Address::new(format!("{folder}/recent.js")), Output::Recent(lang));
    plan.add(Address::new(format!("{folder}/feed.xml")), Output::Feed(lang, None));
    plan.add_sitemaps(facts, edition);
    plan
}

impl Output {
    /// The edition that an output belongs to; what belongs to none is the default language's.
    pub fn lang(&self, facts: &Facts) -> Lang {
        match self {
            Output::Page(page) | Output::Redirect(page) | Output::Alias(page, _) => {
                page.lang(facts)
            }
            Output::Feed(lang, _)
            | Output::Recent(lang)
            | Output::SearchScript(lang)
            | Output::Search(lang, _)
            | Output::Data(lang, _)
            | Output::Sitemap(lang, ..) => *lang,
            Output::SitemapIndex
            | Output::Robots
            | Output::Copy(_)
            | Output::Drawing(_)
            | Output::Smaller(..)
            | Output::Asset(_) => facts.site.default_language,
        }
    }

    /// The file that asked for an output, for messages: an article, a page or a copied file.
    pub fn source<'a>(&'a self, facts: &Facts<'a>) -> Option<&'a str> {
        match self {
            Output::Page(Page::Article(_, id)) => Some(&facts.catalogue.article(*id).text.path),
            Output::Page(Page::Standing(lang, number)) => {
                let text = facts.catalogue.page(*number).texts[lang.index()].as_ref();
                text.map(|text| &*text.path)
            }
            Output::Alias(_, path) => Some(path),
            Output::Copy(path) | Output::Drawing(path) | Output::Smaller(path, _) => Some(path),
            _ => None,
        }
    }
}

/// The address of the script that searches the edition `lang`.
pub fn search_script(facts: &Facts, lang: Lang) -> Address {
    let language = facts.site.language(lang);
    let script = script::script(language.id.language.as_str());
    let name = format!("search/{}.js", language.tag);
    Address::new(format!("assets/{}", with_hash(&name, script.as_bytes())))
}

/// The folder of the edition's search index, with `/` at its end.
pub fn search_folder(facts: &Facts, lang: Lang) -> String {
    format!("{}/search/", facts.site.language(lang).tag)
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
pub fn feed_address(facts: &Facts, lang: Lang, term: Option<TermRef>) -> Option<Address> {
    let tag = &facts.site.language(lang).tag;
    let Some(term) = term else { return Some(Address::new(format!("{tag}/feed.xml"))) };
    let listed = facts.edition(lang).term(term);
    let any = listed.iter().any(|id| facts.catalogue.article(*id).lang == lang);
    let (name, address) = (&facts.taxonomy(term.taxonomy).name, &facts.term(term).address);
    any.then(|| Address::new(format!("{tag}/{name}/{address}.xml")))
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
