//! The months of a year that have bulletins.

use jiff::civil::Date;
use serde::Serialize;

use crate::faces::Link;
use crate::outputs::fault::Made;
use crate::outputs::parts::entry::{DateText, Href};
use crate::outputs::parts::studio::Studio;

/// A month of a year's page.
#[derive(Debug, Serialize)]
pub(crate) struct Period {
    /// Its page.
    pub(crate) href: Href,
    /// Its name.
    pub(crate) label: String,
    /// How many bulletins it has.
    pub(crate) count: usize,
    /// Its days that have bulletins.
    pub(crate) days: Vec<PeriodDay>,
}

/// A day of a year's page.
#[derive(Debug, Serialize)]
pub(crate) struct PeriodDay {
    /// Its page.
    pub(crate) href: Href,
    /// The day of the month.
    pub(crate) label: String,
    /// The whole date.
    pub(crate) date: DateText,
    /// How many bulletins it has.
    pub(crate) count: usize,
}

/// The month of `days`, of which there is at least one.
pub(super) fn period(studio: &Studio, days: &[(Date, usize)]) -> Made<Period> {
    let locale = studio.locale();
    let first = days[0].0;
    Ok(Period {
        href: Href::to(&Link::Month(locale, first.year(), first.month()).address()),
        label: locale.capitalised(&locale.dates.month(first)),
        count: days.iter().map(|(_, count)| count).sum(),
        days: days
            .iter()
            .map(|(day, count)| period_day(studio, *day, *count))
            .collect::<Made<_>>()?,
    })
}

fn period_day(studio: &Studio, day: Date, count: usize) -> Made<PeriodDay> {
    Ok(PeriodDay {
        href: Href::to(&Link::Day(studio.locale(), day).address()),
        label: studio.locale().count(day.day() as usize),
        date: studio.day_text(day)?,
        count,
    })
}
