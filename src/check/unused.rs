//! What lies in `content/` is used.
//!
//! Doubtful: a picture beside an article that no article shows; a term's page whose term no
//! bulletin has, which a misspelt file name looks like.

use std::collections::HashSet;
use std::iter::successors;

use super::stray::strays;
use crate::archive::Archive;
use crate::content::markdown::FileKind;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::media::file_of;
use crate::names::composed;
use crate::paths::{folder, name};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let strays: HashSet<&str> = strays(archive).iter().map(|stray| stray.path).collect();
    let former = Former::new(archive);
    let unused = archive.media.unused.iter().filter(|path| !strays.contains(path.as_str()));
    for path in unused.filter(|path| !former.has(path)) {
        let hint = match FileKind::of(path).is_some_and(FileKind::is_words_of_film) {
            true => {
                "the words of a film have its name: speech.vtt, or speech.ru.vtt for another language, beside speech.mp4; and an article shows the film: ![The speech](speech.mp4)"
            }
            false => {
                "name it in an article, or remove it; what is to be copied as it is goes into content/static"
            }
        };
        diagnostics.add(Code::UnusedFile, Place::file(path), "no article uses this file", hint);
    }
    for id in archive.catalogue.term_refs() {
        let term = archive.catalogue.term(id);
        let listed = archive.editions.iter().any(|edition| !edition.term(id).is_empty());
        let Some(text) = term.texts.iter().flatten().next().filter(|_| !listed) else {
            continue;
        };
        let message = format!("no bulletin has the term `{}`", term.id);
        let hint = "check the spelling of the file's name against the bulletins";
        diagnostics.add(Code::UnusedTermPage, Place::file(&*text.path), message, hint);
    }
}

/// The files of articles that were taken back: they may stay, and they may leave the source.
struct Former<'a> {
    /// Those that the articles named.
    named: HashSet<String>,
    /// The folders that were the articles' own.
    folders: HashSet<&'a str>,
}

impl<'a> Former<'a> {
    fn new(archive: &'a Archive) -> Self {
        let mut former = Former { named: HashSet::new(), folders: HashSet::new() };
        for article in &archive.catalogue.articles {
            let Some(withdrawal) = &article.withdrawal else { continue };
            let path = &*article.text.path;
            let named = withdrawal.named.iter().filter_map(|target| file_of(path, target));
            former.named.extend(named);
            if name(path).starts_with("index.") {
                former.folders.insert(folder(path));
            }
        }
        former
    }

    fn has(&self, path: &str) -> bool {
        let mut folders = successors(Some(folder(path)), |at| {
            let at: &str = at;
            Some(folder(at)).filter(|above| !above.is_empty())
        });
        self.named.contains(&*composed(path)) || folders.any(|at| self.folders.contains(at))
    }
}
