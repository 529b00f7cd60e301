//! What every system's reader gives, and the writing takes: it keeps the two apart.

use std::path::PathBuf;

use super::calls::lines_before;
use super::feed_ids::FeedIds;
use crate::content::Kind;
use crate::diagnostics::with_commas;
use crate::paths::below;
use crate::values::Entry;

/// One text of the old site, in one language.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// The file that it comes from, as it is named in what is printed.
    pub origin: String,
    /// The line of that file in which it begins; 0 where it is the whole file.
    pub start: usize,
    /// The line of that file in which its text begins.
    pub line: usize,
    /// The lines of that file in which the lines of its text stand; empty where they follow one
    /// another.
    pub lines: Vec<usize>,
    /// Whether its text has the lines of that file, so that they can be counted.
    pub as_written: bool,
    /// What it becomes: a bulletin or a standing page.
    pub kind: Kind,
    /// Its language as the old site spells it, if it says so.
    pub lang: Option<String>,
    /// What it shares with its translations, and with nothing else.
    pub group: String,
    /// The folder of a standing page, below `content/pages`.
    pub folder: String,
    /// The last part of its old address.
    pub slug: String,
    /// Its front matter.
    pub fields: Fields,
    /// Its text, in Markdown.
    pub body: String,
    /// Its old address, from the root of the old site, if it had one.
    pub address: Option<String>,
    /// Addresses that it had still earlier.
    pub aliases: Vec<String>,
    /// The files that lie beside it.
    pub beside: Vec<Beside>,
}

impl Piece {
    /// The line of its file in which the byte `at` of its text stands.
    pub(super) fn line_of(&self, at: usize) -> usize {
        let lines = if self.as_written { lines_before(&self.body, at) } else { 0 };
        self.lines.get(lines).copied().unwrap_or(self.line + lines)
    }
}

/// A file that lies beside an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Beside {
    /// Where it is.
    pub from: PathBuf,
    /// Its path from the article's folder.
    pub name: String,
    /// The same in the new site, from the folder of the article's file.
    pub to: String,
}

impl Beside {
    /// The file `from`, which the article's folder has as `name`.
    pub(super) fn new(from: PathBuf, name: String) -> Self {
        Beside { from, to: name.clone(), name }
    }
}

/// The front matter of a [`Piece`].
#[derive(Debug, Clone, Default)]
pub(super) struct Fields {
    /// The headline.
    pub title: String,
    /// When it was published, as Dateline writes it.
    pub date: Option<String>,
    /// What stands for a date in its front matter, and is none that can be read.
    pub unread_date: Option<String>,
    /// What it says in short.
    pub summary: Option<String>,
    /// The dateline's place.
    pub place: Option<String>,
    /// The agency.
    pub source: Option<String>,
    /// The old site's taxonomies, each with the words that it has there.
    pub terms: Vec<(String, Vec<String>)>,
    /// The picture.
    pub image: Option<Picture>,
    /// Further pictures, below the text.
    pub gallery: Vec<Picture>,
    /// When it was changed.
    pub updated: Option<String>,
    /// Who translated it.
    pub translator: Option<String>,
    /// Whether it is not to be published yet.
    pub draft: bool,
    /// The id that feeds gave to it.
    pub guid: Option<String>,
    /// Whether the old site named it in no list, or told search engines to leave it.
    pub unlisted: bool,
    /// Whatever else there is.
    pub extra: Vec<Entry>,
}

/// The main picture of a [`Piece`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Picture {
    /// Its file or address.
    pub src: String,
    /// Its text for those who cannot see it.
    pub alt: Option<String>,
    /// What stands below it.
    pub caption: Option<String>,
    /// Who made it.
    pub credit: Option<String>,
}

/// What was read of an old site.
#[derive(Debug, Default)]
pub(super) struct OldSite {
    /// Its texts.
    pub pieces: Vec<Piece>,
    /// The folder that the paths of the pieces begin at.
    pub root: PathBuf,
    /// The folder whose files had their paths as addresses.
    pub statics: Option<PathBuf>,
    /// Other folders with such files, each with the folder in which its files had their addresses.
    pub more_statics: Vec<(String, PathBuf)>,
    /// Its own address, without a `/` at the end; where its host is not known, only the path.
    pub url: Option<String>,
    /// Addresses of its languages that had a host of their own, each with what the old addresses of their
    /// texts begin with here, such as `/ru`.
    pub hosts: Vec<(String, String)>,
    /// The language of texts that name none, as the old site spells it.
    pub default_lang: Option<String>,
    /// Languages whose names in the old site are no tags, or others', each with its tag.
    pub tags: Vec<(String, String)>,
    /// What its feeds took for the ids of its texts.
    pub feed_ids: FeedIds,
    /// What terms are called in the languages of the old site, beyond the words of the pieces.
    pub labels: Vec<Label>,
}

impl OldSite {
    /// Nothing of the site in the folder `root`: its settings cannot be read.
    pub(super) fn nothing_of(root: PathBuf) -> Self {
        OldSite { root, ..OldSite::default() }
    }

    /// The path that all its addresses begin with, after its host.
    pub(super) fn base(&self) -> &str {
        let url = self.url.as_deref().unwrap_or_default();
        let rest = url.split_once("//").map_or(url, |(_, rest)| rest);
        rest.find('/').map_or("", |at| &rest[at..])
    }

    /// The file that had the address `path`, in one of the folders of such files.
    pub(super) fn static_file(&self, path: &str) -> Option<PathBuf> {
        let first = self.statics.iter().map(|folder| folder.join(path));
        let more = self.more_statics.iter().filter_map(|(above, folder)| {
            let inside = if above.is_empty() { path } else { below(path, above)? };
            Some(folder.join(inside))
        });
        first.chain(more).find(|file| file.is_file())
    }
}

/// What a term is called in a language.
#[derive(Debug, Clone)]
pub(super) struct Label {
    /// The old site's taxonomy.
    pub taxonomy: String,
    /// The term, as pieces have it.
    pub term: String,
    /// The language as the old site spells it, if it says so.
    pub lang: Option<String>,
    /// The label.
    pub text: String,
}

/// Adds `entry`, unless there is one of its name already.
pub(super) fn push(entries: &mut Vec<Entry>, entry: Entry) {
    if !entries.iter().any(|other| other.key == entry.key) {
        entries.push(entry);
    }
}

/// A number of things: `1 text`, `2 texts`.
pub(super) fn counted(number: usize, noun: &str) -> String {
    format!("{} {noun}{}", with_commas(number), if number == 1 { "" } else { "s" })
}
