//! Where the files beside texts go, so that none takes the place of another.
//!
//! A bundle of a page, `red/index.md` with `pic.png`, becomes the file `red.en.md` with its picture in
//! the folder `red`. Where two texts still have different files of one name, such as a map in each
//! language, the second one's is called after its language: `map.ru.png`.

use std::collections::HashMap;
use std::path::PathBuf;

use super::arrange::Placed;
use super::tree::stem;
use crate::content::Kind;
use crate::disk;
use crate::paths::{folder, join, name};

/// Gives each file beside the texts `placed` its place in the new site.
pub(super) fn settle(placed: &mut [Placed]) {
    let mut taken: HashMap<String, PathBuf> = HashMap::new();
    for text in placed {
        let own = own_folder(text).to_owned();
        let at = text.folder().to_owned();
        let tag = text.path.rsplit('.').nth(1).unwrap_or_default().to_owned();
        for file in &mut text.piece.beside {
            let wanted = match own.as_str() {
                "" => file.name.clone(),
                own => format!("{own}/{}", file.name),
            };
            let found = names(&wanted, &tag).find(|to| {
                // Names that differ only by case are one on some systems.
                let path = join(&at, to).to_lowercase();
                let other = taken.entry(path).or_insert_with(|| file.from.clone());
                *other == file.from || is_same(other, &file.from)
            });
            file.to = found.unwrap_or(wanted);
        }
    }
}

/// The folder of the files of a page that had one of its own; else empty.
fn own_folder(text: &Placed) -> &str {
    let (origin, _) = stem(&text.piece.origin);
    // Of an export all texts are one file.
    let is_folder =
        matches!(origin.split('.').next(), Some("index" | "_index")) || !text.piece.as_written;
    if text.piece.kind == Kind::Page && is_folder { name(&text.id) } else { "" }
}

/// `path`, and what it may be called where another file has that name.
fn names(path: &str, tag: &str) -> impl Iterator<Item = String> {
    let (stem, ending) = stem(path);
    let above = match folder(path) {
        "" => String::new(),
        folder => format!("{folder}/"),
    };
    let ending = if ending.is_empty() { String::new() } else { format!(".{ending}") };
    let in_language = format!("{above}{stem}.{tag}");
    let numbered = in_language.clone();
    let with_number = {
        let ending = ending.clone();
        (2..).map(move |number| format!("{numbered}-{number}{ending}"))
    };
    [path.to_owned(), format!("{in_language}{ending}")].into_iter().chain(with_number)
}

/// Whether two files have the same bytes.
fn is_same(one: &std::path::Path, other: &std::path::Path) -> bool {
    let size = |path: &std::path::Path| path.metadata().map(|metadata| metadata.len()).ok();
    size(one) == size(other)
        && disk::read(one).ok().is_some_and(|bytes| disk::read(other).is_ok_and(|b| b == bytes))
}
