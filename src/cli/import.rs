//! `dateline import`

use std::path::{Path, PathBuf};

use dateline::import::{self, Options, Outcome, System};
use dateline::read_site;
use dateline::{BaseUrl, Diagnostics, MessageFormat, Request, Timings};

use super::site::{Clock, base_url};
use super::{Exit, count, print, report};

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
    /// Add only these languages to site.toml, if the old site has more than it; else all that it has
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    languages: Vec<String>,
    /// Where the old site is still to be found: what is not in the new one is linked there
    #[arg(long, value_name = "URL", value_parser = base_url)]
    old_site: Option<BaseUrl>,
    #[command(flatten)]
    clock: Clock,
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
    let Arguments {
        from,
        source,
        site: root,
        trust_settings,
        news,
        pages,
        languages,
        old_site,
        clock,
    } = arguments;
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
    let options = Options { trust_settings, news, pages, languages, old_site };
    let outcome = import::run(&site, system, &source, &options, &mut diagnostics);
    let eased = if outcome.texts == 0 {
        String::new()
    } else {
        ease(&root, &clock, &outcome, &mut diagnostics)
    };
    // Errors stand last, where they are seen.
    let printed = print(&format!("{}{eased}", outcome.report));
    match (report(&mut diagnostics, format, &outcome.root), printed) {
        (exit, Exit::Done) => exit,
        (_, failed) => failed,
    }
}

/// Makes the site build at once: kinds of errors that the texts have and whose level can be set become
/// warnings. What was done, and what is left.
fn ease(root: &Path, clock: &Clock, outcome: &Outcome, diagnostics: &mut Diagnostics) -> String {
    // Drafts and what waits for its day as well: they are to be published without an error too.
    let request = Request {
        site: root.to_owned(),
        base_url: BaseUrl::parse("https://site.invalid/"),
        drafts: true,
        future: true,
        now: clock.now(),
        keep: false,
        anew: false,
        noindex: false,
    };
    let errors = || dateline::errors(&request, &mut Timings::start());
    let mut found = errors();
    let Some(site) = read_site(root, None, &mut Diagnostics::new()) else { return String::new() };
    let before = outcome.newest.and_then(|day| day.tomorrow().ok());
    let codes = import::ease(&site, &found, before, diagnostics);
    let mut text = String::new();
    if !codes.is_empty() {
        let names: Vec<&str> = codes.iter().map(|code| code.name()).collect();
        text = format!(
            "site.toml: [check] makes warnings of what is left to mend in the texts: {}\n",
            names.join(", ")
        );
        found = errors();
    }
    let (errors, warnings) = found.counts();
    let told = match errors {
        0 => "`dateline build` makes the site".to_owned(),
        _ => format!("before `dateline build` makes the site, mend {}", count(errors, "error")),
    };
    let more = match warnings {
        0 => String::new(),
        _ => format!("; {} can be mended later", count(warnings, "warning")),
    };
    format!("{text}{told}{more}: see `dateline check`\n")
}
