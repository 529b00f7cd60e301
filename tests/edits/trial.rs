//! A site that goes through steps: some edits, then a build into the same folder again, and a clean
//! one.

use super::builds::{Builds, Outcome, Output, differences};
use super::common::{Run, write_files};
use super::disk;
use super::kinds::Edit;
use super::numbers::Numbers;
use super::scene::Scene;
use super::site::{Files, Site};

/// A site between two steps.
#[derive(Clone)]
pub struct State {
    pub site: Site,
    /// Files in the output that Dateline did not write.
    strangers: Files,
    /// The options of the last build that did not refuse the site.
    built_with: Vec<&'static str>,
}

/// A site that goes through steps.
pub struct Trial {
    builds: Builds,
    scene: Scene,
    built_with: Vec<&'static str>,
    /// How many steps there were.
    pub steps: usize,
    /// How many edits they made.
    pub edits: usize,
    /// How many of the steps made a site that is refused.
    pub refused: usize,
    /// What the edits of each step did.
    pub done: Vec<Vec<String>>,
}

/// How many of the files that are wrong are shown.
const SHOWN: usize = 8;

/// What is wrong after a step.
pub struct Fault {
    wrong: Vec<String>,
    /// The arguments of the builds, and what errors they found.
    said: String,
}

impl State {
    pub fn new(site: Site) -> Self {
        State { site, strangers: Files::new(), built_with: Vec::new() }
    }
}

impl Trial {
    /// Builds a site for the first time.
    pub fn start(state: State) -> Self {
        let State { site, strangers, built_with } = state;
        let builds = Builds::new();
        disk::write(&Files::new(), &site, &builds.site());
        let run = builds.again(&built_with);
        assert_eq!(run.exit, 0, "{}", run.stderr);
        let files = strangers.iter().map(|(path, text)| (path.as_str(), text.as_bytes()));
        write_files(&builds.output(), files);
        let scene = Scene::new(site, Numbers::new(0), builds.output(), builds.caches());
        let scene = Scene { strangers, ..scene };
        Trial { builds, scene, built_with, steps: 0, edits: 0, refused: 0, done: Vec::new() }
    }

    /// Goes on from a clean build of the site as it is.
    pub fn restart(&mut self) {
        let Trial { builds, scene, built_with, .. } = Trial::start(self.state());
        *self = Trial { builds, scene, built_with, done: Vec::new(), ..*self };
    }

    /// Keeps the folders, and says where they are.
    pub fn keep(&mut self) -> String {
        self.builds.keep()
    }

    pub fn state(&self) -> State {
        State {
            site: self.scene.site.clone(),
            strangers: self.scene.strangers.clone(),
            built_with: self.built_with.clone(),
        }
    }

    /// Makes some edits, builds in both ways, and says what is wrong then.
    pub fn step(&mut self, edits: &[Edit]) -> Result<(), Fault> {
        self.steps += 1;
        let before = self.scene.site.clone();
        let done = self.edit(edits);
        self.edits += done.len();
        self.done.push(if done.is_empty() { vec!["nothing".to_owned()] } else { done });
        disk::write(&before.sources(), &self.scene.site, &self.builds.site());
        self.scene.site.times.clear();

        let outcome = self.builds.both(&self.scene.options);
        let mut wrong = match (outcome.again.exit, outcome.clean.exit) {
            (0, 0) => self.compare(&outcome),
            (1, 1) => self.undo(&before, &outcome),
            (again, clean) => vec![format!("exit {again}, and {clean} of the clean build")],
        };
        if findings(&outcome.again) != findings(&outcome.clean) {
            wrong.push("the two builds do not say the same".to_owned());
        }
        if wrong.is_empty() {
            return Ok(());
        }
        if outcome.clean.exit != 0 {
            self.scene.site = before;
        }
        Err(Fault { wrong, said: self.said(&outcome) })
    }

    /// Makes edits, and says what they did.
    fn edit(&mut self, edits: &[Edit]) -> Vec<String> {
        self.scene.options.clear();
        let mut done = Vec::new();
        for Edit { kind, numbers } in edits {
            if kind.alone {
                self.scene.options.clone_from(&self.built_with);
            }
            self.scene.numbers = numbers.clone();
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

    /// What the two builds said.
    fn said(&self, outcome: &Outcome) -> String {
        format!(
            "the build with [{}] said:\n{}the clean build said:\n{}",
            self.scene.options.join(" "),
            errors(&outcome.again),
            errors(&outcome.clean),
        )
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        writeln!(f, "what is wrong:")?;
        for wrong in self.wrong.iter().take(SHOWN) {
            writeln!(f, "  {wrong}")?;
        }
        if self.wrong.len() > SHOWN {
            writeln!(f, "  and more, {} in all", self.wrong.len())?;
        }
        write!(f, "{}", self.said)
    }
}

/// What a build found in the site: not that a cache is damaged, what an earlier build had beside, nor
/// how much of all there is.
pub fn findings(run: &Run) -> Vec<&str> {
    let is_count = |text: &str| {
        let numbers = text.lines().last().and_then(|line| line.split_once(" and "));
        let begins = |part: &str| part.starts_with(|first: char| first.is_ascii_digit());
        numbers.is_some_and(|(errors, warnings)| begins(errors) && begins(warnings))
    };
    let of_output = ["warning[damaged-cache]", "warning[dropped-address]"];
    let of_site = |finding: &&str| {
        let is_of_output = of_output.iter().any(|code| finding.starts_with(code));
        !finding.is_empty() && !is_of_output && !is_count(finding)
    };
    run.stderr.split("\n\n").filter(of_site).collect()
}

/// The first lines of the errors that a build reported.
fn errors(run: &Run) -> String {
    let lines = run.stderr.lines().filter(|line| !line.starts_with("warning"));
    let errors = lines.filter(|line| line.starts_with("error") || line.contains("panicked"));
    errors.map(|line| format!("  {line}\n")).collect()
}
