//! Dates as other systems, and the people who used them, write them.

mod spelling;
mod zones;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};

/// A date that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct When {
    /// The day as it is written.
    pub day: Date,
    /// The time as it is written.
    pub time: Option<Time>,
    /// How far its clock is from UTC, if that is written.
    pub offset: Option<Offset>,
}

use super::piece::counted;
use super::report::{Notes, Topic};

/// `text` as Dateline writes dates: a day, a day with a time, or RFC 3339. `None` where it is
/// none that is known.
pub(super) fn read(text: &str) -> Option<String> {
    When::read(text).map(When::written)
}

/// Texts whose date stands in their address alone: a line for all of them.
#[derive(Debug, Default)]
pub(super) struct FromAddresses {
    count: usize,
    first: String,
}

impl FromAddresses {
    /// The day in the address of the text `path`, if it names one.
    pub(super) fn day(&mut self, path: &str, address: Option<&str>) -> Option<String> {
        let day = in_address(address?)?;
        if self.count == 0 {
            self.first = path.to_owned();
        }
        self.count += 1;
        Some(day)
    }

    /// Notes how many there are.
    pub(super) fn tell(self, notes: &mut Notes) {
        if self.count > 0 {
            let texts = counted(self.count, "text");
            let note = format!("{texts} dated by the day in the address, such as this one");
            notes.add_all(Topic::Understood, &self.first, 0, self.count, note);
        }
    }
}

/// The day that an address names: `2020-01-31` for `/news/2020/01/31/fair/`.
fn in_address(address: &str) -> Option<String> {
    let parts: Vec<&str> = address.split('/').collect();
    let number = |text: &str, most: usize| {
        let is_one = (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        if is_one { text.parse::<i8>().ok() } else { None }
    };
    parts.windows(3).find_map(|parts| {
        let [year, month, day] = parts else { return None };
        let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
        let year = if is_year { year.parse().ok()? } else { return None };
        let day = Date::new(year, number(month, 2)?, number(day, 2)?).ok()?;
        Some(day.to_string())
    })
}

impl When {
    /// The date that `text` is, if it is one.
    pub(super) fn read(text: &str) -> Option<Self> {
        spelling::read(text)
    }

    /// Its day and time as they are written; of a day alone, its beginning.
    pub(super) fn local(self) -> DateTime {
        self.day.to_datetime(self.time.unwrap_or(Time::midnight()))
    }

    /// The same moment by the clocks of `zone`; as it is where it names none of its own.
    pub(super) fn in_zone(self, zone: &TimeZone) -> Option<Self> {
        let Some(offset) = self.offset else { return Some(self) };
        let zoned = offset.to_timestamp(self.local()).ok()?.to_zoned_datetime(zone.clone());
        let offset = Some(zoned.offset());
        Some(When { day: zoned.date(), time: Some(zoned.time()), offset })
    }

    /// The date as Dateline writes it. Midnight is the day alone: so systems write a date that was
    /// given no time.
    pub(super) fn written(self) -> String {
        let day = self.day;
        match (self.time.filter(|time| *time != Time::midnight()), self.offset) {
            (None, _) => day.to_string(),
            (Some(time), Some(offset)) => {
                format!("{day}T{}{}", time.strftime("%H:%M:%S"), zones::written(offset))
            }
            (Some(time), None) if time.second() == 0 => format!("{day} {}", time.strftime("%H:%M")),
            (Some(time), None) => format!("{day} {}", time.strftime("%H:%M:%S")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{in_address, read};

    #[test]
    fn days_in_addresses() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(in_address("2020/01/31/fair"), some("2020-01-31"));
        assert_eq!(in_address("/news/2020/1/3/fair.html"), some("2020-01-03"));
        for none in ["", "fair", "/2020/01/fair", "/2020/13/01/a", "/20/01/01", "/2020/+1/01/a"] {
            assert_eq!(in_address(none), None, "{none}");
        }
    }

    fn all_are(texts: &[&str], date: &str) {
        for text in texts {
            assert_eq!(read(text).as_deref(), Some(date), "{text}");
        }
    }

    #[test]
    fn days() {
        let texts = [
            "2020-01-31",
            " 2020/01/31 ",
            "2020-1-31",
            "2020.01.31",
            "20200131",
            "31.1.2020",
            "31. 01. 2020",
            "January 31, 2020",
            "Jan 31 2020",
            "jan. 31st, 2020",
            "31 January 2020",
            "31st of January, 2020",
            "31-Jan-2020",
            "Friday, January 31, 2020",
            "2020 January 31",
            "2020-01-31 00:00",
            "2020-01-31T00:00:00Z",
            "2020-01-31 00:00:00 +0900",
        ];
        all_are(&texts, "2020-01-31");
        all_are(&["2020-9-5", "Sept 5 2020", "5 september 2020"], "2020-09-05");
    }

    #[test]
    fn times() {
        let texts = [
            "2020-01-31 9:30",
            "2020-01-31T09:30",
            "2020-01-31 09:30:00",
            "2020-01-31, 09:30",
            "2020/1/31 9:30 AM",
            "January 31, 2020 9:30am",
            "Jan 31, 2020 at 9:30 a.m.",
            "9:30 AM, 31 January 2020",
            "Fri Jan 31 09:30:00 2020",
        ];
        all_are(&texts, "2020-01-31 09:30");
        all_are(&["2020-01-31T09:30:05", "2020-01-31 09:30:05.25"], "2020-01-31 09:30:05");
        all_are(&["2020-01-31 10:00 PM", "Jan 31 2020 10PM"], "2020-01-31 22:00");
        all_are(&["2020-01-31 12:05 pm"], "2020-01-31 12:05");
        all_are(&["2020-01-31 12:05 am"], "2020-01-31 00:05");
    }

    #[test]
    fn zones() {
        let texts = [
            "2020-01-31 09:30:05 +0300",
            "2020-01-31T09:30:05+03:00",
            "2020-01-31 09:30:05 +03",
            "2020-01-31 09:30:05 MSK",
            "2020-01-31 09:30:05 Europe/Minsk",
            "2020-01-31 09:30:05 UTC+3",
            "Fri, 31 Jan 2020 09:30:05 +0300",
            "Fri Jan 31 2020 09:30:05 GMT+0300 (Moscow Standard Time)",
            "2020-01-31 09:30:05 +0300 MSK",
        ];
        all_are(&texts, "2020-01-31T09:30:05+03:00");
        let texts = [
            "2020-01-31T09:30:05.25Z",
            "2020-01-31 09:30:05 UTC",
            "2020-01-31 09:30:05 GMT",
            "2020-01-31 09:30:05 +0000 UTC",
            "Fri Jan 31 09:30:05 UTC 2020",
        ];
        all_are(&texts, "2020-01-31T09:30:05Z");
        all_are(&["2020-01-31 10:00:00 EST"], "2020-01-31T10:00:00-05:00");
        // In summer Minsk had another offset then, which the name of the zone tells.
        all_are(&["2010-07-01 10:00 Europe/Minsk"], "2010-07-01T10:00:00+03:00");
        all_are(&["2010-01-31 10:00 Europe/Minsk"], "2010-01-31T10:00:00+02:00");
    }

    #[test]
    fn what_is_no_date() {
        for wrong in [
            "",
            "я",
            "2020-02-30",
            "2020-13-40",
            "2020-01-31 later",
            "2020-01-31 25:00",
            "2020-01-31 13:00 PM",
            "2020-01-31 09:30 +99:00",
            "2020-01-31 09:30 Nowhere/None",
            "01/05/2024",
            "January 2020",
            "31 31 January 2020",
            "yesterday",
            "2020",
            "12345678",
            "２０２０-01-31",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
