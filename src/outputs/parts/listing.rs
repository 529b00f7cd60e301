//! Indexes that are cut into pages: all news, and terms.

use std::ops::Range;

use serde::Serialize;
use tera::Value;

use super::entry::{Href, Named};
use super::image::ImageView;
use super::on_top::OnTop;
use super::studio::Studio;
use crate::archive::Archive;
use crate::catalogue::{ArticleId, Pages, TermRef};
use crate::digest::{Digestible, Hasher};
use crate::faces::{ArticleFace, Index};
use crate::outputs::fault::Made;
use crate::outputs::kind::Material;
use crate::values::Node;

/// A page of a listing.
#[derive(Debug, Serialize)]
pub(crate) struct ListView {
    /// The bulletins, the newest first, the parts of a series in their order; each an
    /// [`EntryView`](super::entry::EntryView).
    pub(crate) entries: Vec<Value>,
    /// How many the whole listing has; not on a full page, which is never written again.
    pub(crate) total: Option<usize>,
    /// The page's number; none at the listing's own address.
    pub(crate) number: Option<u32>,
    /// The next page with newer bulletins.
    pub(crate) newer: Option<Href>,
    /// The next page with older ones.
    pub(crate) older: Option<Href>,
    /// All full pages, the newest first; not on a full page.
    pub(crate) numbers: Vec<NumberLink>,
    /// The term, on its pages.
    pub(crate) term: Option<TermHead>,
}

/// A link to a full page.
#[derive(Debug, Serialize)]
pub(crate) struct NumberLink {
    /// The page's number.
    pub(crate) number: u32,
    /// The link.
    pub(crate) href: Href,
}

/// What a term's page says of the term.
#[derive(Debug, Serialize)]
pub(crate) struct TermHead {
    /// The term as it was first written; a country's code; the address of a person.
    pub(crate) id: String,
    /// Its label.
    pub(crate) label: Named,
    /// The name of its taxonomy.
    pub(crate) taxonomy: String,
    /// Its summary, from its page's text.
    pub(crate) summary: Option<Named>,
    /// The language of its text, where that is not the page's.
    pub(crate) text: Option<Named>,
    /// The picture of that text.
    pub(crate) image: Option<ImageView>,
    /// Anything that its page's front matter has for themes.
    pub(crate) extra: Option<Node>,
    /// Its members, where it is a group; each a [`LinkView`](super::entry::LinkView).
    pub(crate) members: Vec<Value>,
    /// The picture of its bulletins by year, where they are of several years; not on a full page.
    pub(crate) chart: Option<Value>,
}

/// What an index shows at its own address.
#[derive(Debug)]
pub(crate) struct OpenPage<'a> {
    index: Index<'a>,
    /// The newest bulletins, below those on top.
    entries: Shown<'a>,
    /// How many the whole listing shows.
    total: usize,
    /// How many full pages there are.
    full: u32,
    /// The number of the next page with older bulletins; 0 where there is none.
    older: u32,
}

/// What a full page of an index shows. It is never written again, and so has no totals.
#[derive(Debug)]
pub(crate) struct FullPage<'a> {
    index: Index<'a>,
    number: u32,
    /// Its bulletins.
    entries: Shown<'a>,
}

/// The bulletins that a page of an index shows, from the first to the last.
#[derive(Debug)]
enum Shown<'a> {
    /// The newest first.
    Newest(OnTop<'a>),
    /// The parts of a series in their order.
    Parts(Vec<Part<'a>>),
}

/// A part of a series.
#[derive(Debug)]
struct Part<'a> {
    entry: &'a ArticleFace<'a>,
    /// Its number in the series.
    number: Option<usize>,
}

/// What an index lists.
#[derive(Clone, Copy)]
pub(crate) enum Listed<'a> {
    /// Bulletins from the oldest to the newest.
    ByDate(&'a [ArticleId]),
    /// The parts of a series in their order.
    Parts(TermRef, &'a [ArticleId]),
}

crate::digest::digestible! {
    Part<'a> { entry, number }
    OpenPage<'a> { index, entries, total, full, older }
    FullPage<'a> { index, number, entries }
}

impl<'a> OpenPage<'a> {
    /// The own address of the `index` of what is `listed`, of which `total` are shown. Above it stand
    /// those that are `pinned`, the newest first: all of them, beside all others of the page, since
    /// "older" goes on behind these.
    pub(crate) fn new(
        material: &'a Material,
        index: Index<'a>,
        listed: Listed<'a>,
        pinned: &[ArticleId],
        total: usize,
    ) -> Self {
        let size = material.archive.site.page_size;
        let pages = Pages::new(listed.ids().len(), size);
        let newest = pages.newest();
        OpenPage {
            index,
            entries: listed.shown(material, newest.clone(), pinned),
            total,
            full: pages.full(),
            // The full page that the newest are, where they fill one, has none that are older.
            older: newest.start.div_ceil(size) as u32,
        }
    }

    /// The page as templates have it; on that of a `term`, with what it says of it.
    pub(crate) fn view(&self, term: Option<TermHead>, studio: &Studio) -> Made<ListView> {
        let number = |number| NumberLink { number, href: self.index.href(number) };
        Ok(ListView {
            entries: self.entries.view(studio)?,
            total: Some(self.total),
            number: None,
            newer: None,
            older: Some(self.older).filter(|number| *number > 0).map(|at| self.index.href(at)),
            numbers: (1..=self.full).rev().map(number).collect(),
            term,
        })
    }
}

/// Whether the full page `number` of a list with the places `listed` shows any of them.
pub(crate) fn shows_any(archive: &Archive, listed: &[ArticleId], number: u32) -> bool {
    let places = Pages::new(listed.len(), archive.site.page_size).page(number);
    let places = listed.get(places).unwrap_or_default();
    places.iter().any(|id| archive.catalogue.is_listed(*id))
}

impl<'a> FullPage<'a> {
    /// The full page `number` of the `index` of what is `listed`.
    pub(crate) fn new(
        material: &'a Material,
        index: Index<'a>,
        listed: Listed<'a>,
        number: u32,
    ) -> Self {
        let places = Pages::new(listed.ids().len(), material.archive.site.page_size).page(number);
        FullPage { index, number, entries: listed.shown(material, places, &[]) }
    }

    /// The page as templates have it; on that of a `term`, with what it says of it.
    pub(crate) fn view(&self, term: Option<TermHead>, studio: &Studio) -> Made<ListView> {
        let older = Some(self.number - 1).filter(|number| *number > 0);
        Ok(ListView {
            entries: self.entries.view(studio)?,
            total: None,
            number: Some(self.number),
            newer: Some(self.index.href(self.number + 1)),
            older: older.map(|number| self.index.href(number)),
            numbers: Vec::new(),
            term,
        })
    }
}

impl<'a> Listed<'a> {
    /// The places, from the first to the last.
    pub(crate) fn ids(self) -> &'a [ArticleId] {
        match self {
            Listed::ByDate(ids) | Listed::Parts(_, ids) => ids,
        }
    }

    /// What is in the `places`, as a page shows it: what is by date the newest first, below those that
    /// are `pinned`.
    fn shown(
        self,
        material: &'a Material,
        places: Range<usize>,
        pinned: &[ArticleId],
    ) -> Shown<'a> {
        let ids = &self.ids()[places];
        match self {
            Listed::ByDate(_) => {
                Shown::Newest(OnTop::new(material, pinned, ids, ids.len() + pinned.len()))
            }
            Listed::Parts(series, _) => {
                let is_shown = |id: &&ArticleId| material.archive.catalogue.is_listed(**id);
                let part = |id: &'a ArticleId| Part {
                    entry: material.faces.article(*id),
                    number: material.archive.catalogue.part(series, *id),
                };
                Shown::Parts(ids.iter().filter(is_shown).map(part).collect())
            }
        }
    }
}

impl Digestible for Shown<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        match self {
            Shown::Newest(entries) => entries.feed(hasher.number(0)),
            Shown::Parts(parts) => parts.feed(hasher.number(1)),
        }
    }
}

impl Shown<'_> {
    fn view(&self, studio: &Studio) -> Made<Vec<Value>> {
        let part = |Part { entry, number }: &Part| match number {
            Some(number) => studio.part(entry, *number),
            None => studio.entry(entry),
        };
        match self {
            Shown::Newest(entries) => entries.entries(studio),
            Shown::Parts(parts) => parts.iter().map(part).collect(),
        }
    }
}

impl Index<'_> {
    /// The link to its full page `number`, which may still lead to its own address.
    fn href(self, number: u32) -> Href {
        Href::to(&self.page(Some(number)).address())
    }
}
