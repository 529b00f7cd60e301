//! Writes what has changed, and nothing else.
//!
//! The [`Manifest`] of the last build tells each output's fingerprint and the state of its
//! file. An output whose fingerprint and file are as they were is not rendered. What is
//! rendered goes into a staging folder inside the output; only when every output has been
//! rendered are the files moved to their places, so an error leaves the last good output as
//! it is, and a kill leaves each file old or new. The manifest goes last; a journal tells
//! the next build which new files a killed one may have left.

mod manifest;
mod publish;
mod shard;
mod stage;
mod step;
mod summary;

use std::path::Path;

pub use manifest::{Manifest, Record};
pub use shard::Shard;
pub use summary::{Reason, Summary, WriteOptions, Written};

use self::publish::publish;
use self::stage::Stage;
use self::step::{Desk, Step, Writer};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::inputs::Inputs;
use crate::render::{analyse, every, report};
use crate::request::Request;
use crate::timings::Timings;
use crate::website::Website;

/// Brings the output folder up to date. `None` where an error kept it as it was.
pub fn write(
    website: &Website,
    options: &WriteOptions,
    diagnostics: &mut Diagnostics,
    timings: &mut Timings,
) -> Option<Summary> {
    let output = &options.output;
    let manifest = Manifest::load(&website.archive.site.root, output);
    let fresh = is_empty(output);
    if options.clean && !manifest.is_known() && !fresh {
        diagnostics.add(
            Code::CannotWrite,
            Place::file(output.to_string_lossy()),
            "the output folder has files that Dateline did not write, and --clean would remove them",
            "build once without --clean, or name an empty folder with --output",
        );
        return None;
    }
    let stage = match Stage::open(output) {
        Ok(stage) => stage,
        Err(error) => return fail(output, &error, diagnostics),
    };
    let writer = Writer { options, stage: &stage, fresh };
    let records = manifest.records_of(&website.plan.outputs);
    let part = options.part(website);
    let steps = every(
        website,
        part.clone(),
        &timings.progress,
        // What is read for it is still at hand when the edition is rendered.
        |lang| analyse(website, lang),
        || Desk::new(output),
        |renderer, number, planned, desk| writer.step(renderer, records[number], planned, desk),
    );
    let steps = match steps {
        Ok(steps) => steps,
        Err(failed) => {
            report(failed, diagnostics);
            return None;
        }
    };
    timings.end("render");
    let seen = website.seen.filter(|_| diagnostics.is_empty() && options.shard.is_none());
    match publish(website, options, &manifest, &records, &stage, &steps, seen) {
        Ok(removed) => {
            timings.end("write");
            let total = part.len();
            let rendered = steps.into_iter().filter_map(Step::written).collect();
            Some(Summary { total, rendered, removed })
        }
        Err(error) => fail(output, &error, diagnostics),
    }
}

/// The summary of a build that has nothing to do: the site's files, the moment and the output are
/// what they were for the last build, and that had no findings.
pub fn unchanged(request: &Request, inputs: &Inputs, options: &WriteOptions) -> Option<Summary> {
    if options.clean
        || options.shard.is_some()
        || inputs.digest.is_none()
        || stage::is_left(&options.output)
    {
        return None;
    }
    let manifest = Manifest::load(&request.site, &options.output);
    let same = manifest.seen().is_some_and(|seen| inputs.are(seen, request.now));
    (same && manifest.is_intact(&options.output))
        .then(|| Summary { total: manifest.count(), ..Summary::default() })
}

fn is_empty(folder: &Path) -> bool {
    std::fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none())
}

fn fail<T>(output: &Path, error: &std::io::Error, diagnostics: &mut Diagnostics) -> Option<T> {
    diagnostics.unwritable(output.to_string_lossy(), error);
    None
}
