//! An article says something.
//!
//! Doubtful: below the front matter there is nothing, or nothing but comments, as in a file that
//! was only begun. A draft that is shown before its time may be so.

use std::collections::HashSet;

use crate::archive::Archive;
use crate::catalogue::Text;
use crate::content::markdown::blocks;
use crate::content::read_text;
use crate::diagnostics::{Code, Diagnostics, Place};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    // One that could not be read has no text that is known.
    let unread: HashSet<String> = diagnostics
        .iter()
        .filter(|found| found.is_error())
        .map(|found| found.place.path.clone())
        .collect();
    let articles = archive.catalogue.articles.iter().map(|article| &article.text);
    let pages = archive.catalogue.pages.iter().flat_map(|page| page.texts.iter().flatten());
    let previewed = archive.catalogue.previewed.iter();
    let drafts = previewed.filter(|shown| shown.until.is_none()).map(|shown| shown.path.as_str());
    let drafts: HashSet<&str> = drafts.collect();
    let is_ready = |text: &&Text| {
        !(text.is_withdrawn || drafts.contains(&*text.path) || unread.contains(&*text.path))
    };
    for text in articles.chain(pages).filter(is_ready).filter(|text| is_empty(archive, text)) {
        let start = text.body.start;
        let hint = "write the text below the second line ---; until then, `draft: true` keeps it out of the site";
        let place = Place::new(&*text.path, start..start);
        diagnostics.add(Code::EmptyText, place, "the article has no text", hint);
    }
}

fn is_empty(archive: &Archive, text: &Text) -> bool {
    let scan = &text.body.scan;
    // Only a text without a paragraph need be looked at.
    if !(scan.excerpt.is_empty() && scan.links.is_empty() && scan.headings.is_empty()) {
        return false;
    }
    // A file that cannot be read any more is reported when its page is made.
    let file = read_text(&archive.site.root, &text.path, &mut Diagnostics::new());
    let body = file.as_deref().and_then(|file| file.get(text.body.start..));
    body.is_some_and(|body| {
        blocks(body).iter().all(|block| block.hidden || block.text.starts_with("<!--"))
    })
}
