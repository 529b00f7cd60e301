//! A date of front matter as a moment in the site's time zone.

mod meant;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, ZonedDateTime};
use serde::{Deserialize, Serialize};

pub(crate) use meant::meant;

/// A moment, with the archive's day that it falls on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "Stored", try_from = "Stored")]
pub struct Moment {
    /// The day in the site's time zone.
    pub day: Date,
    /// The moment itself: of a date without a time, the day's beginning.
    pub at: Timestamp,
    /// The time in the site's time zone, if one was given.
    pub time: Option<Time>,
}

impl Moment {
    /// The beginning of 1970, in UTC.
    pub const EPOCH: Moment =
        Moment { day: jiff::civil::date(1970, 1, 1), at: Timestamp::UNIX_EPOCH, time: None };

    /// Reads `2025-08-13`, `2025-08-13 11:50` (seconds and a `T` may be there) or a date of
    /// RFC 3339 with its offset; without an offset it is read in `zone`.
    /// `Err` holds what is wrong, as a phrase.
    pub fn parse(text: &str, zone: &TimeZone) -> Result<Self, String> {
        Moment::read(text, zone).map(|(moment, _)| moment)
    }

    /// [`parse`](Self::parse), with what is doubtful about a local time.
    pub(crate) fn read(text: &str, zone: &TimeZone) -> Result<(Self, Option<Unclear>), String> {
        let text = text.trim();
        let digits = text.len() >= 10 && text.is_char_boundary(10);
        if !digits || !has_date_form(&text[..10]) {
            return Err(format!("`{text}` is not a date"));
        }
        let day: Date =
            text[..10].parse().map_err(|_| format!("there is no day {}", &text[..10]))?;
        if text.len() == 10 {
            let start = day
                .to_zoned_datetime(zone.clone())
                .map_err(|_| format!("`{text}` is out of range"))?;
            return Ok((Moment { day, at: start.timestamp(), time: None }, None));
        }
        let wrong = |_| format!("`{text}` is not a date with a time");
        if has_offset(&text[10..]) {
            let at: Timestamp = text.parse().map_err(wrong)?;
            return Ok((Moment::from_zoned(&at.to_zoned_datetime(zone.clone())), None));
        }
        let local: DateTime = text.parse().map_err(wrong)?;
        let ambiguous = zone.to_ambiguous_zoned_datetime(local);
        let offset = ambiguous.offset();
        let zoned = ambiguous.compatible().map_err(|_| format!("`{text}` is out of range"))?;
        let moment = Moment::from_zoned(&zoned);
        Ok((moment, Unclear::new(local, offset, zone)))
    }

    fn from_zoned(zoned: &ZonedDateTime) -> Self {
        Moment { day: zoned.date(), at: zoned.timestamp(), time: Some(zoned.time()) }
    }

    /// The moment in RFC 3339 with the offset of `zone`.
    pub fn rfc3339(&self, zone: &TimeZone) -> String {
        let offset = zone.to_offset(self.at);
        self.at.display_with_offset(offset).to_string()
    }

    /// The value of an HTML `datetime` attribute or of schema.org: a day where no time was
    /// given, else RFC 3339.
    pub fn machine(&self, zone: &TimeZone) -> String {
        match self.time {
            Some(_) => self.rfc3339(zone),
            None => self.day.to_string(),
        }
    }
}

/// A local time that the clocks of the time zone never show, or show twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unclear {
    /// What is wrong, as a phrase.
    pub(crate) message: String,
    /// What may be meant, each with its offset: the first is what it is taken as.
    pub(crate) readings: Vec<String>,
}

impl Unclear {
    /// What is doubtful about the time `local`, at which `offset` is the one of `zone`.
    fn new(local: DateTime, offset: AmbiguousOffset, zone: &TimeZone) -> Option<Self> {
        let name = zone.iana_name().unwrap_or("the site's time zone");
        let (day, time) = (local.date(), local.time().strftime("%H:%M"));
        let (message, readings) = match offset {
            AmbiguousOffset::Unambiguous { .. } => return None,
            AmbiguousOffset::Gap { before, after } => {
                let taken = after.to_datetime(before.to_timestamp(local).ok()?);
                let shown = taken.time().strftime("%H:%M");
                let message = format!(
                    "there is no {time} on {day} in {name}, where the clocks go forward: it is \
                     taken as {shown}"
                );
                (message, vec![meant::with_offset(taken, after)])
            }
            AmbiguousOffset::Fold { before, after } => {
                let message = format!(
                    "there are two {time} on {day} in {name}, where the clocks go back: it is \
                     taken as the first"
                );
                let readings = [before, after].map(|offset| meant::with_offset(local, offset));
                (message, readings.to_vec())
            }
        };
        Some(Unclear { message, readings })
    }
}

/// A moment in numbers: year, month, day; seconds and nanoseconds since 1970; hour, minute,
/// second, nanosecond.
type Stored = ((i16, i8, i8), (i64, i32), Option<(i8, i8, i8, i32)>);

impl From<Moment> for Stored {
    fn from(Moment { day, at, time }: Moment) -> Self {
        let time =
            time.map(|time| (time.hour(), time.minute(), time.second(), time.subsec_nanosecond()));
        let at = (at.as_second(), at.subsec_nanosecond());
        ((day.year(), day.month(), day.day()), at, time)
    }
}

impl TryFrom<Stored> for Moment {
    type Error = jiff::Error;

    fn try_from(((year, month, day), at, time): Stored) -> Result<Self, jiff::Error> {
        let time = time
            .map(|(hour, minute, second, nanosecond)| Time::new(hour, minute, second, nanosecond));
        Ok(Moment {
            day: Date::new(year, month, day)?,
            at: Timestamp::new(at.0, at.1)?,
            time: time.transpose()?,
        })
    }
}

fn has_date_form(text: &str) -> bool {
    text.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    })
}

/// Whether a time of day ends in an offset: `Z`, `+03:00`, `-05:00`.
fn has_offset(time: &str) -> bool {
    time.ends_with(['Z', 'z']) || time.contains('+') || time.contains('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<(String, String), String> {
        let zone = TimeZone::get("Europe/Minsk").expect("a zone of the database");
        let moment = Moment::parse(text, &zone)?;
        Ok((moment.day.to_string(), moment.machine(&zone)))
    }

    #[test]
    fn forms() {
        let ok = |day: &str, machine: &str| Ok((day.to_owned(), machine.to_owned()));
        assert_eq!(parse("2025-08-13"), ok("2025-08-13", "2025-08-13"));
        assert_eq!(parse("2025-08-13 11:50"), ok("2025-08-13", "2025-08-13T11:50:00+03:00"));
        assert_eq!(parse("2025-08-13T11:50:10"), ok("2025-08-13", "2025-08-13T11:50:10+03:00"));
        assert_eq!(parse("2025-08-13T23:00:00Z"), ok("2025-08-14", "2025-08-14T02:00:00+03:00"));
        assert_eq!(
            parse("1961-04-12T06:07:00+03:00"),
            ok("1961-04-12", "1961-04-12T06:07:00+03:00")
        );
        assert_eq!(parse("2025-02-30"), Err("there is no day 2025-02-30".to_owned()));
        for wrong in ["13.08.2025", "yesterday", "", "2025-8-3", "2025-08-13 25:00", "١٣-٠٨"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
