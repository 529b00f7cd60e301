//! The days of the old site: those of the zone in its settings.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};

use crate::import::dates::When;
use crate::import::front::Front;

/// When a text was published, by the clocks of the old site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Published {
    /// The day and the time.
    pub at: DateTime,
    /// The day that may be in its address as well: no setting says which clock the old site had.
    pub or: Option<Date>,
}

/// Reads the date in the front matter, and writes it there as the old site showed it, if it is one that is
/// known.
pub(super) fn settle(front: &mut Front, zone: Option<&TimeZone>) -> Option<Published> {
    let text = front.text("date")?;
    let Some(when) = When::read(&text) else {
        front.put_text("date", text);
        return None;
    };
    let shown = on_clock(when, &text, zone);
    front.put_text("date", written(when, shown, zone.is_some()));
    let or = Some(when.day).filter(|day| zone.is_none() && *day != shown.day);
    Some(Published { at: shown.local(), or })
}

/// The date as it is to be: as it is written, or as it was `shown` where the zone `is_known` by which it was.
/// Midnight is the day alone, unless the old site showed the evening before.
fn written(when: When, shown: When, is_known: bool) -> String {
    let is_day = is_midnight(when) && (when.offset.is_none() || when.day == shown.day);
    match is_known {
        true if is_day => shown.day.to_string(),
        true if is_midnight(when) || when.offset.is_none() => shown.written(),
        true if is_midnight(shown) => shown.written(),
        _ => when.written(),
    }
}

fn is_midnight(when: When) -> bool {
    when.local().time() == Time::midnight()
}

/// The date by the clocks of the old site. One without a zone is read as Ruby reads YAML: with seconds it
/// is of UTC, else of the site's own clock.
fn on_clock(when: When, text: &str, zone: Option<&TimeZone>) -> When {
    let has_seconds = text.matches(':').count() == 2;
    let is_timestamp = has_seconds && !text.contains(|c: char| c.is_alphabetic() && c != 'T');
    let offset = when.offset.or((is_timestamp && zone.is_some()).then_some(Offset::UTC));
    let when = When { offset, ..when };
    when.in_zone(zone.unwrap_or(&TimeZone::UTC)).unwrap_or(when)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{Entry, Node, Value};

    fn settled(date: &str, zone: Option<&str>) -> (Option<String>, Option<String>, bool) {
        let node = Node::unplaced(Value::Text(date.to_owned()));
        let entry = Entry { key: "date".to_owned(), key_span: 0..0, node };
        let mut front = Front::new(Some(Node::unplaced(Value::Map(vec![entry]))));
        let zone = zone.map(|name| TimeZone::get(name).expect("a zone"));
        let published = settle(&mut front, zone.as_ref());
        let at = published.map(|published| published.at.to_string());
        (front.text("date"), at, published.is_some_and(|published| published.or.is_some()))
    }

    #[test]
    fn days_of_the_old_site() {
        let is = |date, zone, written: &str, at: &str, or| {
            let expected = (Some(written.to_owned()), Some(at.to_owned()), or);
            assert_eq!(settled(date, zone), expected, "{date} {zone:?}");
        };
        let minsk = Some("Europe/Minsk");
        // With seconds and without a zone, Ruby takes a time for one of UTC.
        let night = "2024-05-02T01:30:00+03:00";
        is("2024-05-01 22:30:00", minsk, night, "2024-05-02T01:30:00", false);
        is("2024-05-01 22:30", minsk, "2024-05-01 22:30", "2024-05-01T22:30:00", false);
        is("2024-05-01 22:30:00", None, "2024-05-01 22:30", "2024-05-01T22:30:00", false);
        is("2024-05-01 00:00:00", minsk, "2024-05-01", "2024-05-01T03:00:00", false);
        let west = Some("America/New_York");
        is("2024-05-01 00:00:00", west, "2024-04-30", "2024-04-30T20:00:00", false);
        is("2024-05-01", west, "2024-05-01", "2024-05-01T00:00:00", false);
        is("May 1, 2024 10:00:00 PM", west, "2024-05-01 22:00", "2024-05-01T22:00:00", false);
        is("2024-05-01 00:00:00 Z", minsk, "2024-05-01", "2024-05-01T03:00:00", false);
        is("2024-05-01 00:00:00 +0300", minsk, "2024-05-01", "2024-05-01T00:00:00", false);
        is("2024-05-01 21:00:00 Z", minsk, "2024-05-02", "2024-05-02T00:00:00", false);
        // Here the old site showed the evening before.
        let eve = "2024-04-30T15:00:00Z";
        is("2024-05-01 00:00:00 +0900", Some("UTC"), eve, "2024-04-30T15:00:00", false);
        is("2024-05-01 00:00:00 +0900", None, "2024-05-01", "2024-04-30T15:00:00", true);
        let own = "2024-05-01T22:00:00+03:00";
        is("2024-05-01 22:00:00 +0300", minsk, own, "2024-05-01T22:00:00", false);
        assert_eq!(settled("some day", minsk), (Some("some day".to_owned()), None, false));
    }
}
