//! Old addresses to which no file can answer, such as `/?p=12`: a list for the host, which can redirect
//! them. Each line has an old address and the new one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;

use super::piece::{Notes, counted};
use crate::diagnostics::Diagnostics;
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
        let mut text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => {
                diagnostics.unwritable(FILE, &error);
                return;
            }
        };
        let known: BTreeSet<String> =
            text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect();
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        for (from, to) in self.list.iter().filter(|(from, _)| !known.contains(*from)) {
            text.push_str(&format!("{from} {to}\n"));
        }
        if let Err(error) = fs::write(&path, text) {
            diagnostics.unwritable(FILE, &error);
            return;
        }
        let lines = counted(self.list.len(), "line");
        let note = format!(
            "{lines} with old addresses to which no file can answer: your host can redirect them"
        );
        notes.add_for_site(FILE, note);
    }
}
