//! The words, links and shades of pictures; `pictures` draws them.

use jiff::civil::Date;
use serde::Serialize;
use tera::Value;

use super::calendar::Period;
use super::{Made, Maker, word};
use crate::catalogue::TermRef;
use crate::pictures::{Bar, Cell, Chart, Country, Mark, Month, Scale, Tick, ticks, world};
use crate::plan::{Page, ROOT};
use crate::site::TaxonomyId;
use crate::taxonomy::Picture;

/// A month of a year's calendar.
#[derive(Debug, Serialize)]
pub struct CalendarMonth {
    /// Its name.
    pub label: String,
    /// Its page; none if it has no bulletins.
    pub href: Option<Value>,
    /// How many bulletins it has.
    pub count: usize,
    /// The picture of its days, with links to those that have bulletins.
    pub svg: Value,
}

/// A map of the world with links to the pages of countries.
#[derive(Debug, Serialize)]
pub struct MapView {
    /// The picture.
    pub svg: Value,
    /// What its shades mean.
    pub scale: Vec<Shade>,
}

/// What a shade of a picture means.
#[derive(Debug, Serialize)]
pub struct Shade {
    /// The shade, from 1 to 5.
    pub shade: u8,
    /// The numbers of bulletins that have it.
    pub label: String,
}

/// What the shades of `scale` mean.
pub(super) fn shades(maker: &Maker, scale: &Scale) -> Made<Vec<Shade>> {
    let steps = scale.steps().map(|step| {
        let arguments = [("from", step.from.into()), ("to", step.to.into())];
        let label = match step.from == step.to {
            true => maker.facts.locale(maker.lang).count(step.from),
            false => word(&maker.facts, maker.lang, "number-range", &arguments)?,
        };
        Ok(Shade { shade: step.shade, label })
    });
    steps.collect()
}

/// The twelve months of the year of `days`, with the months of it that have bulletins; and what
/// their shades mean.
pub(super) fn calendar(
    maker: &Maker,
    days: &[(Date, usize)],
    months: &[Period],
) -> Made<(Vec<CalendarMonth>, Vec<Shade>)> {
    let Some((day, _)) = days.first() else { return Ok(Default::default()) };
    let scale = Scale::even(days.iter().map(|(_, count)| *count).max().unwrap_or(0));
    let mut months = months.iter();
    let mut filled = days.chunk_by(|(a, _), (b, _)| a.month() == b.month()).peekable();
    let all = (1..=12).filter_map(|month| Date::new(day.year(), month, 1).ok());
    let calendar = all.map(|first| {
        let days = filled.next_if(|days| days[0].0.month() == first.month()).unwrap_or_default();
        let period = if days.is_empty() { None } else { months.next() };
        calendar_month(maker, first, days, period, &scale)
    });
    Ok((calendar.collect::<Made<_>>()?, shades(maker, &scale)?))
}

fn calendar_month(
    maker: &Maker,
    first: Date,
    days: &[(Date, usize)],
    period: Option<&Period>,
    scale: &Scale,
) -> Made<CalendarMonth> {
    let locale = maker.facts.locale(maker.lang);
    let count = period.map_or(0, |period| period.count);
    let month = locale.capitalised(&locale.dates.year_month(first));
    let name = maker.count_of(&month, count)?;
    let mut filled = days.iter().peekable();
    let cells = (1..=first.days_in_month()).filter_map(|number| {
        let day = Date::new(first.year(), first.month(), number).ok()?;
        Some((day, filled.next_if(|(other, _)| *other == day).map(|(_, count)| *count)))
    });
    let cells = cells.map(|(day, count)| cell(maker, day, count, scale)).collect::<Made<Vec<_>>>();
    let picture = Month {
        name: period.map(|_| name.as_str()),
        direction: locale.direction,
        initials: &locale.week.initials,
        first: locale.week.place(first),
        days: &cells?,
    };
    Ok(CalendarMonth {
        label: locale.capitalised(&locale.dates.month(first)),
        href: period.map(|period| period.href.value()),
        count,
        svg: Value::safe_string(&picture.svg()),
    })
}

fn cell(maker: &Maker, day: Date, count: Option<usize>, scale: &Scale) -> Made<Cell> {
    let mark = count.map(|count| -> Made<Mark> {
        let name = maker.count_of(&maker.shared.long(day), count)?;
        Ok(maker.mark(Page::Day(maker.lang, day), name, scale.shade(count)))
    });
    Ok(Cell {
        number: maker.facts.locale(maker.lang).count(day.day() as usize),
        mark: mark.transpose()?,
    })
}

/// The chart of a listing whose bulletins are of the years `years`; none if these are fewer
/// than two.
pub(super) fn chart(maker: &Maker, years: &[(i16, usize)]) -> Made<Option<Value>> {
    let [(first, _), .., (last, _)] = years else { return Ok(None) };
    let written = |year: i16| {
        let day = Date::new(year, 1, 1).unwrap_or(Date::MIN);
        maker.facts.locale(maker.lang).dates.year(day)
    };
    let bars = years.iter().map(|(year, count)| {
        let name = maker.count_of(&written(*year), *count)?;
        Ok(Bar {
            year: *year,
            count: *count,
            text: maker.facts.locale(maker.lang).count(*count),
            mark: maker.mark(Page::Year(maker.lang, *year), name, 5),
        })
    });
    let ticks = ticks(*first, *last).into_iter().map(|year| Tick { year, text: written(year) });
    let (from, to) = (written(*first), written(*last));
    let arguments = [("first", from.as_str().into()), ("last", to.as_str().into())];
    let picture = Chart {
        name: &word(&maker.facts, maker.lang, "chart-name", &arguments)?,
        direction: maker.facts.locale(maker.lang).direction,
        years: (*first, *last),
        bars: &bars.collect::<Made<Vec<_>>>()?,
        ticks: &ticks.collect::<Vec<_>>(),
    };
    Ok(Some(Value::safe_string(&picture.svg())))
}

/// The map of the countries `terms` of a taxonomy, without its groups; none if that leaves
/// nothing, or if the site wants none.
pub(super) fn map(
    maker: &Maker,
    taxonomy: TaxonomyId,
    terms: &[(TermRef, usize)],
) -> Made<Option<MapView>> {
    let facts = &maker.facts;
    let is_country = |(term, _): &&(TermRef, usize)| facts.term(*term).members.is_none();
    let terms: Vec<_> = terms.iter().filter(is_country).collect();
    if terms.is_empty()
        || !facts.site.map
        || facts.taxonomy(taxonomy).kind.picture() != Some(Picture::Map)
    {
        return Ok(None);
    }
    let scale = Scale::steep(terms.iter().map(|(_, count)| *count).max().unwrap_or(0));
    let countries = terms.into_iter().map(|(term, count)| {
        let name = maker.count_of(&facts.labels.get(*term, maker.lang).text, *count)?;
        let page = Page::Term(maker.lang, *term, None);
        let code = facts.term(*term).id.as_str();
        Ok(Country { code, mark: maker.mark(page, name, scale.shade(*count)) })
    });
    let countries = countries.collect::<Made<Vec<_>>>()?;
    let name = word(facts, maker.lang, "map-name", &[])?;
    Ok(Some(MapView {
        svg: Value::safe_string(&world(&name, &countries)),
        scale: shades(maker, &scale)?,
    }))
}

impl Maker<'_> {
    /// `13 August 2025: 3 bulletins`
    fn count_of(&self, name: &str, count: usize) -> Made<String> {
        let arguments = [("name", name.into()), ("count", count.into())];
        word(&self.facts, self.lang, "count-of", &arguments)
    }

    /// The part of a picture that leads to `page`.
    fn mark(&self, page: Page, name: String, shade: u8) -> Mark {
        Mark { href: page.address(&self.facts).absolute(ROOT), name, shade }
    }
}
