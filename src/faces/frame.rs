//! What all pages of an edition have around them.

use super::face::Face;
use super::menu::{MenuFace, MenuLink, Menus};
use super::term::Basics;
use crate::archive::Archive;
use crate::digest::{Digestible, Hasher};
use crate::language::Locale;
use crate::media::LookFiles;
use crate::site::{BaseUrl, Follow, Lang, Pictures};

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
    /// All news and the taxonomies.
    pub(crate) indexes: Vec<MenuLink<'a>>,
    /// The navigation.
    pub(crate) nav: Vec<MenuFace<'a>>,
    /// What the foot leads to.
    pub(crate) footer: Vec<MenuLink<'a>>,
    /// The agency elsewhere.
    pub(crate) follow: &'a [Follow],
    /// Where pictures are shown beside headlines.
    pub(crate) pictures: Pictures,
    /// Whether its pages may load pictures of other sites.
    pub(crate) foreign_pictures: bool,
    /// Whether search engines are told to leave its pages out.
    pub(crate) noindex: bool,
    /// What makes the look the site's own.
    pub(crate) look: &'a LookFiles,
}

crate::digest::digestible! {
    ShownFrame<'a> {
        locale, default, base, taxonomies, indexes, nav, footer, follow, pictures,
        foreign_pictures, noindex, look,
    }
    Follow { name, url }
}

impl Digestible for BaseUrl {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.text(self.as_str());
    }
}

impl Digestible for Pictures {
    fn feed(&self, hasher: &mut Hasher) {
        hasher.text(self.word());
    }
}

pub(super) fn frame<'a>(archive: &'a Archive, basics: &'a Basics<'a>, lang: Lang) -> Frame<'a> {
    let site = &archive.site;
    let menus = Menus { archive, basics, lang };
    let shown = ShownFrame {
        locale: archive.locale(lang),
        default: archive.locale(site.default_language),
        base: &site.base_url,
        taxonomies: site.taxonomies.iter().map(|taxonomy| taxonomy.name.as_str()).collect(),
        indexes: menus.indexes(),
        nav: menus.nav(),
        footer: menus.footer(),
        follow: &site.follow,
        pictures: site.front.pictures,
        foreign_pictures: site.allows_foreign_pictures(),
        noindex: site.noindex,
        look: archive.media.look(),
    };
    Face::new(0, shown)
}
