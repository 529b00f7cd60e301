//! Lists of all that was built, in a hidden folder of the output. So the output tells by itself
//! which of its files are Dateline's, and `--clean` can remove the old ones and leave all others,
//! whatever became of the site's `.dateline`.
//!
//! No list names everything: an edition's year has its own, and so have its search and each of its
//! taxonomies. So a new bulletin rewrites a few short ones.

use std::collections::BTreeSet;

use super::fault::Made;
use super::kind::{Buffers, Kind, Listing, MadeWith, Material, Traits};
use super::parts::studio::Studio;
use crate::address::{self, Address, FILE_LISTS};
use crate::archive::Archive;
use crate::site::Site;

/// The list of the files in a folder of the output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FileList(Box<str>);

/// The names of the files, from the folder.
#[derive(Debug)]
pub(crate) struct FileListOutline<'a> {
    names: Vec<&'a str>,
}

crate::digest::digestible! {
    FileListOutline<'a> { names }
}

impl Kind for FileList {
    type Outline<'a> = FileListOutline<'a>;

    const TRAITS: Traits = Traits { is_checked: false, ..Traits::of(MadeWith::Nothing) };

    fn of_plan(plan: &dyn Listing, archive: &Archive, add: &mut dyn FnMut(Address, Self)) {
        let addresses = plan.addresses("");
        let folders: BTreeSet<&str> = addresses.map(|at| folder_of(&archive.site, at)).collect();
        folders.into_iter().for_each(|at| add(address::file_list(at), FileList(at.into())));
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<FileListOutline<'a>> {
        let (folder, site) = (&*self.0, &material.archive.site);
        let inside = address::in_folder(folder, "");
        let names = material
            .plan
            .addresses(&inside)
            .filter(|at| !at.starts_with(FILE_LISTS) && folder_of(site, at) == folder);
        Ok(FileListOutline { names: names.map(|at| &at[inside.len()..]).collect() })
    }

    fn bytes(
        outline: &FileListOutline,
        _address: &Address,
        _studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        for name in &outline.names {
            buffers.bytes.extend_from_slice(name.as_bytes());
            buffers.bytes.push(b'\n');
        }
        Ok(())
    }
}

/// The folder whose list names the file at `address`. Old addresses may be folders of one file
/// each: those have no lists of their own.
fn folder_of<'a>(site: &Site, address: &'a str) -> &'a str {
    let mut parts = address.splitn(3, '/');
    let (Some(first), Some(second)) = (parts.next(), parts.next()) else { return "" };
    if site.lang(first).is_none() {
        return "";
    }
    let is_year = second.len() == 4 && second.bytes().all(|digit| digit.is_ascii_digit());
    let has_list = || is_year || second == "search" || site.find_taxonomy(second).is_some();
    if parts.next().is_some() && has_list() {
        &address[..first.len() + 1 + second.len()]
    } else {
        first
    }
}
