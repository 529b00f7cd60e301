//! No two outputs have one address, also not where they differ only by case or by the
//! normalisation of Unicode: some file systems take such names for one.
//!
//! Wrong: two articles of one day with the slug `summit`; a standing page named `news`; an
//! alias that names a page.

use std::collections::{HashMap, HashSet};

use crate::archive::Archive;
use crate::content::front_matter::{Step, place, place_of};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::paths::folder;
use crate::plan::{Output, Planned, alias_address};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let mut taken: HashMap<String, &Planned> = HashMap::with_capacity(archive.plan.outputs.len());
    let mut folders: HashSet<&str> = HashSet::new();
    for planned in &archive.plan.outputs {
        // What an article or a file asked for is named before what the site makes by itself.
        match taken.insert(planned.address.collision_key(), planned) {
            Some(first) => report(archive, first, planned, diagnostics),
            None => add_folders(planned.address.as_str(), &mut folders),
        }
    }
    for planned in archive.plan.outputs.iter().filter(|planned| planned.source.is_some()) {
        let address = planned.address.as_str();
        if folders.contains(address) {
            let source = planned.source.clone().unwrap_or_default();
            let message = format!("`{address}` is a folder of the site, and cannot be a file");
            let hint = "give the file or the alias another name";
            diagnostics.add(
                Code::AddressCollision,
                source_place(archive, planned, &source),
                message,
                hint,
            );
        }
    }
}

/// Adds the folders that the file at `address` lies in.
fn add_folders<'p>(address: &'p str, folders: &mut HashSet<&'p str>) {
    let mut path = folder(address);
    while !path.is_empty() && folders.insert(path) {
        path = folder(path);
    }
}

fn report(archive: &Archive, first: &Planned, second: &Planned, diagnostics: &mut Diagnostics) {
    // The finding stands at what its writer can change: an alias, else an article or a file.
    let rank = |planned: &Planned| match (&planned.output, &planned.source) {
        (Output::Redirect(_), Some(_)) => 0,
        (_, Some(_)) => 1,
        (_, None) => 2,
    };
    let (here, other) = if rank(second) <= rank(first) { (second, first) } else { (first, second) };
    let Some(source) = &here.source else { return made_twice(archive, here, diagnostics) };
    let (code, noun, hint) = match here.output {
        Output::Redirect(_) => (
            Code::AliasCollision,
            "alias",
            "take the alias out, or write the address that the article really had",
        ),
        Output::Page(_) if other.source.is_none() => {
            (Code::AddressCollision, "address", "give the file another name or another `slug:`")
        }
        Output::Page(_) => (
            Code::AddressCollision,
            "address",
            "give one of the two another file name or another `slug:`",
        ),
        _ if other.source.is_none() => {
            (Code::AddressCollision, "address", "take the file out, or give it another name")
        }
        _ => (Code::AddressCollision, "address", "give one of the two another name"),
    };
    let owner = match &other.source {
        None => "is that of a file that the site makes by itself",
        Some(file) if file == source => "is the article's own address",
        Some(_) => "is taken",
    };
    let place = source_place(archive, here, source);
    let diagnostic =
        diagnostics.add(code, place, format!("the {noun} `{}` {owner}", here.address), hint);
    if let Some(file) = other.source.as_ref().filter(|file| *file != source) {
        diagnostic.also(source_place(archive, other, file), "it is taken here");
    }
}

/// Two pages that no file asked for: terms or taxonomies that the settings named so.
fn made_twice(archive: &Archive, planned: &Planned, diagnostics: &mut Diagnostics) {
    let languages: Vec<&str> = archive.site.tags().collect();
    diagnostics.add(
        Code::AddressCollision,
        Place::file("site.toml"),
        format!("two pages of the site have the address `{}`", planned.address),
        format!(
            "rename a taxonomy, a group or a language; the languages are {}",
            languages.join(", ")
        ),
    );
}

/// Where the file asks for the output: at the alias, else at its slug or its beginning.
fn source_place(archive: &Archive, planned: &Planned, source: &str) -> Place {
    if !source.ends_with(".md") {
        return Place::file(source);
    }
    if let Output::Redirect(_) = planned.output {
        let is_alias =
            |text: &str| alias_address(text.trim().trim_start_matches('/')) == planned.address;
        return place_of(&archive.site, source, "aliases", is_alias);
    }
    let slug = place(&archive.site, source, &[Step::Field("slug")]);
    if slug.start < slug.end { slug } else { Place::file(source) }
}
