//! Where the links of a text lead: to articles, pages, terms and files of the site.

use std::sync::Arc;

use super::image::Image;
use super::media::{beside, decoded, file_of};
use super::{Address, Facts, Page, Plan};
use crate::catalogue::{Picture, Text, nearest_text};
use crate::content::markdown::{Link, Target};
use crate::content::{BULLETINS, Kind, PAGES, STATIC, TERMS};
use crate::paths::below;
use crate::site::Lang;

/// A link's destination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// As written: another site, or a place on the same page.
    Verbatim(String),
    /// An output of this site, and the id of a place in it.
    Output(Address, Option<String>),
    /// A picture of this site, where the page shows it; and the id of a part of it.
    Picture(Address, Option<String>, Arc<Image>),
}

/// Why a link leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dead {
    /// Its scheme could run a script.
    Unsafe,
    /// It is empty.
    Empty,
    /// The article is a draft, or waits for its day.
    LeftOut,
    /// The page has no heading with that id; the ids that it has.
    Fragment(Vec<String>),
    /// There is no such file, article or page.
    Missing,
}

/// Finds where `link` in `text`, an article or page in the language `lang`, leads; a link from
/// the site's root may name every output of `plan`.
pub fn resolve(
    facts: &Facts,
    plan: &Plan,
    text: &Text,
    lang: Lang,
    link: &Link,
) -> Result<Destination, Dead> {
    let destination = find(facts, plan, text, lang, link)?;
    match link.picture {
        true => Ok(destination.shown(facts, &text.path, &link.target)),
        false => Ok(destination),
    }
}

fn find(
    facts: &Facts,
    plan: &Plan,
    text: &Text,
    lang: Lang,
    link: &Link,
) -> Result<Destination, Dead> {
    match Target::of(&link.target) {
        Target::External => Ok(Destination::Verbatim(link.target.clone())),
        Target::Unsafe => Err(Dead::Unsafe),
        Target::Fragment(id) => {
            let id = decoded(id);
            find_heading(text, &id)?;
            Ok(Destination::Verbatim(format!("#{id}")))
        }
        Target::Root(path, fragment) => root(plan, path, fragment),
        Target::Relative("", _) => Err(Dead::Empty),
        Target::Relative(path, fragment) => relative(facts, text, lang, path, fragment),
    }
}

/// Finds where the picture of an article is.
pub fn picture(facts: &Facts, picture: &Picture) -> Result<Destination, Dead> {
    let destination = find_picture(facts, picture)?;
    Ok(destination.shown(facts, &picture.src_in, &picture.src))
}

fn find_picture(facts: &Facts, picture: &Picture) -> Result<Destination, Dead> {
    match Target::of(&picture.src) {
        Target::External => Ok(Destination::Verbatim(picture.src.clone())),
        Target::Unsafe => Err(Dead::Unsafe),
        Target::Fragment(_) => Err(Dead::Missing),
        Target::Root(path, _) => static_file(facts, &format!("{STATIC}/{}", decoded(path))),
        Target::Relative(path, _) => {
            let path = beside(&picture.src_in, path);
            match facts.media.address(&path) {
                Some(address) => Ok(Destination::Output(address.clone(), None)),
                None => static_file(facts, &path),
            }
        }
    }
}

/// The address of the file `path`, if it is one that is copied as it is.
fn static_file(facts: &Facts, path: &str) -> Result<Destination, Dead> {
    let address = below(path, STATIC).filter(|_| facts.site.root.join(path).is_file());
    address.map(|address| Destination::Output(Address::new(address), None)).ok_or(Dead::Missing)
}

impl Destination {
    /// This destination of `target` in the file `from`, with what is known of it as a picture.
    fn shown(self, facts: &Facts, from: &str, target: &str) -> Self {
        let path = file_of(from, target);
        let image = path.and_then(|path| facts.media.image(&path));
        match (self, image) {
            (Destination::Output(address, part), Some(image)) => {
                Destination::Picture(address, part, image.clone())
            }
            (other, _) => other,
        }
    }

    /// What is known of the picture, where it is one of this site.
    pub fn image(&self) -> Option<&Image> {
        match self {
            Destination::Picture(_, _, image) => Some(image),
            Destination::Verbatim(_) | Destination::Output(..) => None,
        }
    }

    /// The link to it from the page `from`.
    pub fn href_from(&self, from: &Address) -> String {
        match self {
            Destination::Verbatim(href) => href.clone(),
            Destination::Output(address, None) | Destination::Picture(address, None, _) => {
                address.href_from(from)
            }
            Destination::Output(address, Some(id)) | Destination::Picture(address, Some(id), _) => {
                format!("{}#{id}", address.href_from(from))
            }
        }
    }

    /// Its absolute address, on the site at `base`.
    pub fn absolute(&self, base: &str) -> String {
        match self {
            Destination::Verbatim(href) => href.clone(),
            Destination::Output(address, _) | Destination::Picture(address, ..) => {
                address.absolute(base)
            }
        }
    }
}

fn find_heading(text: &Text, id: &str) -> Result<(), Dead> {
    let headings = &text.body.scan.headings;
    let footnote = id.starts_with("fn-") || id.starts_with("fnref-");
    if id.is_empty() || footnote || headings.iter().any(|heading| heading == id) {
        return Ok(());
    }
    Err(Dead::Fragment(headings.clone()))
}

/// A path from the site's root, with or without `index.html`.
fn root(plan: &Plan, path: &str, fragment: Option<&str>) -> Result<Destination, Dead> {
    let path = decoded(path);
    let folder = path.trim_end_matches('/');
    let index =
        if folder.is_empty() { "index.html".to_owned() } else { format!("{folder}/index.html") };
    [path, index]
        .into_iter()
        .map(Address::new)
        .find(|address| plan.find(address.as_str()).is_some())
        .map(|address| Destination::Output(address, fragment.map(str::to_owned)))
        .ok_or(Dead::Missing)
}

fn relative(
    facts: &Facts,
    text: &Text,
    lang: Lang,
    target: &str,
    fragment: Option<&str>,
) -> Result<Destination, Dead> {
    let path = beside(&text.path, target);
    if let Some(address) = facts.media.address(&path) {
        return Ok(Destination::Output(address.clone(), fragment.map(str::to_owned)));
    }
    if below(&path, STATIC).is_some() {
        return static_file(facts, &path);
    }
    let stem = path.strip_suffix(".md").unwrap_or(&path);
    if stem.len() == path.len() && !target.ends_with('/') {
        return Err(Dead::Missing);
    }
    let (page, found, target_text) = source(facts, lang, without_language(facts, stem))?;
    let fragment = fragment.map(decoded);
    match fragment.as_deref().map(|id| find_heading(target_text, id)) {
        // Another language's text has other headings: the link then leads to its beginning.
        Some(Err(_)) if found != lang => Ok(Destination::Output(page.address(facts), None)),
        Some(Err(dead)) => Err(dead),
        Some(Ok(())) | None => Ok(Destination::Output(page.address(facts), fragment)),
    }
}

/// A source's path without a language that the site has.
fn without_language<'p>(facts: &Facts, stem: &'p str) -> &'p str {
    match stem.rsplit_once('.') {
        Some((before, tag)) if facts.site.lang(tag).is_some() => before,
        _ => stem,
    }
}

/// The page of the source `stem` for a reader of `lang`, its language and its text.
fn source<'f>(facts: &Facts<'f>, lang: Lang, stem: &str) -> Result<(Page, Lang, &'f Text), Dead> {
    let missing = |kind: Kind, id: &str| match facts
        .catalogue
        .left_out
        .contains_key(&(kind, id.to_owned()))
    {
        true => Dead::LeftOut,
        false => Dead::Missing,
    };
    if let Some(id) = below(stem, BULLETINS) {
        let id = id.strip_suffix("/index").unwrap_or(id);
        let bulletin =
            facts.catalogue.find_bulletin(id).ok_or_else(|| missing(Kind::Bulletin, id))?;
        let article = bulletin.nearest(facts.site, lang);
        let found = facts.catalogue.article(article);
        return Ok((Page::Article(found.lang, article), found.lang, &found.text));
    }
    if let Some(id) = below(stem, PAGES) {
        let number = facts.catalogue.find_page(id).ok_or_else(|| missing(Kind::Page, id))?;
        let texts = &facts.catalogue.page(number).texts;
        let (found, text) = nearest_text(facts.site, texts, lang).ok_or(Dead::Missing)?;
        return Ok((Page::Standing(found, number), found, text));
    }
    let (folder, id) =
        below(stem, TERMS).and_then(|rest| rest.split_once('/')).ok_or(Dead::Missing)?;
    let taxonomy = facts.site.find_taxonomy(folder).ok_or(Dead::Missing)?;
    let term = facts.catalogue.terms(taxonomy).find(id).ok_or(Dead::Missing)?;
    let texts = &facts.term(term).texts;
    let (found, text) = nearest_text(facts.site, texts, lang).ok_or(Dead::Missing)?;
    let page_lang = if facts.has_term(lang, term) { lang } else { found };
    Ok((Page::Term(page_lang, term, None), page_lang, text))
}
