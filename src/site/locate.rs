//! Finds the place of a setting that a later stage has something to say about.

use super::{SITE_TOML, Site};
use crate::diagnostics::{Diagnostics, Place};
use crate::disk;
use crate::values::{Node, Value, toml};

/// The places in `site.toml`, which is read once however much there is to say of it.
pub(crate) struct Places {
    root: Node,
}

impl Places {
    /// The places in the settings of `site`.
    pub(crate) fn new(site: &Site) -> Self {
        // A file that is gone since it was read has no better place than its beginning.
        let text = disk::read_text(&site.root.join(SITE_TOML)).unwrap_or_default();
        Places { root: toml::read(SITE_TOML, &text, &mut Diagnostics::new()) }
    }

    /// The place of the text `word` in the list that `keys` lead to; that of its key where it is not
    /// there.
    pub(crate) fn item(&self, keys: &[&str], word: &str) -> Place {
        let item = self.node(keys).and_then(|node| match &node.value {
            Value::List(nodes) => nodes.iter().find(|node| is_text(node, word)),
            _ => None,
        });
        item.map_or_else(|| self.of(keys), |item| Place::new(SITE_TOML, item.span.clone()))
    }

    fn node(&self, keys: &[&str]) -> Option<&Node> {
        let mut node = &self.root;
        for key in keys {
            let Value::Map(entries) = &node.value else { return None };
            node = &entries.iter().find(|entry| entry.key == *key)?.node;
        }
        Some(node)
    }

    /// The place of the key that `keys` lead to, or of its text if that is one. The file's beginning
    /// where it is not there.
    pub(crate) fn of(&self, keys: &[&str]) -> Place {
        let mut node = &self.root;
        let mut span = 0..0;
        for key in keys {
            let Value::Map(entries) = &node.value else { return Place::file(SITE_TOML) };
            let Some(entry) = entries.iter().find(|entry| entry.key == *key) else {
                return Place::file(SITE_TOML);
            };
            node = &entry.node;
            span = entry.key_span.clone();
        }
        match node.value {
            Value::Text(_) => Place::new(SITE_TOML, node.span.clone()),
            _ => Place::new(SITE_TOML, span),
        }
    }
}

fn is_text(node: &Node, word: &str) -> bool {
    matches!(&node.value, Value::Text(text) if text == word)
}

/// The place in the settings of `site` that `keys` lead to.
pub(crate) fn place(site: &Site, keys: &[&str]) -> Place {
    Places::new(site).of(keys)
}
