//! Which pieces the index of an edition has.
//!
//! The archive only grows, and so must its index: a bulletin that is added may not cost more files
//! the larger the archive is. Articles are numbered in the order of their publication. A *segment*
//! of level L holds the index of 32·2ᴸ of them, which begin at a multiple of that number. It is
//! cut into *shards*, more of them the more articles it has, so that all shards are about equally
//! large. What is left over makes a last segment of level 0, the only one that is not full.
//!
//! An archive of n articles has a segment for each digit 1 of n/32 in binary: a query asks few of
//! them. When one more article completes a segment, its shards are not made at once, but one with
//! each article that follows; until all are there, its two halves, which are segments of the level
//! below, stay and answer for those that are not. So what is written for one article is bounded by
//! the logarithm of the archive's size. The browser works out the same pieces from n alone
//! (`js/engine.js`).

use std::ops::Range;

/// How many articles a segment of level 0 has. Each new article renders the last one anew: with
/// fewer there would be more segments for a query to ask, with more a larger part to make again.
pub(crate) const LEAF: usize = 32;

/// How many shards a segment has at least: a query loads one for each of its words, so that even in
/// the smallest archive it loads an eighth of the index.
const FEWEST: u32 = 8;

/// How many articles' texts are in one file. A result shows a passage of one text; two halve the
/// number of files, and hardly make a reader wait.
pub(crate) const TEXTS: usize = 2;

/// A segment: the `number`th of its `level`, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Segment {
    /// How many times its articles are twice as many as [`LEAF`].
    pub(crate) level: u8,
    /// Its place among the segments of its level.
    pub(crate) number: u32,
}

/// A piece of the index, by its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Piece {
    /// How many articles there are.
    Count,
    /// Where each shard of a segment begins.
    Head(Segment),
    /// A shard of a segment.
    Shard(Segment, u32),
    /// The texts of the articles from twice this number on.
    Texts(u32),
}

impl Segment {
    /// The numbers of its articles in an edition of `count` articles.
    pub(crate) fn articles(self, count: usize) -> Range<usize> {
        let size = LEAF << self.level;
        let start = self.number as usize * size;
        start..(start + size).min(count)
    }

    /// How many shards it is cut into.
    pub(crate) fn shards(self) -> u32 {
        // The fewer articles there are, the more of their words are in one of them alone.
        FEWEST.max(2 << self.level).max((4 << self.level).min(256))
    }

    /// How many of its shards are there in an edition of `count` articles.
    fn ready(self, count: usize) -> u32 {
        if self.level == 0 {
            return self.shards();
        }
        let since = count.saturating_sub(self.articles(usize::MAX).end) + 1;
        self.shards().min(u32::try_from(since).unwrap_or(u32::MAX))
    }

    /// The segments of the level below that it is merged from.
    fn halves(self) -> [Segment; 2] {
        [0, 1].map(|half| Segment { level: self.level - 1, number: self.number * 2 + half })
    }

    /// Adds its pieces, and those of the segments that stand in for what is not there yet.
    fn add_pieces(self, count: usize, pieces: &mut Vec<Piece>) {
        let ready = self.ready(count);
        pieces.push(Piece::Head(self));
        pieces.extend((0..ready).map(|shard| Piece::Shard(self, shard)));
        if ready < self.shards() {
            self.halves().into_iter().for_each(|half| half.add_pieces(count, pieces));
        }
    }
}

/// The segments of an edition of `count` articles, from the oldest to the newest.
pub(crate) fn segments(count: usize) -> Vec<Segment> {
    let mut segments = Vec::new();
    let leaves = count / LEAF;
    let mut start = 0;
    for level in (0..usize::BITS as u8 - LEAF.ilog2() as u8).rev() {
        if leaves & (1 << level) != 0 {
            segments.push(Segment { level, number: (start >> level) as u32 });
            start += 1 << level;
        }
    }
    if count > leaves * LEAF {
        segments.push(Segment { level: 0, number: leaves as u32 });
    }
    segments
}

/// All pieces of the index of an edition of `count` articles.
pub(crate) fn pieces(count: usize) -> Vec<Piece> {
    let mut pieces = vec![Piece::Count];
    segments(count).into_iter().for_each(|segment| segment.add_pieces(count, &mut pieces));
    pieces.extend((0..count.div_ceil(TEXTS) as u32).map(Piece::Texts));
    pieces
}

impl Piece {
    /// The name that the piece is loaded by: its path below the edition's `search` folder, without
    /// `.js`.
    pub(crate) fn name(self) -> String {
        match self {
            Piece::Count => "count".to_owned(),
            Piece::Head(Segment { level, number }) => format!("{level}/{number}"),
            Piece::Shard(Segment { level, number }, shard) => format!("{level}/{number}/{shard}"),
            Piece::Texts(number) => format!("texts/{number}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Piece, pieces, segments};

    fn names(count: usize) -> BTreeSet<String> {
        pieces(count).into_iter().map(Piece::name).collect()
    }

    #[test]
    fn segments_cover_all_articles_once() {
        for count in [0, 1, 31, 32, 33, 64, 95, 96, 1000, 4096, 100_000] {
            let mut next = 0;
            for segment in segments(count) {
                let articles = segment.articles(count);
                assert_eq!(articles.start, next);
                next = articles.end;
            }
            assert_eq!(next, count);
        }
    }

    #[test]
    fn one_more_article_costs_few_files() {
        let index = |name: &String| !name.starts_with("texts/");
        let mut before = names(0);
        for count in 1..=5000 {
            let after = names(count);
            let new = after.difference(&before).filter(|name| index(name)).count();
            assert!(new <= 9 + 2 * 8, "{new} new files at {count}");
            before = after;
        }
    }
}
