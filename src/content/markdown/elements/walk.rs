//! The way through cleaned HTML, on which slots are put in the places of tags.

use std::collections::{HashMap, HashSet};

use super::super::addresses::{self, Role};
use super::super::nesting::FORMATTING;
use super::super::scan::Link;
use super::super::slots::{BEGIN, Slot};
use super::super::tag_name::tag_name;
use super::{Element, HREF, Tag, Value, WITH_ADDRESSES, is_player};
use crate::content::markdown::entities::decoded;

/// Puts slots in the places of the tags of `html` that have addresses, and their elements into
/// `elements`; `links` are those of the text. What has no place where it stands goes: a link in
/// another, a film outside of a player, an id that is there already.
pub(in crate::content::markdown) fn put_slots(
    html: &str,
    links: &[Link],
    elements: &mut Vec<Element>,
) -> String {
    let raw = links.iter().enumerate();
    let raw = raw.filter_map(|(number, link)| Some(((link.raw?, link.target.as_str()), number)));
    let mut walk = Walk {
        known: raw.collect(),
        elements,
        pictures: 0,
        players: Vec::new(),
        links: Vec::new(),
        ids: HashSet::new(),
    };
    let mut out = String::with_capacity(html.len());
    let (mut done, mut behind) = (0, 0);
    for at in memchr::memchr_iter(b'<', html.as_bytes()) {
        let Some(length) = html[at..].find('>') else { break };
        walk.words(&html[behind..at]);
        behind = at + length + 1;
        if let Some(other) = walk.instead(&html[at + 1..at + length]) {
            out.push_str(&html[done..at]);
            out.push_str(&other);
            done = behind;
        }
    }
    out.push_str(&html[done..]);
    out
}

struct Walk<'h, 'e> {
    /// The numbers of links of raw HTML.
    known: HashMap<(Role, &'h str), usize>,
    elements: &'e mut Vec<Element>,
    /// How many elements `picture` are open.
    pictures: usize,
    /// The players that are open, by the numbers of their tags.
    players: Vec<usize>,
    /// The elements `a` that are open.
    links: Vec<A>,
    /// The ids of elements for letters.
    ids: HashSet<&'h str>,
}

/// An element `a`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum A {
    /// It leads somewhere.
    Link,
    /// It names a place.
    Place,
    /// It goes, since it stands in a link.
    Inner,
}

impl<'h> Walk<'h, '_> {
    /// Takes what stands between two tags.
    fn words(&mut self, words: &str) {
        let player = self.players.last().and_then(|at| self.elements.get_mut(*at));
        if let Some(Element::Tag(player)) = player {
            player.has_words = player.has_words || words.contains(char::is_alphanumeric);
        }
    }

    /// What stands in the place of a tag, which is `inner` without its brackets, if that is not the
    /// tag itself.
    fn instead(&mut self, inner: &'h str) -> Option<String> {
        match inner {
            "/audio" | "/video" => {
                let end = Element::End(self.players.pop()?);
                return Some(self.add(end));
            }
            "/picture" => self.pictures = self.pictures.saturating_sub(1),
            "/a" => return (self.links.pop() == Some(A::Inner)).then(String::new),
            _ => {}
        }
        let name = tag_name(inner);
        self.pictures += usize::from(name == "picture");
        let once = self.once(name, inner);
        let inner = once.as_deref().unwrap_or(inner);
        if name == "a" && self.link(inner) == A::Inner {
            return Some(String::new());
        }
        let known = WITH_ADDRESSES.iter().find(|known| **known == name);
        // A link of Markdown has its slot.
        let is_slot = name == "a" && (inner.contains(BEGIN) || !inner.contains(HREF));
        let Some(name) = known.filter(|_| !is_slot) else {
            return once.map(|inner| format!("<{inner}>"));
        };
        let is_played = matches!(*name, "source" | "track");
        if is_played && self.players.is_empty() && (*name == "track" || self.pictures == 0) {
            return Some(String::new());
        }
        let tag = self.tag(name, inner);
        if let Some(Element::Tag(player)) =
            self.players.last().and_then(|at| self.elements.get_mut(*at))
            && *name == "source"
        {
            player.films.extend(&tag.films);
        }
        if is_player(name) {
            self.players.push(self.elements.len());
        }
        Some(self.add(Element::Tag(tag)))
    }

    /// Notes an element `a`.
    fn link(&mut self, inner: &str) -> A {
        let is_inner = self.links.last().is_some_and(|open| *open != A::Place);
        let link = match inner.contains(HREF) {
            true if is_inner => A::Inner,
            true => A::Link,
            // Behind it others stand in the same link.
            false if is_inner => A::Inner,
            false => A::Place,
        };
        self.links.push(link);
        link
    }

    /// The tag without its id, if another has that: an element for letters that is not ended is
    /// opened again in each paragraph.
    fn once(&mut self, name: &str, inner: &'h str) -> Option<String> {
        const ID: &str = " id=\"";
        if !FORMATTING.contains(&name) && name != "a" {
            return None;
        }
        let (before, rest) = inner.split_once(ID)?;
        let (id, behind) = rest.split_once('"')?;
        (!self.ids.insert(id)).then(|| format!("{before}{behind}"))
    }

    fn add(&mut self, element: Element) -> String {
        self.elements.push(element);
        Slot::Element(self.elements.len() - 1).write()
    }

    fn tag(&self, name: &'static str, inner: &str) -> Tag {
        let mut attributes = Vec::new();
        let mut films = Vec::new();
        let mut rest = inner.get(name.len()..).unwrap_or_default();
        while let Some((attribute, behind)) = rest.split_once("=\"") {
            let (value, behind) = behind.split_once('"').unwrap_or((behind, ""));
            rest = behind;
            let attribute = attribute.trim_ascii();
            let value = match Role::of(name, attribute) {
                Some(role) => self.value(role, value),
                None => Some(Value::Written(value.to_owned())),
            };
            if let Some(Value::Address(film)) = value.as_ref().filter(|_| attribute == "src") {
                films.push(*film);
            }
            attributes.extend(value.map(|value| (attribute.to_owned(), value)));
        }
        let in_picture = self.pictures > 0;
        let player = self.players.last().copied();
        Tag { name, attributes, in_picture, films, player, has_words: false }
    }

    /// The value of an attribute with the `role`, which is `written` so.
    fn value(&self, role: Role, written: &str) -> Option<Value> {
        let number = |target: &str| self.known.get(&(role, target)).copied();
        let value = decoded(written);
        match role {
            Role::Candidate => {
                let all = addresses::candidates(&value).into_iter();
                let all = all.filter_map(|(to, behind)| Some((number(&to)?, behind.to_owned())));
                Some(Value::Set(all.collect()))
            }
            _ => match number(&addresses::target(&value)) {
                Some(link) => Some(Value::Address(link)),
                // A footnote's number, and the way back from it, are written by the Markdown stage.
                None => value.starts_with('#').then(|| Value::Written(written.to_owned())),
            },
        }
    }
}
