//! The entries of the navigation and of the foot, as templates have them.

use serde::Serialize;

use super::entry::{Href, Named};
use crate::faces::{Frame, MenuFace};
use crate::language::Voice;
use crate::outputs::fault::Made;

/// An entry of the navigation or of the foot.
#[derive(Debug, Serialize)]
pub(crate) struct MenuItem {
    /// Its name: `news`, `search`, `countries`, `sections/politics`, `pages/about`; of an address
    /// elsewhere its message; `archive` for the menu of the ways into the archive.
    pub(crate) name: String,
    /// Where it leads; none where it is a menu.
    pub(crate) href: Option<Href>,
    /// Its text.
    pub(crate) label: Named,
    /// The language of the page that it leads to, where that is not the page's.
    pub(crate) hreflang: Option<String>,
    /// The entries that it holds, where it is a menu.
    pub(crate) items: Vec<MenuItem>,
}

/// The `entries` of a menu in the words of `voice`.
pub(super) fn items(entries: &[MenuFace], frame: &Frame, voice: &Voice) -> Made<Vec<MenuItem>> {
    entries.iter().map(|entry| item(entry, frame, voice)).collect()
}

fn item(entry: &MenuFace, frame: &Frame, voice: &Voice) -> Made<MenuItem> {
    let page = voice.locale;
    Ok(match entry {
        MenuFace::Page { name, link, locale } => MenuItem {
            name: name.clone(),
            href: Some(Href::to(&link.address())),
            label: Named::new(page, link.heading(voice)?, link.label_locale()),
            hreflang: (locale.tag != page.tag).then(|| locale.tag.clone()),
            items: Vec::new(),
        },
        MenuFace::Elsewhere(href, label) => MenuItem {
            name: (*label).to_owned(),
            href: Some(Href::elsewhere(href)),
            label: said(label, frame, voice)?,
            hreflang: None,
            items: Vec::new(),
        },
        MenuFace::Menu(name, entries) => MenuItem {
            name: (*name).to_owned(),
            href: None,
            label: said(name, frame, voice)?,
            hreflang: None,
            items: items(entries, frame, voice)?,
        },
    })
}

/// The message `id`, with its language where that is not the page's.
fn said(id: &str, frame: &Frame, voice: &Voice) -> Made<Named> {
    let (text, owner) = voice.say_marked(id)?;
    Ok(Named::new(voice.locale, text, frame.locales.get(owner.index()).copied()))
}
