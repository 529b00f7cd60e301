//! How long the stages of a build take; the clock for it is read here alone.

use std::time::{Duration, Instant};

/// The time of each stage so far.
#[derive(Debug)]
pub struct Timings {
    stages: Vec<(&'static str, Duration)>,
    since: Instant,
}

impl Timings {
    /// Begins the first stage.
    pub fn start() -> Self {
        Timings { stages: Vec::new(), since: Instant::now() }
    }

    /// Ends the stage `name`, and begins the next.
    pub fn end(&mut self, name: &'static str) {
        let now = Instant::now();
        self.stages.push((name, now - self.since));
        self.since = now;
    }

    /// The stages and their times, in their order.
    pub fn stages(&self) -> &[(&'static str, Duration)] {
        &self.stages
    }
}
