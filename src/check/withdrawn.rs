//! What links to an article that was taken back may rest on it.

use std::collections::HashSet;

use rayon::prelude::*;

use crate::address::Address;
use crate::diagnostics::{Code, Diagnostics, Place, Reported};
use crate::faces::{Destination, resolve};
use crate::website::Website;

pub(super) fn check(website: &Website, diagnostics: &mut Diagnostics) {
    let Website { archive, plan, .. } = website;
    let ids = archive.catalogue.article_ids();
    let withdrawn = ids.filter(|id| archive.catalogue.article(*id).withdrawal.is_some());
    let withdrawn: HashSet<&Address> = withdrawn.map(|id| archive.address(id)).collect();
    if withdrawn.is_empty() {
        return;
    }
    let texts: Vec<_> = archive.catalogue.texts().collect();
    let found = texts.par_iter().map(|(lang, text)| {
        Reported::of(|findings: &mut Diagnostics| {
            for link in text.body.scan.links.iter().filter(|link| !link.picture) {
                let address = match resolve(archive, plan, text, *lang, link) {
                    Ok(Destination::Output(at, _) | Destination::OtherLanguage(at, ..)) => at,
                    _ => continue,
                };
                if withdrawn.contains(&address) {
                    let place = Place::new(&*text.path, link.span.clone());
                    let message = "the article that this links to was withdrawn";
                    let hint = "readers who follow the link find when and why; where this text rests \
                                on that article, correct it too, or take the link out";
                    findings.add(Code::WithdrawnLink, place, message, hint);
                }
            }
        })
    });
    found.collect::<Reported<Vec<()>>>().tell(diagnostics);
}
