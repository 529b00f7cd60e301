//! `dateline check`

use dateline::MessageFormat;
use dateline::Timings;

use super::progress::Bar;
use super::site::{EarlyArguments, Quiet, SiteArguments};
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
    #[command(flatten)]
    quiet: Quiet,
}

/// Checks the site.
pub fn run(arguments: Arguments, format: MessageFormat) -> Exit {
    let Arguments { site, early, quiet } = arguments;
    let root = site.folder.site.folder();
    let mut timings = Timings::start();
    let bar = Bar::show(timings.progress.clone(), quiet);
    let request = early.apply(site.request(&root, false));
    let mut diagnostics = dateline::check(&request, &mut timings);
    drop(bar);
    let exit = report(&mut diagnostics, format, &root);
    if exit == Exit::Done && diagnostics.is_empty() && !quiet.is_quiet() {
        return print("nothing to mend\n");
    }
    exit
}
