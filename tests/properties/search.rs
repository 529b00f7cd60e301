//! The search's index: each word of each bulletin is found in its pieces, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use dateline::inside::{plain, words};
use serde_json::Value;

use crate::bulletins;
use crate::draws::Draws;
use crate::folder::{Folder, Tree};

/// By key: the keys that it points to, and the numbers of the bulletins that have it.
type Index = BTreeMap<String, (BTreeSet<String>, BTreeSet<usize>)>;

/// The index of drawn bulletins has what their words say.
pub fn all_words_are_found(draws: &mut Draws) {
    let bulletins = bulletins::drawn(draws, 5);
    let folder = Folder::new(&bulletins::files(&bulletins));
    let Some(output) = folder.build(false).0 else { return };
    let mut expected = Index::new();
    for (number, bulletin) in bulletins.iter().enumerate() {
        // A file's text begins and ends with an empty line.
        let text = plain(&format!("\n{}\n", bulletin.body));
        for (surface, term) in
            [&text, &bulletin.title].into_iter().flat_map(|text| words("en", text))
        {
            expected.entry(term.clone()).or_default().1.insert(number);
            if surface != term {
                expected.entry(surface).or_default().0.insert(term);
            }
        }
        let [_, title, _, _, shown] = texts(&output, number);
        assert_eq!((title, shown), (bulletin.title.clone(), text));
    }
    assert_eq!(index(&output, bulletins.len()), expected);
}

/// A piece of the index, as its script gives it.
fn piece(output: &Tree, name: &str) -> Value {
    let script = String::from_utf8(output[&format!("en/search/{name}.js")].clone()).expect("UTF-8");
    let inside =
        script.trim_end().strip_prefix("datelineSearch(").and_then(|s| s.strip_suffix(");"));
    let parts: Value =
        serde_json::from_str(&format!("[{}]", inside.expect("a call"))).expect("JSON");
    assert_eq!(parts[0], name);
    parts[1].clone()
}

/// What a result shows of the bulletin `number`.
fn texts(output: &Tree, number: usize) -> [String; 5] {
    let both = piece(output, &format!("texts/{}", number / 2));
    serde_json::from_value(both[number % 2].clone()).expect("five texts")
}

/// All entries of words, in the one segment that so few bulletins have.
fn index(output: &Tree, count: usize) -> Index {
    assert_eq!(piece(output, "count")["count"], count);
    let first: Vec<String> = serde_json::from_value(piece(output, "0/0")).expect("texts");
    let mut index = Index::new();
    for (number, first_key) in first.iter().enumerate() {
        let shard = piece(output, &format!("0/0/{number}"));
        let bytes = STANDARD.decode(shard.as_str().expect("a text")).expect("base64");
        let mut shard = Shard { bytes: &bytes, count };
        let mut key = Vec::new();
        while !shard.bytes.is_empty() {
            let (pointers, postings) = shard.entry(&mut key);
            let key = String::from_utf8(key.clone()).expect("UTF-8");
            assert!(key >= *first_key, "{key} before {first_key}");
            assert!(first.get(number + 1).is_none_or(|next| key < *next), "{key} is too late");
            if !key.starts_with('#') {
                assert!(index.insert(key, (pointers, postings)).is_none());
            }
        }
    }
    index
}

/// Bytes of a shard that are still to be read: `src/search/index.rs` says what they are.
struct Shard<'b> {
    bytes: &'b [u8],
    /// How many bulletins the segment has.
    count: usize,
}

impl Shard<'_> {
    fn byte(&mut self) -> usize {
        let (first, rest) = self.bytes.split_first().expect("a byte");
        self.bytes = rest;
        usize::from(*first)
    }

    fn number(&mut self) -> usize {
        let byte = self.byte();
        if byte < 128 { byte } else { byte - 128 + 128 * self.number() }
    }

    fn text(&mut self, before: &[u8]) -> Vec<u8> {
        let (shared, length) = (self.number(), self.number());
        let (own, rest) = self.bytes.split_at(length);
        self.bytes = rest;
        [&before[..shared], own].concat()
    }

    fn entry(&mut self, key: &mut Vec<u8>) -> (BTreeSet<String>, BTreeSet<usize>) {
        *key = self.text(key);
        let flags = self.byte();
        let (mut pointers, mut postings) = <(BTreeSet<String>, BTreeSet<usize>)>::default();
        if flags & 8 != 0 {
            for _ in 0..self.number() {
                pointers.insert(String::from_utf8(self.text(key)).expect("UTF-8"));
            }
        }
        if flags & 1 == 0 {
            return (pointers, postings);
        }
        let count = self.number();
        if flags & 4 != 0 {
            for start in (0..self.count).step_by(8) {
                let bits = self.byte();
                postings
                    .extend((start..start + 8).filter(|place| bits >> (place - start) & 1 == 1));
            }
        } else {
            let mut next = 0;
            for _ in 0..count {
                next += self.number();
                postings.insert(next);
                next += 1;
            }
        }
        assert_eq!(postings.len(), count);
        if flags & 2 == 0 {
            for _ in 0..count.div_ceil(2) {
                assert!(self.byte() > 0, "a weight is from 1 to 15");
            }
        }
        (pointers, postings)
    }
}
