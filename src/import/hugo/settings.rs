//! All settings of a Hugo site as one tree, merged as Hugo does it.
//!
//! The file in the site's folder comes first. Over it lie the files of `config/_default`, and over
//! these those of `config/production`. Their names say which part of the tree they hold: `params.toml`
//! the parameters, `languages.ru.toml` a language, `menus.ru.toml` that language's menus.

use crate::diagnostics::Diagnostics;
use crate::import::front::Front;
use crate::import::tree::{Tree, stem};
use crate::paths::{below, folder, name};
use crate::values::{Entry, Node, Value};

/// The files that may lie in the site's folder; of several, the first counts.
pub(super) const AT_ROOT: &[&str] = &[
    "hugo.toml",
    "hugo.yaml",
    "hugo.yml",
    "hugo.json",
    "config.toml",
    "config.yaml",
    "config.yml",
    "config.json",
];

/// The folders of settings. A site is published with those for `production`; others are for trying.
const FOLDERS: &[&str] = &["config/_default", "config/production"];

const ENDINGS: &[&str] = &["toml", "yaml", "yml", "json"];

/// Names of files that hold the whole tree.
const WHOLE: &[&str] = &["hugo", "config"];

/// Reads the settings of the site in `tree`; `None` where a file is broken, which is reported.
pub(super) fn read(tree: &Tree, diagnostics: &mut Diagnostics) -> Option<Front> {
    let at_root = tree.settings(AT_ROOT, diagnostics);
    let mut is_sound = at_root.is_some();
    let mut merged = at_root.unwrap_or_default().rest();
    for folder in FOLDERS {
        for path in tree.files.iter().filter(|path| below(path, folder).is_some()) {
            if !ENDINGS.contains(&stem(path).1) {
                continue;
            }
            match tree.settings_of(path, diagnostics) {
                Some(node) => merge(&mut merged, nested(&keys(path), node)),
                None => is_sound = false,
            }
        }
    }
    is_sound.then(|| front_of(merged))
}

/// The settings `all` with those of a language over them.
pub(super) fn in_language(all: &Front, own: Front) -> Front {
    let mut merged = all.clone().rest();
    merge(&mut merged, own.rest());
    front_of(merged)
}

fn front_of(entries: Vec<Entry>) -> Front {
    Front::new(Some(Node::unplaced(Value::Map(entries))))
}

/// The keys under which the content of the file `path` stands in the tree.
fn keys(path: &str) -> Vec<&str> {
    let (stem, _) = stem(path);
    if WHOLE.contains(&stem) {
        return Vec::new();
    }
    match stem.rsplit_once('.') {
        Some(("menu" | "menus", lang)) => vec!["languages", lang, "menus"],
        Some(("params", lang)) => vec!["languages", lang, "params"],
        Some((_, lang)) => vec!["languages", lang],
        None if name(folder(path)) == "languages" => vec!["languages", stem],
        None => vec![stem],
    }
}

/// The entries of `node`, below `keys`.
fn nested(keys: &[&str], node: Node) -> Vec<Entry> {
    let node = keys.iter().rev().fold(node, |node, key| {
        let entry = Entry { key: (*key).to_owned(), key_span: 0..0, node };
        Node::unplaced(Value::Map(vec![entry]))
    });
    match node.value {
        Value::Map(entries) => entries,
        _ => Vec::new(),
    }
}

/// Lays `over` over `entries`: groups are merged, all else is replaced. Names are the same in any case.
fn merge(entries: &mut Vec<Entry>, over: Vec<Entry>) {
    for entry in over {
        let known = entries.iter_mut().find(|known| known.key.eq_ignore_ascii_case(&entry.key));
        match (known, entry.node.value) {
            (None, value) => entries.push(Entry { node: Node::unplaced(value), ..entry }),
            (Some(known), Value::Map(own)) => match &mut known.node.value {
                Value::Map(inside) => merge(inside, own),
                other => *other = Value::Map(own),
            },
            (Some(known), value) => known.node.value = value,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::front::read_yaml;

    fn tree(text: &str) -> Vec<Entry> {
        Front::new(read_yaml("hugo.yaml", text, 0, &mut Diagnostics::new())).rest()
    }

    #[test]
    fn names_of_files_say_where_they_belong() {
        for (path, expected) in [
            ("config/_default/hugo.toml", ""),
            ("config/_default/params.toml", "params"),
            ("config/_default/languages.pt-br.toml", "languages pt-br"),
            ("config/_default/languages/ru.yaml", "languages ru"),
            ("config/_default/languages/languages.ru.yaml", "languages ru"),
            ("config/production/menus.ru.json", "languages ru menus"),
        ] {
            assert_eq!(keys(path).join(" "), expected, "{path}");
        }
    }

    #[test]
    fn groups_are_merged_and_all_else_is_replaced() {
        let mut merged = tree("languages: { ru: { title: A, weight: 1 } }\nuglyURLs: false\n");
        merge(&mut merged, tree("Languages: { ru: { weight: 2 }, be: {} }\nuglyurls: { a: true }"));
        let mut front = front_of(merged);
        let mut languages = front.group("languages").expect("a group");
        assert_eq!(languages.names(), ["ru", "be"]);
        let mut ru = languages.group("ru").expect("a group");
        assert_eq!((ru.text("title"), ru.text("weight")), (Some("A".into()), Some("2".into())));
        assert_eq!(front.group("uglyURLs").expect("a group").flag("a"), Some(true));
    }
}
