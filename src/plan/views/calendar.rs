//! The archive by date: years, months, days.

use jiff::civil::Date;
use serde::Serialize;
use tera::Value;

use super::chrome::Head;
use super::entry::{DateText, Link};
use super::{Content, Made, Maker, View, heading};
use crate::plan::{Edition, Page};

/// A year with its months.
#[derive(Debug, Serialize)]
pub struct YearView {
    /// The months that have bulletins, the first one first.
    pub months: Vec<Period>,
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
    pub path: String,
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
    pub path: String,
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
    pub path: String,
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

pub(super) fn year(maker: &Maker, year: i16) -> Made<View> {
    let edition = maker.facts.edition(maker.lang);
    let mut months: Vec<Period> = Vec::new();
    let mut last = None;
    for (day, places) in edition.days_of(year, None) {
        if last != Some(day.month()) {
            last = Some(day.month());
            let locale = maker.facts.locale(maker.lang);
            months.push(Period {
                path: maker.path(Page::Month(maker.lang, year, day.month())),
                label: locale.capitalised(&locale.dates.month(day)),
                count: 0,
                days: Vec::new(),
            });
        }
        if let Some(month) = months.last_mut() {
            month.count += places.len();
            month.days.push(period_day(maker, day, places.len()));
        }
    }
    let total = months.iter().map(|month| month.count).sum();
    let days = Edition::span(year, None);
    let around = around(maker, edition, days, |day| Page::Year(maker.lang, day.year()))?;
    let page = maker.chrome("year", Head::default())?;
    Ok(View {
        site: maker.site(),
        page,
        content: Content::Year(YearView { months, total, around }),
        body: None,
    })
}

fn period_day(maker: &Maker, day: Date, count: usize) -> PeriodDay {
    PeriodDay {
        path: maker.path(Page::Day(maker.lang, day)),
        label: maker.facts.locale(maker.lang).count(day.day() as usize),
        date: date_text(maker, day),
        count,
    }
}

fn date_text(maker: &Maker, day: Date) -> DateText {
    DateText::day(maker.facts.locale(maker.lang).dates.long(day), day)
}

pub(super) fn month(maker: &Maker, year: i16, month: i8) -> Made<View> {
    let edition = maker.facts.edition(maker.lang);
    let days = edition
        .days_of(year, Some(month))
        .map(|(day, places)| {
            Ok(MonthDay {
                path: maker.path(Page::Day(maker.lang, day)),
                date: date_text(maker, day),
                entries: edition.listed[places]
                    .iter()
                    .map(|id| maker.entry(*id))
                    .collect::<Made<_>>()?,
            })
        })
        .collect::<Made<Vec<_>>>()?;
    let total = days.iter().map(|day| day.entries.len()).sum();
    let span = Edition::span(year, Some(month));
    let around =
        around(maker, edition, span, |day| Page::Month(maker.lang, day.year(), day.month()))?;
    let page = maker.chrome("month", Head::default())?;
    Ok(View {
        site: maker.site(),
        page,
        content: Content::Month(MonthView { days, total, around }),
        body: None,
    })
}

pub(super) fn day(maker: &Maker, day: Date) -> Made<View> {
    let edition = maker.facts.edition(maker.lang);
    let places = edition.days.get(&day).cloned().unwrap_or_default();
    let entries = maker.entries(&edition.listed[places.clone()])?;
    let around = around(maker, edition, (day, day), |day| Page::Day(maker.lang, day))?;
    let moment = edition.listed[places].first().map(|id| maker.facts.catalogue.article(*id).date);
    let page = maker.chrome("day", Head { day: moment, ..Head::default() })?;
    Ok(View {
        site: maker.site(),
        page,
        content: Content::Day(DayView { entries, around }),
        body: None,
    })
}

/// The periods with bulletins before and after that of `days`, the first and the last day of
/// this page's period; `page` gives a day's period.
fn around(
    maker: &Maker,
    edition: &Edition,
    days: (Date, Date),
    page: impl Fn(Date) -> Page,
) -> Made<Around> {
    let link = |day: Option<Date>| {
        day.map(|day| {
            let text = heading(&maker.facts, page(day), maker.lang)?;
            Ok(Link { path: maker.path(page(day)), label: maker.named(text, None) })
        })
        .transpose()
    };
    let (before, after) = edition.days_around(days);
    Ok(Around { before: link(before)?, after: link(after)? })
}
