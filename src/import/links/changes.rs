//! How links are written into a text: with another address, as words, as a link in the place of a picture.

use std::ops::Range;

use super::Read;
use super::anchors::{Anchors, Found};
use super::leads::Lead;
use super::tell::Tell;
use crate::content::markdown::{
    Link, Role, WrittenLink, as_words, is_foreign, tag_around, written_links,
};
use crate::import::arrange::Placed;
use crate::import::references::{encoded, for_attribute, in_attribute};
use crate::import::report::Notes;
use crate::paths::{before, folder, name};

/// What becomes of a link, when all is known.
enum New {
    /// It stays.
    Stays,
    /// It gets this address.
    Address(String),
    /// Its words are left.
    Words,
    /// A link stands in the place of a picture.
    Instead(String),
}

/// The text with the number `at` of all `placed`, of which `read` was read, as it is now.
pub(super) fn body(
    placed: &[Placed],
    at: usize,
    read: &Read,
    anchors: &Anchors,
    notes: &mut Notes,
) -> String {
    let here = &placed[at];
    let body = here.piece.body.as_str();
    let mut changes = Changes { body, written: None, list: Vec::new() };
    for (at, length, text) in anchors.put_into(at) {
        changes.list.push((*at..at + length, text.clone()));
    }
    let mut tell = Tell { here, notes };
    let mut number = 0;
    for (link, lead) in &read.links {
        let new = settled(placed, at, link, lead, anchors, &mut tell);
        let is_done = match link.raw {
            Some(role) => changes.in_html(link, role, &new),
            None => changes.in_markdown(number, link, &new, read),
        };
        if let (false, New::Address(new)) = (is_done, &new) {
            tell.not_changed(link, new);
        }
        number += usize::from(link.raw.is_none());
    }
    for (target, lead, range) in &read.defined {
        let link = Link { target: target.clone(), ..Link::default() };
        let quiet = &mut Tell { here, notes: &mut Notes::default() };
        if let New::Address(new) = settled(placed, at, &link, lead, anchors, quiet) {
            changes.list.push((range.clone(), in_brackets(&new)));
        }
    }
    changes.into_text()
}

/// What becomes of `link` of the text `at`, which leads where `lead` says. What has to be said of it is said.
fn settled(
    placed: &[Placed],
    at: usize,
    link: &Link,
    lead: &Lead,
    anchors: &Anchors,
    tell: &mut Tell,
) -> New {
    let here = &placed[at];
    match lead {
        Lead::Stays => {
            tell.elsewhere(link);
            New::Stays
        }
        Lead::Becomes(new) => New::Address(new.clone()),
        Lead::Mended(new) => {
            tell.mended(link, new);
            New::Address(new.clone())
        }
        Lead::Text(to, fragment) => {
            let found = anchors.find(*to, here.lang, fragment);
            let fragment = match &found {
                Found::Same => fragment.clone(),
                Found::Other(id) => format!("#{}", encoded(id)),
                Found::Nothing => {
                    tell.no_place(link, *to == at && link.target.starts_with('#'));
                    String::new()
                }
            };
            if *to == at && link.target.starts_with('#') {
                return match fragment.as_str() {
                    "" => New::Words,
                    fragment if fragment == link.target => New::Stays,
                    _ => New::Address(fragment),
                };
            }
            let there = &placed[*to];
            if is_draft(placed, there) && !is_draft(placed, here) && !here.piece.fields.draft {
                tell.draft(link);
            }
            New::Address(format!("{}{fragment}", relative(&here.path, &there.link_path())))
        }
        // What readers still see on the old site, they go on to see.
        Lead::Nowhere(_, Some(old)) if link.picture && is_foreign(&link.target) => {
            tell.elsewhere(link);
            New::Address(old.clone())
        }
        Lead::Nowhere(sort, Some(old)) => {
            tell.old(link, *sort);
            match link.picture {
                true => New::Instead(old.clone()),
                false => New::Address(old.clone()),
            }
        }
        Lead::Nowhere(_, None) if link.picture => {
            tell.missing(link);
            New::Stays
        }
        Lead::Nowhere(sort, None) => {
            tell.words(link, *sort);
            New::Words
        }
    }
}

/// Whether nobody sees the bulletin or page of `text` yet: a draft of an original keeps its translations back.
fn is_draft(placed: &[Placed], text: &Placed) -> bool {
    placed.get(text.original).is_some_and(|original| original.piece.fields.draft)
}

/// The changes of a text.
struct Changes<'t> {
    body: &'t str,
    /// Where its links stand, once that was asked for.
    written: Option<Vec<WrittenLink>>,
    /// What is new in the place of which bytes.
    list: Vec<(Range<usize>, String)>,
}

impl Changes<'_> {
    /// Changes the link of Markdown with this number. Whether that could be done.
    fn in_markdown(&mut self, number: usize, link: &Link, new: &New, read: &Read) -> bool {
        let is_same = |new: &String| *new == link.target;
        match new {
            New::Stays => return true,
            New::Address(new) if is_same(new) => return true,
            New::Address(_) | New::Words | New::Instead(_) => {}
        }
        let written = self.written.get_or_insert_with(|| written_links(self.body));
        let Some(written) = written.get(number).cloned() else { return false };
        let WrittenLink { span, words, address, is_inside } = written;
        let is_defined = || read.defined.iter().any(|(target, ..)| *target == link.target);
        match (new, words) {
            (New::Stays, _) => {}
            (New::Address(new), None) => {
                self.put(span, format!("[{}]({})", as_words(&link.target), in_brackets(new)));
            }
            (New::Words, None) => self.put(span, format!("`{}`", link.target)),
            (New::Address(new), Some(_)) => match address {
                Some(address) => self.put(address, in_brackets(new)),
                None => return is_defined(),
            },
            (New::Words, Some(words)) => self.leave_words(&span, &words, link),
            (New::Instead(_), Some(words)) if is_inside => self.leave_words(&span, &words, link),
            (New::Instead(old), Some(words)) => {
                self.put(span.start..span.start + 1, String::new());
                if words.is_empty() {
                    self.put(words, as_words(file_name(&link.target)));
                }
                match address {
                    Some(address) => self.put(address, in_brackets(old)),
                    None => return is_defined(),
                }
            }
            (New::Instead(_), None) => return false,
        }
        true
    }

    /// Leaves the `words` of a link at `span`. Of a picture without any, the name of its file is left.
    fn leave_words(&mut self, span: &Range<usize>, words: &Range<usize>, link: &Link) {
        let own = self.body.get(words.clone()).unwrap_or_default();
        let before = match link.picture && own.trim().is_empty() {
            true => as_words(file_name(&link.target)),
            false => escape(self.body, span.start, own).to_owned(),
        };
        self.put(span.start..words.start, before);
        self.put(words.end..span.end, String::new());
    }

    /// Changes the address of an attribute of raw HTML. Whether that could be done.
    fn in_html(&mut self, link: &Link, role: Role, new: &New) -> bool {
        match new {
            New::Stays => true,
            New::Address(new) if *new == link.target => true,
            New::Address(new) => {
                let Some(range) = self.in_attribute(link, role) else { return false };
                self.put(range, for_attribute(new));
                true
            }
            New::Words => {
                self.take_attribute(&link.span);
                true
            }
            New::Instead(old) => {
                self.instead_of_tag(link, role, old);
                true
            }
        }
    }

    /// Where the target of `link` stands in its attribute: as it is read, or the whole value.
    fn in_attribute(&self, link: &Link, role: Role) -> Option<Range<usize>> {
        let attribute = self.body.get(link.span.clone())?;
        if let Some(at) = in_attribute(attribute, &link.target) {
            let start = link.span.start + at;
            return Some(start..start + link.target.len());
        }
        let (name, value) = attribute.split_once('=').filter(|_| role != Role::Candidate)?;
        let start = name.len() + 1 + (value.len() - value.trim_start().len());
        let value = value.trim();
        let quote = value.chars().next().filter(|c| "\"'".contains(*c));
        let is_quoted = quote.is_some_and(|quote| value.len() > 1 && value.ends_with(quote));
        let quotes = usize::from(is_quoted);
        let start = link.span.start + start + quotes;
        Some(start..start + value.len() - 2 * quotes)
    }

    /// Takes an attribute out, with the space before it.
    fn take_attribute(&mut self, span: &Range<usize>) {
        let before = self.body.get(..span.start).unwrap_or_default();
        let start = before.trim_end_matches([' ', '\t']).len();
        self.put(start..span.end, String::new());
    }

    /// Puts a link to `old` in the place of a picture.
    fn instead_of_tag(&mut self, link: &Link, role: Role, old: &str) {
        match role {
            Role::Picture => {}
            Role::Film | Role::Embed => {
                if let Some(range) = self.in_attribute(link, role) {
                    self.put(range, for_attribute(old));
                }
                return;
            }
            Role::Link | Role::Candidate | Role::Poster => return self.take_attribute(&link.span),
        }
        let Some(tag) = tag_around(self.body, &link.span) else { return };
        let words = match tag.alt.trim() {
            "" => as_words(file_name(&link.target)),
            alt => alt.replace('<', "&lt;"),
        };
        let new = match self.is_in_link(tag.span.start) {
            true => words,
            false => format!("<a href=\"{}\">{words}</a>", for_attribute(old)),
        };
        self.put(tag.span, new);
    }

    /// Whether the tag at the byte `at` stands in a link.
    fn is_in_link(&mut self, at: usize) -> bool {
        let near = self.body.get(self.body.floor_char_boundary(at.saturating_sub(NEAR))..at);
        let near = near.unwrap_or_default().to_ascii_lowercase();
        let last = |sign: &str| near.rfind(sign).map_or(0, |at| at + 1);
        let in_html = last("<a ") > last("</a");
        let written = self.written.get_or_insert_with(|| written_links(self.body));
        let before = written.partition_point(|link| link.span.start <= at);
        let last = before.checked_sub(1).and_then(|last| written.get(last));
        in_html || last.is_some_and(|link| link.span.end > at)
    }

    fn put(&mut self, range: Range<usize>, new: String) {
        self.list.push((range, new));
    }

    /// The text with what is new.
    fn into_text(mut self) -> String {
        self.list.sort_by_key(|(range, _)| range.start);
        let mut out = String::with_capacity(self.body.len());
        let mut done = 0;
        for (range, new) in self.list {
            // What stood in something that is new as a whole went with it.
            let Some(before) = self.body.get(done..range.start) else { continue };
            out.push_str(before);
            out.push_str(&new);
            done = range.end;
        }
        out.push_str(self.body.get(done..).unwrap_or_default());
        out
    }
}

/// How many bytes before a picture of raw HTML the tag of its link may begin: with an address and a title, one
/// has some hundred.
const NEAR: usize = 1000;

/// What has to stand before `words`, which a line begins with now, so that they begin no block.
fn escape(body: &str, start: usize, words: &str) -> &'static str {
    let line = body.get(..start).unwrap_or_default().rsplit('\n').next().unwrap_or_default();
    let is_first = line.trim_matches([' ', '\t', '>']).is_empty();
    let sign = words.trim_start_matches(['#', '-', '+', '*', '=', '>']);
    let begins = sign.len() < words.len()
        && (sign.is_empty() || sign.starts_with(' ') || words.starts_with('>'));
    if is_first && begins { "\\" } else { "" }
}

/// The name of the file at `target`.
fn file_name(target: &str) -> &str {
    let path = before(before(target, '#'), '?');
    if name(path).is_empty() { target } else { name(path) }
}

/// `address` as it stands in a link of Markdown.
fn in_brackets(address: &str) -> String {
    let plain = encoded(address);
    plain.replace('<', "%3C").replace('>', "%3E").replace('\\', "%5C").replace('\n', "%0A")
}

/// The path that leads from the file `from` to the file `to`.
fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = folder(from).split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let ups = std::iter::repeat_n("..", from.len() - shared);
    ups.chain(to.get(shared..).unwrap_or_default().iter().copied()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_between_files() {
        let from = "content/bulletins/2020/01/a.en.md";
        assert_eq!(relative(from, "content/bulletins/2020/01/b.md"), "b.md");
        assert_eq!(relative(from, "content/bulletins/2019/12/b.md"), "../../2019/12/b.md");
        assert_eq!(relative(from, "content/pages/about.md"), "../../../pages/about.md");
    }

    #[test]
    fn words_begin_no_block() {
        for (words, expected) in
            [("# a", "\\"), ("#a", ""), ("- a", "\\"), ("*a*", ""), (">a", "\\"), ("a", "")]
        {
            assert_eq!(escape("x\n> ", 4, words), expected, "{words}");
            assert_eq!(escape("x ", 2, words), "", "{words}");
        }
    }
}
