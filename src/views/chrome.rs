//! The frame that all pages have: head data, navigation, switcher, breadcrumbs.

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Value};

use super::entry::{Href, Link, Named};
use super::json_ld::{self, Step};
use super::{Made, Maker, heading, word};
use crate::catalogue::nearest_text;
use crate::language::Direction;
use crate::plan::{Address, Facts, Page, Version, feed_address};
use crate::site::{Follow, Lang};
use crate::theme::{Part, Theme, value};

/// What all pages of an edition have; in templates, `site`.
#[derive(Debug, Serialize)]
pub struct SiteView {
    /// The language's tag.
    pub lang: String,
    /// The way its text runs.
    pub dir: Direction,
    /// The site's name in this edition.
    pub title: String,
    /// The absolute address of the site's root.
    pub base_url: String,
    /// The path of that address on its host.
    pub base_path: String,
    /// The edition's front page.
    pub front: Href,
    /// The list of all news.
    pub all_news: Href,
    /// The script with the recent news.
    pub recent: Href,
    /// The edition's feed.
    pub feed: Href,
    /// The search.
    pub search: Href,
    /// The ways into the archive: all news and the taxonomies.
    pub nav: Vec<NavItem>,
    /// The standing pages, each in this language or the nearest that has it.
    pub pages: Vec<Link>,
    /// The agency elsewhere.
    pub follow: Vec<Follow>,
    /// The HTML of the theme's parts for the frame; these themselves see none.
    pub html: Option<FrameHtml>,
}

/// Parts of the frame that are the same on all pages of an edition, as the theme makes them.
#[derive(Debug, Serialize)]
pub struct FrameHtml {
    /// `head.html`
    pub head: Value,
    /// `nav.html`
    pub nav: Value,
    /// `foot.html`
    pub foot: Value,
}

/// The frame of a page; in templates, `page`.
#[derive(Debug, Serialize)]
pub struct Chrome {
    /// The kind of page: `front`, `news`, `article` …
    pub kind: &'static str,
    /// The link to the page itself.
    pub href: Href,
    /// Whether it is one of the pages of `site.nav`.
    pub in_nav: bool,
    /// The heading.
    pub heading: String,
    /// The window's title.
    pub title: String,
    /// What search engines show below the title.
    pub description: String,
    /// The absolute address of the page itself.
    pub canonical: String,
    /// The same page in other editions, itself included.
    pub alternates: Vec<Alternate>,
    /// The absolute address of the page's picture.
    pub image: Option<String>,
    /// Objects of schema.org, as JSON that is safe inside a script element.
    pub json_ld: Vec<String>,
    /// The feed of the page's term.
    pub feed: Option<Link>,
    /// The day in the masthead, a [`DateText`](super::DateText).
    pub day: Option<Value>,
    /// The editions.
    pub switcher: Vec<Switch>,
    /// The pages above this one, each a [`Link`].
    pub breadcrumbs: Value,
}

/// The same page in another edition, for machines.
#[derive(Debug, Serialize)]
pub struct Alternate {
    /// The value of `hreflang`.
    pub lang: String,
    /// The absolute address.
    pub href: String,
}

/// An entry of the navigation.
#[derive(Debug, Serialize)]
pub struct NavItem {
    /// The taxonomy's name, or `news`.
    pub name: String,
    /// Where it leads.
    pub href: Href,
    /// Its text.
    pub label: String,
}

/// An entry of the language switcher.
#[derive(Debug, Serialize)]
pub struct Switch {
    /// The language's tag.
    pub lang: String,
    /// The way its text runs.
    pub dir: Direction,
    /// The language's name in itself.
    pub name: String,
    /// Where it leads.
    pub href: Href,
    /// Whether it is this page's edition.
    pub current: bool,
    /// Where the link leads instead, in words of this page's language, if that edition does
    /// not have this page.
    pub elsewhere: Option<String>,
}

/// What a page says of itself beside its content.
#[derive(Default)]
pub(super) struct Head {
    /// The description; empty where the page has none.
    pub description: String,
    /// The day in the masthead, a [`DateText`](super::DateText).
    pub day: Option<Value>,
    /// The absolute address of its picture.
    pub image: Option<String>,
    /// An object of schema.org beside the breadcrumbs.
    pub json_ld: Option<String>,
    /// The pages above it, where they are known already: as [`Link`]s, and for machines.
    pub above: Option<(Value, Arc<[Step]>)>,
}

impl SiteView {
    /// What all pages of the edition `lang` have.
    pub(super) fn new(facts: &Facts, theme: &Theme, lang: Lang) -> Made<Self> {
        let locale = facts.locale(lang);
        let link = |page: Page| Href::to(&page.address(facts));
        let file = |name: &str| Href::to(&Address::new(format!("{}/{name}", locale.tag)));
        let mut site = SiteView {
            lang: locale.tag.clone(),
            dir: locale.direction,
            title: word(facts, lang, "site-title", &[])?,
            base_url: facts.site.base_url.as_str().to_owned(),
            base_path: facts.site.base_url.path().to_owned(),
            front: link(Page::Front(lang)),
            all_news: link(Page::News(lang, None)),
            recent: file("recent.js"),
            feed: file("feed.xml"),
            search: link(Page::Search(lang)),
            nav: nav(facts, lang)?,
            pages: standing_pages(facts, lang),
            follow: facts.site.follow.clone(),
            html: None,
        };
        let value = value(&site)?;
        let part = |part: Part| {
            let mut context = Context::new();
            context.insert_value(part.subject(), value.clone());
            theme.part(part, lang, context)
        };
        site.html = Some(FrameHtml {
            head: part(Part::Head)?,
            nav: part(Part::Nav)?,
            foot: part(Part::Foot)?,
        });
        Ok(site)
    }
}

fn nav(facts: &Facts, lang: Lang) -> Made<Vec<NavItem>> {
    let news = ("news".to_owned(), Page::News(lang, None));
    let taxonomies = facts.site.taxonomy_ids();
    let taxonomies =
        taxonomies.map(|id| (facts.taxonomy(id).name.clone(), Page::Taxonomy(lang, id)));
    let item = |(name, page): (String, Page)| {
        let href = Href::to(&page.address(facts));
        Ok(NavItem { name, href, label: heading(facts, page, lang)? })
    };
    [news].into_iter().chain(taxonomies).map(item).collect()
}

fn standing_pages(facts: &Facts, lang: Lang) -> Vec<Link> {
    let pages = facts.catalogue.page_ids();
    pages
        .filter_map(|number| {
            let texts = &facts.catalogue.page(number).texts;
            let (found, text) = nearest_text(facts.site, texts, lang)?;
            let label = Named::new(facts, lang, text.title.clone(), Some(found));
            Some(Link { href: Href::to(&Page::Standing(found, number).address(facts)), label })
        })
        .collect()
}

impl Maker<'_> {
    /// The frame of this page.
    pub(super) fn chrome(&self, kind: &'static str, head: Head) -> Made<Chrome> {
        let facts = &self.facts;
        let page = self.outline.page;
        let heading = heading(facts, page, self.lang)?;
        let address = page.address(facts);
        let canonical = address.absolute(facts.site.base_url.as_str());
        let (breadcrumbs, steps) = match head.above {
            Some(above) => above,
            None => self.above(&page.ancestors(facts))?,
        };
        let trail = (!steps.is_empty()).then(|| json_ld::breadcrumbs(&steps, &heading, &canonical));
        Ok(Chrome {
            kind,
            href: Href::to(&address),
            in_nav: matches!(page, Page::News(_, None) | Page::Taxonomy(..)),
            title: self.title(&heading)?,
            heading,
            description: head.description,
            canonical,
            alternates: self.alternates(),
            image: head.image,
            json_ld: head.json_ld.into_iter().chain(trail).collect(),
            feed: self.term_feed()?,
            day: head.day,
            switcher: self.switcher()?,
            breadcrumbs,
        })
    }

    fn title(&self, heading: &str) -> Made<String> {
        let site = self.shared.title.as_str();
        match self.outline.page {
            Page::Front(_) => Ok(site.to_owned()),
            _ => {
                let arguments = [("title", heading.into()), ("site", site.into())];
                word(&self.facts, self.lang, "page-title", &arguments)
            }
        }
    }

    /// The pages `above` this one, as links and for machines.
    fn above(&self, above: &[Page]) -> Made<(Value, Arc<[Step]>)> {
        let link = |page: &Page| {
            let label = match page {
                Page::Term(_, term, _) => self.facts.labels.get(*term, self.lang).lang,
                _ => None,
            };
            let text = heading(&self.facts, *page, self.lang)?;
            Ok(Link { href: self.path(*page), label: self.named(text, label) })
        };
        let links = above.iter().map(link).collect::<Made<Vec<_>>>()?;
        Ok((value(&links)?, json_ld::steps(self, above)?))
    }

    /// The page in each edition that has it, and the default for readers of other languages:
    /// the default language's page, else the first; of front pages, the choice of language.
    fn alternates(&self) -> Vec<Alternate> {
        let facts = &self.facts;
        let page = self.outline.page;
        if page == Page::NotFound {
            return Vec::new();
        }
        let base = facts.site.base_url.as_str();
        let same = facts.site.langs().zip(&self.outline.versions);
        let same = same.filter(|(_, version)| version.same);
        let mut alternates = Vec::with_capacity(self.outline.versions.len() + 1);
        let mut default = None;
        for ((lang, language), version) in same {
            let href = version.page.address(facts).absolute(base);
            if default.is_none() || lang == facts.site.default_language {
                default = Some(href.clone());
            }
            alternates.push(Alternate { lang: language.tag.clone(), href });
        }
        if matches!(page, Page::Front(_) | Page::Languages) {
            default = Some(Page::Languages.address(facts).absolute(base));
        }
        alternates.extend(default.map(|href| Alternate { lang: "x-default".to_owned(), href }));
        alternates
    }

    /// The feed of the term whose page this is.
    fn term_feed(&self) -> Made<Option<Link>> {
        let Page::Term(_, term, _) = self.outline.page else { return Ok(None) };
        let Some(address) = feed_address(&self.facts, self.lang, Some(term)) else {
            return Ok(None);
        };
        let label = self.facts.labels.get(term, self.lang);
        let arguments =
            [("title", label.text.as_str().into()), ("site", self.shared.title.as_str().into())];
        let text = word(&self.facts, self.lang, "feed-title", &arguments)?;
        Ok(Some(Link { href: Href::to(&address), label: self.named(text, None) }))
    }

    fn switcher(&self) -> Made<Vec<Switch>> {
        let langs = self.facts.site.langs().zip(&self.outline.versions);
        langs.map(|((lang, _), version)| self.switch(lang, version)).collect()
    }

    fn switch(&self, lang: Lang, version: &Version) -> Made<Switch> {
        let facts = &self.facts;
        let elsewhere = if version.same {
            None
        } else {
            let title = heading(facts, version.page, self.lang)?;
            let arguments = [("title", title.as_str().into())];
            Some(word(facts, self.lang, "switcher-elsewhere", &arguments)?)
        };
        let locale = facts.locale(lang);
        let at_root = matches!(self.outline.page, Page::Languages | Page::NotFound);
        Ok(Switch {
            lang: locale.tag.clone(),
            dir: locale.direction,
            name: locale.native_name.clone(),
            href: self.path(version.page),
            current: lang == self.lang && !at_root,
            elsewhere,
        })
    }
}
