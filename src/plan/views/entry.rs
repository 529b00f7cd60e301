//! The small parts that many views are made of.

use serde::Serialize;
use tera::Value;

use super::{Made, Maker, word};
use crate::catalogue::{ArticleId, TermId};
use crate::content::Moment;
use crate::language::{Day, Direction};
use crate::plan::{Facts, Page};
use crate::site::Lang;

/// A text, with its language where that is not the page's.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct Named {
    /// The text.
    pub text: String,
    /// The value of its `lang` attribute.
    pub lang: Option<String>,
    /// The value of its `dir` attribute.
    pub dir: Option<Direction>,
}

/// A date for people and for machines.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct DateText {
    /// As the language writes it.
    pub text: String,
    /// As the `datetime` attribute has it.
    pub machine: String,
    /// The time of day, where one was given.
    pub time: Option<String>,
    /// The date and the time, as the language joins them; the date alone where no time was
    /// given.
    pub full: String,
}

/// A link with its text.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    /// Where it leads: the path from the site's root.
    pub path: String,
    /// Its text.
    pub label: Named,
}

/// A bulletin in a listing.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// Where it leads: the path from the site's root.
    pub path: String,
    /// Its headline.
    pub title: Named,
    /// The name of its language, where that is not the page's.
    pub language: Option<String>,
    /// When it was published.
    pub date: DateText,
    /// What it says in short.
    pub summary: String,
    /// The terms of the taxonomy `sections`, if the site has one: each a [`Link`].
    pub sections: Vec<Value>,
}

impl Named {
    /// `text` in the language `lang`, on a page in the language `page`.
    pub(super) fn new(facts: &Facts, page: Lang, text: String, lang: Option<Lang>) -> Self {
        let other = lang.filter(|lang| *lang != page).map(|lang| facts.locale(lang));
        Named {
            text,
            lang: other.map(|locale| locale.tag.clone()),
            dir: other.map(|locale| locale.direction),
        }
    }
}

impl DateText {
    /// The date of `moment` in the language `lang`.
    pub(super) fn new(facts: &Facts, lang: Lang, moment: &Moment) -> Made<Self> {
        let dates = &facts.locale(lang).dates;
        let text = dates.long(moment.day);
        let time = moment.time.map(|time| dates.time(time));
        let full = match &time {
            None => text.clone(),
            Some(time) => {
                let arguments = [("date", text.as_str().into()), ("time", time.as_str().into())];
                word(facts, lang, "date-and-time", &arguments)?
            }
        };
        Ok(DateText { text, machine: moment.machine(&facts.site.time_zone), time, full })
    }

    /// A day in words of its own.
    pub(super) fn day(text: String, day: Day) -> Self {
        DateText { full: text.clone(), text, machine: day.to_string(), time: None }
    }
}

impl Link {
    /// The link to a term's page in the edition `lang`.
    pub(super) fn term(facts: &Facts, lang: Lang, taxonomy: usize, term: TermId) -> Self {
        let label = facts.labels.get(taxonomy, term, lang);
        Link {
            path: Page::Term(lang, taxonomy, term, None).address(facts).encoded(),
            label: Named::new(facts, lang, label.text.clone(), label.lang),
        }
    }
}

impl Entry {
    /// The article `id` in a listing of the edition `lang`; `sections` are the links to the
    /// terms of the taxonomy `sections`.
    pub(super) fn new(
        facts: &Facts,
        lang: Lang,
        id: ArticleId,
        sections: Vec<Value>,
    ) -> Made<Self> {
        let article = facts.catalogue.article(id);
        let other = article.lang != lang;
        Ok(Entry {
            path: Page::Article(article.lang, id).address(facts).encoded(),
            title: Named::new(facts, lang, article.text.title.clone(), Some(article.lang)),
            language: other.then(|| facts.locale(article.lang).name_in(facts.locale(lang))),
            date: DateText::new(facts, lang, &article.date)?,
            summary: article.text.summary.clone(),
            sections,
        })
    }
}

impl Maker<'_> {
    /// The date of `moment` in the page's language.
    pub(super) fn date(&self, moment: &Moment) -> Made<DateText> {
        DateText::new(&self.facts, self.lang, moment)
    }

    /// The link to a term's page in this edition, as a [`Link`].
    pub(super) fn term_link(&self, taxonomy: usize, term: TermId) -> Value {
        self.shared.term(self.lang, taxonomy, term)
    }

    /// The article `id` in a listing, as an [`Entry`].
    pub(super) fn entry(&self, id: ArticleId) -> Made<Value> {
        self.shared.entry(&self.facts, self.lang, id)
    }

    /// The articles `ids`, oldest first, as a listing with the newest first.
    pub(super) fn entries(&self, ids: &[ArticleId]) -> Made<Vec<Value>> {
        ids.iter().rev().map(|id| self.entry(*id)).collect()
    }
}
