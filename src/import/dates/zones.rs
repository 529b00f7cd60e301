//! Time zones as they stand behind a time: offsets, abbreviations, and names of IANA.

use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

/// Abbreviations that mean one offset in all that is common, in minutes from UTC. Others, such as
/// IST, mean several.
const ABBREVIATIONS: &[(&str, i32)] = &[
    ("Z", 0),
    ("UTC", 0),
    ("UT", 0),
    ("GMT", 0),
    ("WET", 0),
    ("WEST", 60),
    ("CET", 60),
    ("CEST", 120),
    ("MEZ", 60),
    ("MESZ", 120),
    ("EET", 120),
    ("EEST", 180),
    ("MSK", 180),
    ("MSD", 240),
    ("TRT", 180),
    ("JST", 540),
    ("KST", 540),
    ("HKT", 480),
    ("AEST", 600),
    ("AEDT", 660),
    ("NZST", 720),
    ("NZDT", 780),
    ("EST", -300),
    ("EDT", -240),
    ("CST", -360),
    ("CDT", -300),
    ("MST", -420),
    ("MDT", -360),
    ("PST", -480),
    ("PDT", -420),
    ("AKST", -540),
    ("AKDT", -480),
    ("HST", -600),
];

/// The offset that the word `text` is at the time `local`: `+0300`, `UTC+3`, `EST`, `Europe/Minsk`.
pub(super) fn read(text: &str, local: DateTime) -> Option<Offset> {
    let by_name = |name: &&(&str, i32)| name.0.eq_ignore_ascii_case(text);
    if let Some((_, minutes)) = ABBREVIATIONS.iter().find(by_name) {
        return Offset::from_seconds(minutes * 60).ok();
    }
    if text.contains('/') {
        let zone = TimeZone::get(text).ok()?;
        return Some(zone.to_ambiguous_zoned_datetime(local).compatible().ok()?.offset());
    }
    let number = ["UTC", "GMT"].iter().find_map(|name| text.strip_prefix(name)).unwrap_or(text);
    offset(number)
}

/// An offset in numbers: `+03:00`, `+0300`, `-3`.
fn offset(text: &str) -> Option<Offset> {
    let sign = match text.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return None,
    };
    let digits = text.get(1..)?;
    let (hours, minutes) = match (digits.split_once(':'), digits.len()) {
        (Some(parts), _) => parts,
        (None, 4) => digits.split_at_checked(2)?,
        (None, 1 | 2) => (digits, "0"),
        _ => return None,
    };
    let number = |text: &str| -> Option<i32> {
        let plain = text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| text.parse().ok()).flatten()
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    // No clock on Earth is farther from UTC than this.
    let is_real = hours <= 14 && minutes < 60;
    is_real.then(|| Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()).flatten()
}

/// An offset in the form of RFC 3339.
pub(super) fn written(offset: Offset) -> String {
    match offset.seconds() {
        0 => "Z".to_owned(),
        seconds => {
            let sign = if seconds < 0 { '-' } else { '+' };
            let minutes = seconds.abs() / 60;
            format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
        }
    }
}
