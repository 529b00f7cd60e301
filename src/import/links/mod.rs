//! Links inside the texts: from old addresses and files to the new files.
//!
//! First it is found what each link of each text leads to (`leads`): a text, a file, a list of the new
//! site, or nothing of these, and then the old site where that is still to be found (`home`). When all
//! are known, so are the places in texts that links name: headings that would get other ids keep their
//! old ones (`anchors`). Then the texts are written with the links that they have now (`changes`).

mod anchors;
mod changes;
mod home;
mod leads;
mod lists;
mod meant;
mod rules;
mod tell;

use std::ops::Range;

use super::System;
use super::arrange::Placed;
use super::piece::{Beside, OldSite};
use super::report::Notes;
use super::tree::{is_inside, is_markdown, stem};
use crate::content::markdown::{Flavour, Link, Target, defined_addresses, scan};
use crate::paths::{before, decoded, folder};
use anchors::Anchors;
use leads::{Lead, is_below};

pub(super) use leads::{Leads, key};
pub(super) use tell::ELSEWHERE;

/// What was read of a text.
struct Read {
    /// Its links, each with what it leads to.
    links: Vec<(Link, Lead)>,
    /// The addresses that it defines for links, the same of each, and where they are written.
    defined: Vec<(String, Lead, Range<usize>)>,
    /// The ids of its headings as they would be.
    headings: Vec<String>,
    /// The ids that its raw HTML has.
    ids: Vec<String>,
}

impl Read {
    fn new(leads: &mut Leads, placed: &[Placed], at: usize) -> Self {
        let body = &placed[at].piece.body;
        let scan = scan(body, 0, Flavour::Bulletin);
        let with_lead = |link: Link| {
            let lead = leads.lead(placed, at, &link);
            (link, lead)
        };
        let links: Vec<(Link, Lead)> = scan.links.into_iter().map(with_lead).collect();
        let defined = defined_addresses(body).into_iter().map(|(target, range)| {
            let link = Link { target, ..Link::default() };
            let lead = leads.lead(placed, at, &link);
            (link.target, lead, range)
        });
        Read {
            defined: defined.collect(),
            links,
            headings: scan.headings,
            ids: scan.ids.into_iter().filter(|id| id.raw).map(|id| id.name).collect(),
        }
    }
}

/// The texts of all `placed` with their links led to where their targets are now.
pub(super) fn rewrite(
    leads: &mut Leads,
    system: System,
    placed: &[Placed],
    notes: &mut Notes,
) -> Vec<String> {
    let read: Vec<Read> = (0..placed.len()).map(|at| Read::new(leads, placed, at)).collect();
    let anchors = Anchors::settle(leads.site(), system, placed, &read);
    let each = read.iter().enumerate();
    each.map(|(at, read)| changes::body(placed, at, read, &anchors, notes)).collect()
}

/// Puts the files beside texts that these name into their lists.
pub(in crate::import) fn find_beside(old: &mut OldSite) {
    for piece in old.pieces.iter_mut().filter(|piece| piece.as_written) {
        let from = old.root.join(folder(&piece.origin));
        let links = scan(&piece.body, 0, Flavour::Bulletin).links;
        let image = piece.fields.image.iter().map(|image| image.src.clone());
        let targets: Vec<String> = links.into_iter().map(|link| link.target).chain(image).collect();
        for target in targets {
            let Target::Relative(path, _) = Target::of(&target) else { continue };
            for name in with_and_without_query(path).map(name_beside) {
                let file = from.join(&name);
                let known = piece.beside.iter().any(|beside| beside.name == name);
                let is_there = || file.is_file() && is_inside(&old.root, &file);
                if is_below(&name) && !known && !is_markdown(stem(&name).1) && is_there() {
                    piece.beside.push(Beside::new(file, name));
                }
            }
        }
    }
}

/// The name of a file to which the link `path` leads from the text beside it.
fn name_beside(path: &str) -> String {
    decoded(path.trim_start_matches("./"))
}

/// `path` as it is, and without the query that systems write behind a file's name, so that browsers
/// load it again.
fn with_and_without_query(path: &str) -> impl Iterator<Item = &str> {
    let plain = before(path, '?');
    std::iter::once(path).chain((plain.len() < path.len()).then_some(plain))
}
