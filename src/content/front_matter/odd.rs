//! Characters of front matter that no page may have, that turn what follows, or that nobody sees.
//!
//! They come raw, or by the escapes of YAML (`"\u0007"`), in any text, for themes too.

use std::borrow::Cow;
use std::ops::Range;

use super::{FrontMatter, Kind};
use crate::characters::{self, At, Use};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::format::front_matter as known;
use crate::site::Site;
use crate::values::{Node, Value};

/// Something that is wrong with a character.
pub(super) struct Odd {
    code: Code,
    span: Range<usize>,
    message: String,
    hint: Cow<'static, str>,
}

/// What is wrong with the characters of `node`, which was read from `yaml`.
pub(super) fn find(site: &Site, kind: Kind, yaml: &str, node: &Node) -> Vec<Odd> {
    let mut finder = Finder { yaml, found: Vec::new() };
    let Value::Map(entries) = &node.value else { return Vec::new() };
    for entry in entries {
        let key = entry.key.as_str();
        let is_term = kind == Kind::Bulletin && site.taxonomies.iter().any(|t| t.field == key);
        let role = match key {
            _ if key == known::TITLE.name => Role::Words("the title"),
            _ if key == known::SUMMARY.name => Role::Words("the summary"),
            _ if key == known::SLUG.name || key == known::ALIASES.name => Role::Address,
            _ if is_term => Role::Term,
            _ => Role::Other,
        };
        finder.node(&entry.node, role);
    }
    finder.found
}

/// Adds what was `found` in the front matter of the file `path`, which is `front` and begins at the
/// byte `offset`.
pub(super) fn report(
    site: &Site,
    found: Vec<Odd>,
    (path, offset): (&str, usize),
    front: &FrontMatter,
    diagnostics: &mut Diagnostics,
) {
    for Odd { code, span, message, hint } in found {
        let day = front.date.map(|date| date.day);
        if let Some(severity) = site.levels.of(code, day) {
            let place = Place::new(path, span.start + offset..span.end + offset);
            diagnostics.add(code, place, message, hint).severity = severity;
        }
    }
}

/// What a text is for.
#[derive(Clone, Copy)]
enum Role<'r> {
    /// It is read, and has a name.
    Words(&'r str),
    Term,
    /// It is a part of an address, which has rules of its own.
    Address,
    Other,
}

struct Finder<'y> {
    yaml: &'y str,
    found: Vec<Odd>,
}

impl Finder<'_> {
    fn node(&mut self, node: &Node, role: Role) {
        match &node.value {
            Value::Text(text) => self.text(text, &node.span, role),
            Value::List(nodes) => nodes.iter().for_each(|node| self.node(node, role)),
            Value::Map(entries) => {
                for entry in entries {
                    self.text(&entry.key, &entry.key_span, Role::Other);
                    self.node(&entry.node, Role::Other);
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, span: &Range<usize>, role: Role) {
        for At { character, .. } in characters::forbidden(text) {
            let message = format!("no text may have {}", characters::name(character));
            let span = self.place(span, character);
            let hint = advice(character, span.len() <= character.len_utf8());
            self.found.push(Odd { code: Code::BadCharacter, span, message, hint });
        }
        let (which, what) = match role {
            Role::Words(what) => (Use::Words, what),
            Role::Term => (Use::Name, "the term"),
            Role::Address => return,
            Role::Other => (Use::Words, ""),
        };
        let open = characters::open(text);
        for At { character, .. } in &open {
            let name = characters::name(*character);
            let message =
                format!("the character {name}, turns the text behind it, and is never ended");
            self.add(Code::BadCharacter, span, *character, message, TAKE_OUT);
        }
        if let Some(at) = characters::hidden(text, which).filter(|_| !what.is_empty())
            && !open.iter().any(|open| open.character == at.character)
        {
            let name = characters::name(at.character);
            let message = format!("{what} has {name}, which nobody sees");
            let hint = match role {
                Role::Term => SAME_TERM,
                _ => TAKE_OUT,
            };
            self.add(Code::HiddenCharacter, span, at.character, message, hint);
        }
    }

    fn add(
        &mut self,
        code: Code,
        span: &Range<usize>,
        character: char,
        message: String,
        hint: &'static str,
    ) {
        let span = self.place(span, character);
        self.found.push(Odd { code, span, message, hint: hint.into() });
    }

    /// Where `character` stands in the value at `span`: raw or as an escape.
    fn place(&self, span: &Range<usize>, character: char) -> Range<usize> {
        let written = self.yaml.get(span.clone()).unwrap_or_default();
        let code = u32::from(character);
        let escapes =
            [format!("\\x{code:02x}"), format!("\\u{code:04x}"), format!("\\U{code:08x}")];
        let raw = written.find(character).map(|at| at..at + character.len_utf8());
        let escaped = || {
            let lower = written.to_ascii_lowercase();
            escapes.iter().find_map(|escape| {
                lower.find(&escape.to_ascii_lowercase()).map(|at| at..at + escape.len())
            })
        };
        match raw.or_else(escaped) {
            Some(place) => span.start + place.start..span.start + place.end,
            None => span.clone(),
        }
    }
}

const TAKE_OUT: &str = "delete it: take out the word in which it is, and write that again by hand";
const SAME_TERM: &str = "delete the term, and write it again by hand: with that character in it, it \
                         is another term than the same word without it";

/// What to do about the forbidden `character`, which stands there itself, if it `is_raw`, and not by
/// its number.
pub(crate) fn advice(character: char, is_raw: bool) -> Cow<'static, str> {
    match characters::meant(character) {
        Some(meant) => {
            format!("the text is from an old file in another encoding: write {meant} in its place")
                .into()
        }
        None if is_raw => {
            "nobody sees it: delete the signs around this place, and write them again by hand"
                .into()
        }
        None => "take its number out".into(),
    }
}
