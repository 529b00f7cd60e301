//! What is asked for.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::site::{BaseUrl, Site};

/// What to read, and what of it to publish.
#[derive(Debug, Clone)]
pub struct Request {
    /// The folder that holds `site.toml`.
    pub site: PathBuf,
    /// Takes the place of the settings' base address.
    pub base_url: Option<BaseUrl>,
    /// Publishes drafts too.
    pub drafts: bool,
    /// Publishes what has a date in the future too.
    pub future: bool,
    /// The moment of the build.
    pub now: Now,
    /// Whether the next build is to find what this one reads.
    pub keep: bool,
    /// Whether all is read anew, whatever earlier builds have kept.
    pub anew: bool,
    /// Whether search engines are told to leave all of it out.
    pub noindex: bool,
}

/// The moment of a build.
#[derive(Debug, Clone, Copy)]
pub enum Now {
    /// A moment.
    At(Timestamp),
    /// A date and time in the site's time zone.
    Local(DateTime),
}

impl Now {
    /// The moment, in the time zone of `site`.
    pub fn timestamp(self, site: &Site) -> Timestamp {
        match self {
            Now::At(at) => at,
            // Only a date at the end of the calendar has no moment.
            Now::Local(local) => site.time_zone.to_timestamp(local).unwrap_or(Timestamp::MAX),
        }
    }

    /// The date and time in `zone`, which is the site's.
    pub fn local(self, zone: &TimeZone) -> DateTime {
        match self {
            Now::At(at) => zone.to_datetime(at),
            Now::Local(local) => local,
        }
    }
}
