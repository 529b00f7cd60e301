//! The archive by date: years, months, days.

use jiff::civil::Date;
use serde::Serialize;
use tera::Value;

use super::chrome::Head;
use super::entry::{DateText, Href, Link};
use super::pictures::{CalendarMonth, Shade, calendar};
use super::{Content, Made, Maker, View, heading};
use crate::catalogue::ArticleId;
use crate::plan::{Around as Days, Page};

/// A year with its months.
#[derive(Debug, Serialize)]
pub struct YearView {
    /// The months that have bulletins, the first one first.
    pub months: Vec<Period>,
    /// All its months, each with a picture of its days.
    pub calendar: Vec<CalendarMonth>,
    /// What the shades of the calendar mean.
    pub scale: Vec<Shade>,
    /// How many bulletins the year has.
    pub total: usize,
    /// The year before that has bulletins, and the one after.
    pub around: Around,
}

/// A month with its days.
#[derive(Debug, Serialize)]
pub struct MonthView {
    /// The days that have bulletins, the first one first.
    pub days: Vec<MonthDay>,
    /// How many bulletins the month has.
    pub total: usize,
    /// The month before that has bulletins, and the one after.
    pub around: Around,
}

/// A day of a month's page.
#[derive(Debug, Serialize)]
pub struct MonthDay {
    /// The day's page.
    pub href: Href,
    /// The date.
    pub date: DateText,
    /// Its bulletins, the first one first; each an [`Entry`](super::Entry).
    pub entries: Vec<Value>,
}

/// A day with its bulletins.
#[derive(Debug, Serialize)]
pub struct DayView {
    /// Its bulletins, the newest first; each an [`Entry`](super::Entry).
    pub entries: Vec<Value>,
    /// The day before that has bulletins, and the one after.
    pub around: Around,
}

/// A month of a year's page.
#[derive(Debug, Serialize)]
pub struct Period {
    /// Its page.
    pub href: Href,
    /// Its name.
    pub label: String,
    /// How many bulletins it has.
    pub count: usize,
    /// Its days that have bulletins.
    pub days: Vec<PeriodDay>,
}

/// A day of a year's page.
#[derive(Debug, Serialize)]
pub struct PeriodDay {
    /// Its page.
    pub href: Href,
    /// The day of the month.
    pub label: String,
    /// The whole date.
    pub date: DateText,
    /// How many bulletins it has.
    pub count: usize,
}

/// The neighbours of a period.
#[derive(Debug, Serialize)]
pub struct Around {
    /// The one before.
    pub before: Option<Link>,
    /// The one after.
    pub after: Option<Link>,
}

pub(super) fn year(maker: &Maker, days: &[(Date, usize)], around: Days) -> Made<View> {
    let locale = maker.facts.locale(maker.lang);
    let of_month = days.chunk_by(|(a, _), (b, _)| a.month() == b.month());
    let months = of_month.map(|days| {
        let first = days[0].0;
        Period {
            href: maker.path(Page::Month(maker.lang, first.year(), first.month())),
            label: locale.capitalised(&locale.dates.month(first)),
            count: days.iter().map(|(_, count)| count).sum(),
            days: days.iter().map(|(day, count)| period_day(maker, *day, *count)).collect(),
        }
    });
    let months: Vec<Period> = months.collect();
    let (calendar, scale) = calendar(maker, days, &months)?;
    let content = YearView {
        months,
        calendar,
        scale,
        total: days.iter().map(|(_, count)| count).sum(),
        around: neighbours(maker, around, |day| Page::Year(maker.lang, day.year()))?,
    };
    maker.view(maker.chrome("year", Head::default())?, Content::Year(content))
}

fn period_day(maker: &Maker, day: Date, count: usize) -> PeriodDay {
    PeriodDay {
        href: maker.path(Page::Day(maker.lang, day)),
        label: maker.facts.locale(maker.lang).count(day.day() as usize),
        date: maker.day(day),
        count,
    }
}

pub(super) fn month(maker: &Maker, days: &[(Date, Vec<ArticleId>)], around: Days) -> Made<View> {
    let total = days.iter().map(|(_, entries)| entries.len()).sum();
    let day = |(day, entries): &(Date, Vec<ArticleId>)| {
        Ok(MonthDay {
            href: maker.path(Page::Day(maker.lang, *day)),
            date: maker.day(*day),
            entries: maker.shared.entries(entries)?,
        })
    };
    let days = days.iter().map(day).collect::<Made<Vec<_>>>()?;
    let around = neighbours(maker, around, |day| Page::Month(maker.lang, day.year(), day.month()))?;
    let page = maker.chrome("month", Head::default())?;
    maker.view(page, Content::Month(MonthView { days, total, around }))
}

pub(super) fn day(maker: &Maker, entries: &[ArticleId], around: Days) -> Made<View> {
    let first = entries.first().map(|id| maker.facts.catalogue.article(*id).date.day);
    let words = first.and_then(|day| maker.shared.words(day)).transpose()?;
    let head = Head { day: words.map(|words| words.full.clone()), ..Head::default() };
    let content = DayView {
        entries: maker.shared.entries(entries)?,
        around: neighbours(maker, around, |day| Page::Day(maker.lang, day))?,
    };
    maker.view(maker.chrome("day", head)?, Content::Day(content))
}

/// The periods of the days `around`; `page` gives a day's period.
fn neighbours(maker: &Maker, around: Days, page: impl Fn(Date) -> Page) -> Made<Around> {
    let link = |day: Option<Date>| -> Made<Option<Link>> {
        day.map(|day| {
            let text = heading(&maker.facts, page(day), maker.lang)?;
            Ok(Link { href: maker.path(page(day)), label: maker.named(text, None) })
        })
        .transpose()
    };
    Ok(Around { before: link(around.0)?, after: link(around.1)? })
}
