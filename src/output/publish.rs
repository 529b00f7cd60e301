//! Moves what was rendered to its place, and removes what the site has no more.

use super::Output;
use super::manifest::Record;
use super::stage;
use super::step::Step;
use crate::diagnostics::Diagnostics;

/// Moves what was rendered to its place, removes what the site has no more, and saves the
/// manifest, with what was found; gives what was removed.
pub(super) fn publish(
    output: &Output,
    steps: &[Step],
    findings: &Diagnostics,
) -> std::io::Result<Vec<String>> {
    let Output { website, options, manifest, stage, .. } = output;
    let gone = orphans(output);
    manifest.journal(steps.iter().filter(|step| step.is_new()).map(Step::address))?;
    stage.publish(&gone)?;
    let removed = stage.remove(&gone)?;
    // What other shards have written into this folder stays known.
    let part = options.part(website);
    let (before, after) = website.plan.outputs.split_at(part.start);
    let of_others = |outputs| manifest.records_of(outputs).into_iter().flatten().cloned();
    let mut records: Vec<Record> = of_others(before).collect();
    records.extend(steps.iter().map(Step::record));
    records.extend(of_others(&after[part.len()..]));
    let seen = website.seen.filter(|_| options.shard.is_none());
    manifest.save(seen, findings, records)?;
    Ok(removed)
}

/// The files of earlier builds that the site has no more.
fn orphans(Output { website, options, manifest, .. }: &Output) -> Vec<String> {
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
