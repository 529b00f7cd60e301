//! What became of the file of an address that was published, and is gone.

use std::collections::{BTreeMap, BTreeSet};

use super::manifest::Kept;
use crate::content::Kind;
use crate::paths::{folder, name};
use crate::plan::Planned;
use crate::website::Website;

/// What became of the file of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Now<'a> {
    /// It may be this one, which has another address.
    At(&'a str),
    /// It is this one, which named the address as an old one of its own.
    Forgotten(&'a str),
    /// It is this one, which is a draft; whether it is an article's.
    Draft(&'a str, bool),
    /// It is this one, or a translation of it, and waits for its day.
    Waits(&'a str),
    /// Nobody knows.
    Unknown,
}

/// The files of the site, by what may tell that they had an address.
pub(super) struct Became<'a> {
    website: &'a Website,
    /// The files that are published.
    files: BTreeSet<&'a str>,
    /// The old addresses that files name.
    aliases: BTreeMap<&'a str, Vec<&'a str>>,
    /// The files with addresses that were not published, by language and the last part of these.
    by_name: BTreeMap<(&'a str, &'a str), Vec<&'a str>>,
    /// The same by their folders.
    by_folder: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Became<'a> {
    /// The files of `website`, before which the addresses `kept` were published, in their order.
    pub(super) fn new(website: &'a Website, kept: &[Kept]) -> Self {
        let (files, aliases) = Default::default();
        let (by_name, by_folder) = Default::default();
        let mut became = Became { website, files, aliases, by_name, by_folder };
        for Planned { address, output } in &website.plan.outputs {
            let (traits, address) = (output.traits(), address.as_str());
            let Some(file) = output.source(&website.archive).filter(|_| traits.is_kept) else {
                continue;
            };
            if traits.is_alias {
                became.aliases.entry(file).or_default().push(address);
            }
            if !traits.is_page {
                continue;
            }
            became.files.insert(file);
            if kept.binary_search_by(|kept| kept.address.as_str().cmp(address)).is_err() {
                became.by_name.entry((language(address), name(address))).or_default().push(file);
                became.by_folder.entry(folder(address)).or_default().push(file);
            }
        }
        became
    }

    /// The old addresses that `file` names.
    pub(super) fn aliases(&self, file: &str) -> &[&'a str] {
        self.aliases.get(file).map_or(&[], Vec::as_slice)
    }

    /// What became of the file of `gone`: it has only forgotten the old address; it is the only new one
    /// with its name in its language, or is left out; or it is the only new one on its day.
    pub(super) fn find(&self, gone: &Kept) -> Now<'a> {
        let address = gone.address.as_str();
        let namer = gone.alias_of.as_deref().and_then(|file| self.files.get(file));
        if let Some(file) = namer {
            return Now::Forgotten(file);
        }
        let by_name = self.by_name.get(&(language(address), name(address)));
        if let Some([file]) = by_name.map(Vec::as_slice) {
            return Now::At(file);
        }
        if let Some(left_out) = self.left_out(address) {
            return left_out;
        }
        match self.by_folder.get(folder(address)).map(Vec::as_slice) {
            Some([file]) => Now::At(file),
            _ => Now::Unknown,
        }
    }

    /// The file of `address`, if it is left out; else the original that it waits for.
    fn left_out(&self, address: &str) -> Option<Now<'a>> {
        let stem = name(address).strip_suffix(".html")?;
        let (ending, default) = (format!(".{}.md", language(address)), self.default_language());
        let is_in_language = |path: &str| {
            let is_default = language(address) == default;
            path.ends_with(&ending) || is_default && name(path).matches('.').count() == 1
        };
        let left_out = self.website.archive.catalogue.left_out.iter();
        let same = || left_out.clone().filter(|((_, id), _)| name(id) == stem);
        let all = || same().flat_map(|((kind, _), all)| all.iter().map(move |at| (*kind, at)));
        // A translation that waits for its original's day is not named beside it.
        let found = all().find(|(_, at)| is_in_language(&at.path));
        let (kind, at) = found.or_else(|| all().find(|(_, at)| at.until.is_some()))?;
        if at.until.is_some() {
            return Some(Now::Waits(&at.path));
        }
        let file = at.held_by.as_deref().unwrap_or(&at.path);
        Some(Now::Draft(file, kind == Kind::Bulletin))
    }

    fn default_language(&self) -> &'a str {
        let site = &self.website.archive.site;
        &site.language(site.default_language).tag
    }
}

/// The first part of an address, which is its edition's.
fn language(address: &str) -> &str {
    address.split('/').next().unwrap_or_default()
}
