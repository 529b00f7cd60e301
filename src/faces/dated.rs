//! A date with the zone that machines are told it in.

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use crate::content::Moment;
use crate::digest::{Digestible, Hasher};

/// A moment in the site's time zone.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dated<'a> {
    moment: Moment,
    zone: &'a TimeZone,
}

impl<'a> Dated<'a> {
    /// `moment` in the `zone` of the site.
    pub(crate) fn new(moment: Moment, zone: &'a TimeZone) -> Self {
        Dated { moment, zone }
    }

    /// The day.
    pub(crate) fn day(&self) -> Date {
        self.moment.day
    }

    /// The time of day, where one was given.
    pub(crate) fn time(&self) -> Option<Time> {
        self.moment.time
    }

    /// The moment itself.
    pub(crate) fn at(&self) -> jiff::Timestamp {
        self.moment.at
    }

    /// The moment in RFC 3339.
    pub(crate) fn rfc3339(&self) -> String {
        self.moment.rfc3339(self.zone)
    }

    /// The value of an HTML `datetime` attribute or of schema.org: a day where no time was given,
    /// else RFC 3339.
    pub(crate) fn machine(&self) -> String {
        self.moment.machine(self.zone)
    }
}

impl Digestible for Dated<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        let Dated { moment: Moment { day, at, time }, zone } = self;
        day.feed(hasher);
        hasher.number(at.as_second()).number(at.subsec_nanosecond());
        hasher.option(*time, |hasher, time| {
            hasher.number(time.hour()).number(time.minute()).number(time.second());
            hasher.number(time.subsec_nanosecond());
        });
        // Zones come from the IANA's database alone.
        zone.iana_name().feed(hasher);
    }
}
