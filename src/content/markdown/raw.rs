//! What raw HTML refers to, what ids it gives, and what of it is taken out, with places.
//!
//! What the cleaner itself meets is what is looked at ([`Told`]): no other reader of HTML could see
//! less than a browser does. Its elements are numbered before, so that each is found in the source.

mod shown;
mod unseen;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use super::addresses::{self, Role, candidates};
use super::clean::{self, Fate};
use super::embeds::{self, EMPTY, SHOWING, Shown};
use super::ids::{self, Id};
use super::leftover::{Leftover, LeftoverKind};
use super::marked::{Mark, MarkKind, Marked};
use super::nesting::DRAWINGS;
use super::pieces::Splice;
use super::players::{Over, Player, overs};
use super::scan::{Link, Scan};
use super::swallowed::swallowed;
use super::tag::Tag;
use super::tag_name;
use super::target::is_foreign;
use super::told::{Met, Told};
use crate::diagnostics::{beginning, shown};
use shown::Picture;
use unseen::changes_something;

/// More characters of a tag or an address would hide what is said of it.
const SHOWN: usize = 60;

/// Adds to `scan` what the raw HTML of `text` has, which begins at the byte `offset` of its file.
pub(super) fn look(text: &str, offset: usize, scan: &mut Scan) {
    let marked = Marked::new(text);
    let mut told = Told::of(&marked);
    for met in &mut told.elements {
        let mark = &marked.marks[met.mark];
        if let Some(name) = SHOWING.iter().find(|name| mark.is_named(text, &[name])) {
            met.name = (*name).into();
        }
    }
    let drawings = drawings(text, &marked.marks);
    let mut look = Look::new(text, offset, scan);
    let swallowed = swallowed(text, &marked, &told, &drawings);
    for place in swallowed.values() {
        look.add_tag(LeftoverKind::Swallowed, place.clone());
    }
    let met: HashMap<usize, &Met> = told.elements.iter().map(|met| (met.mark, met)).collect();
    look.overs = overs(text, &marked, &met);
    for (number, mark) in marked.marks.iter().enumerate() {
        look.end_players(number);
        if mark.is_named(text, &["picture"]) {
            look.picture = (mark.kind == MarkKind::Tag).then(Picture::default);
        }
        let Some(met) = met.get(&number) else { continue };
        if SHOWING.contains(&&*met.name) {
            look.splice(mark.at + 1, met.name.len(), EMPTY.to_owned());
        }
        let swallows = swallowed.contains_key(&number);
        match clean::stays(&met.name) {
            true => look.staying(met, mark.at, swallows),
            // What swallows words is said once.
            false if swallows => {}
            // What is in a drawing goes with it, and a call of another system is named as one.
            false if drawings[number].is_some() || text[..mark.at].ends_with("{{") => {}
            // It is for the `object` around it.
            false if &*met.name == "param" => {}
            false => look.leaving(met, mark.at),
        }
    }
    look.end_players(usize::MAX);
    look.out_of_place(&marked.marks, &told, &swallowed);
    look.finish();
}

/// Tags that are nothing outside of their place, and then are passed over.
const OUT_OF_PLACE: &[&str] = &[
    "body", "caption", "col", "colgroup", "form", "frame", "frameset", "head", "html", "tbody",
    "td", "tfoot", "th", "thead", "tr",
];

/// By the number of a mark: the drawing that it stands in, by the mark of its tag.
fn drawings(text: &str, marks: &[Mark]) -> Vec<Option<usize>> {
    let mut open: Option<(usize, &str)> = None;
    let mut drawings = Vec::with_capacity(marks.len());
    for (number, mark) in marks.iter().enumerate() {
        let closes = |(_, name): (usize, &str)| mark.is_named(text, &[name]);
        if mark.kind == MarkKind::EndTag && open.is_some_and(closes) {
            open = None;
        }
        drawings.push(open.map(|(drawing, _)| drawing));
        if mark.kind == MarkKind::Tag && open.is_none() {
            let name = DRAWINGS.iter().find(|name| mark.is_named(text, &[name]));
            open = name.map(|name| (number, *name));
        }
    }
    drawings
}

struct Look<'s, 'm> {
    text: &'s str,
    offset: usize,
    scan: &'s mut Scan,
    /// The players that are open.
    players: Vec<Player<'m>>,
    /// Where all of them are over, by the numbers of their marks.
    overs: HashMap<usize, Over>,
    /// The `picture` that is open.
    picture: Option<Picture>,
    /// The ids that were met.
    ids: HashSet<String>,
    /// Ids that are given in an old way, `<a name>`, which many texts have beside the new one.
    names: Vec<Id>,
}

impl<'s, 'm> Look<'s, 'm> {
    fn new(text: &'s str, offset: usize, scan: &'s mut Scan) -> Self {
        let (players, overs, picture) = (Vec::new(), HashMap::new(), None);
        let (ids, names) = (HashSet::new(), Vec::new());
        Look { text, offset, scan, players, overs, picture, ids, names }
    }

    fn place(&self, span: Range<usize>) -> Range<usize> {
        span.start + self.offset..span.end + self.offset
    }

    fn add(&mut self, kind: LeftoverKind, span: Range<usize>, shown: String) {
        let span = self.place(span);
        self.scan.leftovers.push(Leftover { kind, span, shown });
    }

    /// Notes a tag, or what looks like one, as it is written.
    fn add_tag(&mut self, kind: LeftoverKind, span: Range<usize>) {
        let tag = self.text.get(span.clone()).unwrap_or_default();
        self.add(kind, span, beginning(tag, SHOWN).into_owned());
    }

    /// Notes the element that is taken out, whose tag begins at the byte `at`.
    fn removed(&mut self, at: usize) {
        self.add_tag(LeftoverKind::Element, Tag::at(self.text, at).line());
    }

    /// Notes an element that is taken out, whose tag begins at the byte `at`, and what it showed.
    fn leaving(&mut self, met: &Met, at: usize) {
        match embeds::shown(&met.name, &met.attributes) {
            // Old pages have an `embed` for the browsers that do not know the `object` around it.
            Some(shown) if &*met.name == "embed" && self.is_linked(&shown) => {}
            Some(shown) => {
                self.forget_object();
                self.embed(shown, at);
            }
            None => self.removed(at),
        }
    }

    /// Takes back what was said of an `object`, if it came last: a link stands for what is in it.
    fn forget_object(&mut self) {
        let last = self.scan.leftovers.last();
        let is_object = |last: &Leftover| {
            last.kind == LeftoverKind::Element && tag_name::begins(&last.shown, "<object")
        };
        self.scan
            .leftovers
            .truncate(self.scan.leftovers.len() - usize::from(last.is_some_and(is_object)));
    }

    /// Whether the last link of raw HTML leads to what was `shown`.
    fn is_linked(&self, shown: &Shown) -> bool {
        let last = self.scan.links.last().filter(|link| link.raw == Some(Role::Embed));
        last.is_some_and(|link| link.target == shown.address)
    }

    /// Notes the link that stands in the place of an element whose tag begins at the byte `at`.
    fn embed(&mut self, shown: Shown, at: usize) {
        let Shown { address, words, attribute } = shown;
        let tag = Tag::at(self.text, at);
        let parts = [
            &address,
            &words,
            beginning(self.text.get(tag.line()).unwrap_or_default(), SHOWN).as_ref(),
        ]
        .join("\n");
        self.add(LeftoverKind::Embed, tag.line(), parts);
        self.splice(at, 0, embeds::link(self.scan.links.len(), &words));
        self.link(address, tag.attribute(attribute), Role::Embed, true);
    }

    fn link(&mut self, target: String, span: Range<usize>, role: Role, has_text: bool) {
        let span = self.place(span);
        let (picture, raw) = (role.is_picture(), Some(role));
        self.scan.links.push(Link { target, span, picture, has_text, bare: false, raw });
    }

    fn splice(&mut self, at: usize, length: usize, with: String) {
        self.scan.splices.push(Splice { at, length, with });
    }

    /// Notes the attributes that are taken out of an element whose tag begins at the byte `at`.
    fn lacks(&mut self, met: &Met, at: usize, removed: &[&str]) {
        // Where the tag begins, as the attributes may stand in other lines.
        let shown = format!("{} {}", met.name, removed.join(" "));
        self.add(LeftoverKind::ElementAttributes, Tag::at(self.text, at).line(), shown);
    }

    /// Notes the tags of `marks` that browsers pass over, since they do not belong where they are.
    fn out_of_place(
        &mut self,
        marks: &[Mark],
        told: &Told,
        swallowed: &BTreeMap<usize, Range<usize>>,
    ) {
        let met: HashSet<usize> = told.elements.iter().map(|met| met.mark).collect();
        let mut in_script = false;
        let tags = marks.iter().enumerate().filter(|(_, mark)| mark.kind == MarkKind::Tag);
        for (number, mark) in tags {
            if met.contains(&number) {
                in_script = mark.is_named(self.text, clean::TAKEN_WITH_WORDS);
            } else if !in_script
                && !told.quoted.contains(&number)
                && !swallowed.contains_key(&number)
                && mark.is_named(self.text, OUT_OF_PLACE)
            {
                self.removed(mark.at);
            }
        }
    }

    /// Notes what an element that stays gives and refers to, and which of its attributes do not
    /// stay. Its tag begins at the byte `at`; of one that swallows words no more is said.
    fn staying(&mut self, met: &'m Met, at: usize, swallows: bool) {
        let Met { name: element, attributes, .. } = met;
        self.scan.shifts |= &**element == "h1";
        if !self.player(met, at) {
            return;
        }
        if matches!(&**element, "img" | "source") {
            self.give_address(met, at);
        }
        if attributes.is_empty() {
            return;
        }
        let tag = Tag::at(self.text, at);
        let mut removed = Vec::new();
        for (name, value) in attributes {
            let span = tag.attribute(name);
            // What was swallowed there is no address.
            if met.is_swallowing(name) {
                continue;
            }
            match clean::fate(element, name, value) {
                Fate::Unsafe => {
                    // What stands behind a break in it is to be seen.
                    let value = beginning(&shown(value.trim()), SHOWN).into_owned();
                    self.add(LeftoverKind::UnsafeAddress, span.clone(), value);
                }
                Fate::Removed if changes_something(name, value) => removed.push(&**name),
                Fate::Removed | Fate::Stays => {}
            }
            self.given(element, name, value, &span);
            if let Some(role) = Role::of(element, name)
                && clean::fate(element, name, value) == Fate::Stays
            {
                let has_text = role != Role::Picture || embeds::value(attributes, "alt").is_some();
                self.refers(role, value, span, has_text);
            }
        }
        if !removed.is_empty() && !swallows {
            self.lacks(met, at, &removed);
        }
    }

    /// Notes the addresses of an attribute, which stays.
    fn refers(&mut self, role: Role, value: &str, span: Range<usize>, has_text: bool) {
        if role == Role::Candidate {
            let all = candidates(value).into_iter();
            all.for_each(|(target, _)| self.link(target, span.clone(), role, has_text));
            return;
        }
        let target = addresses::target(value);
        if let Some(player) = self.players.last_mut().filter(|_| role == Role::Poster) {
            player.poster = Some((target, span));
            return;
        }
        // A film of another host is not played, so the page does not refer to it.
        if role != Role::Film || !is_foreign(&target) {
            self.link(target, span, role, has_text);
        }
    }

    /// Puts all that was noted into the order of the text.
    fn finish(self) {
        let Look { scan, mut ids, names, .. } = self;
        // The names that are no ids as well.
        scan.ids.extend(names.into_iter().filter(|id| ids.insert(id.name.clone())));
        scan.ids.sort_by_key(|id| id.span.start);
        scan.splices.sort_by_key(|splice| splice.at);
        scan.leftovers.sort_by_key(|leftover| leftover.span.start);
    }

    /// Notes an id.
    fn given(&mut self, element: &str, name: &str, value: &str, span: &Range<usize>) {
        if ids::is_sound(value) && (name == "id" || (name == "name" && element == "a")) {
            let id = Id { name: value.to_owned(), span: self.place(span.clone()), raw: true };
            match name {
                "id" => {
                    self.ids.insert(value.to_owned());
                    self.scan.ids.push(id);
                }
                _ => self.names.push(id),
            }
        }
    }
}
