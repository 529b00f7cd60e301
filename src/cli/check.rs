//! `dateline check`

use std::path::{Path, PathBuf};

use dateline::{Diagnostics, MessageFormat, OldAddresses, Refusal, Reported, Timings};

use super::progress::Bar;
use super::site::{EarlyArguments, Quiet, SiteArguments};
use super::{Exit, print, refuse, report, report_with};

/// The arguments of `check`.
#[derive(Debug, clap::Args)]
#[command(mut_arg("drafts", |drafts| drafts.help("Look at drafts too")))]
#[command(mut_arg("future", |future| future.help("Look at what has a date in the future too")))]
pub struct Arguments {
    /// Look whether each address of an old site is answered: a saved sitemap, or a list with an address
    /// in each line
    #[arg(long, value_name = "SITEMAP_OR_LIST")]
    against: Option<PathBuf>,
    #[command(flatten)]
    site: SiteArguments,
    #[command(flatten)]
    early: EarlyArguments,
    #[command(flatten)]
    quiet: Quiet,
}

/// Checks the site.
pub fn run(arguments: Arguments, format: MessageFormat) -> Exit {
    let Arguments { against, site, early, quiet } = arguments;
    let root = site.folder.site.folder();
    if let Some(address) = against.as_deref().filter(|path| is_address(path)) {
        return refuse(&Refusal::new(
            format!("{} is an address, and nothing is fetched from the network", address.display()),
            "save it first (in a browser: Save page as), and name the file; of a sitemap that names \
             others save these too, beside it",
        ));
    }
    let mut timings = Timings::start();
    let bar = Bar::show(timings.progress.clone(), quiet);
    let request = early.apply(site.request(&root, false));
    let Some(list) = against else {
        let mut diagnostics = dateline::check(&request, &mut timings);
        drop(bar);
        let exit = report(&mut diagnostics, format, &root);
        return end(exit, &diagnostics, quiet, "");
    };
    let mut found = Diagnostics::new();
    let old = OldAddresses::read(&root, &list, &mut found);
    let Reported { value: compared, mut findings } =
        dateline::check_against(&request, &old, &mut timings);
    drop(bar);
    findings.append(found);
    let read = |path: &str| old.source(path).or_else(|| dateline::source(&root, path));
    let exit = report_with(&mut findings, format, &root, &read);
    let told = match compared {
        Some(compared) if compared.all == 0 => String::new(),
        Some(compared) => format!("{compared}\n"),
        None => "the old addresses are not compared yet: mend the errors first\n".to_owned(),
    };
    end(exit, &findings, quiet, &told)
}

/// Says what there is to say beside the findings, and ends as `exit`.
fn end(exit: Exit, findings: &Diagnostics, quiet: Quiet, told: &str) -> Exit {
    let nothing = if findings.is_empty() { "nothing to mend\n" } else { "" };
    let text = format!("{nothing}{told}");
    if exit == Exit::Failed || quiet.is_quiet() || text.is_empty() {
        return exit;
    }
    match print(&text) {
        Exit::Done => exit,
        failed => failed,
    }
}

/// Whether `path` is the address of something on the network.
fn is_address(path: &Path) -> bool {
    let text = path.to_string_lossy().to_ascii_lowercase();
    text.starts_with("https://") || text.starts_with("http://")
}
