//! Builds a generated archive and prints pages a second, milliseconds a stage and memory.
//!
//! `cargo bench` builds 2,000 bulletins in five languages; `cargo bench -- 20000` another
//! number. The site and its output lie on a RAM disk where there is one (/dev/shm). Each
//! figure is the median of five runs of the program, each with an empty output folder.

mod generate;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const RUNS: usize = 5;

fn main() {
    let bulletins =
        std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(2000);
    let folder = ram_disk().join(format!("dateline-bench-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    let site = folder.join("site");
    generate::archive(&site, bulletins);

    let mut figures: BTreeMap<(usize, String), Vec<f64>> = BTreeMap::new();
    let mut files = 0;
    for _ in 0..RUNS {
        let output = folder.join("public");
        let _ = fs::remove_dir_all(&output);
        let _ = fs::remove_dir_all(site.join(".dateline"));
        files = run(&site, &output, &mut figures);
    }
    println!(
        "{bulletins} bulletins, {} articles, {files} files; medians of {RUNS} runs",
        bulletins * 5
    );
    print(&figures, files);
    if std::env::var_os("KEEP_ARCHIVE").is_none() {
        let _ = fs::remove_dir_all(&folder);
    }
}

fn ram_disk() -> PathBuf {
    let shared = Path::new("/dev/shm");
    if shared.is_dir() { shared.to_owned() } else { std::env::temp_dir() }
}

/// Builds once, adds the times that the program prints, and gives the number of its files.
fn run(site: &Path, output: &Path, figures: &mut BTreeMap<(usize, String), Vec<f64>>) -> usize {
    let before = children_cpu();
    let result = Command::new(env!("CARGO_BIN_EXE_dateline"))
        .args(["build", "--timings", "--now", "2026-01-01", "--site"])
        .arg(site)
        .arg("--output")
        .arg(output)
        .output()
        .expect("the program starts");
    let stderr = String::from_utf8_lossy(&result.stderr);
    assert!(result.status.success(), "{stderr}");
    let lines = stderr.lines().filter(|line| line.ends_with(" ms") || line.ends_with(" MB"));
    for (number, line) in lines.enumerate() {
        let (name, rest) = line.split_at(20);
        let value: f64 =
            rest.split_whitespace().next().and_then(|text| text.parse().ok()).expect("a number");
        figures.entry((number, name.trim().to_owned())).or_default().push(value);
    }
    if let (Some(before), Some(after)) = (before, children_cpu()) {
        figures.entry((99, "CPU time".to_owned())).or_default().push(after - before);
    }
    let stdout = String::from_utf8_lossy(&result.stdout);
    stdout.split_whitespace().next().and_then(|text| text.parse().ok()).expect("a number of files")
}

/// The processor time of the processes that were run so far, in milliseconds; Linux alone.
fn children_cpu() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit(')').next()?.split_whitespace().collect();
    // Fields 16 and 17 of proc(5), counted from 1, in hundredths of a second.
    let ticks: f64 = fields.get(13)?.parse::<f64>().ok()? + fields.get(14)?.parse::<f64>().ok()?;
    Some(ticks * 10.0)
}

fn print(figures: &BTreeMap<(usize, String), Vec<f64>>, files: usize) {
    for ((_, name), values) in figures {
        let mut values = values.clone();
        values.sort_by(f64::total_cmp);
        let median = values[values.len() / 2];
        let unit = if name == "peak memory" { "MB" } else { "ms" };
        println!("{name:<20} {median:>10.1} {unit}");
        if name == "total" {
            println!("{:<20} {:>10.0}", "files a second", files as f64 * 1000.0 / median);
        }
    }
}
