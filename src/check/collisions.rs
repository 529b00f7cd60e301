//! No two outputs have one address, also not where they differ only by case or by the
//! normalisation of Unicode: some file systems take such names for one.
//!
//! Wrong: two articles of one day with the slug `summit`; a standing page named `news`; an
//! alias that names a page.

use std::collections::{HashMap, HashSet};

use crate::address;
use crate::archive::Archive;
use crate::content::front_matter::{Places, Step};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::paths::folder;
use crate::plan::Planned;
use crate::website::Website;

pub(super) fn check(website: &Website, diagnostics: &mut Diagnostics) {
    let mut places = Places::new(&website.archive.site);
    // The outputs are sorted by their addresses: equal ones are neighbours.
    for pair in website.plan.outputs.windows(2) {
        if pair[0].address == pair[1].address {
            report(&website.archive, &pair[0], &pair[1], &mut places, diagnostics);
        }
    }
    check_case(website, &mut places, diagnostics);
    check_folders(website, &mut places, diagnostics);
}

/// Reports addresses that differ only by case.
fn check_case(website: &Website, places: &mut Places, diagnostics: &mut Diagnostics) {
    let mut taken: HashMap<String, &Planned> = HashMap::new();
    for planned in &website.plan.outputs {
        let Some(key) = planned.address.in_lower_case() else { continue };
        let plain = website.plan.find(&key);
        if let Some(first) = plain.or(taken.insert(key, planned))
            && first.address != planned.address
        {
            report(&website.archive, first, planned, places, diagnostics);
        }
    }
}

/// Reports files where the site has folders.
fn check_folders(website: &Website, places: &mut Places, diagnostics: &mut Diagnostics) {
    let archive = &website.archive;
    let folders = folders(website);
    for planned in &website.plan.outputs {
        let address = planned.address.as_str();
        if folders.contains(address)
            && let Some(source) = planned.output.source(archive)
        {
            let message = format!("`{address}` is a folder of the site, and cannot be a file");
            let hint = "give the file or the alias another name";
            let place = source_place(planned, source, places);
            diagnostics.add(Code::AddressCollision, place, message, hint);
        }
    }
}

/// The folders that outputs lie in.
fn folders(website: &Website) -> HashSet<&str> {
    let mut folders = HashSet::new();
    let mut last = "";
    for planned in &website.plan.outputs {
        let mut path = folder(planned.address.as_str());
        if path == last {
            continue;
        }
        last = path;
        while !path.is_empty() && folders.insert(path) {
            path = folder(path);
        }
    }
    folders
}

fn report(
    archive: &Archive,
    first: &Planned,
    second: &Planned,
    places: &mut Places,
    diagnostics: &mut Diagnostics,
) {
    // The finding stands at what its writer can change: an alias, else an article or a file.
    let rank = |planned: &Planned| match (
        planned.output.traits().is_alias,
        planned.output.source(archive),
    ) {
        (true, _) => 0,
        (false, Some(_)) => 1,
        (false, None) => 2,
    };
    let (here, other) = if rank(second) <= rank(first) { (second, first) } else { (first, second) };
    let Some(source) = here.output.source(archive) else {
        return made_twice(archive, here, diagnostics);
    };
    let other_source = other.output.source(archive);
    let traits = here.output.traits();
    let (code, noun, hint) = match (traits.is_alias, traits.is_page) {
        (true, _) => (
            Code::AliasCollision,
            "alias",
            "take the alias out, or write the address that the article really had",
        ),
        (_, true) if other_source.is_none() => {
            (Code::AddressCollision, "address", "give the file another name or another `slug:`")
        }
        (_, true) => (
            Code::AddressCollision,
            "address",
            "give one of the two another file name or another `slug:`",
        ),
        _ if other_source.is_none() => {
            (Code::AddressCollision, "address", "take the file out, or give it another name")
        }
        _ => (Code::AddressCollision, "address", "give one of the two another name"),
    };
    let owner = match other_source {
        None => "is that of a file that the site makes by itself",
        Some(file) if file == source => "is the article's own address",
        Some(_) => "is taken",
    };
    let place = source_place(here, source, places);
    let diagnostic =
        diagnostics.add(code, place, format!("the {noun} `{}` {owner}", here.address), hint);
    if let Some(file) = other_source.filter(|file| *file != source) {
        diagnostic.also(source_place(other, file, places), "it is taken here");
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
pub(super) fn source_place(planned: &Planned, source: &str, places: &mut Places) -> Place {
    if !source.ends_with(".md") {
        return Place::file(source);
    }
    if planned.output.traits().is_alias {
        let is_alias =
            |text: &str| address::alias(text.trim().trim_start_matches('/')) == planned.address;
        let written = spellings(planned.address.as_str());
        let known = written.iter().find_map(|alias| places.word(source, "aliases", alias));
        return known.unwrap_or_else(|| places.of(source, "aliases", is_alias));
    }
    let slug = places.at(source, &[Step::Field("slug")]);
    if slug.start < slug.end { slug } else { Place::file(source) }
}

/// How an alias with the `address` is usually written.
fn spellings(address: &str) -> Vec<String> {
    let folder = address.strip_suffix("/index.html");
    let folders = folder.into_iter().flat_map(|folder| [folder.to_owned(), format!("{folder}/")]);
    let all = [address.to_owned()].into_iter().chain(folders);
    all.flat_map(|path| [format!("/{path}"), path]).collect()
}
