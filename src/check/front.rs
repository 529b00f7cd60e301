//! The sections that `[front]` in site.toml names are there.
//!
//! Wrong: `sections = ["polítics"]`. Of a section without bulletins there is no block yet, so that is
//! no error.

use crate::archive::Archive;
use crate::diagnostics::{Code, Diagnostics, nearest};
use crate::site::Places;

/// Reports the sections that no bulletin is in, if all bulletins could be read.
pub(super) fn check(archive: &Archive, all_read: bool, diagnostics: &mut Diagnostics) {
    let Archive { site, catalogue, .. } = archive;
    if site.front.sections.is_empty() || !all_read {
        return;
    }
    let places = Places::new(site);
    let Some(taxonomy) = site.sections() else {
        let hint = "write [taxonomies.sections] into site.toml, and below it field = \"section\"; \
                    or take `sections` out of [front]";
        let at = places.of(&["front", "sections"]);
        diagnostics.add(Code::UnknownSection, at, "the site has no sections", hint);
        return;
    };
    let terms = catalogue.terms(taxonomy);
    let is_there = |word: &str| {
        let term = terms.find(word);
        term.is_some_and(|term| archive.editions.iter().any(|at| !at.term(term).is_empty()))
    };
    for word in site.front.sections.iter().filter(|word| !is_there(word)) {
        let known = terms.iter().map(|(_, term)| term.id.as_str());
        let hint = match nearest(word, known.filter(|known| is_there(known))) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "its block appears with the first bulletin of the section".to_owned(),
        };
        let at = places.item(&["front", "sections"], word);
        let message = format!("no bulletin is in the section `{word}`");
        diagnostics.add(Code::UnknownSection, at, message, hint);
    }
}
