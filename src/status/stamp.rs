//! Writes into a translation what it was made from, and leaves every other byte as it was.

use std::ops::Range;

use crate::content::front_matter::{Split, Step, locate, split};
use crate::content::{Kind, Origin, parts};
use crate::site::Site;

/// `file`, a translation of `site`, with `origin` as its `translated_from`. `None` where its front
/// matter is written in a way that cannot be changed in a single place.
pub(super) fn stamp(site: &Site, file: &str, origin: &Origin) -> Option<String> {
    let hash = origin.hash.as_ref()?;
    let (mut wanted, body) = parts(site, Kind::Bulletin, file)?;
    wanted.translated_from = Some(origin.clone());
    edits(site, file, origin, hash).into_iter().find_map(|(place, text)| {
        let stamped = format!("{}{text}{}", &file[..place.start], &file[place.end..]);
        // An edit is right if nothing but the stamp comes out of the file in another way.
        let is_right = parts(site, Kind::Bulletin, &stamped)
            .is_some_and(|(front, stamped_body)| front == wanted && stamped_body == body);
        is_right.then_some(stamped)
    })
}

/// The edits that may be right, by how the stamp is written now: there, or lacking in lines, in
/// braces or as a whole.
fn edits(site: &Site, file: &str, origin: &Origin, hash: &str) -> Vec<(Range<usize>, String)> {
    let Split::Parts { yaml, .. } = split(file) else { return Vec::new() };
    let newline = if file[yaml.clone()].contains("\r\n") { "\r\n" } else { "\n" };
    let tag = &site.language(origin.lang).tag;
    let place = |field| {
        let place = locate(file, &[Step::Field("translated_from"), Step::Field(field)]);
        place.start..place.start + value_length(&file[place.clone()])
    };
    let (old, lang) = (place("hash"), place("lang"));
    let line_start = file[..lang.start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = file[lang.end..].find('\n').map_or(file.len(), |at| lang.end + at + 1);
    let indent: String =
        file[line_start..].chars().take_while(|c| c.is_whitespace() && *c != '\n').collect();
    let whole =
        format!("translated_from:{newline}  lang: {tag}{newline}  hash: \"{hash}\"{newline}");
    vec![
        (old, format!("\"{hash}\"")),
        (line_end..line_end, format!("{indent}hash: \"{hash}\"{newline}")),
        (lang.end..lang.end, format!(", hash: \"{hash}\"")),
        (yaml.end..yaml.end, whole),
    ]
}

/// The length of the value at the beginning of `text`, which may go on with a note.
fn value_length(text: &str) -> usize {
    let quotes = text.chars().next().filter(|first| ['"', '\''].contains(first));
    match quotes {
        Some(quotes) => text[1..].find(quotes).map_or(text.len(), |at| at + 2),
        None => text.find(char::is_whitespace).unwrap_or(text.len()),
    }
}
