//! Reads a date word by word: `2024-5-1 10:00 PM`, `May 1st, 2024`, `Wed, 01 May 2024 10:00 EST`.

use jiff::civil::{Date, Time};

use super::{When, zones};

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// No spelling of a date is longer: what is, is a text.
const LONGEST: usize = 100;

/// What was found so far.
#[derive(Default)]
struct Found<'t> {
    whole: Option<Date>,
    year: Option<i16>,
    month: Option<i8>,
    day: Option<i8>,
    time: Option<Time>,
    is_afternoon: Option<bool>,
    zone: Option<&'t str>,
}

/// The date that `text` is, if every word of it has its place in one.
pub(super) fn read(text: &str) -> Option<When> {
    if text.len() > LONGEST {
        return None;
    }
    // `GMT+0300 (Moscow Standard Time)`, as browsers write it.
    let text = text.trim();
    let text = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')).map_or(text, |t| t.0);
    let mut found = Found::default();
    for word in text.split(|c: char| c.is_whitespace() || c == ',').filter(|word| !word.is_empty())
    {
        found.take(word)?;
    }
    found.when()
}

impl<'t> Found<'t> {
    /// Takes a word, if it can be a part of a date that is not there yet.
    fn take(&mut self, word: &'t str) -> Option<()> {
        match word.chars().next()? {
            '0'..='9' => self.number(word),
            '+' | '-' => self.zone(word),
            _ => self.word(word),
        }
    }

    /// A word that begins with a digit.
    fn number(&mut self, word: &'t str) -> Option<()> {
        if self.whole.is_none() && self.month.is_none() {
            let is_digit = |at: usize| word.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
            let mut marks = word.match_indices(['T', 't']).map(|(at, _)| at);
            // Not that of `31-Oct-2020`.
            let end = marks.find(|at| *at > 0 && is_digit(at - 1)).unwrap_or(word.len());
            let (day, time) = word.split_at(end);
            if let Some(day) = whole_day(day) {
                self.whole = Some(day);
                return match time.get(1..) {
                    None | Some("") => Some(()),
                    Some(time) => self.clock(time),
                };
            }
        }
        if word.contains(':') || half_of_day(word).is_some() {
            return self.clock(word);
        }
        let plain = word.trim_end_matches('.');
        let ending = plain.trim_start_matches(|c: char| c.is_ascii_digit());
        let number: i16 = plain.get(..plain.len() - ending.len())?.parse().ok()?;
        let is_ending = ["", "st", "nd", "rd", "th"].contains(&&*ending.to_ascii_lowercase());
        match (number, plain.len()) {
            _ if !is_ending => None,
            (_, 4) if ending.is_empty() && self.year.is_none() => put(&mut self.year, number),
            (1..=31, _) if self.day.is_none() => put(&mut self.day, i8::try_from(number).ok()?),
            // `31. 01. 2020`
            (1..=12, _) if word.ends_with('.') && self.month.is_none() => {
                put(&mut self.month, i8::try_from(number).ok()?)
            }
            _ => None,
        }
    }

    /// A time, with the half of the day or the zone right behind it: `10:00PM`, `10:00:00Z`.
    fn clock(&mut self, word: &'t str) -> Option<()> {
        let end = word.find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.');
        let (time, rest) = word.split_at(end.unwrap_or(word.len()));
        // `9:30`, and `9` where the half of the day stands behind.
        let time = match (time.split_once(':'), half_of_day(rest)) {
            (Some((hours, minutes)), _) => format!("{hours:0>2}:{minutes}"),
            (None, Some(_)) => format!("{time:0>2}:00"),
            (None, None) => return None,
        };
        let whole = time.split_once('.').map_or(time.as_str(), |(whole, _)| whole);
        put(&mut self.time, whole.parse().ok()?)?;
        match (rest, half_of_day(rest)) {
            ("", _) => Some(()),
            (_, Some(is_afternoon)) => put(&mut self.is_afternoon, is_afternoon),
            (zone, None) => self.zone(zone),
        }
    }

    /// A word that begins with a letter.
    fn word(&mut self, word: &'t str) -> Option<()> {
        let lower = word.trim_end_matches('.').to_ascii_lowercase();
        let is_short_of = |name: &str| lower.len() >= 3 && name.starts_with(&lower);
        if let Some(at) = MONTHS.iter().position(|name| is_short_of(name)) {
            return put(&mut self.month, i8::try_from(at).ok()? + 1);
        }
        if lower == "sept" {
            return put(&mut self.month, 9);
        }
        if WEEKDAYS.iter().any(|name| is_short_of(name)) || ["at", "of", "the"].contains(&&*lower) {
            return Some(());
        }
        match half_of_day(word) {
            Some(is_afternoon) => put(&mut self.is_afternoon, is_afternoon),
            None => self.zone(word),
        }
    }

    /// A zone. A second one behind an offset says the same once more: `+0300 MSK`.
    fn zone(&mut self, word: &'t str) -> Option<()> {
        let is_abbreviation = |word: &str| word.bytes().all(|byte| byte.is_ascii_uppercase());
        match self.zone {
            None => put(&mut self.zone, word),
            Some(first) => (first.starts_with(['+', '-']) && is_abbreviation(word)).then_some(()),
        }
    }

    fn when(self) -> Option<When> {
        let day = match (self.whole, self.year, self.month, self.day) {
            (Some(day), None, None, None) => day,
            (None, Some(year), Some(month), Some(day)) => Date::new(year, month, day).ok()?,
            _ => return None,
        };
        let time = match (self.time, self.is_afternoon) {
            (Some(time), Some(is_afternoon)) => Some(of_half(time, is_afternoon)?),
            (time, None) => time,
            (None, Some(_)) => return None,
        };
        let offset = match (self.zone, time) {
            (None, _) => None,
            (Some(zone), Some(time)) => Some(zones::read(zone, day.to_datetime(time))?),
            (Some(_), None) => return None,
        };
        Some(When { day, time, offset })
    }
}

/// Puts `value` where nothing is yet.
fn put<T>(place: &mut Option<T>, value: T) -> Option<()> {
    place.is_none().then(|| *place = Some(value))
}

/// A day that is one word: by numbers with the year first, or with dots or a month's name and the
/// year last. With slashes and the year last, nobody knows which number is the month.
fn whole_day(word: &str) -> Option<Date> {
    if word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_digit()) {
        return numbers(word.get(..4)?, word.get(4..6)?, word.get(6..)?);
    }
    let mark = ['-', '/', '.'].into_iter().find(|mark| word.contains(*mark))?;
    let mut parts = word.split(mark);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    match (first.len(), third.len()) {
        (4, 1 | 2) => numbers(first, second, third),
        (1 | 2, 4) if mark == '.' => numbers(third, second, first),
        (1 | 2, 4) if second.len() >= 3 => {
            let lower = second.to_ascii_lowercase();
            let month = MONTHS.iter().position(|name| name.starts_with(&lower))? + 1;
            numbers(third, &month.to_string(), first)
        }
        _ => None,
    }
}

fn numbers(year: &str, month: &str, day: &str) -> Option<Date> {
    let are_plain =
        [year, month, day].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let date = || Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok();
    are_plain.then(date).flatten()
}

/// Whether `word` is the half of the day after noon, or that before it. Behind a time it may stand
/// without a space.
fn half_of_day(word: &str) -> Option<bool> {
    let letters = word.trim_start_matches(|c: char| c.is_ascii_digit());
    match letters.replace('.', "").to_ascii_lowercase().as_str() {
        "am" => Some(false),
        "pm" => Some(true),
        _ => None,
    }
}

/// The time on a clock of twelve hours.
fn of_half(time: Time, is_afternoon: bool) -> Option<Time> {
    let hour = match (time.hour(), is_afternoon) {
        (12, false) => 0,
        (12, true) => 12,
        (hour @ 1..=11, false) => hour,
        (hour @ 1..=11, true) => hour + 12,
        _ => return None,
    };
    time.with().hour(hour).build().ok()
}
