//! Dates as a language writes them.

use std::fmt;

use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{self, T};
use icu_datetime::input::Time;
use icu_datetime::{
    DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter as Formatter, NoCalendarFormatter,
};
use icu_locale::LanguageIdentifier;

/// A day of the Gregorian calendar.
pub type Day = jiff::civil::Date;

/// The formats of a language's dates; each falls back to ISO 8601 where CLDR has none.
pub struct Dates {
    id: LanguageIdentifier,
    full: Option<Formatter<Gregorian, fieldsets::YMDE>>,
    long: Option<Formatter<Gregorian, fieldsets::YMD>>,
    short: Option<Formatter<Gregorian, fieldsets::YMD>>,
    month_day: Option<Formatter<Gregorian, fieldsets::MD>>,
    year_month: Option<Formatter<Gregorian, fieldsets::YM>>,
    month: Option<Formatter<Gregorian, fieldsets::M>>,
    year: Option<Formatter<Gregorian, fieldsets::Y>>,
    time: Option<NoCalendarFormatter<T>>,
}

impl fmt::Debug for Dates {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Dates").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Dates {
    pub(super) fn new(formats: &icu_locale::Locale, id: &LanguageIdentifier) -> Self {
        Dates {
            id: id.clone(),
            full: loaded(Formatter::try_new(formats.into(), fieldsets::YMDE::long())),
            long: loaded(Formatter::try_new(formats.into(), fieldsets::YMD::long())),
            short: loaded(Formatter::try_new(formats.into(), fieldsets::YMD::short())),
            month_day: loaded(Formatter::try_new(formats.into(), fieldsets::MD::long())),
            year_month: loaded(Formatter::try_new(formats.into(), fieldsets::YM::long())),
            month: loaded(Formatter::try_new(formats.into(), fieldsets::M::long())),
            year: loaded(Formatter::try_new(formats.into(), fieldsets::Y::medium())),
            time: loaded(NoCalendarFormatter::try_new(formats.into(), T::hm())),
        }
    }

    /// Wednesday, 13 August 2025
    pub fn full(&self, day: Day) -> String {
        written(&self.full, day, |f, d| f.format(&d).to_string())
    }

    /// 13 August 2025
    pub fn long(&self, day: Day) -> String {
        written(&self.long, day, |f, d| f.format(&d).to_string())
    }

    /// 13/08/2025
    pub fn short(&self, day: Day) -> String {
        written(&self.short, day, |f, d| f.format(&d).to_string())
    }

    /// 13 August
    pub fn month_day(&self, day: Day) -> String {
        written(&self.month_day, day, |f, d| f.format(&d).to_string())
    }

    /// August 2025, the month's name as it stands without a day.
    pub fn year_month(&self, day: Day) -> String {
        written(&self.year_month, day, |f, d| f.format(&d).to_string())
    }

    /// August, as it stands alone.
    pub fn month(&self, day: Day) -> String {
        written(&self.month, day, |f, d| f.format(&d).to_string())
    }

    /// 2025, as the language writes a year that stands alone.
    pub fn year(&self, day: Day) -> String {
        written(&self.year, day, |f, d| f.format(&d).to_string())
    }

    /// 11:50
    pub fn time(&self, time: jiff::civil::Time) -> String {
        let fields = (time.hour() as u8, time.minute() as u8);
        let input = Time::try_new(fields.0, fields.1, 0, 0).ok();
        match (&self.time, input) {
            (Some(formatter), Some(time)) => formatter.format(&time).to_string(),
            _ => format!("{:02}:{:02}", fields.0, fields.1),
        }
    }
}

fn loaded<F>(formatter: Result<F, DateTimeFormatterLoadError>) -> Option<F> {
    // CLDR's root has every pattern: what cannot be loaded is a language without data.
    formatter.ok()
}

fn written<F>(
    formatter: &Option<F>,
    day: Day,
    format: impl Fn(&F, Date<Gregorian>) -> String,
) -> String {
    let fields = (i32::from(day.year()), day.month() as u8, day.day() as u8);
    let date = Date::try_new_gregorian(fields.0, fields.1, fields.2).ok();
    match (formatter, date) {
        (Some(formatter), Some(date)) => format(formatter, date),
        _ => day.to_string(),
    }
}
