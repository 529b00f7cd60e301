//! The addresses of an old site, from the files in which somebody has saved them.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::Entry;
use super::sitemap::{self, Sitemap};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::disk;
use crate::paths::{before, decoded, named};

/// The most bytes of a file: the standard of sitemaps allows 50 MB.
const MOST: u64 = 64 << 20;
/// The most files: the standard allows as many parts of a sitemap.
const MOST_FILES: usize = 50_000;

/// The addresses of an old site.
#[derive(Debug, Default)]
pub struct OldAddresses {
    pub(super) entries: Vec<Entry>,
    files: Vec<File>,
}

/// A file that was read.
#[derive(Debug)]
struct File {
    /// As messages name it.
    shown: String,
    path: PathBuf,
}

/// What is beyond the file that is being read.
struct Reading<'a> {
    root: &'a Path,
    /// Parts of a sitemap that are still to be read.
    waiting: Vec<PathBuf>,
    known: HashSet<PathBuf>,
}

impl OldAddresses {
    /// Reads the sitemap or the list `file`, a path from the current folder, from that of the site
    /// `root` or in full, with the parts that it names and that lie beside it.
    pub fn read(root: &Path, file: &Path, diagnostics: &mut Diagnostics) -> Self {
        let mut old = OldAddresses::default();
        let first = match file.exists() {
            true => file.to_owned(),
            false => root.join(file),
        };
        let first = if first.exists() { first } else { file.to_owned() };
        let mut reading =
            Reading { root, waiting: vec![first.clone()], known: HashSet::from([first]) };
        while let Some(path) = reading.waiting.pop() {
            old.read_file(path, &mut reading, diagnostics);
        }
        if old.entries.is_empty() && !diagnostics.has_errors() {
            let hint = "write an address of the old site in each line, or save its sitemap.xml";
            let place = Place::file(old.shown(0));
            diagnostics.add(Code::UnreadableFile, place, "the file has no addresses", hint);
        }
        old
    }

    /// How messages name the file with the number `file`.
    pub(super) fn shown(&self, file: usize) -> &str {
        self.files.get(file).map_or("", |file| &file.shown)
    }

    /// The bytes of the file that messages name `shown`, if it is one of these.
    pub fn source(&self, shown: &str) -> Option<Vec<u8>> {
        let file = self.files.iter().find(|file| file.shown == shown)?;
        disk::read_start(&file.path, MOST).ok()
    }

    fn read_file(&mut self, path: PathBuf, reading: &mut Reading, diagnostics: &mut Diagnostics) {
        let shown =
            named(reading.root, &path).unwrap_or_else(|| path.to_string_lossy().into_owned());
        let bytes = disk::read_start(&path, MOST + 1);
        let number = self.files.len();
        self.files.push(File { shown: shown.clone(), path: path.clone() });
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(error) => return diagnostics.unreadable(shown, &error),
        };
        if bytes.len() as u64 > MOST {
            let hint = "divide it into several, and compare one after the other";
            let message = "the file has more than 64 MB";
            diagnostics.add(Code::OverLimit, Place::file(shown), message, hint);
            return;
        }
        if bytes.starts_with(&[0x1f, 0x8b]) {
            let hint = "unpack it first (gunzip FILE, or a double click), and name the file that \
                        comes out";
            let place = Place::file(shown);
            diagnostics.add(Code::UnreadableFile, place, "the file is compressed", hint);
            return;
        }
        let text = match std::str::from_utf8(&bytes) {
            Ok(text) => text,
            Err(error) => return diagnostics.not_utf8(&shown, &error),
        };
        if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
            return self.read_sitemap(text, (number, &path), reading, diagnostics);
        }
        let is_table = path.extension().is_some_and(|ending| {
            ["csv", "tsv"].iter().any(|known| ending.eq_ignore_ascii_case(known))
        });
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            if let Some((at, word)) = first_word(line, is_table, start == 0) {
                let span = start + at..start + at + word.len();
                self.entries.push(Entry { text: word.to_owned(), file: number, span });
            }
            start += line.len();
        }
    }

    fn read_sitemap(
        &mut self,
        text: &str,
        (number, path): (usize, &Path),
        reading: &mut Reading,
        diagnostics: &mut Diagnostics,
    ) {
        let Sitemap { is_index, addresses } = match sitemap::read(text) {
            Ok(sitemap) => sitemap,
            Err((at, refusal)) => {
                let place = Place::new(self.shown(number), at..at);
                diagnostics.refuse(Code::UnreadableFile, place, refusal);
                return;
            }
        };
        if !is_index {
            let entry = |(text, span)| Entry { text, file: number, span };
            self.entries.extend(addresses.into_iter().map(entry));
            return;
        }
        let folder = path.parent().unwrap_or(Path::new(""));
        let mut parts = Vec::new();
        for (address, span) in addresses {
            if reading.known.len() >= MOST_FILES {
                break;
            }
            match part(folder, &address, &reading.known) {
                Some(part) => {
                    reading.known.insert(part.clone());
                    parts.push(part);
                }
                None => {
                    let place = Place::new(self.shown(number), span);
                    let message = format!("the part `{address}` of the sitemap is not beside it");
                    let hint = "save it too, in the folder of this file or with its folders below \
                                that; nothing is fetched from the network";
                    diagnostics.add(Code::UnreadableFile, place, message, hint);
                }
            }
        }
        // The next to be read is the last of those that wait.
        reading.waiting.extend(parts.into_iter().rev());
    }
}

/// The file below `folder` that has what stands at `address`, a part of a sitemap: with its whole path,
/// or with as much of it as there are folders. What is among the `known` is another's.
fn part(folder: &Path, address: &str, known: &HashSet<PathBuf>) -> Option<PathBuf> {
    let path = super::answers::split(address).1;
    let plain = before(path, '?');
    // Saved as it is, and unpacked.
    let forms = [path, plain, plain.strip_suffix(".gz").unwrap_or(plain)];
    forms.iter().find_map(|form| {
        let form = decoded(form);
        let names: Vec<&str> = form.split('/').filter(|name| !name.is_empty()).collect();
        let leads_out = |name: &&str| *name == "." || *name == ".." || name.contains(['\\', ':']);
        if names.iter().any(leads_out) {
            return None;
        }
        let files = (0..names.len()).map(|skipped| folder.join(names[skipped..].join("/")));
        files.into_iter().find(|file| !known.contains(file) && file.is_file())
    })
}

/// The address in a line of a list, and where it begins: the first word, or the first column of a table,
/// whose first line may name the columns. `None` for a line that has none.
fn first_word(line: &str, is_table: bool, is_first: bool) -> Option<(usize, &str)> {
    let blank = |c: char| c.is_whitespace() || c == '\u{feff}' || c == '\0';
    let trimmed = line.trim_start_matches(blank);
    let at = line.len() - trimmed.len();
    let rest = trimmed.trim_end_matches(blank);
    if rest.is_empty() || rest.starts_with('#') {
        return None;
    }
    if let Some(quoted) = rest.strip_prefix('"') {
        let word = before(quoted, '"');
        return (!word.is_empty()).then_some((at + 1, word));
    }
    let is_end = |c: char| c.is_whitespace() || (is_table && (c == ',' || c == ';'));
    let word = rest.find(is_end).map_or(rest, |end| &rest[..end]);
    let is_heading = is_table && is_first && !word.contains('/');
    (!word.is_empty() && !is_heading).then_some((at, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines() {
        let plain = |line| first_word(line, false, true).map(|(at, word)| (at, word.to_owned()));
        let table = |line| first_word(line, true, true).map(|(at, word)| (at, word.to_owned()));
        let found = |at: usize, word: &str| Some((at, word.to_owned()));
        assert_eq!(plain("/a/0,15,b.html\r\n"), found(0, "/a/0,15,b.html"));
        assert_eq!(plain("  /old/*  /new/:splat 301"), found(2, "/old/*"));
        assert_eq!(plain("\u{feff}# comment"), None);
        assert_eq!(plain(" \t\n"), None);
        assert_eq!(table("/a,200"), found(0, "/a"));
        assert_eq!(table("\"/a,b\";200"), found(1, "/a,b"));
        assert_eq!(table("address,clicks"), None);
        assert_eq!(table(",200"), None);
    }
}
