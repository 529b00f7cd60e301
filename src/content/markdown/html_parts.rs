//! What raw HTML is made of: words, tags, and the rest, as browsers take it apart.
//!
//! A block of raw HTML comes in pieces, a line each, so the walker knows in what the next byte stands.
//! The words for summaries and the search, and the look for Markdown in raw HTML, both go by it: what
//! only one of them took for a part of a tag would be lost in silence.

use memchr::{memchr, memchr_iter, memmem};

use super::nesting::DRAWINGS;
use super::tag_name::{is_named, tag_name};

/// Elements whose words are on no page.
pub(super) const HIDING: &[&str] = &["math", "script", "style", "svg", "template"];

/// A part of raw HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part<'h> {
    Words(&'h str),
    /// The beginning of a tag, up to its name.
    Tag {
        name: &'h str,
        is_end: bool,
    },
    /// The rest of a tag, a comment, what a hiding element has.
    Other,
}

/// Goes through raw HTML.
#[derive(Default)]
pub(super) struct Walker {
    place: Place,
    /// The element that is open, and in which all is passed over up to its end.
    hidden: Option<&'static str>,
}

/// In what the next byte stands.
#[derive(Default, Clone, Copy)]
enum Place {
    #[default]
    Words,
    /// Behind the name of a tag.
    Tag(InTag),
    /// Behind the `<!--` of a comment, which `>` and `->` end too.
    BeginsComment,
    Comment,
    /// In what browsers take for a comment, such as `<?php it's ?>`: its first `>` ends it.
    NoComment,
}

/// In what of a tag the next byte stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum InTag {
    /// Between attributes.
    Between,
    /// Behind a `/` there.
    Slash,
    /// In the name of an attribute.
    Name,
    AfterName,
    /// Behind a `=`: only here a quote begins.
    Equals,
    Quoted(u8),
    Unquoted,
}

impl InTag {
    /// Where the byte behind `byte`, which does not end the tag, stands.
    fn behind(self, byte: u8) -> Self {
        match (self, byte) {
            (InTag::Quoted(quote), _) if byte == quote => InTag::Between,
            (InTag::Quoted(_), _) => self,
            (InTag::Equals, b'"' | b'\'') => InTag::Quoted(byte),
            (InTag::Equals | InTag::AfterName, _) if byte.is_ascii_whitespace() => self,
            (InTag::Name, _) if byte.is_ascii_whitespace() => InTag::AfterName,
            (_, _) if byte.is_ascii_whitespace() => InTag::Between,
            (InTag::Equals | InTag::Unquoted, _) => InTag::Unquoted,
            (_, b'/') => InTag::Slash,
            (InTag::Name | InTag::AfterName, b'=') => InTag::Equals,
            _ => InTag::Name,
        }
    }
}

impl Walker {
    /// What follows is not in a tag or a comment.
    pub(super) fn begin_block(&mut self) {
        self.place = Place::Words;
        // A paragraph of Markdown ends a drawing; a script goes on.
        self.hidden = self.hidden.filter(|name| !DRAWINGS.contains(name));
    }

    /// Passes over what follows, up to the end of the element `name`, whose tag was the last part.
    pub(super) fn hide(&mut self, name: &'static str) {
        self.hidden = Some(name);
    }

    /// Whether an element is open whose words are passed over.
    pub(super) fn is_hidden(&self) -> bool {
        self.hidden.is_some()
    }

    /// The part at the beginning of `rest`, and how many bytes it has: at least one, where there is
    /// one.
    pub(super) fn part<'h>(&mut self, rest: &'h str) -> (Part<'h>, usize) {
        let bytes = rest.as_bytes();
        let end = match self.place {
            Place::Words => return self.words(rest),
            Place::Tag(inside) => return (Part::Other, self.tag(inside, bytes)),
            Place::BeginsComment if bytes.starts_with(b">") => Some(1),
            Place::BeginsComment if bytes.starts_with(b"->") => Some(2),
            Place::BeginsComment | Place::Comment => comment_end(bytes),
            Place::NoComment => memchr(b'>', bytes).map(|at| at + 1),
        };
        self.place = match (end, self.place) {
            (Some(_), _) => Place::Words,
            (None, Place::BeginsComment) => Place::Comment,
            (None, place) => place,
        };
        (Part::Other, end.unwrap_or(rest.len()))
    }

    /// Takes the words at the beginning of `rest`, or the beginning of what is none.
    fn words<'h>(&mut self, rest: &'h str) -> (Part<'h>, usize) {
        if let Some(hidden) = self.hidden {
            let is_end = |at: &usize| {
                let tag = rest.get(*at..).and_then(|tag| tag.strip_prefix("</"));
                tag.is_some_and(|tag| is_named(tag, &[hidden]))
            };
            match memchr_iter(b'<', rest.as_bytes()).find(is_end) {
                None => return (Part::Other, rest.len()),
                Some(at) if at > 0 => return (Part::Other, at),
                Some(_) => self.hidden = None,
            }
        }
        let open = memchr(b'<', rest.as_bytes()).unwrap_or(rest.len());
        match open {
            0 => self.begin(rest),
            _ => (Part::Words(&rest[..open]), open),
        }
    }

    /// Begins what the `<` at the beginning of `rest` does.
    fn begin<'h>(&mut self, rest: &'h str) -> (Part<'h>, usize) {
        let behind = rest.get(1..).unwrap_or_default();
        let is_end = behind.starts_with('/');
        let inside = behind.get(usize::from(is_end)..).unwrap_or_default();
        let name = tag_name(inside);
        if !name.is_empty() {
            self.place = Place::Tag(InTag::Between);
            return (Part::Tag { name, is_end }, 1 + usize::from(is_end) + name.len());
        }
        if rest.starts_with("<!--") {
            self.place = Place::BeginsComment;
            return (Part::Other, "<!--".len());
        }
        if is_end || behind.starts_with(['!', '?']) {
            self.place = Place::NoComment;
            return (Part::Other, "</".len());
        }
        (Part::Words(&rest[..rest.len().min(1)]), 1)
    }

    /// Goes on in a tag up to its end; how many of the `bytes` it has.
    fn tag(&mut self, mut inside: InTag, bytes: &[u8]) -> usize {
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            if let InTag::Quoted(quote) = inside {
                // Some values are pictures.
                let Some(end) = bytes.get(at..).and_then(|rest| memchr(quote, rest)) else { break };
                at += end;
                inside = InTag::Between;
            } else if *byte == b'>' {
                self.end_tag(inside);
                return at + 1;
            } else {
                inside = inside.behind(*byte);
            }
            at += 1;
        }
        self.place = Place::Tag(inside);
        bytes.len()
    }

    /// Comes to what is behind a tag.
    fn end_tag(&mut self, inside: InTag) {
        self.place = Place::Words;
        // Other elements than drawings are open even so.
        if inside == InTag::Slash {
            self.hidden = self.hidden.filter(|name| !DRAWINGS.contains(name));
        }
    }
}

/// Where a comment ends that has the `bytes`.
fn comment_end(bytes: &[u8]) -> Option<usize> {
    let dashes = memmem::find_iter(bytes, b"--").map(|at| (at, &bytes[at + 2..]));
    dashes.into_iter().find_map(|(at, behind)| {
        let end = [&b">"[..], b"!>", b"->", b"-!>"].into_iter().find(|end| behind.starts_with(end));
        end.map(|end| at + 2 + end.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of pieces of HTML, with tags in brackets.
    fn parts(pieces: &[&str]) -> String {
        let mut walker = Walker::default();
        let mut out = String::new();
        for piece in pieces {
            let mut rest = *piece;
            while !rest.is_empty() {
                let (part, length) = walker.part(rest);
                match part {
                    Part::Words(words) => out.push_str(words),
                    Part::Tag { name, is_end } => {
                        let hiding = HIDING.iter().find(|hiding| **hiding == name);
                        hiding.filter(|_| !is_end).into_iter().for_each(|name| walker.hide(name));
                        out.push_str(&["[", if is_end { "/" } else { "" }, name, "]"].concat());
                    }
                    Part::Other => {}
                }
                rest = &rest[length..];
            }
        }
        out
    }

    #[test]
    fn browsers_take_html_apart_so() {
        for (html, expected) in [
            ("<p a=it's b = 'c>d' e=\"f>g\">x</p>", "[p]x[/p]"),
            ("<p a'b=\"c>\">x<p a=b'>y<p \"a>z<p =\"a>w", "[p]x[p]y[p]z[p]w"),
            ("<p a=\"b\"c='d>'/e=f/>x", "[p]x"),
            ("a<!-->b<!--->c<!---->d<!-- -- > --!>e<!----->f<!-- a - -->g", "abcdefg"),
            ("a<?php it's > b<!DOCTYPE \"x>c</ d>e</>f<![CDATA[g>h", "a bcefh"),
            ("a < b <3 < /c << d", "a < b <3 < /c << d"),
            (
                "<svg/>a<svg b=c/><i></svg>d<script/><b></script>e",
                "[svg]a[svg][/svg]d[script][/script]e",
            ),
            ("<style>a<b></STYLE c='>'>d", "[style][/STYLE]d"),
            ("я<я>я", "я<я>я"),
        ] {
            assert_eq!(parts(&[html]), expected, "{html}");
            let broken: Vec<&str> = html.split_inclusive(' ').collect();
            assert_eq!(parts(&broken), expected, "{html}");
        }
        for html in ["<", "</", "<!", "<!-", "<!--", "<a b=", "<a b='", "", "<!--\n-"] {
            parts(&[html, html]);
        }
    }
}
