//! What must be right before anything is written, a rule a file.
//!
//! [`of_build`] runs before every build: its errors stop it. [`of_address`] does so where no other
//! address is given, but not in a preview, which nobody else sees. [`doubts`] runs in `dateline check`
//! alone.

mod address;
mod attachments;
mod collisions;
mod dates;
mod empty;
mod front;
mod guids;
mod held;
mod hidden;
pub(crate) mod labels;
mod layouts;
mod left_out;
mod leftovers;
mod links;
mod menus;
mod misnamed;
mod names;
mod order;
pub(crate) mod outdated;
mod pictures;
mod pinned;
mod related;
mod stray;
mod summaries;
mod unused;
mod withdrawn;
pub(crate) mod wording;
mod written;

use crate::diagnostics::Diagnostics;
use crate::site::Site;
use crate::website::Website;

/// What a build says before it makes a page.
pub(crate) fn of_build(website: &Website, diagnostics: &mut Diagnostics) {
    // What an article that cannot be read links to is not known.
    let all_read = !diagnostics.has_errors();
    collisions::check(website, diagnostics);
    names::check(website, diagnostics);
    links::check(website, diagnostics);
    menus::check(&website.archive, diagnostics);
    dates::check(website, diagnostics);
    held::check(&website.archive, diagnostics);
    leftovers::check(&website.archive, diagnostics);
    pictures::check(&website.archive, diagnostics);
    attachments::check(&website.archive, diagnostics);
    related::check(&website.archive, diagnostics);
    guids::check(&website.archive, diagnostics);
    front::check(&website.archive, all_read, diagnostics);
    wording::check(website, diagnostics);
    labels::check(&website.archive, diagnostics);
    layouts::check(website, diagnostics);
    empty::check(&website.archive, diagnostics);
    stray::check(&website.archive, all_read, diagnostics);
}

/// What is said of the address that the settings of `site` name, where it is that of the site that is
/// published.
pub(crate) fn of_address(site: &Site, diagnostics: &mut Diagnostics) {
    address::check(site, diagnostics);
}

/// What is only doubtful.
pub(crate) fn doubts(website: &Website, diagnostics: &mut Diagnostics) {
    let archive = &website.archive;
    left_out::check(archive, diagnostics);
    hidden::check(archive, diagnostics);
    withdrawn::check(website, diagnostics);
    outdated::check(archive, diagnostics);
    summaries::check(archive, diagnostics);
    order::check(archive, diagnostics);
    unused::check(archive, diagnostics);
    pinned::check(archive, diagnostics);
}
