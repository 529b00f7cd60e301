//! Nothing of a text is lost in silence: what was not understood, and what was taken out.
//!
//! Wrong: `![b](my photo.gif)`; `A claim[^none].` Doubtful: `##Heading`; `<form>`.

mod html;

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
        LeftoverKind::Element => {
            (format!("{shown} is taken out of the page"), html::of_element(shown))
        }
        LeftoverKind::Attributes => {
            let are = if shown.contains("` and `") { "are" } else { "is" };
            (format!("{shown} {are} taken out of the page"), html::of_attributes(shown))
        }
        LeftoverKind::Address => (
            format!("the address `{shown}` is not safe"),
            "use an address that begins with https://; put a picture into a file beside the article",
        ),
        LeftoverKind::Lost => (format!("{shown} {}", html::how_lost(shown)), html::of_lost(shown)),
        LeftoverKind::Reference => (
            format!("this stands for {shown}, and no text may have that"),
            "take it out, or write the sign that you mean: numbers from 128 to 159 are of an old encoding",
        ),
        LeftoverKind::Turned => (
            format!("the character {shown}, turns the text behind it, and is never ended"),
            "nobody sees it: delete the signs around this place, and write them again by hand",
        ),
    }
}
