//! An edition's front page.

use jiff::civil::Date;
use serde::Serialize;
use tera::Value;

use super::fault::Made;
use super::kind::Material;
use super::page::Page;
use super::parts::chrome::{Head, Surroundings};
use super::parts::entry::Href;
use super::parts::on_top::OnTop;
use super::parts::studio::Studio;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::{Edition, TermRef};
use crate::faces::{Faces, Link, TermFace};
use crate::site::{Lang, TaxonomyId};

/// The front page of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Front(pub Lang);

/// What is a front page's own.
#[derive(Debug)]
pub(crate) struct FrontOutline<'a> {
    /// The newest bulletins, below those on top.
    newest: OnTop<'a>,
    /// The day of the newest.
    day: Option<Date>,
    /// The sections that have bulletins, in their order.
    sections: Vec<SectionOutline<'a>>,
    /// The years that have bulletins, the newest first, with their numbers of bulletins.
    years: Vec<(i16, usize)>,
}

/// A section with its newest bulletins.
#[derive(Debug)]
struct SectionOutline<'a> {
    term: &'a TermFace<'a>,
    newest: OnTop<'a>,
}

crate::digest::digestible! {
    FrontOutline<'a> { newest, day, sections, years }
    SectionOutline<'a> { term, newest }
}

/// An edition's front page.
#[derive(Debug, Serialize)]
pub(crate) struct FrontView {
    /// The newest bulletins, each an [`EntryView`](super::parts::entry::EntryView).
    pub(crate) entries: Vec<Value>,
    /// The newest of each section: of the taxonomy `sections`, if the site has one.
    pub(crate) sections: Vec<Section>,
    /// The years that have bulletins, the newest first.
    pub(crate) years: Vec<YearLink>,
}

/// A section on the front page.
#[derive(Debug, Serialize)]
pub(crate) struct Section {
    /// The section's page, a [`LinkView`](super::parts::entry::LinkView).
    pub(crate) link: Value,
    /// Its newest bulletins; their HTML is a line's.
    pub(crate) entries: Vec<Value>,
}

/// A year, and how many bulletins it has.
#[derive(Debug, Serialize)]
pub(crate) struct YearLink {
    /// Its page.
    pub(crate) href: Href,
    /// The year.
    pub(crate) label: String,
    /// Its bulletins.
    pub(crate) count: usize,
}

impl Page for Front {
    type Above = Front;
    type Content<'a> = FrontOutline<'a>;
    type View = FrontView;

    const NAME: &'static str = "front";
    const TEMPLATE: &'static str = "front.html";

    fn all(_archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self)) {
        add(Front(edition.lang));
    }

    fn lang(self) -> Lang {
        self.0
    }

    fn address(self, archive: &Archive) -> Address {
        address::front(archive.tag(self.0))
    }

    fn above(self, _archive: &Archive) -> Option<Front> {
        None
    }

    fn is_steady(_archive: &Archive) -> bool {
        true
    }

    fn in_language(self, _archive: &Archive, lang: Lang) -> Option<Self> {
        Some(Front(lang))
    }

    fn link<'a>(self, archive: &'a Archive, _faces: &'a Faces) -> Link<'a> {
        Link::Front(archive.locale(self.0))
    }

    fn content<'a>(self, material: &'a Material) -> FrontOutline<'a> {
        let (edition, front) = (material.edition(), &material.archive.site.front);
        let count = |year| edition.counts_of(year, None).map(|(_, count)| count).sum();
        let years = edition.years().into_iter().rev().map(|year| (year, count(year)));
        FrontOutline {
            newest: OnTop::new(material, edition.pinned(), &edition.listed, front.newest),
            day: edition.newest_day(),
            sections: sections(material),
            years: years.filter(|(_, count)| *count > 0).collect(),
        }
    }

    fn view(
        content: &FrontOutline,
        _page: &Surroundings,
        studio: &Studio,
    ) -> Made<(Head, FrontView)> {
        let FrontOutline { newest, day, sections, years } = content;
        let day = day.map(|day| studio.day(day)).transpose()?;
        let head = Head { day: day.map(|day| day.full.clone()), ..Head::default() };
        let years = years.iter();
        let view = FrontView {
            entries: newest.entries(studio)?,
            sections: sections.iter().map(|section| section.view(studio)).collect::<Made<_>>()?,
            years: years
                .map(|(year, count)| year_link(studio, *year, *count))
                .collect::<Made<_>>()?,
        };
        Ok((head, view))
    }
}

fn sections<'a>(material: &'a Material) -> Vec<SectionOutline<'a>> {
    let Some(taxonomy) = material.archive.site.sections() else { return Vec::new() };
    let per_section = material.archive.site.front.per_section;
    let sections = in_order(material, taxonomy).into_iter().map(|term| {
        let listed = material.of_term(term);
        let pinned = material.edition().pinned_of(&material.archive.catalogue, listed);
        let newest = OnTop::new(material, &pinned, listed, per_section);
        SectionOutline { term: material.faces.term(term), newest }
    });
    sections.filter(|section| !section.newest.is_empty()).collect()
}

/// The sections that have a block, in their order: those that the site names for it, else those that it
/// has put into an order, else all.
fn in_order(material: &Material, taxonomy: TaxonomyId) -> Vec<TermRef> {
    let Archive { site, catalogue, .. } = material.archive;
    let lists = [&site.front.sections, &site.taxonomy(taxonomy).order];
    let Some(named) = lists.into_iter().find(|named| !named.is_empty()) else {
        return material.sorted_terms(taxonomy);
    };
    // What no bulletin has was told of.
    let mut found: Vec<TermRef> = Vec::new();
    for term in named.iter().filter_map(|word| catalogue.terms(taxonomy).find(word)) {
        if !found.contains(&term) {
            found.push(term);
        }
    }
    found
}

impl SectionOutline<'_> {
    fn view(&self, studio: &Studio) -> Made<Section> {
        Ok(Section { link: studio.term(self.term)?, entries: self.newest.lines(studio)? })
    }
}

fn year_link(studio: &Studio, year: i16, count: usize) -> Made<YearLink> {
    let page = Link::Year(studio.locale(), year);
    let label = page.heading(&studio.voice)?;
    Ok(YearLink { href: Href::to(&page.address()), label, count })
}
