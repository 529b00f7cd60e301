//! Writes what has changed, and nothing else.
//!
//! A [`Claim`] keeps other builds off the folder. The [`Manifest`] of the last build tells each
//! output's fingerprint and the state of its file. An output whose fingerprint and file are as they
//! were is not rendered. What is rendered goes into a staging folder inside the output; only when
//! every output has been rendered are the files brought to the disk and moved to their places, so
//! an error leaves the last good output as it is, and a kill or a cut of power leaves each file old
//! or new. The manifest goes last; which files are Dateline's at all, the output itself tells
//! ([`owned`]).

mod became;
mod claim;
mod dropped;
mod manifest;
mod owned;
mod publish;
mod report;
mod shard;
mod stage;
mod step;
mod summary;

use std::ops::Range;

pub(crate) use claim::Claim;
pub use shard::Shard;
pub use summary::{Summary, WriteOptions};

use self::manifest::{Extent, Manifest};
use self::publish::{Published, publish};
use self::stage::Stage;
use self::step::{Scratch, Step, Writer};
use crate::cache::Cache;
use crate::diagnostics::{Diagnostics, Reported};
use crate::inputs::Inputs;
use crate::media::Medium;
use crate::render::{self, analyse, every};
use crate::request::Request;
use crate::timings::Progress;
use crate::website::Website;

/// An output folder that is brought up to date.
pub(crate) struct Output<'a> {
    website: &'a Website,
    options: &'a WriteOptions,
    /// What the last build left.
    manifest: Manifest,
    /// The files that are Dateline's, as far as the folder itself was asked.
    owned: Vec<String>,
    /// What is wrong with the folder's own lists: it is told once.
    damage: Diagnostics,
    stage: Stage,
    /// Whether the folder was empty.
    fresh: bool,
}

impl<'a> Output<'a> {
    /// The folder that `options` name, for the output of `website`. `None` where it cannot be used.
    pub(crate) fn open(
        website: &'a Website,
        options: &'a WriteOptions,
        findings: &mut Diagnostics,
    ) -> Option<Self> {
        let folder = &options.output;
        let manifest = Manifest::load(&website.cache, &website.archive.site.root, folder);
        let mut damage = Diagnostics::new();
        let mut owned = owned::left(folder, &mut damage);
        if manifest.count() == 0 {
            owned.extend(owned::listed(folder, &mut damage));
        }
        let fresh = owned.is_empty() && stage::files(folder).next().is_none();
        match Stage::open(folder) {
            Ok(stage) => Some(Output { website, options, manifest, owned, damage, stage, fresh }),
            Err(error) => {
                report::unwritable(folder, &error, findings);
                None
            }
        }
    }

    /// Renders what is stale into the staging folder, and gives what was done for each output.
    /// `None` where an error was found.
    pub(crate) fn render(
        &self,
        progress: &Progress,
        findings: &mut Diagnostics,
    ) -> Option<Vec<Step<'a>>> {
        let Output { website, options, manifest, stage, fresh, .. } = self;
        let writer = Writer { options, stage, fresh: *fresh };
        let records = manifest.records_of(&website.plan.outputs);
        let steps = every(
            website,
            options.part(website),
            progress,
            // What is read for it is still at hand when the edition is rendered.
            |lang| analyse(website, lang),
            || Scratch::new(&options.output),
            |renderer, number, planned, scratch| {
                writer.step(renderer, records[number], planned, scratch)
            },
        );
        match steps {
            Ok(steps) => {
                let part = options.part(website);
                findings.append(
                    website.broken_pictures(|medium| self.has(medium, part.clone()), progress),
                );
                website.archive.media.tidy(&website.archive.site, &website.pictures);
                (!findings.has_errors()).then_some(steps)
            }
            Err(failed) => {
                render::report(failed, findings);
                None
            }
        }
    }

    /// What this build is to the next one.
    fn extent(&self) -> Extent {
        match self.options.shard {
            _ if !self.website.archive.catalogue.previewed.is_empty() => Extent::Preview,
            Some(_) => Extent::Part,
            None => Extent::Whole,
        }
    }

    /// Whether the picture `medium` or a version of it is in the `part` of the plan.
    fn has(&self, medium: &Medium, part: Range<usize>) -> bool {
        let planned = &self.website.plan.outputs[part];
        let find = |at| planned.binary_search_by(|planned| planned.address.cmp(at)).is_ok();
        find(&medium.address) || medium.versions().iter().any(|version| find(&version.address))
    }

    /// Moves what was rendered in `steps` to its place, and removes what the site has no more. The
    /// next build will tell what was found in this one where nothing has changed. `None` where that
    /// failed.
    pub(crate) fn publish(self, steps: Vec<Step>, findings: &mut Diagnostics) -> Option<Summary> {
        let Output { website, options, .. } = self;
        let extent = self.extent();
        let published = publish(&self, steps, findings);
        findings.append(self.damage);
        match published {
            Ok(Published { summary, unnoted }) => {
                // It is told once: the next build does not know what was published before this one.
                if extent == Extent::Whole {
                    dropped::report(website, &self.manifest, &options.output, findings);
                }
                if let Some(error) = unnoted {
                    report::unnoted(&website.cache.path(""), &error, findings);
                }
                Some(summary)
            }
            Err(failure) => {
                report::failed(&options.output, &failure, findings);
                None
            }
        }
    }
}

/// The summary of a build that has nothing to do, with what the last one found: the site's files,
/// the moment and the output are what they were then.
pub(crate) fn unchanged(
    request: &Request,
    inputs: &Inputs,
    options: &WriteOptions,
) -> Option<Reported<Summary>> {
    if options.clean
        || options.shard.is_some()
        || inputs.digest.is_none()
        || stage::is_left(&options.output)
    {
        return None;
    }
    let cache = Cache::new(&request.site, true, false);
    let manifest = Manifest::load(&cache, &request.site, &options.output);
    let same = manifest.seen().is_some_and(|seen| inputs.are(seen, request.now));
    (same && manifest.is_intact(&options.output)).then(|| {
        let value = Summary { total: manifest.count(), ..Summary::default() };
        Reported { value, findings: manifest.into_findings() }
    })
}
