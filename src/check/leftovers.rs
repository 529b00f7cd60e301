//! Nothing of a text is lost in silence: what was not understood, and what was taken out.
//!
//! Wrong: `![b](my photo.gif)`; `A claim[^none].` Doubtful: `##Heading`; `<form>`.

use crate::archive::Archive;
use crate::content::markdown::{Leftover, LeftoverKind};
use crate::diagnostics::{Diagnostics, Place};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    for (_, text) in archive.catalogue.texts() {
        for leftover in &text.body.scan.leftovers {
            let code = leftover.kind.code();
            if let Some(severity) = archive.site.levels.of(code, text.day) {
                let place = Place::new(&*text.path, leftover.span.clone());
                let (message, hint) = words(leftover);
                diagnostics.add(code, place, message, hint).severity = severity;
            }
        }
    }
}

/// What is said of a leftover: what it is, and what to do.
fn words(Leftover { kind, shown, .. }: &Leftover) -> (String, &'static str) {
    match kind {
        LeftoverKind::Element => (
            format!("{shown} is taken out of the page"),
            "write it in Markdown, or take it out of the text",
        ),
    }
}
