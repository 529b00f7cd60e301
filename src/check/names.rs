//! Every output has a name that all common systems take, and an address that hosts take.
//!
//! Wrong: `content/static/a:b.txt`; a page `con.en.md`; a slug, a tag or an alias of 300 letters.

use std::collections::HashSet;

use super::collisions::source_place;
use super::labels::term_place;
use crate::content::front_matter::{Places, is_slug};
use crate::diagnostics::{Code, Diagnostics, Place, beginning};
use crate::names;
use crate::outputs::Output;
use crate::outputs::term::Term;
use crate::paths::{folder, name};
use crate::plan::Planned;
use crate::site::{self, SITE_TOML, Site};
use crate::website::Website;

/// The most bytes of a file's or a folder's name: what Linux, macOS and Windows take.
const NAME: usize = 255;
/// The most bytes of an address: Linux takes 4,096 for a whole path, macOS 1,024; the folder that
/// the site lies in, or the host's name, comes before it.
const ADDRESS: usize = 900;

/// As many characters of a name that is too long tell it from others.
const TOLD: usize = 40;

const TOO_LONG: &str = "shorten it: names have at most 255 bytes with their ending, addresses 900; \
                        a letter outside of ASCII takes two or more";

pub(super) fn check(website: &Website, diagnostics: &mut Diagnostics) {
    let archive = &website.archive;
    let of_settings = check_settings(&archive.site, diagnostics);
    let mut places = Places::new(&archive.site);
    // What was told of a source's own name.
    let told = diagnostics.iter().filter(|finding| finding.code == Code::UnfitName);
    let mut reported: HashSet<String> = told.map(|finding| finding.place.path.clone()).collect();
    // The outputs are sorted by their addresses: most lie in the folder of the one before.
    let mut sound = "";
    for planned in &website.plan.outputs {
        let address = planned.address.as_str();
        let unseen = if folder(address) == sound { name(address) } else { address };
        let parts = unseen.split('/').filter(|part| !of_settings.contains(part));
        let Some(unfit) = unfit(parts, address) else {
            sound = folder(address);
            continue;
        };
        let asked = asked(website, planned, unfit.name, &mut places);
        let Some(Asked { by, place }) = asked else { continue };
        if planned.output.source(archive).is_none() && !of_settings.is_empty() {
            // Some names are made of those.
            continue;
        }
        match by {
            // A picture has several versions, whose names have a hash.
            By::File if !reported.insert(place.path.clone()) => {}
            By::File => {
                let own = place.path.split('/').find_map(|name| unfit_name(name, NAME));
                let Unfit { message, hint, .. } = own.unwrap_or(unfit);
                diagnostics.add(Code::UnfitName, place.clone(), message, hint.unwrap_or(FILE));
            }
            By::Field => {
                diagnostics.add(Code::BadSlug, place, unfit.message, unfit.hint.unwrap_or(FIELD));
            }
            By::Term => {
                diagnostics.add(Code::BadSlug, place, unfit.message, unfit.hint.unwrap_or(TERM));
            }
        }
    }
}

const FILE: &str = "give it another name, so that the site can be copied to every disk";
const FIELD: &str = "write another name, so that the site can be copied to every disk";
const TERM: &str = "write another word for the term; readers see its label, which can be any";

/// Why an address is refused.
struct Unfit<'a> {
    /// The name in it that is to blame; the whole address where none is.
    name: &'a str,
    message: String,
    /// What to do, where that is the same for whatever has the name.
    hint: Option<&'static str>,
}

/// What is wrong with the first of the names `parts`, of those of `address`, with which anything is.
fn unfit<'a>(mut parts: impl Iterator<Item = &'a str>, address: &'a str) -> Option<Unfit<'a>> {
    if let Some(unfit) = parts.find_map(|name| unfit_name(name, NAME)) {
        return Some(unfit);
    }
    let message = || format!("`{}` is too long for an address", beginning(address, TOLD));
    (address.len() > ADDRESS).then(|| Unfit {
        name: address,
        message: message(),
        hint: Some(TOO_LONG),
    })
}

/// What is wrong with `name`, which may have `most` bytes.
fn unfit_name(name: &str, most: usize) -> Option<Unfit<'_>> {
    if name.len() > most {
        let message = format!("`{}` is too long for a file's name", beginning(name, TOLD));
        return Some(Unfit { name, message, hint: Some(TOO_LONG) });
    }
    let message = format!("`{name}` {}", names::fault(name)?);
    Some(Unfit { name, message, hint: None })
}

/// Reports names of languages and taxonomies, which are names of folders and files; and gives them.
fn check_settings<'s>(site: &'s Site, diagnostics: &mut Diagnostics) -> HashSet<&'s str> {
    let languages = site.tags().map(|tag| ("languages", tag));
    let taxonomies = site.taxonomies.iter().map(|taxonomy| ("taxonomies", taxonomy.name.as_str()));
    let mut refused = HashSet::new();
    for (key, name) in languages.chain(taxonomies) {
        // The page of a taxonomy has its name with an ending.
        if let Some(Unfit { message, hint, .. }) = unfit_name(name, NAME - ".html".len()) {
            refused.insert(name);
            let place = site::place(site, &[key, name]);
            diagnostics.add(Code::BadSetting, place, message, hint.unwrap_or(FILE));
        }
    }
    refused
}

/// What asks for a name, and where.
struct Asked {
    by: By,
    place: Place,
}

#[derive(Debug, Clone, Copy)]
enum By {
    /// The name of a file, or of its folder.
    File,
    /// A slug or an alias.
    Field,
    Term,
}

/// What asks for `name`, a part of the address of `planned`; `None` where that is told elsewhere.
fn asked(website: &Website, planned: &Planned, name: &str, places: &mut Places) -> Option<Asked> {
    let archive = &website.archive;
    match &planned.output {
        Output::Term(Term(_, id)) => {
            let settings = archive.site.taxonomy(id.taxonomy);
            let term = archive.catalogue.term(*id);
            return Some(Asked {
                by: By::Term,
                place: term_place(archive, settings, term, places),
            });
        }
        // The term's own page has the same name, and other files have those of the lists.
        Output::TermPage(_) | Output::Unfilled(_) | Output::Feed(_) | Output::FileList(_) => {
            return None;
        }
        Output::ThemeFile(_) => {
            let mut assets = website.theme.assets.list.iter();
            let file = assets.find(|asset| asset.address == planned.address)?;
            return Some(Asked { by: By::File, place: Place::file(&file.shown) });
        }
        _ => {}
    }
    let Some(source) = planned.output.source(archive) else {
        return Some(Asked { by: By::Field, place: Place::file(SITE_TOML) });
    };
    let place = source_place(planned, source, places);
    // A place in an article is that of its alias, or of its slug, which is the last name.
    let is_last = planned.address.as_str().ends_with(name);
    if place.start < place.end && (planned.output.traits().is_alias || is_last) {
        return Some(Asked { by: By::Field, place });
    }
    // What no address can have was told when the article was read.
    let is_address = name == planned.address.as_str();
    let is_told = source.ends_with(".md")
        && !is_address
        && !is_slug(name.strip_suffix(".html").unwrap_or(name));
    (!is_told).then(|| Asked { by: By::File, place: Place::file(source) })
}
