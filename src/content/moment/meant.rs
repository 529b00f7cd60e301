//! Which date was meant by a text that is none: `13.08.2025`, `2025-08-13 9:05`, `13 August 2025`.
//!
//! Each reading is written as it should be. Where there are two, as of `8/9/2025`, whoever wrote it
//! must say which.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};

use super::Moment;

/// Finds the number of a month by its name.
pub(crate) type Months<'m> = &'m dyn Fn(&str) -> Option<i8>;

/// The digit nought in scripts in which dates are written; nine others follow each.
const NOUGHTS: [char; 6] = ['0', '٠', '۰', '०', '০', '０'];

/// Short names of offsets that are the same everywhere, in minutes. `CST` and `IST`, for example,
/// are several.
const ZONES: [(&str, i32); 9] = [
    ("z", 0),
    ("utc", 0),
    ("gmt", 0),
    ("msk", 180),
    ("cet", 60),
    ("cest", 120),
    ("eet", 120),
    ("eest", 180),
    ("msd", 240),
];

/// A two-digit year from this one on is of the last century, as in POSIX.
const LAST_CENTURY: i16 = 69;

/// The dates that `text` may mean on a site in `zone`, as front matter has them.
pub(crate) fn meant(text: &str, zone: &TimeZone, months: Months) -> Vec<String> {
    let text: String = text.trim().chars().map(ascii_digit).collect();
    let Some((days, rest)) = days(&text, months) else { return Vec::new() };
    let mut readings: Vec<String> = Vec::new();
    for day in days {
        let reading = written(day, rest, zone);
        let reading = reading.filter(|reading| Moment::parse(reading, zone).is_ok());
        readings.extend(reading.filter(|reading| !readings.contains(reading)));
    }
    readings
}

fn ascii_digit(c: char) -> char {
    let digit = NOUGHTS.iter().find_map(|nought| {
        let value = u32::from(c).checked_sub(u32::from(*nought)).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    });
    digit.unwrap_or(c)
}

/// A number, or a month's name.
#[derive(Debug, Clone, Copy)]
enum Piece {
    Number { value: i16, digits: usize },
    Month(i8),
}

/// The days that the beginning of `text` may mean, and the rest of it.
fn days<'t>(text: &'t str, months: Months) -> Option<(Vec<Date>, &'t str)> {
    if let Some(compact) = text.get(..8).filter(|text| text.bytes().all(|b| b.is_ascii_digit())) {
        let number = |from, to| compact.get(from..to).and_then(|digits| digits.parse::<i16>().ok());
        let day = day(number(0, 4)?, number(4, 6)?, number(6, 8)?)?;
        let rest = text.get(8..)?;
        return (!rest.starts_with(|c: char| c.is_ascii_digit())).then_some((vec![day], rest));
    }
    let (mut pieces, mut at, mut signs) = (Vec::new(), 0, String::new());
    while pieces.len() < 3 {
        let rest = text.get(at..)?;
        let first = rest.chars().next()?;
        let length = |is: fn(char) -> bool| rest.find(|c| !is(c)).unwrap_or(rest.len());
        let length = if first.is_ascii_digit() {
            let length = length(|c| c.is_ascii_digit());
            let value = rest.get(..length)?.parse().ok()?;
            pieces.push(Piece::Number { value, digits: length });
            length
        } else if first.is_alphabetic() {
            let length = length(char::is_alphabetic);
            pieces.extend(months(rest.get(..length)?).map(Piece::Month));
            length
        } else {
            signs.push(first);
            first.len_utf8()
        };
        at += length;
    }
    let days = match pieces.as_slice() {
        [Piece::Number { value: a, .. }, Piece::Month(month), Piece::Number { value: b, .. }]
        | [Piece::Month(month), Piece::Number { value: a, .. }, Piece::Number { value: b, .. }] => {
            let (year, number) = if a > b { (*a, *b) } else { (*b, *a) };
            vec![day(year, i16::from(*month), number)].into_iter().flatten().collect()
        }
        [
            Piece::Number { value: a, digits },
            Piece::Number { value: b, .. },
            Piece::Number { value: c, digits: last },
        ] => numeric((*a, *b, *c), (*digits, *last), signs.starts_with('.')),
        _ => Vec::new(),
    };
    (!days.is_empty()).then_some((days, text.get(at..)?))
}

/// The days that three numbers may mean, of which the first and the last have so many `digits`.
fn numeric((a, b, c): (i16, i16, i16), digits: (usize, usize), has_dots: bool) -> Vec<Date> {
    let (year, written) = match digits {
        (4, _) => return day(a, b, c).into_iter().collect(),
        (_, 4) => (c, [day(c, b, a), day(c, a, b)]),
        (_, 2) if c >= LAST_CENTURY => (1900 + c, [day(1900 + c, b, a), day(1900 + c, a, b)]),
        (_, 2) => (2000 + c, [day(2000 + c, b, a), day(2000 + c, a, b)]),
        _ => return Vec::new(),
    };
    // With dots the day stands first, wherever dates have dots.
    match written {
        [Some(day), _] if has_dots && day.year() == year => vec![day],
        written => written.into_iter().flatten().collect(),
    }
}

fn day(year: i16, month: i16, day: i16) -> Option<Date> {
    let is_year = (1000..=9999).contains(&year);
    let (month, day) = (i8::try_from(month).ok()?, i8::try_from(day).ok()?);
    is_year.then(|| Date::new(year, month, day).ok()).flatten()
}

/// The day with the time that `rest` has, as front matter has both.
fn written(day: Date, rest: &str, zone: &TimeZone) -> Option<String> {
    if !rest.contains(|c: char| c.is_ascii_digit()) {
        return Some(day.to_string());
    }
    let rest = rest.trim_start_matches(|c: char| !c.is_ascii_digit());
    let (hour, rest) = number(rest)?;
    let (minute, mut rest) = match rest.strip_prefix([':', '.', 'h', 'H']) {
        Some(rest) => number(rest)?,
        // `5 pm`
        None if half_day(0, rest.trim()).1.len() < rest.trim().len() => (0, rest),
        None => return None,
    };
    let mut second = 0;
    if let Some((value, behind)) = rest.strip_prefix(':').and_then(number) {
        let fraction = behind.strip_prefix(['.', ',']).unwrap_or(behind);
        let is_fraction = fraction.len() < behind.len();
        let digits = |c: char| c.is_ascii_digit() && is_fraction;
        (second, rest) = (value, fraction.trim_start_matches(digits));
    }
    let rest = rest.trim();
    let (hour, rest) = half_day(hour, rest);
    let time = Time::new(hour, minute, second, 0).ok()?;
    let shown = match second {
        0 => time.strftime("%H:%M").to_string(),
        _ => time.strftime("%H:%M:%S").to_string(),
    };
    if rest.is_empty() {
        return Some(format!("{day} {shown}"));
    }
    let offset = offset(rest, day.to_datetime(time), zone)?;
    Some(with_offset(day.to_datetime(time), offset))
}

/// A local time with its offset, as RFC 3339 has it.
pub(super) fn with_offset(local: DateTime, offset: Offset) -> String {
    let shown = local.strftime("%Y-%m-%dT%H:%M:%S");
    let minutes = offset.seconds() / 60;
    if minutes == 0 {
        return format!("{shown}Z");
    }
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{shown}{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

/// The number of one or two digits that `text` begins with, and the rest.
fn number(text: &str) -> Option<(i8, &str)> {
    let length = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let value = text.get(..length).filter(|_| length <= 2)?.parse().ok()?;
    Some((value, text.get(length..)?))
}

/// The hour of 24, where `rest` begins with "am" or "pm".
fn half_day(hour: i8, rest: &str) -> (i8, &str) {
    let lower = rest.to_ascii_lowercase();
    const WORDS: [(&str, bool); 4] = [("am", false), ("a.m.", false), ("pm", true), ("p.m.", true)];
    let Some((word, is_later)) = WORDS.iter().find(|(word, _)| lower.starts_with(word)) else {
        return (hour, rest);
    };
    let hour = match (hour, is_later) {
        (12, false) => 0,
        (..12, true) => hour + 12,
        _ => hour,
    };
    (hour, rest.get(word.len()..).unwrap_or_default().trim())
}

/// The offset that `text` names: `+0300`, `UTC+3`, `MSK`, `Europe/Minsk`.
fn offset(text: &str, local: DateTime, zone: &TimeZone) -> Option<Offset> {
    let own = local.to_zoned_datetime(zone.clone()).ok()?;
    let own_name = zone.to_offset_info(own.timestamp()).abbreviation().eq_ignore_ascii_case(text);
    if own_name {
        return Some(own.offset());
    }
    let lower = text.to_ascii_lowercase();
    let named = ZONES.iter().find(|(name, _)| lower == *name).map(|(_, minutes)| *minutes);
    let numeric = || {
        let plain = lower.strip_prefix("utc").or_else(|| lower.strip_prefix("gmt"));
        minutes(plain.unwrap_or(&lower).trim())
    };
    if let Some(minutes) = named.or_else(numeric) {
        return Offset::from_seconds(minutes * 60).ok();
    }
    let other = TimeZone::get(text).ok().filter(|_| text.contains('/'))?;
    Some(local.to_zoned_datetime(other).ok()?.offset())
}

/// The minutes of an offset in numbers.
fn minutes(text: &str) -> Option<i32> {
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' | '−' => -1,
        _ => return None,
    };
    let digits: String = text.chars().filter(|c| c.is_ascii_digit()).collect();
    let has_others = text.chars().skip(1).any(|c| !c.is_ascii_digit() && c != ':');
    let (hours, minutes) = match digits.len() {
        _ if has_others => return None,
        1 | 2 => (digits.as_str(), "0"),
        3 => digits.split_at(1),
        4 => digits.split_at(2),
        _ => return None,
    };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    // The furthest that there is.
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<String> {
        let zone = TimeZone::get("Europe/Berlin").expect("a zone of the database");
        meant(text, &zone, &|word| (word == "August").then_some(8))
    }

    #[test]
    fn one_reading() {
        for (text, reading) in [
            ("2025-08-13 9:05", "2025-08-13 09:05"),
            ("2025-8-3", "2025-08-03"),
            ("2025/08/13", "2025-08-13"),
            ("2025.08.13 11.50", "2025-08-13 11:50"),
            ("20250813", "2025-08-13"),
            ("13.08.2025", "2025-08-13"),
            ("8.9.2025, 9:05", "2025-09-08 09:05"),
            ("8.9.2025, 9:05 Uhr", ""),
            ("08.09.25", "2025-09-08"),
            ("08.09.95", "1995-09-08"),
            ("8/13/2025", "2025-08-13"),
            ("13 August 2025", "2025-08-13"),
            ("Wednesday, August 13th, 2025", "2025-08-13"),
            ("13 August 2025 at 9:05 pm", "2025-08-13 21:05"),
            ("August 13, 2025 5pm", "2025-08-13 17:00"),
            ("2025-08-13 12 a.m.", "2025-08-13 00:00"),
            ("2025年8月13日", "2025-08-13"),
            ("٢٠٢٥-٠٨-١٣", "2025-08-13"),
            ("2025–08–13", "2025-08-13"),
            ("2025-08-13 11:50 +0300", "2025-08-13T11:50:00+03:00"),
            ("2025-08-13 11:50 +03", "2025-08-13T11:50:00+03:00"),
            ("2025-08-13 11:50:07.5 -3:30", "2025-08-13T11:50:07-03:30"),
            ("2025-08-13 11:50 UTC", "2025-08-13T11:50:00Z"),
            ("2025-08-13 11:50 UTC+3", "2025-08-13T11:50:00+03:00"),
            ("2025-08-13 11:50 MSK", "2025-08-13T11:50:00+03:00"),
            ("2025-08-13 11:50 CEST", "2025-08-13T11:50:00+02:00"),
            ("2025-08-13 11:50 Europe/Minsk", "2025-08-13T11:50:00+03:00"),
            ("2025-08-13 25:10", ""),
            ("2025-08-13T11:50:00+99:00", ""),
            ("2025-08", ""),
            ("yesterday", ""),
            ("", ""),
            ("1️⃣", ""),
            ("20250813999", ""),
        ] {
            assert_eq!(of(text).join(" "), reading, "{text}");
        }
    }

    #[test]
    fn two_readings() {
        assert_eq!(of("08/09/2025"), ["2025-09-08", "2025-08-09"]);
        assert_eq!(of("8-9-2025 9:05"), ["2025-09-08 09:05", "2025-08-09 09:05"]);
        assert_eq!(of("08/08/2025"), ["2025-08-08"]);
    }
}
