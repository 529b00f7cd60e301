//! What raw HTML refers to, what ids it gives, and what of it is taken out, with places.
//!
//! What the cleaner itself meets is what is looked at ([`Told`]): no other reader of HTML could see
//! less than a browser does. Its elements are numbered before, so that each is found in the source.

use std::collections::HashSet;
use std::ops::Range;

use super::clean::{self, Fate, candidates};
use super::ids::{self, Id};
use super::leftover::{Leftover, LeftoverKind};
use super::marked::{Mark, MarkKind, Marked};
use super::nesting::DRAWINGS;
use super::scan::{Foreign, Scan};
use super::swallowed::swallowed;
use super::tag::Tag;
use super::target::is_foreign;
use super::told::{Met, Told};
use crate::diagnostics::{beginning, shown};

/// More characters of a tag or an address would hide what is said of it.
const SHOWN: usize = 60;

/// Adds to `scan` what the raw HTML of `text` has, which begins at the byte `offset` of its file.
pub(super) fn look(text: &str, offset: usize, scan: &mut Scan) {
    let marked = Marked::new(text);
    let told = Told::of(&marked);
    let drawings = drawings(text, &marked.marks);
    let mut look = Look { text, offset, scan, ids: HashSet::new(), names: Vec::new() };
    let swallowed = swallowed(text, &marked, &told, &drawings);
    for place in swallowed.values() {
        look.add_tag(LeftoverKind::Swallowed, place.clone());
    }
    // What swallows words is said once.
    for met in told.elements.iter().filter(|met| !swallowed.contains_key(&met.mark)) {
        let Some(mark) = marked.marks.get(met.mark) else { continue };
        match clean::stays(&met.name) {
            true => look.staying(met, mark.at),
            // What is in a drawing goes with it, and a call of another system is named as one.
            false if drawings[met.mark].is_some() || text[..mark.at].ends_with("{{") => {}
            false => look.removed(mark.at),
        }
    }
    look.out_of_place(&marked.marks, &told);
    look.add_names();
    scan.foreign.sort_by_key(|foreign| foreign.span.start);
    scan.ids.sort_by_key(|id| id.span.start);
    scan.leftovers.sort_by_key(|leftover| leftover.span.start);
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

struct Look<'s> {
    text: &'s str,
    offset: usize,
    scan: &'s mut Scan,
    /// The ids that were met.
    ids: HashSet<String>,
    /// Ids that are given in an old way, `<a name>`, which many texts have beside the new one.
    names: Vec<Id>,
}

impl Look<'_> {
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

    /// Notes the tags of `marks` that browsers pass over, since they do not belong where they are.
    fn out_of_place(&mut self, marks: &[Mark], told: &Told) {
        let met: HashSet<usize> = told.elements.iter().map(|met| met.mark).collect();
        let mut in_script = false;
        let tags = marks.iter().enumerate().filter(|(_, mark)| mark.kind == MarkKind::Tag);
        for (number, mark) in tags {
            if met.contains(&number) {
                in_script = mark.is_named(self.text, clean::TAKEN_WITH_WORDS);
            } else if !in_script
                && !told.quoted.contains(&number)
                && mark.is_named(self.text, OUT_OF_PLACE)
            {
                self.removed(mark.at);
            }
        }
    }

    /// Notes what an element that stays gives and refers to, and which of its attributes do not
    /// stay. Its tag begins at the byte `at`.
    fn staying(&mut self, Met { name: element, attributes, .. }: &Met, at: usize) {
        if attributes.is_empty() {
            return;
        }
        let tag = Tag::at(self.text, at);
        let mut removed = Vec::new();
        for (name, value) in attributes {
            let span = tag.attribute(name);
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
        }
        if !removed.is_empty() {
            // The first tells where, as the others may stand in other lines.
            let shown = format!("{element} {}", removed.join(" "));
            self.add(LeftoverKind::ElementAttributes, tag.line(), shown);
        }
    }

    /// Adds the names that are no ids as well.
    fn add_names(&mut self) {
        for id in std::mem::take(&mut self.names) {
            if self.ids.insert(id.name.clone()) {
                self.scan.ids.push(id);
            }
        }
    }

    /// Notes an id, or an address of a picture elsewhere.
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
        let foreign = match name {
            "srcset" => candidates(value).find(|address| is_foreign(address)),
            "src" => Some(value).filter(|address| is_foreign(address)),
            _ => None,
        };
        if let Some(address) = foreign.filter(|_| clean::fate(element, name, value) == Fate::Stays)
        {
            let span = self.place(span.clone());
            self.scan.foreign.push(Foreign { address: address.to_owned(), span });
        }
    }
}

/// Attributes that readers do not see even where they stay: they are for scripts, for search engines,
/// or for how a browser asks for a file.
const UNSEEN: &[&str] = &[
    "about",
    "crossorigin",
    "fetchpriority",
    "itemid",
    "itemprop",
    "itemref",
    "itemscope",
    "itemtype",
    "nonce",
    "property",
    "referrerpolicy",
    "rel",
    "resource",
    "typeof",
    "vocab",
    "xml:lang",
    "xmlns",
];

/// Whether a reader could see that the attribute is not there.
fn changes_something(name: &str, value: &str) -> bool {
    // A reserved id is an error of its own.
    let is_reserved = name == "id" && ids::is_reserved(value);
    // Programs write these without a value, and then they say nothing.
    let says_nothing = value.trim().is_empty()
        && matches!(name, "class" | "dir" | "id" | "lang" | "style" | "title");
    !(UNSEEN.contains(&name) || name.starts_with("data-") || is_reserved || says_nothing)
}
