//! Short hashes that tell whether something is still the same.
//!
//! They are compared with those of the last build by the same program, never shown, and need
//! not withstand anyone who wants two texts to have one hash: so the fastest good one serves,
//! XXH3 (<https://xxhash.com>).

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::{xxh3_64, xxh3_128, xxh3_128_with_seed};

/// A hash of 128 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Digest([u8; 16]);

impl Digest {
    /// The hash of `bytes`.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Digest(xxh3_128(bytes).to_le_bytes())
    }

    /// The hash of `bytes` that belong to `name`: other bytes have another one, and so have the same
    /// bytes under another name.
    pub(crate) fn named(name: &str, bytes: &[u8]) -> Self {
        Digest(xxh3_128_with_seed(bytes, xxh3_64(name.as_bytes())).to_le_bytes())
    }

    /// Its bytes.
    pub(crate) fn to_bytes(self) -> [u8; 16] {
        self.0
    }

    /// The hash in hexadecimal.
    pub(crate) fn to_hex(self) -> String {
        format!("{:032x}", u128::from_le_bytes(self.0))
    }
}

/// Collects what a digest is made from, part by part: no two different sequences of parts
/// give the same bytes.
#[derive(Debug, Default)]
pub struct Hasher(Vec<u8>);

impl Hasher {
    /// Nothing yet.
    pub(crate) fn new() -> Self {
        // Most outlines fit into it.
        Hasher(Vec::with_capacity(1024))
    }

    /// Adds a number.
    #[inline]
    pub(crate) fn number(&mut self, number: impl Into<i64>) -> &mut Self {
        self.0.extend_from_slice(&number.into().to_le_bytes());
        self
    }

    /// Adds a count.
    pub(crate) fn count(&mut self, count: usize) -> &mut Self {
        self.number(count as i64)
    }

    /// Adds a text.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.count(text.len());
        self.0.extend_from_slice(text.as_bytes());
        self
    }

    /// Adds a digest.
    pub(crate) fn digest(&mut self, digest: Digest) -> &mut Self {
        self.0.extend_from_slice(&digest.0);
        self
    }

    /// Adds a list, each of its parts by `add`.
    pub(crate) fn list<T>(
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
    pub(crate) fn option<T>(
        &mut self,
        option: Option<T>,
        add: impl FnMut(&mut Self, T),
    ) -> &mut Self {
        self.list(option, add)
    }

    /// The digest of all that was added.
    pub(crate) fn finish(&self) -> Digest {
        Digest::of(&self.0)
    }
}

/// What a digest can be made of: plain facts, and structs of them.
///
/// The number of a thing in a list of the archive is none, nor is the archive: so a struct that
/// can be digested has all that can be shown of it in itself. `digestible!` takes a
/// struct apart field by field.
pub(crate) trait Digestible {
    /// Adds all of it to `hasher`.
    fn feed(&self, hasher: &mut Hasher);

    /// The digest of it alone.
    fn digest(&self) -> Digest {
        let mut hasher = Hasher::new();
        self.feed(&mut hasher);
        hasher.finish()
    }
}

/// Makes structs [`Digestible`]: every field must be named, and be
/// digestible itself, so that none can be forgotten.
macro_rules! digestible {
    ($($name:ident $(<$life:lifetime>)? { $($field:ident),* $(,)? })*) => {$(
        impl $(<$life>)? $crate::digest::Digestible for $name $(<$life>)? {
            fn feed(&self, hasher: &mut $crate::digest::Hasher) {
                let Self { $($field),* } = self;
                $($crate::digest::Digestible::feed($field, hasher);)*
            }
        }
    )*};
}

pub(crate) use digestible;

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Digestible for $number {
            fn feed(&self, hasher: &mut Hasher) {
                hasher.number(*self);
            }
        }
    )*};
}
numbers!(bool, i8, i16, i32, u32, i64);

impl Digestible for usize {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.count(*self);
    }
}

impl Digestible for str {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.text(self);
    }
}

impl Digestible for String {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.text(self);
    }
}

impl Digestible for Digest {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.digest(*self);
    }
}

impl Digestible for jiff::civil::Date {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.number(self.year()).number(self.month()).number(self.day());
    }
}

impl<T: Digestible + ?Sized> Digestible for &T {
    fn feed(&self, hasher: &mut Hasher) {
        (**self).feed(hasher);
    }
}

impl<T: Digestible + ?Sized> Digestible for std::sync::Arc<T> {
    fn feed(&self, hasher: &mut Hasher) {
        (**self).feed(hasher);
    }
}

impl<T: Digestible> Digestible for [T] {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.count(self.len());
        self.iter().for_each(|part| part.feed(hasher));
    }
}

impl<T: Digestible> Digestible for Vec<T> {
    fn feed(&self, hasher: &mut Hasher) {
        self.as_slice().feed(hasher);
    }
}

impl<T: Digestible> Digestible for Box<[T]> {
    fn feed(&self, hasher: &mut Hasher) {
        (**self).feed(hasher);
    }
}

impl<T: Digestible> Digestible for Option<T> {
    fn feed(&self, hasher: &mut Hasher) {
        self.as_slice().feed(hasher);
    }
}

impl<A: Digestible, B: Digestible> Digestible for (A, B) {
    fn feed(&self, hasher: &mut Hasher) {
        self.0.feed(hasher);
        self.1.feed(hasher);
    }
}

#[cfg(test)]
mod tests {
    use super::Hasher;

    #[test]
    fn parts_are_told_apart() {
        let digest = |parts: &[&str]| {
            let mut hasher = Hasher::new();
            parts.iter().for_each(|part| {
                hasher.text(part);
            });
            hasher.finish()
        };
        assert_eq!(digest(&["a", "bc"]), digest(&["a", "bc"]));
        assert_ne!(digest(&["a", "bc"]), digest(&["ab", "c"]));
        assert_ne!(digest(&["a"]), digest(&["a", ""]));
    }
}
