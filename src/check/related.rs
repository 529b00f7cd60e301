//! The bulletins that an article names beside it are there, and shown.
//!
//! Wrong: `related: [2025/8/summit]`, which no bulletin has as its id; a draft. Doubtful: one that was
//! taken back, or that stands in no list.

use super::links::near_id;
use crate::archive::Archive;
use crate::catalogue::{Article, Bulletin};
use crate::content::front_matter::Places;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::faces::{Dead, named_bulletin};

pub(super) fn check(archive: &Archive, diagnostics: &mut Diagnostics) {
    let mut places = Places::new(&archive.site);
    for article in &archive.catalogue.articles {
        for id in article.related.iter() {
            check_one(archive, article, id, &mut places, diagnostics);
        }
    }
}

fn check_one(
    archive: &Archive,
    article: &Article,
    id: &str,
    places: &mut Places,
    diagnostics: &mut Diagnostics,
) {
    match named_bulletin(archive, id) {
        Ok(bulletin) => {
            let nearest = bulletin.nearest(&archive.site, article.lang);
            let other = archive.catalogue.article(nearest);
            let Some(why) = hidden(article, other) else { return };
            let (message, hint) = match is_shown_elsewhere(archive, article, id, bulletin) {
                true => (
                    format!(
                        "`{id}` {why} in `{}`, and is not shown among the related there",
                        archive.tag(other.lang)
                    ),
                    "readers of other languages see it: leave it, or take it out for all of them",
                ),
                false => (
                    format!("`{id}` {why}, and is not shown among the related"),
                    "take it out of `related`; a link in the text may still lead to it",
                ),
            };
            diagnostics.add(
                Code::HiddenRelated,
                place(archive, article, id, places),
                message,
                hint,
            );
        }
        Err(dead) => {
            let level = archive.site.levels.of(Code::DeadLink, article.text.day);
            let Some(severity) = level else { return };
            let (message, hint) = match dead {
                Dead::LeftOut => (
                    format!("`{id}` is not published yet"),
                    "it is a draft, or its date lies in the future; take it out until then"
                        .to_owned(),
                ),
                _ => (format!("there is no bulletin `{id}`"), near(archive, id)),
            };
            let at = place(archive, article, id, places);
            diagnostics.add(Code::DeadLink, at, message, hint).severity = severity;
        }
    }
}

/// Why `other`, which `article` names, is not shown beside it.
fn hidden(article: &Article, other: &Article) -> Option<&'static str> {
    match (other.bulletin == article.bulletin, &other.withdrawal) {
        (true, _) => Some("is this bulletin itself"),
        (_, Some(_)) => Some("was withdrawn"),
        _ if !other.is_listed() => Some("is unlisted"),
        _ => None,
    }
}

/// Whether `article` in another language names `id` too, which is `bulletin`, and shows it.
fn is_shown_elsewhere(archive: &Archive, article: &Article, id: &str, bulletin: &Bulletin) -> bool {
    let catalogue = &archive.catalogue;
    let all = catalogue.bulletin(article.bulletin).articles.iter().flatten();
    let mut naming = all
        .map(|id| catalogue.article(*id))
        .filter(|article| article.related.iter().any(|named| named == id));
    naming.any(|article| {
        let nearest = bulletin.nearest(&archive.site, article.lang);
        hidden(article, catalogue.article(nearest)).is_none()
    })
}

fn near(archive: &Archive, id: &str) -> String {
    // As a link in a text names it.
    let bare = id.strip_prefix("bulletin:").map(str::trim);
    if let Some(bare) = bare.filter(|bare| named_bulletin(archive, bare).is_ok()) {
        return format!("write `{bare}`");
    }
    let id = bare.unwrap_or(id);
    match near_id(archive, id) {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            "write the path of the bulletin's file below content/bulletins, without language and \
                 ending: related: [2025/08/other]"
                .to_owned()
        }
    }
}

/// Where `id` is named: in the article's file, or in its original's.
fn place(archive: &Archive, article: &Article, id: &str, places: &mut Places) -> Place {
    let original = archive.catalogue.bulletin(article.bulletin).original;
    let original = &archive.catalogue.article(original).text.path;
    let mut in_file = |path: &str| places.word(path, "related", id);
    let named = in_file(&article.text.path).or_else(|| in_file(original));
    named.unwrap_or_else(|| Place::file(&*article.text.path))
}
