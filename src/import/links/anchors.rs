//! The places in texts that links name: `#history`.
//!
//! A heading whose id would be another one than it was, and which a link names by the old one, is given
//! that: `{#history}`. What a translation names by the id of its original's heading is the heading at
//! the same place, where both have as many of the same levels. So an anchor of a call that stays in the
//! text, `{{% def id="term" %}}`, stays too.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Read;
use super::leads::Lead;
use super::rules::old_ids;
use crate::content::markdown::{
    Heading, braces, code, heading_ids, headings, is_footnote, is_reserved,
};
use crate::import::System;
use crate::import::arrange::Placed;
use crate::names::compose;
use crate::paths::decoded;
use crate::site::{Lang, Site};

/// What was found for all places that links name.
pub(super) struct Anchors {
    /// By text, and by what links name there: the place.
    places: HashMap<(usize, String), Place>,
    /// The texts that readers of a language are led to, by the text that a link names.
    shown: HashMap<(usize, Lang), usize>,
    /// What is put into the texts: where, in the place of how many bytes, and what.
    put: BTreeMap<usize, Vec<(usize, usize, String)>>,
}

/// Where a place is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// It has the id that the link names.
    There,
    /// It is the heading with this id.
    Heading(String),
    /// It is nowhere.
    Nowhere,
}

/// What a link finds in the place of what it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// What it names.
    Same,
    /// The same under another id.
    Other(String),
    /// Nothing.
    Nothing,
}

impl Anchors {
    /// Finds the places that all links of `read` name, and gives headings their old ids.
    pub(super) fn settle(site: &Site, system: System, placed: &[Placed], read: &[Read]) -> Self {
        let groups = groups(placed);
        let mut anchors =
            Anchors { places: HashMap::new(), shown: HashMap::new(), put: BTreeMap::new() };
        let mut wanted: BTreeMap<usize, Vec<(String, usize)>> = BTreeMap::new();
        let mut seen: HashSet<(usize, String)> = HashSet::new();
        for (here, text) in read.iter().enumerate() {
            for (_, lead) in &text.links {
                let Lead::Text(at, fragment) = lead else { continue };
                let Some(name) = name(fragment) else { continue };
                let lang = placed[here].lang;
                let shown =
                    *anchors.shown.entry((*at, lang)).or_insert_with(|| match *at == here {
                        true => here,
                        false => shown(site, placed, &groups, *at, lang),
                    });
                if seen.insert((shown, name.clone())) {
                    wanted.entry(shown).or_default().push((name, *at));
                }
            }
        }
        let mut outlines = Outlines { system, placed, read, known: HashMap::new() };
        for (at, names) in wanted {
            let siblings = groups.get(&placed[at].original).map_or(&[][..], Vec::as_slice);
            anchors.settle_text(&mut outlines, at, names, siblings);
        }
        anchors
    }

    fn settle_text(
        &mut self,
        outlines: &mut Outlines,
        at: usize,
        names: Vec<(String, usize)>,
        siblings: &[usize],
    ) {
        let mut given: BTreeMap<usize, (usize, String)> = BTreeMap::new();
        let mut found: Vec<(String, Spot)> = Vec::new();
        for (name, named) in names {
            let own = outlines.get(at).find(&name);
            let spot = own.or_else(|| {
                let levels = outlines.get(at).levels();
                let others = [named].into_iter().chain(siblings.iter().copied());
                others.filter(|other| *other != at).find_map(|other| {
                    let other = outlines.get(other);
                    let number = other.find(&name)?.number()?;
                    (other.levels() == levels).then_some(Spot::Near(number))
                })
            });
            let spot = spot.or_else(|| outlines.get(at).find_nearly(&name));
            if let Some(Spot::Old(number, rule)) = spot {
                let first = given.entry(number).or_insert_with(|| (rule, name.clone()));
                if rule < first.0 {
                    *first = (rule, name.clone());
                }
            }
            found.push((name, spot.unwrap_or(Spot::Nowhere)));
        }
        let given = given.into_iter().map(|(number, (_, id))| (number, id)).collect();
        let outline = outlines.get(at);
        let ids = outline.with(&given);
        let body = outline.body;
        let put = self.put.entry(at).or_default();
        put.extend(
            given
                .iter()
                .filter_map(|(number, id)| put_id(body, outline.headings.get(*number)?, id)),
        );
        for (name, spot) in found {
            let place = match spot {
                Spot::There => Place::There,
                Spot::Call(at) => {
                    put.push((at, 0, format!("<a id=\"{name}\"></a>")));
                    Place::There
                }
                Spot::Old(number, _) | Spot::Near(number) => match ids.get(number) {
                    Some(id) if *id == name => Place::There,
                    Some(id) => Place::Heading(id.clone()),
                    None => Place::Nowhere,
                },
                Spot::Nowhere => Place::Nowhere,
            };
            self.places.insert((at, name), place);
        }
    }

    /// What a reader of `lang` finds who follows a link to the place `fragment` of the text `at`.
    pub(super) fn find(&self, at: usize, lang: Lang, fragment: &str) -> Found {
        let Some(name) = name(fragment) else { return Found::Same };
        let shown = self.shown.get(&(at, lang)).copied().unwrap_or(at);
        match self.places.get(&(shown, name)) {
            Some(Place::Heading(id)) => Found::Other(id.clone()),
            Some(Place::Nowhere) => Found::Nothing,
            Some(Place::There) | None => Found::Same,
        }
    }

    /// What is put into the text `at`: where, in the place of how many bytes, and what.
    pub(super) fn put_into(&self, at: usize) -> &[(usize, usize, String)] {
        self.put.get(&at).map_or(&[], Vec::as_slice)
    }
}

/// Where a name was found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spot {
    /// It is an id there.
    There,
    /// The heading with this number had it, by the rule with this number.
    Old(usize, usize),
    /// The heading with this number is meant.
    Near(usize),
    /// A call at this byte had it.
    Call(usize),
    Nowhere,
}

impl Spot {
    /// The number of the heading.
    fn number(self) -> Option<usize> {
        match self {
            Spot::Old(number, _) | Spot::Near(number) => Some(number),
            Spot::There | Spot::Call(_) | Spot::Nowhere => None,
        }
    }
}

/// The outlines of texts, as far as they were asked for.
struct Outlines<'t> {
    system: System,
    placed: &'t [Placed],
    read: &'t [Read],
    known: HashMap<usize, Outline<'t>>,
}

/// What of a text can be named.
struct Outline<'t> {
    body: &'t str,
    headings: Vec<Heading>,
    /// The ids of its headings as they would be.
    ids: &'t [String],
    /// Those that raw HTML gives.
    raw: &'t [String],
    /// Its headings by their old ids.
    old: HashMap<String, (usize, usize)>,
    /// The calls of templates that are left in it, by their names and the ids that they give.
    calls: HashMap<String, usize>,
}

impl<'t> Outlines<'t> {
    fn get(&mut self, at: usize) -> &Outline<'t> {
        let Outlines { system, placed, read, .. } = *self;
        self.known.entry(at).or_insert_with(|| {
            let body = placed[at].piece.body.as_str();
            let all = headings(body);
            let old = old_ids(system, body, &all);
            let (ids, raw) = (read[at].headings.as_slice(), read[at].ids.as_slice());
            Outline { body, headings: all, ids, raw, old, calls: calls(body) }
        })
    }
}

impl Outline<'_> {
    /// Where `name` stands.
    fn find(&self, name: &str) -> Option<Spot> {
        if self.raw.iter().any(|id| id == name) {
            return Some(Spot::There);
        }
        let is_given = |heading: &Heading| heading.given.as_deref() == Some(name);
        if let Some(number) = self.headings.iter().position(is_given) {
            return Some(Spot::Near(number));
        }
        if let Some((number, rule)) = self.old.get(name).copied() {
            let is_same = self.ids.get(number).is_some_and(|id| id == name);
            return Some(match is_same || !may_be_given(name) {
                true => Spot::Near(number),
                false => Spot::Old(number, rule),
            });
        }
        let number = self.ids.iter().position(|id| id == name).map(Spot::Near);
        number.or_else(|| {
            self.calls.get(name).copied().filter(|_| may_be_given(name)).map(Spot::Call)
        })
    }

    /// The heading that is named by `name` but for its signs, or had the name of an emoji behind its own.
    fn find_nearly(&self, name: &str) -> Option<Spot> {
        let plain = |text: &str| -> String {
            text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
        };
        let wanted = plain(name);
        let mut alike = self.ids.iter().enumerate().filter(|(_, id)| plain(id) == wanted);
        match (alike.next(), alike.next()) {
            (Some((number, _)), None) if !wanted.is_empty() => Some(Spot::Near(number)),
            _ => None,
        }
    }

    /// The levels of its headings.
    fn levels(&self) -> Vec<usize> {
        self.headings.iter().map(|heading| heading.level).collect()
    }

    /// The ids of its headings, some of which are `given` others.
    fn with(&self, given: &BTreeMap<usize, String>) -> Vec<String> {
        let mut all = self.headings.clone();
        for (number, id) in given {
            if let Some(heading) = all.get_mut(*number) {
                heading.given = Some(id.clone());
            }
        }
        heading_ids(&all, self.raw.iter().cloned().collect())
    }
}

/// Whether a heading can be given the id `name` in braces.
fn may_be_given(name: &str) -> bool {
    let is_sign = |c: char| c.is_whitespace() || "{}<>\\&`*\"'".contains(c);
    !is_reserved(name) && !name.contains(is_sign)
}

/// The name of a place that the end of a link has; `None` where it names none, or one of a footnote, or words
/// that a browser looks for.
fn name(fragment: &str) -> Option<String> {
    let name = compose(decoded(fragment.strip_prefix('#')?));
    let is_other = name.is_empty() || name.contains(":~:") || is_footnote(&name);
    (!is_other).then_some(name)
}

/// No call of a template is longer, in bytes.
const LONGEST: usize = 500;

/// The calls of templates in `body` that give an id, each by that, and by its name with that behind it, as
/// many templates have it. What stands in code is no call.
fn calls(body: &str) -> HashMap<String, usize> {
    let mut found = HashMap::new();
    for (at, _) in body.match_indices("{{") {
        let rest = body.get(at + 2..).unwrap_or_default();
        let rest = rest.get(..rest.floor_char_boundary(LONGEST)).unwrap_or_default();
        let Some(inner) = rest.find("}}").and_then(|end| rest.get(..end)) else { continue };
        let inner = inner.trim_matches(['<', '>', '%', ' ']);
        let name = inner.split_whitespace().next().unwrap_or_default();
        let id = inner.split_once(" id=\"").and_then(|(_, rest)| rest.split_once('"'));
        let Some((id, _)) = id.filter(|_| !name.starts_with('/')) else { continue };
        found.entry(id.to_owned()).or_insert(at);
        found.entry(format!("{name}-{id}")).or_insert(at);
    }
    if !found.is_empty() {
        let code = code(body);
        found.retain(|_, at| {
            let before = code.partition_point(|range| range.start <= *at);
            before
                .checked_sub(1)
                .and_then(|last| code.get(last))
                .is_none_or(|range| range.end <= *at)
        });
    }
    found
}

/// What gives the `heading` of `body` the id `id`: where, in the place of how many bytes, and what.
fn put_id(body: &str, heading: &Heading, id: &str) -> Option<(usize, usize, String)> {
    let start = heading.span.start;
    let own = body.get(heading.span.clone())?.trim_end();
    let line = match own.starts_with('#') {
        true => own,
        false => own.rsplit_once('\n').map_or(own, |(words, _)| words).trim_end(),
    };
    if let Some(braces) = braces(line) {
        return Some((start + braces.start + 1, 0, format!("#{id} ")));
    }
    // The signs that may stand behind a heading too.
    let bare = line.trim_end_matches('#');
    let is_closed = own.starts_with('#') && bare.ends_with([' ', '\t']);
    let end = if is_closed { bare.trim_end().len() } else { line.len() };
    Some((start + end, line.len() - end, format!(" {{#{id}}}")))
}

/// The texts of each bulletin or page, by the number of its original.
fn groups(placed: &[Placed]) -> HashMap<usize, Vec<usize>> {
    let mut groups: HashMap<usize, Vec<usize>> = HashMap::new();
    for (at, text) in placed.iter().enumerate() {
        groups.entry(text.original).or_default().push(at);
    }
    groups
}

/// The text that a reader of `lang` is shown who follows a link to the text `at`.
fn shown(
    site: &Site,
    placed: &[Placed],
    groups: &HashMap<usize, Vec<usize>>,
    at: usize,
    lang: Lang,
) -> usize {
    let original = placed[at].original;
    let group = groups.get(&original).map_or(&[][..], Vec::as_slice);
    let is_shown = |other: &usize| !placed[*other].piece.fields.draft;
    let chain = &site.language(lang).chain;
    let mut in_chain = chain.iter().filter_map(|lang| {
        group.iter().copied().filter(is_shown).find(|other| placed[*other].lang == *lang)
    });
    in_chain.next().unwrap_or(original)
}
