//! Characters of front matter that no page may have, that turn what follows, or that nobody sees.
//!
//! They come raw, or by the escapes of YAML (`"\u0007"`), in any text, for themes too.

use std::ops::Range;

use super::Kind;
use crate::characters::{self, At, Use};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::format::front_matter as known;
use crate::site::Site;
use crate::values::{Field, Node, Value};

/// The fields that are read, and what they are called.
const WORDS: &[(Field, &str)] = &[
    (known::TITLE, "the title"),
    (known::SUMMARY, "the summary"),
    (known::KICKER, "the kicker"),
    (known::PLACE, "the place"),
    (known::SOURCE, "the source"),
    (known::TRANSLATOR, "the translator's name"),
];
/// The groups, and lists of groups, with texts that are read.
const GROUPS: &[Field] =
    &[known::IMAGE, known::GALLERY, known::ATTACHMENTS, known::WITHDRAWN, known::CORRECTIONS];
/// Those in groups.
const INSIDE: &[(Field, &str)] = &[
    (known::IMAGE_ALT, "the picture's `alt`"),
    (known::IMAGE_CAPTION, "the picture's caption"),
    (known::IMAGE_CREDIT, "the picture's credit"),
    (known::ATTACHMENT_TITLE, "the attachment's title"),
    // Of a correction, or of what was taken back.
    (known::CORRECTION_NOTE, "the note"),
];

/// Reports what is wrong with the characters of `node`, which was read from `yaml`: the front matter
/// of the file `path` from its byte `offset` on.
pub(super) fn report(
    site: &Site,
    kind: Kind,
    (path, offset): (&str, usize),
    yaml: &str,
    node: &Node,
    diagnostics: &mut Diagnostics,
) {
    let mut finder = Finder { path, offset, yaml, diagnostics };
    let Value::Map(entries) = &node.value else { return };
    for entry in entries {
        let key = entry.key.as_str();
        let is = |fields: &[Field]| fields.iter().any(|field| field.name == key);
        let is_term = kind == Kind::Bulletin && site.taxonomies.iter().any(|t| t.field == key);
        let role = match key {
            _ if is(&[known::SLUG, known::ALIASES]) => Role::Address,
            _ if is(GROUPS) => Role::Group,
            _ if is_term => Role::Term,
            _ => Role::of(key, WORDS),
        };
        finder.node(&entry.node, role);
    }
}

/// What a text is for.
#[derive(Clone, Copy)]
enum Role {
    /// It is read, and has a name.
    Words(&'static str),
    Term,
    /// It is a part of an address, which has rules of its own.
    Address,
    /// It is in a group with texts that are read.
    Group,
    Other,
}

impl Role {
    fn of(key: &str, words: &[(Field, &'static str)]) -> Self {
        let words = words.iter().find(|(field, _)| field.name == key);
        words.map_or(Role::Other, |(_, what)| Role::Words(what))
    }
}

struct Finder<'y, 'd> {
    path: &'y str,
    offset: usize,
    yaml: &'y str,
    diagnostics: &'d mut Diagnostics,
}

impl Finder<'_, '_> {
    fn node(&mut self, node: &Node, role: Role) {
        match &node.value {
            Value::Text(text) => self.text(text, &node.span, role),
            Value::List(nodes) => nodes.iter().for_each(|node| self.node(node, role)),
            Value::Map(entries) => {
                for entry in entries {
                    self.text(&entry.key, &entry.key_span, Role::Other);
                    let role = match role {
                        Role::Group => Role::of(&entry.key, INSIDE),
                        _ => Role::Other,
                    };
                    self.node(&entry.node, role);
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, span: &Range<usize>, role: Role) {
        let (path, offset, yaml) = (self.path, self.offset, self.yaml);
        let mut written = None;
        let mut place = |at: &At| {
            let written = written.get_or_insert_with(|| Written::new(text, yaml, span));
            let span = written.place(at);
            Place::new(path, span.start + offset..span.end + offset)
        };
        for at in characters::forbidden(text) {
            // Those that are raw were reported when the file was read.
            self.diagnostics.forbidden(place(&at), at.character, false);
        }
        if let Role::Address = role {
            return;
        }
        let open = characters::open(text);
        for at in &open {
            self.diagnostics.turning(place(at), at.character);
        }
        let (which, what, hint) = match role {
            Role::Words(what) => (Use::Words, what, TAKE_OUT),
            Role::Term => (Use::Name, "the term", SAME_TERM),
            _ => return,
        };
        if let Some(at) = characters::hidden(text, which)
            && !open.iter().any(|open| open.character == at.character)
        {
            let message = format!("{what} {}", characters::has_hidden(at.character));
            self.diagnostics.add(Code::HiddenCharacter, place(&at), message, hint);
        }
    }
}

const TAKE_OUT: &str = "delete it: take out the word in which it is, and write that again by hand";
const SAME_TERM: &str = "delete the term, and write it again by hand: with that character in it, it \
                         is another term than the same word without it";

/// Where the odd characters of a value are written.
struct Written {
    /// The value's bytes in the front matter.
    span: Range<usize>,
    /// Where they are in the value.
    starts: Vec<usize>,
    /// Where they are in the front matter, in the same order.
    written: Vec<At>,
}

impl Written {
    /// Of the value `text`, which is written in `span` of `yaml`.
    fn new(text: &str, yaml: &str, span: &Range<usize>) -> Self {
        let odd = text.char_indices().filter(|(_, c)| is_odd(*c));
        let written = written(yaml.get(span.clone()).unwrap_or_default(), span.start);
        Written { span: span.clone(), starts: odd.map(|(at, _)| at).collect(), written }
    }

    /// Where what is `at` a place of the value is written; the whole value where that is not clear.
    fn place(&self, at: &At) -> Range<usize> {
        let number = self.starts.binary_search(&at.span.start).ok();
        let written = number.and_then(|number| self.written.get(number));
        let written = written.filter(|written| written.character == at.character);
        written.map_or(&self.span, |written| &written.span).clone()
    }
}

fn is_odd(c: char) -> bool {
    characters::is_hidden(c) || characters::is_forbidden(c)
}

/// The odd characters of the scalar `yaml`, raw or as escapes, from its byte `offset` on.
fn written(yaml: &str, offset: usize) -> Vec<At> {
    let has_escapes = yaml.starts_with('"');
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(c) = yaml.get(at..).and_then(|rest| rest.chars().next()) {
        let (character, length) = match c {
            '\\' if has_escapes => escape(&yaml[at..]),
            c => (c, c.len_utf8()),
        };
        if is_odd(character) {
            let start = offset + at;
            found.push(At { character, span: start..start + length });
        }
        at += length;
    }
    found
}

/// What the escape stands for with which `yaml` begins, and its length; a backslash where that is
/// nothing odd.
fn escape(yaml: &str) -> (char, usize) {
    let by_number = |digits: usize| {
        let code = u32::from_str_radix(yaml.get(2..2 + digits)?, 16).ok()?;
        Some((char::from_u32(code)?, 2 + digits))
    };
    let named = |c: char| Some((c, 2));
    let known = match yaml.as_bytes().get(1) {
        Some(b'x') => by_number(2),
        Some(b'u') => by_number(4),
        Some(b'U') => by_number(8),
        Some(b'0') => named('\0'),
        Some(b'a') => named('\u{7}'),
        Some(b'b') => named('\u{8}'),
        Some(b'v') => named('\u{b}'),
        Some(b'f') => named('\u{c}'),
        Some(b'e') => named('\u{1b}'),
        Some(b'N') => named('\u{85}'),
        Some(b'L') => named('\u{2028}'),
        Some(b'P') => named('\u{2029}'),
        Some(byte) if byte.is_ascii() => named('\\'),
        _ => None,
    };
    known.unwrap_or(('\\', 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_found_where_it_is_written() {
        let yaml = "t: \"a\\u0007\\\\u0007\\a я\u{200b}\\x07 \\u202E\\n\u{200b}\"";
        let value = "a\u{7}\\u0007\u{7} я\u{200b}\u{7} \u{202e}\n\u{200b}";
        let written = Written::new(value, yaml, &(3..yaml.len()));
        let shown = |(at, _)| {
            let character = value[at..].chars().next().unwrap_or_default();
            &yaml[written.place(&At { character, span: at..at + character.len_utf8() })]
        };
        let all = value.char_indices().filter(|(_, c)| is_odd(*c)).map(shown);
        let all: Vec<&str> = all.collect();
        assert_eq!(all, ["\\u0007", "\\a", "\u{200b}", "\\x07", "\\u202E", "\u{200b}"]);
        // A value that has more than what is written is named as a whole.
        let written = Written::new("\u{7}", "t: x", &(3..4));
        assert_eq!(written.place(&At { character: '\u{7}', span: 0..1 }), 3..4);
    }
}
