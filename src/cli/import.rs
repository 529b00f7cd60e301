//! `dateline import`

use std::path::PathBuf;

use dateline::import::{self, Options, System};
use dateline::read_site;
use dateline::{BaseUrl, Diagnostics, MessageFormat};

use super::site::base_url;
use super::{Exit, print, report};

/// The arguments of `import`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The system that the old site was made with
    #[arg(value_enum)]
    from: From,
    /// The old site's folder; for WordPress, its export file
    source: PathBuf,
    /// The folder that holds site.toml
    #[arg(short, long, default_value = ".", value_name = "DIR")]
    site: PathBuf,
    /// Believe the old site's settings where texts look as if they were in other languages
    #[arg(long)]
    trust_settings: bool,
    /// A folder of the old site in which all texts are news; may be given several times
    #[arg(long, value_name = "FOLDER")]
    news: Vec<PathBuf>,
    /// A folder of the old site in which all texts are standing pages; may be given several times
    #[arg(long, value_name = "FOLDER")]
    pages: Vec<PathBuf>,
    /// Where the old site is still to be found: what is not in the new one is linked there
    #[arg(long, value_name = "URL", value_parser = base_url)]
    old_site: Option<BaseUrl>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum From {
    /// A folder with _config.yml and _posts
    Jekyll,
    /// A folder with hugo.toml and content
    Hugo,
    /// A folder with config.toml and content
    Zola,
    /// A file from Tools → Export → All content
    #[value(name = "wordpress")]
    WordPress,
}

/// Imports another system's site.
pub fn run(arguments: Arguments, format: MessageFormat) -> Exit {
    let Arguments { from, source, site: root, trust_settings, news, pages, old_site } = arguments;
    let mut diagnostics = Diagnostics::new();
    let Some(site) = read_site(&root, None, &mut diagnostics) else {
        return report(&mut diagnostics, format, &root);
    };
    let system = match from {
        From::Jekyll => System::Jekyll,
        From::Hugo => System::Hugo,
        From::Zola => System::Zola,
        From::WordPress => System::WordPress,
    };
    let options = Options { trust_settings, news, pages, old_site };
    let outcome = import::run(&site, system, &source, &options, &mut diagnostics);
    // Errors stand last, where they are seen.
    let printed = print(&outcome.report);
    match (report(&mut diagnostics, format, &outcome.root), printed) {
        (exit, Exit::Done) => exit,
        (_, failed) => failed,
    }
}
