//! The arguments that all commands on a site have.

use std::path::PathBuf;

use dateline::request::{Now, Request};
use dateline::site::BaseUrl;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

/// Which site, and what of it.
#[derive(Debug, clap::Args)]
pub struct SiteArguments {
    /// The folder that holds site.toml
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub site: PathBuf,
    /// The address to publish at, in the place of the one in site.toml
    #[arg(long, value_name = "URL", value_parser = base_url)]
    base_url: Option<BaseUrl>,
    /// The moment of the build, such as 2025-08-13 (in the site's time zone) or
    /// 2025-08-13T11:50:00Z: later articles wait
    #[arg(long, value_name = "MOMENT", value_parser = moment)]
    now: Option<Now>,
}

/// What to publish that is not yet to be.
#[derive(Debug, clap::Args)]
pub struct EarlyArguments {
    /// Publish drafts too
    #[arg(long)]
    drafts: bool,
    /// Publish what has a date in the future too
    #[arg(long)]
    future: bool,
}

impl EarlyArguments {
    /// `request` with these arguments.
    pub fn apply(&self, request: Request) -> Request {
        Request { drafts: self.drafts, future: self.future, ..request }
    }
}

impl SiteArguments {
    /// The arguments as a request, with `keep` as the field of that name; this is where the clock
    /// is read.
    pub fn request(&self, keep: bool) -> Request {
        Request {
            site: self.site.clone(),
            base_url: self.base_url.clone(),
            drafts: false,
            future: false,
            now: self.now.unwrap_or_else(|| Now::At(Timestamp::now())),
            keep,
        }
    }

    /// The arguments as a request for all that there is, drafts and future articles too.
    pub fn preview(&self) -> Request {
        Request { drafts: true, future: true, ..self.request(true) }
    }
}

fn base_url(text: &str) -> Result<BaseUrl, String> {
    BaseUrl::parse(text)
        .ok_or_else(|| "write an absolute address, such as https://news.example/".to_owned())
}

/// A moment with its offset, or a date with or without a time, which is read in the site's zone.
fn moment(text: &str) -> Result<Now, String> {
    let local =
        || text.parse::<DateTime>().or_else(|_| text.parse::<Date>().map(|day| day.at(0, 0, 0, 0)));
    text.parse::<Timestamp>()
        .map(Now::At)
        .or_else(|_| local().map(Now::Local))
        .map_err(|_| "write a moment such as 2025-08-13 or 2025-08-13T11:50:00+03:00".to_owned())
}
