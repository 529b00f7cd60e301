//! Old addresses as aliases: those that a folder of files can answer to, each once.

use std::collections::{BTreeSet, HashMap};

use super::arrange::Placed;
use super::moved::Moved;
use super::report::{Notes, Topic};
use crate::address::{self, Address};
use crate::content::front_matter::alias;
use crate::site::{SITE_TOML, Site};

/// Replaces the aliases of each text with those that it gets in the new site: its old address and
/// the aliases that it had.
/// Those that no file can answer to are put on the list `moved`, below the path `base` of the old site.
pub(super) fn settle(
    site: &Site,
    base: &str,
    placed: &mut [Placed],
    moved: &mut Moved,
    notes: &mut Notes,
) {
    let file = |address: &str| Address::new(address).as_str().to_lowercase();
    let new: HashMap<String, usize> =
        placed.iter().enumerate().map(|(at, text)| (file(&text.address), at)).collect();
    let mut taken: HashMap<String, usize> = HashMap::new();
    for (at, text) in placed.iter_mut().enumerate() {
        let piece = &mut text.piece;
        let (origin, line) = (piece.origin.clone(), piece.start);
        let mut aliases = Vec::new();
        for written in piece.address.iter().chain(&piece.aliases) {
            let path = match plain(written) {
                Ok(path) => path,
                // The address of a number, which each text of some systems has.
                Err(_) if written.starts_with("/?") => {
                    moved.add(site, base, written, &text.address);
                    continue;
                }
                Err(why) => {
                    moved.add(site, base, written, &text.address);
                    notes.add(
                        Topic::OldAddress,
                        &origin,
                        line,
                        format!("the old address `{written}` {why}"),
                    );
                    continue;
                }
            };
            let wanted = file(address::alias(path.trim_start_matches('/')).as_str());
            let other = new.get(&wanted).or(taken.get(&wanted));
            if path == "/" || other == Some(&at) {
                continue;
            }
            if is_the_sites(site, &wanted) || other.is_some() {
                let why = "is that of another page of the new site: it is left out";
                notes.add(
                    Topic::OldAddress,
                    &origin,
                    line,
                    format!("the old address `{written}` {why}"),
                );
                continue;
            }
            taken.insert(wanted, at);
            aliases.push(path);
        }
        piece.aliases = aliases;
    }
    note_spellings(site, placed, notes);
}

/// Notes languages whose tags old addresses have in another spelling: `pt-br` is another folder than `pt-BR`,
/// but not on each system.
fn note_spellings(site: &Site, placed: &[Placed], notes: &mut Notes) {
    let mut seen = BTreeSet::new();
    let aliases = placed.iter().flat_map(|text| &text.piece.aliases);
    for first in aliases.filter_map(|alias| alias.trim_start_matches('/').split('/').next()) {
        let Some(tag) = site.tags().find(|tag| tag.eq_ignore_ascii_case(first)) else { continue };
        if tag != first && seen.insert(first) {
            notes.add_for_site(Topic::OldAddress,
                SITE_TOML,
                format!(
                    "old addresses begin with /{first}/, and the new ones with /{tag}/, which is the same \
                     folder on some computers: write [languages.{first}], and import again into an empty \
                     folder"
                ),
            );
        }
    }
}

/// An old address as a path from the root; or why it cannot be one.
fn plain(address: &str) -> Result<String, &'static str> {
    const NO_FILE: &str = "cannot be a file's: ask your host to redirect it";
    if address.trim_matches('/').is_empty() {
        return Ok("/".to_owned());
    }
    let path = alias::path(address).map_err(|_| NO_FILE)?;
    let is_read_so = alias::path(&path).as_ref() == Ok(&path);
    let path = if is_read_so { path } else { path.replace('%', "%25") };
    Ok(format!("/{path}"))
}

/// Whether the file is one that the site has whatever its content.
fn is_the_sites(site: &Site, file: &str) -> bool {
    let Some((tag, rest)) = file.split_once('/') else { return address::AT_ROOT.contains(&file) };
    let in_edition = site.tags().any(|known| known.eq_ignore_ascii_case(tag));
    let (name, _) = rest.split_once('.').unwrap_or((rest, ""));
    let is_taxonomy = || site.taxonomies.iter().any(|taxonomy| taxonomy.name == name);
    let is_index = address::IN_EDITION.contains(&name);
    in_edition && (is_index || name.parse::<u16>().is_ok() || is_taxonomy())
}
