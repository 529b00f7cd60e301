//! The entries of the navigation and of the foot, as templates have them.

use serde::Serialize;

use super::entry::{Href, Named};
use crate::faces::{Frame, MenuFace, MenuLink};
use crate::language::Voice;
use crate::outputs::fault::Made;

/// An entry of the navigation.
#[derive(Debug, Serialize)]
pub(crate) struct MenuItem {
    /// Its name, see [`MenuEntry`]; `archive` for the menu of the ways into the archive.
    pub(crate) name: String,
    /// Where it leads; none where it is a menu.
    pub(crate) href: Option<Href>,
    /// Its text.
    pub(crate) label: Named,
    /// The language of the page that it leads to, where that is not the page's.
    pub(crate) hreflang: Option<String>,
    /// The entries that it holds, where it is a menu.
    pub(crate) items: Vec<MenuEntry>,
}

/// An entry that leads somewhere.
#[derive(Debug, Serialize)]
pub(crate) struct MenuEntry {
    /// Its name: `news`, `search`, `countries`, `sections/politics`, `pages/about`; of an address
    /// elsewhere its message.
    pub(crate) name: String,
    /// Where it leads.
    pub(crate) href: Href,
    /// Its text.
    pub(crate) label: Named,
    /// The language of the page that it leads to, where that is not the page's.
    pub(crate) hreflang: Option<String>,
}

/// The navigation in the words of `voice`.
pub(super) fn nav(frame: &Frame, voice: &Voice) -> Made<Vec<MenuItem>> {
    let item = |face: &MenuFace| match face {
        MenuFace::Link(link) => {
            let MenuEntry { name, href, label, hreflang } = entry(link, voice)?;
            Ok(MenuItem { name, href: Some(href), label, hreflang, items: Vec::new() })
        }
        MenuFace::Menu(name, links) => Ok(MenuItem {
            name: (*name).to_owned(),
            href: None,
            label: said(name, voice)?,
            hreflang: None,
            items: entries(links, voice)?,
        }),
    };
    frame.nav.iter().map(item).collect()
}

/// The `links` in the words of `voice`.
pub(super) fn entries(links: &[MenuLink], voice: &Voice) -> Made<Vec<MenuEntry>> {
    links.iter().map(|link| entry(link, voice)).collect()
}

fn entry(link: &MenuLink, voice: &Voice) -> Made<MenuEntry> {
    let page = voice.locale;
    Ok(match link {
        MenuLink::Page { name, link, locale } => MenuEntry {
            name: name.clone(),
            href: Href::to(&link.address()),
            label: Named::new(page, link.heading(voice)?, link.label_locale()),
            hreflang: (locale.tag != page.tag).then(|| locale.tag.clone()),
        },
        MenuLink::Elsewhere(href, label) => MenuEntry {
            name: (*label).to_owned(),
            href: Href::elsewhere(href),
            label: said(label, voice)?,
            hreflang: None,
        },
    })
}

/// The message `id`, with its language where that is not the page's.
fn said(id: &str, voice: &Voice) -> Made<Named> {
    let (text, locale) = voice.say_marked(id)?;
    Ok(Named::new(voice.locale, text, Some(locale)))
}
