//! No two outputs have one address, also not where they differ only by case or by the
//! normalisation of Unicode: some file systems take such names for one.
//!
//! Wrong: two articles of one day with the slug `summit`; a standing page named `news`; an
//! alias that names a page.

use std::collections::{HashMap, HashSet};

use crate::archive::Archive;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::content::front_matter::{Step, place};
use crate::plan::{Output, Planned, alias_address};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let mut taken: HashMap<String, &Planned> = HashMap::with_capacity(archive.plan.outputs.len());
    let mut folders: HashSet<&str> = HashSet::new();
    for planned in &archive.plan.outputs {
        // What an article or a file asked for is named before what the site makes by itself.
        match taken.insert(planned.address.collision_key(), planned) {
            Some(first) => report(archive, first, planned, diagnostics),
            None => {
                let address = planned.address.as_str();
                folders.extend(address.rfind('/').map(|slash| &address[..slash]));
            }
        }
    }
    for planned in archive.plan.outputs.iter().filter(|planned| planned.source.is_some()) {
        let address = planned.address.as_str();
        let inside = || folders.iter().any(|folder| *folder == address || folder.starts_with(&format!("{address}/")));
        let may_be_folder = !address.ends_with(".html");
        if may_be_folder && inside() {
            let source = planned.source.clone().unwrap_or_default();
            let message = format!("`{address}` is a folder of the site, and cannot be a file");
            let hint = "give the file or the alias another name";
            diagnostics.add(Code::AddressCollision, source_place(archive, planned, &source), message, hint);
        }
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
    let (code, message, hint) = match here.output {
        Output::Redirect(_) => (
            Code::AliasCollision,
            format!("the alias `{}` is the address of something else", here.address),
            "take the alias out, or write the address that the article really had",
        ),
        _ => (
            Code::AddressCollision,
            format!("the address `{}` is taken", here.address),
            "give one of the two another file name or another `slug:`",
        ),
    };
    let place = source_place(archive, here, source);
    let diagnostic = diagnostics.add(code, place, message, hint);
    match &other.source {
        Some(source) => diagnostic.also(source_place(archive, other, source), "by this file"),
        None => diagnostic.also(
            Place::file("site.toml"),
            format!("by `{}`, a page that the site makes by itself", other.address),
        ),
    };
}

/// Two pages that no file asked for: terms or taxonomies that the settings named so.
fn made_twice(archive: &Archive, planned: &Planned, diagnostics: &mut Diagnostics) {
    let languages: Vec<&str> = archive.site.tags().collect();
    diagnostics.add(
        Code::AddressCollision,
        Place::file("site.toml"),
        format!("two pages of the site have the address `{}`", planned.address),
        format!("rename a taxonomy, a group or a language; the languages are {}", languages.join(", ")),
    );
}

/// Where the file asks for the output: at the alias, else at its slug or its beginning.
fn source_place(archive: &Archive, planned: &Planned, source: &str) -> Place {
    if !source.ends_with(".md") {
        return Place::file(source);
    }
    let Output::Redirect(_) = planned.output else {
        return place(&archive.site, source, &[Step::Field("slug")]);
    };
    let aliases = crate::plan::texts(&archive.catalogue)
        .find(|text| text.path == source)
        .map_or(&[][..], |text| &text.aliases[..]);
    let at = aliases.iter().position(|alias| alias_address(alias) == planned.address).unwrap_or(0);
    place(&archive.site, source, &[Step::Field("aliases"), Step::Item(at)])
}
