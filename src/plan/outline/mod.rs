//! What each page is made from, by numbers.
//!
//! An outline names the articles, terms and pages that a page shows; it is small and quickly
//! made. Two things come of it: its digest (see [`Names`]), which tells whether the page is
//! still as it was, and, only where it is not, the page's view (see `views`).
//! Views take nothing from the catalogue that the outline does not name: so an outline is
//! the list of all that its page depends on.

mod article;
mod digest;
mod listing;
mod search;

use jiff::civil::Date;

pub use digest::Names;

use super::links::{Destination, picture, resolve};
use super::{Edition, Facts, Page, Plan};
use crate::catalogue::{ArticleId, TermRef, Text, nearest_text};
use crate::site::{Lang, TaxonomyId};

/// What a page is made from.
#[derive(Debug)]
pub struct Outline {
    /// The page.
    pub page: Page,
    /// Its edition.
    pub lang: Lang,
    /// For each edition the page that is nearest to this one.
    pub versions: Vec<Version>,
    /// What is its own.
    pub content: Content,
    /// Where the links of its text lead.
    pub links: Vec<Destination>,
}

/// The nearest page in an edition.
#[derive(Debug, Clone, Copy)]
pub struct Version {
    /// The page.
    pub page: Page,
    /// Whether it is this very page in that edition.
    pub same: bool,
}

/// What a page is made from by its kind.
#[derive(Debug)]
pub enum Content {
    /// The choice of language, and the page for a wrong address: the settings alone.
    Languages,
    /// An edition's front page.
    Front(FrontOutline),
    /// A listing.
    List(ListOutline),
    /// The days of a year with their numbers of bulletins.
    Year(Vec<(Date, usize)>, Around),
    /// The days of a month with their bulletins.
    Month(Vec<(Date, Vec<ArticleId>)>, Around),
    /// A day's bulletins, the newest first.
    Day(Vec<ArticleId>, Around),
    /// The terms of a taxonomy that have a page, in the order of the language, with their
    /// numbers of bulletins.
    Taxonomy(Vec<(TermRef, usize)>),
    /// An article.
    Article(ArticleOutline),
    /// A standing page.
    Standing,
    /// The search.
    Search(SearchOutline),
}

/// What an edition's front page is made from.
#[derive(Debug)]
pub struct FrontOutline {
    /// The newest bulletins, the newest first.
    pub newest: Vec<ArticleId>,
    /// The newest of each section.
    pub sections: Vec<(TermRef, Vec<ArticleId>)>,
    /// The years that have bulletins, the newest first, with their numbers of bulletins.
    pub years: Vec<(i16, usize)>,
}

/// What a page of a listing is made from.
#[derive(Debug)]
pub struct ListOutline {
    /// The bulletins, the newest first.
    pub entries: Vec<ArticleId>,
    /// How many the whole listing has; not on a full page, which is never written again.
    pub total: Option<usize>,
    /// How many full pages there are; not on a full page.
    pub full: u32,
    /// The page's number; none at the listing's own address.
    pub number: Option<u32>,
    /// The number of the next page with older bulletins.
    pub older: Option<u32>,
    /// The language of the term's text, where it is shown.
    pub text: Option<Lang>,
    /// The years that a term's bulletins are of, the first one first, with their numbers of
    /// bulletins; none on a full page.
    pub years: Vec<(i16, usize)>,
    /// The members of a group that have a page.
    pub members: Vec<TermRef>,
}

/// What an article's page is made from.
#[derive(Debug)]
pub struct ArticleOutline {
    /// The article before it in its edition.
    pub previous: Option<ArticleId>,
    /// The article after it.
    pub next: Option<ArticleId>,
    /// Earlier articles with the same terms.
    pub related: Vec<ArticleId>,
    /// Its picture's file.
    pub picture: Option<Destination>,
}

/// What the search's page is made from.
#[derive(Debug)]
pub struct SearchOutline {
    /// For each taxonomy the terms that bulletins can be filtered by, in the order of the language.
    pub filters: Vec<(TaxonomyId, Vec<TermRef>)>,
    /// The years that have bulletins of this edition's own, the newest first.
    pub years: Vec<i16>,
}

/// The days with bulletins before and after a period.
pub type Around = (Option<Date>, Option<Date>);

impl Outline {
    /// The outline of `page`, one of the pages of `plan`.
    pub fn new(facts: &Facts, plan: &Plan, page: Page) -> Self {
        let lang = page.lang(facts);
        let text = text_of(facts, page);
        Outline {
            page,
            lang,
            versions: versions(facts, page),
            content: content(facts, page, lang),
            links: text.map_or_else(Vec::new, |(lang, text)| links(facts, plan, text, lang)),
        }
    }
}

/// The nearest page to `page` in each edition.
pub fn versions(facts: &Facts, page: Page) -> Vec<Version> {
    facts.site.langs().map(|(lang, _)| version(facts, page, lang)).collect()
}

/// The bulletins of an edition's script with the recent news, the newest first.
pub fn recent(facts: &Facts, lang: Lang) -> Vec<ArticleId> {
    listing::recent(&facts.edition(lang).listed)
}

fn version(facts: &Facts, page: Page, lang: Lang) -> Version {
    match page {
        Page::Languages | Page::NotFound => Version { page: Page::Front(lang), same: true },
        page => match page.in_language(facts, lang) {
            Some(page) => Version { page, same: true },
            None => Version { page: page.nearest_in(facts, lang), same: false },
        },
    }
}

fn content(facts: &Facts, page: Page, lang: Lang) -> Content {
    let edition = facts.edition(lang);
    match page {
        Page::Languages | Page::NotFound => Content::Languages,
        Page::Front(_) => Content::Front(listing::front(facts, edition)),
        Page::News(_, number) => {
            Content::List(ListOutline::new(&edition.listed, facts.site.page_size, number))
        }
        Page::Term(_, term, number) => Content::List(listing::term(facts, edition, term, number)),
        Page::Year(_, year) => {
            let days = edition.days_of(year, None).map(|(day, places)| (day, places.len()));
            Content::Year(days.collect(), edition.days_around(Edition::span(year, None)))
        }
        Page::Month(_, year, month) => {
            let listed = |places: std::ops::Range<usize>| edition.listed[places].to_vec();
            let days = edition.days_of(year, Some(month));
            let days = days.map(|(day, places)| (day, listed(places))).collect();
            Content::Month(days, edition.days_around(Edition::span(year, Some(month))))
        }
        Page::Day(_, day) => {
            let places = edition.days.get(&day).cloned().unwrap_or_default();
            let entries = edition.listed[places].iter().rev().copied().collect();
            Content::Day(entries, edition.days_around((day, day)))
        }
        Page::Taxonomy(_, taxonomy) => Content::Taxonomy(
            listing::sorted(facts, lang, taxonomy)
                .into_iter()
                .map(|term| (term, edition.term(term).len()))
                .collect(),
        ),
        Page::Article(_, id) => Content::Article(article::article(facts, lang, id)),
        Page::Standing(..) => Content::Standing,
        Page::Search(_) => Content::Search(search::search(facts, edition)),
    }
}

/// The Markdown text that `page` shows, with its language.
pub fn text_of<'f>(facts: &Facts<'f>, page: Page) -> Option<(Lang, &'f Text)> {
    match page {
        Page::Article(lang, id) => Some((lang, &facts.catalogue.article(id).text)),
        Page::Standing(lang, number) => {
            let text = facts.catalogue.page(number).texts[lang.index()].as_ref();
            text.map(|text| (lang, text))
        }
        // Only the listing's own address shows the term's text: a full page is written once.
        Page::Term(lang, term, None) => nearest_text(facts.site, &facts.term(term).texts, lang),
        _ => None,
    }
}

/// Where the links of `text`, in the language `lang`, lead. Dead links, which stop a build
/// before any page is made, would become empty.
fn links(facts: &Facts, plan: &Plan, text: &Text, lang: Lang) -> Vec<Destination> {
    let links = text.body.scan.links.iter();
    links
        .map(|link| {
            resolve(facts, plan, text, lang, link)
                .unwrap_or_else(|_| Destination::Verbatim(String::new()))
        })
        .collect()
}
