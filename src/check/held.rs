//! A translation without a `draft` of its own waits for its original.
//!
//! Doubtful: `draft: true` is written into an original that was published, or that has translations
//! already: they go with it. It is said once, where it is to be mended.

use std::collections::BTreeMap;

use crate::archive::Archive;
use crate::content::front_matter::{Step, place};
use crate::diagnostics::{Code, Diagnostics};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let mut held: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for left_out in archive.catalogue.left_out.values().flatten() {
        if let Some(original) = &left_out.held_by {
            held.entry(original).or_default().push(&left_out.path);
        }
    }
    for (original, translations) in held {
        let what = if translations.len() == 1 { "its translation" } else { "its translations" };
        let message = format!("the draft keeps back {what}: {}", translations.join(", "));
        let hint = "take `draft: true` out when it is ready, and they are published together; a \
                    translation that is to appear before says `draft: false`";
        let place = place(&archive.site, original, &[Step::Field("draft")]);
        diagnostics.add(Code::HeldTranslation, place, message, hint);
    }
}
