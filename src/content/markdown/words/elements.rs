//! What the elements of HTML do to the words in them and around them.

use super::beginning::Rank;
use crate::content::markdown::html_parts::HIDING;

/// What an element does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Does {
    /// It sets words apart, as a space does.
    Break,
    /// Its words stand on lines of their own.
    Block,
    Paragraph,
    /// Blocks stand in it that belong together.
    Group(Rank),
    Item,
    Cell,
    Term,
    Definition,
    /// Its words are on no page.
    Hide,
    /// Whether its words tell how those before them are read.
    Reading(bool),
}

/// The elements that do something, beside those that hide: each line with what it does. All others
/// stand in a line of words.
const ELEMENTS: &[(&str, Does)] = &[
    ("br", Does::Break),
    ("p", Does::Paragraph),
    ("address article center details div figure footer header hgroup hr section", Does::Block),
    ("body dialog embed fieldset form frameset head html legend main search tbody", Does::Block),
    ("optgroup option select textarea tfoot thead title", Does::Block),
    ("aside blockquote dir dl menu nav ol table ul", Does::Group(Rank::Block)),
    ("h1 h2 h3 h4 h5 h6", Does::Group(Rank::Heading)),
    ("caption figcaption listing plaintext pre summary xmp", Does::Group(Rank::Last)),
    // What stands in a player is for browsers that have none.
    ("audio canvas iframe noscript object video", Does::Group(Rank::Last)),
    ("li tr", Does::Item),
    ("td th", Does::Cell),
    ("dt", Does::Term),
    ("dd", Does::Definition),
    ("rp rt rtc", Does::Reading(true)),
    ("rb ruby", Does::Reading(false)),
];

/// The element `name`, in capitals or not, if it does something.
pub(super) fn element(name: &str) -> Option<(&'static str, Does)> {
    let is_it = |known: &&str| known.eq_ignore_ascii_case(name);
    let hiding = HIDING.iter().copied().find(is_it).map(|known| (known, Does::Hide));
    let does = |(names, does): &(&'static str, Does)| Some((names.split(' ').find(is_it)?, *does));
    hiding.or_else(|| ELEMENTS.iter().find_map(does))
}
