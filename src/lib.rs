//! Dateline: a static-site generator for a multilingual bulletin archive.
//!
//! Data flows one way, and each stage has its own types:
//!
//! ```text
//! look → read → catalogue → faces → plan → check → render → write
//! ```
//!
//! [`inputs`] looks at the files. [`content`] turns them into manuscripts, and [`catalogue`] joins
//! these into bulletins with all that they inherit; with the settings ([`site`]), the languages
//! ([`language`]) and the files beside articles ([`media`]) they make the [`archive`]. [`faces`]
//! are what may be shown of its things. [`outputs`] has each kind of output in a file: what it is
//! made from, its outline of faces, is made from the archive, and its bytes from the outline alone.
//! [`plan`] names every output before one is made; all that together, with the [`theme`], is a
//! [`website`]. [`mod@check`] stops here on errors. [`render`] makes what is stale, and [`output`]
//! writes what has changed.
//!
//! Beside that line, [`scaffold`] begins new sites, bulletins and translations, [`mod@import`]
//! brings in those of other systems, [`status`] tells from the archive what waits for translators,
//! and [`serve`] shows a site as it is written.

// Nothing may panic, on any input.
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
// What nobody outside uses is known to the compiler, which tells what nobody uses at all.
#![warn(unreachable_pub)]
// The page of the library is for those who change it, and see what is private.
#![allow(rustdoc::private_intra_doc_links)]

mod address;
mod against;
mod archive;
mod cache;
mod catalogue;
mod characters;
mod check;
pub mod choices;
pub mod cms;
mod content;
mod diagnostics;
mod digest;
mod disk;
mod faces;
mod format;
mod images;
pub mod import;
mod inputs;
#[doc(hidden)]
pub mod inside;
mod language;
mod media;
mod names;
mod output;
mod outputs;
mod paths;
mod pictures;
mod plan;
mod reading;
mod render;
mod request;
pub mod scaffold;
pub mod schema;
mod search;
pub mod serve;
mod site;
mod slug;
pub mod status;
mod taxonomy;
mod theme;
mod timings;
mod values;
mod walk;
mod website;

pub use against::{Comparison, OldAddresses};
pub use diagnostics::{Code, Diagnostic, Diagnostics, MessageFormat, Refusal, Reported, shown};
pub use inputs::{Inputs, is_input};
pub use output::{Shard, Summary, WriteOptions};
pub use reading::{read_site, read_theme};
pub use request::{Now, Request};
pub use site::{BaseUrl, Lang, SAMPLE_ADDRESS, SITE_TOML, Site, language_id};
pub use theme::{Shelf, how_to_see, source};
pub use timings::{Progress, Timings};
pub use website::{Memory, Website};

use std::sync::Arc;

use archive::Archive;
use cache::Cache;
use catalogue::{Catalogue, Publish};
use inputs::Seen;
use media::Media;
use output::{Claim, Output};
use outputs::kind::Whole;
use plan::Plan;
use reading::Reading;

/// Builds a site, and tells what was found. `None` where an error kept the last output as it was.
pub fn build(
    request: &Request,
    options: &WriteOptions,
    timings: &mut Timings,
) -> Reported<Option<Summary>> {
    Reported::of(|findings| {
        let claim = Claim::new(&request.site, options, findings)?;
        let inputs = Inputs::look(request);
        timings.end("look");
        claim.admits(&inputs.linked, findings)?;
        if let Some(unchanged) = output::unchanged(request, &inputs, options) {
            return Some(unchanged.tell(findings));
        }
        let website = checked(request, inputs, findings, timings)?;
        let output = Output::open(&website, options, findings)?;
        let steps = output.render(&timings.progress, findings)?;
        timings.end("render");
        let summary = output.publish(steps, findings);
        timings.end("write");
        website.cache.report(findings);
        // To free a large archive takes time that nobody need wait for.
        rayon::spawn(|| drop(website));
        summary
    })
}

/// What a build would say of a site before it makes any page.
pub fn errors(request: &Request, timings: &mut Timings) -> Diagnostics {
    let inputs = Inputs::look(request);
    Reported::of(|findings| checked(request, inputs, findings, timings).is_some()).findings
}

/// Checks a site: everything that [`build`] checks, and what is only doubtful.
pub fn check(request: &Request, timings: &mut Timings) -> Diagnostics {
    look_through(request, timings, |_| ())
}

/// Checks a site as [`check()`] does, and whether it answers `old` addresses. `None` where the site has
/// errors of its own in the files, for then nobody can tell.
pub fn check_against(
    request: &Request,
    old: &OldAddresses,
    timings: &mut Timings,
) -> Reported<Option<Comparison>> {
    Reported::of(|findings| {
        let mut lost = Diagnostics::new();
        let mut compared = None;
        let look = |website: &Website| compared = Some(against::compare(website, old, &mut lost));
        findings.append(look_through(request, timings, look));
        findings.append(lost);
        compared
    })
}

/// Checks a site, and shows it to `look` where all of its files could be read.
fn look_through(
    request: &Request,
    timings: &mut Timings,
    look: impl FnOnce(&Website),
) -> Diagnostics {
    let inputs = Inputs::look(request);
    timings.end("look");
    let checked = Reported::of(|findings| {
        let Some(website) = load(request, inputs, None, findings, timings) else { return };
        if !findings.has_errors() {
            look(&website);
        }
        if let Some(website) = ruled(request, website, findings, timings) {
            check::doubts(&website, findings);
            render::render_all(&website, &timings.progress, findings);
            findings.append(website.broken_pictures(|_| true, &timings.progress));
            website.cache.report(findings);
        }
    });
    checked.findings
}

/// A site that was read, planned and checked; `None` where it has errors.
fn checked(
    request: &Request,
    inputs: Inputs,
    findings: &mut Diagnostics,
    timings: &mut Timings,
) -> Option<Website> {
    let website = load(request, inputs, None, findings, timings)?;
    ruled(request, website, findings, timings)
}

/// `website`, if it breaks no rule.
fn ruled(
    request: &Request,
    website: Website,
    findings: &mut Diagnostics,
    timings: &mut Timings,
) -> Option<Website> {
    check::of_build(&website, findings);
    if request.base_url.is_none() {
        check::of_address(&website.archive.site, findings);
    }
    timings.end("check");
    (!findings.has_errors()).then_some(website)
}

/// Reads and plans the site whose files are `inputs`, with what is in `memory`; `None` where errors
/// leave nothing to plan.
pub fn load(
    request: &Request,
    inputs: Inputs,
    memory: Option<&mut Memory>,
    findings: &mut Diagnostics,
    timings: &mut Timings,
) -> Option<Website> {
    let Inputs { content, others, unreadable, digest, beside, .. } = inputs;
    unreadable.iter().for_each(|refused| refused.report(&request.site, findings));
    let site = read_site(&request.site, request.base_url.clone(), findings)?;
    let Request { drafts, future, keep, anew, noindex, .. } = *request;
    let site = Site { noindex, ..site };
    let cache = Arc::new(Cache::new(&site.root, !anew, keep));
    let publish = Publish { drafts, future, now: request.now.timestamp(&site) };
    let (last, articles) = memory.map(Memory::parts).unzip();
    let (reading, (sources, catalogue)) = rayon::join(
        || Reading::new(&site, (&others, &unreadable), beside, last),
        || {
            let mut sources = content::discover(&site, content, findings);
            timings.end("discover");
            let files = std::mem::take(&mut sources.articles);
            let progress = &timings.progress;
            let manuscripts = content::parse(&site, files, &cache, articles, progress, findings);
            timings.end("parse");
            (sources, Catalogue::new(&site, manuscripts, publish, findings))
        },
    );
    timings.end("catalogue");
    let Reading { languages, wording, theme } = reading.tell(findings);
    let theme = theme?;
    let media = Media::new(&site, &sources, &catalogue, &cache, findings);
    timings.end("media");
    let seen = digest.map(|digest| Seen::new(digest, publish.now, catalogue.next_due(publish.now)));
    let archive = Archive::new(site, (languages, wording), catalogue, media, findings);
    let assets = &theme.assets.list;
    let plan = Plan::new(&Whole { archive: &archive, statics: &sources.statics, assets });
    timings.end("plan");
    Some(Website::new(archive, theme, plan, (seen, publish.now), cache))
}
