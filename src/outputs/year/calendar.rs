//! The calendar of a year: twelve pictures of months.

use jiff::civil::Date;
use serde::Serialize;
use tera::Value;

use super::period::Period;
use crate::faces::Link;
use crate::outputs::fault::Made;
use crate::outputs::parts::pictures::{Shade, count_of, mark, shades};
use crate::outputs::parts::studio::Studio;
use crate::pictures::{Cell, Mark, Month, Scale};

/// A month of a year's calendar.
#[derive(Debug, Serialize)]
pub(crate) struct CalendarMonth {
    /// Its name.
    pub(crate) label: String,
    /// Its page; none if it has no bulletins.
    pub(crate) href: Option<Value>,
    /// How many bulletins it has.
    pub(crate) count: usize,
    /// The picture of its days, with links to those that have bulletins.
    pub(crate) svg: Value,
}

/// The twelve months of the year of `days`, with the months of it that have bulletins; and what
/// their shades mean.
pub(super) fn calendar(
    studio: &Studio,
    days: &[(Date, usize)],
    months: &[Period],
) -> Made<(Vec<CalendarMonth>, Vec<Shade>)> {
    let Some((day, _)) = days.first() else { return Ok((Vec::new(), Vec::new())) };
    let scale = Scale::even(days.iter().map(|(_, count)| *count).max().unwrap_or(0));
    let mut months = months.iter();
    let mut filled = days.chunk_by(|(a, _), (b, _)| a.month() == b.month()).peekable();
    let all = (1..=12).filter_map(|month| Date::new(day.year(), month, 1).ok());
    let calendar = all.map(|first| {
        let days = filled.next_if(|days| days[0].0.month() == first.month()).unwrap_or_default();
        let period = if days.is_empty() { None } else { months.next() };
        calendar_month(studio, first, days, period, &scale)
    });
    Ok((calendar.collect::<Made<_>>()?, shades(studio, &scale)?))
}

fn calendar_month(
    studio: &Studio,
    first: Date,
    days: &[(Date, usize)],
    period: Option<&Period>,
    scale: &Scale,
) -> Made<CalendarMonth> {
    let locale = studio.locale();
    let count = period.map_or(0, |period| period.count);
    let month = locale.capitalised(&locale.dates.year_month(first));
    let name = count_of(studio, &month, count)?;
    let mut filled = days.iter().peekable();
    let cells = (1..=first.days_in_month()).filter_map(|number| {
        let day = Date::new(first.year(), first.month(), number).ok()?;
        Some((day, filled.next_if(|(other, _)| *other == day).map(|(_, count)| *count)))
    });
    let cells = cells.map(|(day, count)| cell(studio, day, count, scale));
    let picture = Month {
        name: period.map(|_| name.as_str()),
        direction: locale.direction,
        initials: &locale.week.initials,
        first: locale.week.place(first),
        days: &cells.collect::<Made<Vec<_>>>()?,
    };
    Ok(CalendarMonth {
        label: locale.capitalised(&locale.dates.month(first)),
        href: period.map(|period| period.href.value()),
        count,
        svg: Value::safe_string(&picture.svg()),
    })
}

fn cell(studio: &Studio, day: Date, count: Option<usize>, scale: &Scale) -> Made<Cell> {
    let mark = count.map(|count| -> Made<Mark> {
        let name = count_of(studio, &studio.day(day)?.long, count)?;
        Ok(mark(&Link::Day(studio.locale(), day), name, scale.shade(count)))
    });
    let number = studio.locale().count(day.day() as usize);
    Ok(Cell { number, mark: mark.transpose()? })
}
