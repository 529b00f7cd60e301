//! Looks for the fewest edits after which the two builds still differ.

use std::collections::VecDeque;
use std::fmt::Write;

use super::kinds::Edit;
use super::trial::{Fault, State, Trial};

/// How many of the last steps are known.
const KNOWN: usize = 32;
/// How many steps are tried to find fewer edits.
const MOST_BUILDS: usize = 200;

/// The last steps of a sequence: the edits of each, and the site before it.
#[derive(Default)]
pub struct History(VecDeque<(State, Vec<Edit>)>);

impl History {
    pub fn add(&mut self, before: State, edits: Vec<Edit>) {
        if self.0.len() == KNOWN {
            self.0.pop_front();
        }
        self.0.push_back((before, edits));
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The fewest of the last edits after which a fault is found, if it begins with a clean build
    /// of the site before them: what they do and what is wrong then.
    pub fn smallest(&self) -> String {
        let counts = std::iter::successors(Some(1), |count| Some(count * 2));
        for count in counts.take_while(|count| *count <= self.0.len()) {
            let last = self.0.range(self.0.len() - count..).enumerate();
            let edits = last.flat_map(|(step, (_, edits))| edits.iter().map(move |e| (step, e)));
            let before = &self.0[self.0.len() - count].0;
            let mut search = Search { before, builds: MOST_BUILDS };
            let edits: Vec<(usize, &Edit)> = edits.collect();
            if search.try_again(&edits).is_some() {
                return search.report(edits);
            }
        }
        "these edits alone, after a clean build, do no harm: it takes more steps before them".into()
    }
}

/// Tries some of the edits of some steps, each with the number of its step.
struct Search<'h> {
    before: &'h State,
    /// How many more steps may be tried.
    builds: usize,
}

impl Search<'_> {
    /// Makes the steps with these `edits` alone after a clean build, up to the first fault.
    fn try_again(&mut self, edits: &[(usize, &Edit)]) -> Option<(Trial, Fault)> {
        let steps: Vec<_> = edits.chunk_by(|one, other| one.0 == other.0).collect();
        self.builds = self.builds.checked_sub(steps.len())?;
        let mut trial = Trial::start(self.before.clone());
        let edits = |step: &&[(usize, &Edit)]| step.iter().map(|(_, e)| (*e).clone()).collect();
        let steps: Vec<Vec<Edit>> = steps.iter().map(edits).collect();
        let fault = steps.iter().find_map(|edits| trial.step(edits).err())?;
        Some((trial, fault))
    }

    /// Leaves out the edits that are not needed: first half of them, at last one by one.
    fn report<'e>(&mut self, mut edits: Vec<(usize, &'e Edit)>) -> String {
        let mut size = edits.len().div_ceil(2);
        while size > 0 && edits.len() > 1 {
            for at in (0..edits.len()).step_by(size).rev() {
                let mut fewer: Vec<(usize, &'e Edit)> = edits.clone();
                fewer.drain(at..edits.len().min(at + size));
                if self.try_again(&fewer).is_some() {
                    edits = fewer;
                }
            }
            size /= 2;
        }
        self.builds = edits.len();
        let found = self.try_again(&edits);
        found.map(|(trial, fault)| told(trial, &fault)).unwrap_or_default()
    }
}

fn told(mut trial: Trial, fault: &Fault) -> String {
    let mut report = "the fewest edits, after a clean build:\n".to_owned();
    for (number, done) in trial.done.iter().enumerate() {
        let _ = writeln!(report, "  build {}: {}", number + 1, done.join("\n  and "));
    }
    let _ = write!(report, "{fault}the folders: {}", trial.keep());
    report
}
