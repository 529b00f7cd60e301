//! The arguments that all commands on a site have.

use std::path::{Path, PathBuf};

use dateline::BaseUrl;
use dateline::{Now, Request};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

/// Which site, and where it is published.
#[derive(Debug, clap::Args)]
pub struct SiteArguments {
    #[command(flatten)]
    pub folder: SiteFolder,
    /// The address to publish at, in the place of the one in site.toml
    #[arg(long, value_name = "URL", value_parser = base_url)]
    base_url: Option<BaseUrl>,
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

/// Which site, and when.
#[derive(Debug, clap::Args)]
pub struct SiteFolder {
    /// The folder that holds site.toml
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub site: PathBuf,
    #[command(flatten)]
    pub clock: Clock,
}

/// The moment of a command.
#[derive(Debug, clap::Args)]
pub struct Clock {
    /// The moment to take for now, such as 2025-08-13 (in the site's time zone) or
    /// 2025-08-13T11:50:00Z: later articles wait
    #[arg(long, value_name = "MOMENT", value_parser = moment)]
    now: Option<Now>,
}

impl Clock {
    /// The moment; this is where the clock is read.
    pub fn now(&self) -> Now {
        self.now.unwrap_or_else(|| Now::At(Timestamp::now()))
    }
}

impl SiteFolder {
    /// All of the site, with its drafts and what waits for its day. Its address does not matter.
    pub fn request(&self) -> Request {
        Request {
            site: self.site.clone(),
            base_url: BaseUrl::parse("https://site.invalid/"),
            drafts: true,
            future: true,
            now: self.clock.now(),
            keep: false,
            anew: false,
        }
    }

    /// The path of the site's file `path` from the folder that the program runs in.
    pub fn shown(&self, path: &str) -> String {
        match self.site == Path::new(".") {
            true => path.to_owned(),
            false => self.site.join(path).display().to_string(),
        }
    }
}

impl SiteArguments {
    /// The arguments as a request, with `keep` as the field of that name.
    pub fn request(&self, keep: bool) -> Request {
        Request {
            site: self.folder.site.clone(),
            base_url: self.base_url.clone(),
            drafts: false,
            future: false,
            now: self.folder.clock.now(),
            keep,
            anew: false,
        }
    }

    /// The arguments as a request for all that there is, drafts and future articles too.
    pub fn preview(&self) -> Request {
        Request { drafts: true, future: true, ..self.request(true) }
    }
}

/// An absolute address.
pub fn base_url(text: &str) -> Result<BaseUrl, String> {
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
