//! What is left where the disk fails, or the program is killed, at any step of a build: every file
//! of the output is whole, an old one or a new one; where the build says that it was done, it was;
//! and the next build mends the rest.
//!
//! The disk is made to fail inside of the program (`src/disk/write.rs`), step by step. Beside
//! that, the program itself is killed at random moments: `DATELINE_KILLS` says how often,
//! `DATELINE_SEED` where the moments come from.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use common::numbers::Numbers;
use common::{NOW, SITE_PARTS, build, copy, repository, write_files};
use dateline::inside::{Fault, arm, disarm};
use dateline::{Now, Request, Summary, Timings, WriteOptions};
use tempfile::TempDir;

/// The steps are counted for the whole process, so one test counts at a time.
static TURN: Mutex<()> = Mutex::new(());

type Files = BTreeMap<String, Vec<u8>>;

const SITE: &[(&str, &str)] = &[
    ("site.toml", "base_url = \"https://news.example/\"\n[languages.en]\n[taxonomies.tags]\n"),
    ("i18n/en/site.ftl", "site-title = News\ntags-sea = Sea\ntags-space = Space\n"),
    (
        "content/bulletins/a.md",
        "---\ntitle: A\ndate: 2025-01-01\ntags: sea\n---\nWater. ![A dot](dot.png)\n",
    ),
    ("content/bulletins/b.md", "---\ntitle: B\ndate: 2025-01-02\ntags: space\n---\nStars.\n"),
];

/// Another state of the same site: one article is changed, one gone, one new, and where there was
/// the folder of a term there is a file.
const LATER: &[(&str, &str)] = &[
    (
        "content/bulletins/a.md",
        "---\ntitle: A again\ndate: 2025-01-01\ntags: sea\n---\nMore water. ![A dot](dot.png)\n",
    ),
    ("content/bulletins/c.md", "---\ntitle: C\ndate: 2025-02-03\ntags: sea\n---\nIslands.\n"),
    ("content/static/notes.txt", "Notes.\n"),
];

/// A picture of one pixel.
const DOT: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0,
    1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3a, 0x7e, 0x9b, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T',
    0x78, 0x9c, 0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xaf, 0xa4, 0x71, 0, 0, 0, 0, b'I', b'E', b'N',
    b'D', 0xae, 0x42, 0x60, 0x82,
];

/// A site, and an output of it.
struct Scene(TempDir);

impl Scene {
    fn new() -> Self {
        let scene = Scene(tempfile::tempdir().expect("a folder"));
        write_files(&scene.site(), SITE.iter().map(|(path, text)| (*path, text.as_bytes())));
        write_files(&scene.site(), [("content/bulletins/dot.png", DOT)]);
        scene
    }

    fn site(&self) -> PathBuf {
        self.0.path().join("site")
    }

    fn output(&self) -> PathBuf {
        self.0.path().join("public")
    }

    /// Brings the site to its later state.
    fn edit(&self) {
        write_files(&self.site(), LATER.iter().map(|(path, text)| (*path, text.as_bytes())));
        fs::remove_file(self.site().join("content/bulletins/b.md")).expect("a file");
    }

    /// Brings the site back to its first state.
    fn take_back(&self) {
        write_files(&self.site(), SITE.iter().map(|(path, text)| (*path, text.as_bytes())));
        for (path, _) in LATER.iter().filter(|(path, _)| !SITE.iter().any(|(old, _)| old == path)) {
            fs::remove_file(self.site().join(path)).expect("a file");
        }
    }

    /// Builds in this process; the summary, and what was found. With `sync`, it waits for the disk.
    fn build(&self, clean: bool, sync: bool) -> (Option<Summary>, String) {
        let now = Now::Local("2026-01-01T00:00:00".parse().expect("a moment"));
        let request = Request {
            site: self.site(),
            base_url: None,
            drafts: false,
            future: false,
            now,
            keep: true,
            anew: clean,
            noindex: false,
        };
        let options =
            WriteOptions { output: self.output(), clean, shard: None, wait: Duration::ZERO, sync };
        let built = dateline::build(&request, &options, &mut Timings::start());
        let findings = built.findings.iter();
        let said =
            findings.map(|finding| format!("{}: {}\n", finding.code.name(), finding.message));
        (built.value, said.collect())
    }

    /// What a build of the site as it is now gives in an empty folder, without caches.
    fn expected(&self) -> Files {
        let other = tempfile::tempdir().expect("a folder");
        copy(&self.site(), &other.path().join("site"), SITE_PARTS);
        let run = build(&other.path().join("site"), &other.path().join("public"), &[]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        everything(&other.path().join("public"))
    }
}

/// All files below `folder`, those that begin with a dot too.
fn everything(folder: &Path) -> Files {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    let found = entries.filter(|entry| entry.file_type().is_file()).map(|entry| {
        let below = entry.path().strip_prefix(folder).expect("below");
        let below = below.to_string_lossy().replace('\\', "/");
        (below, fs::read(entry.path()).expect("a file"))
    });
    found.collect()
}

/// Takes the copy `from` for the folder `to`.
fn restore(from: &Path, to: &Path) {
    let _ = fs::remove_dir_all(to);
    let found = everything(from);
    write_files(to, found.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())));
}

/// Lets each step of a build fail in turn, and looks at what is left. Every second time the site's
/// edit, if there `is_edit`, is taken back before the next build: so what that finds is no more wanted.
fn fail_everywhere(scene: &Scene, is_edit: bool, clean: bool, fault: Fault) {
    let kept = tempfile::tempdir().expect("a folder");
    let places =
        [(scene.output(), kept.path().join("public")), (caches(scene), kept.path().join("caches"))];
    places.iter().for_each(|(place, kept)| restore(place, kept));
    let old = everything(&scene.output());
    let new = scene.expected();
    let mut done = false;
    let mut number = 0;
    while !done {
        places.iter().for_each(|(place, kept)| restore(kept, place));
        arm(number, fault);
        let (summary, said) = scene.build(clean, true);
        done = disarm() <= number;
        let at = format!("{fault:?} at step {number}, clean: {clean}: {said}");
        let left = everything(&scene.output());
        hold_whole(&left, &old, &new, &at);
        let is_new = published(&left) == new;
        match summary {
            Some(_) => assert!(is_new, "it was said to be done\n{at}"),
            None if fault == Fault::Error && !said.contains("mixed-output") => {
                let is_old = published(&left) == published(&old);
                assert!(is_old || is_new, "it was not said to be mixed\n{at}");
            }
            None => {}
        }
        let takes_back = is_edit && number % 2 == 1;
        if takes_back {
            scene.take_back();
        }
        let expected = if takes_back { &old } else { &new };
        let (summary, said) = scene.build(false, false);
        assert!(summary.is_some(), "the next build does not end\n{at}then: {said}");
        assert_eq!(names(&everything(&scene.output())), names(expected), "{at}");
        assert_eq!(everything(&scene.output()), *expected, "{at}");
        if takes_back {
            scene.edit();
        }
        number += 1;
    }
    assert!(number > 30, "hardly any step is counted");
    eprintln!("{fault:?}, clean: {clean}: {} steps", number - 1);
}

fn names(files: &Files) -> Vec<&String> {
    files.keys().collect()
}

/// What readers get to see: not what a build leaves for the next one to mend it.
fn published(files: &Files) -> Files {
    let is_work = |path: &str| {
        [".dateline-staging/", ".dateline-journal", ".dateline-lock"]
            .iter()
            .any(|work| path.starts_with(work))
    };
    files.iter().filter(|(path, _)| !is_work(path)).map(|(a, b)| (a.clone(), b.clone())).collect()
}

/// Holds that each file is an old one or a new one.
fn hold_whole(left: &Files, old: &Files, new: &Files, at: &str) {
    for (path, bytes) in &published(left) {
        let is_whole = [old, new].iter().any(|files| files.get(path) == Some(bytes));
        assert!(is_whole, "{path} is neither the old file nor the new one\n{at}");
    }
    let lost = old.keys().filter(|path| new.contains_key(*path) && !left.contains_key(*path));
    assert_eq!(lost.count(), 0, "a file is lost that is in both outputs\n{at}");
}

fn caches(scene: &Scene) -> PathBuf {
    scene.site().join(".dateline")
}

fn first_builds(fault: Fault) {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    fail_everywhere(&Scene::new(), false, false, fault);
}

fn edits(clean: bool, fault: Fault) {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let scene = Scene::new();
    let (summary, said) = scene.build(false, false);
    assert!(summary.is_some(), "{said}");
    scene.edit();
    fail_everywhere(&scene, true, clean, fault);
}

#[test]
fn an_error_at_any_step_of_a_first_build() {
    first_builds(Fault::Error);
}

#[test]
fn a_kill_at_any_step_of_a_first_build() {
    first_builds(Fault::Kill);
}

#[test]
fn an_error_at_any_step_after_an_edit() {
    edits(false, Fault::Error);
}

#[test]
fn a_kill_at_any_step_after_an_edit() {
    edits(false, Fault::Kill);
}

#[test]
fn an_error_at_any_step_of_a_clean_build() {
    edits(true, Fault::Error);
}

#[test]
fn a_kill_at_any_step_of_a_clean_build() {
    edits(true, Fault::Kill);
}

/// A number from the environment.
fn asked(name: &str, default: u64) -> u64 {
    let text = std::env::var(name).unwrap_or_else(|_| default.to_string());
    text.parse().unwrap_or_else(|_| panic!("{name} is no number: {text}"))
}

/// How long `build` takes.
fn time(build: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    build();
    begun.elapsed()
}

/// Kills the program itself at random moments of builds of the sample archive, with an edit before
/// each: what is left are files of before and of the build after it, which mends all. At last that is
/// what a build in an empty folder gives.
#[test]
fn a_build_is_killed_at_random_moments() {
    // While a program is started, it has for a moment what others in this process have locked.
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = tempfile::tempdir().expect("a folder");
    let (site, output) = (folder.path().join("site"), folder.path().join("public"));
    copy(&repository(), &site, SITE_PARTS);
    let edit = |kill: u64| {
        let article = format!(
            "---\ntitle: Kill {kill}\ndate: 2025-03-04\ntags: [kill-{}]\n---\nText {kill}.\n",
            kill % 3
        );
        write_files(&site, [("content/bulletins/kill.en.md", article.as_bytes())]);
    };
    let whole = || assert_eq!(build(&site, &output, &[]).exit, 0);
    let long = time(whole);
    edit(0);
    let short = time(whole);
    let mut numbers = Numbers::new(asked("DATELINE_SEED", 1));
    let (kills, mut early) = (asked("DATELINE_KILLS", 12), 0);
    for kill in 1..=kills {
        let old = everything(&output);
        edit(kill);
        let clean = numbers.one_in(3);
        let mut child = Command::new(env!("CARGO_BIN_EXE_dateline"))
            .args(["build", "--now", NOW, "--site"])
            .arg(&site)
            .arg("--output")
            .arg(&output)
            .args(clean.then_some("--clean"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let longest = if clean { long } else { short };
        let moment = longest.mul_f64(numbers.below(1000) as f64 / 1000.0);
        std::thread::sleep(moment);
        // It may have ended by itself.
        let _ = child.kill();
        early += u64::from(!child.wait().expect("it ends").success());
        let left = everything(&output);
        whole();
        hold_whole(&left, &old, &everything(&output), &format!("kill {kill} after {moment:?}"));
    }
    eprintln!("{early} of {kills} builds were killed before their end");
    let empty = folder.path().join("empty");
    fs::remove_dir_all(site.join(".dateline")).expect("the caches");
    assert_eq!(build(&site, &empty, &[]).exit, 0);
    assert!(everything(&output) == everything(&empty), "not all is mended");
}
