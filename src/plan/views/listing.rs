//! Listings: the front page, all news, a term, the script with the recent news.

use serde::Serialize;
use tera::Value;

use super::chrome::Head;
use super::entry::Named;
use super::{BodyKey, Content, Made, Maker, View};
use crate::catalogue::{ArticleId, TermId, nearest_text};
use crate::plan::{Page, Pages};

/// How many bulletins the front page and the recent news have.
const RECENT: usize = 10;

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
    /// Its newest bulletins.
    pub entries: Vec<Value>,
}

/// A year, and how many bulletins it has.
#[derive(Debug, Serialize)]
pub struct YearLink {
    /// Its page.
    pub path: String,
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
    pub newer: Option<String>,
    /// The next page with older ones.
    pub older: Option<String>,
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
    pub path: String,
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
}

/// The script with the recent news.
#[derive(Debug, Serialize)]
pub struct RecentView {
    /// The newest bulletins, each an [`Entry`](super::Entry).
    pub entries: Vec<Value>,
}

pub(super) fn recent(maker: &Maker) -> Made<RecentView> {
    let listed = &maker.facts.edition(maker.lang).listed;
    Ok(RecentView { entries: maker.entries(newest(listed, RECENT))? })
}

fn newest(listed: &[ArticleId], count: usize) -> &[ArticleId] {
    &listed[listed.len().saturating_sub(count)..]
}

pub(super) fn front(maker: &Maker) -> Made<View> {
    let edition = maker.facts.edition(maker.lang);
    let content = FrontView {
        entries: maker.entries(newest(&edition.listed, RECENT))?,
        sections: sections(maker)?,
        years: years(maker),
    };
    let newest = edition.listed.last().map(|id| maker.facts.catalogue.article(*id));
    let head = Head { day: newest.map(|article| article.date), ..Head::default() };
    Ok(View {
        site: maker.site(),
        page: maker.chrome("front", head)?,
        content: Content::Front(content),
        body: None,
    })
}

/// The sections that have bulletins, in the order of the language.
fn sections(maker: &Maker) -> Made<Vec<Section>> {
    const SHOWN: usize = 3;
    let Some(taxonomy) = maker.shared.sections() else { return Ok(Vec::new()) };
    let edition = maker.facts.edition(maker.lang);
    super::taxonomy::sorted(maker, taxonomy)
        .into_iter()
        .map(|term| (term, newest(edition.term(taxonomy, term), SHOWN)))
        .filter(|(_, listed)| !listed.is_empty())
        .map(|(term, listed)| {
            Ok(Section { link: maker.term_link(taxonomy, term), entries: maker.entries(listed)? })
        })
        .collect()
}

fn years(maker: &Maker) -> Vec<YearLink> {
    let edition = maker.facts.edition(maker.lang);
    let mut years = Vec::new();
    for year in edition.years().into_iter().rev() {
        let day = jiff::civil::Date::new(year, 1, 1).unwrap_or(jiff::civil::Date::MIN);
        years.push(YearLink {
            path: maker.path(Page::Year(maker.lang, year)),
            label: maker.facts.locale(maker.lang).dates.year(day),
            count: edition.days_of(year, None).map(|(_, places)| places.len()).sum(),
        });
    }
    years
}

pub(super) fn news(maker: &Maker, number: Option<u32>) -> Made<View> {
    let listed = &maker.facts.edition(maker.lang).listed;
    let view = list(maker, listed, number, |number| Page::News(maker.lang, number))?;
    let page = maker.chrome("news", Head::default())?;
    Ok(View { site: maker.site(), page, content: Content::List(Box::new(view)), body: None })
}

pub(super) fn term(
    maker: &Maker,
    taxonomy: usize,
    term: TermId,
    number: Option<u32>,
) -> Made<View> {
    let facts = &maker.facts;
    let listed = facts.edition(maker.lang).term(taxonomy, term);
    let mut view =
        list(maker, listed, number, |number| Page::Term(maker.lang, taxonomy, term, number))?;
    let entry = facts.term(taxonomy, term);
    let label = facts.labels.get(taxonomy, term, maker.lang);
    // Only the listing's own address shows the term's text: a full page is written once.
    let text = nearest_text(facts.site, &entry.texts, maker.lang).filter(|_| number.is_none());
    let own_summary = text.filter(|(_, text)| !text.summary.is_empty());
    view.term = Some(TermHead {
        label: maker.named(label.text.clone(), label.lang),
        taxonomy: facts.taxonomy(taxonomy).name.clone(),
        summary: own_summary.map(|(lang, text)| maker.named(text.summary.clone(), Some(lang))),
        text: text.map(|(lang, _)| maker.named(String::new(), Some(lang))),
        members: match (number, &entry.members) {
            (None, Some(members)) => {
                let shown =
                    members.iter().filter(|member| facts.has_term(maker.lang, taxonomy, **member));
                shown.map(|member| maker.term_link(taxonomy, *member)).collect()
            }
            _ => Vec::new(),
        },
    });
    let description = own_summary.map(|(_, text)| text.summary.clone()).unwrap_or_default();
    let page = maker.chrome("term", Head { description, ..Head::default() })?;
    let body = text.map(|(lang, text)| BodyKey::new(maker, text, lang));
    Ok(View { site: maker.site(), page, content: Content::List(Box::new(view)), body })
}

fn list(
    maker: &Maker,
    listed: &[ArticleId],
    number: Option<u32>,
    page: impl Fn(Option<u32>) -> Page,
) -> Made<ListView> {
    let pages = Pages::new(listed.len(), maker.facts.site.page_size);
    let link = |number: u32| maker.path(page(Some(number)));
    let places = number.map_or(pages.newest(), |number| pages.page(number));
    let older = match number {
        None => Some(pages.full()).filter(|_| pages.newest().start > 0),
        Some(number) => Some(number - 1),
    };
    let numbers = match number {
        None => (1..=pages.full())
            .rev()
            .map(|number| NumberLink { number, path: link(number) })
            .collect(),
        Some(_) => Vec::new(),
    };
    Ok(ListView {
        entries: maker.entries(&listed[places])?,
        total: number.is_none().then_some(listed.len()),
        number,
        newer: number.map(|number| link(number + 1)),
        older: older.filter(|number| *number > 0).map(link),
        numbers,
        term: None,
    })
}
