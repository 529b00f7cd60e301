//! The small parts that many views are made of.

use serde::Serialize;

use super::Maker;
use crate::catalogue::{ArticleId, TermId};
use crate::content::Moment;
use crate::language::Direction;
use crate::plan::Page;

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
}

/// A link with its text.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// Its text.
    pub label: Named,
}

/// A bulletin in a listing.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// Where it leads.
    pub href: String,
    /// Its headline.
    pub title: Named,
    /// The name of its language, where that is not the page's.
    pub language: Option<String>,
    /// When it was published.
    pub date: DateText,
    /// What it says in short.
    pub summary: String,
    /// The terms of the first taxonomy that is named `sections`, if the site has one.
    pub sections: Vec<Link>,
}

impl Maker<'_> {
    /// The date of `moment` in the page's language.
    pub(super) fn date(&self, moment: &Moment) -> DateText {
        let dates = &self.facts.locale(self.lang).dates;
        DateText {
            text: dates.long(moment.day),
            machine: moment.machine(&self.facts.site.time_zone),
            time: moment.time.map(|time| dates.time(time)),
        }
    }

    /// A link to the term's page in this edition.
    pub(super) fn term_link(&self, taxonomy: usize, term: TermId) -> Link {
        let label = self.facts.labels.get(taxonomy, term, self.lang);
        Link {
            href: self.href(Page::Term(self.lang, taxonomy, term, None)),
            label: self.named(label.text.clone(), label.lang),
        }
    }

    /// The article `id` in a listing.
    pub(super) fn entry(&self, id: ArticleId) -> Entry {
        let article = self.facts.catalogue.article(id);
        let other = article.lang != self.lang;
        let sections = self.facts.site.taxonomies.iter().position(|taxonomy| taxonomy.name == "sections");
        Entry {
            href: self.href(Page::Article(article.lang, id)),
            title: self.named(article.text.title.clone(), Some(article.lang)),
            language: other.then(|| {
                self.facts.locale(article.lang).name_in(self.facts.locale(self.lang))
            }),
            date: self.date(&article.date),
            summary: article.text.summary.clone(),
            sections: sections.map_or_else(Vec::new, |taxonomy| {
                article.terms[taxonomy].iter().map(|term| self.term_link(taxonomy, *term)).collect()
            }),
        }
    }

    /// The articles `ids`, oldest first, as a listing with the newest first.
    pub(super) fn entries(&self, ids: &[ArticleId]) -> Vec<Entry> {
        ids.iter().rev().map(|id| self.entry(*id)).collect()
    }
}
