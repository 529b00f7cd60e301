//! What lies in `content/` is used.
//!
//! Doubtful: a picture beside an article that no article shows; a term's page whose term no
//! bulletin has, which a misspelt file name looks like.

use std::collections::HashSet;

use super::stray::strays;
use crate::archive::Archive;
use crate::content::markdown::FileKind;
use crate::diagnostics::{Code, Diagnostics, Place};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let strays: HashSet<&str> = strays(archive).iter().map(|stray| stray.path).collect();
    for path in archive.media.unused.iter().filter(|path| !strays.contains(path.as_str())) {
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
