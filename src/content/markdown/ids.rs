//! The ids that a text gives to its places, so that links can lead there.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// An id that a text gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Id {
    /// The id.
    pub name: String,
    /// Its bytes in the file, or those of what it stands in.
    pub span: Range<usize>,
    /// Whether raw HTML gives it, and not a heading.
    pub raw: bool,
}

/// Whether the id `name` is one of the page's own: of the theme's, or of a footnote.
pub(crate) fn is_reserved(name: &str) -> bool {
    name.starts_with("d-")
}

/// Whether `name` can be an id: whoever has two words in it cannot be led to.
pub(super) fn is_sound(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || c.is_control())
}

/// The id that a heading gets whose words make `name`: never one of the page's own, not even with
/// a number behind it.
pub(super) fn of_heading(name: &str) -> String {
    match name {
        "" => "section".to_owned(),
        "d" => "section-d".to_owned(),
        name if is_reserved(name) => format!("section-{name}"),
        name => name.to_owned(),
    }
}

/// The braces at the end of a `heading`, with what they give it.
pub(crate) fn braces(heading: &str) -> Option<Range<usize>> {
    let open = heading.rfind('{')?;
    let close = heading[open..].find('}')?;
    Some(open..open + close + 1)
}
