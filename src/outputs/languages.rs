//! The choice of language, at the site's root.

use serde::Serialize;

use super::fault::Made;
use super::kind::Material;
use super::page::{self, Page};
use super::parts::chrome::{Head, Nearest, Surroundings, Version};
use super::parts::entry::Href;
use super::parts::studio::Studio;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::Edition;
use crate::faces::{Faces, Link};
use crate::language::{Direction, Voice};
use crate::site::Lang;

/// The choice of language; it speaks the default one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Languages(Lang);

/// What the choice of language is made from.
#[derive(Debug)]
pub(crate) struct LanguagesOutline<'a> {
    /// The editions, each with its words: its name stands in them.
    editions: Vec<Voice<'a>>,
}

crate::digest::digestible! {
    LanguagesOutline<'a> { editions }
}

/// The choice of language, and the page for an address that is nothing.
#[derive(Debug, Serialize)]
pub(crate) struct LanguagesView {
    /// The editions.
    pub(crate) editions: Vec<EditionLink>,
}

/// An edition.
#[derive(Debug, Serialize)]
pub(crate) struct EditionLink {
    /// The language's tag.
    pub(crate) lang: String,
    /// The way its text runs.
    pub(crate) dir: Direction,
    /// The language's name in itself.
    pub(crate) name: String,
    /// The site's name in it.
    pub(crate) site_title: String,
    /// Its front page.
    pub(crate) href: Href,
}

impl Page for Languages {
    type Above = Languages;
    type Content<'a> = LanguagesOutline<'a>;
    type View = LanguagesView;

    const NAME: &'static str = "languages";
    const TEMPLATE: &'static str = "languages.html";

    fn all(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self)) {
        if edition.lang == archive.site.default_language {
            add(Languages(edition.lang));
        }
    }

    fn lang(self) -> Lang {
        self.0
    }

    fn address(self, _archive: &Archive) -> Address {
        Address::new(address::LANGUAGES)
    }

    fn above(self, _archive: &Archive) -> Option<Self> {
        None
    }

    fn in_language(self, _archive: &Archive, _lang: Lang) -> Option<Self> {
        Some(self)
    }

    fn link<'a>(self, _archive: &'a Archive, _faces: &'a Faces) -> Link<'a> {
        Link::Languages
    }

    fn versions<'a>(self, material: &'a Material) -> Vec<Version<'a>> {
        front_pages(material)
    }

    fn content<'a>(self, material: &'a Material) -> LanguagesOutline<'a> {
        LanguagesOutline::new(material)
    }

    fn view(
        content: &LanguagesOutline,
        _page: &Surroundings,
        _studio: &Studio,
    ) -> Made<(Head, LanguagesView)> {
        Ok((Head::default(), content.view()?))
    }
}

/// The front pages of all editions: where a page of the site's root leads in each.
pub(super) fn front_pages<'a>(material: &'a Material) -> Vec<Version<'a>> {
    let front = |lang| Nearest::Same(Link::Front(material.archive.locale(lang)));
    page::versions(material, front)
}

impl<'a> LanguagesOutline<'a> {
    pub(super) fn new(material: &'a Material) -> Self {
        LanguagesOutline { editions: material.voices.clone() }
    }

    pub(super) fn view(&self) -> Made<LanguagesView> {
        let edition = |voice: &Voice| {
            let locale = voice.locale;
            let front = Link::Front(locale);
            Ok(EditionLink {
                lang: locale.tag.clone(),
                dir: locale.direction,
                name: locale.native_name.clone(),
                site_title: front.heading(voice)?,
                href: Href::to(&front.address()),
            })
        };
        let editions = self.editions.iter().map(edition).collect::<Made<Vec<_>>>()?;
        Ok(LanguagesView { editions })
    }
}
