//! A term: its own address with what is said of it, and its full pages.

mod chart;
mod profile;

use profile::profile_page;

use super::fault::Made;
use super::kind::Material;
use super::news::numbers_agree;
use super::page::Page;
use super::parts::chrome::{Head, Surroundings};
use super::parts::entry::{Href, LinkView};
use super::parts::image::ImageView;
use super::parts::listing::{FullPage, ListView, Listed, OpenPage, TermHead, shows_any};
use super::parts::studio::Studio;
use super::taxonomy::TaxonomyTerms;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::{ArticleId, Edition, Pages, TermRef, Text, nearest_text};
use crate::faces::{Faces, Index, Link, PictureFace, TermFace, TextFace};
use crate::language::Locale;
use crate::site::Lang;
use crate::taxonomy::Role;
use crate::values::Node;

/// The newest bulletins of a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Term(pub Lang, pub TermRef);

/// The full page of a term with a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TermPage(pub Lang, pub TermRef, pub u32);

/// What a term's own address shows.
#[derive(Debug)]
pub(crate) struct TermOutline<'a> {
    term: &'a TermFace<'a>,
    list: OpenPage<'a>,
    has_feed: bool,
    /// The term's text, in this language or the nearest that has one.
    text: Option<TermText<'a>>,
    /// The years that its bulletins are of, the first one first, with their numbers of bulletins.
    years: Vec<(i16, usize)>,
    /// The members of a group that have anything to show.
    members: Vec<&'a TermFace<'a>>,
}

/// The text of a term.
#[derive(Debug)]
struct TermText<'a> {
    locale: &'a Locale,
    summary: &'a str,
    picture: Option<PictureFace<'a>>,
    extra: Option<&'a Node>,
    body: TextFace<'a>,
}

/// What a full page of a term shows.
#[derive(Debug)]
pub(crate) struct TermPageOutline<'a> {
    term: &'a TermFace<'a>,
    list: FullPage<'a>,
    has_feed: bool,
}

crate::digest::digestible! {
    TermOutline<'a> { term, list, has_feed, text, years, members }
    TermText<'a> { locale, summary, picture, extra, body }
    TermPageOutline<'a> { term, list, has_feed }
}

impl Page for Term {
    type Above = TaxonomyTerms;
    type Content<'a> = TermOutline<'a>;
    type View = ListView;

    const NAME: &'static str = "term";
    const TEMPLATE: &'static str = "list.html";
    const IS_KEPT: bool = true;

    fn all(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self)) {
        of_edition(archive, edition).for_each(|term| add(Term(edition.lang, term)));
    }

    fn lang(self) -> Lang {
        self.0
    }

    fn address(self, archive: &Archive) -> Address {
        address(archive, self, None)
    }

    fn above(self, _archive: &Archive) -> Option<TaxonomyTerms> {
        Some(TaxonomyTerms(self.0, self.1.taxonomy))
    }

    fn in_language(self, archive: &Archive, lang: Lang) -> Option<Self> {
        archive.has_term(lang, self.1).then_some(Term(lang, self.1))
    }

    fn link<'a>(self, archive: &'a Archive, faces: &'a Faces) -> Link<'a> {
        index(archive, faces, self).page(None)
    }

    fn text(self, archive: &Archive) -> Option<&Text> {
        let texts = &archive.catalogue.term(self.1).texts;
        nearest_text(&archive.site, texts, self.0).map(|(_, text)| text)
    }

    fn is_indexed(self, archive: &Archive) -> bool {
        archive.shows_term(self.0, self.1)
    }

    fn content<'a>(self, material: &'a Material) -> TermOutline<'a> {
        let Material { archive, faces, .. } = material;
        let listed = material.of_term(self.1);
        let edition = material.edition();
        let total = edition.total_of_term(self.1);
        let pinned = pinned(material, self.1, listed);
        let index = index(archive, faces, self);
        let term = archive.catalogue.term(self.1);
        let members = term.members.iter().flatten();
        let members = members.filter(|member| archive.shows_term(self.0, **member));
        TermOutline {
            term: faces.term(self.1),
            list: OpenPage::new(
                material,
                index,
                by_kind(material.edition(), self.1),
                &pinned,
                total,
            ),
            has_feed: archive.has_feed(self.0, self.1),
            text: text(material, self),
            years: years(archive, listed, edition.hidden_of_term(self.1)),
            members: members.map(|member| faces.term(*member)).collect(),
        }
    }

    fn body<'c>(content: &'c TermOutline<'_>) -> Option<&'c TextFace<'c>> {
        content.text.as_ref().map(|text| &text.body)
    }

    fn view(content: &TermOutline, page: &Surroundings, studio: &Studio) -> Made<(Head, ListView)> {
        let TermOutline { term, list, has_feed, text, years, members } = content;
        let summary = text.as_ref().filter(|text| !text.summary.is_empty());
        let picture = text.as_ref().and_then(|text| text.picture.as_ref());
        let extra = text.as_ref().and_then(|text| text.extra.cloned());
        let head = TermHead {
            summary: summary.map(|text| studio.named(text.summary, Some(text.locale))),
            text: text.as_ref().map(|text| studio.named("", Some(text.locale))),
            image: ImageView::of(picture, studio)?,
            extra,
            members: studio.terms(members)?,
            chart: chart::chart(studio, years)?,
            ..term_head(term, studio)
        };
        let description = summary.map(|text| text.summary.to_owned()).unwrap_or_default();
        let feed = feed(term, *has_feed, studio)?;
        let image = picture.map(|picture| picture.file.absolute(page.frame.base.as_str()));
        let json_ld = (term.role == Role::Author && !term.is_group).then(|| {
            let about = summary.map(|text| text.summary);
            profile_page(&page.url(), term.label, about, image.as_deref())
        });
        let view = list.view(Some(head), studio)?;
        Ok((Head { description, feed, image, json_ld, ..Head::default() }, view))
    }
}

impl Page for TermPage {
    type Above = Term;
    type Content<'a> = TermPageOutline<'a>;
    type View = ListView;

    const NAME: &'static str = Term::NAME;
    const TEMPLATE: &'static str = Term::TEMPLATE;

    fn all(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Self)) {
        for term in of_edition(archive, edition) {
            let pages = Pages::new(edition.term(term).len(), archive.site.page_size);
            (1..=pages.full()).for_each(|number| add(TermPage(edition.lang, term, number)));
        }
    }

    fn lang(self) -> Lang {
        self.0
    }

    fn address(self, archive: &Archive) -> Address {
        address(archive, Term(self.0, self.1), Some(self.2))
    }

    fn above(self, _archive: &Archive) -> Option<Term> {
        Some(Term(self.0, self.1))
    }

    fn in_language(self, archive: &Archive, lang: Lang) -> Option<Self> {
        let TermPage(here, term, number) = self;
        let listed = |lang| by_kind(archive.edition(lang), term).ids();
        let agree = || numbers_agree(archive, listed(here), listed(lang), number);
        (here == lang || agree()).then_some(TermPage(lang, term, number))
    }

    fn link<'a>(self, archive: &'a Archive, faces: &'a Faces) -> Link<'a> {
        index(archive, faces, Term(self.0, self.1)).page(Some(self.2))
    }

    fn is_indexed(self, archive: &Archive) -> bool {
        let edition = archive.edition(self.0);
        shows_any(archive, by_kind(edition, self.1).ids(), self.2)
    }

    fn content<'a>(self, material: &'a Material) -> TermPageOutline<'a> {
        let TermPage(lang, term, number) = self;
        let index = index(material.archive, &material.faces, Term(lang, term));
        TermPageOutline {
            term: material.faces.term(term),
            list: FullPage::new(material, index, by_kind(material.edition(), term), number),
            has_feed: material.archive.has_feed(lang, term),
        }
    }

    fn view(
        content: &TermPageOutline,
        _page: &Surroundings,
        studio: &Studio,
    ) -> Made<(Head, ListView)> {
        let TermPageOutline { term, list, has_feed } = content;
        let feed = feed(term, *has_feed, studio)?;
        let view = list.view(Some(term_head(term, studio)), studio)?;
        Ok((Head { feed, ..Head::default() }, view))
    }
}

/// The terms that have pages in `edition`.
pub(super) fn of_edition<'a>(
    archive: &'a Archive,
    edition: &'a Edition,
) -> impl Iterator<Item = TermRef> + 'a {
    archive.catalogue.term_refs().filter(|term| archive.has_term(edition.lang, *term))
}

fn address(archive: &Archive, Term(lang, id): Term, number: Option<u32>) -> Address {
    let taxonomy = &archive.site.taxonomy(id.taxonomy).name;
    let term = &archive.catalogue.term(id).address;
    address::term(archive.tag(lang), taxonomy, term, number)
}

/// The address of a term's page with a number, full or not.
pub(super) fn numbered(archive: &Archive, term: Term, number: u32) -> Address {
    address(archive, term, Some(number))
}

fn index<'a>(archive: &'a Archive, faces: &'a Faces, Term(lang, term): Term) -> Index<'a> {
    Index::Term(archive.locale(lang), faces.term(term))
}

fn text<'a>(material: &'a Material, Term(lang, term): Term) -> Option<TermText<'a>> {
    let Material { archive, faces, plan, .. } = material;
    let texts = &archive.catalogue.term(term).texts;
    let (lang, text) = nearest_text(&archive.site, texts, lang)?;
    Some(TermText {
        locale: archive.locale(lang),
        summary: text.summary(),
        picture: faces.picture(text),
        extra: text.extra.as_deref(),
        body: TextFace::new(archive, *plan, lang, text),
    })
}

/// The years of `listed`, which runs from the oldest to the newest, with their numbers of
/// bulletins without those that are `hidden`. A year's end is looked for by halves: a list may have a
/// hundred thousand.
fn years(
    archive: &Archive,
    mut listed: &[ArticleId],
    mut hidden: &[ArticleId],
) -> Vec<(i16, usize)> {
    let year_of = |id: &ArticleId| archive.catalogue.article(*id).date.day.year();
    let mut years = Vec::new();
    while let Some(first) = listed.first() {
        let year = year_of(first);
        let count = listed.partition_point(|id| year_of(id) <= year);
        let empty = hidden.partition_point(|id| year_of(id) <= year);
        years.extend((count > empty).then_some((year, count - empty)));
        (listed, hidden) = (&listed[count..], &hidden[empty..]);
    }
    years
}

/// What the pages of a term list, in the order that its kind has them in.
fn by_kind(edition: &Edition, term: TermRef) -> Listed<'_> {
    match edition.parts(term) {
        Some(parts) => Listed::Parts(term, parts),
        None => Listed::ByDate(edition.term(term)),
    }
}

/// What all pages of a term say of it.
fn term_head(term: &TermFace, studio: &Studio) -> TermHead {
    TermHead {
        id: term.id.to_owned(),
        label: studio.named(term.label, term.label_locale),
        taxonomy: term.taxonomy.to_owned(),
        summary: None,
        text: None,
        image: None,
        extra: None,
        members: Vec::new(),
        chart: None,
    }
}

/// What stands on top of the own address of a term that lists `listed`: of sections alone.
fn pinned(material: &Material, term: TermRef, listed: &[ArticleId]) -> Vec<ArticleId> {
    let archive = material.archive;
    match archive.site.taxonomy(term.taxonomy).is_sections() {
        true => material.edition().pinned_of(&archive.catalogue, listed),
        false => Vec::new(),
    }
}

/// The feed of a term, if it has one.
fn feed(term: &TermFace, has_feed: bool, studio: &Studio) -> Made<Option<LinkView>> {
    if !has_feed {
        return Ok(None);
    }
    let address = address::term_feed(&studio.locale().tag, term.taxonomy, term.address);
    let arguments = [("title", term.label.into()), ("site", studio.title().into())];
    let label = studio.named(studio.say("feed-title", &arguments)?, None);
    Ok(Some(LinkView { href: Href::to(&address), label }))
}
