//! What the old site's host redirected: the files `_redirects` of Netlify and Cloudflare, `netlify.toml`,
//! and `.htaccess` of Apache. An address that led to a text becomes an alias of it, also where it led there by others.
//! What only a host can do, such as rules with patterns, is left to it, each with a line in the list.

mod apache;
mod netlify;

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use super::arrange::Placed;
use super::links::key;
use super::moved::Moved;
use super::piece::{OldSite, counted};
use super::report::{Notes, Topic};
use super::tree::is_inside;
use crate::disk;
use crate::paths::below;
use crate::site::Site;

/// Redirects that lead to one another are followed this far: browsers give up after about twenty.
const STEPS: usize = 20;

/// How a file of redirects is read.
type Reader = fn(&str) -> Vec<(usize, Result<Rule, &'static str>)>;

/// The files, and how each is read.
const FILES: &[(&str, Reader)] = &[
    ("_redirects", netlify::read),
    ("netlify.toml", netlify::read_settings),
    (".htaccess", apache::read),
];

/// What a rule can be that no alias stands for.
const PATTERN: &str = "is a rule for many addresses";
const CONDITION: &str = "is a rule with conditions";
const NO_REDIRECT: &str = "is no redirect";

/// One address that leads to another.
#[derive(Debug, PartialEq, Eq)]
struct Rule {
    /// The old one; with a query, if the rule is for one.
    from: String,
    /// The path or the whole address that it leads to.
    to: String,
}

/// Adds to `placed` the aliases that the old site's host knew.
pub(super) fn take_over(
    site: &Site,
    old: &OldSite,
    placed: &mut [Placed],
    moved: &mut Moved,
    notes: &mut Notes,
) {
    // An export has none.
    if old.statics.is_none() && old.more_statics.is_empty() {
        return;
    }
    let at_root = old.more_statics.iter().filter(|(above, _)| above.is_empty());
    let statics = old.statics.iter().chain(at_root.map(|(_, folder)| folder));
    let mut folders: Vec<PathBuf> = vec![old.root.clone(), old.root.join("static")];
    folders.extend(statics.cloned());
    let mut known = HashSet::new();
    folders.retain(|folder| known.insert(folder.clone()));
    for (name, reader) in FILES {
        for folder in &folders {
            let file = folder.join(name);
            if !file.is_file() || !is_inside(&old.root, &file) {
                continue;
            }
            let Ok(text) = disk::read_text(&file) else {
                notes.add(
                    Topic::Redirect,
                    &shown(&old.root, &file),
                    0,
                    "cannot be read: it is left out",
                );
                continue;
            };
            let rules = reader(&text);
            if !rules.is_empty() {
                take_file(site, old, placed, &shown(&old.root, &file), rules, moved, notes);
            }
        }
    }
}

/// The path of `file` from the folder `root`.
fn shown(root: &Path, file: &Path) -> String {
    file.strip_prefix(root).unwrap_or(file).to_string_lossy().replace('\\', "/")
}

fn take_file(
    site: &Site,
    old: &OldSite,
    placed: &mut [Placed],
    path: &str,
    rules: Vec<(usize, Result<Rule, &'static str>)>,
    moved: &mut Moved,
    notes: &mut Notes,
) {
    let texts = texts(placed);
    let read = || rules.iter().filter_map(|(_, rule)| rule.as_ref().ok());
    let mut targets: HashMap<String, &str> = HashMap::new();
    for rule in read() {
        // Of several the first counts.
        targets.entry(key(own_path(old, &rule.from))).or_insert(&rule.to);
    }
    let (mut taken, mut left) = (0, 0);
    for (line, rule) in &rules {
        let mut leave = |why: &str| {
            left += 1;
            notes.add(Topic::Redirect, path, *line, format!("{why}: leave it to your host"));
        };
        let rule = match rule {
            Ok(rule) => rule,
            Err(why) => {
                leave(why);
                continue;
            }
        };
        let from = own_path(old, &rule.from);
        let there = texts.get(&key(from));
        match (found(old, &texts, &targets, &rule.to), from.contains('?')) {
            // From one spelling of an address to another: `/a` to `/a/`.
            (Found::Text(at), false) if there.is_none_or(|there| *there == at) => {
                taken += 1;
                placed[at].piece.aliases.push(from.to_owned());
            }
            _ if there.is_some() => leave("is an address at which a text stands"),
            (Found::Text(at), _) => {
                taken += 1;
                moved.add(site, old.base(), from, &placed[at].address);
            }
            (Found::Elsewhere(to), _) => {
                taken += 1;
                moved.add_elsewhere(old.base(), from, &to);
            }
            (Found::Nothing, _) => {
                leave(&format!("leads to `{}`, which no text is", rule.to));
            }
        }
    }
    let all = counted(taken + left, "redirect");
    let rest = match (left, path.ends_with("_redirects")) {
        (0, _) => String::new(),
        (_, true) => {
            format!(", {left} left to your host: put their lines into content/static/_redirects")
        }
        (_, false) => format!(", {left} left to your host: put their lines into its settings"),
    };
    let topic = if left > 0 { Topic::Redirect } else { Topic::Understood };
    notes.add(topic, path, 0, format!("{all} read{rest}"));
}

/// Where redirects lead.
enum Found {
    /// To the text with this number.
    Text(usize),
    /// To this address of another site.
    Elsewhere(String),
    /// To nothing that is known.
    Nothing,
}

/// The texts by their old addresses.
fn texts(placed: &[Placed]) -> HashMap<String, usize> {
    let mut texts = HashMap::new();
    for (at, text) in placed.iter().enumerate() {
        for address in text.piece.address.iter().chain(&text.piece.aliases) {
            texts.entry(key(address)).or_insert(at);
        }
    }
    texts
}

/// Where `to` leads at last.
fn found(
    old: &OldSite,
    texts: &HashMap<String, usize>,
    targets: &HashMap<String, &str>,
    to: &str,
) -> Found {
    let mut to = to;
    for _ in 0..STEPS {
        let path = own_path(old, to);
        if path.contains("//") {
            return Found::Elsewhere(to.to_owned());
        }
        let path = key(path);
        if let Some(at) = texts.get(&path) {
            return Found::Text(*at);
        }
        match targets.get(&path) {
            Some(next) => to = next,
            None => break,
        }
    }
    Found::Nothing
}

/// The address `address` from the old site's root, if it is one of the old site.
fn own_path<'a>(old: &OldSite, address: &'a str) -> &'a str {
    let scheme =
        ["https://", "http://", "//"].iter().find_map(|scheme| address.strip_prefix(scheme));
    let url = old.url.as_deref().unwrap_or_default();
    let host =
        url.split_once("//").map_or("", |(_, rest)| rest.split('/').next().unwrap_or_default());
    let path = match scheme {
        None => address,
        Some(rest) => match rest.strip_prefix(host).filter(|_| !host.is_empty()) {
            Some("") => "/",
            Some(path) if path.starts_with('/') => path,
            _ => return address,
        },
    };
    let base = old.base().trim_end_matches('/');
    let inside = below(path, base).map(|inside| &path[path.len() - inside.len() - 1..]);
    inside.filter(|_| !base.is_empty()).unwrap_or(path)
}
