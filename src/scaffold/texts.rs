//! The texts of a new site, a folder a language.

use include_dir::{Dir, include_dir};

use crate::language::parents;
use crate::site::language_id;

static TEXTS: Dir = include_dir!("$CARGO_MANIFEST_DIR/src/scaffold/texts");

/// The language whose texts serve for those that have none.
const ENGLISH: &str = "en";

/// The language whose texts are for readers of `tag`: its own, else that of the nearest language
/// above it in CLDR (`en` for `en-US`).
pub(super) fn folder(tag: &str) -> Option<String> {
    let parents = language_id(tag).map(|id| parents(&id)).unwrap_or_default();
    [tag.to_owned()].into_iter().chain(parents).find(|tag| TEXTS.get_dir(tag).is_some())
}

/// The file `name` for the language `tag`, in English where there is none.
pub(super) fn text(tag: &str, name: &str) -> &'static str {
    let folder = folder(tag).unwrap_or_else(|| ENGLISH.to_owned());
    shared(&format!("{folder}/{name}"))
}

/// The file `name` that is for all languages.
pub(super) fn shared(name: &str) -> &'static str {
    let text = TEXTS.get_file(name).and_then(|file| file.contents_utf8());
    text.unwrap_or_default()
}
