//! `dateline build`

use std::path::PathBuf;
use std::time::Duration;

use dateline::Timings;
use dateline::{MessageFormat, Reported, Request};
use dateline::{Shard, Summary, WriteOptions, shown};

use super::progress::Bar;
use super::site::{EarlyArguments, SiteArguments};
use super::{Exit, count, print, report};

/// The arguments of `build`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    site: SiteArguments,
    #[command(flatten)]
    early: EarlyArguments,
    /// The folder to write into [default: public, in the site's folder]
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
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
    let Arguments { site, early, output, clean, shard, wait, no_sync, why, timings } = arguments;
    let output = output.unwrap_or_else(|| site.folder.site.join("public"));
    let wait = Duration::from_secs(wait);
    let options = WriteOptions { output: output.clone(), clean, shard, wait, sync: !no_sync };
    let mut stages = Timings::start();
    let bar = Bar::show(stages.progress.clone());
    let request = Request { anew: clean, ..early.apply(site.request(true)) };
    let Reported { value: summary, mut findings } =
        dateline::build(&request, &options, &mut stages);
    drop(bar);
    if timings {
        eprint!("{}", times(&stages));
    }
    let exit = report(&mut findings, format, &site.folder.site);
    match summary {
        Some(summary) if exit == Exit::Done => {
            print(&text(&summary, why, &output.to_string_lossy()))
        }
        _ => exit,
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

fn text(summary: &Summary, why: bool, output: &str) -> String {
    let mut text = String::new();
    if why {
        for written in &summary.rendered {
            let outcome = if written.changed { "" } else { "; it came out the same" };
            text.push_str(&format!(
                "{}: {}{outcome}\n",
                shown(written.address.as_str()),
                written.reason.phrase()
            ));
        }
        for address in &summary.removed {
            text.push_str(&format!(
                "{}: removed, the site does not have it any more\n",
                shown(address)
            ));
        }
    }
    text.push_str(&format!(
        "{} in {}: {} written, {} removed\n",
        count(summary.total, "file"),
        shown(output),
        summary.written(),
        summary.removed.len(),
    ));
    if summary.foreign > 0 {
        let (files, are) =
            (count(summary.foreign, "file"), if summary.foreign == 1 { "is" } else { "are" });
        text.push_str(&format!("{files} there {are} not Dateline's, and left alone\n"));
    }
    text
}
