//! The frame of a page: head data, switcher, breadcrumbs.

use serde::Serialize;
use tera::Value;

use super::alternates::{Alternates, X_DEFAULT};
use super::entry::{Href, LinkView};
use super::json_ld;
use super::studio::Studio;
use crate::digest::{Digestible, Hasher};
use crate::faces::{Frame, Link, Whereto};
use crate::language::{Direction, Locale};
use crate::outputs::fault::Made;

/// The frame of a page; in templates, `page`.
#[derive(Debug, Serialize)]
pub(crate) struct Chrome {
    /// The kind of page: `front`, `news`, `article` …
    pub(crate) kind: &'static str,
    /// The link to the page itself.
    pub(crate) href: Href,
    /// Whether it is one of the pages of `site.nav`.
    pub(crate) in_nav: bool,
    /// The heading.
    pub(crate) heading: String,
    /// The window's title.
    pub(crate) title: String,
    /// What search engines show below the title.
    pub(crate) description: String,
    /// The absolute address of the page itself.
    pub(crate) canonical: String,
    /// Whether search engines are told to leave the page out.
    pub(crate) noindex: bool,
    /// The same page in other editions, itself included.
    pub(crate) alternates: Vec<Alternate>,
    /// The absolute address of the page's picture.
    pub(crate) image: Option<String>,
    /// Objects of schema.org, as JSON that is safe inside a script element.
    pub(crate) json_ld: Vec<String>,
    /// The feed of the page's term.
    pub(crate) feed: Option<LinkView>,
    /// The day in the masthead, a [`DateText`](super::entry::DateText).
    pub(crate) day: Option<Value>,
    /// The editions.
    pub(crate) switcher: Vec<Switch>,
    /// The pages above this one, each a [`LinkView`].
    pub(crate) breadcrumbs: Value,
}

/// The same page in another edition, for machines.
#[derive(Debug, Serialize)]
pub(crate) struct Alternate {
    /// The value of `hreflang`.
    pub(crate) lang: String,
    /// The absolute address.
    pub(crate) href: String,
}

/// An entry of the language switcher.
#[derive(Debug, Serialize)]
pub(crate) struct Switch {
    /// The language's tag.
    pub(crate) lang: String,
    /// The way its text runs.
    pub(crate) dir: Direction,
    /// The language's name in itself.
    pub(crate) name: String,
    /// Where it leads.
    pub(crate) href: Href,
    /// Whether it is this page's edition.
    pub(crate) current: bool,
    /// Where the link leads instead, in words of this page's language, if that edition does
    /// not have this page.
    pub(crate) elsewhere: Option<String>,
}

/// What the frame of a page is made from.
#[derive(Debug)]
pub(crate) struct Surroundings<'a> {
    /// What all pages of its edition have around them.
    pub(crate) frame: &'a Frame<'a>,
    /// The page itself.
    pub(crate) here: Link<'a>,
    /// The pages above it, from the edition's front page down.
    pub(crate) above: Vec<Link<'a>>,
    /// For each edition the page that is nearest to this one.
    pub(crate) versions: Vec<Version<'a>>,
    /// Whether search engines may show it.
    pub(crate) is_indexed: bool,
}

/// The nearest page in an edition.
#[derive(Debug)]
pub(crate) struct Version<'a> {
    /// The edition's language.
    pub(crate) locale: &'a Locale,
    /// The page.
    pub(crate) page: Nearest<'a>,
}

/// How near a page of another edition is.
#[derive(Debug)]
pub(crate) enum Nearest<'a> {
    /// This very page: its address alone is shown.
    Same(Link<'a>),
    /// The same, but search engines are not to show it there.
    Hidden(Link<'a>),
    /// One above it, which is named.
    Above(Link<'a>),
}

crate::digest::digestible! {
    Surroundings<'a> { frame, here, above, versions, is_indexed }
    Version<'a> { locale, page }
}

impl Digestible for Nearest<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        match self {
            Nearest::Same(link) => Whereto(*link).feed(hasher.number(0)),
            Nearest::Above(link) => link.feed(hasher.number(1)),
            Nearest::Hidden(link) => Whereto(*link).feed(hasher.number(2)),
        }
    }
}

impl<'a> Nearest<'a> {
    /// The link to it.
    pub(crate) fn link(&self) -> &Link<'a> {
        match self {
            Nearest::Same(link) | Nearest::Hidden(link) | Nearest::Above(link) => link,
        }
    }
}

/// What a page says of itself beside its content.
#[derive(Default)]
pub(crate) struct Head {
    /// The description; empty where the page has none.
    pub(crate) description: String,
    /// The day in the masthead, a [`DateText`](super::entry::DateText).
    pub(crate) day: Option<Value>,
    /// The absolute address of its picture.
    pub(crate) image: Option<String>,
    /// An object of schema.org beside the breadcrumbs.
    pub(crate) json_ld: Option<String>,
    /// The feed of the page's term.
    pub(crate) feed: Option<LinkView>,
}

impl Surroundings<'_> {
    /// The absolute address of the page itself.
    pub(crate) fn url(&self) -> String {
        self.here.address().absolute(self.frame.base.as_str())
    }

    /// The address of the page in each edition that has it, and the default.
    fn alternates(&self) -> Vec<Alternate> {
        if !self.is_indexed {
            return Vec::new();
        }
        let base = self.frame.base.as_str();
        let Alternates { editions, default } =
            Alternates::of_page(&self.versions, self.frame.default);
        let editions = editions.into_iter().map(|(locale, page)| (&*locale.tag, page));
        let alternate = |(lang, page): (&str, Whereto)| Alternate {
            lang: lang.to_owned(),
            href: page.0.address().absolute(base),
        };
        editions.chain(default.map(|page| (X_DEFAULT, page))).map(alternate).collect()
    }
}

impl Chrome {
    /// The frame of a page of a `kind`.
    pub(crate) fn new(
        kind: &'static str,
        page: &Surroundings,
        head: Head,
        studio: &Studio,
    ) -> Made<Self> {
        let heading = page.here.heading(&studio.voice)?;
        let address = page.here.address();
        let base = page.frame.base.as_str();
        let canonical = address.absolute(base);
        let trail = studio.trail(&page.above, base)?;
        let crumbs = (!trail.steps.is_empty())
            .then(|| json_ld::breadcrumbs(&trail.steps, &heading, &canonical));
        Ok(Chrome {
            kind,
            href: Href::to(&address),
            in_nav: studio.has_in_nav(&address),
            title: title(page, &heading, studio)?,
            heading,
            description: head.description,
            canonical,
            noindex: page.frame.noindex || !page.is_indexed,
            alternates: page.alternates(),
            image: head.image,
            json_ld: head.json_ld.into_iter().chain(crumbs).collect(),
            feed: head.feed,
            day: head.day,
            switcher: switcher(page, studio)?,
            breadcrumbs: trail.links.clone(),
        })
    }
}

fn title(page: &Surroundings, heading: &str, studio: &Studio) -> Made<String> {
    let site = studio.title();
    match page.here {
        Link::Front(_) => Ok(site.to_owned()),
        _ => studio.say("page-title", &[("title", heading.into()), ("site", site.into())]),
    }
}

fn switcher(page: &Surroundings, studio: &Studio) -> Made<Vec<Switch>> {
    let at_root = matches!(page.here, Link::Languages | Link::NotFound);
    let here = Some(studio.locale()).filter(|_| !at_root);
    page.versions.iter().map(|version| switch(version, here, studio)).collect()
}

fn switch(version: &Version, here: Option<&Locale>, studio: &Studio) -> Made<Switch> {
    let Version { locale, page } = version;
    let elsewhere = match page {
        Nearest::Same(_) | Nearest::Hidden(_) => None,
        Nearest::Above(link) => {
            let title = link.heading(&studio.voice)?;
            Some(studio.say("switcher-elsewhere", &[("title", title.as_str().into())])?)
        }
    };
    Ok(Switch {
        lang: locale.tag.clone(),
        dir: locale.direction,
        name: locale.native_name.clone(),
        href: Href::to(&page.link().address()),
        current: here.is_some_and(|here| here.tag == locale.tag),
        elsewhere,
    })
}
