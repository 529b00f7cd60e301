//! Standing pages, the choice of language, and the small pages that lead elsewhere.

use serde::Serialize;

use super::chrome::Head;
use super::{BodyKey, Content, Made, Maker, View, heading};
use crate::catalogue::Text;
use crate::language::Direction;
use crate::plan::{Address, Facts, Page, resolve};
use crate::site::Lang;

/// The choice of language, and the page for an address that is nothing.
#[derive(Debug, Serialize)]
pub struct LanguagesView {
    /// The editions.
    pub editions: Vec<EditionLink>,
}

/// An edition.
#[derive(Debug, Serialize)]
pub struct EditionLink {
    /// The language's tag.
    pub lang: String,
    /// The way its text runs.
    pub dir: Direction,
    /// The language's name in itself.
    pub name: String,
    /// The site's name in it.
    pub site_title: String,
    /// Its front page.
    pub path: String,
}

/// A standing page: its text is the page's body.
#[derive(Debug, Serialize)]
pub struct StandingView {
    /// The page's id.
    pub id: String,
}

/// A small page that leads to another.
#[derive(Debug, Serialize)]
pub struct RedirectView {
    /// The target's language.
    pub lang: String,
    /// The way its text runs.
    pub dir: Direction,
    /// The relative link to the site's root: empty, or `../` several times.
    pub root: String,
    /// The target's heading.
    pub heading: String,
    /// The relative link to the target.
    pub href: String,
    /// The target's absolute address.
    pub canonical: String,
}

pub(super) fn languages(maker: &Maker) -> Made<View> {
    let facts = &maker.facts;
    let edition = |lang: Lang| {
        let locale = facts.locale(lang);
        Ok(EditionLink {
            lang: locale.tag.clone(),
            dir: locale.direction,
            name: locale.native_name.clone(),
            site_title: heading(facts, Page::Front(lang), lang)?,
            path: maker.path(Page::Front(lang)),
        })
    };
    let editions = facts.site.langs().map(|(lang, _)| edition(lang)).collect::<Made<Vec<_>>>()?;
    let kind = if maker.page == Page::NotFound { "not-found" } else { "languages" };
    let page = maker.chrome(kind, Head::default())?;
    Ok(View {
        site: maker.site(),
        page,
        content: Content::Languages(LanguagesView { editions }),
        body: None,
    })
}

pub(super) fn standing(maker: &Maker, number: usize) -> Made<View> {
    let standing = &maker.facts.catalogue.pages[number];
    let text = standing.texts[maker.lang.index()].as_ref();
    let description = text.map(|text| text.summary.clone()).unwrap_or_default();
    let page = maker.chrome("standing", Head { description, ..Head::default() })?;
    let body = text.map(|text| BodyKey::new(maker, text, maker.lang));
    Ok(View {
        site: maker.site(),
        page,
        content: Content::Standing(StandingView { id: standing.id.clone() }),
        body,
    })
}

pub(super) fn redirect(facts: &Facts, from: &Address, target: Page) -> Made<RedirectView> {
    let lang = target.lang(facts);
    let locale = facts.locale(lang);
    let address = target.address(facts);
    Ok(RedirectView {
        lang: locale.tag.clone(),
        dir: locale.direction,
        root: from.root(),
        heading: heading(facts, target, lang)?,
        href: address.href_from(from),
        canonical: address.absolute(facts.site.base_url.as_str()),
    })
}

impl BodyKey {
    /// The key of `text`, in the language `lang`, on this page. Dead links, which stop a build
    /// before any view is made, would become empty.
    pub(super) fn new(maker: &Maker, text: &Text, lang: Lang) -> Self {
        let links = text.body.scan.links.iter();
        let hrefs = links
            .map(|link| match resolve(&maker.facts, maker.known, text, lang, link) {
                Ok(destination) => destination.href_from(&maker.address),
                Err(_) => String::new(),
            })
            .collect();
        BodyKey { path: text.path.clone(), hash: text.body.hash.clone(), hrefs }
    }
}
