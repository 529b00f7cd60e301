//! The media library: attachments by their numbers and addresses, and their files, where the folder
//! `uploads` of a backup lies beside the export.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::export::{Export, Item};
use crate::import::piece::Beside;
use crate::import::references::{encoded, for_attribute};
use crate::import::tree::{is_inside, stem};
use crate::paths::{before, decoded, folder, name};

/// Where the folder of uploads may lie, seen from the export.
const FOLDERS: &[&str] = &["wp-content/uploads", "uploads"];

/// The attachments of an export.
pub(super) struct Library<'e> {
    by_id: HashMap<&'e str, &'e Item>,
    /// Their addresses by those of their own pages, both without a scheme.
    by_page: HashMap<String, &'e str>,
    /// Their titles by the addresses of their files.
    titles: HashMap<&'e str, &'e str>,
    by_parent: HashMap<&'e str, Vec<&'e Item>>,
    /// The folder of the export.
    root: PathBuf,
    /// The folder of uploads, if it is there.
    uploads: Option<PathBuf>,
    /// What the addresses of uploads begin with, without a scheme: the host, or a `/`.
    bases: Vec<String>,
}

impl<'e> Library<'e> {
    /// That of `export`, which lies in the folder `root`.
    pub(super) fn new(export: &'e Export, root: &Path) -> Self {
        let mut library = Library {
            by_id: HashMap::new(),
            by_page: HashMap::new(),
            titles: HashMap::new(),
            by_parent: HashMap::new(),
            root: root.to_owned(),
            uploads: FOLDERS.iter().map(|folder| root.join(folder)).find(|path| path.is_dir()),
            bases: bases(export),
        };
        for item in export.of_kind("attachment") {
            library.by_id.insert(&item.id, item);
            library.titles.insert(&item.attachment_url, &item.title);
            library.by_parent.entry(&item.parent).or_default().push(item);
            let by_number = format!("{}/?attachment_id={}", export.url, item.id);
            for page in [item.link.as_str(), &by_number] {
                library.by_page.insert(page_key(page).to_owned(), &item.attachment_url);
            }
        }
        library
    }

    /// The attachment with the number `id`.
    pub(super) fn get(&self, id: &str) -> Option<&'e Item> {
        self.by_id.get(id).copied()
    }

    /// The attachments that were put into the item `id` first.
    pub(super) fn of_item(&self, id: &str) -> &[&'e Item] {
        self.by_parent.get(id).map_or(&[], Vec::as_slice)
    }

    /// What the file at `address` is called.
    pub(super) fn title(&self, address: &str) -> Option<&'e str> {
        self.titles.get(address).copied().filter(|title| !title.is_empty())
    }

    /// Whether the files themselves are at hand.
    pub(super) fn has_files(&self) -> bool {
        self.uploads.is_some()
    }

    /// The HTML `text` with the addresses of files that are at hand made names of `files`, and links to
    /// the pages of attachments made links to their files.
    pub(super) fn localised(&self, text: &str, files: &mut Files) -> String {
        let text = self.without_pages(text);
        if self.uploads.is_none() {
            return text;
        }
        let mut found: Vec<(usize, usize, String)> = Vec::new();
        for base in &self.bases {
            for (at, _) in text.match_indices(base.as_str()) {
                found.extend(self.address_at(&text, at, base, files));
            }
        }
        found.sort_by_key(|(start, ..)| *start);
        let mut out = String::with_capacity(text.len());
        let mut done = 0;
        for (start, end, name) in found.into_iter() {
            let Some(before) = text.get(done..start) else { continue };
            out.push_str(before);
            out.push_str(&name);
            done = end;
        }
        out.push_str(&text[done..]);
        out
    }

    /// The address `address` as the name of a file at hand, else as it is.
    pub(super) fn localised_address(&self, address: &str, files: &mut Files) -> String {
        let found = self.bases.iter().find_map(|base| {
            let at = address.find(base.as_str())?;
            self.address_at(address, at, base, files)
        });
        found
            .filter(|(start, ..)| *start == 0)
            .map_or_else(|| address.to_owned(), |(.., name)| name)
    }

    /// Where the whole address begins and ends that has `base` at the byte `at`, and the name of its file.
    fn address_at(
        &self,
        text: &str,
        at: usize,
        base: &str,
        files: &mut Files,
    ) -> Option<(usize, usize, String)> {
        let is_edge = |c: char| c.is_whitespace() || "\"'<>()[]=,".contains(c);
        let start = before_at(text, at, is_edge);
        let is_scheme = |before: &str| {
            let photon = before.strip_suffix(".wp.com/").and_then(|rest| rest.split_once("//i"));
            ["", "//", "http://", "https://"].contains(&before) || photon.is_some()
        };
        let path_start = at + base.len();
        if !is_scheme(text.get(start..at)?) {
            return None;
        }
        let rest = text.get(path_start..)?;
        let end = path_start + rest.find(is_edge).unwrap_or(rest.len());
        let path = text.get(path_start..end)?;
        let file = self.file(&decoded(before(before(path, '#'), '?')))?;
        Some((start, end, for_attribute(&encoded(&files.add(file)))))
    }

    /// The file of the uploads at `path`: the whole one, where that is a smaller version.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let uploads = self.uploads.as_deref()?;
        let is_below = |path: &str| {
            !path.contains('\\')
                && path.split('/').all(|part| !part.is_empty() && !part.starts_with('.'))
        };
        let there = |path: String| {
            let file = Some(uploads.join(&path)).filter(|_| is_below(&path))?;
            (file.is_file() && is_inside(&self.root, &file)).then_some(file)
        };
        let (plain, ending) = stem(path);
        let folder = folder(path);
        let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let whole = without_size(plain)
            .map(|whole| ["-scaled", ""].map(|suffix| format!("{folder}{whole}{suffix}.{ending}")));
        whole.into_iter().flatten().chain([path.to_owned()]).find_map(there)
    }

    /// `text` with links to the pages of attachments made links to their files.
    fn without_pages(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("href=\"") {
            out.push_str(before);
            out.push_str("href=\"");
            let end = after.find('"').unwrap_or(after.len());
            let (address, behind) = after.split_at(end);
            out.push_str(self.by_page.get(page_key(address)).copied().unwrap_or(address));
            rest = behind;
        }
        out.push_str(rest);
        out
    }
}

/// The files that a text shows, each with a name of its own.
#[derive(Debug, Default)]
pub(super) struct Files {
    list: Vec<Beside>,
}

impl Files {
    /// The name of `file` in the folder of the text.
    fn add(&mut self, file: PathBuf) -> String {
        if let Some(known) = self.list.iter().find(|known| known.from == file) {
            return known.name.clone();
        }
        let path = file.to_string_lossy().replace('\\', "/");
        let own = name(&path).to_owned();
        let (plain, ending) = stem(&own);
        // Names that differ only by case are one on some systems.
        let is_free = |name: &String| {
            !self.list.iter().any(|known| known.name.to_lowercase() == name.to_lowercase())
        };
        let numbered = (2..).map(|number| format!("{plain}-{number}.{ending}"));
        let found = std::iter::once(own.clone()).chain(numbered).find(is_free);
        let name = found.unwrap_or(own.clone());
        self.list.push(Beside::new(file, name.clone()));
        name
    }

    /// Those of them that `is_named` of the texts.
    pub(super) fn into_named(self, is_named: impl Fn(&str) -> bool) -> Vec<Beside> {
        let is_named = |file: &Beside| is_named(&for_attribute(&encoded(&file.name)));
        self.list.into_iter().filter(is_named).collect()
    }
}

/// Where the run of signs begins that reaches up to the byte `at`.
fn before_at(text: &str, at: usize, is_edge: impl Fn(char) -> bool) -> usize {
    /// No host and scheme are longer.
    const LONGEST: usize = 64;
    let run = text[..at].char_indices().rev().take(LONGEST).find(|(_, c)| is_edge(*c));
    run.map_or(0, |(edge, c)| edge + c.len_utf8())
}

/// The name of a picture without the size that WordPress put behind it: `wing-300x200`.
fn without_size(name: &str) -> Option<&str> {
    let (whole, size) = name.rsplit_once('-')?;
    let (width, height) = size.split_once('x')?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    (is_number(width) && is_number(height) && !whole.is_empty()).then_some(whole)
}

/// What the addresses of uploads begin with.
fn bases(export: &Export) -> Vec<String> {
    let mut bases = vec![format!("{}/wp-content/uploads/", plain(&export.url))];
    for item in export.of_kind("attachment") {
        let path = item.meta("_wp_attached_file").unwrap_or_default();
        // Only those on hosts of their own need more than the usual.
        let base = plain(&item.attachment_url).strip_suffix(path).filter(|_| !path.is_empty());
        bases.extend(base.map(str::to_owned).filter(|base| !bases.contains(base)));
    }
    for base in bases.clone() {
        let other = base.strip_prefix("www.").map_or(format!("www.{base}"), str::to_owned);
        let path = base.find('/').map(|at| base[at..].to_owned());
        bases.extend([other].into_iter().chain(path.filter(|path| path.len() > 1)));
    }
    bases.sort();
    bases.dedup();
    bases
}

/// An address without its scheme.
fn plain(address: &str) -> &str {
    address.split_once("://").map_or(address, |(_, rest)| rest)
}

fn page_key(address: &str) -> &str {
    plain(address).trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::without_size;

    #[test]
    fn sizes_of_versions() {
        assert_eq!(without_size("wing-300x200"), Some("wing"));
        for name in ["wing", "wing-x200", "300x200", "-300x200", "wing-300", "wing-3x2y"] {
            assert_eq!(without_size(name), None, "{name}");
        }
    }
}
