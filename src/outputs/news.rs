//! All news of an edition: its own address and its full pages.

use super::fault::Made;
use super::front::Front;
use super::kind::Material;
use super::page::Page;
use super::parts::chrome::{Head, Surroundings};
use super::parts::listing::{FullPage, ListView, Listed, OpenPage, shows_any};
use super::parts::studio::Studio;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::{ArticleId, Edition, Pages};
use crate::faces::{Faces, Index, Link};
use crate::site::Lang;

/// The newest of all news.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct News(pub Lang);

/// The full page of all news with a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NewsPage(pub Lang, pub u32);

impl Page for News {
    type Above = Front;
    type Content<'a> = OpenPage<'a>;
    type View = ListView;

    const NAME: &'static str = "news";
    const TEMPLATE: &'static str = "list.html";

    fn all(_archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self)) {
        add(News(edition.lang));
    }

    fn lang(self) -> Lang {
        self.0
    }

    fn address(self, archive: &Archive) -> Address {
        address::news(archive.tag(self.0), None)
    }

    fn above(self, _archive: &Archive) -> Option<Front> {
        Some(Front(self.0))
    }

    fn is_steady(_archive: &Archive) -> bool {
        true
    }

    fn in_language(self, _archive: &Archive, lang: Lang) -> Option<Self> {
        Some(News(lang))
    }

    fn link<'a>(self, archive: &'a Archive, _faces: &'a Faces) -> Link<'a> {
        Index::News(archive.locale(self.0)).page(None)
    }

    fn content<'a>(self, material: &'a Material) -> OpenPage<'a> {
        let total = material.edition().total();
        OpenPage::new(material, Index::News(material.locale()), listed(material), &[], total)
    }

    fn view(content: &OpenPage, _page: &Surroundings, studio: &Studio) -> Made<(Head, ListView)> {
        Ok((Head::default(), content.view(None, studio)?))
    }
}

impl Page for NewsPage {
    type Above = News;
    type Content<'a> = FullPage<'a>;
    type View = ListView;

    const NAME: &'static str = News::NAME;
    const TEMPLATE: &'static str = News::TEMPLATE;

    fn all(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self)) {
        let pages = Pages::new(edition.listed.len(), archive.site.page_size);
        (1..=pages.full()).for_each(|number| add(NewsPage(edition.lang, number)));
    }

    fn lang(self) -> Lang {
        self.0
    }

    fn address(self, archive: &Archive) -> Address {
        address::news(archive.tag(self.0), Some(self.1))
    }

    fn above(self, _archive: &Archive) -> Option<News> {
        Some(News(self.0))
    }

    fn in_language(self, archive: &Archive, lang: Lang) -> Option<Self> {
        let listed = |lang| archive.edition(lang).listed.as_slice();
        let agree = || numbers_agree(archive, listed(self.0), listed(lang), self.1);
        (self.0 == lang || agree()).then_some(NewsPage(lang, self.1))
    }

    fn link<'a>(self, archive: &'a Archive, _faces: &'a Faces) -> Link<'a> {
        Index::News(archive.locale(self.0)).page(Some(self.1))
    }

    fn is_indexed(self, archive: &Archive) -> bool {
        shows_any(archive, &archive.edition(self.0).listed, self.1)
    }

    fn content<'a>(self, material: &'a Material) -> FullPage<'a> {
        let index = Index::News(material.locale());
        FullPage::new(material, index, listed(material), self.1)
    }

    fn view(content: &FullPage, _page: &Surroundings, studio: &Studio) -> Made<(Head, ListView)> {
        Ok((Head::default(), content.view(None, studio)?))
    }
}

fn listed<'a>(material: &'a Material) -> Listed<'a> {
    Listed::ByDate(&material.edition().listed)
}

/// Whether the full pages with a `number` of two editions list the same bulletins, in the places `here`
/// and `there`. Where editions list other ones, as terms or days of translations have it, no page waits
/// for another edition's to be full.
pub(super) fn numbers_agree(
    archive: &Archive,
    here: &[ArticleId],
    there: &[ArticleId],
    number: u32,
) -> bool {
    let size = archive.site.page_size;
    if number > Pages::new(there.len(), size).full() {
        return false;
    }
    let places = Pages::new(there.len(), size).page(number);
    let (here, there) = (here.get(places.clone()), there.get(places));
    let bulletin = |id: &ArticleId| archive.catalogue.bulletin_id(*id);
    here.zip(there)
        .is_some_and(|(here, there)| here.iter().map(bulletin).eq(there.iter().map(bulletin)))
}
