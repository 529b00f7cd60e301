//! One sequence of steps: some edits, then a build into the same folder again, and a clean one.

use super::builds::{Builds, Outcome, Output, differences};
use super::common::Run;
use super::numbers::Numbers;
use super::scene::Scene;
use super::site::{Files, Site};
use super::{disk, kinds, start};

/// A site that goes through steps.
pub struct Trial {
    builds: Builds,
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

impl Trial {
    /// Makes the site of the seed, and builds it for the first time.
    pub fn start(seed: u64) -> Self {
        let builds = Builds::new();
        let mut numbers = Numbers::new(seed);
        let scene = Scene {
            site: start::site(&mut numbers),
            numbers,
            output: builds.output(),
            caches: builds.caches(),
            strangers: Files::new(),
            options: Vec::new(),
        };
        disk::write(&Files::new(), &scene.site, &builds.site());
        let run = builds.again(&[]);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        Trial { builds, scene, built_with: Vec::new(), steps: 0, edits: 0, refused: 0 }
    }

    /// Makes some edits, builds in both ways, and reports what is wrong then.
    pub fn step(&mut self) -> Result<(), String> {
        self.steps += 1;
        let before = self.scene.site.clone();
        let done = self.edit();
        self.edits += done.len();
        disk::write(&before.sources(), &self.scene.site, &self.builds.site());
        self.scene.site.times.clear();

        let outcome = self.builds.both(&self.scene.options);
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
        differences(&outcome.output, &expected)
    }

    /// Takes the edits back after both builds refused the site: nothing may have been written.
    fn undo(&mut self, before: &Site, outcome: &Outcome) -> Vec<String> {
        self.refused += 1;
        let after = self.scene.site.sources();
        self.scene.site.files.clone_from(&before.files);
        self.scene.site.settings = before.settings.clone();
        disk::write(&after, &self.scene.site, &self.builds.site());
        let mut wrong = differences(&outcome.output, &outcome.before);
        wrong.extend(differences(&outcome.clean_output, &Output::new()));
        wrong
    }

    /// Says what is wrong, and keeps the folders to look at.
    fn report(&mut self, done: &[String], wrong: &[String], outcome: &Outcome) -> String {
        format!(
            "step {} is wrong\nits edits:\n  {}\nwhat is wrong:\n  {}\n\
             the build with [{}] said:\n{}the clean build said:\n{}the folders: {}",
            self.steps,
            done.join("\n  "),
            wrong.join("\n  "),
            self.scene.options.join(" "),
            errors(&outcome.again),
            errors(&outcome.clean),
            self.builds.keep(),
        )
    }
}

/// The first lines of the errors that a build reported.
fn errors(run: &Run) -> String {
    let lines = run.stderr.lines().filter(|line| !line.starts_with("warning"));
    let errors = lines.filter(|line| line.starts_with("error") || line.contains("panicked"));
    errors.map(|line| format!("  {line}\n")).collect()
}
