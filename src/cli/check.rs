//! `dateline check`

use dateline::MessageFormat;
use dateline::Timings;

use super::progress::Bar;
use super::site::{EarlyArguments, SiteArguments};
use super::{Exit, print, report};

/// The arguments of `check`.
#[derive(Debug, clap::Args)]
#[command(mut_arg("drafts", |drafts| drafts.help("Look at drafts too")))]
#[command(mut_arg("future", |future| future.help("Look at what has a date in the future too")))]
pub struct Arguments {
    #[command(flatten)]
    site: SiteArguments,
    #[command(flatten)]
    early: EarlyArguments,
}

/// Checks the site.
pub fn run(arguments: Arguments, format: MessageFormat) -> Exit {
    let mut timings = Timings::start();
    let bar = Bar::show(timings.progress.clone());
    let request = arguments.early.apply(arguments.site.request(false));
    let mut diagnostics = dateline::check(&request, &mut timings);
    drop(bar);
    let exit = report(&mut diagnostics, format, &arguments.site.folder.site);
    if exit == Exit::Done && diagnostics.is_empty() {
        return print("nothing to mend\n");
    }
    exit
}
