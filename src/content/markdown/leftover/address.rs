//! What looks like the address of a link or a picture.

use super::super::file_kinds::is_of_page;
use super::super::pictures::{has_ending, is_of_others};
use super::super::tag_name::begins;

/// How addresses begin.
const BEGINNINGS: &[&str] =
    &["http://", "https://", "ftp://", "www.", "mailto:", "tel:", "bulletin:", "./", "../"];

/// How other files end that people lead links to than pages, and those that are written as pictures by
/// mistake: pictures and texts.
const ENDINGS: &str = "avif bmp gif heic jpeg jpg markdown png svg tif tiff webp";

/// Whether `text` looks like an address, with spaces in it or without.
pub(super) fn is_address(text: &str) -> bool {
    let text = text.trim().trim_start_matches(['<', '“', '„', '«', '"', '\'']);
    let is_path = || {
        let mut chars = text.chars();
        matches!(chars.next(), Some('/' | '#'))
            && chars.next().is_some_and(char::is_alphabetic)
            && !text.contains(char::is_whitespace)
    };
    BEGINNINGS.iter().any(|beginning| begins(text, beginning)) || names_file(text) || is_path()
}

/// Whether `text` is a path in full, or the name of a file: such may stand behind words in brackets
/// and mean an address even with a space between.
pub(super) fn is_plain_address(text: &str) -> bool {
    let text = text.trim();
    !text.contains(char::is_whitespace) && !text.starts_with(['/', '#']) && is_address(text)
}

/// Whether `text` ends with the name of a file.
fn names_file(text: &str) -> bool {
    let text = text.trim_end_matches(['>', '”', '“', '»', '"', '\'']);
    let path = text.split(['#', '?']).next().unwrap_or_default();
    path.rsplit_once('.').is_some_and(|(name, ending)| {
        !name.trim().is_empty()
            && (has_ending(ENDINGS, ending) || is_of_page(ending) || is_of_others(ending))
    })
}

/// The address in what stands between the round brackets of a link, without its title.
pub(super) fn without_title(inside: &str) -> &str {
    let inside = inside.trim();
    let title = inside.char_indices().find(|(at, c)| {
        // A bracket that ends before the end is a part of a name: `photo (1).jpg`.
        (matches!(c, '"' | '\'' | '“' | '„' | '«' | '‘' | '”' | '’')
            || (*c == '(' && inside.ends_with(')')))
            && inside[..*at].ends_with(char::is_whitespace)
    });
    title.map_or(inside, |(at, _)| inside[..at].trim_end())
}
