//! An article.

mod news_article;
mod outline;
mod related;
mod view;

pub(crate) use outline::ArticleOutline;
pub(crate) use view::ArticleView;

use super::day::Day;
use super::fault::Made;
use super::kind::Material;
use super::page::Page;
use super::parts::chrome::{Head, Surroundings};
use super::parts::studio::Studio;
use crate::address::Address;
use crate::archive::Archive;
use crate::catalogue::{ArticleId, Edition, Text};
use crate::faces::{Faces, Link, TextFace};
use crate::site::Lang;

/// An article in its own edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Article(pub Lang, pub ArticleId);

impl Page for Article {
    type Above = Day;
    type Content<'a> = ArticleOutline<'a>;
    type View = ArticleView;

    const NAME: &'static str = "article";
    const TEMPLATE: &'static str = "article.html";
    const IS_INDEX: bool = false;
    const HAS_SOURCE: bool = true;

    fn all(_archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self)) {
        edition.own.iter().for_each(|id| add(Article(edition.lang, *id)));
    }

    fn lang(self) -> Lang {
        self.0
    }

    fn address(self, archive: &Archive) -> Address {
        archive.address(self.1).clone()
    }

    fn above(self, archive: &Archive) -> Option<Day> {
        Some(Day(self.0, archive.catalogue.article(self.1).date.day))
    }

    fn in_language(self, archive: &Archive, lang: Lang) -> Option<Self> {
        let own = archive.catalogue.bulletin_of(self.1).articles[lang.index()];
        // What was taken back is named too: its readers are told so in their language.
        let here = archive.catalogue.article(self.1);
        let named = own.filter(|id| here.may_name(archive.catalogue.article(*id)));
        named.map(|id| Article(lang, id))
    }

    fn link<'a>(self, archive: &'a Archive, _faces: &'a Faces) -> Link<'a> {
        Link::Article(archive.address(self.1), &archive.catalogue.article(self.1).text.title)
    }

    fn text(self, archive: &Archive) -> Option<&Text> {
        Some(&archive.catalogue.article(self.1).text)
    }

    fn is_indexed(self, archive: &Archive) -> bool {
        archive.catalogue.is_listed(self.1)
    }

    fn content<'a>(self, material: &'a Material) -> ArticleOutline<'a> {
        outline::outline(material, self.0, self.1)
    }

    fn body<'c>(content: &'c ArticleOutline<'_>) -> Option<&'c TextFace<'c>> {
        content.withdrawal.is_none().then_some(&content.text)
    }

    fn view(
        content: &ArticleOutline,
        page: &Surroundings,
        studio: &Studio,
    ) -> Made<(Head, ArticleView)> {
        view::view(content, page, studio)
    }
}
