//! From an address to what the browser gets.

use pulldown_cmark_escape::escape_html;
use serde::Serialize;

use super::bar::{Bar, Unpublished};
use super::findings::Findings;
use super::snapshot::{Loaded, Rendered, Snapshot};
use crate::content::markdown::FileKind;
use crate::digest::Digest;
use crate::plan::Planned;
use crate::website::Website;

/// The preview's script.
pub(super) const SCRIPT_PATH: &str = "/.dateline/preview.js";
/// The page for a wrong address.
const NOT_FOUND: &str = "404.html";

/// What a browser gets.
pub(super) enum Answer {
    /// A file of the site.
    File(File),
    /// A folder, whose address was given without its slash.
    Folder,
    /// The page for a wrong address.
    Nowhere(File),
    /// A page that could not be made, with the bar that says why.
    Failed(File),
}

/// A file.
pub(super) struct File {
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
    /// Its media type.
    pub(crate) media_type: String,
    /// Whether its address tells what is in it, so that a browser may keep it.
    pub(crate) is_lasting: bool,
}

/// What a page is told when the site has changed, and at first.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct News {
    /// Whether the page has changed since it was loaded.
    changed: bool,
    /// Where the page has gone.
    moved: Option<String>,
    /// The page's bar.
    pub(crate) bar: Bar,
    /// What would not be published.
    unpublished: Unpublished,
    /// What is wrong.
    findings: Findings,
}

impl Snapshot {
    /// What the browser gets for `address`, a path without its first slash, decoded.
    pub(super) fn answer(&self, address: &str) -> Answer {
        let file = file_name(address);
        let nothing = || Answer::Failed(blank(&self.state_of(&file, None)));
        let Some(loaded) = &self.archive else { return nothing() };
        let is_folder = || loaded.website.plan.find(&format!("{file}/index.html")).is_some();
        match loaded.render(&file) {
            None if is_folder() => Answer::Folder,
            None => match loaded.render(NOT_FOUND) {
                Some(made) => self.shown(loaded, NOT_FOUND, made, Answer::Nowhere),
                None => nothing(),
            },
            Some(made) => self.shown(loaded, &file, made, Answer::File),
        }
    }

    /// What the browser gets of the output `file`, which was asked for.
    fn shown(
        &self,
        loaded: &Loaded,
        file: &str,
        made: Rendered,
        answer: fn(File) -> Answer,
    ) -> Answer {
        match made {
            Rendered::Good(bytes) => answer(self.file(loaded, file, bytes, None)),
            Rendered::Stale(bytes, why) => answer(self.file(loaded, file, bytes, Some(why))),
            Rendered::Failed(why) => Answer::Failed(blank(&self.state_of(file, Some(why)))),
        }
    }

    /// What the page at `address`, which had the `digest` and was made from the file `source`,
    /// is told.
    pub(super) fn news(&self, address: &str, digest: &str, source: Option<&str>) -> News {
        let file = file_name(address);
        let Some(loaded) = &self.archive else { return self.state_of(&file, None) };
        let there = loaded.render(&file);
        let is_gone = there.is_none();
        let (changed, why) = match there.or_else(|| loaded.render(NOT_FOUND)) {
            Some(Rendered::Good(bytes)) => (Digest::of(&bytes).to_hex() != digest, None),
            Some(Rendered::Stale(_, why) | Rendered::Failed(why)) => (false, Some(why)),
            None => (false, None),
        };
        let moved = source.filter(|_| is_gone).and_then(|source| loaded.page_of(source));
        News { changed, moved, ..self.state_of(&file, why) }
    }

    /// How the page that is the output `file` stands; `why` says that it cannot be made, and why.
    /// Where the files have errors, those are why.
    fn state_of(&self, file: &str, why: Option<Findings>) -> News {
        let loaded = self.archive.as_ref();
        let bar = loaded.map(|loaded| Bar::new(&loaded.website, &loaded.unpublished, file));
        News {
            changed: false,
            moved: None,
            bar: bar.unwrap_or_default().published(self.published),
            unpublished: loaded.map(|loaded| loaded.unpublished.clone()).unwrap_or_default(),
            findings: why.filter(|_| !self.has_errors).unwrap_or_else(|| self.findings.clone()),
        }
    }

    /// The output `file`, whose bytes are `bytes`, as the browser gets it.
    fn file(&self, loaded: &Loaded, file: &str, bytes: Vec<u8>, why: Option<Findings>) -> File {
        let output = loaded.website.plan.find(file).map(|planned| planned.output.traits());
        let is_page = output.is_some_and(|traits| traits.is_page);
        let is_lasting = output.is_some_and(|traits| traits.is_lasting);
        let media_type = match FileKind::of(file) {
            Some(kind) => kind.media_type.to_owned(),
            None => mime_guess::from_path(file).first_or_octet_stream().to_string(),
        };
        let media_type = match media_type.starts_with("text/") {
            true => format!("{media_type}; charset=utf-8"),
            false => media_type,
        };
        let bytes = match is_page {
            true => with_script(bytes, &self.state_of(file, why)),
            false => bytes,
        };
        File { bytes, media_type, is_lasting }
    }
}

impl Loaded {
    /// The address of the page that is made from the file `source`.
    fn page_of(&self, source: &str) -> Option<String> {
        let Website { archive, plan, .. } = &self.website;
        let is_of = |planned: &&Planned| planned.output.text_file(archive) == Some(source);
        let planned = plan.outputs.iter().find(is_of)?;
        Some(planned.address.encoded())
    }
}

/// The file that an address names: a folder's is its `index.html`.
fn file_name(address: &str) -> String {
    match address.is_empty() || address.ends_with('/') {
        true => format!("{address}index.html"),
        false => address.to_owned(),
    }
}

/// A page without anything in it, for the bar to say what is wrong.
fn blank(news: &News) -> File {
    let page = "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\">\
                <title>Dateline</title><body></body></html>\n";
    File {
        bytes: with_script(page.into(), news),
        media_type: "text/html; charset=utf-8".into(),
        is_lasting: false,
    }
}

/// The page `bytes` with the preview's script at its end, which is told the `news`. The page's
/// policy, if it has one, lets the script ask for more.
fn with_script(bytes: Vec<u8>, news: &News) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    const POLICY: &[u8] = b"<meta http-equiv=\"Content-Security-Policy\" content=\"";
    const MORE: &[u8] = b"connect-src 'self'; ";
    let digest = Digest::of(&bytes).to_hex();
    // Texts, numbers and flags alone: they have no way to fail.
    let json = serde_json::to_string(news).unwrap_or_default();
    let mut told = String::new();
    let _ = escape_html(&mut told, &json);
    let script = format!(
        "<script src=\"{SCRIPT_PATH}\" data-digest=\"{digest}\" data-news=\"{told}\" async></script>"
    );
    let end = memchr::memmem::rfind(&bytes, END).unwrap_or(bytes.len());
    let (before, after) = bytes.split_at(end);
    let policy = memchr::memmem::find(before, POLICY).map(|at| at + POLICY.len());
    let more = if policy.is_some() { MORE } else { b"" };
    let (head, rest) = before.split_at(policy.unwrap_or(0));
    [head, more, rest, script.as_bytes(), after].concat()
}
