//! The pages of source files, for a reader of a language: by the file's path, by a bulletin's id, or
//! by an old address of the file's.

use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::{ArticleId, Bulletin, PageId, TermRef, Text, nearest_text};
use crate::content::{BULLETINS, Kind, PAGES, TERMS};
use crate::names::composed;
use crate::paths::below;
use crate::site::Lang;

use super::destination::Dead;

/// What a source file is of: in other languages there may be others of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    /// The bulletin of an article.
    Article(ArticleId),
    /// A standing page.
    Page(PageId),
    /// A term.
    Term(TermRef),
}

/// The page that is made from a source.
pub(super) struct Source<'a> {
    pub(super) address: Address,
    pub(super) lang: Lang,
    pub(super) text: &'a Text,
}

/// The page of the source with the path `stem`, without its ending, for a reader of `lang`.
pub(super) fn by_path<'a>(
    archive: &'a Archive,
    lang: Lang,
    stem: &str,
) -> Result<Source<'a>, Dead<'a>> {
    let stem = without_language(archive, stem);
    if let Some(id) = below(stem, BULLETINS) {
        return bulletin(archive, lang, without_index(id));
    }
    if let Some(id) = below(stem, PAGES) {
        let id = without_index(id);
        let found = archive.catalogue.find_page(id);
        return standing(archive, lang, found.ok_or_else(|| missing(archive, Kind::Page, id))?);
    }
    let named = below(stem, TERMS).and_then(|rest| rest.split_once('/'));
    let (taxonomy, id) = named.ok_or(Dead::Missing)?;
    let taxonomy = archive.site.find_taxonomy(taxonomy).ok_or(Dead::Missing)?;
    term(archive, lang, archive.catalogue.terms(taxonomy).find(id).ok_or(Dead::Missing)?)
}

/// The article of the bulletin `id` for a reader of `lang`. Who writes the path of its file, from the
/// folder of all bulletins or from the site's, is understood too.
pub(super) fn by_id<'a>(
    archive: &'a Archive,
    lang: Lang,
    id: &str,
) -> Result<Source<'a>, Dead<'a>> {
    named_bulletin(archive, id).map(|bulletin| nearest(archive, lang, bulletin))
}

/// The bulletin that is meant by `id`, in the same forms.
pub(crate) fn named_bulletin<'a>(archive: &'a Archive, id: &str) -> Result<&'a Bulletin, Dead<'a>> {
    let id = composed(id);
    let id = id.trim_matches('/');
    let id = below(id, BULLETINS).unwrap_or(id);
    let file = id.strip_suffix(".md").unwrap_or(id);
    match find_bulletin(archive, id) {
        Err(Dead::Missing) => {
            find_bulletin(archive, without_index(without_language(archive, file)))
        }
        found => found,
    }
}

/// The page of `subject` for a reader of `lang`.
pub(super) fn of_subject(
    archive: &Archive,
    lang: Lang,
    subject: Subject,
) -> Result<Source<'_>, Dead<'_>> {
    match subject {
        Subject::Article(id) => Ok(nearest(archive, lang, archive.catalogue.bulletin_of(id))),
        Subject::Page(id) => standing(archive, lang, id),
        Subject::Term(id) => term(archive, lang, id),
    }
}

/// A source's path without a language that the site has.
fn without_language<'p>(archive: &Archive, stem: &'p str) -> &'p str {
    match stem.rsplit_once('.') {
        Some((before, tag)) if archive.site.lang(tag).is_some() => before,
        _ => stem,
    }
}

/// The id of a bulletin, or of a page, that is a folder, whose file is called `index`.
fn without_index(id: &str) -> &str {
    id.strip_suffix("/index").unwrap_or(id)
}

fn bulletin<'a>(archive: &'a Archive, lang: Lang, id: &str) -> Result<Source<'a>, Dead<'a>> {
    find_bulletin(archive, id).map(|bulletin| nearest(archive, lang, bulletin))
}

fn find_bulletin<'a>(archive: &'a Archive, id: &str) -> Result<&'a Bulletin, Dead<'a>> {
    let found = archive.catalogue.find_bulletin(id);
    found.ok_or_else(|| missing(archive, Kind::Bulletin, id))
}

fn nearest<'a>(archive: &'a Archive, lang: Lang, bulletin: &Bulletin) -> Source<'a> {
    let id = bulletin.nearest(&archive.site, lang);
    let article = archive.catalogue.article(id);
    Source { address: archive.address(id).clone(), lang: article.lang, text: &article.text }
}

fn standing<'a>(archive: &'a Archive, lang: Lang, id: PageId) -> Result<Source<'a>, Dead<'a>> {
    let page = archive.catalogue.page(id);
    let (lang, text) = nearest_text(&archive.site, &page.texts, lang).ok_or(Dead::Missing)?;
    Ok(Source { address: address::standing(archive.tag(lang), &page.path(lang)), lang, text })
}

fn term<'a>(archive: &'a Archive, lang: Lang, id: TermRef) -> Result<Source<'a>, Dead<'a>> {
    let term = archive.catalogue.term(id);
    let (found, text) = nearest_text(&archive.site, &term.texts, lang).ok_or(Dead::Missing)?;
    let lang = if archive.has_term(lang, id) { lang } else { found };
    let name = &archive.site.taxonomy(id.taxonomy).name;
    let address = address::term(archive.tag(lang), name, &term.address, None);
    Ok(Source { address, lang, text })
}

/// Why there is nothing to lead to: it waits to be published, or it is not there.
fn missing(archive: &Archive, kind: Kind, id: &str) -> Dead<'static> {
    match archive.catalogue.left_out.contains_key(&(kind, id.to_owned())) {
        true => Dead::LeftOut,
        false => Dead::Missing,
    }
}
