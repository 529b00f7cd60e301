//! What the new site lacks for the texts that come: their taxonomies and languages, which are added to
//! site.toml, and the names of the taxonomies.

use std::collections::BTreeMap;

use super::arrange::{lang_of, tag_of};
use super::piece::{OldSite, counted};
use super::report::{Notes, Topic};
use super::terms::{AUTHORS, find};
use super::{common, settings};
use crate::content::Kind;
use crate::diagnostics::{Diagnostics, with_commas};
use crate::language::{LAST_RESORT, written_in};
use crate::site::{SITE_TOML, Site, language_id};
use crate::slug::slug;
use crate::theme;

/// What a site is to have more.
#[derive(Debug, Default)]
pub(super) struct Additions {
    /// The text of site.toml.
    text: String,
    /// The tables that are added to it, each with how many texts want it.
    tables: Vec<(String, usize)>,
    /// The names of the taxonomies that the theme has none for.
    names: Vec<(String, String)>,
}

impl Additions {
    /// What `site` lacks for the texts of `old`, and the site that has it; none where it lacks nothing.
    /// Of languages only those of `wanted` are added, if any are named.
    pub(super) fn new(site: &Site, old: &OldSite, wanted: &[String]) -> Option<(Self, Site)> {
        let languages = languages(site, old, wanted);
        let taxonomies = taxonomies(site, old);
        let mut additions = Additions::default();
        let mut tables = String::new();
        for (tag, count) in languages {
            additions.add(&mut tables, format!("languages.{tag}"), "", count);
        }
        for (key, count) in taxonomies {
            let kind = match key.as_str() {
                "authors" => "kind = \"person\"\n",
                "series" => "kind = \"series\"\n",
                _ => "",
            };
            additions.names.push((key.clone(), common::title_from(&key)));
            additions.add(&mut tables, format!("taxonomies.{key}"), kind, count);
        }
        if tables.is_empty() {
            return None;
        }
        let (text, extended) = settings::with_tables(site, &tables)?;
        additions.text = text;
        let known = written_in(&theme::embedded_wording("gazette", &LAST_RESORT.to_string()));
        additions.names.retain(|(name, _)| !known.iter().any(|(id, _)| id == name));
        Some((additions, extended))
    }

    fn add(&mut self, tables: &mut String, name: String, keys: &str, count: usize) {
        let between = if tables.is_empty() { "" } else { "\n" };
        tables.push_str(&format!("{between}[{name}]\n{keys}"));
        self.tables.push((name, count));
    }

    /// Writes it into `site`, and tells of it.
    pub(super) fn write(
        self,
        site: &Site,
        notes: &mut Notes,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        if let Err(error) = settings::write(&site.root.join(SITE_TOML), &self.text) {
            diagnostics.unwritable(SITE_TOML, &error);
            return false;
        }
        for (name, count) in self.tables {
            let note = format!("[{name}] is added: {} it", wanting(count));
            notes.add_for_site(Topic::Added, SITE_TOML, note);
        }
        let tag = &site.language(site.default_language).tag;
        add_messages(
            site,
            tag,
            &self.names,
            ("name of a taxonomy", "names of taxonomies"),
            notes,
            diagnostics,
        );
        true
    }
}

fn wanting(count: usize) -> String {
    format!("{} {}", counted(count, "text"), if count == 1 { "needs" } else { "need" })
}

/// Adds `messages` to the site's words in the language `tag`, and tells how many were added. `what` they are
/// stands in the singular and in the plural.
pub(super) fn add_messages(
    site: &Site,
    tag: &str,
    messages: &[(String, String)],
    what: (&str, &str),
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) {
    let path = settings::words(tag);
    match settings::add_messages(site, tag, messages) {
        Ok(0) => {}
        Ok(count) => {
            let (be, (one, several)) = (if count == 1 { "is" } else { "are" }, what);
            let what = if count == 1 { one } else { several };
            notes.add_for_site(
                Topic::Added,
                &path,
                format!("{} {what} {be} added", with_commas(count)),
            );
        }
        Err(error) => diagnostics.unwritable(&path, &error),
    }
}

/// The languages of the texts that `site` lacks, each with how many texts are in it.
fn languages(site: &Site, old: &OldSite, wanted: &[String]) -> BTreeMap<String, usize> {
    let mut lacking = BTreeMap::new();
    for piece in old.pieces.iter().filter(|piece| lang_of(site, old, piece).is_none()) {
        let Ok(id) = language_id(&tag_of(site, old, piece).replace('_', "-")) else { continue };
        let tag = id.to_string();
        let is_wanted =
            wanted.is_empty() || wanted.iter().any(|one| one.eq_ignore_ascii_case(&tag));
        if is_wanted {
            *lacking.entry(tag).or_default() += 1;
        }
    }
    lacking
}

/// The taxonomies of the bulletins that `site` lacks, by the names that they are to have, each with how
/// many texts have terms of it.
fn taxonomies(site: &Site, old: &OldSite) -> BTreeMap<String, usize> {
    let mut lacking = BTreeMap::new();
    for piece in old.pieces.iter().filter(|piece| piece.kind == Kind::Bulletin) {
        let of_terms = piece
            .fields
            .terms
            .iter()
            .filter(|(_, words)| words.iter().any(|word| !word.trim().is_empty()));
        let authors = piece.fields.extra.iter().map(|entry| &entry.key);
        let authors = authors.filter(|key| AUTHORS.contains(&key.as_str()));
        for name in of_terms.map(|(name, _)| name).chain(authors) {
            if find(site, name).is_none() {
                *lacking.entry(key(name)).or_default() += 1;
            }
        }
    }
    lacking.remove("");
    lacking
}

/// The name of a taxonomy that the old site called `name`.
fn key(name: &str) -> String {
    match slug(name).as_str() {
        "author" | "byline" => "authors".to_owned(),
        "tag" => "tags".to_owned(),
        "category" => "categories".to_owned(),
        other => other.to_owned(),
    }
}
