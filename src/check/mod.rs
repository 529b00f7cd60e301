//! What must be right before anything is written, a rule a file.
//!
//! [`of_build`] runs before every build: its errors stop it. [`doubts`] runs in `dateline check`
//! alone.

mod collisions;
mod dates;
mod empty;
mod held;
pub(crate) mod labels;
mod left_out;
mod leftovers;
mod links;
mod names;
pub(crate) mod outdated;
mod pictures;
mod stray;
mod summaries;
mod unused;
mod withdrawn;
pub(crate) mod wording;
mod written;

use crate::diagnostics::Diagnostics;
use crate::website::Website;

/// What a build says before it makes a page.
pub(crate) fn of_build(website: &Website, diagnostics: &mut Diagnostics) {
    // What an article that cannot be read links to is not known.
    let all_read = !diagnostics.has_errors();
    collisions::check(website, diagnostics);
    names::check(website, diagnostics);
    links::check(website, diagnostics);
    dates::check(website, diagnostics);
    held::check(&website.archive, diagnostics);
    leftovers::check(&website.archive, diagnostics);
    pictures::check(&website.archive, diagnostics);
    wording::check(website, diagnostics);
    labels::check(&website.archive, diagnostics);
    empty::check(&website.archive, diagnostics);
    stray::check(&website.archive, all_read, diagnostics);
}

/// What is only doubtful.
pub(crate) fn doubts(website: &Website, diagnostics: &mut Diagnostics) {
    let archive = &website.archive;
    left_out::check(archive, diagnostics);
    withdrawn::check(website, diagnostics);
    outdated::check(archive, diagnostics);
    summaries::check(archive, diagnostics);
    unused::check(archive, diagnostics);
}
