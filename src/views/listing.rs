//! Listings: the front page, all news, a term, the script with the recent news.

use serde::Serialize;
use tera::Value;

use super::chrome::Head;
use super::entry::{DateText, Href, Named};
use super::pictures::chart;
use super::shared::Shared;
use super::{Content, Made, Maker, View};
use crate::catalogue::TermRef;
use crate::plan::{self, Facts, FrontOutline, ListOutline, Page};
use crate::site::Lang;

/// An edition's front page.
#[derive(Debug, Serialize)]
pub struct FrontView {
    /// The newest bulletins, each an [`Entry`](super::Entry).
    pub entries: Vec<Value>,
    /// The newest of each section: of the taxonomy `sections`, if the site has one.
    pub sections: Vec<Section>,
    /// The years that have bulletins, the newest first.
    pub years: Vec<YearLink>,
}

/// A section on the front page.
#[derive(Debug, Serialize)]
pub struct Section {
    /// The section's page, a [`Link`](super::Link).
    pub link: Value,
    /// Its newest bulletins; their HTML is a line's.
    pub entries: Vec<Value>,
}

/// A year, and how many bulletins it has.
#[derive(Debug, Serialize)]
pub struct YearLink {
    /// Its page.
    pub href: Href,
    /// The year.
    pub label: String,
    /// Its bulletins.
    pub count: usize,
}

/// A page of a listing.
#[derive(Debug, Serialize)]
pub struct ListView {
    /// The bulletins, the newest first; each an [`Entry`](super::Entry).
    pub entries: Vec<Value>,
    /// How many the whole listing has; not on a full page, which is never written again.
    pub total: Option<usize>,
    /// The page's number; none at the listing's own address.
    pub number: Option<u32>,
    /// The next page with newer bulletins.
    pub newer: Option<Href>,
    /// The next page with older ones.
    pub older: Option<Href>,
    /// All full pages, the newest first; not on a full page.
    pub numbers: Vec<NumberLink>,
    /// The term, on its pages.
    pub term: Option<TermHead>,
}

/// A link to a full page.
#[derive(Debug, Serialize)]
pub struct NumberLink {
    /// The page's number.
    pub number: u32,
    /// The link.
    pub href: Href,
}

/// What a term's page says of the term.
#[derive(Debug, Serialize)]
pub struct TermHead {
    /// Its label.
    pub label: Named,
    /// The name of its taxonomy.
    pub taxonomy: String,
    /// Its summary, from its page's text.
    pub summary: Option<Named>,
    /// The language of its text, where that is not the page's.
    pub text: Option<Named>,
    /// Its members, where it is a group; each a [`Link`](super::Link).
    pub members: Vec<Value>,
    /// The picture of its bulletins by year, where they are of several years; not on a full page.
    pub chart: Option<Value>,
}

/// A bulletin in the script with the recent news.
#[derive(Debug, Serialize)]
pub struct Recent {
    /// Its path from the site's root.
    pub path: String,
    /// Its headline.
    pub title: Named,
    /// When it was published.
    pub date: DateText,
}

pub(super) fn recent(facts: &Facts, shared: &Shared, lang: Lang) -> Made<Vec<Recent>> {
    let recent = plan::recent(facts, lang).into_iter().map(|id| {
        let article = facts.catalogue.article(id);
        Ok(Recent {
            path: facts.addresses[id.0 as usize].encoded(),
            title: Named::new(facts, lang, article.text.title.clone(), Some(article.lang)),
            date: shared.date(&article.date)?,
        })
    });
    recent.collect()
}

pub(super) fn front(maker: &Maker, outline: &FrontOutline) -> Made<View> {
    let facts = &maker.facts;
    let content = FrontView {
        entries: maker.shared.entries(&outline.newest)?,
        sections: sections(maker, outline)?,
        years: outline.years.iter().map(|(year, count)| year_link(maker, *year, *count)).collect(),
    };
    let newest = outline.newest.first().map(|id| facts.catalogue.article(*id).date.day);
    let words = newest.and_then(|day| maker.shared.words(day)).transpose()?;
    let head = Head { day: words.map(|words| words.full.clone()), ..Head::default() };
    maker.view(maker.chrome("front", head)?, Content::Front(content))
}

fn sections(maker: &Maker, outline: &FrontOutline) -> Made<Vec<Section>> {
    let sections = outline.sections.iter().map(|(term, listed)| {
        Ok(Section { link: maker.shared.term(*term)?, entries: maker.shared.lines(listed)? })
    });
    sections.collect()
}

fn year_link(maker: &Maker, year: i16, count: usize) -> YearLink {
    let day = jiff::civil::Date::new(year, 1, 1).unwrap_or(jiff::civil::Date::MIN);
    YearLink {
        href: maker.path(Page::Year(maker.lang, year)),
        label: maker.facts.locale(maker.lang).dates.year(day),
        count,
    }
}

/// A page of all news or of a term.
pub(super) fn list(maker: &Maker, page: Page, outline: &ListOutline) -> Made<View> {
    let term = match page {
        Page::Term(_, term, _) => Some(term_head(maker, term, outline)?),
        _ => None,
    };
    let link = |number: u32| maker.path(numbered(page, number));
    let number = |number: u32| NumberLink { number, href: link(number) };
    let content = ListView {
        entries: maker.shared.entries(&outline.entries)?,
        total: outline.total,
        number: outline.number,
        newer: outline.number.map(|number| link(number + 1)),
        older: outline.older.map(link),
        numbers: (1..=outline.full).rev().map(number).collect(),
        term,
    };
    let summary = content.term.as_ref().and_then(|term| term.summary.as_ref());
    let description = summary.map(|summary| summary.text.clone()).unwrap_or_default();
    let kind = if content.term.is_some() { "term" } else { "news" };
    let page = maker.chrome(kind, Head { description, ..Head::default() })?;
    maker.view(page, Content::List(Box::new(content)))
}

/// The full page `number` of the listing of `page`.
fn numbered(page: Page, number: u32) -> Page {
    match page {
        Page::Term(lang, term, _) => Page::Term(lang, term, Some(number)),
        Page::News(lang, _) => Page::News(lang, Some(number)),
        page => page,
    }
}

fn term_head(maker: &Maker, term: TermRef, outline: &ListOutline) -> Made<TermHead> {
    let facts = &maker.facts;
    let label = facts.labels.get(term, maker.lang);
    let texts = &facts.term(term).texts;
    let text = outline.text.and_then(|lang| Some((lang, texts[lang.index()].as_ref()?)));
    let summary = text.filter(|(_, text)| !text.summary().is_empty());
    let members = outline.members.iter().map(|member| maker.shared.term(*member));
    Ok(TermHead {
        label: maker.named(label.text.clone(), label.lang),
        taxonomy: facts.taxonomy(term.taxonomy).name.clone(),
        summary: summary.map(|(lang, text)| maker.named(text.summary(), Some(lang))),
        text: outline.text.map(|lang| maker.named("", Some(lang))),
        members: members.collect::<Made<_>>()?,
        chart: chart(maker, &outline.years)?,
    })
}
