//! What an article calls itself and its places: names and ids that a page can have.

use std::collections::HashSet;
use std::ops::Range;

use super::front_matter::{self, FrontMatter};
use super::markdown::{self, Id, Scan};
use super::{Kind, SourceFile};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::names;

/// Reports names of the file and of its folders that can be in no address.
pub(super) fn check_name(source: &SourceFile, front: &FrontMatter, diagnostics: &mut Diagnostics) {
    // The sources are copied to other disks as well, whatever address an article has.
    let mut parts = source.path.split('/');
    if let Some((name, fault)) = parts.find_map(|name| Some((name, names::fault(name)?))) {
        let hint = "give it another name, so that the site can be copied to every disk";
        let message = format!("`{name}` {fault}");
        diagnostics.add(Code::UnfitName, Place::file(&source.path), message, hint);
        return;
    }
    let is_bad = |part: &&str| !front_matter::is_slug(part);
    let (folder, name) = source.id.rsplit_once('/').unwrap_or(("", &source.id));
    // A term's address is made from its name, and a bulletin's has no folders.
    let name = Some(name)
        .filter(|_| front.slug.is_none() && matches!(source.kind, Kind::Bulletin | Kind::Page));
    let mut folders =
        folder.split('/').filter(|part| source.kind == Kind::Page && !part.is_empty());
    if let Some(part) = folders.find(is_bad) {
        let message = format!("the folder's name `{part}` cannot be a part of an address");
        let hint = "rename the folder with letters, digits and hyphens";
        diagnostics.add(Code::UnfitName, Place::file(&source.path), message, hint);
    }
    if let Some(name) = name.filter(is_bad) {
        let message = format!("the file's name `{name}` cannot be a part of an address");
        let hint = "rename the file with letters, digits and hyphens, or give it a `slug:`";
        diagnostics.add(Code::UnfitName, Place::file(&source.path), message, hint);
    }
}

/// Reports ids that the page itself may have, and ids that are given twice.
pub(super) fn check_ids(
    source: &SourceFile,
    text: &str,
    scan: &Scan,
    diagnostics: &mut Diagnostics,
) {
    let raw = scan.ids.iter().filter(|id| id.raw).map(|id| &id.name);
    let raw: HashSet<&String> = raw.collect();
    let mut given = HashSet::new();
    for id in &scan.ids {
        let name = &id.name;
        let place = || Place::new(&source.path, place_of_id(text, id));
        if markdown::is_reserved(name) {
            let message = format!("the id `{name}` could be one of the page itself");
            let hint = "give it a name that does not begin with d-";
            diagnostics.add(Code::ReservedId, place(), message, hint);
        } else if (id.raw || raw.contains(name)) && !given.insert(name) {
            let message = format!("the id `{name}` is given twice");
            let hint = "give one of the two another name";
            diagnostics.add(Code::DuplicateId, place(), message, hint);
        }
    }
}

/// Where `text` gives `id`: of a heading, behind its words.
fn place_of_id(text: &str, id: &Id) -> Range<usize> {
    let Range { start, end } = id.span;
    let heading = text.get(start..end).filter(|_| !id.raw);
    let braces = heading.and_then(markdown::braces);
    braces.map_or(start..end, |braces| start + braces.start..start + braces.end)
}
