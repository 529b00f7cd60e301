//! `[check]`: how grave kinds of findings are.

use jiff::civil::Date;

use super::{Levels, unknown};
use crate::diagnostics::Code;
use crate::format::site_toml as known;
use crate::site::levels::keys;
use crate::values::Fields;

pub(super) fn read(fields: &mut Fields) -> Levels {
    let mut levels = Levels::default();
    let Some(entry) = fields.take(&known::CHECK) else { return levels };
    unknown::table(fields, entry, |inside| {
        levels.before = before(inside);
        for key in keys() {
            let Some((word, span)) = inside.text(key) else { continue };
            if !Code::named(key.name).is_some_and(|code| levels.set(code, &word)) {
                let hint = "write \"error\", \"warning\" or \"off\"";
                inside.add(Code::BadSetting, &span, format!("unknown choice `{word}`"), hint);
            }
        }
        levels
    })
}

fn before(inside: &mut Fields) -> Option<Date> {
    let (text, span) = inside.text(&known::BEFORE)?;
    let day = text.parse();
    if day.is_err() || text.len() != "2024-01-01".len() {
        let hint = "write the day as year-month-day: before = 2024-01-01";
        inside.add(Code::BadSetting, &span, format!("`{text}` is not a day"), hint);
    }
    day.ok()
}
