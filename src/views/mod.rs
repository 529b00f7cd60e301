//! What each page shows, as data for templates.
//!
//! A view is made from its page's [outline](crate::plan::Outline), and templates see nothing
//! else: so an outline that is as it was means a page that is as it was. The fields below
//! are what theme makers work with.
//!
//! What many pages of an edition show (entries, links to terms, days) is made once, as a
//! template's value and as the HTML that the theme's parts make of it; see `shared.rs`. Links
//! in it begin with [`ROOT`](crate::plan::ROOT), so that pages in any folder can have it.

mod article;
mod calendar;
mod chrome;
mod entry;
mod json_ld;
mod listing;
mod pictures;
mod search;
mod shared;
mod taxonomy;
mod texts;
mod words;

use serde::Serialize;
use tera::Value;

use self::shared::Shared;
use crate::plan::{Address, Content as Parts, Facts, Outline, Page};
use crate::site::Lang;
use crate::theme::{TemplateFault, Theme};

pub use article::ArticleView;
pub use calendar::{DayView, MonthView, YearView};
pub use chrome::{Chrome, SiteView};
pub use entry::{DateText, Entry, Href, Link, Named};
pub use listing::{FrontView, ListView, Recent};
pub use pictures::{CalendarMonth, MapView, Shade};
pub use search::SearchView;
pub use taxonomy::TaxonomyView;
pub use texts::{LanguagesView, RedirectView, StandingView};
pub use words::{MESSAGES, ViewError, heading, word};

/// What making a view gives.
pub type Made<T> = Result<T, ViewError>;

/// A page's view: the frame that all pages have, and what is its own.
#[derive(Debug)]
pub struct View {
    /// What all pages of the edition have, as [`SiteView`].
    pub site: Value,
    /// The frame.
    pub page: Chrome,
    /// The content; its fields stand at the top level in templates.
    pub content: Content,
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
    /// The search.
    Search(SearchView),
}

/// Makes the views of one edition.
pub struct Views<'f> {
    facts: Facts<'f>,
    shared: Shared<'f>,
    lang: Lang,
}

impl<'f> Views<'f> {
    /// Makes views of the edition `lang` of `facts`, with the parts of `theme`.
    pub fn new(facts: Facts<'f>, theme: &'f Theme, lang: Lang) -> Made<Self> {
        Ok(Views { facts, shared: Shared::new(facts, theme, lang)?, lang })
    }

    /// Makes the view of the page with `outline`, which is one of this edition.
    pub fn view(&self, outline: &Outline) -> Made<View> {
        let maker = Maker { facts: self.facts, shared: &self.shared, outline, lang: self.lang };
        match (&outline.content, outline.page) {
            (Parts::Languages, _) => texts::languages(&maker),
            (Parts::Front(front), _) => listing::front(&maker, front),
            (Parts::List(list), page) => listing::list(&maker, page, list),
            (Parts::Year(days, around), _) => calendar::year(&maker, days, *around),
            (Parts::Month(days, around), _) => calendar::month(&maker, days, *around),
            (Parts::Day(entries, around), _) => calendar::day(&maker, entries, *around),
            (Parts::Taxonomy(terms), Page::Taxonomy(_, taxonomy)) => {
                taxonomy::taxonomy(&maker, taxonomy, terms)
            }
            (Parts::Article(article), Page::Article(_, id)) => {
                article::article(&maker, id, article)
            }
            (Parts::Search(outline), _) => search::search(&maker, outline),
            _ => texts::standing(&maker),
        }
    }

    /// Makes the view of the small page at `from` that leads to `target`.
    pub fn redirect(&self, from: &Address, target: Page) -> Made<RedirectView> {
        texts::redirect(&self.facts, from, target)
    }

    /// Makes the view of the script with the edition's recent news.
    pub fn recent(&self) -> Made<Vec<Recent>> {
        listing::recent(&self.facts, &self.shared, self.lang)
    }
}

/// Makes the view of one page.
struct Maker<'f> {
    facts: Facts<'f>,
    shared: &'f Shared<'f>,
    outline: &'f Outline,
    lang: Lang,
}

impl Maker<'_> {
    /// What all pages of this edition have.
    fn site(&self) -> Value {
        self.shared.site.clone()
    }

    /// The link to `page`, without its text.
    fn path(&self, page: Page) -> Href {
        Href::to(&page.address(&self.facts))
    }

    /// A text in the language `lang`, with `lang` and `dir` where that is not the page's.
    fn named(&self, text: impl Into<String>, lang: Option<Lang>) -> Named {
        Named::new(&self.facts, self.lang, text.into(), lang)
    }

    /// A view of this page.
    fn view(&self, page: Chrome, content: Content) -> Made<View> {
        Ok(View { site: self.site(), page, content })
    }
}

/// A part of the theme that failed.
impl From<TemplateFault> for ViewError {
    fn from(fault: TemplateFault) -> Self {
        ViewError::Template(fault)
    }
}
