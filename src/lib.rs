//! Dateline: a static-site generator for a multilingual bulletin archive.
//!
//! Data flows one way, and each stage has its own types:
//!
//! ```text
//! site.toml ─ site ─┐
//! content/ ─ content ─ catalogue ─ plan ─ check ─ render ─ output
//! i18n/ ─ language ─┘               themes/ ─ theme ─┘
//! ```
//!
//! [`content`] turns files into manuscripts, [`catalogue`] joins them into bulletins with
//! all that they inherit, [`plan`] names every output before one is made. [`mod@check`] stops
//! here on errors. [`render`] makes pages from views, which are pure functions of the
//! catalogue, and [`output`] writes those that have changed.
//!
//! Beside that line, [`scaffold`] begins new sites, bulletins and translations, and [`status`] tells
//! from the archive what waits for translators.

// Nothing may panic, on any input.
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod archive;
pub mod cache;
pub mod catalogue;
pub mod check;
pub mod choices;
pub mod cms;
pub mod content;
pub mod diagnostics;
pub mod digest;
pub mod format;
pub mod images;
pub mod import;
pub mod inputs;
pub mod language;
pub mod output;
mod paths;
pub mod pictures;
pub mod plan;
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
pub mod views;

use archive::Archive;
use diagnostics::Diagnostics;
use inputs::Inputs;
use output::{Summary, WriteOptions};
use request::Request;
use timings::Timings;

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
    let archive = load(request, inputs, diagnostics, timings)?;
    let summary = output::write(&archive, options, diagnostics, timings);
    // To free a large archive takes time that nobody need wait for.
    rayon::spawn(|| drop(archive));
    summary
}

/// Checks a site: everything that [`build`] checks, and what is only doubtful.
pub fn check(request: &Request, diagnostics: &mut Diagnostics, timings: &mut Timings) {
    let inputs = Inputs::look(request);
    if let Some(archive) = load(request, inputs, diagnostics, timings) {
        check::doubts(&archive, diagnostics);
        output::render_all(&archive, diagnostics, timings);
    }
}

/// Reads, plans and checks a site; `None` where it has errors.
fn load(
    request: &Request,
    inputs: Inputs,
    diagnostics: &mut Diagnostics,
    timings: &mut Timings,
) -> Option<Archive> {
    let archive = Archive::load(request, inputs, None, diagnostics, timings)?;
    check::errors(&archive, diagnostics);
    timings.end("check");
    (!diagnostics.has_errors()).then_some(archive)
}
