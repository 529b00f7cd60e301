//! What raw HTML shows by an address: players and pictures, and what they are shown from.

use super::super::addresses::{self, Role, candidates};
use super::super::clean::{self, Fate};
use super::super::embeds;
use super::super::players::{PLAYERS, Player, is_foreign_film};
use super::super::prepared;
use super::super::tag::Tag;
use super::super::told::Met;
use super::Look;

/// A `picture` that is open.
#[derive(Default)]
pub(super) struct Picture {
    /// The first address that it has for some screens.
    first: Option<String>,
}

impl<'m> Look<'_, 'm> {
    /// Notes what becomes of the players that are over before the mark `number`.
    pub(super) fn end_players(&mut self, number: usize) {
        while let Some(player) = self.players.pop_if(|player| player.behind <= number) {
            self.end_player(player);
        }
    }

    /// Notes what becomes of a player, where all that it would play was met.
    fn end_player(&mut self, player: Player) {
        let Player { met, at, foreign, has_own, poster, .. } = player;
        if has_own {
            if let Some((poster, span)) = poster {
                self.link(poster, span, Role::Poster, true);
            }
            for (_, tag) in foreign {
                match tag == at {
                    true => self.lacks(met, at, &["src"]),
                    false => self.removed(tag),
                }
            }
            return;
        }
        match foreign.into_iter().next() {
            Some((film, _)) => self.embed(embeds::film(film, &met.attributes), at),
            None => self.removed(at),
        }
    }

    /// Notes a player, or what stands in one, and tells whether it has a place in the page. Its tag
    /// begins at the byte `at`.
    pub(super) fn player(&mut self, met: &'m Met, at: usize) -> bool {
        let element = &*met.name;
        if PLAYERS.contains(&element) {
            let over = self.overs.get(&met.mark);
            let behind = over.map_or(met.mark + 1, |over| over.behind);
            if let Some(end) = over.and_then(|over| over.missing) {
                self.splice(end, 0, format!("</{element}>"));
            }
            self.players.push(Player::new(met, at, behind));
            return true;
        }
        let is_source = element == "source";
        match self.players.last_mut() {
            Some(player) if is_source => player.add(met, at),
            None if element == "track" || (is_source && self.picture.is_none()) => {
                self.removed(at);
                return false;
            }
            Some(_) if element == "track" && is_foreign_film(met) => self.removed(at),
            _ => {}
        }
        true
    }

    /// Gives a picture without an address the first that it has for some screens, or for a script that
    /// would load it later.
    pub(super) fn give_address(&mut self, met: &Met, at: usize) {
        let value =
            |name| embeds::value(&met.attributes, name).filter(|_| !met.is_swallowing(name));
        let is_image = &*met.name == "img";
        if is_image && value("src").is_some() {
            return;
        }
        let sets = value("srcset").map(|set| (set, "srcset"));
        let set = sets.filter(|(set, _)| clean::fate("img", "srcset", set) == Fate::Stays);
        let first = set.and_then(|(set, name)| Some((candidates(set).into_iter().next()?.0, name)));
        if !is_image {
            if let Some(picture) = &mut self.picture {
                picture.first = picture.first.take().or(first.map(|(first, _)| first));
            }
            return;
        }
        let other = || Some((self.picture.as_ref()?.first.clone()?, "src"));
        let later = || Some((addresses::target(value("data-src")?), "data-src"));
        let found = first.or_else(other).or_else(later);
        let found = found.filter(|(src, _)| clean::fate("img", "src", src) == Fate::Stays);
        let Some((src, name)) = found else { return self.removed(at) };
        let mut with = " src=\"".to_owned();
        prepared::escape(&mut with, &src);
        with.push('"');
        self.splice(at + "<img".len(), 0, with);
        let span = Tag::at(self.text, at).attribute(name);
        self.link(src, span, Role::Picture, value("alt").is_some());
    }
}
