//! What is said of links, in the same words for all of one kind.

use super::leads::Sort;
use crate::content::markdown::{FileKind, Link, is_foreign};
use crate::import::arrange::Placed;
use crate::import::report::{Notes, Topic};

/// What is said of a picture of another site, which a page may not show.
pub(in crate::import) const ELSEWHERE: &str = "is on another site: copy it beside the article";

/// Says something of the links of one text.
pub(super) struct Tell<'n> {
    pub(super) here: &'n Placed,
    pub(super) notes: &'n mut Notes,
}

impl Tell<'_> {
    /// A link that leads to the old site now, in the place of a page or of a file.
    pub(super) fn old(&mut self, link: &Link, sort: Sort) {
        self.say(
            Topic::LinkOld,
            link,
            &format!("is no {} of the new site: the link leads to the old one", what(link, sort)),
        );
    }

    /// A link of which only the words are left.
    pub(super) fn words(&mut self, link: &Link, sort: Sort) {
        let left = "its words are left, without a link";
        match sort {
            _ if link.target.is_empty() => {
                self.add(Topic::NoAddress, link, format!("a link has no address: {left}"))
            }
            Sort::Words => self.say(Topic::NoAddress, link, &format!("is no address: {left}")),
            sort => self.say(
                Topic::LinkWords,
                link,
                &format!("is no {} of the new site: {left}", what(link, sort)),
            ),
        }
    }

    /// A picture or a file that is nowhere.
    pub(super) fn missing(&mut self, link: &Link) {
        let what = link.shows().map_or("picture", FileKind::word);
        self.say(
            Topic::MissingFile,
            link,
            &format!("is no {what} of the old site: put it beside the article"),
        );
    }

    /// An address that was written wrongly.
    pub(super) fn mended(&mut self, link: &Link, new: &str) {
        self.say(Topic::Mended, link, &format!("was no address: it is {new} now"));
    }

    /// A place in a text that is not there.
    pub(super) fn no_place(&mut self, link: &Link, is_here: bool) {
        self.say(
            Topic::Place,
            link,
            match is_here {
                true => "names no place in the text: its words are left, without a link",
                false => "names no place in that text: the link leads to its beginning",
            },
        );
    }

    /// A link to a text that is not to be seen yet.
    pub(super) fn draft(&mut self, link: &Link) {
        self.say(
            Topic::DraftLink,
            link,
            "leads to a draft: until that is published, it will have no more than its words",
        );
    }

    /// What is shown from another site.
    pub(super) fn elsewhere(&mut self, link: &Link) {
        if link.picture && is_foreign(&link.target) {
            let what = link.shows().map_or("picture", FileKind::word);
            let text = format!("the {what} `{}` {ELSEWHERE}", link.target);
            self.add(Topic::Elsewhere, link, text);
        }
    }

    /// An address that stands in the text in other words than it is read.
    pub(super) fn not_changed(&mut self, link: &Link, new: &str) {
        self.say(
            Topic::LinkByHand,
            link,
            &format!("is written in a way that is not changed here: make it {new}"),
        );
    }

    fn say(&mut self, topic: Topic, link: &Link, what: &str) {
        self.add(topic, link, format!("`{}` {what}", link.target));
    }

    fn add(&mut self, topic: Topic, link: &Link, text: String) {
        let piece = &self.here.piece;
        self.notes.add(topic, &piece.origin, piece.line_of(link.span.start), text);
    }
}

/// What `link` wanted.
fn what(link: &Link, sort: Sort) -> &'static str {
    match sort {
        _ if link.picture => link.shows().map_or("picture", FileKind::word),
        Sort::File => "file",
        Sort::Page | Sort::Words => "page",
    }
}
