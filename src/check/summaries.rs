//! A summary is short: it stands in listings, in feeds and in search results.

use crate::archive::Archive;
use crate::content::front_matter::{Step, place};
use crate::diagnostics::{Code, Diagnostics};

/// The most characters that search engines and listings show well.
const LIMIT: usize = 320;

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    for (_, text) in archive.catalogue.texts() {
        let length = text.summary().chars().count();
        if length > LIMIT {
            let place = place(&archive.site, &text.path, &[Step::Field("summary")]);
            let message = format!("the summary has {length} characters");
            let hint = format!("say it in one or two sentences, in at most {LIMIT} characters");
            diagnostics.add(Code::LongSummary, place, message, hint);
        }
    }
}
