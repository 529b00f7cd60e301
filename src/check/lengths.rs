//! No output has a name that disks refuse, or an address that hosts refuse.
//!
//! Wrong: a slug, a tag or an alias of 300 letters.

use super::collisions::source_place;
use super::labels::term_place;
use crate::archive::Archive;
use crate::content::front_matter::Places;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::outputs::Output;
use crate::outputs::term::Term;
use crate::plan::Planned;
use crate::site::SITE_TOML;
use crate::website::Website;

/// The most bytes of a file's or a folder's name: what Linux, macOS and Windows take.
const NAME: usize = 255;
/// The most bytes of an address: Linux takes 4,096 for a whole path, macOS 1,024; the folder that
/// the site lies in, or the host's name, comes before it.
const ADDRESS: usize = 900;

pub(super) fn check(website: &Website, diagnostics: &mut Diagnostics) {
    let mut places = Places::new(&website.archive.site);
    // A name that is too long makes an address longer than any that is usual.
    for planned in website.plan.outputs.iter().filter(|it| it.address.as_str().len() > NAME) {
        let address = planned.address.as_str();
        let name = address.split('/').find(|name| name.len() > NAME);
        let message = match name {
            Some(name) => format!("`{}` is too long for a file's name", beginning(name)),
            None if address.len() > ADDRESS => {
                format!("`{}` is too long for an address", beginning(address))
            }
            None => continue,
        };
        let hint = "shorten it: names have at most 255 bytes with their ending, addresses 900; a \
                    letter outside of ASCII takes two or more";
        if let Some(place) = place(&website.archive, planned, &mut places) {
            diagnostics.add(Code::BadSlug, place, message, hint);
        }
    }
}

/// As much of a name as tells it from others.
fn beginning(name: &str) -> String {
    let end = name.char_indices().nth(40).map_or(name.len(), |(end, _)| end);
    format!("{}…", &name[..end])
}

/// Where the name is written; `None` where that is found with another output.
fn place(archive: &Archive, planned: &Planned, places: &mut Places) -> Option<Place> {
    match &planned.output {
        Output::Term(Term(_, id)) => {
            let settings = archive.site.taxonomy(id.taxonomy);
            Some(term_place(archive, settings, archive.catalogue.term(*id), places))
        }
        // The term's own page has the same name.
        Output::TermPage(_) | Output::Unfilled(_) | Output::Feed(_) => None,
        output => Some(match output.source(archive) {
            Some(source) => source_place(planned, source, places),
            None => Place::file(SITE_TOML),
        }),
    }
}
