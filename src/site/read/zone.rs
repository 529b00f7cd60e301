//! The time zone of `site.toml`.

use jiff::tz::{self, TimeZone};

use crate::diagnostics::{Code, nearest};
use crate::format::site_toml as known;
use crate::values::Fields;

/// The zone with its name.
pub(super) fn read(fields: &mut Fields) -> (String, TimeZone) {
    let default = (known::DEFAULT_TIME_ZONE.to_owned(), TimeZone::UTC);
    let Some((name, span)) = fields.text(&known::TIMEZONE) else { return default };
    match TimeZone::get(&name) {
        Ok(zone) => (name, zone),
        Err(_) => {
            let usual =
                "use a name of the IANA time zone database, such as \"Europe/Minsk\" or \"UTC\"";
            let hint = match near(&name) {
                Some(near) => format!("did you mean \"{near}\"?"),
                None => usual.to_owned(),
            };
            fields.add(Code::BadSetting, &span, format!("unknown time zone `{name}`"), hint);
            default
        }
    }
}

/// The zone of the city `name`, else the one that is spelled most like it.
fn near(name: &str) -> Option<String> {
    let all: Vec<String> = tz::db().available().map(|zone| zone.to_string()).collect();
    let wanted = name.trim().replace(' ', "_");
    let city = |zone: &&String| {
        let city = zone.rsplit_once('/').map(|(_, city)| city);
        city.is_some_and(|city| city.eq_ignore_ascii_case(&wanted))
    };
    let found = all.iter().find(city).map(String::as_str);
    let cities = || {
        let cities = all.iter().filter_map(|zone| Some((zone.rsplit_once('/')?.1, zone)));
        let near = nearest(&wanted, cities.clone().map(|(city, _)| city))?;
        cities.into_iter().find(|(city, _)| *city == near).map(|(_, zone)| zone.as_str())
    };
    let found = found.or_else(|| nearest(&wanted, all.iter().map(String::as_str)));
    // A short word is near to many cities.
    found.or_else(|| cities().filter(|_| wanted.len() > 4)).map(str::to_owned)
}
