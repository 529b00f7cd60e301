//! What of raw HTML goes without a word, as no reader sees it.

use super::ids;

/// Attributes that readers do not see even where they stay: they are for scripts, for search engines,
/// or for how a browser asks for a file.
const UNSEEN: &[&str] = &[
    "about",
    "cite",
    "controlslist",
    "crossorigin",
    "disablepictureinpicture",
    "disableremoteplayback",
    "fetchpriority",
    "itemid",
    "itemprop",
    "itemref",
    "itemscope",
    "itemtype",
    "nonce",
    "playsinline",
    "property",
    "referrerpolicy",
    "rel",
    "resource",
    "typeof",
    "vocab",
    "webkit-playsinline",
    "x-webkit-airplay",
    "xml:lang",
    "xmlns",
];

/// Whether a reader could see that the attribute is not there.
pub(super) fn changes_something(name: &str, value: &str) -> bool {
    // A reserved id is an error of its own.
    let is_reserved = name == "id" && ids::is_reserved(value);
    // Programs write these without a value, and then they say nothing.
    let says_nothing = value.trim().is_empty()
        && matches!(name, "class" | "dir" | "id" | "lang" | "style" | "title");
    !(UNSEEN.contains(&name) || name.starts_with("data-") || is_reserved || says_nothing)
}
