//! What all pages of an edition have: in templates, `site`.

use serde::Serialize;
use tera::{Context, Value};

use super::entry::{Href, Named};
use super::look::LookView;
use super::menu::{MenuEntry, MenuItem, entries, nav};
use super::policy::policy;
use crate::address;
use crate::faces::{Frame, Index, Link};
use crate::language::{Direction, Unsaid, Voice};
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
    /// The navigation.
    pub(crate) nav: Vec<MenuItem>,
    /// What the foot leads to.
    pub(crate) footer: Vec<MenuEntry>,
    /// All ways into the archive: all news and the taxonomies.
    pub(crate) indexes: Vec<MenuEntry>,
    /// What the site says of itself in the foot, if it does.
    pub(crate) footer_text: Option<Named>,
    /// Who is responsible for it, if it says so.
    pub(crate) imprint: Option<Named>,
    /// What makes the look the site's own.
    pub(crate) look: LookView,
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

impl SiteView {
    /// What all pages have that show `frame`, in the words of `voice`.
    pub(crate) fn new(frame: &Frame, voice: &Voice, theme: &Theme) -> Made<Self> {
        let locale = voice.locale;
        let link = |page: Link| Href::to(&page.address());
        let title = voice.say("site-title", &[])?;
        let own = |id: &str| {
            let said = voice.say_if_there(id, &[("site", title.as_str().into())])?;
            Ok::<_, Unsaid>(said.map(|(text, owner)| Named::new(locale, text, Some(owner))))
        };
        let mut site = SiteView {
            lang: locale.tag.clone(),
            dir: locale.direction,
            footer_text: own("footer-text")?,
            imprint: own("imprint")?,
            title,
            base_url: frame.base.as_str().to_owned(),
            base_path: frame.base.path().to_owned(),
            front: link(Link::Front(locale)),
            all_news: link(Index::News(locale).page(None)),
            recent: Href::to(&address::recent(&locale.tag)),
            feed: Href::to(&address::feed(&locale.tag)),
            search: link(Link::Search(locale)),
            nav: nav(frame, voice)?,
            footer: entries(&frame.footer, voice)?,
            indexes: entries(&frame.indexes, voice)?,
            look: LookView::new(frame.look, frame.base),
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
