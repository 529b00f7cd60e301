//! `dateline check`

use dateline::diagnostics::{Diagnostics, MessageFormat};

use super::site::SiteArguments;
use super::{Exit, print, report};

/// The arguments of `check`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    site: SiteArguments,
}

/// Checks the site.
pub fn run(arguments: Arguments, format: MessageFormat) -> Exit {
    let mut diagnostics = Diagnostics::new();
    dateline::check(&arguments.site.request(false), &mut diagnostics);
    let exit = report(&mut diagnostics, format, &arguments.site.site);
    if exit == Exit::Done && diagnostics.is_empty() {
        return print("nothing to mend\n");
    }
    exit
}
