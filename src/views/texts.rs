//! Standing pages, the choice of language, and the small pages that lead elsewhere.

use serde::Serialize;

use super::chrome::Head;
use super::entry::Href;
use super::{Content, Made, Maker, View, heading};
use crate::language::Direction;
use crate::plan::{Address, Facts, Page};
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
    pub href: Href,
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
            href: maker.path(Page::Front(lang)),
        })
    };
    let editions = facts.site.langs().map(|(lang, _)| edition(lang)).collect::<Made<Vec<_>>>()?;
    let kind = if maker.outline.page == Page::NotFound { "not-found" } else { "languages" };
    let page = maker.chrome(kind, Head::default())?;
    maker.view(page, Content::Languages(LanguagesView { editions }))
}

pub(super) fn standing(maker: &Maker) -> Made<View> {
    let (mut id, mut description) = (String::new(), String::new());
    if let Page::Standing(lang, number) = maker.outline.page {
        let standing = maker.facts.catalogue.page(number);
        id = standing.id.clone();
        let text = standing.texts[lang.index()].as_ref();
        description = text.map(|text| text.summary().to_string()).unwrap_or_default();
    }
    let page = maker.chrome("standing", Head { description, ..Head::default() })?;
    maker.view(page, Content::Standing(StandingView { id }))
}

pub(super) fn redirect(facts: &Facts, from: &Address, target: Page) -> Made<RedirectView> {
    let lang = target.lang(facts);
    let locale = facts.locale(lang);
    let address = target.address(facts);
    Ok(RedirectView {
        lang: locale.tag.clone(),
        dir: locale.direction,
        heading: heading(facts, target, lang)?,
        href: address.href_from(from),
        canonical: address.absolute(facts.site.base_url.as_str()),
    })
}
