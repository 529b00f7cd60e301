//! What all pages of an edition have: in templates, `site`.

use serde::Serialize;
use tera::{Context, Value};

use super::entry::{Href, LinkView, Named};
use super::policy::policy;
use crate::address;
use crate::faces::{Frame, Index, Link};
use crate::language::{Direction, Voice};
use crate::outputs::fault::Made;
use crate::site::Follow;
use crate::theme::{Part, Theme, value};

/// What all pages of an edition have; in templates, `site`.
#[derive(Debug, Serialize)]
pub(crate) struct SiteView {
    /// The language's tag.
    pub(crate) lang: String,
    /// The way its text runs.
    pub(crate) dir: Direction,
    /// The site's name in this edition.
    pub(crate) title: String,
    /// The absolute address of the site's root.
    pub(crate) base_url: String,
    /// The path of that address on its host.
    pub(crate) base_path: String,
    /// The edition's front page.
    pub(crate) front: Href,
    /// The list of all news.
    pub(crate) all_news: Href,
    /// The script with the recent news.
    pub(crate) recent: Href,
    /// The edition's feed.
    pub(crate) feed: Href,
    /// The search.
    pub(crate) search: Href,
    /// The ways into the archive: all news and the taxonomies.
    pub(crate) nav: Vec<NavItem>,
    /// The standing pages, each in this language or the nearest that has it.
    pub(crate) pages: Vec<LinkView>,
    /// The agency elsewhere.
    pub(crate) follow: Vec<Follow>,
    /// Where lists show pictures: `none`, `lead` or `all`.
    pub(crate) pictures: &'static str,
    /// The Content-Security-Policy of its pages.
    pub(crate) policy: Value,
    /// The HTML of the theme's parts for the frame; these themselves see none.
    pub(crate) html: Option<FrameHtml>,
}

/// Parts of the frame that are the same on all pages of an edition, as the theme makes them.
#[derive(Debug, Serialize)]
pub(crate) struct FrameHtml {
    /// `head.html`
    pub(crate) head: Value,
    /// `nav.html`
    pub(crate) nav: Value,
    /// `foot.html`
    pub(crate) foot: Value,
}

/// An entry of the navigation.
#[derive(Debug, Serialize)]
pub(crate) struct NavItem {
    /// The taxonomy's name, or `news`.
    pub(crate) name: String,
    /// Where it leads.
    pub(crate) href: Href,
    /// Its text.
    pub(crate) label: String,
}

impl SiteView {
    /// What all pages have that show `frame`, in the words of `voice`.
    pub(crate) fn new(frame: &Frame, voice: &Voice, theme: &Theme) -> Made<Self> {
        let locale = voice.locale;
        let link = |page: Link| Href::to(&page.address());
        let mut site = SiteView {
            lang: locale.tag.clone(),
            dir: locale.direction,
            title: voice.say("site-title", &[])?,
            base_url: frame.base.as_str().to_owned(),
            base_path: frame.base.path().to_owned(),
            front: link(Link::Front(locale)),
            all_news: link(Index::News(locale).page(None)),
            recent: Href::to(&address::recent(&locale.tag)),
            feed: Href::to(&address::feed(&locale.tag)),
            search: link(Link::Search(locale)),
            nav: nav(frame, voice)?,
            pages: standing_pages(frame, voice)?,
            follow: frame.follow.to_vec(),
            pictures: frame.pictures.word(),
            policy: policy(frame.foreign_pictures),
            html: None,
        };
        site.html = Some(FrameHtml::new(&value(&site)?, voice, theme)?);
        Ok(site)
    }
}

impl FrameHtml {
    /// The theme's parts for the frame, which see `site`.
    fn new(site: &Value, voice: &Voice, theme: &Theme) -> Made<Self> {
        let part = |part: Part| {
            let mut context = Context::new();
            context.insert_value(part.subject(), site.clone());
            theme.part(part, voice.lang, context)
        };
        Ok(FrameHtml { head: part(Part::Head)?, nav: part(Part::Nav)?, foot: part(Part::Foot)? })
    }
}

fn nav(frame: &Frame, voice: &Voice) -> Made<Vec<NavItem>> {
    let news = ("news", Index::News(voice.locale).page(None));
    let taxonomies = frame.taxonomies.iter();
    let taxonomies = taxonomies.map(|name| (*name, Link::Taxonomy(voice.locale, name)));
    let item = |(name, page): (&str, Link)| {
        let (href, label) = (Href::to(&page.address()), page.heading(voice)?);
        Ok(NavItem { name: name.to_owned(), href, label })
    };
    [news].into_iter().chain(taxonomies).map(item).collect()
}

fn standing_pages(frame: &Frame, voice: &Voice) -> Made<Vec<LinkView>> {
    let pages = frame.standing.iter().map(|(page, locale)| {
        let label = Named::new(voice.locale, page.heading(voice)?, Some(locale));
        Ok(LinkView { href: Href::to(&page.address()), label })
    });
    pages.collect()
}
