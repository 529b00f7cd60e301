//! What a property is tried with: choices, all of them numbers below a limit. They come from a seed,
//! from a list (so that a case can be repeated with smaller ones), or from the bytes of a fuzzer.
//!
//! The smaller a choice, the simpler is what is made of it: 0 is the first of a list, no item, no
//! exception. Where a list or the bytes have ended, all choices are 0.

use crate::common::numbers::Numbers;

/// A sequence of choices.
pub struct Draws {
    source: Source,
    /// The choices so far.
    pub made: Vec<usize>,
    /// What was made of them, for the report.
    pub shown: Vec<String>,
}

enum Source {
    Seed(Numbers),
    List(Vec<usize>),
    Bytes(Vec<u8>),
}

impl Draws {
    /// Choices that look random.
    pub fn of_seed(seed: u64) -> Self {
        Draws::new(Source::Seed(Numbers::new(seed)))
    }

    /// These choices.
    pub fn of_list(list: &[usize]) -> Self {
        Draws::new(Source::List(list.iter().rev().copied().collect()))
    }

    /// Choices made by a fuzzer.
    #[allow(dead_code, reason = "for the fuzz targets")]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Draws::new(Source::Bytes(bytes.iter().rev().copied().collect()))
    }

    fn new(source: Source) -> Self {
        Draws { source, made: Vec::new(), shown: Vec::new() }
    }

    /// Notes what was drawn, for the report.
    pub fn show(&mut self, what: &str, text: &str) {
        self.shown.push(format!("{what}: {text:?}"));
    }

    /// A number from 0 to below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        let choice = match &mut self.source {
            Source::Seed(numbers) => numbers.below(limit),
            Source::List(list) => list.pop().unwrap_or_default() % limit,
            Source::Bytes(bytes) => {
                // As few bytes as the limit needs: a fuzzer then changes one thing at a time.
                let count = if limit > 0x1_0000 { 4 } else { 1 + usize::from(limit > 0x100) };
                let next = (0..count).map(|_| usize::from(bytes.pop().unwrap_or_default()));
                next.fold(0, |sum, byte| sum << 8 | byte) % limit
            }
        };
        self.made.push(choice);
        choice
    }

    /// A number from `first` to `last`.
    pub fn between(&mut self, first: usize, last: usize) -> usize {
        first + self.below(last - first + 1)
    }

    /// True once in `count` times.
    pub fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == count - 1
    }

    /// One of `all`, which is not empty.
    pub fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// Up to `most` items.
    pub fn list<T>(&mut self, most: usize, item: impl Fn(&mut Draws) -> T) -> Vec<T> {
        let count = self.below(most + 1);
        (0..count).map(|_| item(self)).collect()
    }
}
