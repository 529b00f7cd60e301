//! What each page shows, as data.
//!
//! A view is a pure function of the [`Facts`] and the page, and templates see nothing else:
//! so a page's view is the list of all that it depends on, and its hash tells whether the
//! page is still the same. The fields below are what theme makers work with.

mod article;
mod calendar;
mod chrome;
mod entry;
mod json_ld;
mod listing;
mod shared;
mod taxonomy;
mod texts;

use serde::Serialize;
use tera::Value;

use self::shared::Shared;
use super::{Address, Facts, Known, Page};
use crate::language::{Argument, WordingError};
use crate::site::Lang;

pub use article::ArticleView;
pub use calendar::{DayView, MonthView, YearView};
pub use chrome::{Chrome, SiteView};
pub use entry::{DateText, Entry, Link, Named};
pub use listing::{FrontView, ListView, RecentView};
pub use taxonomy::TaxonomyView;
pub use texts::{LanguagesView, RedirectView, StandingView};

/// A page's view: the frame that all pages have, and what is its own.
#[derive(Debug, Serialize)]
pub struct View {
    /// What all pages of the edition have, as [`SiteView`].
    pub site: Value,
    /// The frame.
    pub page: Chrome,
    /// The content; its fields stand at the top level in templates.
    #[serde(flatten)]
    pub content: Content,
    /// The Markdown that is shown, by its file and the addresses of its links.
    pub body: Option<BodyKey>,
}

impl View {
    /// All of it, for a hash: in a form that every format can hold.
    pub fn parts(&self) -> impl Serialize {
        (&self.site, &self.page, &self.content, &self.body)
    }
}

/// The content of a page by its kind.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Content {
    /// The choice of language, and the page for a wrong address.
    Languages(LanguagesView),
    /// An edition's front page.
    Front(FrontView),
    /// A listing.
    List(Box<ListView>),
    /// A year.
    Year(YearView),
    /// A month.
    Month(MonthView),
    /// A day.
    Day(DayView),
    /// A taxonomy.
    Taxonomy(TaxonomyView),
    /// An article.
    Article(Box<ArticleView>),
    /// A standing page.
    Standing(StandingView),
}

/// A Markdown text as a part of a view: its HTML is a function of this key alone.
#[derive(Debug, Clone, Serialize)]
pub struct BodyKey {
    /// The file.
    pub path: String,
    /// The hash of its text.
    pub hash: String,
    /// An address for each of its links.
    pub hrefs: Vec<String>,
}

/// Why a view could not be made: a message is missing or broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewError {
    /// The message.
    pub id: String,
    /// The edition that wanted it.
    pub lang: Lang,
    /// What is wrong.
    pub error: WordingError,
}

/// What making a view gives.
pub type Made<T> = Result<T, ViewError>;

/// Messages that views use; the rest is used by templates alone.
pub const MESSAGES: &[&str] = &[
    "site-title",
    "page-title",
    "page-number",
    "all-news",
    "choose-language",
    "page-not-found",
    "dateline",
    "dateline-place",
    "dateline-source",
    "date-and-time",
    "switcher-elsewhere",
    "feed-title",
];

/// Makes views.
pub struct Views<'f> {
    facts: Facts<'f>,
    known: &'f Known,
    shared: Shared,
}

impl<'f> Views<'f> {
    /// Makes views of `facts`; `known` are all addresses of the plan.
    pub fn new(facts: Facts<'f>, known: &'f Known) -> Made<Self> {
        Ok(Views { facts, known, shared: Shared::new(&facts)? })
    }

    /// Makes the view of `page`.
    pub fn view(&self, page: Page) -> Made<View> {
        let maker = self.maker(page, page.address(&self.facts));
        match page {
            Page::Languages | Page::NotFound => texts::languages(&maker),
            Page::Front(_) => listing::front(&maker),
            Page::News(_, number) => listing::news(&maker, number),
            Page::Year(_, year) => calendar::year(&maker, year),
            Page::Month(_, year, month) => calendar::month(&maker, year, month),
            Page::Day(_, day) => calendar::day(&maker, day),
            Page::Article(_, id) => article::article(&maker, id),
            Page::Taxonomy(_, taxonomy) => taxonomy::taxonomy(&maker, taxonomy),
            Page::Term(_, taxonomy, term, number) => listing::term(&maker, taxonomy, term, number),
            Page::Standing(_, number) => texts::standing(&maker, number),
        }
    }

    /// Makes the view of the small page at `from` that leads to `target`.
    pub fn redirect(&self, from: &Address, target: Page) -> Made<RedirectView> {
        texts::redirect(&self.facts, from, target)
    }

    /// Makes the view of the script with the recent news of `lang`.
    pub fn recent(&self, from: &Address, lang: Lang) -> Made<RecentView> {
        listing::recent(&self.maker(Page::Front(lang), from.clone()))
    }

    fn maker(&self, page: Page, address: Address) -> Maker<'_> {
        let lang = page.lang(&self.facts);
        Maker { facts: self.facts, known: self.known, shared: &self.shared, page, address, lang }
    }
}

/// Makes the view of one page.
struct Maker<'f> {
    facts: Facts<'f>,
    known: &'f Known,
    shared: &'f Shared,
    page: Page,
    address: Address,
    lang: Lang,
}

impl Maker<'_> {
    /// The path of `page` from the site's root, as links have it.
    fn path(&self, page: Page) -> String {
        page.address(&self.facts).encoded()
    }

    /// What all pages of this edition have.
    fn site(&self) -> Value {
        self.shared.site(self.lang)
    }

    /// A message in the page's language.
    fn word(&self, id: &str, arguments: &[(&str, Argument)]) -> Made<String> {
        word(&self.facts, self.lang, id, arguments)
    }

    /// A text in the language `lang`, with `lang` and `dir` where that is not the page's.
    fn named(&self, text: String, lang: Option<Lang>) -> Named {
        Named::new(&self.facts, self.lang, text, lang)
    }
}

/// The message `id` in the language `lang`.
pub fn word(facts: &Facts, lang: Lang, id: &str, arguments: &[(&str, Argument)]) -> Made<String> {
    facts.wording.get(lang, id, arguments).map(|phrase| phrase.text).map_err(|error| ViewError {
        id: id.to_owned(),
        lang,
        error,
    })
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
        Page::Taxonomy(_, taxonomy) => word(facts, lang, &facts.taxonomy(taxonomy).name, &[])?,
        Page::Term(_, taxonomy, term, None) => facts.labels.get(taxonomy, term, lang).text.clone(),
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
            let text = &facts.catalogue.pages[number].texts[own.index()];
            text.as_ref().map(|text| text.title.clone()).unwrap_or_default()
        }
    })
}
