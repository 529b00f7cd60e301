//! Sitemaps with language alternates, their index, and what crawlers are told.
//!
//! The formats: <https://www.sitemaps.org/protocol.html>, and for the alternates
//! <https://developers.google.com/search/docs/specialty/international/localized-versions>.

mod outline;
mod xml;

pub(crate) use outline::{RobotsOutline, SitemapIndexOutline, SitemapOutline};

use self::outline::SitemapEntry;
use super::fault::Made;
use super::kind::{Buffers, Kind, Listed, Listing, MadeWith, Material, Traits};
use super::parts::alternates::Alternates;
use super::parts::studio::Studio;
use crate::address::{self, Address, LANGUAGES};
use crate::archive::Archive;
use crate::catalogue::ArticleId;
use crate::faces::{Link, VersionFace, Whereto};
use crate::site::Lang;

/// The most addresses that one sitemap may hold: <https://www.sitemaps.org/protocol.html>.
const LIMIT: usize = 50_000;

/// The sitemap of an edition's year, or of its index pages; or a further part of one. And that of
/// the page at the root: a sitemap below it may not list what lies above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sitemap {
    Year(Lang, i16, usize),
    Index(Lang, usize),
    Root,
}

/// The index of the sitemaps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SitemapIndex;

/// What crawlers are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Robots;

impl Kind for Sitemap {
    type Outline<'a> = SitemapOutline<'a>;

    const TRAITS: Traits = Traits { is_sitemap: true, ..Traits::of(MadeWith::Program) };

    fn of_plan(plan: &dyn Listing, archive: &Archive, add: &mut dyn FnMut(Address, Self)) {
        if archive.site.noindex {
            return;
        }
        add(Address::new(address::ROOT_SITEMAP), Sitemap::Root);
        for edition in &archive.editions {
            let lang = edition.lang;
            let at = |year, part| address::sitemap(archive.tag(lang), year, part);
            for year in edition.years() {
                let count = edition.shown_of(&archive.catalogue, year).len();
                for part in 0..count.div_ceil(LIMIT) {
                    add(at(Some(year), part), Sitemap::Year(lang, year, part));
                }
            }
            for part in 0..index_pages(plan, archive, lang).count().div_ceil(LIMIT) {
                add(at(None, part), Sitemap::Index(lang, part));
            }
        }
    }

    fn lang(&self) -> Option<Lang> {
        match self {
            Sitemap::Year(lang, ..) | Sitemap::Index(lang, _) => Some(*lang),
            Sitemap::Root => None,
        }
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<SitemapOutline<'a>> {
        let of_part = |part: usize| (part * LIMIT, LIMIT);
        let pages = match *self {
            Sitemap::Year(_, year, part) => {
                let (skipped, taken) = of_part(part);
                let own = material.edition().shown_of(&material.archive.catalogue, year);
                let own = own.iter().skip(skipped).take(taken);
                own.map(|id| article(material, *id)).collect()
            }
            Sitemap::Index(lang, part) => {
                let (skipped, taken) = of_part(part);
                let pages = index_pages(material.plan, material.archive, lang);
                pages.skip(skipped).take(taken).map(|page| index(material, page)).collect()
            }
            Sitemap::Root => {
                let at_root = root_page(material.plan, material.archive);
                at_root.map(|page| index(material, page)).into_iter().collect()
            }
        };
        Ok(SitemapOutline { base: material.frame().base, pages })
    }

    fn bytes(
        outline: &SitemapOutline,
        _address: &Address,
        _studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        xml::sitemap(outline, &mut buffers.bytes);
        Ok(())
    }
}

/// An index page, with its address.
type Index<'p> = (&'p Address, &'p dyn Listed);

/// The index pages of the edition `lang` that search engines may show.
fn index_pages<'p>(
    plan: &'p dyn Listing,
    archive: &'p Archive,
    lang: Lang,
) -> impl Iterator<Item = Index<'p>> {
    let pages = plan.index_pages(lang).filter(|(address, _)| address.as_str() != LANGUAGES);
    pages.filter(|(_, page)| page.is_indexed(archive))
}

/// The page at the root, which is one of the default language's.
fn root_page<'p>(plan: &'p dyn Listing, archive: &Archive) -> Option<Index<'p>> {
    let mut pages = plan.index_pages(archive.site.default_language);
    pages.find(|(address, _)| address.as_str() == LANGUAGES)
}

fn index<'a>(material: &'a Material, (address, page): Index<'a>) -> SitemapEntry<'a> {
    let changed = page.changed(material.archive).map(|moment| material.faces.dated(moment));
    let versions = page.versions(material);
    let alternates = Alternates::of_page(&versions, material.frame().default);
    SitemapEntry { address, changed, alternates }
}

fn article<'a>(material: &'a Material, id: ArticleId) -> SitemapEntry<'a> {
    let Material { archive, faces, .. } = material;
    let own = archive.catalogue.bulletin_of(id).articles.iter().flatten();
    let own = own.filter(|id| archive.catalogue.is_listed(**id));
    let alternate = |id: &ArticleId| {
        let VersionFace { locale, address } = faces.version(*id);
        (locale, Whereto(Link::Article(address, "")))
    };
    SitemapEntry {
        address: archive.address(id),
        changed: Some(faces.dated(archive.catalogue.article(id).changed())),
        alternates: Alternates::new(own.map(alternate).collect(), material.frame().default),
    }
}

impl Kind for SitemapIndex {
    type Outline<'a> = SitemapIndexOutline<'a>;

    const TRAITS: Traits = Traits::of(MadeWith::Program);

    fn of_plan(_plan: &dyn Listing, archive: &Archive, add: &mut dyn FnMut(Address, Self)) {
        if !archive.site.noindex {
            add(Address::new(address::SITEMAPS), SitemapIndex);
        }
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<SitemapIndexOutline<'a>> {
        let sitemaps = material.plan.sitemaps();
        Ok(SitemapIndexOutline { base: material.frame().base, sitemaps })
    }

    fn bytes(
        outline: &SitemapIndexOutline,
        _address: &Address,
        _studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        xml::index(outline, &mut buffers.bytes);
        Ok(())
    }
}

impl Kind for Robots {
    type Outline<'a> = RobotsOutline<'a>;

    const TRAITS: Traits = Traits::of(MadeWith::Program);

    fn of_site(site: &super::kind::Whole, add: &mut dyn FnMut(Address, Self)) {
        // A site may tell crawlers something else, but not where all are to keep out.
        let has_own = || site.statics.iter().any(|file| file.address == address::ROBOTS);
        if site.archive.site.noindex || !has_own() {
            add(Address::new(address::ROBOTS), Robots);
        }
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<RobotsOutline<'a>> {
        Ok(RobotsOutline { base: material.frame().base, noindex: material.frame().noindex })
    }

    fn bytes(
        outline: &RobotsOutline,
        _address: &Address,
        _studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        let sitemaps = Address::new(address::SITEMAPS).absolute(outline.base.as_str());
        let text = match outline.noindex {
            true => "User-agent: *\nDisallow: /\n".to_owned(),
            false => format!("User-agent: *\nAllow: /\n\nSitemap: {sitemaps}\n"),
        };
        buffers.bytes.extend_from_slice(text.as_bytes());
        Ok(())
    }
}
