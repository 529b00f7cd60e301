//! What many pages of an edition show: made once, and shared by all of them.
//!
//! A bulletin stands in about ten listings and on as many articles' pages. So its entry is made
//! once, as data and as the HTML of the theme's part for it, and pages take the HTML as it is.
//! The same holds for links to terms, and for the words of a day.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use tera::{Context, Value};

use super::chrome::SiteView;
use super::entry::{DateText, Entry, Href, Link, Named};
use super::json_ld::Step;
use super::{Made, heading, word};
use crate::catalogue::{ArticleId, TermRef, TermTable};
use crate::content::Moment;
use crate::plan::{Facts, Page};
use crate::site::Lang;
use crate::theme::{Part, Theme, value};

/// The shared parts of one edition.
pub(super) struct Shared<'f> {
    facts: Facts<'f>,
    theme: &'f Theme,
    lang: Lang,
    /// What all pages have, as a [`SiteView`].
    pub(super) site: Value,
    /// The site's name.
    pub(super) title: String,
    /// What each taxonomy is called.
    pub(super) taxonomies: Vec<String>,
    /// By term: the [`Link`].
    terms: TermTable<OnceLock<Value>>,
    /// By bulletin: an edition lists one article of each.
    entries: Vec<OnceLock<Value>>,
    /// The same with the HTML of the part for a line.
    lines: Vec<OnceLock<Value>>,
    days: BTreeMap<Date, OnceLock<DayWords>>,
}

/// The words of a day.
pub(super) struct DayWords {
    /// 13 August 2025
    long: String,
    /// 13 August
    pub(super) month_day: String,
    /// The weekday and the date, as a [`DateText`].
    pub(super) full: Value,
    /// The pages above the articles of the day, each a [`Link`].
    pub(super) above: Value,
    /// The same for machines.
    pub(super) steps: Arc<[Step]>,
}

impl<'f> Shared<'f> {
    pub(super) fn new(facts: Facts<'f>, theme: &'f Theme, lang: Lang) -> Made<Self> {
        let site = SiteView::new(&facts, theme, lang)?;
        let taxonomies =
            facts.site.taxonomies.iter().map(|taxonomy| word(&facts, lang, &taxonomy.name, &[]));
        let bulletins = facts.catalogue.bulletins.len();
        let days = facts.edition(lang).days.keys();
        Ok(Shared {
            facts,
            theme,
            lang,
            title: site.title.clone(),
            site: value(&site)?,
            taxonomies: taxonomies.collect::<Made<_>>()?,
            terms: TermTable::new(facts.catalogue, |_, _| OnceLock::new()),
            entries: unmade(bulletins),
            lines: unmade(bulletins),
            days: days.map(|day| (*day, OnceLock::new())).collect(),
        })
    }

    /// The link to a term's page, as a [`Link`].
    pub(super) fn term(&self, term: TermRef) -> Made<Value> {
        made_once(&self.terms[term], || {
            let label = self.facts.labels.get(term, self.lang);
            let page = Page::Term(self.lang, term, None);
            let link = Link {
                href: Href::to(&page.address(&self.facts)),
                label: Named::new(&self.facts, self.lang, label.text.clone(), label.lang),
            };
            self.with_html(value(&link)?, Part::Link)
        })
    }

    /// The article `id` in a listing, as an [`Entry`] with the HTML of the part `entry.html`.
    pub(super) fn entry(&self, id: ArticleId) -> Made<Value> {
        let bulletin = self.facts.catalogue.article(id).bulletin;
        made_once(&self.entries[bulletin.0 as usize], || {
            self.with_html(value(&self.new_entry(id)?)?, Part::Entry)
        })
    }

    /// The article `id` in a short listing, as an [`Entry`] with the HTML of `title.html`.
    pub(super) fn line(&self, id: ArticleId) -> Made<Value> {
        let bulletin = self.facts.catalogue.article(id).bulletin;
        made_once(&self.lines[bulletin.0 as usize], || self.with_html(self.entry(id)?, Part::Title))
    }

    /// The articles `ids` as a listing.
    pub(super) fn entries(&self, ids: &[ArticleId]) -> Made<Vec<Value>> {
        ids.iter().map(|id| self.entry(*id)).collect()
    }

    /// The articles `ids` as a short listing.
    pub(super) fn lines(&self, ids: &[ArticleId]) -> Made<Vec<Value>> {
        ids.iter().map(|id| self.line(*id)).collect()
    }

    fn new_entry(&self, id: ArticleId) -> Made<Entry> {
        let facts = &self.facts;
        let article = facts.catalogue.article(id);
        let other = article.lang != self.lang;
        let sections = facts.sections().map_or_else(
            || Ok(Vec::new()),
            |taxonomy| article.terms(taxonomy).map(|term| self.term(term)).collect::<Made<_>>(),
        );
        Ok(Entry {
            href: Href::to(&facts.addresses[id.0 as usize]),
            title: Named::new(facts, self.lang, article.text.title.clone(), Some(article.lang)),
            language: other.then(|| facts.locale(article.lang).name_in(facts.locale(self.lang))),
            date: self.date(&article.date)?,
            summary: article.text.summary().to_string(),
            sections: sections?,
        })
    }

    /// `thing` with the HTML that the theme makes of it.
    fn with_html(&self, thing: Value, part: Part) -> Made<Value> {
        let mut context = Context::new();
        context.insert_value("site", self.site.clone());
        context.insert_value(part.subject(), thing.clone());
        let html = self.theme.part(part, self.lang, context)?;
        let mut fields = thing.into_map().unwrap_or_default();
        fields.insert("html".into(), html);
        Ok(Value::from(fields))
    }

    /// The date of `moment` in the edition's language.
    pub(super) fn date(&self, moment: &Moment) -> Made<DateText> {
        let text = self.long(moment.day);
        let time = moment.time.map(|time| self.facts.locale(self.lang).dates.time(time));
        let full = match &time {
            None => text.clone(),
            Some(time) => {
                let arguments = [("date", text.as_str().into()), ("time", time.as_str().into())];
                word(&self.facts, self.lang, "date-and-time", &arguments)?
            }
        };
        Ok(DateText { text, machine: moment.machine(&self.facts.site.time_zone), time, full })
    }

    /// 13 August 2025
    pub(super) fn long(&self, day: Date) -> String {
        match self.words(day) {
            Some(Ok(words)) => words.long.clone(),
            _ => self.facts.locale(self.lang).dates.long(day),
        }
    }

    /// The words of a day that the edition has a page for.
    pub(super) fn words(&self, day: Date) -> Option<Made<&DayWords>> {
        let slot = self.days.get(&day)?;
        if let Some(words) = slot.get() {
            return Some(Ok(words));
        }
        Some(self.new_words(day).map(|words| slot.get_or_init(|| words)))
    }

    fn new_words(&self, day: Date) -> Made<DayWords> {
        let dates = &self.facts.locale(self.lang).dates;
        let locale = self.facts.locale(self.lang);
        let page = Page::Day(self.lang, day);
        let pages = page.ancestors(&self.facts).into_iter().chain([page]);
        let pages: Vec<(Page, String)> = pages
            .map(|page| Ok((page, heading(&self.facts, page, self.lang)?)))
            .collect::<Made<_>>()?;
        let link = |(page, text): &(Page, String)| Link {
            href: Href::to(&page.address(&self.facts)),
            label: Named::new(&self.facts, self.lang, text.clone(), None),
        };
        let step = |(page, text): &(Page, String)| Step::new(&self.facts, *page, text.clone());
        Ok(DayWords {
            long: dates.long(day),
            month_day: dates.month_day(day),
            full: value(&DateText::day(locale.capitalised(&dates.full(day)), day))?,
            above: value(&pages.iter().map(link).collect::<Vec<_>>())?,
            steps: pages.iter().map(step).collect(),
        })
    }
}

fn unmade<T>(count: usize) -> Vec<OnceLock<T>> {
    (0..count).map(|_| OnceLock::new()).collect()
}

/// What is in `slot`, made by `make` if it is not there yet. Two threads may make it at once:
/// both make the same.
fn made_once(slot: &OnceLock<Value>, make: impl FnOnce() -> Made<Value>) -> Made<Value> {
    if let Some(value) = slot.get() {
        return Ok(value.clone());
    }
    let value = make()?;
    Ok(slot.get_or_init(|| value).clone())
}
