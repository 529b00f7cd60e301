//! `dateline build`

use std::path::PathBuf;

use dateline::diagnostics::{Diagnostics, MessageFormat};
use dateline::output::{Summary, WriteOptions};

use super::site::SiteArguments;
use super::{Exit, count, print, report};

/// The arguments of `build`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    site: SiteArguments,
    /// The folder to write into [default: public, in the site's folder]
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Render everything anew, and remove files that the site does not have
    #[arg(long)]
    clean: bool,
    /// Say of each page why it was rendered
    #[arg(long)]
    why: bool,
}

/// Builds the site.
pub fn run(arguments: Arguments, format: MessageFormat) -> Exit {
    let Arguments { site, output, clean, why } = arguments;
    let output = output.unwrap_or_else(|| site.site.join("public"));
    let options = WriteOptions { output: output.clone(), clean };
    let mut diagnostics = Diagnostics::new();
    let summary = dateline::build(&site.request(), &options, &mut diagnostics);
    let exit = report(&mut diagnostics, format, &site.site);
    match summary {
        Some(summary) if exit == Exit::Done => print(&text(&summary, why, &output.to_string_lossy())),
        _ => exit,
    }
}

fn text(summary: &Summary, why: bool, output: &str) -> String {
    let mut text = String::new();
    if why {
        for written in &summary.rendered {
            let outcome = if written.changed { "" } else { "; it came out the same" };
            text.push_str(&format!("{}: {}{outcome}\n", written.address, written.reason.phrase()));
        }
        for address in &summary.removed {
            text.push_str(&format!("{address}: removed, the site does not have it any more\n"));
        }
    }
    text.push_str(&format!(
        "{} in {output}: {} written, {} removed\n",
        count(summary.total, "file"),
        summary.written(),
        summary.removed.len(),
    ));
    text
}
