//! The week as a language's calendars have it.

use icu_calendar::week::WeekInformation;
use icu_calendar::{Date, Gregorian, types};
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames, WeekdayNameLength};
use icu_locale::Locale;
use writeable::TryWriteable;

use super::Day;

/// Which day a week begins with, and what the weekdays are called.
#[derive(Debug)]
pub struct Week {
    /// How many days after Monday it begins.
    first: u8,
    /// The initials of the weekdays in the order of the language's week: M T W T F S S.
    pub initials: [String; 7],
}

impl Week {
    /// The week of `formats` by CLDR. A language without a region has that of the region where
    /// most of its speakers live. `written` makes of an initial what stands above a column.
    pub(super) fn new(formats: &Locale, written: impl Fn(&str) -> String) -> Self {
        let first = WeekInformation::try_new(formats.into()).map(|week| week.first_weekday);
        let first = first.unwrap_or(types::Weekday::Monday) as u8 - types::Weekday::Monday as u8;
        let names = initials(formats);
        let at = |place: u8| written(&names[usize::from(first + place) % 7]);
        Week { first, initials: [0, 1, 2, 3, 4, 5, 6].map(at) }
    }

    /// The place of `day` in its week, from 0.
    pub fn place(&self, day: Day) -> usize {
        let monday = day.weekday().to_monday_zero_offset() as u8;
        usize::from((monday + 7 - self.first) % 7)
    }
}

/// The initials of the weekdays from Monday on; numbers where CLDR has none.
fn initials(formats: &Locale) -> [String; 7] {
    let pattern = "ccccc".parse::<DateTimePattern>().ok();
    let names: Option<FixedCalendarDateTimeNames<Gregorian, DateFieldSet>> =
        FixedCalendarDateTimeNames::try_new(formats.into()).ok().and_then(|mut names| {
            names.include_weekday_names(WeekdayNameLength::StandaloneNarrow).ok()?;
            Some(names)
        });
    [1, 2, 3, 4, 5, 6, 7].map(|number: u8| {
        // The first of January 2024 was a Monday.
        let date = Date::try_new_gregorian(2024, 1, number).ok();
        let name = names.as_ref().zip(pattern.as_ref()).zip(date).and_then(|(made, date)| {
            let text = made.0.with_pattern_unchecked(made.1).format(&date);
            Some(text.try_write_to_string().ok()?.into_owned())
        });
        name.unwrap_or_else(|| number.to_string())
    })
}
