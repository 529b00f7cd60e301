//! The picture of a term's bulletins by year.

use tera::Value;

use crate::faces::Link;
use crate::outputs::fault::Made;
use crate::outputs::parts::pictures::{count_of, mark};
use crate::outputs::parts::studio::Studio;
use crate::pictures::{Bar, Chart, Tick, ticks};

/// The chart of a listing whose bulletins are of the years `years`; none if these are fewer
/// than two.
pub(super) fn chart(studio: &Studio, years: &[(i16, usize)]) -> Made<Option<Value>> {
    let [(first, _), .., (last, _)] = years else { return Ok(None) };
    let bars = years.iter().map(|(year, count)| bar(studio, *year, *count));
    let ticks = ticks(*first, *last).into_iter();
    let ticks = ticks.map(|year| Ok(Tick { year, text: written(studio, year)? }));
    let (from, to) = (written(studio, *first)?, written(studio, *last)?);
    let arguments = [("first", from.as_str().into()), ("last", to.as_str().into())];
    let picture = Chart {
        name: &studio.say("chart-name", &arguments)?,
        direction: studio.locale().direction,
        years: (*first, *last),
        bars: &bars.collect::<Made<Vec<_>>>()?,
        ticks: &ticks.collect::<Made<Vec<_>>>()?,
    };
    Ok(Some(Value::safe_string(&picture.svg())))
}

fn bar(studio: &Studio, year: i16, count: usize) -> Made<Bar> {
    let name = count_of(studio, &written(studio, year)?, count)?;
    let mark = mark(&Link::Year(studio.locale(), year), name, 5);
    Ok(Bar { year, count, text: studio.locale().count(count), mark })
}

fn written(studio: &Studio, year: i16) -> Made<String> {
    Ok(Link::Year(studio.locale(), year).heading(&studio.voice)?)
}
