//! The index of a segment: which articles have which terms, in shards by the alphabet.
//!
//! A shard is a list of entries in the order of their keys' bytes. A key is a surface, a term, or
//! a filter (`#tags/space`). An entry has, as far as there are any:
//!
//! - *pointers*: the terms of the words whose surface the key is, where they are not the key;
//! - *postings*: the articles that have the term, each with a weight from 1 to 15, or that the
//!   filter holds for, without weights.
//!
//! The weight is what BM25 (<https://doi.org/10.1561/1500000019>) makes of how often the text has
//! the term, with the text's length against a fixed one, and twice of how often the title has it;
//! the term's rarity comes in only when the browser knows it for the whole edition.
//!
//! As bytes, where a number is of seven bits a byte, the lowest first, and the high bit says that
//! more follow (LEB128):
//!
//! ```text
//! entry    = shared bytes with the key before, count of the rest, rest, flags, pointers?, postings?
//! flags    = 1: postings, 2: without weights, 4: as a bit set, 8: pointers
//! pointers = count, then for each: shared bytes with the key, count of the rest, rest
//! postings = count, then gaps (article - one before - 1) or a bit for each article of the segment
//!            (the lowest bit first), then the weights, two in a byte, the low half first
//! ```

use std::collections::HashMap;
use std::rc::Rc;

use super::words::{Analysed, Use, Words};

/// BM25's usual parameters, which decades of trials have not bettered for news, and the length of a
/// text that is taken for average: a true average would change with each bulletin, and with it
/// every shard.
const K: f32 = 1.2;
const B: f32 = 0.75;
const AVERAGE_LENGTH: f32 = 256.0;
/// How much more the title counts: enough to put a bulletin about a thing before those that only
/// mention it often.
const TITLE: f32 = 2.0;
/// The most that a term can be worth in an article: in the title and the text.
const MOST: f32 = (K + 1.0) * (1.0 + TITLE);
/// Weights are in steps from 1 to this, so that two fit a byte.
const STEPS: f32 = 15.0;

/// Collects the entries of a segment.
pub(crate) struct Builder {
    /// How many articles the segment has.
    size: usize,
    numbers: HashMap<Rc<str>, u32>,
    entries: Vec<Entry>,
}

#[derive(Default)]
struct Entry {
    key: Rc<str>,
    pointers: Vec<u32>,
    postings: Vec<(u32, u8)>,
}

/// The finished shards of a segment.
#[derive(Debug, Default)]
pub(crate) struct Shards {
    /// For each a text that is after all keys of the shards before it and not after its own: as
    /// short as can be.
    pub(crate) first: Vec<String>,
    /// The bytes of each.
    pub(crate) bytes: Vec<Vec<u8>>,
}

/// The number of the entry of a word's term, once the word was met.
pub(crate) type Known = Option<u32>;

impl Builder {
    /// Nothing yet, for `size` articles.
    pub(crate) fn new(size: usize) -> Self {
        Builder { size, numbers: HashMap::new(), entries: Vec::new() }
    }

    /// Adds the `place`th article of the segment, which is one of `words`; `known` are the entries
    /// of the words of that month that were met before. Articles come in their order.
    pub(crate) fn add(
        &mut self,
        place: u32,
        article: &Analysed,
        words: &Words,
        known: &mut [Known],
    ) {
        for used in &article.uses {
            let number = match known[used.word as usize] {
                Some(number) => number,
                None => {
                    let number = self.word(&words.words[used.word as usize]);
                    known[used.word as usize] = Some(number);
                    number
                }
            };
            let weight = weight(used, article.length);
            let postings = &mut self.entries[number as usize].postings;
            match postings.last_mut() {
                // Another form of the same word: the two count together, nearly.
                Some((last, sum)) if *last == place => *sum = (*sum + weight).min(STEPS as u8),
                _ => postings.push((place, weight)),
            }
        }
    }

    /// Adds that the filter `key` holds for the `place`th article.
    pub(crate) fn filter(&mut self, place: u32, key: &str) {
        let number = self.entry(key);
        let postings = &mut self.entries[number as usize].postings;
        if postings.last().is_none_or(|(last, _)| *last != place) {
            postings.push((place, 0));
        }
    }

    fn word(&mut self, (surface, term): &(String, String)) -> u32 {
        let number = self.entry(term);
        if surface != term {
            let pointer = self.entry(surface);
            let pointers = &mut self.entries[pointer as usize].pointers;
            if !pointers.contains(&number) {
                pointers.push(number);
            }
        }
        number
    }

    fn entry(&mut self, key: &str) -> u32 {
        if let Some(number) = self.numbers.get(key) {
            return *number;
        }
        let key: Rc<str> = key.into();
        let number = self.entries.len() as u32;
        self.entries.push(Entry { key: key.clone(), ..Entry::default() });
        self.numbers.insert(key, number);
        number
    }

    /// Cuts the segment into `count` shards of about the same size.
    pub(crate) fn finish(mut self, count: usize) -> Shards {
        let keys: Vec<Rc<str>> = self.entries.iter().map(|entry| entry.key.clone()).collect();
        self.entries.sort_unstable_by(|a, b| a.key.cmp(&b.key));
        let mut sizes = Vec::with_capacity(self.entries.len());
        for entry in &mut self.entries {
            entry.pointers.sort_unstable_by(|a, b| keys[*a as usize].cmp(&keys[*b as usize]));
            sizes.push(entry.key.len() + 4 + entry.pointers.len() * 4 + entry.postings.len() * 2);
        }
        let total: usize = sizes.iter().sum::<usize>().max(1);
        let mut shards =
            Shards { first: vec![String::new(); count], bytes: vec![Vec::new(); count] };
        let mut before = 0;
        let mut last: (usize, &str) = (0, "");
        let mut begun = 0;
        for (entry, size) in self.entries.iter().zip(sizes) {
            let shard = before * count / total;
            while begun < shard {
                begun += 1;
                shards.first[begun] = beginning(last.1, &entry.key).to_owned();
            }
            let previous = if last.0 == shard { last.1 } else { "" };
            self.write(entry, previous, &keys, &mut shards.bytes[shard]);
            last = (shard, &entry.key);
            before += size;
        }
        // Shards after the last entry begin with what no key reaches.
        shards.first[begun + 1..].fill("\u{10ffff}".to_owned());
        shards
    }

    fn write(&self, entry: &Entry, previous: &str, keys: &[Rc<str>], out: &mut Vec<u8>) {
        let Entry { key, pointers, postings } = entry;
        difference(previous, key, out);
        let is_filter = key.starts_with('#');
        let is_dense = postings.len() * 8 > self.size;
        let flags = u8::from(!postings.is_empty())
            | u8::from(is_filter) << 1
            | u8::from(is_dense) << 2
            | u8::from(!pointers.is_empty()) << 3;
        out.push(flags);
        if !pointers.is_empty() {
            number(pointers.len(), out);
            pointers.iter().for_each(|to| difference(key, &keys[*to as usize], out));
        }
        if postings.is_empty() {
            return;
        }
        number(postings.len(), out);
        match is_dense {
            true => bits(self.size, postings, out),
            false => gaps(postings, out),
        }
        if !is_filter {
            let weights: Vec<u8> = postings.iter().map(|(_, weight)| *weight).collect();
            out.extend(weights.chunks(2).map(|pair| pair[0] | pair.get(1).unwrap_or(&0) << 4));
        }
    }
}

/// The shortest beginning of `key` that is after `before`.
fn beginning<'k>(before: &str, key: &'k str) -> &'k str {
    let shared = before.bytes().zip(key.bytes()).take_while(|(a, b)| a == b).count();
    let mut end = (shared + 1).min(key.len());
    while !key.is_char_boundary(end) {
        end += 1;
    }
    &key[..end]
}

/// Writes `key` as what it does not share with `previous`.
fn difference(previous: &str, key: &str, out: &mut Vec<u8>) {
    let pairs = previous.bytes().zip(key.bytes());
    let shared = pairs.take_while(|(a, b)| a == b).count();
    number(shared, out);
    number(key.len() - shared, out);
    out.extend_from_slice(&key.as_bytes()[shared..]);
}

fn bits(size: usize, postings: &[(u32, u8)], out: &mut Vec<u8>) {
    let start = out.len();
    out.resize(start + size.div_ceil(8), 0);
    for (place, _) in postings {
        out[start + *place as usize / 8] |= 1 << (place % 8);
    }
}

fn gaps(postings: &[(u32, u8)], out: &mut Vec<u8>) {
    let mut next = 0;
    for (place, _) in postings {
        number((place - next) as usize, out);
        next = place + 1;
    }
}

fn number(mut number: usize, out: &mut Vec<u8>) {
    while number > 127 {
        out.push(number as u8 | 128);
        number >>= 7;
    }
    out.push(number as u8);
}

/// What a word is worth in an article of `length` words, from 1 to 15.
fn weight(used: &Use, length: u32) -> u8 {
    let long = 1.0 - B + B * length as f32 / AVERAGE_LENGTH;
    let worth = |times: u32, long: f32| times as f32 * (K + 1.0) / (times as f32 + K * long);
    let sum = worth(used.text, long) + TITLE * worth(used.title, 1.0);
    (sum * STEPS / MOST).round().clamp(1.0, STEPS) as u8
}
