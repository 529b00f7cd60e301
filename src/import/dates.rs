//! Dates as other systems write them.

use jiff::civil::{Date, Time};

use super::piece::{Notes, counted};

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
            notes.add(&self.first, 0, note);
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
