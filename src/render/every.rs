//! Every output of a part of the plan: in parallel, one edition after the other.

use std::collections::BTreeSet;
use std::ops::Range;

use rayon::prelude::*;

use super::renderer::Renderer;
use crate::diagnostics::{Diagnostics, Place};
use crate::faces::Basics;
use crate::outputs::kind::Buffers;
use crate::outputs::{Made, RenderError};
use crate::plan::Planned;
use crate::site::Lang;
use crate::timings::Progress;
use crate::website::Website;

/// What became of an output: its address, and an error.
type Failed<'a> = (&'a str, RenderError);

/// Makes every output without writing any; for `check`.
pub(crate) fn render_all(website: &Website, progress: &Progress, diagnostics: &mut Diagnostics) {
    let all = 0..website.plan.outputs.len();
    let done = every(
        website,
        all,
        progress,
        |_| Ok(()),
        Buffers::default,
        |renderer, _, planned, buffers| {
            if planned.output.traits().is_checked {
                let (outline, _) = renderer.prepare(planned)?;
                renderer.finish(planned, &outline, buffers)?;
            }
            Ok(())
        },
    );
    if let Err(failed) = done {
        report(failed, diagnostics);
    }
}

/// Does `each` for every output in the `part` of the plan, with its number and what the thread
/// works at, which `scratch` makes; `before` that what an edition needs. Gives the results in the
/// order of the plan, or all errors.
pub(crate) fn every<'a, D, T: Send>(
    website: &'a Website,
    part: Range<usize>,
    progress: &Progress,
    before: impl Fn(Lang) -> Made<()>,
    scratch: impl Fn() -> D + Sync,
    each: impl Fn(&Renderer, usize, &'a Planned, &mut D) -> Made<T> + Sync,
) -> Result<Vec<T>, Vec<Failed<'a>>> {
    let outputs = &website.plan.outputs;
    progress.begin(part.len());
    let mut done: Vec<Option<T>> = part.clone().map(|_| None).collect();
    let mut failed: Vec<Failed> = Vec::new();
    for Round { lang, is_slow } in rounds(website, part.clone()) {
        if is_slow && !failed.is_empty() {
            break;
        }
        let basics = Basics::new(&website.archive, lang, website.theme.entries);
        // What takes long needs neither texts nor faces.
        let ready = if is_slow { Ok(()) } else { before(lang) };
        let renderer = match ready.and_then(|()| Renderer::new(website, &basics, lang)) {
            Ok(renderer) => renderer,
            Err(error) => {
                failed.push(("", error));
                continue;
            }
        };
        if !is_slow {
            renderer.begin();
        }
        let numbered = outputs[part.clone()].par_iter().zip(part.clone()).zip(&mut done);
        let own = numbered.filter(|((planned, _), _)| {
            edition_of(website, planned) == lang && planned.output.traits().is_slow == is_slow
        });
        let errors = own.map_init(&scratch, |scratch, ((planned, number), slot)| {
            let result = each(&renderer, number, planned, scratch);
            progress.advance(1);
            match result {
                Ok(result) => *slot = Some(result),
                Err(error) => return Some((planned.address.as_str(), error)),
            }
            None
        });
        failed.par_extend(errors.flatten_iter());
    }
    // Without an error there is a result for each.
    let results = if failed.is_empty() { done.into_iter().collect() } else { None };
    results.ok_or(failed)
}

/// What is rendered together: the outputs of an edition, or of them those that take long.
struct Round {
    lang: Lang,
    is_slow: bool,
}

/// An edition after the other; then what takes long, so that all else is known to be right.
fn rounds(website: &Website, part: Range<usize>) -> Vec<Round> {
    let slow = website.plan.outputs[part].iter().filter(|planned| planned.output.traits().is_slow);
    let slow: BTreeSet<Lang> = slow.map(|planned| edition_of(website, planned)).collect();
    let langs = website.archive.site.langs().map(|(lang, _)| Round { lang, is_slow: false });
    langs.chain(slow.into_iter().map(|lang| Round { lang, is_slow: true })).collect()
}

/// The edition that an output is made with: what belongs to none, with the default language's.
pub(crate) fn edition_of(website: &Website, planned: &Planned) -> Lang {
    planned.output.lang().unwrap_or(website.archive.site.default_language)
}

/// Reports failed outputs; a template that fails on every page is reported once.
pub(crate) fn report(failed: Vec<Failed>, diagnostics: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    for (address, error) in failed {
        let new = match &error {
            RenderError::Template(fault) => {
                seen.insert((fault.place.clone(), fault.message.clone()))
            }
            RenderError::Wording(unsaid) => seen.insert((Place::file(&unsaid.id), String::new())),
            RenderError::Read(..) | RenderError::Write(..) => true,
        };
        if new {
            error.report(address, diagnostics);
        }
    }
}
