//! The words that views use: messages, and what pages are called.

use crate::language::{Argument, WordingError};
use crate::plan::{Facts, Page};
use crate::site::Lang;
use crate::theme::TemplateFault;

use super::Made;

/// Messages that views use; the rest is used by templates alone.
pub const MESSAGES: &[&str] = &[
    "site-title",
    "page-title",
    "page-number",
    "all-news",
    "choose-language",
    "page-not-found",
    "search",
    "search-year",
    "dateline",
    "dateline-place",
    "dateline-source",
    "date-and-time",
    "switcher-elsewhere",
    "feed-title",
    "count-of",
    "number-range",
    "chart-name",
    "map-name",
];

/// Why a view could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ViewError {
    /// A message is missing or broken.
    Wording {
        /// The message.
        id: String,
        /// What is wrong.
        error: WordingError,
    },
    /// A part of the theme failed.
    Template(TemplateFault),
}

/// The message `id` in the language `lang`.
pub fn word(facts: &Facts, lang: Lang, id: &str, arguments: &[(&str, Argument)]) -> Made<String> {
    let phrase = facts.wording.get(lang, id, arguments);
    phrase
        .map(|phrase| phrase.text)
        .map_err(|error| ViewError::Wording { id: id.to_owned(), error })
}

/// What a page is called in the language `lang`: its heading, and its name in links to it.
pub fn heading(facts: &Facts, page: Page, lang: Lang) -> Made<String> {
    let locale = facts.locale(lang);
    let first = |year: i16, month: i8| {
        jiff::civil::Date::new(year, month, 1).unwrap_or(jiff::civil::Date::MIN)
    };
    Ok(match page {
        Page::Languages => word(facts, lang, "choose-language", &[])?,
        Page::NotFound => word(facts, lang, "page-not-found", &[])?,
        Page::Front(_) => word(facts, lang, "site-title", &[])?,
        Page::News(_, None) => word(facts, lang, "all-news", &[])?,
        Page::Year(_, year) => locale.dates.year(first(year, 1)),
        Page::Month(_, year, month) => {
            locale.capitalised(&locale.dates.year_month(first(year, month)))
        }
        Page::Day(_, day) => locale.capitalised(&locale.dates.long(day)),
        Page::Article(_, id) => facts.catalogue.article(id).text.title.clone(),
        Page::Search(_) => word(facts, lang, "search", &[])?,
        Page::Taxonomy(_, taxonomy) => word(facts, lang, &facts.taxonomy(taxonomy).name, &[])?,
        Page::Term(_, term, None) => facts.labels.get(term, lang).text.clone(),
        Page::News(_, Some(number)) | Page::Term(.., Some(number)) => {
            let title = match page.parent(facts) {
                Some(parent) => heading(facts, parent, lang)?,
                None => String::new(),
            };
            let arguments =
                [("title", title.as_str().into()), ("number", (number as usize).into())];
            word(facts, lang, "page-number", &arguments)?
        }
        Page::Standing(own, number) => {
            let text = &facts.catalogue.page(number).texts[own.index()];
            text.as_ref().map(|text| text.title.clone()).unwrap_or_default()
        }
    })
}
