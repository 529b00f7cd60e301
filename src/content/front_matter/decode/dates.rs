//! Dates, with what was meant where they are none.

use jiff::civil::Date;

use crate::characters;
use crate::content::Moment;
use crate::content::moment::{Unclear, meant};
use crate::diagnostics::Code;
use crate::language::month;
use crate::site::Site;
use crate::values::{Field, Fields, Node, Value};

/// Takes the date `field`.
pub(super) fn date(site: &Site, fields: &mut Fields, field: &Field) -> Option<Moment> {
    let entry = fields.take(field)?;
    let is_blank = matches!(&entry.node.value, Value::Text(text) if text.trim().is_empty());
    if is_blank { None } else { moment(site, fields, field, entry.node) }
}

/// The date `node` of the field `field`.
pub(super) fn moment(
    site: &Site,
    fields: &mut Fields,
    field: &Field,
    node: Node,
) -> Option<Moment> {
    let zone = &site.time_zone;
    let hint = |text: &str| {
        let dates = meant(text, zone, &|word| month(site, word));
        date_hint(field.name, text, &dates)
    };
    let text = match &node.value {
        Value::Text(text) => text,
        value => {
            let message = format!("expected a date, found {}", node.kind());
            let digits = if let Value::Integer(digits) = value { *digits } else { 0 };
            fields.add(Code::WrongType, &node.span, message, hint(&digits.to_string()));
            return None;
        }
    };
    match Moment::read(text, zone) {
        Ok((moment, unclear)) => {
            if let Some(Unclear { message, readings }) = unclear {
                let hint = format!("give its offset: {}", either(field.name, &readings));
                fields.add(Code::DoubtfulDate, &node.span, message, hint);
            }
            Some(moment)
        }
        Err(message) => {
            let odd = characters::odd_within(text).unwrap_or_default();
            let plain = characters::plain(text);
            let plain = plain.trim();
            let hint = match Moment::parse(plain, zone) {
                Ok(_) => format!("write it again by hand: `{}: {plain}`", field.name),
                Err(_) => hint(plain),
            };
            fields.add(Code::BadDate, &node.span, message + &odd, hint);
            None
        }
    }
}

/// How `text` should be written, the date of the field `name`, where it may mean `dates`.
fn date_hint(name: &str, text: &str, dates: &[String]) -> String {
    const HINT: &str =
        "write the day as year-month-day, 2025-08-13, with a time if you like: 2025-08-13 11:50";
    const OFFSET: &str =
        "write the offset in numbers, as in 2025-08-13T11:50:00+03:00, or leave it out";
    let text = text.trim();
    let Some(first) = dates.first() else {
        let is_dated = text.get(..10).is_some_and(|day| day.parse::<Date>().is_ok());
        let has_zone = text.ends_with(char::is_alphabetic) && text.contains(':');
        return if is_dated && has_zone { OFFSET } else { HINT }.to_owned();
    };
    let is_day_right = first.get(..10) == text.get(..10);
    let offset = first.get(19..).filter(|offset| !offset.is_empty());
    // The offset was written as it should be.
    let is_offset_right = offset.is_none_or(|offset| {
        let before = text.strip_suffix(offset);
        before.is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()))
    });
    let what = match (is_day_right, is_offset_right) {
        (true, false) => "write the offset in numbers, with a colon and without a space: ",
        (true, true) => "write hours and minutes with two digits, and a colon between them: ",
        (false, _) => "write ",
    };
    format!("{what}{}", either(name, dates))
}

/// The lines of the field `name` with one of `dates`.
fn either(name: &str, dates: &[String]) -> String {
    let lines: Vec<String> = dates.iter().map(|date| format!("`{name}: {date}`")).collect();
    let which = if lines.len() > 1 { ", whichever is meant" } else { "" };
    format!("{}{which}", lines.join(" or "))
}
