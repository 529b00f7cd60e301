//! A standing page: its text is the page's body.

use std::borrow::Cow;

use serde::Serialize;

use super::fault::{Made, RenderError};
use super::front::Front;
use super::kind::Material;
use super::page::Page;
use super::parts::attachment::AttachmentView;
use super::parts::chrome::{Head, Surroundings};
use super::parts::entry::{DateText, LinkView};
use super::parts::image::ImageView;
use super::parts::studio::Studio;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::{Edition, PageId, Text};
use crate::content::Moment;
use crate::faces::{AttachmentFace, Dated, Faces, Link, PictureFace, TextFace, VersionFace};
use crate::site::Lang;
use crate::theme::layout;
use crate::values::Node;

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
    /// When it was published.
    date: Option<Dated<'a>>,
    /// When it was changed.
    updated: Option<Dated<'a>>,
    /// Its picture.
    picture: Option<PictureFace<'a>>,
    /// Its further pictures.
    gallery: Vec<PictureFace<'a>>,
    /// Its files to download.
    attachments: Vec<AttachmentFace<'a>>,
    /// The page that it says it translates.
    original: Option<VersionFace<'a>>,
    /// Who translated it.
    translator: Option<&'a str>,
    /// The layout that it asks for.
    layout: Option<&'a str>,
    /// For themes.
    extra: Option<&'a Node>,
}

crate::digest::digestible! {
    StandingOutline<'a> {
        id, text, date, updated, picture, gallery, attachments, original, translator, layout, extra,
    }
}

/// A standing page.
#[derive(Debug, Serialize)]
pub(crate) struct StandingView {
    /// The page's id.
    pub(crate) id: String,
    /// When it was published, if it says so.
    pub(crate) date: Option<DateText>,
    /// When it was changed.
    pub(crate) updated: Option<DateText>,
    /// The picture.
    pub(crate) image: Option<ImageView>,
    /// Further pictures.
    pub(crate) gallery: Vec<ImageView>,
    /// Files to download.
    pub(crate) attachments: Vec<AttachmentView>,
    /// The page that it translates, if it says so.
    pub(crate) original: Option<LinkView>,
    /// Who translated it.
    pub(crate) translator: Option<String>,
    /// The layout that it asks for.
    pub(crate) layout: Option<String>,
    /// Anything that its front matter has for themes.
    pub(crate) extra: Option<Node>,
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
        let page = archive.catalogue.page(self.1);
        let is_there = page.texts[lang.index()].is_some();
        // What is for those alone who have its address is not named where everybody comes.
        let is_named = page.is_listed(lang) || !page.is_listed(self.0);
        (is_there && is_named).then_some(Standing(lang, self.1))
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

    fn changed(self, archive: &Archive) -> Option<Moment> {
        archive.catalogue.page(self.1).facts[self.0.index()].changed()
    }

    fn is_indexed(self, archive: &Archive) -> bool {
        archive.catalogue.page(self.1).is_listed(self.0)
    }

    fn content<'a>(self, material: &'a Material) -> StandingOutline<'a> {
        let Material { archive, faces, plan, .. } = material;
        let page = archive.catalogue.page(self.1);
        let (text, facts) = (self.text(archive), &page.facts[self.0.index()]);
        let original = facts.translates.filter(|lang| *lang != self.0);
        let original = original.filter(|lang| self.in_language(archive, *lang).is_some());
        StandingOutline {
            id: &page.id,
            text: text.map(|text| (text.summary(), TextFace::new(archive, *plan, self.0, text))),
            date: facts.date.map(|date| faces.dated(date)),
            updated: facts.updated.map(|date| faces.dated(date)),
            picture: text.and_then(|text| faces.picture(text)),
            gallery: text.map_or_else(Vec::new, |text| faces.gallery(text)),
            attachments: text.map_or_else(Vec::new, |text| faces.attachments(text)),
            original: original.and_then(|lang| faces.standing_version(self.1, lang)),
            translator: facts.translator.as_deref(),
            layout: facts.layout.as_deref(),
            extra: text.and_then(|text| text.extra.as_deref()),
        }
    }

    fn body<'c>(content: &'c StandingOutline<'_>) -> Option<&'c TextFace<'c>> {
        content.text.as_ref().map(|(_, text)| text)
    }

    fn template(content: &StandingOutline) -> Cow<'static, str> {
        layout(content.layout)
    }

    fn view(
        content: &StandingOutline,
        page: &Surroundings,
        studio: &Studio,
    ) -> Made<(Head, StandingView)> {
        let Some((summary, _)) = &content.text else {
            let lost = "the page was planned in a language that it does not have";
            return Err(RenderError::Read(content.id.to_owned(), lost.to_owned()));
        };
        let (base, picture) = (page.frame.base.as_str(), content.picture.as_ref());
        let image = picture.map(|picture| picture.file.absolute(base));
        let head = Head { description: (*summary).to_owned(), image, ..Head::default() };
        let date = |date: Option<Dated>| date.map(|date| studio.date(&date)).transpose();
        let view = StandingView {
            id: content.id.to_owned(),
            date: date(content.date)?,
            updated: date(content.updated)?,
            image: ImageView::of(picture, studio)?,
            gallery: ImageView::all(&content.gallery, studio)?,
            attachments: AttachmentView::all(&content.attachments, studio)?,
            original: content.original.map(|version| studio.version(version)),
            translator: content.translator.map(str::to_owned),
            layout: content.layout.map(str::to_owned),
            extra: content.extra.cloned(),
        };
        Ok((head, view))
    }
}
