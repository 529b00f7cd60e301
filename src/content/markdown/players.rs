//! The players of raw HTML, and whose films they would play: only those of the site itself do, a link
//! leads to all others.

use std::ops::Range;

use super::addresses::target;
use super::embeds::value;
use super::target::is_foreign;
use super::told::Met;

/// A player whose end was not met.
pub(super) struct Player<'m> {
    /// The player itself.
    pub(super) met: &'m Met,
    /// Where its tag begins.
    pub(super) at: usize,
    /// The addresses of films of other hosts, with the places of the tags that name them.
    pub(super) foreign: Vec<(String, usize)>,
    /// Whether a film of the site itself is among those that it would play.
    pub(super) has_own: bool,
    /// The address of its picture, and the place of that: it is shown if the player is.
    pub(super) poster: Option<(String, Range<usize>)>,
}

/// The names of players.
pub(super) const PLAYERS: &[&str] = &["audio", "video"];

/// Whether the tag that was `met` names a film, or a track of one, of another host.
pub(super) fn is_foreign_film(met: &Met) -> bool {
    value(&met.attributes, "src").is_some_and(|film| is_foreign(&target(film)))
}

impl<'m> Player<'m> {
    /// The player that was `met`, whose tag begins at the byte `at`.
    pub(super) fn new(met: &'m Met, at: usize) -> Self {
        let mut player = Player { met, at, foreign: Vec::new(), has_own: false, poster: None };
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
