//! No two outputs have one address, also not where they differ only by case or by the
//! normalisation of Unicode: some file systems take such names for one.
//!
//! Wrong: two articles of one day with the slug `summit`; a standing page named `news`; an
//! alias that names a page.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::address;
use crate::archive::Archive;
use crate::content::front_matter::{Places, Step, alias};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::names::composed;
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

/// Reports files where the site has folders, and folders where it has files.
fn check_folders(website: &Website, places: &mut Places, diagnostics: &mut Diagnostics) {
    let archive = &website.archive;
    let folders = folders(website);
    let mut own = HashSet::new();
    for planned in &website.plan.outputs {
        let address = lower(planned.address.as_str());
        if !folders.contains(&address) {
            continue;
        }
        let Some(source) = planned.output.source(archive) else {
            own.insert(address);
            continue;
        };
        let message =
            format!("`{}` is a folder of the site, and cannot be a file", planned.address);
        let hint = "give the file or the alias another name";
        let place = source_place(planned, source, places);
        diagnostics.add(Code::AddressCollision, place, message, hint);
    }
    if !own.is_empty() {
        check_inside(website, &own, places, diagnostics);
    }
}

/// Reports what asks for a folder at one of the addresses `own`, where the site has files that it
/// makes by itself.
fn check_inside(
    website: &Website,
    own: &HashSet<Cow<str>>,
    places: &mut Places,
    diagnostics: &mut Diagnostics,
) {
    for planned in &website.plan.outputs {
        let mut folders = ancestors(planned.address.as_str());
        if let Some(taken) = folders.find(|path| own.contains(&lower(path)))
            && let Some(source) = planned.output.source(&website.archive)
        {
            let message = format!(
                "`{taken}` is a file that the site makes by itself, and cannot be a folder"
            );
            let hint = "give the folder another name";
            let place = source_place(planned, source, places);
            diagnostics.add(Code::AddressCollision, place, message, hint);
        }
    }
}

/// The folders that outputs lie in, in lower case: some file systems take such names for one.
fn folders(website: &Website) -> HashSet<Cow<'_, str>> {
    let mut folders = HashSet::new();
    let mut last = "";
    for planned in &website.plan.outputs {
        let address = planned.address.as_str();
        if folder(address) == last {
            continue;
        }
        last = folder(address);
        for path in ancestors(address) {
            if !folders.insert(lower(path)) {
                break;
            }
        }
    }
    folders
}

/// The folders that `path` lies in, the nearest first.
fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    let folders = std::iter::successors(Some(folder(path)), |path| Some(folder(path)));
    folders.take_while(|path| !path.is_empty())
}

fn lower(path: &str) -> Cow<'_, str> {
    let is_lower = path.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if is_lower { Cow::Borrowed(path) } else { Cow::Owned(path.to_lowercase()) }
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
    if let Some(twin) = other_source
        && twin != source
        && composed(twin) == composed(source)
    {
        return diagnostics.twins(source, twin);
    }
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
        let is_alias = |text: &str| {
            alias::path(text).is_ok_and(|path| address::alias(&path) == planned.address)
        };
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
