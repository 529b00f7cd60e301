//! What all pages of an edition have around them.

use super::face::Face;
use super::link::Link;
use super::term::Basics;
use crate::archive::Archive;
use crate::digest::{Digestible, Hasher};
use crate::language::Locale;
use crate::site::{BaseUrl, Follow, Lang};

/// What the pages of an edition have around them.
pub(crate) type Frame<'a> = Face<ShownFrame<'a>>;

/// What may be shown around a page.
#[derive(Debug)]
pub(crate) struct ShownFrame<'a> {
    /// The edition's language.
    pub(crate) locale: &'a Locale,
    /// The default language.
    pub(crate) default: &'a Locale,
    /// Where the site is published.
    pub(crate) base: &'a BaseUrl,
    /// The names of the taxonomies.
    pub(crate) taxonomies: Vec<&'a str>,
    /// The standing pages that are listed, each in this language or the nearest that has it.
    pub(crate) standing: Vec<(Link<'a>, &'a Locale)>,
    /// The agency elsewhere.
    pub(crate) follow: &'a [Follow],
    /// Whether its pages may load pictures of other sites.
    pub(crate) foreign_pictures: bool,
}

crate::digest::digestible! {
    ShownFrame<'a> { locale, default, base, taxonomies, standing, follow, foreign_pictures }
    Follow { name, url }
}

impl Digestible for BaseUrl {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.text(self.as_str());
    }
}

pub(super) fn frame<'a>(archive: &'a Archive, basics: &'a Basics<'a>, lang: Lang) -> Frame<'a> {
    let site = &archive.site;
    let pages = archive.catalogue.pages.iter().zip(&basics.standing);
    let standing = pages.filter_map(|(standing, page)| {
        let chain = site.language(lang).chain.iter().copied();
        let mut nearest = chain.chain(site.langs().map(|(lang, _)| lang));
        let (lang, page) = nearest.find_map(|lang| Some((lang, page[lang.index()].as_ref()?)))?;
        standing.is_listed(lang).then_some((Link::Standing(page), page.locale))
    });
    let shown = ShownFrame {
        locale: archive.locale(lang),
        default: archive.locale(site.default_language),
        base: &site.base_url,
        taxonomies: site.taxonomies.iter().map(|taxonomy| taxonomy.name.as_str()).collect(),
        standing: standing.collect(),
        follow: &site.follow,
        foreign_pictures: site.allows_foreign_pictures(),
    };
    Face::new(0, shown)
}
