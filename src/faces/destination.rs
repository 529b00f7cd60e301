//! Where the links of a text lead: to articles, pages, terms and files of the site.

use std::sync::Arc;

use super::file::FileFace;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::{Picture, Text, nearest_text};
use crate::content::markdown::{Link, Target, is_footnote};
use crate::content::{BULLETINS, Kind, PAGES, STATIC, TERMS};
use crate::digest::{Digestible, Hasher};
use crate::media::{Image, beside, decoded, file_of, shown_file_of};
use crate::names::compose;
use crate::paths::{before, below};
use crate::site::Lang;

/// What knows all addresses of the site: its plan.
pub(crate) trait HasAddresses: Sync {
    /// Whether the site has an output at `address`.
    fn has(&self, address: &str) -> bool;
}

/// A link's destination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Destination {
    /// As written: another site, or a place on the same page.
    Verbatim(String),
    /// An output of this site, and the id of a place in it.
    Output(Address, Option<String>),
    /// A picture of this site, where the page shows it; and the id of a part of it.
    Picture(Address, Option<String>, Arc<Image>),
    /// A film, a sound or a document of this site that a text shows; and a part of it.
    File(Address, Option<String>, FileFace),
}

/// Why a link leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Dead<'a> {
    /// Its scheme could run a script.
    Unsafe,
    /// It is empty.
    Empty,
    /// The article is a draft, or waits for its day.
    LeftOut,
    /// The page has no heading with that id; the ids that it has, and where it is, if it is another.
    Fragment(&'a [String], Option<Address>),
    /// There is no such file, article or page.
    Missing,
}

impl Dead<'_> {
    /// Where such a link leads where it is no error, or in a preview.
    pub(super) fn instead(self) -> Option<Destination> {
        match self {
            Dead::Fragment(_, page) => page.map(|page| Destination::Output(page, None)),
            Dead::Unsafe | Dead::Empty | Dead::LeftOut | Dead::Missing => None,
        }
    }
}

/// Finds where `link` in `text`, an article or page in the language `lang`, leads; a link from
/// the site's root may name every output of `plan`.
pub(crate) fn resolve<'a>(
    archive: &'a Archive,
    plan: &dyn HasAddresses,
    text: &'a Text,
    lang: Lang,
    link: &Link,
) -> Result<Destination, Dead<'a>> {
    let destination = find(archive, plan, text, lang, link)?;
    match link.picture {
        true => Ok(destination
            .shown(archive, &text.path, &link.target)
            .or_file(archive, text, lang, link)),
        false => Ok(destination),
    }
}

fn find<'a>(
    archive: &'a Archive,
    plan: &dyn HasAddresses,
    text: &'a Text,
    lang: Lang,
    link: &Link,
) -> Result<Destination, Dead<'a>> {
    match Target::of(&link.target) {
        Target::External => {
            let own = archive.site.base_url.below(&link.target);
            let found = own.map(|own| of_this_site(plan, own)).transpose()?.flatten();
            Ok(found.unwrap_or_else(|| Destination::Verbatim(link.target.clone())))
        }
        Target::Unsafe => Err(Dead::Unsafe),
        Target::Fragment(fragment) => match find_heading(text, fragment) {
            true => Ok(Destination::Verbatim(format!("#{}", id_of(fragment)))),
            false => Err(Dead::Fragment(&text.body.scan.headings, None)),
        },
        Target::Root(path, fragment) => root(plan, path, fragment),
        Target::Relative("", _) => Err(Dead::Empty),
        Target::Relative(path, fragment) => relative(archive, text, lang, path, fragment),
    }
}

/// Finds where the picture of an article is.
pub(crate) fn picture(archive: &Archive, picture: &Picture) -> Result<Destination, Dead<'static>> {
    let destination = find_picture(archive, picture)?;
    Ok(destination.shown(archive, &picture.src_in, &picture.src))
}

fn find_picture(archive: &Archive, picture: &Picture) -> Result<Destination, Dead<'static>> {
    match Target::of(&picture.src) {
        Target::External => match archive.site.base_url.below(&picture.src) {
            Some(own) => static_file(archive, &compose(format!("{STATIC}/{}", decoded(own)))),
            None => Ok(Destination::Verbatim(picture.src.clone())),
        },
        Target::Unsafe => Err(Dead::Unsafe),
        Target::Fragment(_) => Err(Dead::Missing),
        Target::Root(path, _) => {
            static_file(archive, &compose(format!("{STATIC}/{}", decoded(path))))
        }
        Target::Relative(path, _) => {
            let path = beside(&picture.src_in, path);
            match archive.media.address(&path) {
                Some(address) => Ok(Destination::Output(address.clone(), None)),
                None => static_file(archive, &path),
            }
        }
    }
}

/// The file `path`, if it is one that is copied as it is.
fn static_file(archive: &Archive, path: &str) -> Result<Destination, Dead<'static>> {
    let address = archive.media.copied_to(path);
    address.map(|address| Destination::Output(address, None)).ok_or(Dead::Missing)
}

impl Destination {
    /// This destination of `target` in the file `from`, with what is known of it as a picture.
    fn shown(self, archive: &Archive, from: &str, target: &str) -> Self {
        let path = file_of(from, target);
        let image = path.and_then(|path| archive.media.image(&path));
        match (self, image) {
            (Destination::Output(address, part), Some(image)) => {
                Destination::Picture(address, part, image.clone())
            }
            (other, _) => other,
        }
    }

    /// This destination of `link` in `text`, with what is known of it as a film, a sound or a document.
    fn or_file(self, archive: &Archive, text: &Text, lang: Lang, link: &Link) -> Self {
        match self {
            Destination::Output(address, part) => {
                let path = shown_file_of(&archive.site, &text.path, &link.target);
                match path.and_then(|path| FileFace::of(archive, lang, &path)) {
                    Some(file) => Destination::File(address, part, file),
                    None => Destination::Output(address, part),
                }
            }
            other => other,
        }
    }

    /// What is known of it, where it is a file of this site that a text shows.
    pub(crate) fn file(&self) -> Option<&FileFace> {
        match self {
            Destination::File(_, _, file) => Some(file),
            _ => None,
        }
    }

    /// What is known of the picture, where it is one of this site.
    pub(crate) fn image(&self) -> Option<&Image> {
        match self {
            Destination::Picture(_, _, image) => Some(image),
            Destination::Verbatim(_) | Destination::Output(..) | Destination::File(..) => None,
        }
    }

    /// The link to it from the page `from`.
    pub(crate) fn href_from(&self, from: &Address) -> String {
        match self {
            Destination::Verbatim(href) => href.clone(),
            Destination::Output(address, part)
            | Destination::Picture(address, part, _)
            | Destination::File(address, part, _) => match part {
                Some(part) => format!("{}#{part}", address.href_from(from)),
                None => address.href_from(from),
            },
        }
    }

    /// Its absolute address, on the site at `base`.
    pub(crate) fn absolute(&self, base: &str) -> String {
        match self {
            Destination::Verbatim(href) => href.clone(),
            Destination::Output(address, _)
            | Destination::Picture(address, ..)
            | Destination::File(address, ..) => address.absolute(base),
        }
    }
}

/// Whether `text` has the heading that the end of a link names. What comes behind `:~:` is for the
/// browser, which looks for words (<https://wicg.github.io/scroll-to-text-fragment/>).
fn find_heading(text: &Text, fragment: &str) -> bool {
    let id = compose(decoded(fragment.split(TO_WORDS).next().unwrap_or_default()));
    id.is_empty() || is_footnote(&id) || text.body.has_id(&id)
}

/// What begins the part of a link that tells a browser which words to look for.
const TO_WORDS: &str = ":~:";

/// The end of a link as the page has it: as written, where it tells words to look for.
fn id_of(fragment: &str) -> String {
    if fragment.contains(TO_WORDS) { fragment.to_owned() } else { compose(decoded(fragment)) }
}

/// Where the absolute address of a page of this site leads, `target` without the site's own. What has
/// a query stays absolute: on a disk it would be another file's name.
fn of_this_site(
    plan: &dyn HasAddresses,
    target: &str,
) -> Result<Option<Destination>, Dead<'static>> {
    let (path, fragment) = match target.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (target, None),
    };
    let found = root(plan, before(path, '?'), fragment)?;
    Ok((!path.contains('?')).then_some(found))
}

/// A path from the site's root, with or without `index.html`.
fn root(
    plan: &dyn HasAddresses,
    path: &str,
    fragment: Option<&str>,
) -> Result<Destination, Dead<'static>> {
    let path = decoded(path);
    let folder = path.trim_end_matches('/');
    let index =
        if folder.is_empty() { "index.html".to_owned() } else { format!("{folder}/index.html") };
    [path, index]
        .into_iter()
        .map(Address::new)
        .find(|address| plan.has(address.as_str()))
        .map(|address| Destination::Output(address, fragment.map(id_of)))
        .ok_or(Dead::Missing)
}

fn relative<'a>(
    archive: &'a Archive,
    text: &Text,
    lang: Lang,
    target: &str,
    fragment: Option<&str>,
) -> Result<Destination, Dead<'a>> {
    let path = beside(&text.path, target);
    if let Some(address) = archive.media.address(&path) {
        return Ok(Destination::Output(address.clone(), fragment.map(str::to_owned)));
    }
    if below(&path, STATIC).is_some() {
        return static_file(archive, &path);
    }
    let stem = path.strip_suffix(".md").unwrap_or(&path);
    if stem.len() == path.len() && !target.ends_with('/') {
        return Err(Dead::Missing);
    }
    let Source { address, lang: found, text } =
        source(archive, lang, without_language(archive, stem))?;
    match fragment.is_none_or(|fragment| find_heading(text, fragment)) {
        true => Ok(Destination::Output(address, fragment.map(id_of))),
        // Another language's text has other headings: the link then leads to its beginning.
        false if found != lang => Ok(Destination::Output(address, None)),
        false => Err(Dead::Fragment(&text.body.scan.headings, Some(address))),
    }
}

/// A source's path without a language that the site has.
fn without_language<'p>(archive: &Archive, stem: &'p str) -> &'p str {
    match stem.rsplit_once('.') {
        Some((before, tag)) if archive.site.lang(tag).is_some() => before,
        _ => stem,
    }
}

/// The page that is made from a source.
struct Source<'a> {
    address: Address,
    lang: Lang,
    text: &'a Text,
}

/// The page of the source `stem` for a reader of `lang`.
fn source<'a>(archive: &'a Archive, lang: Lang, stem: &str) -> Result<Source<'a>, Dead<'a>> {
    if let Some(id) = below(stem, BULLETINS) {
        return bulletin(archive, lang, id.strip_suffix("/index").unwrap_or(id));
    }
    if let Some(id) = below(stem, PAGES) {
        return standing(archive, lang, id);
    }
    let named = below(stem, TERMS).and_then(|rest| rest.split_once('/'));
    let (taxonomy, id) = named.ok_or(Dead::Missing)?;
    term(archive, lang, taxonomy, id)
}

fn bulletin<'a>(archive: &'a Archive, lang: Lang, id: &str) -> Result<Source<'a>, Dead<'a>> {
    let found = archive.catalogue.find_bulletin(id);
    let bulletin = found.ok_or_else(|| missing(archive, Kind::Bulletin, id))?;
    let id = bulletin.nearest(&archive.site, lang);
    let article = archive.catalogue.article(id);
    Ok(Source { address: archive.address(id).clone(), lang: article.lang, text: &article.text })
}

fn standing<'a>(archive: &'a Archive, lang: Lang, id: &str) -> Result<Source<'a>, Dead<'a>> {
    let found = archive.catalogue.find_page(id);
    let page = archive.catalogue.page(found.ok_or_else(|| missing(archive, Kind::Page, id))?);
    let (lang, text) = nearest_text(&archive.site, &page.texts, lang).ok_or(Dead::Missing)?;
    Ok(Source { address: address::standing(archive.tag(lang), &page.path(lang)), lang, text })
}

fn term<'a>(
    archive: &'a Archive,
    lang: Lang,
    taxonomy: &str,
    id: &str,
) -> Result<Source<'a>, Dead<'a>> {
    let taxonomy = archive.site.find_taxonomy(taxonomy).ok_or(Dead::Missing)?;
    let id = archive.catalogue.terms(taxonomy).find(id).ok_or(Dead::Missing)?;
    let term = archive.catalogue.term(id);
    let (found, text) = nearest_text(&archive.site, &term.texts, lang).ok_or(Dead::Missing)?;
    let lang = if archive.has_term(lang, id) { lang } else { found };
    let name = &archive.site.taxonomy(taxonomy).name;
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

impl Digestible for Destination {
    fn feed(&self, hasher: &mut Hasher) {
        match self {
            Destination::Verbatim(href) => hasher.number(0).text(href),
            Destination::Output(address, part) => {
                (address, part).feed(hasher.number(1));
                hasher
            }
            Destination::Picture(address, part, image) => {
                ((address, part), image).feed(hasher.number(2));
                hasher
            }
            Destination::File(address, part, file) => {
                ((address, part), file).feed(hasher.number(3));
                hasher
            }
        };
    }
}
