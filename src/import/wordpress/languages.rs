//! Which items are one text in several languages.
//!
//! Polylang marks languages and groups of translations as terms of taxonomies of its own. WPML
//! keeps them in tables that the export has not, but its add-ons, and those of others, write them
//! into custom fields. Where neither is there, the address may name the language.

use std::collections::HashMap;

use super::export::{Export, Item, Term};
use crate::paths::before;
use crate::site::Site;

/// Custom fields that hold a language.
const LANGUAGE: &[&str] = &[
    "_wpml_import_language_code",
    "_wpml_language",
    "wpml_language",
    "_icl_lang_code",
    "_language_code",
];
/// Custom fields that hold what all translations share.
const GROUP: &[&str] = &["_wpml_import_translation_group", "_wpml_trid", "wpml_trid", "_icl_trid"];
/// Custom fields that hold the original's number.
const ORIGINAL: &[&str] =
    &["_icl_translation_of", "_wpml_translation_of", "_icl_lang_duplicate_of"];

/// Whether a custom field with that name marks a language.
pub(super) fn is_mark(name: &str) -> bool {
    [LANGUAGE, GROUP, ORIGINAL].iter().any(|names| names.contains(&name))
}

/// The languages of an export.
pub(super) struct Languages {
    /// Languages and groups by the numbers of items.
    by_id: HashMap<String, (Option<String>, String)>,
    /// The term, by taxonomy and slug, that stands for all its translations.
    common: HashMap<(String, String), String>,
}

impl Languages {
    /// Those of the items and terms of `export`.
    pub(super) fn new(site: &Site, export: &Export) -> Self {
        let pairs = pairs(export);
        let mut by_id: HashMap<String, (Option<String>, String)> = HashMap::new();
        for item in &export.items {
            let pair = pairs.get(item.id.as_str());
            let lang = marked(item).or_else(|| pair.map(|(lang, _)| lang.clone()));
            let group = group(item).or_else(|| pair.map(|(_, group)| group.clone()));
            let group = group.unwrap_or_else(|| format!("item {}", item.id));
            by_id.insert(item.id.clone(), (lang, group));
        }
        for item in &export.items {
            let original = ORIGINAL.iter().find_map(|key| item.meta(key));
            let group = original.and_then(|id| by_id.get(id)).map(|(_, group)| group.clone());
            if let (Some(group), Some(own)) = (group, by_id.get_mut(&item.id)) {
                own.1 = group;
            }
        }
        if by_id.values().all(|(lang, _)| lang.is_none()) {
            for item in &export.items {
                if let Some(own) = by_id.get_mut(&item.id) {
                    own.0 = in_address(site, export, item);
                }
            }
        }
        Languages { by_id, common: common_terms(site, export) }
    }

    /// The language of an item.
    pub(super) fn of(&self, item: &Item) -> Option<String> {
        self.by_id.get(&item.id)?.0.clone()
    }

    /// What an item shares with its translations.
    pub(super) fn group(&self, item: &Item) -> String {
        self.by_id.get(&item.id).map(|(_, group)| group.clone()).unwrap_or_default()
    }

    /// The slug of the term that stands for the term `slug` and all its translations.
    pub(super) fn common_term<'s>(&'s self, taxonomy: &str, slug: &'s str) -> &'s str {
        let key = (taxonomy.to_owned(), slug.to_owned());
        self.common.get(&key).map_or(slug, String::as_str)
    }
}

/// The language that an item is marked with.
fn marked(item: &Item) -> Option<String> {
    let term = item.terms.iter().find(|(domain, _, _)| domain == "language");
    let by_term = term.map(|(_, slug, _)| slug.as_str());
    let lang = by_term.or_else(|| LANGUAGE.iter().find_map(|key| item.meta(key)))?;
    Some(lang.trim().to_owned()).filter(|lang| !lang.is_empty())
}

/// The group that an item is marked with.
fn group(item: &Item) -> Option<String> {
    let term = item.terms.iter().find(|(domain, _, _)| domain == "post_translations");
    let by_term = term.map(|(_, slug, _)| slug.as_str());
    let group = by_term.or_else(|| GROUP.iter().find_map(|key| item.meta(key)))?;
    Some(format!("group {group}"))
}

/// Language and group of items, by their numbers, as Polylang's groups list them.
fn pairs(export: &Export) -> HashMap<&str, (String, String)> {
    let groups = export.terms.iter().filter(|term| term.taxonomy == "post_translations");
    let listed = groups.flat_map(|term| {
        let group = format!("group {}", term.slug);
        map(&term.description)
            .into_iter()
            .map(move |(lang, id)| (id, (lang.to_owned(), group.clone())))
    });
    listed.collect()
}

/// The language that an item's address names: `/ru/…` or `?lang=ru`.
fn in_address(site: &Site, export: &Export, item: &Item) -> Option<String> {
    let path = item.link.strip_prefix(&export.url)?;
    let query = path.split_once("lang=").map(|(_, tag)| before(tag, '&'));
    let first = path.trim_start_matches('/').split('/').next();
    let mut tags = query.into_iter().chain(first);
    tags.find(|tag| site.lang(tag).is_some()).map(str::to_owned)
}

/// The common term of each term that has translations: that in the site's default language, else
/// the first that is there.
fn common_terms(site: &Site, export: &Export) -> HashMap<(String, String), String> {
    let by_id: HashMap<&str, &Term> =
        export.terms.iter().map(|term| (term.id.as_str(), term)).collect();
    let default = &site.language(site.default_language).tag;
    let mut common = HashMap::new();
    for group in export.terms.iter().filter(|term| term.taxonomy == "term_translations") {
        let mut terms: Vec<(&str, &Term)> = map(&group.description)
            .into_iter()
            .filter_map(|(lang, id)| Some((lang, *by_id.get(id)?)))
            .collect();
        terms.sort_by_key(|(lang, _)| *lang != default);
        let Some((_, first)) = terms.first().copied() else { continue };
        for (_, term) in terms {
            common.insert((term.taxonomy.clone(), term.slug.clone()), first.slug.clone());
        }
    }
    common
}

/// A map of languages to numbers in PHP's own form: `a:2:{s:2:"en";i:12;s:2:"ru";i:15;}`.
fn map(serialized: &str) -> Vec<(&str, &str)> {
    let Some((_, inside)) = serialized.split_once('{') else { return Vec::new() };
    let mut parts = inside.trim_end_matches('}').split(';');
    let mut pairs = Vec::new();
    while let (Some(key), Some(value)) = (parts.next(), parts.next()) {
        let lang = key.strip_prefix("s:").and_then(|key| key.split('"').nth(1));
        let id = value.strip_prefix("i:").or_else(|| value.split('"').nth(1));
        pairs.extend(lang.zip(id));
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn maps_of_php() {
        assert_eq!(map("a:2:{s:2:\"en\";i:12;s:2:\"ru\";i:15;}"), [("en", "12"), ("ru", "15")]);
        assert_eq!(map("a:1:{s:2:\"en\";s:2:\"12\";}"), [("en", "12")]);
        assert_eq!(map("a:0:{}"), []);
        assert_eq!(map("nonsense"), []);
    }
}
