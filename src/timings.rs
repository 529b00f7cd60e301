//! How long the stages of a build take, and how far the one that is running has come; the clock
//! for it is read here alone.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The time of each stage so far.
#[derive(Debug)]
pub struct Timings {
    stages: Vec<(&'static str, Duration)>,
    since: Instant,
    /// How far the stage that is running has come.
    pub progress: Arc<Progress>,
}

/// How far a stage has come; read by another thread while the stage is running.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicU64,
    total: AtomicU64,
}

impl Timings {
    /// Begins the first stage.
    pub fn start() -> Self {
        Timings { stages: Vec::new(), since: Instant::now(), progress: Arc::default() }
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

impl Progress {
    /// Begins a stage of `total` steps.
    pub fn begin(&self, total: usize) {
        self.done.store(0, Ordering::Relaxed);
        self.total.store(total as u64, Ordering::Relaxed);
    }

    /// Some `steps` are done.
    pub fn advance(&self, steps: usize) {
        self.done.fetch_add(steps as u64, Ordering::Relaxed);
    }

    /// How many steps are done, and of how many.
    pub fn now(&self) -> (u64, u64) {
        (self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }
}
