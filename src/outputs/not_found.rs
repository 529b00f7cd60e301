//! What a host shows for an address that is nothing.

use super::fault::Made;
use super::kind::Material;
use super::languages::{LanguagesOutline, LanguagesView, front_pages};
use super::page::Page;
use super::parts::chrome::{Head, Surroundings, Version};
use super::parts::studio::Studio;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::Edition;
use crate::faces::{Faces, Link};
use crate::site::Lang;

/// The page for an address that is nothing; it speaks the default language, and leads to all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotFound(Lang);

impl Page for NotFound {
    type Above = NotFound;
    type Content<'a> = LanguagesOutline<'a>;
    type View = LanguagesView;

    const NAME: &'static str = "not-found";
    const TEMPLATE: &'static str = "404.html";
    const IS_INDEX: bool = false;

    fn all(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self)) {
        if edition.lang == archive.site.default_language {
            add(NotFound(edition.lang));
        }
    }

    fn lang(self) -> Lang {
        self.0
    }

    fn address(self, _archive: &Archive) -> Address {
        Address::new(address::NOT_FOUND)
    }

    fn above(self, _archive: &Archive) -> Option<Self> {
        None
    }

    fn in_language(self, _archive: &Archive, _lang: Lang) -> Option<Self> {
        Some(self)
    }

    fn link<'a>(self, _archive: &'a Archive, _faces: &'a Faces) -> Link<'a> {
        Link::NotFound
    }

    fn is_indexed(self, _archive: &Archive) -> bool {
        false
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
