//! What is said of addresses that the last build published, and that are gone.
//!
//! An article that is deleted, becomes a draft, or gets another date or name leaves its address, and
//! with it all links that others have made to it. Where its new address can be told, the line is named
//! that keeps the old one.

use std::collections::BTreeMap;
use std::path::Path;

use super::manifest::Manifest;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::paths::{below, folder, name};
use crate::plan::Planned;
use crate::website::Website;

/// For how many addresses it is said one by one: more are gone where a language or a folder was taken
/// out, and nobody adds so many lines by hand.
const NAMED: usize = 10;
/// The folder of the articles: only they can have `withdrawn`.
const BULLETINS: &str = "content/bulletins";

/// Reports the addresses that `manifest` has of the last build into the folder `output`, and that
/// `website` has not.
pub(super) fn report(
    website: &Website,
    manifest: &Manifest,
    output: &Path,
    findings: &mut Diagnostics,
) {
    let kept: Vec<&str> = manifest.kept().collect();
    let gone: Vec<&str> = website.plan.lacking(&kept).collect();
    if gone.is_empty() {
        return;
    }
    let moved = Moved::new(website, manifest);
    for address in gone.iter().take(NAMED) {
        let message = format!("the address {address} was published and is gone");
        match moved.find(website, address) {
            Some(Now::At(file)) => {
                let hint = format!(
                    "if this has taken its place, lead readers there: write \
                     `aliases: [/{address}]` between its --- lines"
                );
                findings.add(Code::DroppedAddress, Place::file(file), message, hint);
            }
            Some(Now::LeftOut(file)) => {
                let hint = match below(file, BULLETINS) {
                    Some(_) => {
                        "readers who have its address find nothing: `withdrawn` instead keeps the \
                         address and tells them why, `listing: unlisted` keeps it out of lists alone"
                    }
                    None => {
                        "readers who have its address find nothing: `listing: unlisted` instead \
                         keeps it, and keeps it out of lists alone"
                    }
                };
                findings.add(Code::DroppedAddress, Place::file(file), message, hint);
            }
            None => {
                let otherwise = match is_of_term(website, address) {
                    true => "give a bulletin its term again",
                    false => "bring its file back: in an article `withdrawn` tells readers why",
                };
                let hint = format!(
                    "write `aliases: [/{address}]` into the article or page that takes its place; where \
                     none does, {otherwise}"
                );
                let place = Place::file(output.to_string_lossy());
                findings.add(Code::DroppedAddress, place, message, hint);
            }
        }
    }
    if let Some(more) = gone.len().checked_sub(NAMED).filter(|more| *more > 0) {
        let what = if more == 1 { "address that was" } else { "addresses that were" };
        let is = if more == 1 { "is" } else { "are" };
        let message = format!("{more} more {what} published {is} gone");
        let hint = "where they were not meant to go, bring the files back, or the setting that names \
                    their language, taxonomy or time zone";
        findings.add(Code::DroppedAddress, Place::file(output.to_string_lossy()), message, hint);
    }
}

/// What became of the file of an address.
enum Now<'a> {
    /// It may be this one, which has another address.
    At(&'a str),
    /// It is this one, which is not published any more.
    LeftOut(&'a str),
}

/// The files with addresses that the last build did not have.
struct Moved<'a> {
    /// By language and the last part of the address.
    by_name: BTreeMap<(&'a str, &'a str), Vec<&'a str>>,
    /// By the address's folder.
    by_folder: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Moved<'a> {
    fn new(website: &'a Website, manifest: &Manifest) -> Self {
        let mut moved = Moved { by_name: BTreeMap::new(), by_folder: BTreeMap::new() };
        for Planned { address, output } in &website.plan.outputs {
            let traits = output.traits();
            let source = output.source(&website.archive).filter(|_| traits.is_page);
            let Some(file) = source.filter(|_| traits.is_kept) else { continue };
            let address = address.as_str();
            if !manifest.has(address) {
                moved.by_name.entry((language(address), name(address))).or_default().push(file);
                moved.by_folder.entry(folder(address)).or_default().push(file);
            }
        }
        moved
    }

    /// What became of the file of `address`: the only new one with its name in its language; the only
    /// new one on its day; or one that is left out.
    fn find(&self, website: &'a Website, address: &str) -> Option<Now<'a>> {
        let by_name = self.by_name.get(&(language(address), name(address)));
        if let Some([file]) = by_name.map(Vec::as_slice) {
            return Some(Now::At(file));
        }
        let stem = name(address).strip_suffix(".html")?;
        let left_out = website.archive.catalogue.left_out.iter();
        let same = left_out.filter(|((_, id), _)| name(id) == stem).flat_map(|(_, all)| all);
        let ending = format!(".{}.md", language(address));
        let is_default = language(address) == default(website);
        let mut same = same.map(|at| at.path.as_str());
        let found = same.find(|path| {
            path.ends_with(&ending) || (is_default && name(path).matches('.').count() == 1)
        });
        if let Some(file) = found {
            return Some(Now::LeftOut(file));
        }
        match self.by_folder.get(folder(address)).map(Vec::as_slice) {
            Some([file]) => Some(Now::At(file)),
            _ => None,
        }
    }
}

/// Whether `address` is that of a term's list, or of its page.
fn is_of_term(website: &Website, address: &str) -> bool {
    let mut parts = address.split('/').skip(1);
    let taxonomy = parts.next().filter(|_| parts.next().is_some());
    taxonomy.is_some_and(|name| website.archive.site.find_taxonomy(name).is_some())
}

fn default(website: &Website) -> &str {
    let site = &website.archive.site;
    &site.language(site.default_language).tag
}

/// The first part of an address, which is its edition's.
fn language(address: &str) -> &str {
    address.split('/').next().unwrap_or_default()
}
