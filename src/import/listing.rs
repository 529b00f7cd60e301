//! Texts that the old site did not show to everybody: those that were for nobody become drafts, those that
//! no list or search engine was to name are `listing: unlisted`.

use super::front::Front;
use super::piece::{Piece, counted};
use super::report::{Notes, Topic};

/// Who saw a text.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// Why nobody saw it, if that is so.
    pub hidden_by: Option<String>,
    /// Whether only those saw it who had its address.
    pub is_unlisted: bool,
}

/// Fields that are true where a text is in no list.
const UNLISTED: &[&str] = &["hidden", "unlisted", "noindex", "no_index", "sitemap_exclude"];

/// Takes the fields of `front` that say who saw its text.
pub(super) fn read(front: &mut Front) -> Seen {
    Seen { hidden_by: hidden_by(front), is_unlisted: is_unlisted(front) }
}

/// Whether only those saw the text who had its address; takes the fields that say so.
pub(super) fn is_unlisted(front: &mut Front) -> bool {
    let mut is_unlisted = false;
    for name in UNLISTED {
        is_unlisted |= front.flag(name) == Some(true);
    }
    let mut sitemap = front.group("sitemap").unwrap_or_default();
    is_unlisted |= front.flag("sitemap") == Some(false);
    is_unlisted |= ["disable", "exclude"].iter().any(|name| sitemap.flag(name) == Some(true));
    let list = ["build", "_build"].iter().find_map(|name| front.group(name)?.text("list"));
    is_unlisted |= list.is_some_and(|list| ["never", "false"].contains(&list.as_str()));
    let is_noindex =
        |words: Vec<String>| words.iter().any(|word| word.to_ascii_lowercase().contains("noindex"));
    is_unlisted |= front.texts("robots").is_some_and(is_noindex);
    let visibility = front.text("visibility");
    is_unlisted | visibility.is_some_and(|word| word.eq_ignore_ascii_case("unlisted"))
}

/// Why nobody saw the text, if that is so. What else these fields say is for themes.
fn hidden_by(front: &Front) -> Option<String> {
    const NOT_PUBLIC: [&str; 8] = [
        "draft",
        "hidden",
        "inactive",
        "pending",
        "private",
        "trash",
        "unpublished",
        "archived-draft",
    ];
    let mut front = front.clone();
    for name in ["private", "unpublished", "protected"] {
        if front.flag(name) == Some(true) {
            return Some(format!("is `{name}`"));
        }
    }
    if front.flag("publish") == Some(false) {
        return Some("has `publish: false`".to_owned());
    }
    for name in ["status", "visibility"] {
        let word = front.text(name).unwrap_or_default();
        if NOT_PUBLIC.iter().any(|known| word.eq_ignore_ascii_case(known)) {
            return Some(format!("has `{name}: {word}`"));
        }
    }
    let is_locked = front.text("password").is_some();
    is_locked.then(|| "was behind a `password`, and a static site keeps nothing secret".to_owned())
}

/// Notes how many texts are in no list.
pub(super) fn tell(pieces: &[Piece], notes: &mut Notes) {
    let mut unlisted = pieces.iter().filter(|piece| piece.fields.unlisted);
    let Some(first) = unlisted.next() else { return };
    let count = 1 + unlisted.count();
    let texts = counted(count, "text");
    let note = format!(
        "{texts} that the old site kept out of lists or from search engines: each has `listing: unlisted`; \
         take it out where the text may be found"
    );
    notes.add_all(Topic::Unlisted, &first.origin, first.start, count, note);
}
