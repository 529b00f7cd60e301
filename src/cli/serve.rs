//! `dateline serve`

use std::io::Write;
use std::path::Path;

use dateline::serve::{Happened, Preview};
use dateline::{Diagnostic, Diagnostics, MessageFormat, Request, SITE_TOML};

use super::site::{Quiet, SiteArguments};
use super::{Exit, fail, print, report, tell};

/// The arguments of `serve`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    site: SiteArguments,
    #[command(flatten)]
    quiet: Quiet,
    /// Hide drafts and what has a date in the future: show what readers would see now
    #[arg(long)]
    published: bool,
    /// The port to listen on [default: 8000, or any that is free]
    #[arg(short, long)]
    port: Option<u16>,
    /// Open the site in the browser
    #[arg(long)]
    open: bool,
    /// Look at the files every second, and don't wait for the system to tell of changes
    #[arg(long)]
    poll: bool,
}

/// Serves the site until the program is stopped.
pub fn run(arguments: Arguments, format: MessageFormat) -> Exit {
    let Arguments { site, quiet, published, port, open, poll } = arguments;
    let root = site.folder.site.folder();
    if let Some(mut said) = no_site(&root) {
        return report(&mut said, format, &root);
    }
    let preview = match Preview::bind(port) {
        Ok(preview) => preview,
        Err(error) => return fail(&port_taken(port, &error)),
    };
    let url = match preview.url() {
        Ok(url) => url,
        Err(error) => return fail(&error.to_string()),
    };
    if print(&format!("{url}\n")) == Exit::Failed || std::io::stdout().flush().is_err() {
        return Exit::Failed;
    }
    if open && let Err(error) = open::that_detached(&url) {
        tell(&format!("no browser could be opened ({error}): open {url} yourself\n"));
    }
    let is_said = format == MessageFormat::Human && !quiet.is_quiet();
    let say = move |text: String| {
        if is_said {
            tell(&format!("{text}\n"));
        }
    };
    say("Ctrl+C stops the preview".to_owned());
    let mut said: Vec<Diagnostic> = Vec::new();
    let folder = root.clone();
    let tell = move |happened: Happened| match happened {
        Happened::Read(diagnostics, time) => {
            // What was said of the site before need not be said again.
            if !said.iter().eq(diagnostics.iter()) {
                said = diagnostics.iter().cloned().collect();
                report(diagnostics, format, &folder);
            }
            // After many findings the address above is out of sight.
            let end = if diagnostics.is_empty() { String::new() } else { format!(": {url}") };
            say(format!("read in {} ms{end}", time.as_millis()));
        }
        Happened::Polling => say("the system does not tell of changes here: the files are looked \
                                  at every second"
            .to_owned()),
    };
    let early = !published;
    let request = move || Request { drafts: early, future: early, ..site.request(&root, true) };
    match preview.run(request, poll, tell) {
        Ok(()) => Exit::Done,
        Err(error) => fail(&error.to_string()),
    }
}

/// What is said where the folder `site` has no site.toml. One that has errors can be mended while the
/// preview runs.
fn no_site(site: &Path) -> Option<Diagnostics> {
    std::fs::symlink_metadata(site.join(SITE_TOML)).err()?;
    let mut diagnostics = Diagnostics::new();
    let read = dateline::read_site(site, None, &mut diagnostics);
    read.is_none().then_some(diagnostics)
}

fn port_taken(port: Option<u16>, error: &std::io::Error) -> String {
    match port {
        Some(port) => {
            format!("port {port} cannot be used: {error}; without --port a free one is found")
        }
        None => error.to_string(),
    }
}
