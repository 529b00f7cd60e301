//! The frame that all pages have: head data, navigation, switcher, breadcrumbs.

use serde::Serialize;

use super::entry::{DateText, Link, Named};
use super::{Made, Maker, heading, json_ld, word};
use crate::catalogue::nearest_text;
use crate::content::Moment;
use crate::language::Direction;
use crate::plan::{Address, Destination, Facts, Page, feed_address};
use crate::site::{Follow, Lang};

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
    /// The path of the edition's front page.
    pub front: String,
    /// The path of the list of all news.
    pub all_news: String,
    /// The path of the script with the recent news.
    pub recent: String,
    /// The path of the edition's feed.
    pub feed: String,
    /// The ways into the archive: all news and the taxonomies.
    pub nav: Vec<NavItem>,
    /// The standing pages, each in this language or the nearest that has it.
    pub pages: Vec<Link>,
    /// The agency elsewhere.
    pub follow: Vec<Follow>,
}

/// The frame of a page; in templates, `page`.
#[derive(Debug, Serialize)]
pub struct Chrome {
    /// The kind of page: `front`, `news`, `article` …
    pub kind: &'static str,
    /// The relative link to the site's root: empty, or `../` several times.
    pub root: String,
    /// The path of the page from the site's root.
    pub path: String,
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
    /// The day in the masthead.
    pub day: Option<DateText>,
    /// The editions.
    pub switcher: Vec<Switch>,
    /// The pages above this one.
    pub breadcrumbs: Vec<Link>,
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
    /// Its path from the site's root.
    pub path: String,
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
    /// Its path from the site's root.
    pub path: String,
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
    /// The day in the masthead.
    pub day: Option<Moment>,
    /// The picture's file.
    pub image: Option<Destination>,
    /// Objects of schema.org beside the breadcrumbs.
    pub json_ld: Vec<serde_json::Value>,
}

impl SiteView {
    /// What all pages of the edition `lang` have.
    pub(super) fn new(facts: &Facts, lang: Lang) -> Made<Self> {
        let locale = facts.locale(lang);
        let path = |page: Page| page.address(facts).encoded();
        let file = |name: &str| Address::new(format!("{}/{name}", locale.tag)).encoded();
        Ok(SiteView {
            lang: locale.tag.clone(),
            dir: locale.direction,
            title: word(facts, lang, "site-title", &[])?,
            base_url: facts.site.base_url.as_str().to_owned(),
            base_path: facts.site.base_url.path().to_owned(),
            front: path(Page::Front(lang)),
            all_news: path(Page::News(lang, None)),
            recent: file("recent.js"),
            feed: file("feed.xml"),
            nav: nav(facts, lang)?,
            pages: standing_pages(facts, lang),
            follow: facts.site.follow.clone(),
        })
    }
}

fn nav(facts: &Facts, lang: Lang) -> Made<Vec<NavItem>> {
    let news = ("news".to_owned(), Page::News(lang, None));
    let taxonomies = facts.site.taxonomies.iter().enumerate();
    let taxonomies =
        taxonomies.map(|(number, taxonomy)| (taxonomy.name.clone(), Page::Taxonomy(lang, number)));
    [news]
        .into_iter()
        .chain(taxonomies)
        .map(|(name, page)| {
            let path = page.address(facts).encoded();
            Ok(NavItem { name, path, label: heading(facts, page, lang)? })
        })
        .collect()
}

fn standing_pages(facts: &Facts, lang: Lang) -> Vec<Link> {
    let pages = facts.catalogue.pages.iter().enumerate();
    pages
        .filter_map(|(number, page)| {
            let (found, text) = nearest_text(facts.site, &page.texts, lang)?;
            let label = Named::new(facts, lang, text.title.clone(), Some(found));
            Some(Link { path: Page::Standing(found, number).address(facts).encoded(), label })
        })
        .collect()
}

impl Maker<'_> {
    /// The frame of this page.
    pub(super) fn chrome(&self, kind: &'static str, head: Head) -> Made<Chrome> {
        let facts = &self.facts;
        let base = facts.site.base_url.as_str();
        let heading = heading(facts, self.page, self.lang)?;
        let site_title = self.shared.title(self.lang);
        let title = match self.page {
            Page::Front(_) => site_title.to_owned(),
            _ => {
                let arguments = [("title", heading.as_str().into()), ("site", site_title.into())];
                self.word("page-title", &arguments)?
            }
        };
        let mut json_ld = head.json_ld;
        json_ld.extend(json_ld::breadcrumbs(self, &heading)?);
        Ok(Chrome {
            kind,
            root: self.address.root(),
            path: self.address.encoded(),
            title,
            heading,
            description: head.description,
            canonical: self.address.absolute(base),
            alternates: self.alternates(),
            image: head.image.map(|image| image.absolute(base)),
            json_ld: json_ld.iter().map(json_ld::script).collect(),
            feed: self.term_feed(site_title)?,
            day: head.day.map(|moment| self.full_day(&moment)),
            switcher: self.switcher()?,
            breadcrumbs: self.breadcrumbs()?,
        })
    }

    fn full_day(&self, moment: &Moment) -> DateText {
        let locale = self.facts.locale(self.lang);
        DateText::day(locale.capitalised(&locale.dates.full(moment.day)), moment.day)
    }

    fn breadcrumbs(&self) -> Made<Vec<Link>> {
        self.page
            .ancestors(&self.facts)
            .into_iter()
            .map(|page| {
                let label = match page {
                    Page::Term(_, taxonomy, term, _) => {
                        self.facts.labels.get(taxonomy, term, self.lang).lang
                    }
                    _ => None,
                };
                let text = heading(&self.facts, page, self.lang)?;
                Ok(Link { path: self.path(page), label: self.named(text, label) })
            })
            .collect()
    }

    /// The page in each edition that has it, and the default for readers of other languages:
    /// the default language's page, else the first; of front pages, the choice of language.
    fn alternates(&self) -> Vec<Alternate> {
        let facts = &self.facts;
        let base = facts.site.base_url.as_str();
        let front = matches!(self.page, Page::Front(_) | Page::Languages);
        let version = |lang| match self.page {
            Page::NotFound => None,
            Page::Languages => Some(Page::Front(lang)),
            page => page.in_language(facts, lang),
        };
        let versions: Vec<(Lang, Address)> = facts
            .site
            .langs()
            .filter_map(|(lang, _)| Some((lang, version(lang)?.address(facts))))
            .collect();
        let default = if front {
            Some(Page::Languages.address(facts))
        } else {
            let own = versions.iter().find(|(lang, _)| *lang == facts.site.default_language);
            own.or(versions.first()).map(|(_, address)| address.clone())
        };
        let alternate = |tag: &str, address: &Address| Alternate {
            lang: tag.to_owned(),
            href: address.absolute(base),
        };
        let tagged = versions
            .iter()
            .map(|(lang, address)| alternate(&facts.site.language(*lang).tag, address));
        tagged.chain(default.iter().map(|address| alternate("x-default", address))).collect()
    }

    /// The feed of the term whose page this is.
    fn term_feed(&self, site_title: &str) -> Made<Option<Link>> {
        let Page::Term(_, taxonomy, term, _) = self.page else { return Ok(None) };
        let Some(address) = feed_address(&self.facts, self.lang, Some((taxonomy, term))) else {
            return Ok(None);
        };
        let label = self.facts.labels.get(taxonomy, term, self.lang);
        let arguments = [("title", label.text.as_str().into()), ("site", site_title.into())];
        let text = self.word("feed-title", &arguments)?;
        Ok(Some(Link { path: address.encoded(), label: self.named(text, None) }))
    }

    fn switcher(&self) -> Made<Vec<Switch>> {
        self.facts.site.langs().map(|(lang, _)| self.switch(lang)).collect()
    }

    fn switch(&self, lang: Lang) -> Made<Switch> {
        let facts = &self.facts;
        let at_root = matches!(self.page, Page::Languages | Page::NotFound);
        let target = if at_root { Page::Front(lang) } else { self.page.nearest_in(facts, lang) };
        let same = at_root || self.page.in_language(facts, lang) == Some(target);
        let elsewhere = if same {
            None
        } else {
            let title = heading(facts, target, self.lang)?;
            Some(self.word("switcher-elsewhere", &[("title", title.as_str().into())])?)
        };
        let locale = facts.locale(lang);
        Ok(Switch {
            lang: locale.tag.clone(),
            dir: locale.direction,
            name: locale.native_name.clone(),
            path: self.path(target),
            current: lang == self.lang && !at_root,
            elsewhere,
        })
    }
}
