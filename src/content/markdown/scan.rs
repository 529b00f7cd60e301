//! What a Markdown text refers to, and what can be referred to in it.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use serde::{Deserialize, Serialize};

use super::addresses::Role;
use super::bare::BARE;
use super::headings;
use super::ids::{self, Id};
use super::leftover::Leftover;
use super::pieces::Splice;
use crate::names::{compose, composed};

/// What is known of a text before it is rendered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scan {
    /// Its links and pictures, in their order: those of Markdown, then those of raw HTML.
    pub links: Vec<Link>,
    /// The ids of its headings, in their order.
    pub headings: Vec<String>,
    /// Whether it holds raw HTML, which is to be cleaned.
    pub raw_html: bool,
    /// The ids that it gives itself.
    pub ids: Vec<Id>,
    /// What is changed in its raw HTML on the way into the page, in the order of the text.
    pub(crate) splices: Vec<Splice>,
    /// Whether its headings go one level down: one has the first level, which is the page's title.
    pub(crate) shifts: bool,
    /// What was not understood, or is taken out, in the order of the text.
    pub(crate) leftovers: Vec<Leftover>,
    /// What no reader sees of it, in bytes of the text and in its order; none where all is shown.
    pub(crate) gone: Option<Vec<Range<usize>>>,
    /// What it says first, without markup, cut to the length of a summary.
    pub excerpt: String,
}

/// A link or a picture.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Where it leads, as written.
    pub target: String,
    /// Its bytes in the file.
    pub span: Range<usize>,
    /// Whether it is a picture.
    pub picture: bool,
    /// Whether it has a text.
    pub has_text: bool,
    /// Whether it is an address in words, without brackets around it.
    pub bare: bool,
    /// What it is in raw HTML, where it stands there: its bytes are then those of the attribute.
    pub(crate) raw: Option<Role>,
}

/// What goes through a text to make its [`Scan`].
#[derive(Default)]
pub(super) struct Scanner {
    scan: Scan,
    open: Open,
}

impl Scanner {
    /// Takes the next event, which has the bytes `span` in the file.
    pub(super) fn follow(&mut self, event: &Event, span: Range<usize>) {
        self.open.follow(&mut self.scan, event, span);
    }

    /// The scan, but for the headings' ids.
    pub(super) fn scan(&mut self) -> &mut Scan {
        &mut self.scan
    }

    /// The scan of the text that was gone through.
    pub(super) fn finish(self) -> Scan {
        let Scanner { mut scan, mut open } = self;
        let taken = scan.ids.iter().map(|id| id.name.clone()).collect();
        scan.headings = unique(std::mem::take(&mut open.headings), taken);
        scan.ids.append(&mut open.ids);
        scan
    }
}

/// What is open at a point of the text.
#[derive(Default)]
struct Open {
    /// Links that are open, by their place in the scan.
    links: Vec<usize>,
    /// Ids given and texts of headings.
    headings: Vec<(Option<String>, String)>,
    in_heading: bool,
    /// Ids given to headings.
    ids: Vec<Id>,
}

impl Open {
    fn follow(&mut self, scan: &mut Scan, event: &Event, span: Range<usize>) {
        scan.shifts |= headings::shifts(event);
        match event {
            Event::Start(tag) => self.start(scan, tag, span),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) | Event::Code(text) => self.text(scan, text),
            Event::SoftBreak | Event::HardBreak => self.text(scan, " "),
            Event::Html(_) | Event::InlineHtml(_) => scan.raw_html = true,
            _ => {}
        }
    }

    fn start(&mut self, scan: &mut Scan, tag: &Tag, span: Range<usize>) {
        match tag {
            Tag::Link { link_type: LinkType::Email, dest_url, .. } => {
                let target = format!("mailto:{dest_url}");
                self.link(scan, Link { target, span, ..Link::default() });
            }
            Tag::Link { link_type: LinkType::Autolink, dest_url, id, .. } => {
                let (target, bare) = (dest_url.to_string(), &**id == BARE);
                self.link(scan, Link { target, span, bare, ..Link::default() });
            }
            Tag::Link { dest_url, .. } => {
                let target = dest_url.to_string();
                self.link(scan, Link { target, span, ..Link::default() });
            }
            Tag::Image { dest_url, .. } => {
                let target = dest_url.to_string();
                self.link(scan, Link { target, span, picture: true, ..Link::default() });
            }
            Tag::Heading { id, .. } => {
                self.in_heading = true;
                self.ids.extend(id.iter().map(|id| Id {
                    name: id.to_string(),
                    span: span.clone(),
                    raw: false,
                }));
                self.headings.push((id.as_ref().map(|id| id.to_string()), String::new()));
            }
            Tag::HtmlBlock => scan.raw_html = true,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Link | TagEnd::Image => {
                self.links.pop();
            }
            TagEnd::Heading(_) => self.in_heading = false,
            _ => {}
        }
    }

    fn link(&mut self, scan: &mut Scan, link: Link) {
        self.links.push(scan.links.len());
        scan.links.push(link);
    }

    fn text(&mut self, scan: &mut Scan, text: &str) {
        if !text.trim().is_empty() {
            for link in &self.links {
                scan.links[*link].has_text = true;
            }
        }
        if self.in_heading
            && let Some((_, heading)) = self.headings.last_mut()
        {
            heading.push_str(text);
        }
    }
}

/// An id for each heading: the one given, else made from its text; a number tells equal ones
/// apart, and from those that raw HTML has taken. One that is given goes to no other heading.
pub(super) fn unique(
    headings: Vec<(Option<String>, String)>,
    taken: HashSet<String>,
) -> Vec<String> {
    let ids: Vec<(bool, String)> = headings
        .into_iter()
        .map(|(given, text)| match given {
            Some(id) => (true, compose(id)),
            None => (false, compose(ids::from_words(&composed(&text)))),
        })
        .collect();
    let mut given: HashSet<&String> =
        ids.iter().filter(|(given, _)| *given).map(|(_, id)| id).collect();
    let mut taken: HashSet<String> = taken;
    // By what ids begin with: the number that was not tried yet. All before it are taken.
    let mut next: HashMap<String, usize> = HashMap::new();
    ids.iter()
        .map(|(is_given, base)| {
            let is_free = if *is_given { given.remove(base) } else { !given.contains(base) };
            if is_free && taken.insert(base.clone()) {
                return base.clone();
            }
            let number = next.entry(base.clone()).or_insert(2);
            loop {
                let id = format!("{base}-{number}");
                *number += 1;
                if !given.contains(&id) && taken.insert(id.clone()) {
                    return id;
                }
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::read::scan_within;
    use crate::content::markdown::{Flavour, scan};

    #[test]
    fn a_text_is_gone_through() {
        let text = "# Год мира\n\nSee [the *charter*](../x.md) and ![](a.png).\n\n## Год мира\n\n> [q](b)\n";
        let scan = scan(text, 10, Flavour::Bulletin);
        assert_eq!(scan.headings, ["год-мира", "год-мира-2"]);
        assert_eq!(scan.excerpt, "See the charter and .");
        let links: Vec<_> =
            scan.links.iter().map(|l| (l.target.as_str(), l.picture, l.has_text)).collect();
        assert_eq!(links, [("../x.md", false, true), ("a.png", true, false), ("b", false, true)]);
        let link = &scan.links[0];
        assert_eq!(&text[link.span.start - 10..link.span.end - 10], "[the *charter*](../x.md)");
        assert!(!scan.raw_html);
    }

    #[test]
    fn an_excerpt_turns_nothing_behind_it() {
        let excerpt = |text: &str| scan(text, 0, Flavour::Bulletin).excerpt;
        let long = format!("a \u{2067}{}\u{2069} end", "שלום עולם ".repeat(40));
        assert!(!excerpt(&long).contains('\u{2067}'));
        assert_eq!(excerpt("a \u{2067}שלום\u{2069} b"), "a \u{2067}שלום\u{2069} b");
    }

    #[test]
    fn ids_are_unique() {
        let given = |id: &str| (Some(id.to_owned()), String::new());
        let headings = ["a", "a-3", "a", "a", "a-3", "a-2", "a"].map(given);
        let ids = unique(headings.to_vec(), HashSet::new());
        assert_eq!(ids, ["a", "a-3", "a-4", "a-5", "a-3-2", "a-2", "a-6"]);
        let headings = "## A\n\n## A\n\n## B {#a-2}\n";
        assert_eq!(scan(headings, 0, Flavour::Bulletin).headings, ["a", "a-3", "a-2"]);
    }

    #[test]
    fn what_is_too_deep() {
        let deep =
            |text: &str| scan_within(text, 100, Flavour::Bulletin, 6).err().map(|deep| deep.span);
        assert_eq!(deep("- a\n  - b\n\n> > c\n\n<div>\n</div>\n"), None);
        assert_eq!(deep("- a\n  - b\n    - c\n      - d\n").map(|span| span.start), Some(124));
        assert_eq!(deep("x <i><i><i><i><i><i>\n").map(|span| span.start), Some(117));
        assert_eq!(deep(&"<p>\n\nx <i>y</i>\n\n".repeat(20)), None);
    }
}
