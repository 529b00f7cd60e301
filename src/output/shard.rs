//! Parts of a site, for several machines that build it together.

use std::ops::Range;

/// One of several parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    number: usize,
    count: usize,
}

impl Shard {
    /// The part `number`, counted from 1, of `count`; `None` where there is no such part.
    pub fn new(number: usize, count: usize) -> Option<Self> {
        (1..=count).contains(&number).then_some(Shard { number, count })
    }

    /// Its part of a list of `len`: all parts are about as long, and together the whole.
    pub fn of(self, len: usize) -> Range<usize> {
        let start = |number: usize| len * number / self.count;
        start(self.number - 1)..start(self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::Shard;

    #[test]
    fn the_parts_are_the_whole() {
        for (len, count) in [(10, 3), (2, 5), (0, 1), (7, 7)] {
            let parts = (1..=count).filter_map(|number| Shard::new(number, count));
            let all: Vec<usize> = parts.flat_map(|shard| shard.of(len)).collect();
            assert_eq!(all, (0..len).collect::<Vec<_>>());
        }
        assert_eq!((Shard::new(0, 3), Shard::new(4, 3), Shard::new(1, 0)), (None, None, None));
    }
}
