//! Links inside the texts: from old addresses and files to the new files.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::path::Path;

use super::arrange::Placed;
use super::piece::{Beside, Notes, OldSite};
use super::references::{encoded, for_attribute, plain_path, written};
use super::tree::{is_inside, is_markdown, stem};
use crate::content::markdown::{
    FileKind, Flavour, Target, as_words, defined_addresses, is_foreign, scan,
};
use crate::disk;
use crate::paths::{before, below, decoded, folder, join};
use crate::site::Site;

/// Puts the files beside texts that these name into their lists.
pub(super) fn find_beside(old: &mut OldSite) {
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

/// What is said of a picture of another site, which a page may not show.
pub(super) const ELSEWHERE: &str = "is on another site: copy it beside the article";

/// An address without `https:` and slashes, since texts have the one as often as the other.
fn without_scheme(address: &str) -> &str {
    let schemes = ["https://", "http://", "//"];
    schemes.iter().find_map(|scheme| address.strip_prefix(scheme)).unwrap_or(address)
}

/// An address in the form in which it is looked up: without its host, ending and slashes.
pub(super) fn key(address: &str) -> String {
    let address = decoded(before(address, '#'));
    let path = address.trim_matches('/');
    let path = path.strip_suffix("index.html").unwrap_or(path);
    path.strip_suffix(".html").unwrap_or(path).trim_end_matches('/').to_owned()
}

/// Leads the links of the new site's texts to one another.
pub(super) struct Leads<'o> {
    /// The new site.
    site: &'o Site,
    /// The texts by their old addresses and files.
    by_key: HashMap<String, usize>,
    /// The old site, which has the files that texts name.
    old: &'o OldSite,
    /// The old site's address without its scheme.
    url: Option<&'o str>,
    /// The path that all its addresses begin with, without a `/` around it.
    base: &'o str,
    /// The files of that folder that texts name.
    pub files: BTreeSet<String>,
}

/// What becomes of a link.
enum Lead {
    /// It stays.
    Stays,
    /// It gets this target.
    Becomes(String),
    /// It stays, and leads nowhere, or to the old site.
    Dead(&'static str),
}

impl<'o> Leads<'o> {
    /// Those to `placed`, which `old` had, in the new site `site`.
    pub(super) fn new(site: &'o Site, old: &'o OldSite, placed: &[Placed]) -> Self {
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
        let url = old.url.as_deref().map(without_scheme).filter(|url| !url.is_empty());
        let base = url.and_then(|url| url.split_once('/')).map_or("", |(_, path)| path);
        Leads {
            site,
            by_key,
            old,
            url: url.filter(|url| !url.starts_with('/')),
            base: base.trim_matches('/'),
            files: BTreeSet::new(),
        }
    }

    /// The text of the piece `at` with its links led to where their targets are now.
    pub(super) fn rewrite(&mut self, placed: &[Placed], at: usize, notes: &mut Notes) -> String {
        let here = &placed[at];
        let body = &here.piece.body;
        let defined = defined_addresses(body);
        let mut changes: Vec<(Range<usize>, String)> = Vec::new();
        for (target, range) in &defined {
            if let Lead::Becomes(new) = self.lead(placed, here, target) {
                changes.push((range.clone(), new));
            }
        }
        for link in scan(body, 0, Flavour::Bulletin).links {
            let for_place = |new: String| match link.raw {
                Some(_) => for_attribute(&new),
                None => new,
            };
            let mut note = |text| {
                notes.add(&here.piece.origin, here.piece.line_of(link.span.start), text);
            };
            match self.lead(placed, here, &link.target) {
                Lead::Stays if link.picture && is_foreign(&link.target) => {
                    let what = link.shows().map_or("picture", FileKind::word);
                    note(format!("the {what} `{}` {ELSEWHERE}", link.target));
                }
                Lead::Stays => {}
                Lead::Dead(why) => note(format!("`{}` {why}", link.target)),
                Lead::Becomes(new) if link.bare => {
                    changes
                        .push((link.span.clone(), format!("[{}]({new})", as_words(&link.target))));
                }
                Lead::Becomes(new) => match written(body, &link) {
                    Some(range) => changes.push((range, for_place(new))),
                    None if defined.iter().any(|(target, _)| *target == link.target) => {}
                    None if self.is_alias(placed, &link.target) => {}
                    None => note(format!(
                        "`{}` is written in a way that is not changed here: make it {new}",
                        link.target
                    )),
                },
            }
        }
        changed(body, changes)
    }

    /// The picture's file or address, led to where it is now; `None` where it is nowhere.
    pub(super) fn picture(&mut self, here: &Placed, src: &str) -> Option<String> {
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

    fn lead(&mut self, placed: &[Placed], here: &Placed, target: &str) -> Lead {
        const NOWHERE: &str = "leads nowhere in the new site: mend the link";
        const OLD: &str = "still leads to the old site";
        if let Some(path) = self.url.and_then(|url| without_scheme(target).strip_prefix(url)) {
            if !path.is_empty() && !path.starts_with(['/', '?', '#']) {
                return Lead::Stays;
            }
            if let Some(new) = self.find(placed, here, path, path) {
                return Lead::Becomes(new);
            }
            let (file, fragment) = path.split_at(path.find('#').unwrap_or(path.len()));
            return match self.served(file.trim_start_matches('/')) {
                Some(file) => Lead::Becomes(format!("{file}{fragment}")),
                None => self.front(path).map_or(Lead::Dead(OLD), Lead::Becomes),
            };
        }
        // Zola's way to name a file of its content folder.
        if let Some(path) = target.strip_prefix("@/") {
            let found = self.find(placed, here, target, &format!("content/{path}"));
            return found.map_or(Lead::Dead(NOWHERE), Lead::Becomes);
        }
        let fragment = &target[target.find('#').unwrap_or(target.len())..];
        match Target::of(target) {
            Target::Root(path, _) => {
                let by_address = below(path, self.base)
                    .and_then(|path| self.find(placed, here, target, path))
                    .or_else(|| self.find(placed, here, target, path));
                match by_address {
                    Some(new) => Lead::Becomes(new),
                    None if self.file(path) => Lead::Stays,
                    None => self
                        .served(path)
                        .or_else(|| self.served_below_base(path))
                        .map(|file| file + fragment)
                        .or_else(|| self.front(path))
                        .map_or(Lead::Dead(NOWHERE), Lead::Becomes),
                }
            }
            Target::Relative(path, _) => {
                if let Some((written, file)) = beside(here, path) {
                    let name = match file.to == file.name {
                        true => written.to_owned(),
                        false => encoded(&file.to),
                    };
                    return match name == path {
                        true => Lead::Stays,
                        false => Lead::Becomes(name + fragment),
                    };
                }
                let [by_file, by_address] = paths(here, path);
                self.find(placed, here, target, &by_file)
                    .or_else(|| self.find(placed, here, target, &by_address))
                    .or_else(|| Some(self.served_beside(here, path)? + fragment))
                    .map_or(Lead::Dead(NOWHERE), Lead::Becomes)
            }
            Target::External | Target::Unsafe | Target::Fragment(_) | Target::Bulletin(..) => {
                Lead::Stays
            }
        }
    }

    /// The link from `here` to the text that was at `path`, with the fragment of `target`.
    fn find(&self, placed: &[Placed], here: &Placed, target: &str, path: &str) -> Option<String> {
        let there = &placed[*self.by_key.get(&key(path))?];
        let fragment = target.find('#').map_or("", |at| &target[at..]);
        Some(format!("{}{fragment}", relative(&here.path, &there.link_path())))
    }

    /// Whether `target` is an old address that the new site keeps: it leads to the text by itself.
    fn is_alias(&self, placed: &[Placed], target: &str) -> bool {
        let path = match Target::of(target) {
            Target::Root(path, _) => Some(path),
            _ => self.site.base_url.below(target),
        };
        let there = path.and_then(|path| Some((path, self.by_key.get(&key(path))?)));
        there.is_some_and(|(path, at)| {
            placed[*at].piece.aliases.iter().any(|alias| key(alias) == key(path))
        })
    }

    /// The front page that was at `path` in the old site: of all languages, or of one.
    fn front(&self, path: &str) -> Option<String> {
        let path = decoded(before(path, '#'));
        let path = path.strip_suffix("index.html").unwrap_or(&path).trim_matches('/');
        let path = below(path, self.base).unwrap_or(path);
        if path.is_empty() || path == self.base {
            return Some("/".to_owned());
        }
        let known = self.site.tags().find(|tag| tag.eq_ignore_ascii_case(path));
        known.map(|tag| format!("/{tag}/"))
    }

    /// The address of the file that the old site served at `path`, without a query.
    fn served(&mut self, path: &str) -> Option<String> {
        let path = with_and_without_query(path).find(|path| self.file(path))?;
        Some(format!("/{path}"))
    }

    /// The same at `path` below the old site's own path.
    fn served_below_base(&mut self, path: &str) -> Option<String> {
        self.served(below(path, self.base)?)
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
            // Jekyll, whose files stand among its texts, fills in those that have front matter.
            let is_made = || statics.as_ref() == Some(root) && has_front_matter(&file);
            is_inside(root, &file) && !is_made()
        });
        if there {
            self.files.insert(path);
        }
        there
    }
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

/// The text `body` with what is new in the place of the bytes of each of `changes`.
fn changed(body: &str, mut changes: Vec<(Range<usize>, String)>) -> String {
    changes.sort_by_key(|(range, _)| range.start);
    let mut out = String::with_capacity(body.len());
    let mut done = 0;
    for (range, new) in changes {
        // A picture in a link may have been taken for the link.
        let Some(before) = body.get(done..range.start) else { continue };
        out.push_str(before);
        out.push_str(&new);
        done = range.end;
    }
    out.push_str(&body[done..]);
    out
}

/// Whether the file begins with the mark of front matter.
fn has_front_matter(file: &Path) -> bool {
    let start = disk::read_start(file, 4).unwrap_or_default();
    matches!(&*start, b"---\n" | b"---\r")
}

/// Whether a path leads to something below the folder that it begins at.
fn is_below(path: &str) -> bool {
    !path.contains('\\') && path.split('/').all(|part| !part.is_empty() && !part.starts_with('.'))
}

/// The path that leads from the file `from` to the file `to`.
fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = folder(from).split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let ups = std::iter::repeat_n("..", from.len() - shared);
    ups.chain(to[shared..].iter().copied()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::{key, relative};

    #[test]
    fn keys_of_addresses() {
        for address in ["/a/b/", "/a/b", "/a/b.html", "a/b/index.html", "/a/%62#c"] {
            assert_eq!(key(address), "a/b", "{address}");
        }
        assert_eq!(key("/?p=12"), "?p=12");
    }

    #[test]
    fn paths_between_files() {
        let from = "content/bulletins/2020/01/a.en.md";
        assert_eq!(relative(from, "content/bulletins/2020/01/b.md"), "b.md");
        assert_eq!(relative(from, "content/bulletins/2019/12/b.md"), "../../2019/12/b.md");
        assert_eq!(relative(from, "content/pages/about.md"), "../../../pages/about.md");
    }
}
