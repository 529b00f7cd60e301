//! What a link leads to: a text that was imported, a file of the old site, or nothing of these.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use super::home::Home;
use super::lists::Lists;
use super::meant::{Meant, meant};
use super::name_beside;
use super::with_and_without_query;
use crate::content::markdown::{Link, Target, is_of_page};
use crate::disk;
use crate::import::arrange::{self, Placed};
use crate::import::piece::{Beside, OldSite};
use crate::import::references::{encoded, plain_path};
use crate::import::tree::{is_inside, is_markdown, stem};
use crate::paths::{before, below, decoded, folder, join};
use crate::site::{BaseUrl, Site};

/// An address in the form in which it is looked up: without its host, ending and slashes.
pub(in crate::import) fn key(address: &str) -> String {
    let address = decoded(before(address, '#'));
    let path = address.trim_matches('/');
    let path = path.strip_suffix("index.html").unwrap_or(path);
    path.strip_suffix(".html").unwrap_or(path).trim_end_matches('/').to_owned()
}

/// Leads the links of the new site's texts to one another.
pub(in crate::import) struct Leads<'o> {
    /// The new site.
    site: &'o Site,
    /// The texts by their old addresses and files.
    by_key: HashMap<String, usize>,
    /// The same in lower case, for hosts that do not tell capitals apart.
    by_lower_key: HashMap<String, usize>,
    /// The old site, which has the files that texts name.
    old: &'o OldSite,
    /// The old site's own addresses.
    home: Home,
    /// The lists of the new site.
    lists: Lists<'o>,
    /// The files of that folder that texts name.
    pub(in crate::import) files: BTreeSet<String>,
}

/// What becomes of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Lead {
    /// It stays.
    Stays,
    /// It gets this target.
    Becomes(String),
    /// It was written wrongly, and gets this target.
    Mended(String),
    /// It leads to the text with this number, to the place that is named.
    Text(usize, String),
    /// There is nothing of this sort in the new site; on the old one it is still to be found here.
    Nowhere(Sort, Option<String>),
}

/// What a link wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Page,
    File,
    /// It is no address.
    Words,
}

impl<'o> Leads<'o> {
    /// Those to `placed`, which `old` had, in the new site `site`. The old one is still to be found at `given`,
    /// if that is known.
    pub(in crate::import) fn new(
        site: &'o Site,
        old: &'o OldSite,
        placed: &[Placed],
        given: Option<&BaseUrl>,
    ) -> Self {
        let mut by_key = HashMap::new();
        let pieces = || placed.iter().map(|text| &text.piece).enumerate();
        for (at, piece) in pieces().filter(|(_, piece)| piece.as_written) {
            by_key.insert(key(&piece.origin), at);
        }
        for (at, piece) in pieces() {
            for address in piece.address.iter().chain(&piece.aliases) {
                by_key.entry(key(address)).or_insert(at);
            }
            if piece.as_written {
                by_key.entry(key(&plain_path(piece))).or_insert(at);
            }
        }
        let mut by_lower_key: HashMap<String, usize> = HashMap::new();
        for (at, piece) in pieces() {
            let own = Some(&piece.origin).filter(|_| piece.as_written);
            for path in piece.address.iter().chain(&piece.aliases).chain(own) {
                by_lower_key.entry(key(path).to_lowercase()).or_insert(at);
            }
        }
        Leads {
            site,
            by_key,
            by_lower_key,
            old,
            home: Home::new(site, old, given),
            lists: Lists::new(site, placed),
            files: BTreeSet::new(),
        }
    }

    /// The picture's file or address, led to where it is now; `None` where it is nowhere.
    pub(in crate::import) fn picture(&mut self, here: &Placed, src: &str) -> Option<String> {
        match Target::of(src) {
            Target::External => Some(src.to_owned()),
            Target::Root(path, _) => self.served(path).or_else(|| self.served_below_base(path)),
            Target::Relative(path, _) => match beside(here, path) {
                Some((_, file)) => Some(file.to.clone()),
                // Themes of the other systems often name such files from the root.
                None => self.served(path).or_else(|| self.served_beside(here, path)),
            },
            Target::Unsafe | Target::Fragment(_) | Target::Bulletin(..) => None,
        }
    }

    /// The new site.
    pub(super) fn site(&self) -> &'o Site {
        self.site
    }

    /// What becomes of `link` in the text `here`.
    pub(super) fn lead(&mut self, placed: &[Placed], here: usize, link: &Link) -> Lead {
        let target = link.target.as_str();
        // What the template of the old site would have filled in is no address yet.
        if target.contains("{{") || target.contains("{%") {
            return Lead::Stays;
        }
        let meant = if link.picture { None } else { meant(target) };
        let is_out = || Target::of(target) == Target::External;
        match (self.of_address(placed, here, target), meant) {
            (_, Some(Meant::Words)) => Lead::Nowhere(Sort::Words, None),
            (lead, Some(Meant::Address(address)))
                if matches!(lead, Lead::Nowhere(..)) || (lead == Lead::Stays && is_out()) =>
            {
                match self.of_address(placed, here, &address) {
                    Lead::Stays => Lead::Mended(address),
                    other => other,
                }
            }
            (Lead::Stays, _) if Target::of(target) == Target::Unsafe && !link.picture => {
                Lead::Nowhere(Sort::Words, None)
            }
            (lead, _) => lead,
        }
    }

    fn of_address(&mut self, placed: &[Placed], here: usize, target: &str) -> Lead {
        let text = &placed[here];
        let (plain, fragment) = target.split_at(target.find('#').unwrap_or(target.len()));
        if let Some((prefix, path)) = self.home.path_of(plain) {
            let address = format!("{prefix}{path}");
            let still = self.home.still(prefix, &format!("{}{path}", self.base_of(prefix)));
            let is_new = self.home.is_new(target);
            let found = self.at_address(text, &[&address], fragment);
            return found.unwrap_or_else(|| match still {
                Some(still) => Lead::Nowhere(sort(path), Some(still + fragment)),
                None if is_new => Lead::Nowhere(sort(path), None),
                None => Lead::Stays,
            });
        }
        // Zola's way to name a file of its content folder.
        if let Some(path) = plain.strip_prefix("@/") {
            let found = self.text(&format!("content/{path}"), fragment);
            return found.unwrap_or(Lead::Nowhere(Sort::Page, None));
        }
        match Target::of(plain) {
            Target::Root(path, _) => self.of_root(text, path, fragment),
            Target::Relative("", _) if !fragment.is_empty() => {
                Lead::Text(here, fragment.to_owned())
            }
            Target::Relative("", _) => Lead::Nowhere(Sort::Words, None),
            Target::Relative(path, _) => self.of_relative(text, path, fragment),
            _ => Lead::Stays,
        }
    }

    fn of_root(&mut self, text: &Placed, path: &str, fragment: &str) -> Lead {
        let prefix = self.home.prefix_of(text.piece.lang.as_deref()).unwrap_or_default().to_owned();
        let base = self.home.base.clone();
        let in_language = format!("{prefix}/{path}");
        let in_language = Some(in_language.as_str()).filter(|_| !prefix.is_empty());
        let inside = below(path, &base);
        let all: Vec<&str> = inside.into_iter().chain(in_language).chain([path]).collect();
        if let Some(found) = all.iter().find_map(|path| self.text(path, fragment)) {
            return found;
        }
        if self.file(path) {
            return Lead::Stays;
        }
        let found = self.at_address(text, &all, fragment);
        let still = || self.home.still(&prefix, path).map(|still| still + fragment);
        found.unwrap_or_else(|| Lead::Nowhere(sort(path), still()))
    }

    fn of_relative(&mut self, text: &Placed, path: &str, fragment: &str) -> Lead {
        if let Some((written, file)) = beside(text, path) {
            let name = match file.to == file.name {
                true => written.to_owned(),
                false => encoded(&file.to),
            };
            return match name == path {
                true => Lead::Stays,
                false => Lead::Becomes(name + fragment),
            };
        }
        let [by_file, by_address] = paths(text, path);
        let served =
            |leads: &mut Self| Some(Lead::Becomes(leads.served_beside(text, path)? + fragment));
        let found = self
            .text(&by_file, fragment)
            .or_else(|| self.text(&by_address, fragment))
            .or_else(|| served(self))
            .or_else(|| self.list(text, &[&by_address], fragment).map(Lead::Becomes));
        found.unwrap_or_else(|| {
            let is_source = is_markdown(stem(before(path, '?')).1);
            let address = text.piece.address.as_deref().filter(|_| !is_source);
            let still = address.and_then(|_| {
                let end = if before(path, '?').ends_with('/') { "/" } else { "" };
                let (path, query) = path.split_at(path.find('?').unwrap_or(path.len()));
                let [_, inside] = paths(text, path);
                let prefix = self.home.prefix_of(text.piece.lang.as_deref()).unwrap_or_default();
                let inside = below(&inside, prefix.trim_start_matches('/')).unwrap_or(&inside);
                let path = format!("{}/{inside}{end}{query}{fragment}", self.base_of(prefix));
                self.home.still(prefix, &path)
            });
            Lead::Nowhere(if is_source { Sort::Page } else { sort(path) }, still)
        })
    }

    /// The path of the old site on the host with the `prefix`.
    fn base_of(&self, prefix: &str) -> String {
        match prefix.is_empty() && !self.home.base.is_empty() {
            true => format!("/{}", self.home.base),
            false => String::new(),
        }
    }

    /// What the new site has for one of the old addresses `all`, for the reader of `text`.
    fn at_address(&mut self, text: &Placed, all: &[&str], fragment: &str) -> Option<Lead> {
        if let Some(found) = all.iter().find_map(|path| self.text(path, fragment)) {
            return Some(found);
        }
        let served = all.iter().find_map(|path| self.served(path.trim_start_matches('/')));
        if let Some(file) = served {
            return Some(Lead::Becomes(file + fragment));
        }
        self.list(text, all, fragment).map(Lead::Becomes)
    }

    /// The front page or the list that the new site has for one of the old addresses `all`.
    fn list(&self, text: &Placed, all: &[&str], fragment: &str) -> Option<String> {
        all.iter().find_map(|path| {
            let list = || self.lists.find(&format!("{path}{fragment}"), text.lang);
            self.front(path).or_else(list)
        })
    }

    /// The text that was at `path`, without a query where there is none with it, at the place `fragment`.
    fn text(&self, path: &str, fragment: &str) -> Option<Lead> {
        let plain = before(path, '?');
        let without =
            Some(plain).filter(|plain| plain.len() < path.len() && !key(plain).is_empty());
        let found = [Some(path), without].into_iter().flatten().find_map(|path| {
            let key = key(path);
            self.by_key.get(&key).or_else(|| self.by_lower_key.get(&key.to_lowercase()))
        });
        Some(Lead::Text(*found?, fragment.to_owned()))
    }

    /// The front page that was at `path` in the old site: of all languages, or of one.
    fn front(&self, path: &str) -> Option<String> {
        let path = decoded(before(path, '#'));
        let path = path.strip_suffix("index.html").unwrap_or(&path).trim_matches('/');
        let path = below(path, &self.home.base).unwrap_or(path);
        if path.is_empty() || path == self.home.base {
            return Some("/".to_owned());
        }
        let lang = arrange::language(self.site, path).filter(|_| arrange::is_tag(self.site, path));
        lang.map(|lang| format!("/{}/", self.site.language(lang).tag))
    }

    /// The address of the file that the old site served at `path`, without a query.
    fn served(&mut self, path: &str) -> Option<String> {
        let path = with_and_without_query(path).find(|path| self.file(path))?;
        Some(format!("/{path}"))
    }

    /// The same at `path` below the old site's own path.
    fn served_below_base(&mut self, path: &str) -> Option<String> {
        let base = self.home.base.clone();
        self.served(below(path, &base)?)
    }

    /// The same of the file to which `path` led from the address of the text `here`, as browsers take
    /// it, or leads from its file. What no site shows as a file stays where it is: texts, drafts among
    /// them, and what stands in folders of the system's own.
    fn served_beside(&mut self, here: &Placed, path: &str) -> Option<String> {
        let [by_file, by_address] = paths(here, path);
        let may_be_served = |path: &&String| {
            let name = before(path, '?');
            !is_markdown(stem(name).1) && !name.split('/').any(|part| part.starts_with('_'))
        };
        [&by_address, &by_file].into_iter().filter(may_be_served).find_map(|path| self.served(path))
    }

    /// Whether the old site served the file `path`, which is then wanted.
    fn file(&mut self, path: &str) -> bool {
        let path = decoded(path);
        let OldSite { root, statics, .. } = self.old;
        let found = Some(&path).filter(|path| is_below(path));
        let there = found.and_then(|path| self.old.static_file(path)).is_some_and(|file| {
            // Jekyll, whose files stand among its texts, fills in those that have front matter, and
            // keeps others for itself.
            let is_own = path.split('/').any(|part| part.starts_with('_'));
            let is_made = || statics.as_ref() == Some(root) && (is_own || has_front_matter(&file));
            is_inside(root, &file) && !is_made()
        });
        if there {
            self.files.insert(path);
        }
        there
    }
}

/// What a link with the path `path` wants.
fn sort(path: &str) -> Sort {
    let ending = stem(before(path, '?')).1;
    if ending.is_empty() || is_of_page(ending) { Sort::Page } else { Sort::File }
}

/// The file beside the text `here` to which `path` leads, and how it is written there, without a query.
fn beside<'p>(here: &'p Placed, path: &'p str) -> Option<(&'p str, &'p Beside)> {
    with_and_without_query(path).find_map(|path| {
        let name = name_beside(path);
        let file = here.piece.beside.iter().find(|beside| beside.name == name)?;
        Some((path, file))
    })
}

/// Where `path` leads from the file of the text `here`, and from its old address.
fn paths(here: &Placed, path: &str) -> [String; 2] {
    let address = here.piece.address.as_deref().unwrap_or_default();
    [&here.piece.origin, address].map(|from| join(folder(from), path))
}

/// Whether the file begins with the mark of front matter.
fn has_front_matter(file: &Path) -> bool {
    let start = disk::read_start(file, 4).unwrap_or_default();
    matches!(&*start, b"---\n" | b"---\r")
}

/// Whether a path leads to something below the folder that it begins at.
pub(super) fn is_below(path: &str) -> bool {
    !path.contains('\\') && path.split('/').all(|part| !part.is_empty() && !part.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn keys_of_addresses() {
        for address in ["/a/b/", "/a/b", "/a/b.html", "a/b/index.html", "/a/%62#c"] {
            assert_eq!(key(address), "a/b", "{address}");
        }
        assert_eq!(key("/?p=12"), "?p=12");
    }
}
