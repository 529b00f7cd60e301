//! Pictures that cannot be decoded: they are published as they are, and so are their smaller
//! versions, since a browser may be able to show what the decoder here is not.

use rayon::prelude::*;

use super::Media;
use super::image::{Medium, report_broken};
use crate::diagnostics::{Diagnostics, Reported};
use crate::disk;
use crate::images::{Store, Verdict};
use crate::site::Site;
use crate::timings::Progress;

/// What is found by decoding the pictures of `media` that `is_asked` for. What was decoded before,
/// and is in the `store`, is not decoded again.
pub(crate) fn find_broken(
    site: &Site,
    media: &Media,
    store: &Store,
    is_asked: impl Fn(&Medium) -> bool + Sync,
    progress: &Progress,
) -> Diagnostics {
    let asked: Vec<_> = media.decoded().filter(|(_, medium)| is_asked(medium)).collect();
    progress.begin(asked.len());
    let found = asked.into_par_iter().map(|(path, medium)| {
        progress.advance(1);
        Reported::of(|findings| {
            let bytes = || disk::read(&site.root.join(path));
            match store.verdict(&medium.key, bytes) {
                Ok(verdict) => report(path, verdict, findings),
                Err(error) => findings.unreadable(path, &error),
            }
        })
    });
    let found: Reported<Vec<()>> = found.collect();
    keep_verdicts(media, store);
    found.findings
}

/// Keeps for the next run which pictures could be decoded.
pub(crate) fn keep_verdicts(media: &Media, store: &Store) {
    store.save(&media.decoded().map(|(_, medium)| &medium.key).collect());
}

/// What is known without decoding any.
pub(crate) fn known_broken(media: &Media, store: &Store) -> Diagnostics {
    let known =
        media.decoded().filter_map(|(path, medium)| Some((path, store.known(&medium.key)?)));
    Reported::of(|findings| known.for_each(|(path, verdict)| report(path, verdict, findings)))
        .findings
}

fn report(path: &str, verdict: Verdict, diagnostics: &mut Diagnostics) {
    if let Err(reason) = verdict {
        report_broken(path, &reason, diagnostics);
    }
}
