//! A standing page: its text is the page's body.

use serde::Serialize;

use super::fault::{Made, RenderError};
use super::front::Front;
use super::kind::Material;
use super::page::Page;
use super::parts::chrome::{Head, Surroundings};
use super::parts::studio::Studio;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::{Edition, PageId, Text};
use crate::faces::{Faces, Link, TextFace};
use crate::site::Lang;

/// A standing page in a language that it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Standing(pub Lang, pub PageId);

/// What a standing page is made from.
#[derive(Debug)]
pub(crate) struct StandingOutline<'a> {
    /// The page's id.
    id: &'a str,
    /// What it says in short, and its text.
    text: Option<(&'a str, TextFace<'a>)>,
}

crate::digest::digestible! {
    StandingOutline<'a> { id, text }
}

/// A standing page.
#[derive(Debug, Serialize)]
pub(crate) struct StandingView {
    /// The page's id.
    pub(crate) id: String,
}

impl Page for Standing {
    type Above = Front;
    type Content<'a> = StandingOutline<'a>;
    type View = StandingView;

    const NAME: &'static str = "standing";
    const TEMPLATE: &'static str = "page.html";
    const HAS_SOURCE: bool = true;

    fn all(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self)) {
        for id in archive.catalogue.page_ids() {
            if archive.catalogue.page(id).texts[edition.lang.index()].is_some() {
                add(Standing(edition.lang, id));
            }
        }
    }

    fn lang(self) -> Lang {
        self.0
    }

    fn address(self, archive: &Archive) -> Address {
        let path = archive.catalogue.page(self.1).path(self.0);
        address::standing(archive.tag(self.0), &path)
    }

    fn above(self, _archive: &Archive) -> Option<Front> {
        Some(Front(self.0))
    }

    fn in_language(self, archive: &Archive, lang: Lang) -> Option<Self> {
        let there = archive.catalogue.page(self.1).texts[lang.index()].is_some();
        there.then_some(Standing(lang, self.1))
    }

    fn link<'a>(self, archive: &'a Archive, faces: &'a Faces) -> Link<'a> {
        match faces.standing(self.1, self.0) {
            Some(page) => Link::Standing(page),
            // None is planned in a language that it does not have; if one were, `view` would say.
            None => Link::Front(archive.locale(self.0)),
        }
    }

    fn text(self, archive: &Archive) -> Option<&Text> {
        archive.catalogue.page(self.1).texts[self.0.index()].as_ref()
    }

    fn content<'a>(self, material: &'a Material) -> StandingOutline<'a> {
        let Material { archive, plan, .. } = material;
        let text = self
            .text(archive)
            .map(|text| (text.summary(), TextFace::new(archive, *plan, self.0, text)));
        StandingOutline { id: &archive.catalogue.page(self.1).id, text }
    }

    fn body<'c>(content: &'c StandingOutline<'_>) -> Option<&'c TextFace<'c>> {
        content.text.as_ref().map(|(_, text)| text)
    }

    fn view(
        content: &StandingOutline,
        _page: &Surroundings,
        _studio: &Studio,
    ) -> Made<(Head, StandingView)> {
        let StandingOutline { id, text } = content;
        let Some((summary, _)) = text else {
            let lost = "the page was planned in a language that it does not have";
            return Err(RenderError::Read((*id).to_owned(), lost.to_owned()));
        };
        let head = Head { description: (*summary).to_owned(), ..Head::default() };
        Ok((head, StandingView { id: (*id).to_owned() }))
    }
}
