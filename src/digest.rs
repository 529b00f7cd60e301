//! Short hashes that tell whether something is still the same.
//!
//! They are compared with those of the last build by the same program, never shown, and need
//! not withstand anyone who wants two texts to have one hash: so the fastest good one serves,
//! XXH3 (<https://xxhash.com>).

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_128;

/// A hash of 128 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Digest([u8; 16]);

impl Digest {
    /// The hash of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Digest(xxh3_128(bytes).to_le_bytes())
    }

    /// The hash in hexadecimal.
    pub fn to_hex(self) -> String {
        format!("{:032x}", u128::from_le_bytes(self.0))
    }
}

/// Collects what a digest is made from, part by part: no two different sequences of parts
/// give the same bytes.
#[derive(Debug, Default)]
pub struct Feed(Vec<u8>);

impl Feed {
    /// Nothing yet.
    pub fn new() -> Self {
        Feed(Vec::with_capacity(512))
    }

    /// Adds a number.
    pub fn number(&mut self, number: impl Into<i64>) -> &mut Self {
        self.0.extend_from_slice(&number.into().to_le_bytes());
        self
    }

    /// Adds a count.
    pub fn count(&mut self, count: usize) -> &mut Self {
        self.number(count as i64)
    }

    /// Adds a text.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.count(text.len());
        self.0.extend_from_slice(text.as_bytes());
        self
    }

    /// Adds a digest.
    pub fn digest(&mut self, digest: Digest) -> &mut Self {
        self.0.extend_from_slice(&digest.0);
        self
    }

    /// Adds a list, each of its parts by `add`.
    pub fn list<T>(
        &mut self,
        list: impl IntoIterator<Item = T, IntoIter: ExactSizeIterator>,
        mut add: impl FnMut(&mut Self, T),
    ) -> &mut Self {
        let list = list.into_iter();
        self.count(list.len());
        list.for_each(|part| add(self, part));
        self
    }

    /// Adds what may not be there, by `add`.
    pub fn option<T>(&mut self, option: Option<T>, add: impl FnMut(&mut Self, T)) -> &mut Self {
        self.list(option, add)
    }

    /// The digest of all that was added.
    pub fn finish(&self) -> Digest {
        Digest::of(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Feed;

    #[test]
    fn parts_are_told_apart() {
        let digest = |parts: &[&str]| {
            let mut feed = Feed::new();
            parts.iter().for_each(|part| {
                feed.text(part);
            });
            feed.finish()
        };
        assert_eq!(digest(&["a", "bc"]), digest(&["a", "bc"]));
        assert_ne!(digest(&["a", "bc"]), digest(&["ab", "c"]));
        assert_ne!(digest(&["a"]), digest(&["a", ""]));
    }
}
