//! The texts of an old site's lists. Dateline makes its lists of bulletins itself, with no text of their
//! own. A list of nothing but pages is no list of news: its text becomes a page, as "About us" is one.

use std::collections::HashSet;

use super::common;
use super::piece::Piece;
use super::report::{Notes, Topic};
use crate::content::Kind;
use crate::paths::{before, folder};

/// The text of a list, `_index.md`.
pub(super) struct Section {
    /// The folder that it lists, below the content's, without a language.
    pub path: String,
    /// It as a page.
    pub piece: Piece,
}

/// Adds to `pieces` those of `sections` that become pages. The others are noted: those of lists with
/// bulletins, of front pages, and of terms of the taxonomies `taxonomies`.
pub(super) fn take_over(
    sections: Vec<Section>,
    taxonomies: &[String],
    pieces: &mut Vec<Piece>,
    notes: &mut Notes,
) {
    let with_news = with_news(pieces);
    for Section { path, piece } in sections {
        let first = before(&path, '/');
        let is_of_terms =
            ["tags", "categories"].contains(&first) || taxonomies.iter().any(|name| name == first);
        if path.is_empty() || is_of_terms || with_news.contains(&path) {
            common::leave_out_list(&piece.origin, &piece.body, notes);
        } else if has_words(&piece.body) {
            pieces.push(piece);
        } else {
            notes.count_left_out(Topic::EmptyList, 1);
        }
    }
}

/// All folders with bulletins in them or below.
fn with_news(pieces: &[Piece]) -> HashSet<String> {
    let mut with_news = HashSet::new();
    for piece in pieces.iter().filter(|piece| piece.kind == Kind::Bulletin) {
        let mut path = piece.folder.as_str();
        while !path.is_empty() && with_news.insert(path.to_owned()) {
            path = folder(path);
        }
    }
    with_news
}

/// Whether there are words in `body` beside calls and elements of HTML.
fn has_words(body: &str) -> bool {
    let mut rest = body;
    while let Some(at) = rest.find(['{', '<']) {
        if rest[..at].contains(char::is_alphabetic) {
            return true;
        }
        let close = if rest[at..].starts_with('{') { '}' } else { '>' };
        match rest[at..].find(close) {
            Some(end) => rest = &rest[at + end + 1..],
            None => return true,
        }
    }
    rest.contains(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::has_words;

    #[test]
    fn words() {
        for body in ["About us", "<p>About</p>", "{{< cards >}}\nAll", "a < b", "{ я"] {
            assert!(has_words(body), "{body}");
        }
        for body in ["", "\n", "{{< cards >}}\n", "{% include all.html %} <hr>", "---"] {
            assert!(!has_words(body), "{body}");
        }
    }
}
