//! A line of words, whose addresses become links.

use std::collections::VecDeque;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::super::events::Placed;
use super::super::excerpt::is_wide;
use super::address::{Address, Piece};
use super::{Around, BARE, COLON};

/// The schemes of bare addresses: all others are written in angle brackets.
const SCHEMES: [&str; 2] = ["https", "http"];

/// A line of words.
pub(super) struct Line<'l, 't> {
    pub(super) text: &'t str,
    pub(super) around: &'l mut Around,
    /// What was not gone through yet.
    pub(super) rest: VecDeque<Placed<'t>>,
    /// Of each emphasis that is open: how many signs begin it, if these became letters of an address.
    /// Then those at its end are letters too.
    pub(super) open: Vec<Option<usize>>,
    pub(super) out: &'l mut VecDeque<Placed<'t>>,
    /// See [`super::Linked::cut`].
    pub(super) cut: &'l mut Vec<Range<usize>>,
}

impl<'t> Line<'_, 't> {
    pub(super) fn go_through(&mut self) {
        while let Some((event, span)) = self.rest.pop_front() {
            if self.around.may_link(&event)
                && let Event::Text(words) = &event
                && self.text.get(span.clone()) == Some(&**words)
            {
                self.words(span);
                continue;
            }
            self.around.follow(&event);
            match event {
                Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough) => {
                    self.open.push(None);
                }
                Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough) => {
                    if let Some(Some(size)) = self.open.pop() {
                        self.put(span.end - size..span.end);
                        continue;
                    }
                }
                _ => {}
            }
            self.out.push_back((event, span));
        }
    }

    /// Puts the bytes `span` of the text as words.
    fn put(&mut self, span: Range<usize>) {
        if let Some(words) = self.text.get(span.clone()).filter(|words| !words.is_empty()) {
            self.out.push_back((Event::Text(words.into()), span));
        }
    }

    /// Takes the words at the bytes `span` of the text.
    fn words(&mut self, mut span: Range<usize>) {
        while let Some((start, address)) = self.first(&span) {
            self.put(span.start..start);
            match self.link(start, span.end, address) {
                Some(end) => span = end..span.end,
                // The words were not its end.
                None => return,
            }
        }
        self.put(span);
    }

    /// The first address that begins in the words at `span`, and where.
    fn first(&mut self, span: &Range<usize>) -> Option<(usize, Address)> {
        let words = self.text.get(span.clone())?;
        for colon in memchr::memmem::find_iter(words.as_bytes(), COLON) {
            let colon = span.start + colon;
            let Some(start) = start(self.text, colon).filter(|start| *start >= span.start) else {
                continue;
            };
            let host = colon + COLON.len();
            match self.text.as_bytes().get(host) {
                Some(byte) if byte.is_ascii_alphanumeric() => {
                    let address = self.address(start..span.end, host + 1 - start);
                    return Some((start, address));
                }
                _ => self.note_cut(start..host),
            }
        }
        None
    }

    /// The address that begins at the beginning of the bytes `first`, which the words at hand end
    /// with; `least` of its letters surely belong to it.
    fn address(&self, first: Range<usize>, least: usize) -> Address {
        let mut address = Address::new(least);
        let mut end = first.end;
        let words = self.text.get(first.clone()).unwrap_or_default();
        if !address.take(words, Piece { at: 0, span: first, number: 0, literal: true }) {
            return address.trimmed();
        }
        for (number, (event, span)) in (1..).zip(&self.rest) {
            let opened = address.opened.last().map(|(_, size)| *size);
            let (span, literal) = match (event, opened) {
                (Event::Text(words), _) => {
                    (span.clone(), self.text.get(span.clone()) == Some(&**words))
                }
                (Event::Start(tag), _) => (self.signs(tag, span), true),
                (Event::End(_), Some(size)) => (span.end - size..span.end, true),
                _ => break,
            };
            let source = self.text.get(span.clone()).unwrap_or_default();
            if source.is_empty() || !self.follows(end, span.start) {
                break;
            }
            end = span.end;
            let piece = Piece { at: address.letters.len(), span, number, literal };
            match event {
                Event::Text(words) => {
                    if !address.take(words, piece) {
                        break;
                    }
                }
                Event::Start(_) => address.open(source, piece),
                _ => address.close(source, piece),
            }
        }
        address.trimmed()
    }

    /// Whether what begins at the byte `start` is right behind the byte `end`, or a backslash between
    /// them has made it a letter.
    fn follows(&self, end: usize, start: usize) -> bool {
        start == end || (start == end + 1 && self.text.as_bytes().get(end) == Some(&b'\\'))
    }

    /// The signs that the emphasis at `span` begins with; none where `tag` is of something else.
    fn signs(&self, tag: &Tag, span: &Range<usize>) -> Range<usize> {
        let most = match tag {
            Tag::Emphasis => 1,
            Tag::Strong | Tag::Strikethrough => 2,
            _ => 0,
        };
        let source = self.text.get(span.clone()).unwrap_or_default().as_bytes();
        let same = source.iter().take(most).take_while(|sign| source.first() == Some(sign));
        span.start..span.start + same.count()
    }

    /// Puts the link to `address`, which begins at the byte `start` in words up to the byte `words_end`.
    /// Where it ends in these, tells where; else what is left of its last piece comes next.
    fn link(&mut self, start: usize, words_end: usize, address: Address) -> Option<usize> {
        let Some((piece, length)) = address.end() else {
            self.put(start..words_end);
            return Some(words_end);
        };
        let end = if piece.literal { piece.span.start + length } else { piece.span.end };
        self.open.extend(address.opened.iter().map(|(_, size)| Some(*size)));
        self.note_cut(start..end);
        self.put_link(start..end, &address.letters);
        if piece.number == 0 {
            return Some(end);
        }
        let last = self.rest.drain(..piece.number).next_back();
        if let Some((Event::Text(_), span)) = last
            && let Some(words) = self.text.get(end..span.end).filter(|words| !words.is_empty())
        {
            self.rest.push_front((Event::Text(words.into()), end..span.end));
        }
        None
    }

    fn put_link(&mut self, place: Range<usize>, address: &str) {
        let words = match self.text.get(place.clone()) {
            Some(written) if written == address => CowStr::Borrowed(written),
            _ => CowStr::from(address.to_owned()),
        };
        let (link_type, dest_url) = (LinkType::Autolink, words.clone());
        let (title, id) = ("".into(), BARE.into());
        let tag = Tag::Link { link_type, dest_url, title, id };
        self.out.extend([
            (Event::Start(tag), place.clone()),
            (Event::Text(words), place.clone()),
            (Event::End(TagEnd::Link), place),
        ]);
    }

    /// Notes the letters behind an address at `place` that may belong to it.
    fn note_cut(&mut self, place: Range<usize>) {
        // What stands in a word that is noted needs no second look at the rest of the word.
        if self.cut.last().is_some_and(|last| place.start < last.end) {
            return;
        }
        let behind = self.text.get(place.end..).unwrap_or_default();
        let may_belong =
            |c: char| c.is_alphabetic() && !c.is_ascii() && !is_wide(c) && !is_spaceless(c);
        if behind.starts_with(may_belong) {
            let end = behind.find(|c: char| c.is_whitespace() || c.is_control() || c == '<');
            let word = behind.get(..end.unwrap_or(behind.len())).unwrap_or_default();
            let word = word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '/');
            self.cut.push(place.start..place.end + word.len());
        }
    }
}

/// Where the scheme begins that ends at the byte `colon` of `text`, if it is one of an address by
/// itself.
fn start(text: &str, colon: usize) -> Option<usize> {
    let before = text.get(..colon)?;
    let ends_with = |scheme: &&&str| {
        let end = before.len().checked_sub(scheme.len()).and_then(|at| before.get(at..));
        end.is_some_and(|end| end.eq_ignore_ascii_case(scheme))
    };
    let start = colon - SCHEMES.iter().find(ends_with)?.len();
    let is_of_other = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'+';
    (!before.as_bytes()[..start].last().is_some_and(is_of_other)).then_some(start)
}

/// Whether words of the script of `c` have no spaces between them: Thai and its neighbours.
fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{fff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}
