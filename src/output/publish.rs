//! Moves what was rendered to its place, and removes what the site has no more.

use super::manifest::{Manifest, Record};
use super::stage::{self, Stage};
use super::step::Step;
use super::summary::WriteOptions;
use crate::inputs::Seen;
use crate::website::Website;

/// Moves what was rendered to its place, removes what the site has no more, and saves the
/// manifest, of which `known` are the records by output; gives what was removed.
pub fn publish(
    website: &Website,
    options: &WriteOptions,
    manifest: &Manifest,
    known: &[Option<&Record>],
    stage: &Stage,
    steps: &[Step],
    seen: Option<Seen>,
) -> std::io::Result<Vec<String>> {
    let gone = orphans(website, options, manifest);
    manifest.journal(steps.iter().filter(|step| step.is_new()).map(Step::address))?;
    stage.publish(&gone)?;
    let removed = stage.remove(&gone)?;
    // What other shards have written into this folder stays known.
    let part = options.part(website);
    let of_others = |records: &[Option<&Record>]| -> Vec<Record> {
        records.iter().flatten().map(|record| (*record).clone()).collect()
    };
    let mut records = of_others(&known[..part.start]);
    records.extend(steps.iter().map(Step::record));
    records.extend(of_others(&known[part.end..]));
    manifest.save(seen, records)?;
    Ok(removed)
}

/// The files of earlier builds that the site has no more.
fn orphans(website: &Website, options: &WriteOptions, manifest: &Manifest) -> Vec<String> {
    let there = if options.clean { stage::files(&options.output) } else { Vec::new() };
    let mut addresses: Vec<&str> =
        manifest.addresses().chain(there.iter().map(String::as_str)).collect();
    addresses.sort_unstable();
    addresses.dedup();
    // The plan is sorted too.
    let mut planned =
        website.plan.outputs.iter().map(|planned| planned.address.as_str()).peekable();
    addresses.retain(|address| {
        while planned.next_if(|planned| planned < address).is_some() {}
        planned.peek() != Some(address)
    });
    addresses.into_iter().map(str::to_owned).collect()
}
