//! A page as other pages link to it: an address, and what it is called.

use jiff::civil::Date;

use super::term::{StandingFace, TermFace};
use crate::address::{self, Address};
use crate::digest::{Digestible, Hasher};
use crate::language::{Locale, Unsaid, Voice};

/// A link to a page of the site. The language in it is that of the edition it leads to.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Link<'a> {
    /// The choice of language.
    Languages,
    /// The page for an address that is nothing.
    NotFound,
    /// An edition's front page.
    Front(&'a Locale),
    /// An index: its own address, or the full page with a number.
    Index(Index<'a>, Option<u32>),
    /// A year.
    Year(&'a Locale, i16),
    /// A month.
    Month(&'a Locale, i16, i8),
    /// A day.
    Day(&'a Locale, Date),
    /// An article: its address and its title.
    Article(&'a Address, &'a str),
    /// The terms of the taxonomy with a name.
    Taxonomy(&'a Locale, &'a str),
    /// A standing page.
    Standing(&'a StandingFace<'a>),
    /// The search.
    Search(&'a Locale),
}

/// An index of bulletins that is cut into pages.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Index<'a> {
    /// All news.
    News(&'a Locale),
    /// A term.
    Term(&'a Locale, &'a TermFace<'a>),
}

/// A link of which the address alone is shown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Whereto<'a>(pub Link<'a>);

impl<'a> Index<'a> {
    /// The link to its own address, or to its full page with a number.
    pub(crate) fn page(self, number: Option<u32>) -> Link<'a> {
        Link::Index(self, number)
    }

    fn address(self, number: Option<u32>) -> Address {
        match self {
            Index::News(locale) => address::news(&locale.tag, number),
            Index::Term(locale, term) => {
                address::term(&locale.tag, term.taxonomy, term.address, number)
            }
        }
    }

    fn heading(self, voice: &Voice) -> Result<String, Unsaid> {
        match self {
            Index::News(_) => voice.say("all-news", &[]),
            Index::Term(_, term) => Ok(term.label.to_owned()),
        }
    }
}

impl<'a> Link<'a> {
    /// Where the page stands.
    pub(crate) fn address(&self) -> Address {
        match *self {
            Link::Languages => Address::new(address::LANGUAGES),
            Link::NotFound => Address::new(address::NOT_FOUND),
            Link::Front(locale) => address::front(&locale.tag),
            Link::Index(index, number) => index.address(number),
            Link::Year(locale, year) => address::year(&locale.tag, year),
            Link::Month(locale, year, month) => address::month(&locale.tag, year, month),
            Link::Day(locale, day) => address::day(&locale.tag, day),
            Link::Article(address, _) => address.clone(),
            Link::Taxonomy(locale, name) => address::taxonomy(&locale.tag, name),
            Link::Standing(page) => page.address.clone(),
            Link::Search(locale) => address::search(&locale.tag),
        }
    }

    /// What the page is called in the words of `voice`: its heading, and its name in links to it.
    pub(crate) fn heading(&self, voice: &Voice) -> Result<String, Unsaid> {
        let locale = voice.locale;
        Ok(match *self {
            Link::Languages => voice.say("choose-language", &[])?,
            Link::NotFound => voice.say("page-not-found", &[])?,
            Link::Front(_) => voice.say("site-title", &[])?,
            Link::Index(index, None) => index.heading(voice)?,
            Link::Index(index, Some(number)) => {
                let title = index.heading(voice)?;
                let number = ("number", (number as usize).into());
                voice.say("page-number", &[("title", title.as_str().into()), number])?
            }
            Link::Year(_, year) => locale.dates.year(first(year, 1)),
            Link::Month(_, year, month) => {
                locale.capitalised(&locale.dates.year_month(first(year, month)))
            }
            Link::Day(_, day) => locale.capitalised(&locale.dates.long(day)),
            Link::Article(_, title) => title.to_owned(),
            Link::Taxonomy(_, name) => voice.say(name, &[])?,
            Link::Standing(page) => page.title.to_owned(),
            Link::Search(_) => voice.say("search", &[])?,
        })
    }

    /// The language of the heading, where it is a label that has one.
    pub(crate) fn label_locale(&self) -> Option<&'a Locale> {
        match *self {
            Link::Index(Index::Term(_, term), _) => term.label_locale,
            Link::Standing(page) => Some(page.locale),
            _ => None,
        }
    }

    fn kind(&self) -> u32 {
        match self {
            Link::Languages => 0,
            Link::NotFound => 1,
            Link::Front(_) => 2,
            Link::Index(Index::News(_), _) => 3,
            Link::Index(Index::Term(..), _) => 4,
            Link::Year(..) => 5,
            Link::Month(..) => 6,
            Link::Day(..) => 7,
            Link::Article(..) => 8,
            Link::Taxonomy(..) => 9,
            Link::Standing(_) => 10,
            Link::Search(_) => 11,
        }
    }

    /// Adds what the address is made from to `hasher`, and the rest of the face if it is to be
    /// `named`.
    fn feed_as(&self, hasher: &mut Hasher, named: bool) {
        hasher.number(self.kind());
        match *self {
            Link::Languages | Link::NotFound => {}
            Link::Front(locale) | Link::Search(locale) => locale.feed(hasher),
            Link::Index(Index::News(locale), number) => (locale, number).feed(hasher),
            Link::Index(Index::Term(locale, term), number) => {
                (locale, number).feed(hasher);
                match named {
                    true => term.feed(hasher),
                    false => (term.taxonomy, term.address).feed(hasher),
                }
            }
            Link::Year(locale, year) => (locale, year).feed(hasher),
            Link::Month(locale, year, month) => (locale, (year, month)).feed(hasher),
            Link::Day(locale, day) => (locale, day).feed(hasher),
            Link::Article(address, title) => (address, named.then_some(title)).feed(hasher),
            Link::Taxonomy(locale, name) => (locale, name).feed(hasher),
            Link::Standing(page) if named => page.feed(hasher),
            Link::Standing(page) => page.address.feed(hasher),
        }
    }
}

impl Digestible for Link<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        self.feed_as(hasher, true);
    }
}

impl Digestible for Index<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        self.page(None).feed(hasher);
    }
}

impl Digestible for Whereto<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        self.0.feed_as(hasher, false);
    }
}

/// The first day of a month.
fn first(year: i16, month: i8) -> Date {
    Date::new(year, month, 1).unwrap_or(Date::MIN)
}
