//! Whether links on the disk may lead out of the site's folder. That is to be known before the
//! settings are read, while the files are looked at.

use std::path::Path;

use super::SITE_TOML;
use crate::diagnostics::Diagnostics;
use crate::disk;
use crate::format::site_toml as known;
use crate::values::{Field, Value, toml};

/// Whether the settings of the site in the folder `root` allow it. Where they cannot be read, which
/// is reported when they are, they allow nothing.
pub(crate) fn follows_outside(root: &Path) -> bool {
    let text = disk::read_text(&root.join(SITE_TOML)).unwrap_or_default();
    let settings = toml::read(SITE_TOML, &text, &mut Diagnostics::new());
    let files = inside(settings.value, &known::FILES);
    let allowed = files.and_then(|files| inside(files, &known::FOLLOW_OUTSIDE));
    matches!(allowed, Some(Value::Bool(true)))
}

/// What the key `field` has in `value`.
fn inside(value: Value, field: &Field) -> Option<Value> {
    let Value::Map(entries) = value else { return None };
    let entry = entries.into_iter().find(|entry| entry.key == field.name)?;
    Some(entry.node.value)
}
