//! What Snowball's algorithms do to a word.
//!
//! A word is a row of characters with a cursor, which goes forward as far as `limit` or backward as
//! far as `limit_backward`, and with a slice, from `bra` to `ket`, which can be replaced. The names
//! are those of Snowball's own runtimes. Nothing here panics: what is out of the word is not there.
//!
//! `js/runtime.js` does the same in the browser.

use std::borrow::Cow;
use std::cmp::Ordering;

/// A word that is being stemmed, with the variables that the algorithm's routines share.
pub struct Word<V> {
    characters: Vec<char>,
    changed: bool,
    pub cursor: i32,
    pub limit: i32,
    pub limit_backward: i32,
    pub bra: i32,
    pub ket: i32,
    pub variables: V,
}

/// An affix of a table. Tables are sorted: those of `find_among` by the affixes' characters, those
/// of `find_among_b` by the same from the last to the first.
pub struct Affix<V: 'static> {
    text: &'static [char],
    /// The place of the longest other affix that this one begins with, or for `find_among_b` ends
    /// with; −1 if there is none.
    parent: i16,
    result: i16,
    /// What must succeed besides.
    condition: Option<fn(&mut Word<V>) -> bool>,
}

impl<V> Affix<V> {
    pub const fn new(text: &'static [char], parent: i16, result: i16) -> Self {
        Affix { text, parent, result, condition: None }
    }

    pub const fn when(
        text: &'static [char],
        parent: i16,
        result: i16,
        condition: fn(&mut Word<V>) -> bool,
    ) -> Self {
        Affix { text, parent, result, condition: Some(condition) }
    }
}

/// The stem of `word` by an algorithm's main routine.
pub fn stem<'w, V: Default>(word: &'w str, run: fn(&mut Word<V>) -> bool) -> Cow<'w, str> {
    let mut characters = Vec::with_capacity(word.len());
    characters.extend(word.chars());
    let limit = characters.len() as i32;
    let mut state = Word {
        characters,
        changed: false,
        cursor: 0,
        limit,
        limit_backward: 0,
        bra: 0,
        ket: limit,
        variables: V::default(),
    };
    run(&mut state);
    if state.changed { String::from_iter(state.characters).into() } else { word.into() }
}

/// The string for an affix's result, which counts from 1.
pub fn item(strings: &[&'static [char]], result: i32) -> &'static [char] {
    strings.get((result - 1) as usize).copied().unwrap_or_default()
}

impl<V> Word<V> {
    /// How many characters the word has.
    pub fn length(&self) -> i32 {
        self.characters.len() as i32
    }

    /// The characters from one place to another.
    fn part(&self, from: i32, to: i32) -> &[char] {
        // What is negative is out of the word as a `usize` too.
        self.characters.get(from as usize..to as usize).unwrap_or_default()
    }

    fn next(&self) -> Option<char> {
        let within = self.cursor < self.limit;
        self.characters.get(self.cursor as usize).copied().filter(|_| within)
    }

    fn previous(&self) -> Option<char> {
        let within = self.cursor > self.limit_backward;
        self.characters.get((self.cursor - 1) as usize).copied().filter(|_| within)
    }

    /// Goes over `count` characters.
    pub fn hop(&mut self, count: i32) -> bool {
        let enough = self.cursor + count <= self.limit;
        self.cursor += if enough { count } else { 0 };
        enough
    }

    pub fn hop_b(&mut self, count: i32) -> bool {
        let enough = self.cursor - count >= self.limit_backward;
        self.cursor -= if enough { count } else { 0 };
        enough
    }

    /// Goes over `text`, if it is what follows.
    pub fn eq_s(&mut self, text: &[char]) -> bool {
        let same = self.part(self.cursor, self.limit).starts_with(text);
        self.cursor += if same { text.len() as i32 } else { 0 };
        same
    }

    pub fn eq_s_b(&mut self, text: &[char]) -> bool {
        let same = self.part(self.limit_backward, self.cursor).ends_with(text);
        self.cursor -= if same { text.len() as i32 } else { 0 };
        same
    }

    /// Goes over a character that is in a grouping.
    pub fn in_grouping(&mut self, grouping: impl Fn(char) -> bool) -> bool {
        let found = self.next().is_some_and(grouping);
        self.cursor += i32::from(found);
        found
    }

    pub fn in_grouping_b(&mut self, grouping: impl Fn(char) -> bool) -> bool {
        let found = self.previous().is_some_and(grouping);
        self.cursor -= i32::from(found);
        found
    }

    /// Goes over a character that is not in a grouping.
    pub fn out_grouping(&mut self, grouping: impl Fn(char) -> bool) -> bool {
        self.in_grouping(|c| !grouping(c))
    }

    pub fn out_grouping_b(&mut self, grouping: impl Fn(char) -> bool) -> bool {
        self.in_grouping_b(|c| !grouping(c))
    }

    /// Goes before the next character that is not in a grouping.
    pub fn go_in_grouping(&mut self, grouping: impl Fn(char) -> bool) -> bool {
        while self.in_grouping(&grouping) {}
        self.cursor < self.limit
    }

    pub fn go_in_grouping_b(&mut self, grouping: impl Fn(char) -> bool) -> bool {
        while self.in_grouping_b(&grouping) {}
        self.cursor > self.limit_backward
    }

    /// Goes before the next character that is in a grouping.
    pub fn go_out_grouping(&mut self, grouping: impl Fn(char) -> bool) -> bool {
        self.go_in_grouping(|c| !grouping(c))
    }

    pub fn go_out_grouping_b(&mut self, grouping: impl Fn(char) -> bool) -> bool {
        self.go_in_grouping_b(|c| !grouping(c))
    }

    /// Goes over the longest affix of a table that follows, and gives its result; 0 if there is
    /// none.
    pub fn find_among(&mut self, affixes: &[Affix<V>]) -> i32 {
        let after = self.part(self.cursor, self.limit);
        let nearest = nearest(affixes, |affix, shared| compare(after.iter(), affix.iter(), shared));
        self.longest(affixes, nearest, 1)
    }

    pub fn find_among_b(&mut self, affixes: &[Affix<V>]) -> i32 {
        let before = self.part(self.limit_backward, self.cursor);
        let nearest = nearest(affixes, |affix, shared| {
            compare(before.iter().rev(), affix.iter().rev(), shared)
        });
        self.longest(affixes, nearest, -1)
    }

    /// The result of the longest affix that shares all its characters with the word, and whose
    /// condition holds.
    fn longest(
        &mut self,
        affixes: &[Affix<V>],
        nearest: Option<(&Affix<V>, usize)>,
        direction: i32,
    ) -> i32 {
        let start = self.cursor;
        let Some((mut affix, shared)) = nearest else { return 0 };
        loop {
            if affix.text.len() <= shared {
                let end = start + direction * affix.text.len() as i32;
                self.cursor = end;
                if affix.condition.is_none_or(|condition| condition(self)) {
                    self.cursor = end;
                    return affix.result.into();
                }
            }
            let Some(parent) = affixes.get(affix.parent as usize) else { return 0 };
            affix = parent;
        }
    }

    /// Replaces the slice.
    pub fn slice_from(&mut self, text: &[char]) {
        if self.bra <= self.ket && self.ket <= self.limit {
            self.ket += self.replace(self.bra, self.ket, text);
        }
    }

    pub fn slice_del(&mut self) {
        self.slice_from(&[]);
    }

    /// The slice.
    pub fn slice_to(&self) -> Vec<char> {
        self.part(self.bra, self.ket).to_vec()
    }

    /// Puts `text` in at the cursor.
    pub fn insert(&mut self, text: &[char]) {
        let at = self.cursor;
        let more = self.replace(at, at, text);
        self.bra += if at <= self.bra { more } else { 0 };
        self.ket += if at <= self.ket { more } else { 0 };
    }

    /// Replaces the characters from one place to another, and tells how many more they are then.
    fn replace(&mut self, from: i32, to: i32, text: &[char]) -> i32 {
        let range = from as usize..to as usize;
        if self.characters.get(range.clone()).is_none() {
            return 0;
        }
        self.characters.splice(range, text.iter().copied());
        self.changed = true;
        let more = text.len() as i32 - (to - from);
        self.limit += more;
        if self.cursor >= to {
            self.cursor += more;
        } else if self.cursor > from {
            self.cursor = from;
        }
        more
    }
}

/// The last affix that is not behind the word in the order of a table, and how many characters they
/// share. `compare` is told how many they are known to share.
fn nearest<V>(
    affixes: &[Affix<V>],
    compare: impl Fn(&'static [char], usize) -> (Ordering, usize),
) -> Option<(&Affix<V>, usize)> {
    let mut found = None;
    let (mut from, mut to) = (0, affixes.len());
    let (mut shared_before, mut shared_behind) = (0, 0);
    while let Some(affix) = affixes.get(from..to).and_then(|left| left.get(left.len() / 2)) {
        let middle = from + (to - from) / 2;
        let (order, shared) = compare(affix.text, shared_before.min(shared_behind));
        if order.is_lt() {
            (to, shared_behind) = (middle, shared);
        } else {
            found = Some((affix, shared));
            (from, shared_before) = (middle + 1, shared);
        }
    }
    found
}

/// Whether a word is before or behind an affix or begins with it, and how many characters they
/// share.
fn compare<'c>(
    word: impl Iterator<Item = &'c char>,
    affix: impl Iterator<Item = &'c char>,
    shared: usize,
) -> (Ordering, usize) {
    let mut word = word.skip(shared);
    let mut shared = shared;
    for expected in affix.skip(shared) {
        match word.next().map_or(Ordering::Less, |found| found.cmp(expected)) {
            Ordering::Equal => shared += 1,
            order => return (order, shared),
        }
    }
    (Ordering::Equal, shared)
}
