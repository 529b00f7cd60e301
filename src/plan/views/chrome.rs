//! The frame that all pages have: head data, navigation, switcher, breadcrumbs.

use serde::Serialize;

use super::entry::{DateText, Link};
use super::{Made, Maker, heading, json_ld, word};
use crate::content::Moment;
use crate::language::Direction;
use crate::plan::{Address, Destination, Page, feed_address};
use crate::site::{Follow, Lang};

/// The frame of a page.
#[derive(Debug, Serialize)]
pub struct Chrome {
    /// The language's tag.
    pub lang: String,
    /// The way its text runs.
    pub dir: Direction,
    /// The relative link to the site's root: empty, or `../` several times.
    pub root: String,
    /// The kind of page: `front`, `news`, `article` …
    pub kind: &'static str,
    /// The heading.
    pub heading: String,
    /// The window's title.
    pub title: String,
    /// What search engines show below the title.
    pub description: String,
    /// The site's name in this edition.
    pub site_title: String,
    /// The absolute address of the page itself.
    pub canonical: String,
    /// The absolute address of the site's root.
    pub base_url: String,
    /// The path of that address on its host.
    pub base_path: String,
    /// The same page in other editions, itself included.
    pub alternates: Vec<Alternate>,
    /// The absolute address of the page's picture.
    pub image: Option<String>,
    /// Objects of schema.org, as JSON that is safe inside a script element.
    pub json_ld: Vec<String>,
    /// The page's feeds: the edition's, and its term's.
    pub feeds: Vec<Link>,
    /// The day in the masthead.
    pub day: Option<DateText>,
    /// The edition's front page.
    pub front: String,
    /// The list of all news.
    pub all_news: String,
    /// The script with the recent news.
    pub recent: String,
    /// The ways into the archive: all news and the taxonomies.
    pub nav: Vec<NavItem>,
    /// The standing pages.
    pub pages: Vec<Link>,
    /// The editions.
    pub switcher: Vec<Switch>,
    /// The pages above this one.
    pub breadcrumbs: Vec<Link>,
    /// The agency elsewhere.
    pub follow: Vec<Follow>,
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
    /// The link.
    pub href: String,
    /// Its text.
    pub label: String,
    /// Whether it is this page.
    pub current: bool,
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
    /// The link.
    pub href: String,
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

impl Maker<'_> {
    /// The frame of this page.
    pub(super) fn chrome(&self, kind: &'static str, head: Head) -> Made<Chrome> {
        let facts = &self.facts;
        let base = &facts.site.base_url;
        let locale = facts.locale(self.lang);
        let heading = heading(facts, self.page, self.lang)?;
        let site_title = self.word("site-title", &[])?;
        let title = match self.page {
            Page::Front(_) => site_title.clone(),
            _ => {
                let arguments = [("title", heading.as_str().into()), ("site", site_title.as_str().into())];
                self.word("page-title", &arguments)?
            }
        };
        let breadcrumbs = self.breadcrumbs()?;
        let mut json_ld = head.json_ld;
        json_ld.extend(json_ld::breadcrumbs(self, &heading)?);
        Ok(Chrome {
            lang: locale.tag.clone(),
            dir: locale.direction,
            root: self.address.root(),
            kind,
            title,
            heading,
            description: head.description,
            canonical: self.address.absolute(base.as_str()),
            base_url: base.as_str().to_owned(),
            base_path: base.path().to_owned(),
            alternates: self.alternates(),
            image: head.image.map(|image| image.absolute(base.as_str())),
            json_ld: json_ld.iter().map(json_ld::script).collect(),
            feeds: self.feeds(&site_title)?,
            day: head.day.map(|moment| self.full_day(&moment)),
            front: self.href(Page::Front(self.lang)),
            all_news: self.href(Page::News(self.lang, None)),
            recent: Address::new(format!("{}/recent.js", locale.tag)).href_from(&self.address),
            nav: self.nav()?,
            pages: self.standing_pages(),
            switcher: self.switcher()?,
            breadcrumbs,
            follow: facts.site.follow.clone(),
            site_title,
        })
    }

    fn full_day(&self, moment: &Moment) -> DateText {
        let locale = self.facts.locale(self.lang);
        DateText {
            text: locale.capitalised(&locale.dates.full(moment.day)),
            machine: moment.day.to_string(),
            time: None,
        }
    }

    fn breadcrumbs(&self) -> Made<Vec<Link>> {
        self.page
            .ancestors(&self.facts)
            .into_iter()
            .map(|page| {
                let label = match page {
                    Page::Term(_, taxonomy, term, _) => self.facts.labels.get(taxonomy, term, self.lang).lang,
                    _ => None,
                };
                let text = heading(&self.facts, page, self.lang)?;
                Ok(Link { href: self.href(page), label: self.named(text, label) })
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
        let tagged = versions.iter().map(|(lang, address)| alternate(&facts.site.language(*lang).tag, address));
        tagged.chain(default.iter().map(|address| alternate("x-default", address))).collect()
    }

    fn feeds(&self, site_title: &str) -> Made<Vec<Link>> {
        let mut feeds = Vec::new();
        let term = match self.page {
            Page::Languages | Page::NotFound => return Ok(feeds),
            Page::Term(_, taxonomy, term, _) => Some((taxonomy, term)),
            _ => None,
        };
        for term in [None].into_iter().chain(term.map(Some)) {
            let Some(address) = feed_address(&self.facts, self.lang, term) else { continue };
            let text = match term {
                None => site_title.to_owned(),
                Some((taxonomy, term)) => {
                    let label = self.facts.labels.get(taxonomy, term, self.lang);
                    let arguments = [("title", label.text.as_str().into()), ("site", site_title.into())];
                    self.word("feed-title", &arguments)?
                }
            };
            feeds.push(Link { href: address.href_from(&self.address), label: self.named(text, None) });
        }
        Ok(feeds)
    }

    fn nav(&self) -> Made<Vec<NavItem>> {
        let news = ("news".to_owned(), Page::News(self.lang, None));
        let taxonomies = self.facts.site.taxonomies.iter().enumerate();
        let taxonomies =
            taxonomies.map(|(number, taxonomy)| (taxonomy.name.clone(), Page::Taxonomy(self.lang, number)));
        [news]
            .into_iter()
            .chain(taxonomies)
            .map(|(name, page)| {
                Ok(NavItem {
                    name,
                    href: self.href(page),
                    label: heading(&self.facts, page, self.lang)?,
                    current: page == self.page,
                })
            })
            .collect()
    }

    /// The standing pages, each in this language or the nearest that has it.
    fn standing_pages(&self) -> Vec<Link> {
        let nearest = |texts| crate::catalogue::nearest_text(self.facts.site, texts, self.lang);
        let pages = self.facts.catalogue.pages.iter().enumerate();
        pages
            .filter_map(|(number, page)| {
                let (lang, text) = nearest(&page.texts)?;
                let label = self.named(text.title.clone(), Some(lang));
                Some(Link { href: self.href(Page::Standing(lang, number)), label })
            })
            .collect()
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
            href: self.href(target),
            current: lang == self.lang && !at_root,
            elsewhere,
        })
    }

    /// The name of the site in the language of this page.
    pub(super) fn site_title(&self) -> Made<String> {
        word(&self.facts, self.lang, "site-title", &[])
    }
}
