//! Dates as other systems write them.

use jiff::civil::{Date, Time};

/// `text` as Dateline writes dates: a day, a day with a time, or RFC 3339. `None` where it is
/// none that is known.
pub(super) fn read(text: &str) -> Option<String> {
    let text = text.trim();
    let (day, rest) = text.split_at_checked(10).unwrap_or((text, ""));
    let day: Date = day.parse().ok()?;
    let rest = rest.trim_start_matches(['T', 't', ' ']);
    if rest.is_empty() {
        return Some(day.to_string());
    }
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != ':' && c != '.');
    let (time, offset) = rest.split_at(end.unwrap_or(rest.len()));
    // Clocks of one digit: `9:30`.
    let time = if time.find(':') == Some(1) { format!("0{time}") } else { time.to_owned() };
    let time: Time = time.parse().ok()?;
    match offset.trim() {
        "" if time.second() == 0 => Some(format!("{day} {}", time.strftime("%H:%M"))),
        "" => Some(format!("{day} {}", time.strftime("%H:%M:%S"))),
        offset => Some(format!("{day}T{}{}", time.strftime("%H:%M:%S"), zone(offset)?)),
    }
}

/// An offset in the form of RFC 3339: `+0300` becomes `+03:00`.
fn zone(text: &str) -> Option<String> {
    if ["Z", "UTC", "GMT"].iter().any(|name| text.eq_ignore_ascii_case(name)) {
        return Some("Z".to_owned());
    }
    let digits: String = text.chars().skip(1).filter(char::is_ascii_digit).collect();
    let plain = text.chars().skip(1).all(|c| c.is_ascii_digit() || c == ':');
    if !text.starts_with(['+', '-']) || !plain || !matches!(digits.len(), 2 | 4) {
        return None;
    }
    let minutes = if digits.len() == 4 { &digits[2..] } else { "00" };
    Some(format!("{}{}:{minutes}", &text[..1], &digits[..2]))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn forms() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(read("2020-01-31"), some("2020-01-31"));
        assert_eq!(read("2020-01-31 9:30"), some("2020-01-31 09:30"));
        assert_eq!(read("2020-01-31T09:30:05"), some("2020-01-31 09:30:05"));
        assert_eq!(read("2020-01-31 09:30:05 +0300"), some("2020-01-31T09:30:05+03:00"));
        assert_eq!(read("2020-01-31T09:30:05.25Z"), some("2020-01-31T09:30:05Z"));
        assert_eq!(read("2020-01-31 09:30:00 UTC"), some("2020-01-31T09:30:00Z"));
        for wrong in ["31.01.2020", "2020-02-30", "2020-01-31 later", "2020-01-31 09:30 EST", "я"]
        {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
