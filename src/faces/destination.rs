//! Where the links of a text lead: to articles, pages, terms and files of the site.

use std::sync::Arc;

use super::file::FileFace;
use super::source::{Source, Subject, by_id, by_path, of_subject};
use crate::address::Address;
use crate::archive::Archive;
use crate::catalogue::{AttachedFile, Picture, Text};
use crate::content::STATIC;
use crate::content::markdown::{Link, Target, is_fetched, is_footnote, is_shown, is_whole};
use crate::digest::{Digestible, Hasher};
use crate::media::{Image, beside, file_of, shown_file_of};
use crate::names::compose;
use crate::paths::{before, below, decoded};
use crate::site::Lang;

/// What knows all addresses of the site: its plan.
pub(crate) trait HasAddresses: Sync {
    /// What the site has at `address`.
    fn at(&self, address: &str) -> Option<Stands>;
}

/// What stands at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stands {
    /// An output, of the edition in this language, if it belongs to one.
    Output(Option<Lang>),
    /// A small page that leads to what had this address once.
    Alias(Subject),
}

/// A link's destination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Destination {
    /// As written: another site, or a place on the same page.
    Verbatim(String),
    /// An output of this site, and the id of a place in it.
    Output(Address, Option<String>),
    /// The same in another language than the text that links to it: with that language's tag.
    OtherLanguage(Address, Option<String>, Box<str>),
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
        // Of what its name tells to be no picture is said so.
        true if destination.is_page() && is_shown(&link.target) => Err(Dead::Missing),
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
        Target::External if !is_whole(&link.target) => Err(Dead::Empty),
        Target::External => {
            let own = archive.site.base_url.below(&link.target);
            let found =
                own.map(|own| of_this_site(archive, plan, lang, own)).transpose()?.flatten();
            Ok(found.unwrap_or_else(|| Destination::Verbatim(link.target.clone())))
        }
        Target::Unsafe => Err(Dead::Unsafe),
        Target::Fragment(fragment) => match find_heading(text, fragment) {
            true => Ok(Destination::Verbatim(format!("#{}", id_of(fragment)))),
            false => Err(Dead::Fragment(&text.body.scan.headings, None)),
        },
        Target::Root(path, fragment) => root(archive, plan, lang, (path, fragment)),
        Target::Bulletin(id, fragment) => {
            inside(archive, lang, by_id(archive, lang, &decoded(id))?, fragment)
        }
        Target::Relative("", _) => Err(Dead::Empty),
        Target::Relative(path, fragment) => relative(archive, text, lang, path, fragment),
    }
}

/// Finds where the picture of an article is.
pub(crate) fn picture(archive: &Archive, picture: &Picture) -> Result<Destination, Dead<'static>> {
    let destination = find_file(archive, &picture.src_in, &picture.src)?;
    Ok(destination.shown(archive, &picture.src_in, &picture.src))
}

/// Finds where a file to download is, and how many bytes it has, if that is known.
pub(crate) fn attachment(
    archive: &Archive,
    attached: &AttachedFile,
) -> Result<(Destination, Option<u64>), Dead<'static>> {
    let destination = find_file(archive, &attached.src_in, &attached.src)?;
    if !is_fetched(&attached.src) {
        return Err(Dead::Missing);
    }
    let path = file_of(&attached.src_in, &attached.src);
    Ok((destination, path.and_then(|path| archive.media.bytes(&path))))
}

/// Finds the file that the front matter of the file `from` names by `src`.
fn find_file(archive: &Archive, from: &str, src: &str) -> Result<Destination, Dead<'static>> {
    match Target::of(src) {
        Target::External if !is_whole(src) => Err(Dead::Missing),
        Target::External => match archive.site.base_url.below(src) {
            Some(own) => static_file(archive, &compose(format!("{STATIC}/{}", decoded(own)))),
            None => Ok(Destination::Verbatim(src.to_owned())),
        },
        Target::Unsafe => Err(Dead::Unsafe),
        Target::Fragment(_) | Target::Bulletin(..) => Err(Dead::Missing),
        Target::Root(path, _) => {
            static_file(archive, &compose(format!("{STATIC}/{}", decoded(path))))
        }
        Target::Relative(path, _) => {
            let path = beside(from, path);
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
    /// The output at `address`, which is in the language `found`, if it is in one, for a text in the
    /// language `lang`.
    fn output(
        archive: &Archive,
        lang: Lang,
        (address, found): (Address, Option<Lang>),
        part: Option<String>,
    ) -> Self {
        match found.filter(|found| *found != lang) {
            Some(other) => Destination::OtherLanguage(address, part, archive.tag(other).into()),
            None => Destination::Output(address, part),
        }
    }

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

    /// Whether it is a page of this site, which no browser shows as a picture.
    fn is_page(&self) -> bool {
        match self {
            Destination::Output(address, _) | Destination::OtherLanguage(address, ..) => {
                address.as_str().ends_with(".html")
            }
            Destination::Verbatim(_) | Destination::Picture(..) | Destination::File(..) => false,
        }
    }

    /// This destination of `link` in `text`, with what is known of it as a film, a sound or a document.
    fn or_file(self, archive: &Archive, text: &Text, lang: Lang, link: &Link) -> Self {
        match self {
            Destination::Output(address, part) if link.shows().is_some() => {
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
            Destination::Verbatim(_)
            | Destination::Output(..)
            | Destination::OtherLanguage(..)
            | Destination::File(..) => None,
        }
    }

    /// The tag of the language of what it leads to, where that is not the text's.
    pub(crate) fn hreflang(&self) -> Option<&str> {
        match self {
            Destination::OtherLanguage(.., tag) => Some(tag),
            Destination::Verbatim(_)
            | Destination::Output(..)
            | Destination::Picture(..)
            | Destination::File(..) => None,
        }
    }

    /// The link to it from the page `from`.
    pub(crate) fn href_from(&self, from: &Address) -> String {
        match self {
            Destination::Verbatim(href) => href.clone(),
            Destination::Output(address, part)
            | Destination::OtherLanguage(address, part, _)
            | Destination::Picture(address, part, _)
            | Destination::File(address, part, _) => {
                let href = address.href_from(from);
                part.as_ref().map(|id| format!("{href}#{id}")).unwrap_or(href)
            }
        }
    }

    /// Its absolute address, on the site at `base`.
    pub(crate) fn absolute(&self, base: &str) -> String {
        match self {
            Destination::Verbatim(href) => href.clone(),
            Destination::Output(address, _)
            | Destination::OtherLanguage(address, ..)
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
fn of_this_site<'a>(
    archive: &'a Archive,
    plan: &dyn HasAddresses,
    lang: Lang,
    target: &str,
) -> Result<Option<Destination>, Dead<'a>> {
    let (path, fragment) = match target.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (target, None),
    };
    let found = root(archive, plan, lang, (before(path, '?'), fragment))?;
    Ok((!path.contains('?')).then_some(found))
}

/// A path from the site's root, with or without `index.html`, and a fragment. An old address leads to
/// what had it.
fn root<'a>(
    archive: &'a Archive,
    plan: &dyn HasAddresses,
    lang: Lang,
    (path, fragment): (&str, Option<&str>),
) -> Result<Destination, Dead<'a>> {
    let path = decoded(path);
    let folder = path.trim_end_matches('/');
    let index =
        if folder.is_empty() { "index.html".to_owned() } else { format!("{folder}/index.html") };
    let mut addresses = [path, index].into_iter().map(Address::new);
    let found = addresses.find_map(|address| Some((plan.at(address.as_str())?, address)));
    match found.ok_or(Dead::Missing)? {
        (Stands::Output(of), address) => {
            Ok(Destination::output(archive, lang, (address, of), fragment.map(id_of)))
        }
        (Stands::Alias(of), _) => inside(archive, lang, of_subject(archive, lang, of)?, fragment),
    }
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
    inside(archive, lang, by_path(archive, lang, stem)?, fragment)
}

/// The place that `fragment` names in the page `source`, for a text in the language `lang`.
fn inside<'a>(
    archive: &Archive,
    lang: Lang,
    source: Source<'a>,
    fragment: Option<&str>,
) -> Result<Destination, Dead<'a>> {
    let Source { address, lang: found, text } = source;
    let part = match fragment.is_none_or(|fragment| find_heading(text, fragment)) {
        true => fragment.map(id_of),
        // Another language's text has other headings, and what was taken back has none: the link then
        // leads to its beginning.
        false if found != lang || text.is_withdrawn => None,
        false => return Err(Dead::Fragment(&text.body.scan.headings, Some(address))),
    };
    Ok(Destination::output(archive, lang, (address, Some(found)), part))
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
            Destination::OtherLanguage(address, part, tag) => {
                (address, part).feed(hasher.number(3).text(tag));
                hasher
            }
            Destination::File(address, part, file) => {
                ((address, part), file).feed(hasher.number(4));
                hasher
            }
        };
    }
}
