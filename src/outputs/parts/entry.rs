//! The small parts that many views are made of.

use serde::{Serialize, Serializer};
use tera::Value;

use super::image::ImageView;
use crate::address::{Address, ROOT};
use crate::language::{Day, Direction, Locale};
use crate::values::Node;

/// A link to an address of this site, ready for an attribute. It begins with [`ROOT`], in whose
/// place the relative link to the site's root comes when the page is put together.
#[derive(Debug, Clone)]
pub(crate) struct Href(Value);

/// A text, with its language where that is not the page's.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub(crate) struct Named {
    /// The text.
    pub(crate) text: String,
    /// The value of its `lang` attribute.
    pub(crate) lang: Option<String>,
    /// The value of its `dir` attribute.
    pub(crate) dir: Option<Direction>,
}

/// A date for people and for machines.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub(crate) struct DateText {
    /// As the language writes it.
    pub(crate) text: String,
    /// As the `datetime` attribute has it.
    pub(crate) machine: String,
    /// The time of day, where one was given.
    pub(crate) time: Option<String>,
    /// The date and the time, as the language joins them; the date alone where no time was
    /// given.
    pub(crate) full: String,
}

/// A link with its text.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LinkView {
    /// Where it leads.
    pub(crate) href: Href,
    /// Its text.
    pub(crate) label: Named,
}

/// A link to a term's page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TermView {
    /// The name of its taxonomy.
    pub(crate) taxonomy: String,
    /// The term as it was first written; a country's code; the address of a person.
    pub(crate) id: String,
    /// Where it leads.
    pub(crate) href: Href,
    /// Its label.
    pub(crate) label: Named,
}

/// Someone who wrote an article, beside the others.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AuthorView {
    /// The name of the taxonomy.
    pub(crate) taxonomy: String,
    /// The last part of the address of the person's page.
    pub(crate) id: String,
    /// The person's page.
    pub(crate) href: Href,
    /// The name.
    pub(crate) label: Named,
    /// What stands behind it, where the language joins the names in a sentence.
    pub(crate) after: String,
}

/// A bulletin in a listing.
#[derive(Debug, Serialize)]
pub(crate) struct EntryView {
    /// The bulletin's id.
    pub(crate) id: String,
    /// Where it leads.
    pub(crate) href: Href,
    /// A few words above its headline, in its language.
    pub(crate) kicker: Option<String>,
    /// Its headline.
    pub(crate) title: Named,
    /// The name of its language, where that is not the page's.
    pub(crate) language: Option<String>,
    /// When it was published.
    pub(crate) date: DateText,
    /// What it says in short.
    pub(crate) summary: String,
    /// Its picture.
    pub(crate) image: Option<ImageView>,
    /// The terms of the taxonomy `sections`, if the site has one: each a [`TermView`].
    pub(crate) sections: Vec<Value>,
    /// Its number in the series whose page lists it.
    pub(crate) part: Option<usize>,
    /// Whether it stands on top of this listing.
    pub(crate) pinned: bool,
    /// Anything that its front matter has for themes.
    pub(crate) extra: Option<Node>,
}

impl Href {
    /// The link to `address`.
    pub(crate) fn to(address: &Address) -> Self {
        Href::verbatim(&address.absolute(ROOT))
    }

    /// A link that is complete as it is, with nothing in it that HTML would take for markup.
    pub(crate) fn verbatim(href: &str) -> Self {
        Href(Value::safe_string(href))
    }

    /// A link that leads elsewhere, which a template has to escape.
    pub(crate) fn elsewhere(href: &str) -> Self {
        Href(Value::normal_string(href))
    }

    /// The link as a template's value.
    pub(crate) fn value(&self) -> Value {
        self.0.clone()
    }
}

impl Serialize for Href {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Named {
    /// `text` in the language of `locale`, on a page in the language of `page`.
    pub(crate) fn new(page: &Locale, text: impl Into<String>, locale: Option<&Locale>) -> Self {
        let other = locale.filter(|locale| locale.tag != page.tag);
        Named {
            text: text.into(),
            lang: other.map(|locale| locale.tag.clone()),
            dir: other.map(|locale| locale.direction),
        }
    }
}

impl DateText {
    /// A day in words of its own.
    pub(crate) fn day(text: String, day: Day) -> Self {
        DateText { full: text.clone(), text, machine: day.to_string(), time: None }
    }
}
