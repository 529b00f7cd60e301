//! How long builds take, and how much memory, for archives of 10,000, 100,000 and 1,000,000
//! articles in five languages.
//!
//! `cargo bench --profile dist --bench archive` measures the first two; `-- million` the third too, which needs
//! about 45 GB; `-- 10000` one size alone. Sites and outputs lie on a RAM disk where there is one
//! with room (/dev/shm), else in the folder for temporary files. Each clean build writes into
//! an empty folder and finds no cache; its figures are the medians of several runs.

mod generate;
#[allow(dead_code, reason = "the comparison with Hugo uses the rest")]
mod measure;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use measure::{children_cpu, ram_disk};
use walkdir::WalkDir;

/// Bytes that an article and the pages that it brings need, about.
const BYTES_AN_ARTICLE: u64 = 45_000;
/// File systems tell times apart that lie so far from each other; see `FileState::is_settled`.
const SETTLE: Duration = Duration::from_secs(3);

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let given: Vec<usize> = arguments.iter().filter_map(|text| text.parse().ok()).collect();
    let mut sizes = if given.is_empty() { vec![10_000, 100_000] } else { given };
    if arguments.iter().any(|argument| argument == "million") {
        sizes.push(1_000_000);
    }
    println!("{:<44} {:>9} {:>9} {:>8} {:>9}", "", "wall s", "CPU s", "peak MB", "files");
    let mut last = None;
    for articles in sizes {
        let archive = Archive::new(articles);
        let clean = archive.clean();
        archive.compare_with_copy(&clean);
        if let Some((before, wall)) = last {
            println!("    {:.2} times the wall time of {before} articles", clean.wall / wall);
        }
        last = Some((articles, clean.wall));
        archive.later();
    }
}

/// A generated archive with its output.
struct Archive {
    folder: PathBuf,
    articles: usize,
}

/// The figures of a run.
#[derive(Clone, Copy)]
struct Figures {
    /// Seconds.
    wall: f64,
    /// Seconds.
    cpu: f64,
    /// Millions of bytes.
    peak: f64,
    /// Files written.
    written: usize,
}

impl Archive {
    fn new(articles: usize) -> Self {
        let folder = place(articles).join(format!("dateline-bench-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        generate::archive(&folder.join("site"), articles / generate::LANGUAGES.len());
        std::thread::sleep(SETTLE);
        Archive { folder, articles }
    }

    fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    fn output(&self) -> PathBuf {
        self.folder.join("public")
    }

    /// Builds into an empty folder, several times.
    fn clean(&self) -> Figures {
        let runs = if self.articles > 100_000 { 1 } else { 5 };
        let mut all: Vec<(Figures, String)> = (0..runs)
            .map(|_| {
                let _ = fs::remove_dir_all(self.output());
                let _ = fs::remove_dir_all(self.site().join(".dateline"));
                self.build()
            })
            .collect();
        all.sort_by(|(a, _), (b, _)| a.wall.total_cmp(&b.wall));
        let (median, stages) = &all[runs / 2];
        self.print("clean build", *median);
        println!("    {}", stages.trim_end().replace('\n', "\n    "));
        *median
    }

    /// Copies the output as `cp -r` does it.
    fn compare_with_copy(&self, clean: &Figures) {
        if self.articles > 100_000 {
            return;
        }
        let copy = self.folder.join("copy");
        let mut times: Vec<f64> = (0..5)
            .map(|_| {
                let _ = fs::remove_dir_all(&copy);
                let start = Instant::now();
                run("cp", &["-r".as_ref(), self.output().as_ref(), copy.as_ref()]);
                start.elapsed().as_secs_f64()
            })
            .collect();
        let _ = fs::remove_dir_all(&copy);
        times.sort_by(f64::total_cmp);
        println!("    {:.2} times the {:.2} s of cp -r", clean.wall / times[2], times[2]);
    }

    /// Builds again: with nothing changed, one bulletin more, a word more in the base template.
    fn later(&self) {
        std::thread::sleep(SETTLE);
        self.again("nothing changed");
        generate::bulletin(&self.site(), "content/bulletins/2025/12/added", "2025-12-31 12:00");
        self.again("one bulletin in five languages added");
        let template = "themes/gazette/templates/base.html";
        let text = fs::read_to_string(template).expect("the theme's template");
        let target = self.site().join(template);
        fs::create_dir_all(target.parent().expect("a folder")).expect("a folder");
        fs::write(target, text.replace("</body>", "<p>A word.</p>\n</body>")).expect("a file");
        self.again("a word in the base template");
    }

    /// Builds into the same folder, and holds what was written against the files' times.
    fn again(&self, what: &str) {
        let before = times(&self.output());
        let (figures, _) = self.build();
        let after = times(&self.output());
        let touched = after.iter().filter(|file| before.binary_search(file).is_err()).count();
        assert_eq!(touched, figures.written, "files with another time of change");
        self.print(what, figures);
    }

    /// Runs the program; gives its figures and the stages as it prints them.
    fn build(&self) -> (Figures, String) {
        let cpu = children_cpu();
        let start = Instant::now();
        let (site, output) = (self.site(), self.output());
        let arguments = ["build", "--timings", "--now", "2026-01-01", "--site"];
        let mut arguments: Vec<&Path> = arguments.iter().map(Path::new).collect();
        arguments.extend([site.as_path(), Path::new("--output"), output.as_path()]);
        let (stdout, stderr) = run(env!("CARGO_BIN_EXE_dateline"), &arguments);
        let wall = start.elapsed().as_secs_f64();
        let peak = stderr.lines().find_map(|line| line.strip_prefix("peak memory"));
        let written = stdout.rsplit(": ").next().unwrap_or_default();
        let figures = Figures {
            wall,
            cpu: children_cpu() - cpu,
            peak: peak.map_or(f64::NAN, number),
            written: number(written) as usize,
        };
        (figures, stderr)
    }

    fn print(&self, what: &str, Figures { wall, cpu, peak, written }: Figures) {
        let what = format!("{} articles: {what}", self.articles);
        println!("{what:<44} {wall:>9.2} {cpu:>9.2} {peak:>8.0} {written:>9}");
    }
}

impl Drop for Archive {
    fn drop(&mut self) {
        if std::env::var_os("KEEP_ARCHIVE").is_none() {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// The first number in `text`.
fn number(text: &str) -> f64 {
    let first = text.split_whitespace().next();
    first.and_then(|text| text.parse().ok()).expect("a number")
}

/// A folder with room for an archive of that many articles: on the RAM disk, if it has it.
fn place(articles: usize) -> PathBuf {
    let ram = ram_disk();
    let arguments = ["--output=avail".as_ref(), "--block-size=1".as_ref(), ram.as_path()];
    let (listing, _) = run("df", &arguments);
    let free: u64 = listing.lines().nth(1).and_then(|text| text.trim().parse().ok()).unwrap_or(0);
    let needed = articles as u64 * BYTES_AN_ARTICLE;
    if needed < free { ram } else { std::env::temp_dir() }
}

/// The files of `folder` with their times of change, sorted.
fn times(folder: &Path) -> Vec<(PathBuf, SystemTime)> {
    let files = WalkDir::new(folder).into_iter().map(|entry| entry.expect("an entry"));
    let mut times: Vec<_> = files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let changed = entry.metadata().expect("a state").modified().expect("a time");
            (entry.into_path(), changed)
        })
        .collect();
    times.sort();
    times
}

/// Runs a program to its good end; gives what it wrote to standard output and error.
fn run(program: &str, arguments: &[&Path]) -> (String, String) {
    let result =
        std::process::Command::new(program).args(arguments).output().expect("the program starts");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(result.status.success(), "{program}: {}", text(&result.stderr));
    (text(&result.stdout), text(&result.stderr))
}
