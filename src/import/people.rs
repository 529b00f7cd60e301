//! Those who wrote a text, in all the ways in which old sites name them: by a name, by a list of names, by
//! fields such as `name` and `email`, or by an id that a file of the old site explains.

use std::collections::HashMap;

use super::front::Front;
use super::piece::Piece;
use super::terms;
use super::tree::{Tree, stem};
use crate::diagnostics::Diagnostics;
use crate::paths::{below, name};
use crate::site::Site;
use crate::taxonomy::Role;
use crate::values::{Entry, Node, Value};

/// The fields that have a person's name, the best first.
const NAMES: &[&str] = &["name", "display_name", "displayName", "full_name", "fullname", "title"];

/// The fields that have the id by which texts name a person.
const IDS: &[&str] = &["id", "key", "slug", "username", "short_name", "nick"];

/// Takes the field `field` of `front` as names of people. What more there is of them stays for themes.
pub(super) fn names(front: &mut Front, field: &str) -> Option<Vec<String>> {
    if let Some(names) = front.texts(field) {
        return Some(names);
    }
    let names = match front.value(field)? {
        Value::List(nodes) => nodes.iter().filter_map(|node| name_of(&node.value)).collect(),
        value => Vec::from_iter(name_of(value)),
    };
    Some(names).filter(|names: &Vec<String>| !names.is_empty())
}

/// The name of the person that `value` describes.
fn name_of(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.trim().to_owned()),
        Value::Map(entries) => Front::of(entries.clone()).first_text(NAMES),
        _ => None,
    }
}

/// What the old site's files say of people: their names by their ids.
#[derive(Debug, Default)]
pub(super) struct People {
    names: HashMap<String, String>,
}

impl People {
    /// Those of the files `<folder>/authors.yml`, or one for each of them in `<folder>/authors`, in each of
    /// the `folders`. Files that are no data are not looked at.
    pub(super) fn read(tree: &Tree, folders: &[&str], diagnostics: &mut Diagnostics) -> Self {
        let mut people = People::default();
        for path in &tree.files {
            let Some(inside) = folders.iter().find_map(|folder| below(path, folder)) else {
                continue;
            };
            let (name, ending) = stem(inside);
            if !["yml", "yaml", "json", "toml"].contains(&ending) {
                continue;
            }
            let is_alone = inside.split_once('/').is_some_and(|(folder, _)| folder == "authors");
            let is_list = inside.starts_with("authors.") || is_alone && name == "authors";
            if !is_list && !is_alone {
                continue;
            }
            let Some(node) = tree.settings_of(path, diagnostics) else { continue };
            match node.value {
                Value::Map(entries) if is_alone && !is_list => {
                    people.add(name, &Value::Map(entries))
                }
                Value::Map(entries) => people.add_all(entries),
                Value::List(nodes) => nodes.into_iter().for_each(|node| people.add_listed(node)),
                _ => {}
            }
        }
        people
    }

    /// Adds people by their ids, as settings have them.
    pub(super) fn add_all(&mut self, entries: Vec<Entry>) {
        for entry in entries {
            self.add(&entry.key, &entry.node.value);
        }
    }

    fn add_listed(&mut self, node: Node) {
        let Value::Map(entries) = node.value else { return };
        let id = Front::of(entries.clone()).first_text(IDS);
        if let Some(id) = id {
            self.add(&id, &Value::Map(entries));
        }
    }

    /// Adds the person with the id `id`, whom `value` describes.
    pub(super) fn add(&mut self, id: &str, value: &Value) {
        if let Some(name) = name_of(value).filter(|name| !name.is_empty()) {
            self.names.entry(id.to_lowercase()).or_insert(name);
        }
    }

    /// Puts names in the place of ids in all texts.
    pub(super) fn settle(&self, site: &Site, pieces: &mut [Piece]) {
        if self.names.is_empty() {
            return;
        }
        for piece in pieces {
            for (taxonomy, words) in &mut piece.fields.terms {
                let found = terms::find(site, taxonomy);
                if !found.is_some_and(|id| site.taxonomy(id).kind.role() == Role::Author) {
                    continue;
                }
                for word in words {
                    if let Some(name) = self.names.get(&word.to_lowercase()) {
                        word.clone_from(name);
                    }
                }
            }
        }
    }

    /// Adds those who have a text of their own in a folder `authors`, by the name of the file or the folder.
    pub(super) fn add_text(&mut self, path: &str, id: Option<String>, name_: Option<String>) {
        let Some(called) = name_ else { return };
        let (file, _) = stem(path);
        let of_folder = matches!(file.split('.').next(), Some("_index" | "index"));
        let from_path = match of_folder {
            true => name(crate::paths::folder(path)),
            false => file,
        };
        for id in id.iter().map(String::as_str).chain([from_path]) {
            self.names.entry(id.to_lowercase()).or_insert_with(|| called.clone());
        }
    }
}
