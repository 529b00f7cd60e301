//! The pages of the site, and how they lie above and beside each other.

use jiff::civil::Date;
use rayon::prelude::*;

use super::{Address, Facts, Pages};
use crate::catalogue::{ArticleId, Catalogue, PageId, TermRef};
use crate::site::{Lang, MissingTranslation, Site, TaxonomyId};

/// A page that readers see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Page {
    /// The choice of language, at the site's root.
    Languages,
    /// What a host shows for an address that is nothing.
    NotFound,
    /// An edition's front page.
    Front(Lang),
    /// All news: the newest, or the full page with a number.
    News(Lang, Option<u32>),
    /// A year.
    Year(Lang, i16),
    /// A month.
    Month(Lang, i16, i8),
    /// A day.
    Day(Lang, Date),
    /// An article.
    Article(Lang, ArticleId),
    /// The terms of a taxonomy.
    Taxonomy(Lang, TaxonomyId),
    /// A term: the newest of its bulletins, or the full page with a number.
    Term(Lang, TermRef, Option<u32>),
    /// A standing page.
    Standing(Lang, PageId),
    /// The search.
    Search(Lang),
}

/// The address of each article, by number.
pub fn article_addresses(site: &Site, catalogue: &Catalogue) -> Vec<Address> {
    catalogue
        .articles
        .par_iter()
        .enumerate()
        .map(|(number, article)| {
            let slug = catalogue.slug(ArticleId(number as u32));
            let tag = &site.language(article.lang).tag;
            let day = article.date.day;
            let (year, month, day) = (day.year(), day.month(), day.day());
            Address::new(format!("{tag}/{year:04}/{month:02}/{day:02}/{slug}.html"))
        })
        .collect()
}

impl Page {
    /// The edition that it belongs to.
    pub fn lang(&self, facts: &Facts) -> Lang {
        match *self {
            Page::Languages | Page::NotFound => facts.site.default_language,
            Page::Front(lang)
            | Page::News(lang, _)
            | Page::Year(lang, _)
            | Page::Month(lang, ..)
            | Page::Day(lang, _)
            | Page::Article(lang, _)
            | Page::Taxonomy(lang, _)
            | Page::Term(lang, ..)
            | Page::Standing(lang, _)
            | Page::Search(lang) => lang,
        }
    }

    /// Where it stands.
    pub fn address(&self, facts: &Facts) -> Address {
        let tag = |lang: Lang| facts.site.language(lang).tag.as_str();
        Address::new(match *self {
            Page::Languages => "index.html".to_owned(),
            Page::NotFound => "404.html".to_owned(),
            Page::Front(lang) => format!("{}/index.html", tag(lang)),
            Page::News(lang, None) => format!("{}/news.html", tag(lang)),
            Page::News(lang, Some(number)) => format!("{}/news/{number}.html", tag(lang)),
            Page::Year(lang, year) => format!("{}/{year:04}.html", tag(lang)),
            Page::Month(lang, year, month) => format!("{}/{year:04}/{month:02}.html", tag(lang)),
            Page::Day(lang, day) => {
                format!("{}/{:04}/{:02}/{:02}.html", tag(lang), day.year(), day.month(), day.day())
            }
            Page::Article(_, id) => return facts.addresses[id.0 as usize].clone(),
            Page::Taxonomy(lang, taxonomy) => {
                format!("{}/{}.html", tag(lang), facts.taxonomy(taxonomy).name)
            }
            Page::Term(lang, term, number) => {
                let (name, term) = (&facts.taxonomy(term.taxonomy).name, &facts.term(term).address);
                match number {
                    None => format!("{}/{name}/{term}.html", tag(lang)),
                    Some(number) => format!("{}/{name}/{term}/{number}.html", tag(lang)),
                }
            }
            Page::Standing(lang, page) => {
                format!("{}/{}.html", tag(lang), facts.catalogue.page(page).path(lang))
            }
            Page::Search(lang) => format!("{}/search.html", tag(lang)),
        })
    }

    /// The page above it; an edition's front page has none.
    pub fn parent(&self, facts: &Facts) -> Option<Page> {
        match *self {
            Page::Languages | Page::NotFound | Page::Front(_) => None,
            Page::News(lang, None)
            | Page::Year(lang, _)
            | Page::Taxonomy(lang, _)
            | Page::Standing(lang, _)
            | Page::Search(lang) => Some(Page::Front(lang)),
            Page::News(lang, Some(_)) => Some(Page::News(lang, None)),
            Page::Month(lang, year, _) => Some(Page::Year(lang, year)),
            Page::Day(lang, day) => Some(Page::Month(lang, day.year(), day.month())),
            Page::Article(lang, id) => Some(Page::Day(lang, facts.catalogue.article(id).date.day)),
            Page::Term(lang, term, None) => Some(Page::Taxonomy(lang, term.taxonomy)),
            Page::Term(lang, term, Some(_)) => Some(Page::Term(lang, term, None)),
        }
    }

    /// The same page in the edition `lang`, if that edition has it.
    pub fn in_language(&self, facts: &Facts, lang: Lang) -> Option<Page> {
        let edition = facts.edition(lang);
        let size = facts.site.page_size;
        match *self {
            Page::Languages => Some(Page::Languages),
            Page::NotFound => Some(Page::NotFound),
            Page::Front(_) => Some(Page::Front(lang)),
            Page::News(_, None) => Some(Page::News(lang, None)),
            Page::News(_, Some(number)) => {
                let there = number <= Pages::new(edition.listed.len(), size).full();
                (there && self.numbers_agree(facts, lang)).then_some(Page::News(lang, Some(number)))
            }
            Page::Year(_, year) => edition.has(year, None).then_some(Page::Year(lang, year)),
            Page::Month(_, year, month) => {
                edition.has(year, Some(month)).then_some(Page::Month(lang, year, month))
            }
            Page::Day(_, day) => edition.days.contains_key(&day).then_some(Page::Day(lang, day)),
            Page::Article(_, id) => {
                let own = facts.catalogue.bulletin_of(id).articles[lang.index()];
                own.map(|id| Page::Article(lang, id))
            }
            Page::Taxonomy(_, taxonomy) => Some(Page::Taxonomy(lang, taxonomy)),
            Page::Term(_, term, None) => {
                facts.has_term(lang, term).then_some(Page::Term(lang, term, None))
            }
            Page::Term(_, term, Some(number)) => {
                let there = number <= Pages::new(edition.term(term).len(), size).full();
                let there = there && self.numbers_agree(facts, lang);
                there.then_some(Page::Term(lang, term, Some(number)))
            }
            Page::Standing(_, page) => {
                let there = facts.catalogue.page(page).texts[lang.index()].is_some();
                there.then_some(Page::Standing(lang, page))
            }
            Page::Search(_) => Some(Page::Search(lang)),
        }
    }

    /// Whether full pages of this edition and of `lang` list the same bulletins. Where each
    /// edition lists its own articles alone they do not, and a full page must not wait for
    /// another edition's to be full.
    fn numbers_agree(&self, facts: &Facts, lang: Lang) -> bool {
        facts.site.missing_translation == MissingTranslation::Link || lang == self.lang(facts)
    }

    /// The page of the edition `lang` that is nearest to this one: the same, else one above.
    pub fn nearest_in(&self, facts: &Facts, lang: Lang) -> Page {
        let mut page = *self;
        loop {
            if let Some(found) = page.in_language(facts, lang) {
                return found;
            }
            match page.parent(facts) {
                Some(parent) => page = parent,
                None => return Page::Front(lang),
            }
        }
    }

    /// The pages above it, from the edition's front page down.
    pub fn ancestors(&self, facts: &Facts) -> Vec<Page> {
        let mut pages = Vec::new();
        let mut page = *self;
        while let Some(parent) = page.parent(facts) {
            pages.push(parent);
            page = parent;
        }
        pages.reverse();
        pages
    }
}
