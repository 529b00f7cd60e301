//! Finds the place of a setting that a later stage has something to say about.

use super::{SITE_TOML, Site};
use crate::diagnostics::{Diagnostics, Place};
use crate::disk;
use crate::values::{Value, toml};

/// The place of the key that `keys` lead to in `site.toml`, or of its text if that is one; the
/// file's beginning where it is not there.
pub(crate) fn place(site: &Site, keys: &[&str]) -> Place {
    // A file that is gone since it was read has no better place than its beginning.
    let text = disk::read_text(&site.root.join(SITE_TOML)).unwrap_or_default();
    let mut node = toml::read(SITE_TOML, &text, &mut Diagnostics::new());
    let mut span = 0..0;
    for key in keys {
        let Value::Map(entries) = node.value else { return Place::file(SITE_TOML) };
        let Some(entry) = entries.into_iter().find(|entry| entry.key == *key) else {
            return Place::file(SITE_TOML);
        };
        node = entry.node;
        span = entry.key_span;
    }
    match node.value {
        Value::Text(_) => Place::new(SITE_TOML, node.span),
        _ => Place::new(SITE_TOML, span),
    }
}
