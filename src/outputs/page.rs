//! What every kind of page has, and how a page is made of it.
//!
//! A page stands below another and beside its versions in other editions. It shows its
//! surroundings, which are made here for all kinds alike, and a content of its own.

use std::borrow::Cow;

use serde::Serialize;
use tera::{Context, Value};

use super::fault::Made;
use super::kind::{Buffers, Kind, Listed, MadeWith, Material, Traits};
use super::parts::chrome::{Chrome, Head, Nearest, Surroundings, Version};
use super::parts::studio::Studio;
use super::parts::template::{self, fault};
use crate::address::Address;
use crate::archive::Archive;
use crate::catalogue::{Edition, Text};
use crate::content::Moment;
use crate::digest::{Digestible, Hasher};
use crate::faces::{Faces, Link, TextFace};
use crate::site::Lang;
use crate::theme::value;

/// A kind of page: a value of it is one page of an edition.
pub(crate) trait Page: Copy + Sync {
    /// The kind of page above it.
    type Above: Page;
    /// What is its own, made of faces.
    type Content<'a>: Digestible;
    /// What its template is given, beside `site`, `page` and `body`.
    type View: Serialize;

    /// What templates know its kind by: `page.kind`.
    const NAME: &'static str;
    /// Its template.
    const TEMPLATE: &'static str;
    /// Whether sitemaps list it among the index pages.
    const IS_INDEX: bool = true;
    /// Whether a file asks for it: the page of an article or a standing page.
    const HAS_SOURCE: bool = false;
    /// Whether people keep its address: that it is gone is told.
    const IS_KEPT: bool = Self::HAS_SOURCE;

    /// The pages of an edition.
    fn all(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self));

    /// The edition that it belongs to.
    fn lang(self) -> Lang;

    /// Where it stands.
    fn address(self, archive: &Archive) -> Address;

    /// The page above it; an edition's front page has none.
    fn above(self, archive: &Archive) -> Option<Self::Above>;

    /// The same page in the edition `lang`, if that edition has it.
    fn in_language(self, archive: &Archive, lang: Lang) -> Option<Self>;

    /// The page as the edition of `faces` links to it.
    fn link<'a>(self, archive: &'a Archive, faces: &'a Faces) -> Link<'a>;

    /// The nearest page in each edition.
    fn versions<'a>(self, material: &'a Material) -> Vec<Version<'a>> {
        versions(material, |lang| nearest(self, material, lang))
    }

    /// The text that it is made from.
    fn text(self, _archive: &Archive) -> Option<&Text> {
        None
    }

    /// When it was last changed, if its file says so.
    fn changed(self, _archive: &Archive) -> Option<Moment> {
        None
    }

    /// Whether each edition has such a page from the beginning, or as soon as any has it: then what leads
    /// there for want of another page never has to be written again.
    fn is_steady(_archive: &Archive) -> bool {
        false
    }

    /// Whether search engines may show it: not what was taken back, what is for those alone who have
    /// its address, an index that has nothing left to show, the search, and what stands in the place of
    /// pages that are not there.
    fn is_indexed(self, _archive: &Archive) -> bool {
        true
    }

    /// What is its own.
    fn content<'a>(self, material: &'a Material) -> Self::Content<'a>;

    /// The text that `content` shows.
    fn body<'c>(_content: &'c Self::Content<'_>) -> Option<&'c TextFace<'c>> {
        None
    }

    /// The template of the page that has `content`: one that changes with [`Self::TEMPLATE`].
    fn template(_content: &Self::Content<'_>) -> Cow<'static, str> {
        Cow::Borrowed(Self::TEMPLATE)
    }

    /// Makes the view: what the page says of itself, and its content.
    fn view(
        content: &Self::Content<'_>,
        page: &Surroundings,
        studio: &Studio,
    ) -> Made<(Head, Self::View)>;
}

/// What a page is made from.
pub(crate) struct PageOutline<'a, P: Page> {
    page: Surroundings<'a>,
    content: P::Content<'a>,
}

impl<P: Page> Digestible for PageOutline<'_, P> {
    fn feed(&self, hasher: &mut Hasher) {
        let PageOutline { page, content } = self;
        page.feed(hasher);
        content.feed(hasher);
    }
}

impl<P: Page + Send> Kind for P {
    type Outline<'a> = PageOutline<'a, P>;

    const TRAITS: Traits = Traits {
        is_page: true,
        is_kept: P::IS_KEPT,
        ..Traits::of(MadeWith::Template(P::TEMPLATE))
    };

    fn of_edition(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Address, Self)) {
        P::all(archive, edition, &mut |page| add(page.address(archive), page));
    }

    fn lang(&self) -> Option<Lang> {
        Some(Page::lang(*self))
    }

    fn source<'a>(&'a self, archive: &'a Archive) -> Option<&'a str> {
        self.text_file(archive).filter(|_| P::HAS_SOURCE)
    }

    fn text_file<'a>(&self, archive: &'a Archive) -> Option<&'a str> {
        self.text(archive).map(|text| &*text.path)
    }

    fn listed(&self) -> Option<&dyn Listed> {
        P::IS_INDEX.then_some(self)
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<PageOutline<'a, P>> {
        Ok(PageOutline { page: surroundings(*self, material), content: self.content(material) })
    }

    fn bytes(
        outline: &PageOutline<P>,
        address: &Address,
        studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        let PageOutline { page, content } = outline;
        let (head, view) = P::view(content, page, studio)?;
        let chrome = Chrome::new(P::NAME, page, head, studio)?;
        let mut context = Context::from_serialize(&view)
            .map_err(|error| fault(P::TEMPLATE, &error.to_string()))?;
        context.insert_value("site", studio.site(page.frame));
        context.insert_value("page", value(&chrome)?);
        let body =
            P::body(content).map(|text| template::body(text, address, studio)).transpose()?;
        context.insert_value("body", body.map_or(Value::none(), |html| Value::safe_string(&html)));
        template::render(&P::template(content), context, address, studio, buffers)
    }
}

impl<P: Page> Listed for P {
    fn versions<'a>(&self, material: &'a Material) -> Vec<Version<'a>> {
        Page::versions(*self, material)
    }

    fn changed(&self, archive: &Archive) -> Option<Moment> {
        Page::changed(*self, archive)
    }

    fn is_indexed(&self, archive: &Archive) -> bool {
        Page::is_indexed(*self, archive)
    }
}

/// What `page` has around it.
fn surroundings<'a, P: Page>(page: P, material: &'a Material) -> Surroundings<'a> {
    // The pages above an article: front page, year, month, day.
    let mut above = Vec::with_capacity(4);
    add_above(page, material, &mut above);
    Surroundings {
        frame: material.frame(),
        here: page.link(material.archive, &material.faces),
        above,
        versions: page.versions(material),
        is_indexed: page.is_indexed(material.archive),
    }
}

/// Adds the pages above `page`, from the edition's front page down.
fn add_above<'a, P: Page>(page: P, material: &'a Material, above: &mut Vec<Link<'a>>) {
    if let Some(parent) = page.above(material.archive) {
        add_above(parent, material, above);
        above.push(parent.link(material.archive, &material.faces));
    }
}

/// For each edition the page that `nearest` gives.
pub(crate) fn versions<'a>(
    material: &'a Material,
    nearest: impl Fn(Lang) -> Nearest<'a>,
) -> Vec<Version<'a>> {
    let langs = material.archive.site.langs();
    let version = |lang| Version { locale: material.archive.locale(lang), page: nearest(lang) };
    langs.map(|(lang, _)| version(lang)).collect()
}

/// The page of the edition `lang` that is nearest to `page`: the same, else one above.
fn nearest<'a, P: Page>(page: P, material: &'a Material, lang: Lang) -> Nearest<'a> {
    let link = |page: P| page.link(material.archive, &material.faces);
    if let Some(same) = page.in_language(material.archive, lang) {
        return match same.is_indexed(material.archive) {
            true => Nearest::Same(link(same)),
            false => Nearest::Hidden(link(same)),
        };
    }
    Nearest::Above(page.above(material.archive).map_or_else(
        || Link::Front(material.archive.locale(lang)),
        |parent| above(parent, material, lang),
    ))
}

/// The page of the edition `lang` that is nearest to `page`, which is above one that the edition does not
/// have: the same, where it is there to stay, else one above that.
fn above<'a, P: Page>(page: P, material: &'a Material, lang: Lang) -> Link<'a> {
    let archive = material.archive;
    let same = page.in_language(archive, lang).filter(|_| P::is_steady(archive));
    match (same, page.above(archive)) {
        (Some(same), _) => same.link(archive, &material.faces),
        (None, Some(parent)) => above(parent, material, lang),
        (None, None) => Link::Front(archive.locale(lang)),
    }
}
