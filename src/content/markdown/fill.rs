//! HTML while its slots are filled, once it is known where links lead.
//!
//! What fills a slot may change what stands around it: a link that leads nowhere is its words alone, a
//! player takes the place of a paragraph, and in a link there is room for words alone.

use std::collections::HashSet;
use std::ops::Range;

use super::Flavour;
use super::elements::Element;
use super::pictures::Pictured;
use super::prepared::{Resolved, escape, escape_address, escape_words};
use super::shown_files::{Named, is_in_link};

/// What begins the note about a call: the preview's script says how it looks.
const CALL: &str = "<code class=\"dateline-call\" dir=\"ltr\" translate=\"no\">";

/// HTML whose slots are being filled.
pub(super) struct Fill<'h> {
    html: &'h str,
    elements: &'h [Element],
    resolved: &'h [Resolved],
    flavour: Flavour,
    /// Up to which byte of the HTML all is done.
    done: usize,
    out: String,
    /// Whether a link is open that leads nowhere. None stands in another.
    in_dead: bool,
    /// Whether a link is open, where that matters: for a text that shows files.
    in_link: Option<bool>,
    /// The numbers of the players that have nothing to play: only what stands in them is shown.
    silent: HashSet<usize>,
}

impl<'h> Fill<'h> {
    /// That of `html`, which has the `elements`; `resolved` holds each of the text's links.
    pub(super) fn new(
        html: &'h str,
        elements: &'h [Element],
        resolved: &'h [Resolved],
        flavour: Flavour,
    ) -> Self {
        let has_files = resolved.iter().any(|link| link.file.is_some());
        Fill {
            html,
            elements,
            resolved,
            flavour,
            done: 0,
            out: String::with_capacity(html.len() * 9 / 8),
            in_dead: false,
            in_link: has_files.then_some(false),
            silent: HashSet::new(),
        }
    }

    /// Copies what comes before the slot at `span`, if that is to be filled.
    pub(super) fn begins(&mut self, span: &Range<usize>) -> bool {
        if span.start < self.done {
            return false;
        }
        self.to(span.start);
        self.done = span.end;
        true
    }

    /// All of it.
    pub(super) fn finish(mut self) -> String {
        self.to(self.html.len());
        self.out
    }

    /// Copies what comes before the byte `to`.
    fn to(&mut self, to: usize) {
        let piece = self.html.get(self.done..to).unwrap_or_default();
        self.in_link = self.in_link.map(|before| is_in_link(before, piece));
        match piece.split_once("</a>").filter(|_| self.in_dead) {
            Some((words, behind)) => {
                self.out.push_str(words);
                self.out.push_str(behind);
                self.in_dead = false;
            }
            None => self.out.push_str(piece),
        }
        self.done = to;
    }

    /// Writes words of the page's language.
    pub(super) fn words(&mut self, words: &str) {
        escape_words(&mut self.out, words);
    }

    /// Tells an editor of the `calls`, of which readers see nothing.
    pub(super) fn calls(&mut self, calls: &[String]) {
        for call in calls.iter().filter(|call| *call != "[") {
            self.out.push_str(CALL);
            escape_words(&mut self.out, call);
            self.out.push_str("</code>");
        }
    }

    /// The same of those that have a paragraph to themselves.
    pub(super) fn paragraph(&mut self, calls: &[String]) {
        self.out.push_str("<p>");
        self.calls(calls);
        self.out.push_str("</p>");
    }

    /// Takes away the line that a slot is all of.
    pub(super) fn leave_line(&mut self) {
        let rest = self.html.get(self.done..).unwrap_or_default();
        self.done += usize::from(rest.starts_with('\n'));
    }

    /// Writes what is `pictured`.
    pub(super) fn show(&mut self, pictured: &Pictured) {
        let link = self.resolved.get(pictured.link);
        let Some((file, href)) = link.and_then(|link| link.file.as_ref().zip(link.href.as_ref()))
        else {
            return pictured.write(self.resolved, self.flavour, &mut self.out);
        };
        let named = Named { href, name: &pictured.alt, title: &pictured.title };
        if self.in_link == Some(true) {
            file.words(named.name, &mut self.out);
        } else if file.is_player() && pictured.is_alone {
            self.leave_paragraph();
            file.player(named, &mut self.out);
        } else {
            file.link(named, &mut self.out);
        }
    }

    /// Takes away the paragraph that a slot is all of; an item of a list may have none.
    fn leave_paragraph(&mut self) {
        const PARAGRAPH: (&str, &str) = ("<p>", "</p>");
        let rest = self.html.get(self.done..).unwrap_or_default();
        if self.out.ends_with(PARAGRAPH.0) && rest.starts_with(PARAGRAPH.1) {
            self.out.truncate(self.out.len() - PARAGRAPH.0.len());
            self.done += PARAGRAPH.1.len();
        }
    }

    /// Writes the tag with the `number` among the elements.
    pub(super) fn element(&mut self, number: usize) {
        match self.elements.get(number) {
            Some(Element::Tag(tag)) => {
                if tag.of_player().is_some_and(|player| self.silent.contains(&player)) {
                    return;
                }
                self.silent.extend(tag.is_silent(self.resolved).then_some(number));
                self.in_link = self.in_link.map(|before| before || tag.is_link());
                tag.write(self.resolved, &mut self.out);
            }
            Some(Element::End(player)) if self.silent.contains(player) => {}
            Some(Element::End(player)) => {
                if let Some(Element::Tag(tag)) = self.elements.get(*player) {
                    tag.write_end(&mut self.out);
                }
            }
            None => {}
        }
    }

    /// Writes the address of the link with the `number` into the tag of a link, which is open.
    pub(super) fn address(&mut self, number: usize) {
        let link = self.resolved.get(number);
        let Some((link, href)) = link.and_then(|link| Some((link, link.href.as_ref()?))) else {
            return self.dead();
        };
        let is_in_tag = self.is_in_tag();
        escape_address(&mut self.out, href);
        if let Some(lang) = link.hreflang.as_ref().filter(|_| is_in_tag) {
            self.out.push_str("\" hreflang=\"");
            escape(&mut self.out, lang);
        }
    }

    /// Whether the tag of a link is open: within `noscript` its HTML is words.
    fn is_in_tag(&self) -> bool {
        let tag = self.out.rfind(['<', '>']).and_then(|at| self.out.get(at..));
        tag.is_some_and(|tag| tag.starts_with("<a ") && tag.ends_with("href=\""))
    }

    /// Takes back the tag of a link whose address is open, so that its words are left.
    fn dead(&mut self) {
        if !self.is_in_tag() {
            return;
        }
        let begin = self.out.rfind("<a ").unwrap_or(self.out.len());
        self.out.truncate(begin);
        self.skip_tag();
        self.in_dead = true;
    }

    /// Leaves out what comes up to the first `end` and that itself.
    fn skip(&mut self, end: char) {
        let rest = self.html.get(self.done..).unwrap_or_default();
        self.done += rest.find(end).map_or(rest.len(), |at| at + end.len_utf8());
    }

    /// Leaves out the rest of a tag from within the value of an attribute: another one's value may
    /// have the sign that ends the tag.
    fn skip_tag(&mut self) {
        self.skip('"');
        while let Some(rest) = self.html.get(self.done..)
            && let Some(quote) = rest.find('"')
            && !rest[..quote].contains('>')
        {
            self.skip('"');
            self.skip('"');
        }
        self.skip('>');
    }
}
