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
use super::parts::chrome::{Nearest, Version};
use super::parts::studio::Studio;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::ArticleId;
use crate::faces::{Link, VersionFace, Whereto};
use crate::language::Locale;
use crate::site::Lang;

/// The most addresses that one sitemap may hold: <https://www.sitemaps.org/protocol.html>.
const LIMIT: usize = 50_000;

/// The sitemap of an edition's year, or of its index pages; or a further part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sitemap {
    lang: Lang,
    year: Option<i16>,
    part: usize,
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
        for edition in &archive.editions {
            let lang = edition.lang;
            let of_year = |year| (Some(year), edition.shown_of(&archive.catalogue, year).len());
            let years = edition.years().into_iter().map(of_year);
            let index = (None, index_pages(plan, archive, lang).count());
            for (year, count) in years.chain([index]) {
                for part in 0..count.div_ceil(LIMIT) {
                    let address = address::sitemap(archive.tag(lang), year, part);
                    add(address, Sitemap { lang, year, part });
                }
            }
        }
    }

    fn lang(&self) -> Option<Lang> {
        Some(self.lang)
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<SitemapOutline<'a>> {
        let skipped = self.part * LIMIT;
        let pages = match self.year {
            Some(year) => {
                let own = material.edition().shown_of(&material.archive.catalogue, year);
                let own = own.iter().skip(skipped).take(LIMIT);
                own.map(|id| article(material, *id)).collect()
            }
            None => {
                let pages = index_pages(material.plan, material.archive, self.lang);
                let pages = pages.skip(skipped).take(LIMIT);
                let page = |(address, page): (&'a Address, &dyn Listed)| {
                    let alternates = page.versions(material).iter().filter_map(same).collect();
                    let changed = page.changed(material.archive);
                    let changed = changed.map(|moment| material.faces.dated(moment));
                    SitemapEntry { address, changed, alternates }
                };
                pages.map(page).collect()
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

/// The index pages of the edition `lang` that search engines may show.
fn index_pages<'p>(
    plan: &'p dyn Listing,
    archive: &'p Archive,
    lang: Lang,
) -> impl Iterator<Item = (&'p Address, &'p dyn Listed)> {
    plan.index_pages(lang).filter(|(_, page)| page.is_indexed(archive))
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
        alternates: own.map(alternate).collect(),
    }
}

fn same<'a>(Version { locale, page }: &Version<'a>) -> Option<(&'a Locale, Whereto<'a>)> {
    match page {
        Nearest::Same(link) => Some((*locale, Whereto(*link))),
        Nearest::Hidden(_) | Nearest::Above(_) => None,
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
