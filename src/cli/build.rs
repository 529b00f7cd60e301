//! `dateline build`

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Duration;

use dateline::Timings;
use dateline::{MessageFormat, Reported, Request};
use dateline::{Shard, Summary, WriteOptions, shown};

use super::progress::Bar;
use super::site::{EarlyArguments, Quiet, SiteArguments};
use super::{Exit, count, print, report, tell};

/// The folder of the output, in the site's, where none is named.
const PUBLIC: &str = "public";

/// The arguments of `build`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    site: SiteArguments,
    #[command(flatten)]
    early: EarlyArguments,
    #[command(flatten)]
    quiet: Quiet,
    /// The folder to write into [default: public, in the site's folder]
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Tell search engines to leave every page out, as on a host for previews
    #[arg(long)]
    noindex: bool,
    /// Render everything anew, and remove files that the site does not have
    #[arg(long)]
    clean: bool,
    /// Make only the I-th of N parts of the site, such as 1/3: several machines can so build one
    /// archive together
    #[arg(long, value_name = "I/N", value_parser = shard)]
    shard: Option<Shard>,
    /// How many seconds to wait while another build writes into the same folder
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    wait: u64,
    /// Do not wait until the disk has all that is written: faster, but a cut of power may then leave
    /// empty files
    #[arg(long)]
    no_sync: bool,
    /// Say of each page why it was rendered
    #[arg(long)]
    why: bool,
    /// Say how long each stage took, and how much memory was needed
    #[arg(long)]
    timings: bool,
}

/// Builds the site.
pub fn run(arguments: Arguments, format: MessageFormat) -> Exit {
    let Arguments { site, early, quiet, output, noindex, .. } = arguments;
    let Arguments { clean, shard, wait, no_sync, why, timings, .. } = arguments;
    let root = site.folder.site.folder();
    let output = output.unwrap_or_else(|| root.join(PUBLIC));
    let wait = Duration::from_secs(wait);
    let options = WriteOptions { output: output.clone(), clean, shard, wait, sync: !no_sync };
    let mut stages = Timings::start();
    let bar = Bar::show(stages.progress.clone(), quiet);
    let request = Request { anew: clean, noindex, ..early.apply(site.request(&root, true)) };
    let Reported { value: summary, mut findings } =
        dateline::build(&request, &options, &mut stages);
    drop(bar);
    if timings {
        tell(&times(&stages));
    }
    let exit = report(&mut findings, format, &root);
    let Some(summary) = summary.filter(|_| exit == Exit::Done) else { return exit };
    let mut said = if why { reasons(&summary) } else { String::new() };
    if !quiet.is_quiet() {
        said.push_str(&total(&summary, &output.to_string_lossy()));
    }
    let exit = print(&said);
    if !quiet.is_quiet() && shard.is_none() {
        tell_what_to_open(&output);
    }
    exit
}

/// Tells whoever looks at a terminal what to open.
fn tell_what_to_open(output: &Path) {
    if std::io::stdout().is_terminal() && std::io::stderr().is_terminal() {
        let first = output.join("index.html");
        tell(&format!("open {} in a browser to read it\n", shown(&first.to_string_lossy())));
    }
}

fn shard(text: &str) -> Result<Shard, String> {
    let parts = text.split_once('/').and_then(|(i, n)| Some((i.parse().ok()?, n.parse().ok()?)));
    let shard = parts.and_then(|(number, count)| Shard::new(number, count));
    shard.ok_or_else(|| "write which part of how many, such as 1/3, 2/3 or 3/3".to_owned())
}

/// The stages in milliseconds, and what Linux knows of the process.
fn times(timings: &Timings) -> String {
    let mut text = String::new();
    let mut total = 0.0;
    for (name, time) in timings.stages() {
        let milliseconds = time.as_secs_f64() * 1000.0;
        total += milliseconds;
        text.push_str(&format!("{name:<20} {milliseconds:>9.1} ms\n"));
    }
    text.push_str(&format!("{:<20} {total:>9.1} ms\n", "total"));
    if let Some(peak) = peak_memory() {
        text.push_str(&format!("{:<20} {peak:>9.1} MB\n", "peak memory"));
    }
    text
}

/// The most memory that the process had, in millions of bytes; known on Linux alone.
fn peak_memory() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: f64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kibibytes * 1024.0 / 1_000_000.0)
}

/// Why each page was rendered, and what was removed.
fn reasons(summary: &Summary) -> String {
    let rendered = summary.rendered.iter().map(|written| {
        let outcome = if written.changed { "" } else { "; it came out the same" };
        let address = shown(written.address.as_str());
        format!("{address}: {}{outcome}\n", written.reason.phrase())
    });
    let removed = summary.removed.iter().map(|address| {
        format!("{}: removed, the site does not have it any more\n", shown(address))
    });
    rendered.chain(removed).collect()
}

/// How many files there are, in the folder `output`.
fn total(summary: &Summary, output: &str) -> String {
    let mut text = format!(
        "{} in {}: {} written, {} removed\n",
        count(summary.total, "file"),
        shown(output),
        summary.written(),
        summary.removed.len(),
    );
    if summary.foreign > 0 {
        let (files, are) =
            (count(summary.foreign, "file"), if summary.foreign == 1 { "is" } else { "are" });
        text.push_str(&format!("{files} there {are} not Dateline's, and left alone\n"));
    }
    text
}
