//! Files in the content that were meant to be articles, and appear nowhere.
//!
//! Doubtful: `summit.en.md.txt`, as some systems name it without showing so; `summit.en.docx` that
//! no article links to; a file `summit.en` that begins with front matter.

use std::collections::HashSet;

use crate::archive::Archive;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::disk;
use crate::paths::{folder, name};
use crate::site::Site;

/// A file that no page shows.
pub(super) struct Stray<'a> {
    pub(super) path: &'a str,
    kind: Kind,
    /// What its name would be if it were an article's.
    article: String,
}

/// What it is by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Markdown under another ending, whoever links to it.
    Markdown,
    /// Markdown in a word processor's file, whoever links to it.
    MarkdownDocument,
    /// A text, which readers may be meant to download.
    Text,
    /// A word processor's file or a web page, which readers may be meant to download.
    Document,
    /// Perhaps an article without any ending, as its first line tells.
    Bare,
}

const MARKDOWN: [&str; 7] = ["md", "markdown", "mdown", "mdwn", "mkd", "mkdn", "mdx"];
const TEXTS: [&str; 2] = ["txt", "text"];
const DOCUMENTS: [&str; 8] = ["docx", "doc", "odt", "rtf", "pages", "html", "htm", "xhtml"];

/// Reports the files that were meant to be articles; of those that an article may link to only if
/// all articles could be read.
pub(super) fn check(archive: &Archive, all_read: bool, diagnostics: &mut Diagnostics) {
    for Stray { path, kind, article } in strays(archive) {
        let there = already_there(&archive.site, path, &article);
        let rename = there.as_ref().map_or_else(
            || format!("rename it to {article}"),
            |there| format!("{there} is there already: delete this one, or give it another name"),
        );
        let (message, hint) = match kind {
            Kind::Markdown | Kind::MarkdownDocument => {
                let ending = name(path).get(article.len() - ".md".len()..).unwrap_or_default();
                let message =
                    format!("the file is not read as an article: its name ends in `{ending}`");
                match kind {
                    Kind::Markdown => (message, rename),
                    _ => (message, format!("save its text, as plain text, in a file {article}")),
                }
            }
            _ if !all_read => continue,
            Kind::Bare => (
                "the file is not read as an article: its name does not end in `.md`".to_owned(),
                rename,
            ),
            Kind::Text if there.is_some() => (NOWHERE.to_owned(), format!("{rename}; {OR_LINK}")),
            Kind::Text => (
                NOWHERE.to_owned(),
                format!("if it is an article, rename it to {article}; {OR_LINK}"),
            ),
            Kind::Document => (
                NOWHERE.to_owned(),
                format!(
                    "if it is an article, copy its text into a file {article}, below front matter; \
                     {OR_LINK}"
                ),
            ),
        };
        diagnostics.add(Code::MisplacedFile, Place::file(path), message, hint);
    }
}

/// The name of the article beside the file `path` that it would be, if it were called `article`: one
/// in the site's own language has that in its name, or has it not.
fn already_there(site: &Site, path: &str, article: &str) -> Option<String> {
    let stem = article.strip_suffix(".md")?;
    let own = format!(".{}", site.language(site.default_language).tag);
    let has_tag = stem.rsplit_once('.').is_some_and(|(_, tag)| site.lang(tag).is_some());
    let other = match stem.strip_suffix(&own) {
        Some(bare) => Some(format!("{bare}.md")),
        None if !has_tag => Some(format!("{stem}{own}.md")),
        None => None,
    };
    let folder = site.root.join(folder(path));
    // Some disks take `a.MD` for `a.md`.
    let is_other = |there: &String| !there.eq_ignore_ascii_case(name(path));
    let mut names = std::iter::once(article.to_owned()).chain(other).filter(is_other);
    names.find(|there| folder.join(there).is_file())
}

const NOWHERE: &str =
    "the file appears nowhere: it is not read as an article, and no article links to it";
const OR_LINK: &str = "if readers are to download it, link to it in an article";

/// The files that were meant to be articles. What lies beside an article that is left out is none:
/// that may link to it.
pub(super) fn strays(archive: &Archive) -> Vec<Stray<'_>> {
    let left_out = archive.catalogue.left_out.values().flatten();
    let waiting: HashSet<&str> = left_out.map(|left_out| folder(&left_out.path)).collect();
    let used = archive.media.iter().map(|(path, _)| (path.as_str(), true));
    let unused = archive.media.unused.iter().map(|path| (path.as_str(), false));
    let stray = |(path, is_used)| {
        let (kind, stem) = kind(&archive.site, name(path))?;
        let is_stray = match kind {
            Kind::Markdown | Kind::MarkdownDocument => true,
            _ if is_used || waiting.contains(folder(path)) => false,
            Kind::Bare => begins_as_article(&archive.site, path),
            Kind::Text | Kind::Document => true,
        };
        is_stray.then(|| Stray { path, kind, article: format!("{stem}.md") })
    };
    unused.chain(used).filter_map(stray).collect()
}

/// What a file is by its name, and that name without its ending; `None` where it is no article's.
fn kind<'n>(site: &Site, name: &'n str) -> Option<(Kind, &'n str)> {
    let Some((stem, ending)) =
        name.trim_end().rsplit_once('.').filter(|(stem, _)| !stem.is_empty())
    else {
        return Some((Kind::Bare, name));
    };
    if site.lang(ending).is_some() {
        return Some((Kind::Bare, name));
    }
    let is = |known: &[&str], ending: &str| known.contains(&&*ending.to_ascii_lowercase());
    if is(&MARKDOWN, ending) {
        return Some((Kind::Markdown, stem));
    }
    let inner = stem.rsplit_once('.').filter(|(_, inner)| is(&MARKDOWN, inner));
    match (is(&TEXTS, ending), is(&DOCUMENTS, ending), inner) {
        (true, _, Some((stem, _))) => Some((Kind::Markdown, stem)),
        (_, true, Some((stem, _))) => Some((Kind::MarkdownDocument, stem)),
        (true, ..) => Some((Kind::Text, stem)),
        (_, true, _) => Some((Kind::Document, stem)),
        _ => None,
    }
}

/// Whether the first line of a file is that of front matter.
fn begins_as_article(site: &Site, path: &str) -> bool {
    // One that cannot be read is no article's.
    let start = disk::read_start(&site.root.join(path), 8).unwrap_or_default();
    let start = start.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&start);
    start.strip_prefix(b"---").is_some_and(|rest| matches!(rest.first(), Some(b'\n' | b'\r')))
}
