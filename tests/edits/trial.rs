//! One sequence of steps: some edits, then a build into the same folder again, and a clean one.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use super::common::{Run, build, files};
use super::kinds;
use super::numbers::Numbers;
use super::scene::Scene;
use super::site::{Files, Site};
use super::{disk, start};

/// An output folder: its files by their addresses.
type Output = BTreeMap<String, Vec<u8>>;

/// A site that goes through steps.
pub struct Trial {
    folder: TempDir,
    scene: Scene,
    /// The options of the last build that did not refuse the site.
    built_with: Vec<&'static str>,
    /// How many steps there were.
    pub steps: usize,
    /// How many edits they made.
    pub edits: usize,
    /// How many of the steps made a site that is refused.
    pub refused: usize,
}

/// What the two builds of a step gave.
struct Outcome {
    before: Output,
    again: Run,
    clean: Run,
    clean_output: Output,
}

impl Trial {
    /// Makes the site of the seed, and builds it for the first time.
    pub fn start(seed: u64) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut numbers = Numbers::new(seed);
        let scene = Scene {
            site: start::site(&mut numbers),
            numbers,
            output: folder.path().join("again"),
            caches: folder.path().join("site/.dateline"),
            strangers: Files::new(),
            options: Vec::new(),
        };
        let trial = Trial { folder, scene, built_with: Vec::new(), steps: 0, edits: 0, refused: 0 };
        disk::write(&Files::new(), &trial.scene.site, &trial.site_folder());
        let run = build(&trial.site_folder(), &trial.scene.output, &[]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        trial
    }

    fn site_folder(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    /// Makes some edits, builds in both ways, and reports what is wrong then.
    pub fn step(&mut self) -> Result<(), String> {
        self.steps += 1;
        let before = self.scene.site.clone();
        let done = self.edit();
        self.edits += done.len();
        disk::write(&before.sources(), &self.scene.site, &self.site_folder());
        self.scene.site.times.clear();

        let outcome = self.build();
        let mut wrong = match (outcome.again.exit, outcome.clean.exit) {
            (0, 0) => self.compare(&outcome),
            (1, 1) => self.undo(&before, &outcome),
            (again, clean) => vec![format!("exit {again}, and {clean} of the clean build")],
        };
        if outcome.again.stderr != outcome.clean.stderr {
            wrong.push("the two builds do not say the same".to_owned());
        }
        if wrong.is_empty() { Ok(()) } else { Err(self.report(&done, &wrong, &outcome)) }
    }

    /// Makes the edits of a step, and says what they did.
    fn edit(&mut self) -> Vec<String> {
        self.scene.options.clear();
        let mut done = Vec::new();
        for kind in kinds::draw(&mut self.scene.numbers) {
            if kind.alone {
                self.scene.options.clone_from(&self.built_with);
            }
            let what = (kind.make)(&mut self.scene);
            done.extend(what.map(|what| format!("{}: {what}", kind.name)));
        }
        done
    }

    /// Builds into the same folder again, and into an empty one without caches.
    fn build(&self) -> Outcome {
        let (site, options) = (self.site_folder(), &self.scene.options);
        let before = files(&self.scene.output);
        let again = build(&site, &self.scene.output, options);

        let (empty, aside) = (self.folder.path().join("clean"), self.folder.path().join("aside"));
        let has_caches = fs::rename(&self.scene.caches, &aside).is_ok();
        // There is none yet in the first step.
        let _ = fs::remove_dir_all(&empty);
        fs::create_dir(&empty).expect("a folder");
        let clean = build(&site, &empty, options);
        // A build that refuses the site makes no caches.
        let _ = fs::remove_dir_all(&self.scene.caches);
        if has_caches {
            fs::rename(&aside, &self.scene.caches).expect("the caches");
        }
        Outcome { before, again, clean, clean_output: files(&empty) }
    }

    /// Compares the outputs of a site that both builds took.
    fn compare(&mut self, outcome: &Outcome) -> Vec<String> {
        self.built_with.clone_from(&self.scene.options);
        if self.built_with == ["--clean"] {
            self.built_with.clear();
            self.scene.strangers.clear();
        }
        let mut expected = outcome.clean_output.clone();
        for (path, text) in &self.scene.strangers {
            expected.insert(path.clone(), text.clone().into_bytes());
        }
        differences(&files(&self.scene.output), &expected)
    }

    /// Takes the edits back after both builds refused the site: nothing may have been written.
    fn undo(&mut self, before: &Site, outcome: &Outcome) -> Vec<String> {
        self.refused += 1;
        let after = self.scene.site.sources();
        self.scene.site.files.clone_from(&before.files);
        self.scene.site.settings = before.settings.clone();
        disk::write(&after, &self.scene.site, &self.site_folder());
        let mut wrong = differences(&files(&self.scene.output), &outcome.before);
        wrong.extend(differences(&outcome.clean_output, &Output::new()));
        wrong
    }

    /// Says what is wrong, and keeps the folders to look at.
    fn report(&mut self, done: &[String], wrong: &[String], outcome: &Outcome) -> String {
        self.folder.disable_cleanup(true);
        format!(
            "step {} is wrong\nits edits:\n  {}\nwhat is wrong:\n  {}\n\
             the build with [{}] said:\n{}the clean build said:\n{}the folders: {}",
            self.steps,
            done.join("\n  "),
            wrong.join("\n  "),
            self.scene.options.join(" "),
            errors(&outcome.again),
            errors(&outcome.clean),
            self.folder.path().display(),
        )
    }
}

/// The first lines of the errors that a build reported.
fn errors(run: &Run) -> String {
    let lines = run.stderr.lines().filter(|line| !line.starts_with("warning"));
    let errors = lines.filter(|line| line.starts_with("error") || line.contains("panicked"));
    errors.map(|line| format!("  {line}\n")).collect()
}

/// The addresses at which the files `found` are not the `expected` ones.
fn differences(found: &Output, expected: &Output) -> Vec<String> {
    let lacking = expected.keys().filter(|address| !found.contains_key(*address));
    let lacking = lacking.map(|address| format!("{address} is missing"));
    let others = found.iter().filter_map(|(address, bytes)| match expected.get(address) {
        None => Some(format!("{address} should not be there")),
        Some(other) if other != bytes => Some(format!("{address} differs")),
        Some(_) => None,
    });
    lacking.chain(others).collect()
}
