//! The digest of all that an output names.
//!
//! Everything is taken apart without `..`, so that a new part of an outline cannot be
//! forgotten here.

use jiff::civil::Date;

use super::{
    ArticleOutline, Content, FrontOutline, ListOutline, Outline, SearchOutline, Version, text_of,
};
use crate::catalogue::{ArticleId, TermRef};
use crate::digest::{Digest, Feed};
use crate::images::Size;
use crate::plan::{Destination, Facts, Image, Page, Smaller};
use crate::site::Lang;

/// Collects what an output names, for the edition `lang`.
pub struct Names<'f> {
    facts: &'f Facts<'f>,
    lang: Lang,
    feed: Feed,
}

impl<'f> Names<'f> {
    /// Nothing yet but the settings.
    pub fn new(facts: &'f Facts<'f>, lang: Lang) -> Self {
        let mut feed = Feed::new();
        feed.digest(facts.digests.site).digest(facts.digests.sections(lang));
        Names { facts, lang, feed }
    }

    /// The digest of all that was added.
    pub fn finish(self) -> Digest {
        self.feed.finish()
    }

    /// Adds all that a page shows, except for its template and its edition's wording.
    pub fn outline(&mut self, outline: &Outline) {
        let Outline { page, lang: _, versions, content, links } = outline;
        self.page(*page);
        self.versions(versions);
        self.content(*page, content);
        if let Some((_, text)) = text_of(self.facts, *page) {
            self.feed.digest(text.body.digest);
        }
        links.iter().for_each(|link| self.destination(link));
    }

    /// Adds the nearest page in each edition.
    pub fn versions(&mut self, versions: &[Version]) {
        for Version { page, same } in versions {
            self.feed.number(*same);
            self.page(*page);
        }
    }

    /// Adds a file by its path, size and time of change.
    pub fn file(&mut self, path: &str, (size, changed): (u64, u64)) {
        self.feed.text(path).number(size as i64).number(changed as i64);
    }

    /// Adds the bytes of an output that is made already.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.feed.digest(Digest::of(bytes));
    }

    /// Adds a page that is linked to: its address and its heading.
    pub fn page(&mut self, page: Page) {
        let feed = &mut self.feed;
        match page {
            Page::Languages => feed.number(0),
            Page::NotFound => feed.number(1),
            Page::Front(lang) => feed.number(2).number(lang.0),
            Page::News(lang, number) => feed.number(3).number(lang.0).number(number.unwrap_or(0)),
            Page::Year(lang, year) => feed.number(4).number(lang.0).number(year),
            Page::Month(lang, year, month) => {
                feed.number(5).number(lang.0).number(year).number(month)
            }
            Page::Day(lang, day) => {
                feed.number(6).number(lang.0);
                self.day(day)
            }
            Page::Article(_, id) => feed.number(7).digest(self.facts.digests.face(id)),
            Page::Taxonomy(lang, taxonomy) => feed.number(8).number(lang.0).count(taxonomy.index()),
            Page::Term(lang, term, number) => {
                feed.number(9).number(lang.0).count(term.taxonomy.index());
                feed.number(number.unwrap_or(0));
                self.term(term)
            }
            Page::Standing(lang, id) => feed.number(10).number(lang.0).count(id.0 as usize),
            Page::Search(lang) => feed.number(11).number(lang.0),
        };
    }

    fn day(&mut self, day: Date) -> &mut Feed {
        self.feed.number(day.year()).number(day.month()).number(day.day())
    }

    /// Adds the link to a term.
    pub fn term(&mut self, term: TermRef) -> &mut Feed {
        self.feed.digest(self.facts.digests.term(self.lang, term))
    }

    /// Adds an article in a listing.
    pub fn entry(&mut self, id: ArticleId) {
        self.feed.digest(self.facts.digests.face(id));
    }

    /// Adds articles in a listing.
    pub fn entries(&mut self, ids: &[ArticleId]) {
        self.feed.count(ids.len());
        ids.iter().for_each(|id| self.entry(*id));
    }

    /// Adds all of an article but its text's links, and how its bulletin's other articles are
    /// linked to.
    pub fn article(&mut self, id: ArticleId) {
        self.feed.digest(self.facts.digests.article(id));
    }

    /// Adds a link's destination.
    pub fn destination(&mut self, destination: &Destination) {
        match destination {
            Destination::Verbatim(href) => self.feed.number(0).text(href),
            Destination::Output(address, fragment) => {
                let fragment = fragment.as_deref().unwrap_or_default();
                self.feed.number(1).text(address.as_str()).text(fragment)
            }
            Destination::Picture(address, part, image) => {
                let part = part.as_deref().unwrap_or_default();
                self.feed.number(2).text(address.as_str()).text(part);
                self.image(image)
            }
        };
    }

    fn image(&mut self, image: &Image) -> &mut Feed {
        let Image { size: Size { width, height }, versions } = image;
        self.feed.number(*width).number(*height);
        // A version's address holds the hash of the picture that it was made from.
        self.feed.list(versions, |feed, Smaller { width, address, digest: _ }| {
            feed.number(*width).text(address.as_str());
        })
    }

    /// Adds the bytes of a picture's smaller version.
    pub fn smaller(&mut self, version: &Smaller) {
        self.feed.digest(version.digest);
    }

    fn around(&mut self, around: &super::Around) {
        for day in [around.0, around.1] {
            self.feed.number(day.is_some());
            if let Some(day) = day {
                self.day(day);
            }
        }
    }

    fn content(&mut self, page: Page, content: &Content) {
        match content {
            // The site's names in all editions stand on it.
            Content::Languages => {
                for (lang, _) in self.facts.site.langs() {
                    self.feed.digest(self.facts.wording.digest(lang, |id| id == "site-title"));
                }
            }
            Content::Front(front) => self.front(front),
            Content::List(list) => self.list(page, list),
            Content::Year(days, around) => {
                for (day, count) in days {
                    self.day(*day);
                    self.feed.count(*count);
                }
                self.around(around);
            }
            Content::Month(days, around) => {
                for (day, entries) in days {
                    self.day(*day);
                    self.entries(entries);
                }
                self.around(around);
            }
            Content::Day(entries, around) => {
                self.entries(entries);
                self.around(around);
            }
            Content::Taxonomy(terms) => {
                for (term, count) in terms {
                    self.term(*term);
                    self.feed.count(*count);
                }
            }
            Content::Article(outline) => self.outline_of_article(page, outline),
            Content::Standing => {}
            Content::Search(search) => self.search(search),
        }
    }

    fn front(&mut self, front: &FrontOutline) {
        let FrontOutline { newest, sections, years } = front;
        self.entries(newest);
        for (term, entries) in sections {
            self.term(*term);
            self.entries(entries);
        }
        for (year, count) in years {
            self.feed.number(*year).count(*count);
        }
    }

    fn list(&mut self, page: Page, list: &ListOutline) {
        let ListOutline { entries, total, full, number, older, text, years, members } = list;
        self.entries(entries);
        self.feed.list(years, |feed, (year, count)| {
            feed.number(*year).count(*count);
        });
        self.feed.count(total.unwrap_or(0)).number(*full).number(number.unwrap_or(0));
        self.feed.number(older.unwrap_or(0));
        self.feed.option(*text, |feed, lang| {
            feed.number(lang.0);
        });
        if let Page::Term(lang, term, _) = page {
            self.feed.number(self.facts.has_feed(lang, term));
            for member in members {
                self.term(*member);
            }
        }
    }

    fn search(&mut self, search: &SearchOutline) {
        let SearchOutline { filters, years } = search;
        for (taxonomy, terms) in filters {
            self.feed.count(taxonomy.index()).count(terms.len());
            terms.iter().for_each(|term| {
                self.term(*term);
            });
        }
        years.iter().for_each(|year| {
            self.feed.number(*year);
        });
    }

    /// Adds what the search index has of an article of the edition.
    pub fn indexed(&mut self, id: ArticleId) {
        let article = self.facts.catalogue.article(id);
        self.feed.digest(article.digest);
        for term in article.all_terms() {
            self.feed.count(term.taxonomy.index()).text(&self.facts.term(term).address);
        }
    }

    /// Adds a count.
    pub fn count(&mut self, count: usize) {
        self.feed.count(count);
    }

    /// Adds a digest of other things.
    pub fn digest(&mut self, digest: Digest) {
        self.feed.digest(digest);
    }

    fn outline_of_article(&mut self, page: Page, outline: &ArticleOutline) {
        let ArticleOutline { previous, next, related, picture } = outline;
        if let Page::Article(_, id) = page {
            self.article(id);
        }
        for neighbour in [previous, next] {
            self.feed.number(neighbour.is_some());
            neighbour.iter().for_each(|id| self.entry(*id));
        }
        self.entries(related);
        picture.iter().for_each(|picture| self.destination(picture));
    }
}
