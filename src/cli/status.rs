//! `dateline status`

use std::io::IsTerminal;
use std::path::PathBuf;

use dateline::Inputs;
use dateline::Site;
use dateline::Timings;
use dateline::Website;
use dateline::scaffold::language;
use dateline::status::{self, Status, Style};
use dateline::{Diagnostics, MessageFormat, Refusal, shown};

use super::progress::Bar;
use super::site::{Quiet, SiteFolder};
use super::{Exit, print, refuse, report};

/// The arguments of `status`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Show this language alone; may be given several times
    #[arg(long, value_name = "TAG")]
    lang: Vec<String>,
    /// Show how the originals of outdated translations have changed, by the site's Git history
    #[arg(long)]
    diff: bool,
    /// End with 1 where anything is missing or outdated
    #[arg(long)]
    strict: bool,
    /// Mark the translation FILE as up to date with its original; may be given several times
    #[arg(long, value_name = "FILE", conflicts_with_all = ["lang", "diff", "strict"])]
    accept: Vec<PathBuf>,
    #[command(flatten)]
    site: SiteFolder,
}

/// Shows the status, or accepts translations.
pub fn run(arguments: Arguments, format: MessageFormat) -> Exit {
    let mut diagnostics = Diagnostics::new();
    let mut timings = Timings::start();
    let bar = Bar::show(timings.progress.clone(), Quiet::default());
    let root = arguments.site.site.folder();
    let request = arguments.site.request(&root);
    let inputs = Inputs::look(&request);
    let website = dateline::load(&request, inputs, None, &mut diagnostics, &mut timings);
    drop(bar);
    // What is only doubtful is for `dateline check`; with errors there is no knowing the status.
    let Some(website) = website.filter(|_| !diagnostics.has_errors()) else {
        return report(&mut diagnostics, format, &root);
    };
    if !arguments.accept.is_empty() {
        return accept(&website, &arguments.accept);
    }
    match status_of(&website, &arguments) {
        Ok(status) => show(&status, arguments.strict, format),
        Err(refusal) => refuse(&refusal),
    }
}

fn status_of(website: &Website, arguments: &Arguments) -> Result<Status, Refusal> {
    check_languages(&website.archive.site, &arguments.lang)?;
    let mut status = Status::of(website);
    if !arguments.lang.is_empty() {
        status.retain(&arguments.lang);
    }
    if arguments.diff {
        status::compare(&website.archive.site, &mut status);
    }
    Ok(status)
}

fn check_languages(site: &Site, tags: &[String]) -> Result<(), Refusal> {
    tags.iter().try_for_each(|tag| language(site, tag).map(|_| ()))
}

fn show(status: &Status, strict: bool, format: MessageFormat) -> Exit {
    let text = match format {
        MessageFormat::Json => json(status),
        MessageFormat::Human | MessageFormat::Github => Some(status::table(status, style())),
    };
    let exit = text.map_or(Exit::Failed, |text| print(&text));
    match strict && !status.is_complete() && exit == Exit::Done {
        true => Exit::SiteErrors,
        false => exit,
    }
}

fn style() -> Style {
    match std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
        true => Style::Colour,
        false => Style::Plain,
    }
}

fn json(status: &Status) -> Option<String> {
    serde_json::to_string_pretty(status).ok().map(|text| text + "\n")
}

fn accept(website: &Website, files: &[PathBuf]) -> Exit {
    let mut exit = Exit::Done;
    for file in files {
        let ended = match status::accept(&website.archive, file) {
            Ok(accepted) => print(&format!("{}: {}\n", shown(&accepted.path), accepted.hash)),
            Err(refusal) => refuse(&refusal),
        };
        if ended != Exit::Done {
            exit = ended;
        }
    }
    exit
}
