//! What is news, and what is a standing page.
//!
//! By itself a text with a date is news. Folders that are named say it of all that lies in them, of two
//! the longer one; and where some are named as news, what lies elsewhere is none.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::piece::Piece;
use super::report::{Notes, Topic};
use super::sections::Section;
use crate::content::Kind;
use crate::diagnostics::{Code, Diagnostics, Place, nearest};
use crate::paths::{before, below, join};

/// How many folders a hint names at most: more are not read.
const NAMED: usize = 8;

/// Which folders of the old site are news, and which are pages.
#[derive(Debug, Default)]
pub(super) struct News {
    folders: Vec<Folder>,
    /// Whether what lies in no folder is a page, whatever its date.
    is_closed: bool,
}

#[derive(Debug)]
struct Folder {
    /// As it was typed.
    typed: String,
    /// From the root of the old site, or from where its content begins.
    path: String,
    kind: Kind,
}

impl News {
    /// The folders `news` and `pages` of the old site in `source`, as they were typed: from there, or from
    /// the folder in which the command runs.
    pub(super) fn new(source: &Path, news: &[PathBuf], pages: &[PathBuf]) -> Self {
        let folder = |kind: Kind| move |typed: &PathBuf| Folder::new(source, typed, kind);
        let news = news.iter().map(folder(Kind::Bulletin));
        let mut folders: Vec<Folder> = news.collect();
        folders.extend(pages.iter().map(folder(Kind::Page)));
        let is_closed = pages.is_empty() && !folders.is_empty();
        folders.sort_by_key(|folder| std::cmp::Reverse(folder.path.len()));
        News { folders, is_closed }
    }

    /// Gives each of `pieces` its kind; the texts of lists, `sections`, are no news. `None` where a folder is
    /// not there, which is reported.
    pub(super) fn settle(
        &self,
        pieces: &mut [Piece],
        sections: &mut [Section],
        notes: &mut Notes,
        diagnostics: &mut Diagnostics,
    ) -> Option<()> {
        let mut missing: Vec<&Folder> = self.folders.iter().collect();
        for piece in pieces.iter_mut() {
            missing.retain(|folder| !folder.holds(piece));
            let folder = self.folders.iter().find(|folder| folder.holds(piece));
            self.decide(piece, folder.map(|folder| folder.kind), notes);
        }
        for Section { piece, .. } in sections {
            missing.retain(|folder| !folder.holds(piece));
            self.decide(piece, Some(Kind::Page), notes);
        }
        tell_of_undated(pieces, notes);
        for folder in &missing {
            report(folder, pieces, diagnostics);
        }
        missing.is_empty().then_some(())
    }

    /// Whether no folder is named, as it must be where `pieces` lie in none; else that is reported.
    pub(super) fn has_none(&self, pieces: &[Piece], diagnostics: &mut Diagnostics) -> bool {
        self.folders.iter().for_each(|folder| report(folder, pieces, diagnostics));
        self.folders.is_empty()
    }

    fn decide(&self, piece: &mut Piece, said: Option<Kind>, notes: &mut Notes) {
        let unread = piece.fields.unread_date.take();
        let of_itself = match unread.is_some() && piece.fields.date.is_none() {
            true => Kind::Bulletin,
            false => piece.kind,
        };
        let otherwise = if self.is_closed { Kind::Page } else { of_itself };
        piece.kind = said.unwrap_or(otherwise);
        let Some(unread) = unread else { return };
        if piece.kind == Kind::Bulletin && piece.fields.date.is_none() {
            // The date is looked at once more when the languages of the text are known.
            piece.fields.date = Some(unread);
            return;
        }
        let note = format!("`{unread}` is not a date that Dateline knows: it is left out");
        notes.add(Topic::Date, &piece.origin, piece.start, note);
    }
}

impl Folder {
    fn new(source: &Path, typed: &Path, kind: Kind) -> Self {
        let inside = || {
            let (typed, source) = (typed.canonicalize().ok()?, source.canonicalize().ok()?);
            typed.strip_prefix(source).ok().map(Path::to_owned)
        };
        let path = inside().unwrap_or_else(|| typed.to_owned());
        let path = path.to_string_lossy().replace('\\', "/");
        Folder { typed: typed.display().to_string(), path: join("", &path), kind }
    }

    /// Whether it is the folder of `piece`, one above that, or the file itself.
    fn holds(&self, piece: &Piece) -> bool {
        let origin = piece.origin.as_str();
        let in_content = origin.split_once('/').map_or("", |(_, rest)| rest);
        let inside = |path: &str| path == self.path || below(path, &self.path).is_some();
        self.path.is_empty() || inside(origin) || inside(in_content) || inside(&piece.folder)
    }
}

/// Notes how many texts are pages though they lie among news: most of these lack their date.
fn tell_of_undated(pieces: &[Piece], notes: &mut Notes) {
    let is_news = |piece: &&Piece| piece.kind == Kind::Bulletin && !piece.folder.is_empty();
    let with_news: HashSet<(&str, &str)> = pieces.iter().filter(is_news).map(place).collect();
    let groups: HashSet<&str> =
        pieces.iter().filter(is_news).map(|piece| piece.group.as_str()).collect();
    let mut undated = pieces.iter().filter(|piece| {
        let has_date = piece.fields.date.is_some() || groups.contains(piece.group.as_str());
        piece.kind == Kind::Page && !has_date && with_news.contains(&place(piece))
    });
    let Some(first) = undated.next() else { return };
    let count = 1 + undated.count();
    let (texts, turn) = match count {
        1 => ("1 text".to_owned(), "becomes a page"),
        count => (format!("{count} texts such as this one"), "become pages"),
    };
    let folder = &first.folder;
    let note = format!(
        "{texts} without a date among news {turn}: with `--news {folder}` such texts are left out until they \
         have one"
    );
    notes.add(Topic::Understood, &first.origin, first.start, note);
}

/// The folder of a text, in its language.
fn place(piece: &Piece) -> (&str, &str) {
    (piece.folder.as_str(), piece.lang.as_deref().unwrap_or_default())
}

/// Says that `folder` holds no text, and which folders do.
fn report(folder: &Folder, pieces: &[Piece], diagnostics: &mut Diagnostics) {
    let option = if folder.kind == Kind::Bulletin { "--news" } else { "--pages" };
    let message = format!("no text of the old site lies in the folder `{}`", folder.typed);
    let mut known: Vec<&str> = pieces.iter().map(|piece| before(&piece.folder, '/')).collect();
    known.sort_unstable();
    known.dedup();
    known.retain(|name| !name.is_empty());
    let hint = match nearest(&folder.path, known.iter().copied()) {
        Some(name) => format!("did you mean {option} {name}?"),
        None if known.is_empty() => {
            format!("its texts lie in no folders: leave {option} out")
        }
        None => {
            let more = if known.len() > NAMED { " and others" } else { "" };
            known.truncate(NAMED);
            let known = known.join(", ");
            format!("name a folder as the old site has it; there are {known}{more}")
        }
    };
    diagnostics.add(Code::UnreadableFile, Place::file("."), message, hint);
}
