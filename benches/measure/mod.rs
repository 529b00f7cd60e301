//! Runs programs and measures them. Processor time and memory come from Linux's `/proc`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How often the memory of a running program is read.
const INTERVAL: Duration = Duration::from_millis(5);

/// What a run of a program took.
pub struct Cost {
    /// The time that passed, in seconds.
    pub wall: f64,
    /// The time of all processors, in seconds.
    pub cpu: f64,
    /// The most memory at once, in millions of bytes.
    pub peak: f64,
}

/// Runs `command` to its end, which has to be a good one.
pub fn run(command: &mut Command) -> Cost {
    let before = children_cpu();
    let start = Instant::now();
    let mut child = command.stdout(Stdio::null()).spawn().expect("the program starts");
    let id = child.id();
    let watcher = thread::spawn(move || peak(id));
    let status = child.wait().expect("the program ends");
    let wall = start.elapsed().as_secs_f64();
    assert!(status.success(), "{command:?}: {status}");
    let peak = watcher.join().expect("the memory");
    Cost { wall, cpu: children_cpu() - before, peak }
}

/// The processor time of the processes that were run so far, in seconds.
pub fn children_cpu() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").expect("Linux's /proc");
    let (_, fields) = stat.rsplit_once(')').expect("the program's name");
    let fields: Vec<&str> = fields.split_whitespace().collect();
    let ticks = |at: usize| fields[at].parse::<f64>().expect("a number");
    // Fields 16 and 17 of proc(5), counted from 1, in hundredths of a second.
    (ticks(13) + ticks(14)) / 100.0
}

/// Watches a process until it ends. Linux keeps the highest mark, so that a reading misses
/// only what is new after it.
fn peak(process: u32) -> f64 {
    let mut peak = 0.0;
    while let Some(now) = high_water_mark(process) {
        peak = now;
        thread::sleep(INTERVAL);
    }
    peak
}

fn high_water_mark(process: u32) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kilobytes * 1024.0 / 1e6)
}

/// The value in the middle.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Where files cost least: in memory, if the system has a place for that.
pub fn ram_disk() -> PathBuf {
    let shared = Path::new("/dev/shm");
    if shared.is_dir() { shared.to_owned() } else { std::env::temp_dir() }
}
