//! Small pages that lead to another: from an old address, and from the number of a page of an
//! index that is not full yet.

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Value};

use super::article::Article;
use super::fault::Made;
use super::kind::{Buffers, Kind, MadeWith, Material, Traits};
use super::news::News;
use super::page::Page;
use super::parts::look::LookView;
use super::parts::policy::policy;
use super::parts::studio::Studio;
use super::parts::template::{fault, render};
use super::standing::Standing;
use super::term::{self, Term};
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::{Edition, Pages, Text};
use crate::faces::{Faces, Link, Subject};
use crate::language::Direction;
use crate::media::LookFiles;
use crate::site::{BaseUrl, Lang};

const TEMPLATE: &str = "redirect.html";

/// An old address of something that a file is the source of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Alias {
    to: Aliased,
    /// The file that names it.
    path: Arc<str>,
}

/// What can have old addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Aliased {
    Article(Article),
    Standing(Standing),
    Term(Term),
}

/// The number of the page of an index that is not full yet: full pages name it, and until it is
/// full it leads to the index's own address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unfilled {
    /// Of all news.
    News(News),
    /// Of a term.
    Term(Term),
}

/// What a small page is made from.
#[derive(Debug)]
pub(crate) struct RedirectOutline<'a> {
    to: Link<'a>,
    base: &'a BaseUrl,
    foreign_pictures: bool,
    look: &'a LookFiles,
}

crate::digest::digestible! {
    RedirectOutline<'a> { to, base, foreign_pictures, look }
}

/// A small page that leads to another.
#[derive(Debug, Serialize)]
pub(crate) struct RedirectView {
    /// The target's language.
    pub(crate) lang: String,
    /// The way its text runs.
    pub(crate) dir: Direction,
    /// The target's heading.
    pub(crate) heading: String,
    /// The relative link to the target.
    pub(crate) href: String,
    /// The target's absolute address.
    pub(crate) canonical: String,
    /// The Content-Security-Policy, as on all pages.
    pub(crate) policy: Value,
    /// What makes the look the site's own, as on all pages.
    pub(crate) look: LookView,
}

/// Adds the old addresses that `text` names for what it is the text of.
fn aliases(text: Option<&Text>, to: Aliased, add: &mut dyn FnMut(Address, Alias)) {
    let Some(text) = text else { return };
    for alias in &text.aliases {
        add(address::alias(alias), Alias { to, path: text.path.clone() });
    }
}

impl Alias {
    /// What had the old address.
    pub(crate) fn subject(&self) -> Subject {
        match self.to {
            Aliased::Article(Article(_, id)) => Subject::Article(id),
            Aliased::Standing(Standing(_, id)) => Subject::Page(id),
            Aliased::Term(Term(_, id)) => Subject::Term(id),
        }
    }
}

impl Aliased {
    fn lang(self) -> Lang {
        match self {
            Aliased::Article(Article(lang, _))
            | Aliased::Standing(Standing(lang, _))
            | Aliased::Term(Term(lang, _)) => lang,
        }
    }

    fn link<'a>(self, archive: &'a Archive, faces: &'a Faces) -> Link<'a> {
        match self {
            Aliased::Article(page) => page.link(archive, faces),
            Aliased::Standing(page) => page.link(archive, faces),
            Aliased::Term(page) => page.link(archive, faces),
        }
    }
}

impl Kind for Alias {
    type Outline<'a> = RedirectOutline<'a>;

    const TRAITS: Traits =
        Traits { is_alias: true, is_kept: true, ..Traits::of(MadeWith::Template(TEMPLATE)) };

    fn of_edition(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Address, Self)) {
        let lang = edition.lang;
        for id in &edition.own {
            let article = Article(lang, *id);
            aliases(article.text(archive), Aliased::Article(article), add);
        }
        for id in archive.catalogue.page_ids() {
            let page = Standing(lang, id);
            aliases(page.text(archive), Aliased::Standing(page), add);
        }
        for id in archive.catalogue.term_refs() {
            let own = archive.catalogue.term(id).texts[lang.index()].as_ref();
            aliases(own, Aliased::Term(Term(lang, id)), add);
        }
    }

    fn lang(&self) -> Option<Lang> {
        Some(self.to.lang())
    }

    fn source<'a>(&'a self, _archive: &'a Archive) -> Option<&'a str> {
        Some(&self.path)
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<RedirectOutline<'a>> {
        let to = self.to.link(material.archive, &material.faces);
        Ok(RedirectOutline::new(to, material))
    }

    fn bytes(
        outline: &RedirectOutline,
        address: &Address,
        studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        outline.render(address, studio, buffers)
    }
}

impl Kind for Unfilled {
    type Outline<'a> = RedirectOutline<'a>;

    const TRAITS: Traits = Traits::of(MadeWith::Template(TEMPLATE));

    fn of_edition(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Address, Self)) {
        let (lang, size) = (edition.lang, archive.site.page_size);
        if let Some(open) = Pages::new(edition.listed.len(), size).open() {
            add(address::news(archive.tag(lang), Some(open)), Unfilled::News(News(lang)));
        }
        for id in term::of_edition(archive, edition) {
            if let Some(open) = Pages::new(edition.term(id).len(), size).open() {
                let term = Term(lang, id);
                add(term::numbered(archive, term, open), Unfilled::Term(term));
            }
        }
    }

    fn lang(&self) -> Option<Lang> {
        Some(match self {
            Unfilled::News(News(lang)) | Unfilled::Term(Term(lang, _)) => *lang,
        })
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<RedirectOutline<'a>> {
        let (archive, faces) = (material.archive, &material.faces);
        let to = match self {
            Unfilled::News(news) => news.link(archive, faces),
            Unfilled::Term(term) => term.link(archive, faces),
        };
        Ok(RedirectOutline::new(to, material))
    }

    fn bytes(
        outline: &RedirectOutline,
        address: &Address,
        studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        outline.render(address, studio, buffers)
    }
}

impl<'a> RedirectOutline<'a> {
    /// What leads to `to` is made from it and from what all pages have around them.
    fn new(to: Link<'a>, material: &'a Material) -> Self {
        let frame = material.frame();
        let (foreign_pictures, look) = (frame.foreign_pictures, frame.look);
        RedirectOutline { to, base: frame.base, foreign_pictures, look }
    }

    fn render(&self, address: &Address, studio: &Studio, buffers: &mut Buffers) -> Made<()> {
        let (locale, target) = (studio.locale(), self.to.address());
        let view = RedirectView {
            lang: locale.tag.clone(),
            dir: locale.direction,
            heading: self.to.heading(&studio.voice)?,
            href: target.href_from(address),
            canonical: target.absolute(self.base.as_str()),
            policy: policy(self.foreign_pictures),
            look: LookView::new(self.look, self.base),
        };
        let context =
            Context::from_serialize(&view).map_err(|error| fault(TEMPLATE, &error.to_string()))?;
        render(TEMPLATE, context, address, studio, buffers)
    }
}
