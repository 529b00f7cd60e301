//! The arguments that all commands on a site have.

use std::path::{Path, PathBuf};

use dateline::{BaseUrl, Now, Request, SITE_TOML};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

/// Which site, and where it is published.
#[derive(Debug, clap::Args)]
pub struct SiteArguments {
    #[command(flatten)]
    pub folder: SiteFolder,
    /// The address to publish at, in the place of the one in site.toml
    #[arg(short, long, value_name = "URL", value_parser = base_url)]
    base_url: Option<BaseUrl>,
}

/// What to publish that is not yet to be.
#[derive(Debug, clap::Args)]
pub struct EarlyArguments {
    /// Publish drafts too
    #[arg(short = 'D', long)]
    drafts: bool,
    /// Publish what has a date in the future too
    #[arg(short = 'F', long)]
    future: bool,
}

impl EarlyArguments {
    /// `request` with these arguments.
    pub fn apply(&self, request: Request) -> Request {
        Request { drafts: self.drafts, future: self.future, ..request }
    }
}

/// How much is said.
#[derive(Debug, Clone, Copy, Default, clap::Args)]
pub struct Quiet {
    /// Say only what is wrong or doubtful: no progress, and no summary
    #[arg(short, long)]
    quiet: bool,
}

impl Quiet {
    /// Whether nothing is said of what went well.
    pub fn is_quiet(self) -> bool {
        self.quiet
    }
}

/// Which site, and when.
#[derive(Debug, clap::Args)]
pub struct SiteFolder {
    #[command(flatten)]
    pub site: Root,
    #[command(flatten)]
    pub clock: Clock,
}

/// Which site.
#[derive(Debug, Clone, clap::Args)]
pub struct Root {
    /// The folder that holds site.toml [default: this folder, or the nearest above it that has one]
    #[arg(short, long, value_name = "DIR")]
    site: Option<PathBuf>,
}

impl Root {
    /// The folder that holds site.toml, from the one that the program runs in.
    pub fn folder(&self) -> PathBuf {
        self.site.clone().or_else(nearest).unwrap_or_else(here)
    }

    /// The path of the site's file `path` as it is printed: from the folder that `--site` names,
    /// else from the site's top, from where commands take it as well.
    pub fn shown(&self, path: &str) -> String {
        match &self.site {
            Some(site) if site != Path::new(".") => site.join(path).display().to_string(),
            _ => path.to_owned(),
        }
    }
}

fn here() -> PathBuf {
    PathBuf::from(".")
}

/// The nearest folder that has a site.toml: the one that the program runs in, or one above it.
fn nearest() -> Option<PathBuf> {
    if has_settings(Path::new(".")) {
        return Some(here());
    }
    let current = std::env::current_dir().ok()?;
    let site = site_above(&current)?;
    let steps = current.strip_prefix(site).ok()?.components();
    // Shorter to read than the full path.
    Some(steps.map(|_| "..").collect())
}

/// The nearest folder above `folder`, a full path, that has a site.toml.
pub fn site_above(folder: &Path) -> Option<&Path> {
    folder.ancestors().skip(1).find(|above| has_settings(above))
}

/// Whether `folder` has a site.toml; one that cannot be read is to be told of, not passed over.
fn has_settings(folder: &Path) -> bool {
    folder.join(SITE_TOML).symlink_metadata().is_ok()
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
    /// All of the site in the folder `root`, with its drafts and what waits for its day. Its address
    /// does not matter.
    pub fn request(&self, root: &Path) -> Request {
        Request {
            site: root.to_owned(),
            base_url: BaseUrl::parse("https://site.invalid/"),
            drafts: true,
            future: true,
            now: self.clock.now(),
            keep: false,
            anew: false,
            noindex: false,
        }
    }
}

impl SiteArguments {
    /// The arguments as a request for the site in the folder `root`, with `keep` as the field of that
    /// name.
    pub fn request(&self, root: &Path, keep: bool) -> Request {
        Request {
            site: root.to_owned(),
            base_url: self.base_url.clone(),
            drafts: false,
            future: false,
            now: self.folder.clock.now(),
            keep,
            anew: false,
            noindex: false,
        }
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
