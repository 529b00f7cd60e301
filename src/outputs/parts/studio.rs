//! What pages are made with: the edition's words, the theme, the texts of files, and a memory for
//! what many pages share.
//!
//! A bulletin stands in about ten listings and on as many articles' pages. So its entry is made
//! once, as data and as the HTML of the theme's part for it, and pages take the HTML as it is.
//! The same holds for links to terms, for the words of a day and for the way to it. All are made
//! of faces, and remembered by face.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use jiff::civil::Date;
use tera::{Context, Value};

use super::entry::{AuthorView, DateText, EntryView, Href, LinkView, Named, TermView};
use super::files::Files;
use super::image::ImageView;
use super::json_ld::Step;
use super::shards::Shelf;
use super::site::SiteView;
use crate::address::Address;
use crate::cache::Cache;
use crate::faces::{
    ArticleFace, Dated, Frame, Index, Link, MenuFace, ShownHeadline, TermFace, VersionFace,
};
use crate::images::Store;
use crate::language::{Argument, Locale, Voice};
use crate::outputs::fault::Made;
use crate::theme::{Part, Theme, value};

/// What the pages of an edition are made with.
pub(crate) struct Studio<'a> {
    /// The edition's words.
    pub(crate) voice: Voice<'a>,
    /// Its templates.
    pub(crate) theme: &'a Theme,
    /// The shards of the search index.
    pub(crate) shelf: Shelf,
    /// Whether it is an editor who is shown the pages, in the preview.
    pub(crate) for_editor: bool,
    /// The site's files, which are read again.
    pub(crate) files: Files<'a>,
    /// The smaller versions of its pictures.
    pub(crate) pictures: &'a Store,
    /// What all pages have, as a [`SiteView`].
    site: Value,
    title: String,
    /// The addresses of the pages that its navigation leads to.
    nav: HashSet<Address>,
    /// The names of the taxonomies, and what they are called.
    taxonomies: Vec<(String, String)>,
    terms: Slots,
    entries: Slots,
    /// The entries again, with the HTML of the part for a line.
    lines: Slots,
    days: Memo<Date, DayWords>,
    trails: Memo<Date, Trail>,
}

/// How much is remembered: a place for each face of a kind.
pub(crate) struct Room<'a> {
    /// The articles that the edition lists.
    pub(crate) articles: usize,
    /// The terms.
    pub(crate) terms: usize,
    /// What is kept from run to run.
    pub(crate) cache: &'a Arc<Cache>,
}

/// What was made of each face of a kind.
type Slots = Vec<OnceLock<Value>>;
/// What was made of other things.
type Memo<K, V> = RwLock<HashMap<K, Arc<V>>>;

/// The words of a day.
pub(crate) struct DayWords {
    /// 13 August 2025
    pub(crate) long: String,
    /// 13 August
    pub(crate) month_day: String,
    /// The weekday and the date, as a [`DateText`].
    pub(crate) full: Value,
}

/// The way to a page.
pub(crate) struct Trail {
    /// The pages above it, each a [`LinkView`].
    pub(crate) links: Value,
    /// The same for machines.
    pub(crate) steps: Vec<Step>,
}

/// How an article stands in a listing.
#[derive(Clone, Copy)]
enum Stands {
    /// Among others.
    Among,
    /// Before all others.
    OnTop,
    /// As the part of a series with this number.
    Part(usize),
}

impl<'a> Studio<'a> {
    /// The studio of the edition that speaks with `voice` and has `frame` around its pages.
    pub(crate) fn new(
        voice: Voice<'a>,
        theme: &'a Theme,
        root: &'a Path,
        pictures: &'a Store,
        frame: &Frame,
        room: Room<'a>,
    ) -> Made<Self> {
        let site = SiteView::new(frame, &voice, theme)?;
        let name = |name: &&str| Ok(((*name).to_owned(), voice.say(name, &[])?));
        Ok(Studio {
            voice,
            theme,
            shelf: Shelf::new(room.cache, voice.locale),
            for_editor: false,
            files: Files::new(root),
            pictures,
            title: site.title.clone(),
            nav: frame.nav.iter().flat_map(MenuFace::addresses).collect(),
            site: value(&site)?,
            taxonomies: frame.taxonomies.iter().map(name).collect::<Made<_>>()?,
            terms: unmade(room.terms),
            entries: unmade(room.articles),
            lines: unmade(room.articles),
            days: Memo::default(),
            trails: Memo::default(),
        })
    }

    /// The link to the same text in another language, which is named in itself.
    pub(crate) fn version(&self, VersionFace { locale, address }: VersionFace) -> LinkView {
        let label = self.named(locale.native_name.as_str(), Some(locale));
        LinkView { href: Href::to(address), label }
    }

    /// The data of the edition's language.
    pub(crate) fn locale(&self) -> &'a Locale {
        self.voice.locale
    }

    /// What the `frame` of a page shows, as a [`SiteView`]: all pages of an edition have the same.
    pub(crate) fn site(&self, _frame: &Frame) -> Value {
        self.site.clone()
    }

    /// The site's name in this edition.
    pub(crate) fn title(&self) -> &str {
        &self.title
    }

    /// Whether the navigation leads to the page at `address`.
    pub(crate) fn has_in_nav(&self, address: &Address) -> bool {
        self.nav.contains(address)
    }

    /// The message `id`.
    pub(crate) fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> Made<String> {
        Ok(self.voice.say(id, arguments)?)
    }

    /// What the taxonomy `name` is called.
    pub(crate) fn taxonomy(&self, name: &str) -> Made<String> {
        match self.taxonomies.iter().find(|(known, _)| known == name) {
            Some((_, label)) => Ok(label.clone()),
            None => self.say(name, &[]),
        }
    }

    /// A text in the language of `locale`, with `lang` and `dir` where that is not the page's.
    pub(crate) fn named(&self, text: impl Into<String>, locale: Option<&Locale>) -> Named {
        Named::new(self.locale(), text, locale)
    }

    /// The link `link` with the page's name.
    pub(crate) fn link(&self, link: &Link) -> Made<LinkView> {
        let label = self.named(link.heading(&self.voice)?, link.label_locale());
        Ok(LinkView { href: Href::to(&link.address()), label })
    }

    /// The link to a term's page, as a [`TermView`] with the HTML of the part `link.html`.
    pub(crate) fn term(&self, term: &TermFace) -> Made<Value> {
        made_once(&self.terms[term.slot()], || {
            self.with_html(value(&self.new_term(term))?, Part::Link)
        })
    }

    fn new_term(&self, term: &TermFace) -> TermView {
        let page = Index::Term(self.locale(), term).page(None);
        TermView {
            taxonomy: term.taxonomy.to_owned(),
            id: term.id.to_owned(),
            href: Href::to(&page.address()),
            label: self.named(term.label, term.label_locale),
        }
    }

    /// Links to terms.
    pub(crate) fn terms<'t>(
        &self,
        terms: impl IntoIterator<Item = &'t &'t TermFace<'t>>,
    ) -> Made<Vec<Value>> {
        terms.into_iter().map(|term| self.term(term)).collect()
    }

    /// The authors of an article, each as an [`AuthorView`] with the HTML of
    /// the part `link.html`.
    pub(crate) fn authors(&self, authors: &[&TermFace]) -> Made<Vec<Value>> {
        let names: Vec<&str> = authors.iter().map(|author| author.label).collect();
        let between = match names.as_slice() {
            [] => return Ok(Vec::new()),
            names => self.locale().between(names),
        };
        let author = |(author, after): (&&TermFace, String)| {
            let TermView { taxonomy, id, href, label } = self.new_term(author);
            let view = AuthorView { taxonomy, id, href, label, after };
            let link = self.term(author)?.into_map().unwrap_or_default();
            let html = link.into_iter().find(|(name, _)| name.as_str() == Some("html"));
            Ok(with_field(value(&view)?, "html", html.map_or(Value::none(), |(_, html)| html)))
        };
        authors.iter().zip(between).map(author).collect()
    }

    /// An article in a listing, as an [`EntryView`] with the HTML of the part `entry.html`.
    pub(crate) fn entry(&self, article: &ArticleFace) -> Made<Value> {
        made_once(&self.entries[article.slot()], || {
            self.with_html(self.new_entry(article, Stands::Among)?, Part::Entry)
        })
    }

    /// The same where it stands on top of the listing: few do, and so none is remembered.
    pub(crate) fn pinned_entry(&self, article: &ArticleFace) -> Made<Value> {
        self.with_html(self.new_entry(article, Stands::OnTop)?, Part::Entry)
    }

    /// The same in a short listing.
    pub(crate) fn pinned_line(&self, article: &ArticleFace) -> Made<Value> {
        self.with_html(self.pinned_entry(article)?, Part::Title)
    }

    /// An article in a short listing, as an [`EntryView`] with the HTML of `title.html`.
    pub(crate) fn line(&self, article: &ArticleFace) -> Made<Value> {
        made_once(&self.lines[article.slot()], || self.with_html(self.entry(article)?, Part::Title))
    }

    /// A listing.
    pub(crate) fn entries(&self, articles: &[&ArticleFace]) -> Made<Vec<Value>> {
        articles.iter().map(|article| self.entry(article)).collect()
    }

    /// A short listing.
    pub(crate) fn lines(&self, articles: &[&ArticleFace]) -> Made<Vec<Value>> {
        articles.iter().map(|article| self.line(article)).collect()
    }

    /// The part of a series with a `number`, in the series' listing.
    pub(crate) fn part(&self, article: &ArticleFace, number: usize) -> Made<Value> {
        self.with_html(self.new_entry(article, Stands::Part(number))?, Part::Entry)
    }

    fn new_entry(&self, article: &ArticleFace, stands: Stands) -> Made<Value> {
        let ShownHeadline { address, locale, title, summary, date } = &*article.headline;
        let other = locale.tag != self.locale().tag;
        let entry = value(&EntryView {
            id: article.id.to_owned(),
            href: Href::to(address),
            kicker: article.kicker.map(str::to_owned),
            title: self.named(*title, Some(locale)),
            language: other.then(|| locale.name_in(self.locale())),
            date: self.date(date)?,
            summary: (*summary).to_owned(),
            image: ImageView::small(article.picture.as_ref(), self)?,
            sections: self.terms(&article.sections)?,
            part: if let Stands::Part(number) = stands { Some(number) } else { None },
            pinned: matches!(stands, Stands::OnTop),
            extra: article.extra.cloned(),
        })?;
        if article.terms.is_none() && article.authors.is_none() {
            return Ok(entry);
        }
        let mut fields = entry.into_map().unwrap_or_default();
        if let Some(terms) = &article.terms {
            fields.insert("terms".into(), Value::from(self.terms(terms)?));
        }
        if let Some(authors) = &article.authors {
            fields.insert("authors".into(), Value::from(self.authors(authors)?));
        }
        Ok(Value::from(fields))
    }

    /// `thing` with the HTML that the theme makes of it.
    fn with_html(&self, thing: Value, part: Part) -> Made<Value> {
        let mut context = Context::new();
        context.insert_value("site", self.site.clone());
        context.insert_value(part.subject(), thing.clone());
        let html = self.theme.part(part, self.voice.lang, context)?;
        Ok(with_field(thing, "html", html))
    }

    /// A date in the edition's language.
    pub(crate) fn date(&self, date: &Dated) -> Made<DateText> {
        let text = self.day(date.day())?.long.clone();
        let time = date.time().map(|time| self.locale().dates.time(time));
        let full = match &time {
            None => text.clone(),
            Some(time) => {
                let arguments = [("date", text.as_str().into()), ("time", time.as_str().into())];
                self.say("date-and-time", &arguments)?
            }
        };
        Ok(DateText { text, machine: date.machine(), time, full })
    }

    /// A day as the edition writes it.
    pub(crate) fn day_text(&self, day: Date) -> Made<DateText> {
        Ok(DateText::day(self.day(day)?.long.clone(), day))
    }

    /// The words of a day.
    pub(crate) fn day(&self, day: Date) -> Made<Arc<DayWords>> {
        remembered(&self.days, day, || {
            let Locale { dates, .. } = self.locale();
            let full = self.locale().capitalised(&dates.full(day));
            Ok(DayWords {
                long: dates.long(day),
                month_day: dates.month_day(day),
                full: value(&DateText::day(full, day))?,
            })
        })
    }

    /// The way through the pages `above`, on the site at `base`. Most are articles', through their
    /// days, and each day's is remembered.
    pub(crate) fn trail(&self, above: &[Link], base: &str) -> Made<Arc<Trail>> {
        match above.last() {
            Some(Link::Day(_, day)) => {
                remembered(&self.trails, *day, || self.new_trail(above, base))
            }
            _ => self.new_trail(above, base).map(Arc::new),
        }
    }

    fn new_trail(&self, above: &[Link], base: &str) -> Made<Trail> {
        let links = above.iter().map(|link| self.link(link)).collect::<Made<Vec<_>>>()?;
        let step = |(link, view): (&Link, &LinkView)| Step {
            name: view.label.text.clone(),
            url: link.address().absolute(base),
        };
        let steps = above.iter().zip(&links).map(step).collect();
        Ok(Trail { links: value(&links)?, steps })
    }
}

/// `thing` with a field beside those that it has.
fn with_field(thing: Value, name: &'static str, value: Value) -> Value {
    let mut fields = thing.into_map().unwrap_or_default();
    fields.insert(name.into(), value);
    Value::from(fields)
}

fn unmade(count: usize) -> Slots {
    (0..count).map(|_| OnceLock::new()).collect()
}

/// What is in `slot`, made by `make` if it is not there yet. Two threads may make it at once:
/// both make the same.
fn made_once(slot: &OnceLock<Value>, make: impl FnOnce() -> Made<Value>) -> Made<Value> {
    if let Some(value) = slot.get() {
        return Ok(value.clone());
    }
    let value = make()?;
    Ok(slot.get_or_init(|| value).clone())
}

/// What `memo` has under `key`, made by `make` if it is not there yet.
fn remembered<V>(memo: &Memo<Date, V>, key: Date, make: impl FnOnce() -> Made<V>) -> Made<Arc<V>> {
    if let Some(known) = memo.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return Ok(known.clone());
    }
    let made = Arc::new(make()?);
    memo.write().unwrap_or_else(PoisonError::into_inner).insert(key, made.clone());
    Ok(made)
}
