//! References in the texts: from the calls that each system has for them to links to source files.

use std::collections::HashMap;
use std::ops::Range;

use super::calls::{self, Call, Marks};
use super::piece::Piece;
use super::report::{Notes, Topic};
use super::tree::stem;
use crate::content::markdown::{Flavour, Link, defined_addresses, scan};
use crate::paths::folder;

/// What stands in the place of a call.
pub(super) enum Answer {
    /// This text.
    Text(String),
    /// This link, where one can stand.
    Link(String),
    /// The call itself, for the reason given.
    Left(Topic, String),
    /// The call itself: it needs no word of its own.
    Quiet,
}

impl Answer {
    /// The call itself, `what` it is being something that Dateline does not have.
    pub(super) fn left(what: &str) -> Self {
        Answer::Left(Topic::Call, format!("{what} is left as it is: write it in Markdown"))
    }
}

/// The pieces by the files that they come from.
pub(super) struct Origins {
    /// The link for each file.
    by_path: HashMap<String, String>,
    /// The files by the names that they have without folder, language and extension, each with its
    /// language.
    by_name: HashMap<String, Vec<(Option<String>, String)>>,
}

impl Origins {
    fn new(pieces: &[Piece]) -> Self {
        let mut origins = Origins { by_path: HashMap::new(), by_name: HashMap::new() };
        let as_written = || pieces.iter().filter(|piece| piece.as_written);
        for piece in as_written() {
            origins.by_path.insert(piece.origin.clone(), from_root(&piece.origin));
        }
        for piece in as_written() {
            let link = from_root(&piece.origin);
            origins.by_path.entry(plain_path(piece)).or_insert_with(|| link.clone());
            let name = name(piece).to_owned();
            origins.by_name.entry(name).or_default().push((piece.lang.clone(), link));
        }
        origins
    }

    /// A link to the file `path`.
    pub(super) fn link(&self, path: &str) -> Option<String> {
        self.by_path.get(path).cloned()
    }

    /// A link to the file with the name `name`, best in the language of `piece`.
    pub(super) fn named(&self, name: &str, piece: &Piece) -> Option<String> {
        let found = self.by_name.get(name)?;
        let same = found.iter().find(|(lang, _)| *lang == piece.lang);
        same.or(found.first()).map(|(_, link)| link.clone())
    }
}

/// The path of the piece's file without its language, by which it can be linked too.
pub(super) fn plain_path(piece: &Piece) -> String {
    match folder(&piece.origin) {
        "" => format!("{}.md", name(piece)),
        folder => format!("{folder}/{}.md", name(piece)),
    }
}

/// The name of the piece's file without language and extension.
fn name(piece: &Piece) -> &str {
    let (stem, _) = stem(&piece.origin);
    let suffix = piece.lang.as_deref().and_then(|lang| stem.strip_suffix(lang)?.strip_suffix('.'));
    suffix.unwrap_or(stem)
}

/// Puts the answers of `answer` in the place of the calls in all texts.
pub(super) fn from_calls(
    pieces: &mut [Piece],
    marks: &[Marks],
    answer: fn(&Call, &Piece, &Origins) -> Answer,
    notes: &mut Notes,
) {
    let origins = Origins::new(pieces);
    for piece in pieces {
        let mut links: Vec<Put> = Vec::new();
        let (mut written, mut replaced) = (0, 0);
        let body = calls::replace(&piece.body, marks, |call| {
            let line = piece.line_of(call.range.start);
            let (text, is_link) = match answer(call, piece, &origins) {
                Answer::Text(text) => (text, false),
                Answer::Link(link) => (link, true),
                Answer::Left(topic, note) => {
                    notes.add(topic, &piece.origin, line, note);
                    return None;
                }
                Answer::Quiet => return None,
            };
            let start = call.range.start - replaced + written;
            replaced += call.range.len();
            written += text.len();
            if is_link {
                let call = piece.body[call.range.clone()].to_owned();
                links.push(Put { range: start..start + text.len(), call, line });
            }
            Some(text)
        });
        piece.body = without_stray(body, links, &piece.origin, notes);
    }
}

/// A link that was put in the place of a call.
struct Put {
    /// Its bytes in the new text.
    range: Range<usize>,
    /// The call as it was written.
    call: String,
    /// The line of the call.
    line: usize,
}

/// The text `body` with the calls back where no link of Markdown is, nor the address that is defined for
/// one: only such links are led to the new files.
fn without_stray(mut body: String, puts: Vec<Put>, origin: &str, notes: &mut Notes) -> String {
    if puts.is_empty() {
        return body;
    }
    let links = scan(&body, 0, Flavour::Bulletin).links;
    let defined = defined_addresses(&body).into_iter().map(|(_, range)| range);
    let links: Vec<Range<usize>> =
        links.iter().filter_map(|link| written(&body, link)).chain(defined).collect();
    let is_stray = |put: &&Put| {
        let holds =
            |link: &Range<usize>| link.start <= put.range.start && put.range.end <= link.end;
        !links.iter().any(holds)
    };
    for put in puts.iter().rev().filter(is_stray) {
        body.replace_range(put.range.clone(), &put.call);
        let hint = "write it as [text](file)";
        let note = format!("`{}` is in no link, and left as it is: {hint}", put.call);
        notes.add(Topic::LinkByHand, origin, put.line, note);
    }
    body
}

/// The path `path` as a link from the root.
fn from_root(path: &str) -> String {
    format!("/{}", encoded(path.trim_start_matches('/')))
}

/// The path `path` as a link of Markdown has it.
pub(super) fn encoded(path: &str) -> String {
    let mut link = String::with_capacity(path.len());
    for c in path.chars() {
        match c {
            ' ' => link.push_str("%20"),
            '(' => link.push_str("%28"),
            ')' => link.push_str("%29"),
            c => link.push(c),
        }
    }
    link
}

/// Where in `body` the target of `link` is written: in the link itself, or in its attribute.
pub(super) fn written(body: &str, link: &Link) -> Option<Range<usize>> {
    let target = link.target.as_str();
    let inside = &body[link.span.clone()];
    if link.raw.is_some() {
        let start = link.span.start + in_attribute(inside, target)?;
        return Some(start..start + target.len());
    }
    let open = inside.rfind(&format!("]({target}")).map(|at| at + 2);
    let open = open.or_else(|| inside.rfind(&format!("](<{target}")).map(|at| at + 3));
    let start = open.map(|at| link.span.start + at)?;
    Some(start..start + target.len())
}

/// Where `target` stands in an `attribute` of HTML, as a whole address.
pub(super) fn in_attribute(attribute: &str, target: &str) -> Option<usize> {
    let value = attribute.find('=')? + 1;
    let is_edge = |c: char| c.is_ascii_whitespace() || matches!(c, '"' | '\'' | ',');
    let found = attribute.get(value..)?.match_indices(target).map(|(at, _)| value + at);
    found.filter(|_| !target.is_empty()).find(|at| {
        let (before, behind) = (&attribute[..*at], &attribute[at + target.len()..]);
        before.ends_with(|c| is_edge(c) || c == '=')
            && (behind.is_empty() || behind.starts_with(is_edge))
    })
}

/// A path as the value of an attribute of HTML, in quotes or without.
pub(super) fn for_attribute(path: &str) -> String {
    let encoded = path.replace('&', "&amp;").replace(' ', "%20").replace('"', "%22");
    encoded.replace('\'', "%27").replace('>', "%3E").replace(',', "%2C")
}
