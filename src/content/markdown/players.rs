//! The players of raw HTML: where each is over, and whose films it would play. Only those of the site
//! itself are played, a link leads to all others.
//!
//! To HTML a player has all that stands behind its tag until its end, for those who have no players:
//! where nobody wrote an end, or `/>`, it would have the rest of the text. So it is over there behind
//! what it plays.

use std::collections::HashMap;
use std::ops::Range;

use super::addresses::target;
use super::embeds::value;
use super::marked::{Mark, MarkKind, Marked, RunKind};
use super::tag::Tag;
use super::target::is_foreign;
use super::told::Met;

/// A player whose end was not met.
pub(super) struct Player<'m> {
    /// The player itself.
    pub(super) met: &'m Met,
    /// Where its tag begins.
    pub(super) at: usize,
    /// The number of the first mark that is not in it.
    pub(super) behind: usize,
    /// The addresses of films of other hosts, with the places of the tags that name them.
    pub(super) foreign: Vec<(String, usize)>,
    /// Whether a film of the site itself is among those that it would play.
    pub(super) has_own: bool,
    /// The address of its picture, and the place of that: it is shown if the player is.
    pub(super) poster: Option<(String, Range<usize>)>,
}

/// The names of players.
pub(super) const PLAYERS: &[&str] = &["audio", "video"];
/// The names of what says what a player plays.
const PLAYED: &[&str] = &["source", "track"];

/// Whether the tag that was `met` names a film, or a track of one, of another host.
pub(super) fn is_foreign_film(met: &Met) -> bool {
    value(&met.attributes, "src").is_some_and(|film| is_foreign(&target(film)))
}

impl<'m> Player<'m> {
    /// The player that was `met`, whose tag begins at the byte `at`.
    pub(super) fn new(met: &'m Met, at: usize, behind: usize) -> Self {
        let (foreign, has_own, poster) = (Vec::new(), false, None);
        let mut player = Player { met, at, behind, foreign, has_own, poster };
        player.add(met, at);
        player
    }

    /// Adds the film that a tag names, which begins at the byte `at`.
    pub(super) fn add(&mut self, met: &Met, at: usize) {
        let film = value(&met.attributes, "src").map(target).filter(|film| !film.is_empty());
        match film {
            Some(film) if is_foreign(&film) => self.foreign.push((film, at)),
            Some(_) => self.has_own = true,
            None => {}
        }
    }
}

/// Where a player is over.
pub(super) struct Over {
    /// The number of the first mark that is not in it.
    pub(super) behind: usize,
    /// Where its end is to be put, in bytes of the text, if nobody wrote it.
    pub(super) missing: Option<usize>,
}

/// Where the players are over that are among the `met`, by the numbers of their marks.
pub(super) fn overs(
    text: &str,
    marked: &Marked,
    met: &HashMap<usize, &Met>,
) -> HashMap<usize, Over> {
    let marks = &*marked.marks;
    // Those that are open, by their places in PLAYERS.
    let mut open: [Vec<usize>; 2] = [Vec::new(), Vec::new()];
    let mut overs = HashMap::new();
    let mut unended = Vec::new();
    for (number, mark) in marks.iter().enumerate() {
        let Some(kind) = PLAYERS.iter().position(|name| mark.is_named(text, &[name])) else {
            continue;
        };
        if mark.kind == MarkKind::Tag {
            if met.contains_key(&number) {
                open[kind].push(number);
            }
            continue;
        }
        while let Some(player) = open[kind].pop() {
            if marks[player].block != mark.block && is_closed_at_once(text, &marks[player]) {
                unended.push(player);
                continue;
            }
            // What began in it and has no end.
            while let Some(inner) = open[1 - kind].pop_if(|inner| *inner > player) {
                unended.push(inner);
            }
            overs.insert(player, Over { behind: number, missing: None });
            break;
        }
    }
    for player in open.into_iter().flatten().chain(unended) {
        let last = last_of(text, marked, met, player);
        let missing = Some(end_of(text, &marks[last]));
        overs.insert(player, Over { behind: last + 1, missing });
    }
    overs
}

/// Whether a tag ends with `/>`.
fn is_closed_at_once(text: &str, mark: &Mark) -> bool {
    text.get(Tag::at(text, mark.at).span()).is_some_and(|tag| tag.ends_with("/>"))
}

/// The mark of the last tag that says what the `player` plays, of one that has no end: such a tag
/// stands in its block, or nothing else stands between.
fn last_of(text: &str, marked: &Marked, met: &HashMap<usize, &Met>, player: usize) -> usize {
    let Marked { marks, runs, .. } = marked;
    let words = runs.partition_point(|run| run.before <= player);
    let words = runs.get(words).filter(|run| run.kind != RunKind::End);
    let words = words.map_or(usize::MAX, |run| run.before);
    let mut last = player;
    for (number, mark) in marks.iter().enumerate().skip(player + 1) {
        let is_apart = mark.block != marks[player].block;
        let is_other = mark.kind == MarkKind::Tag && !mark.is_named(text, PLAYED);
        if mark.is_named(text, PLAYERS) || (is_apart && (is_other || words <= number)) {
            break;
        }
        if mark.is_named(text, PLAYED) && met.contains_key(&number) {
            last = number;
        }
    }
    last
}

/// Where the tag of `mark` ends, or the raw HTML around it where that cannot be told: the lines of one
/// in a quotation have `>` before them.
fn end_of(text: &str, mark: &Mark) -> usize {
    let tag = Tag::at(text, mark.at);
    let span = tag.span();
    let in_line = tag.line().len() == span.len();
    if tag.is_closed() && in_line { span.end.min(mark.end) } else { mark.end }
}
