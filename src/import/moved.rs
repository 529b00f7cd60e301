//! Old addresses to which no file can answer, such as `/?p=12`: a list for the host, which can redirect
//! them. Each line has an old address and the new one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};

use super::piece::counted;
use super::report::{Notes, Topic};
use crate::diagnostics::Diagnostics;
use crate::disk;
use crate::site::Site;
use crate::walk::Bounds;

/// The file with the list, from the new site's root. It is not published.
const FILE: &str = "import-redirects.txt";

/// The list in the making.
#[derive(Debug, Default)]
pub(super) struct Moved {
    /// The new addresses by the old ones, both from the root of their hosts.
    list: BTreeMap<String, String>,
}

impl Moved {
    /// Adds the old address `from`, from the old site's root, whose own path is `base`. It leads to `to` in
    /// the new site.
    pub(super) fn add(&mut self, site: &Site, base: &str, from: &str, to: &str) {
        self.add_elsewhere(base, from, &format!("{}{to}", site.base_url.path()));
    }

    /// Adds one that leads to the whole address `to`.
    pub(super) fn add_elsewhere(&mut self, base: &str, from: &str, to: &str) {
        let base = base.trim_matches('/');
        let from = from.trim_start_matches('/');
        let from = if base.is_empty() { format!("/{from}") } else { format!("/{base}/{from}") };
        let [from, to] = [from.as_str(), to].map(|text| text.replace(char::is_whitespace, "%20"));
        self.list.insert(from, to);
    }

    /// Writes the list; lines that it has already stay.
    pub(super) fn write(self, site: &Site, notes: &mut Notes, diagnostics: &mut Diagnostics) {
        if self.list.is_empty() {
            return;
        }
        if let Err(obstacle) = Bounds::of_site(&site.root).check(FILE.as_ref()) {
            obstacle.report(FILE, diagnostics);
            return;
        }
        let path = site.root.join(FILE);
        let there = match disk::read_text(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => {
                diagnostics.unwritable(FILE, &error);
                return;
            }
        };
        let known: BTreeSet<&str> =
            there.lines().filter_map(|line| line.split(' ').next()).collect();
        let is_open = !there.is_empty() && !there.ends_with('\n');
        let mut more = if is_open { "\n".to_owned() } else { String::new() };
        for (from, to) in self.list.iter().filter(|(from, _)| !known.contains(from.as_str())) {
            more.push_str(&format!("{from} {to}\n"));
        }
        let file = OpenOptions::new().append(true).create(true).open(&path);
        if let Err(error) = file.and_then(|mut file| file.write_all(more.as_bytes())) {
            diagnostics.unwritable(FILE, &error);
            return;
        }
        let lines = counted(self.list.len(), "line");
        let note = format!(
            "{lines} with old addresses to which no file can answer: your host can redirect them"
        );
        notes.add_for_site(Topic::Redirect, FILE, note);
    }
}
