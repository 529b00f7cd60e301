//! Looks for the fewest edits after which the two builds still differ.

use std::collections::VecDeque;
use std::fmt::Write;

use super::kinds::Edit;
use super::trial::{Fault, State, Trial};

/// How many of the last steps are known.
const KNOWN: usize = 32;

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
            let last = self.0.range(self.0.len() - count..);
            let steps: Vec<Vec<Edit>> = last.map(|(_, edits)| edits.clone()).collect();
            let state = &self.0[self.0.len() - count].0;
            if try_again(state, &steps).is_some() {
                return report(state, &fewest(state, steps));
            }
        }
        "these edits alone, after a clean build, do no harm: it takes more steps before them".into()
    }
}

/// Makes the steps once more after a clean build, up to the first fault.
fn try_again(state: &State, steps: &[Vec<Edit>]) -> Option<(Trial, Fault)> {
    let mut trial = Trial::start(state.clone());
    let fault = steps.iter().find_map(|edits| trial.step(edits).err())?;
    Some((trial, fault))
}

/// Leaves each edit out that is not needed.
fn fewest(state: &State, mut steps: Vec<Vec<Edit>>) -> Vec<Vec<Edit>> {
    for step in (0..steps.len()).rev() {
        for edit in (0..steps[step].len()).rev() {
            let mut fewer = steps.clone();
            fewer[step].remove(edit);
            let fewer_steps: Vec<_> =
                fewer.iter().filter(|edits| !edits.is_empty()).cloned().collect();
            if try_again(state, &fewer_steps).is_some() {
                steps = fewer;
            }
        }
    }
    steps.retain(|edits| !edits.is_empty());
    steps
}

fn report(state: &State, steps: &[Vec<Edit>]) -> String {
    let Some((mut trial, fault)) = try_again(state, steps) else { return String::new() };
    let mut report = "the fewest edits, after a clean build:\n".to_owned();
    for (number, done) in trial.done.iter().enumerate() {
        let _ = writeln!(report, "  build {}: {}", number + 1, done.join("\n  and "));
    }
    let _ = write!(report, "{fault}the folders: {}", trial.keep());
    report
}
