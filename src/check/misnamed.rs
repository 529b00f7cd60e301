//! What front matter names where a file is wanted, and is none: an article, a folder, a page's address, a
//! path on the editor's own disk.

use super::links::{near_file, on_disk, shortened};
use super::written::written;
use crate::archive::Archive;
use crate::content::markdown::{Target, is_of_page, is_whole};
use crate::content::{BULLETINS, CONTENT};
use crate::media::beside;
use crate::names::composed;
use crate::paths::{below, name};

/// What is said of a file that is not there.
pub(super) struct Misnamed {
    pub(super) message: String,
    pub(super) hint: String,
    /// Whether it is plain that it names a page.
    pub(super) is_page: bool,
}

impl Misnamed {
    fn new(message: String, hint: String) -> Self {
        Misnamed { message, hint, is_page: false }
    }
}

/// What a field names.
#[derive(Clone, Copy)]
pub(super) enum Wanted {
    Picture,
    File,
}

impl Wanted {
    fn noun(self) -> &'static str {
        match self {
            Wanted::Picture => "picture",
            Wanted::File => "file",
        }
    }

    /// What that which it names is not.
    fn none(self) -> &'static str {
        match self {
            Wanted::Picture => "no picture",
            Wanted::File => "no file to take along",
        }
    }
}

/// What is said of `src`, which the front matter of the file `from` names, and which is not there.
pub(super) fn explain(archive: &Archive, from: &str, src: &str, wanted: Wanted) -> Misnamed {
    let shown = shortened(src);
    if let Some(hint) = on_disk(src) {
        return Misnamed::new(format!("`{shown}` is a path on one computer"), hint);
    }
    let found = match Target::of(src) {
        Target::External => elsewhere(archive, src, wanted),
        Target::Root(path, _) => of_root(src, path, wanted),
        Target::Relative(path, _) => relative(archive, from, src, path, wanted),
        Target::Bulletin(..) => Some(page(src, "an article", wanted)),
        Target::Unsafe | Target::Fragment(_) => None,
    };
    let missing = || format!("there is no {} `{shown}`", wanted.noun());
    found.unwrap_or_else(|| Misnamed::new(missing(), near_file(archive, from, src)))
}

/// What is said of `src`, which is `what`.
fn page(src: &str, what: &str, wanted: Wanted) -> Misnamed {
    let shown = shortened(src);
    Misnamed {
        message: format!("`{shown}` is {what}, and {}", wanted.none()),
        hint: format!("write a link into the text: [Another page]({})", written(shown)),
        is_page: true,
    }
}

fn elsewhere(archive: &Archive, src: &str, wanted: Wanted) -> Option<Misnamed> {
    if archive.site.base_url.below(src).is_some() {
        return None;
    }
    let shown = shortened(src);
    Some(match is_whole(src) {
        false => Misnamed::new(
            format!("`{shown}` is only the beginning of an address"),
            format!("write it to its end, or name a {} beside the article", wanted.noun()),
        ),
        true => Misnamed::new(
            format!("`{shown}` is {}", wanted.none()),
            format!("write a link into the text: [Write to us]({})", written(shown.clone())),
        ),
    })
}

/// What is said of `src`, which is `path` from the top of the site.
fn of_root(src: &str, path: &str, wanted: Wanted) -> Option<Misnamed> {
    let last = path.split('?').next().unwrap_or_default().rsplit('/').next().unwrap_or_default();
    match last.rsplit_once('.') {
        _ if last.is_empty() => Some(page(src, "the address of a page", wanted)),
        Some((_, ending)) if is_of_page(ending) => Some(page(src, "the address of a page", wanted)),
        Some(_) => None,
        None => Some(Misnamed::new(
            format!("there is no {} `{}`", wanted.noun(), shortened(src)),
            format!("put the {} beside the article, and write its name here", wanted.noun()),
        )),
    }
}

/// What is said of `src`, which is `path` from the folder of the file `from`.
fn relative(
    archive: &Archive,
    from: &str,
    src: &str,
    path: &str,
    wanted: Wanted,
) -> Option<Misnamed> {
    let path = beside(from, path);
    if path == composed(from) {
        let message = format!("`{}` is this text itself, and {}", shortened(src), wanted.none());
        let hint = format!("name a {} beside the article", wanted.noun());
        return Some(Misnamed { is_page: true, ..Misnamed::new(message, hint) });
    }
    if is_text(archive, &path) {
        let what = if below(&path, BULLETINS).is_some() { "an article" } else { "a page" };
        return Some(page(src, what, wanted));
    }
    if let Some(inside) = inside(archive, &path) {
        let shown = shortened(src);
        let of_it = inside.map_or("the file itself".to_owned(), |inside| {
            format!("a file in it, such as `{}/{inside}`", shown.trim_end_matches('/'))
        });
        return Some(Misnamed::new(format!("`{shown}` is a folder"), format!("name {of_it}")));
    }
    if below(&path, CONTENT).is_none() {
        let message = format!("`{}` lies outside of the folder {CONTENT}", shortened(src));
        let hint =
            format!("copy the file beside this article, and write its name: `{}`", name(&path));
        return Some(Misnamed::new(message, hint));
    }
    None
}

/// Whether `path` is that of an article or a page, with its language or without.
fn is_text(archive: &Archive, path: &str) -> bool {
    let Some(stem) = path.strip_suffix(".md") else { return false };
    let is_it = |file: &str| {
        let file = composed(file);
        let own = file.strip_suffix(".md").unwrap_or(&file);
        own == stem || own.rsplit_once('.').is_some_and(|(before, _)| before == stem)
    };
    archive.catalogue.texts().any(|(_, text)| is_it(&text.path))
        || archive.catalogue.left_out.values().flatten().any(|left_out| is_it(&left_out.path))
}

/// If `path` is a folder of the site with files in it: one of the pictures or files in it, if it has
/// any.
fn inside<'a>(archive: &'a Archive, path: &str) -> Option<Option<&'a str>> {
    let media = archive.media.unused.iter().chain(archive.media.iter().map(|(path, _)| path));
    let mut media = media.map(String::as_str);
    let within = |file: &'a str| below(file, path);
    match media.find_map(within) {
        Some(file) => Some(Some(file)),
        None => {
            let mut texts = archive.catalogue.texts();
            let has_text = texts.any(|(_, text)| below(&composed(&text.path), path).is_some());
            (has_text || path.is_empty() || path == CONTENT).then_some(None)
        }
    }
}
