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
//! ([`language`]) and the files beside articles ([`media`]) they make the [`archive`]. [`faces`] are
//! what may be shown of its things. [`outputs`] has each kind of output in a file: what it is made
//! from, its outline of faces, is made from the archive, and its bytes from the outline alone.
//! [`plan`] names every output before one is made; all that together, with the [`theme`], is a
//! [`website`]. [`mod@check`] stops here on errors. [`render`] makes what is stale, and [`output`]
//! writes what has changed.
//!
//! Beside that line, [`scaffold`] begins new sites, bulletins and translations, [`mod@import`] brings
//! in those of other systems, [`status`] tells from the archive what waits for translators, and
//! [`serve`] shows a site as it is written.

// Nothing may panic, on any input.
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod address;
pub mod archive;
pub mod cache;
pub mod catalogue;
pub mod check;
pub mod choices;
pub mod cms;
pub mod content;
pub mod diagnostics;
pub mod digest;
pub mod faces;
pub mod format;
pub mod images;
pub mod import;
pub mod inputs;
pub mod language;
pub mod media;
pub mod output;
pub mod outputs;
mod paths;
pub mod pictures;
pub mod plan;
pub mod reading;
pub mod render;
pub mod request;
pub mod scaffold;
pub mod schema;
pub mod search;
pub mod serve;
pub mod site;
pub mod slug;
pub mod status;
pub mod taxonomy;
pub mod theme;
pub mod timings;
pub mod values;
pub mod website;

use diagnostics::Diagnostics;
use inputs::Inputs;
use output::{Summary, WriteOptions};
use request::Request;
use timings::Timings;
use website::Website;

/// Builds a site. `None` where an error kept the last output as it was.
pub fn build(
    request: &Request,
    options: &WriteOptions,
    diagnostics: &mut Diagnostics,
    timings: &mut Timings,
) -> Option<Summary> {
    let inputs = Inputs::look(request);
    if let Some(summary) = output::unchanged(request, &inputs, options) {
        timings.end("look");
        return Some(summary);
    }
    timings.end("look");
    let website = load(request, inputs, diagnostics, timings)?;
    let summary = output::write(&website, options, diagnostics, timings);
    // To free a large archive takes time that nobody need wait for.
    rayon::spawn(|| drop(website));
    summary
}

/// Checks a site: everything that [`build`] checks, and what is only doubtful.
pub fn check(request: &Request, diagnostics: &mut Diagnostics, timings: &mut Timings) {
    let inputs = Inputs::look(request);
    if let Some(website) = load(request, inputs, diagnostics, timings) {
        check::doubts(&website.archive, diagnostics);
        render::render_all(&website, diagnostics, timings);
    }
}

/// Reads, plans and checks a site; `None` where it has errors.
fn load(
    request: &Request,
    inputs: Inputs,
    diagnostics: &mut Diagnostics,
    timings: &mut Timings,
) -> Option<Website> {
    let website = Website::load(request, inputs, None, diagnostics, timings)?;
    check::errors(&website, diagnostics);
    timings.end("check");
    (!diagnostics.has_errors()).then_some(website)
}
