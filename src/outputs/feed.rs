//! Atom feeds (RFC 4287): an edition's, and one for each term.

use std::cmp::Reverse;

use atom_syndication::{
    Category, Content, Entry, Feed as AtomFeed, FixedDateTime, Generator, Link as AtomLink, Person,
    Text, TextType,
};
use jiff::Timestamp;

use super::fault::Made;
use super::kind::{Buffers, Kind, MadeWith, Material, Traits};
use super::parts::studio::Studio;
use super::term;
use crate::address::{self, Address};
use crate::archive::Archive;
use crate::catalogue::{ArticleId, Catalogue, Edition, TermRef};
use crate::content::{Listing, Moment};
use crate::faces::{Dated, Index, Link, TermFace, WithdrawalFace};
use crate::language::Locale;
use crate::site::{BaseUrl, Lang};
use crate::taxonomy::Role;

/// How many articles a feed has: a day or two of a busy agency, and small enough to be asked for
/// every few minutes.
const LENGTH: usize = 20;

/// The feed of an edition, or of one of its terms: its own articles, the newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Feed(Lang, Option<TermRef>);

/// What a feed is made from.
#[derive(Debug)]
pub(crate) struct FeedOutline<'a> {
    base: &'a BaseUrl,
    /// When the last of its entries was changed.
    updated: Dated<'a>,
    /// The page that has what the feed has.
    page: Link<'a>,
    entries: Vec<FeedEntry<'a>>,
}

/// An article in a feed.
#[derive(Debug)]
struct FeedEntry<'a> {
    address: &'a Address,
    /// What it is called by those who have read it at its old place; else its address tells it apart.
    guid: Option<&'a str>,
    title: &'a str,
    summary: &'a str,
    /// That it was taken back: this is then all that there is to say of it.
    withdrawal: Option<WithdrawalFace<'a>>,
    published: Dated<'a>,
    updated: Dated<'a>,
    source: Option<&'a str>,
    terms: Vec<&'a TermFace<'a>>,
    authors: Vec<&'a TermFace<'a>>,
}

crate::digest::digestible! {
    FeedOutline<'a> { base, updated, page, entries }
    FeedEntry<'a> {
        address, guid, title, summary, withdrawal, published, updated, source, terms, authors,
    }
}

impl Kind for Feed {
    type Outline<'a> = FeedOutline<'a>;

    const TRAITS: Traits = Traits::of(MadeWith::Words);

    fn of_edition(archive: &Archive, edition: &Edition, add: &mut dyn FnMut(Address, Self)) {
        let (lang, tag) = (edition.lang, archive.tag(edition.lang));
        add(address::feed(tag), Feed(lang, None));
        for id in term::of_edition(archive, edition).filter(|id| archive.has_feed(lang, *id)) {
            let taxonomy = &archive.site.taxonomy(id.taxonomy).name;
            let term = &archive.catalogue.term(id).address;
            add(address::term_feed(tag, taxonomy, term), Feed(lang, Some(id)));
        }
    }

    fn lang(&self) -> Option<Lang> {
        Some(self.0)
    }

    fn outline<'a>(&'a self, material: &'a Material) -> Made<FeedOutline<'a>> {
        let locale = material.locale();
        let edition = material.edition();
        let (page, listed, hidden) = match self.1 {
            None => (Link::Front(locale), edition.shown(), edition.hidden()),
            Some(term) => {
                let page = Index::Term(locale, material.faces.term(term)).page(None);
                (page, edition.term(term), edition.hidden_of_term(term))
            }
        };
        let newest = newest(&material.archive.catalogue, self.0, listed, hidden);
        let entries: Vec<FeedEntry> = newest.into_iter().map(|id| entry(material, id)).collect();
        let updated = entries.iter().map(|entry| entry.updated).max_by_key(Dated::at);
        // Atom asks for a date also where there is nothing yet.
        let updated = updated.unwrap_or_else(|| material.faces.dated(Moment::EPOCH));
        Ok(FeedOutline { base: material.frame().base, updated, page, entries })
    }

    fn bytes(
        outline: &FeedOutline,
        address: &Address,
        studio: &Studio,
        buffers: &mut Buffers,
    ) -> Made<()> {
        let FeedOutline { base, updated, page, entries } = outline;
        let url = address.absolute(base.as_str());
        let feed = AtomFeed {
            title: Text::plain(title(page, studio)?),
            id: url.clone(),
            updated: fixed(updated),
            authors: vec![person(studio.title())],
            generator: Some(generator()),
            links: vec![
                link("self", &url, "application/atom+xml"),
                link("alternate", &page.address().absolute(base.as_str()), "text/html"),
            ],
            entries: entries.iter().map(|entry| entry.atom(base, studio)).collect::<Made<_>>()?,
            lang: Some(studio.locale().tag.clone()),
            ..AtomFeed::default()
        };
        buffers.bytes.extend_from_slice(feed.to_string().as_bytes());
        buffers.bytes.push(b'\n');
        Ok(())
    }
}

/// The newest articles in the language `lang`: of those that are shown among `listed`, and of those
/// among `hidden` that were taken back. These are as new as the day when that happened, so that
/// readers of feeds learn of it.
fn newest(
    catalogue: &Catalogue,
    lang: Lang,
    listed: &[ArticleId],
    hidden: &[ArticleId],
) -> Vec<ArticleId> {
    let shown = listed.iter().rev().map(|id| (id, catalogue.article(*id)));
    let shown = shown.filter(|(_, article)| article.lang == lang && article.is_listed());
    let shown = shown.map(|(id, article)| ((article.date.day, article.date.at), *id));
    let mut newest: Vec<_> = shown.take(LENGTH).collect();
    let withdrawn = hidden.iter().rev().filter_map(|id| {
        let article = catalogue.article(*id);
        let date = article.withdrawal.as_ref()?.date;
        // A day alone is the whole day: what is published on it does not push the notice out.
        let at = if date.time.is_some() { date.at } else { Timestamp::MAX };
        let is_told = article.lang == lang && article.listing == Listing::All;
        is_told.then_some(((date.day, at), *id))
    });
    newest.extend(withdrawn);
    newest.sort_by_key(|(at, _)| Reverse(*at));
    newest.into_iter().take(LENGTH).map(|(_, id)| id).collect()
}

fn entry<'a>(material: &'a Material, id: ArticleId) -> FeedEntry<'a> {
    let Material { archive, faces, .. } = material;
    let article = archive.catalogue.article(id);
    // Of what was taken back, terms keep its place in their lists, and no more.
    let terms = article.all_terms().filter(|_| article.withdrawal.is_none());
    let terms = terms.map(|term| faces.term(term));
    let (authors, terms) = terms.partition(|term| term.role == Role::Author);
    FeedEntry {
        address: archive.address(id),
        guid: article.guid.as_deref(),
        title: &article.text.title,
        summary: article.text.summary(),
        withdrawal: faces.withdrawal(id),
        published: faces.dated(article.date),
        updated: faces.dated(article.changed()),
        source: article.source.as_deref(),
        terms,
        authors,
    }
}

/// What a feed is called: as the site, or after its term.
fn title(page: &Link, studio: &Studio) -> Made<String> {
    let site = studio.title();
    if let Link::Front(_) = page {
        return Ok(site.to_owned());
    }
    let heading = page.heading(&studio.voice)?;
    studio.say("feed-title", &[("title", heading.as_str().into()), ("site", site.into())])
}

impl FeedEntry<'_> {
    fn atom(&self, base: &BaseUrl, studio: &Studio) -> Made<Entry> {
        let url = self.address.absolute(base.as_str());
        let summary =
            || Text { value: self.summary.to_owned(), r#type: TextType::Text, ..Text::default() };
        Ok(Entry {
            title: Text::plain(self.title),
            id: self.guid.map_or_else(|| url.clone(), str::to_owned),
            updated: fixed(&self.updated),
            published: Some(fixed(&self.published)),
            authors: self.signed(base, studio.locale()),
            categories: self.terms.iter().map(|term| category(term)).collect(),
            links: vec![link("alternate", &url, "text/html")],
            summary: self.withdrawal.is_none().then(summary),
            content: self.withdrawal.map(|at| notice(&at, studio)).transpose()?,
            ..Entry::default()
        })
    }

    /// Those who signed it, each with the address of their page; else the agency.
    fn signed(&self, base: &BaseUrl, locale: &Locale) -> Vec<Person> {
        if self.authors.is_empty() {
            return self.source.map(person).into_iter().collect();
        }
        let signed = self.authors.iter().map(|author| {
            let page = Index::Term(locale, author).page(None);
            Person { uri: Some(page.address().absolute(base.as_str())), ..person(author.label) }
        });
        signed.collect()
    }
}

/// What there is to say of an article that was taken back.
fn notice(WithdrawalFace { note, .. }: &WithdrawalFace, studio: &Studio) -> Made<Content> {
    let note = note.map(|(note, locale)| studio.named(note, Some(locale)));
    let (text, lang) = match note {
        Some(note) => (note.text, note.lang),
        None => (studio.say("withdrawn", &[])?, None),
    };
    let content_type = Some("text".to_owned());
    Ok(Content { value: Some(text), content_type, lang, ..Content::default() })
}

fn category(term: &TermFace) -> Category {
    Category { term: term.address.to_owned(), scheme: None, label: Some(term.label.to_owned()) }
}

fn person(name: &str) -> Person {
    Person { name: name.to_owned(), ..Person::default() }
}

fn generator() -> Generator {
    let version = env!("CARGO_PKG_VERSION").to_owned();
    Generator { value: "Dateline".to_owned(), version: Some(version), uri: None }
}

/// A date as the crate for feeds has it: RFC 3339 is what both are written in.
fn fixed(date: &Dated) -> FixedDateTime {
    date.rfc3339().parse().unwrap_or_default()
}

fn link(rel: &str, href: &str, mime: &str) -> AtomLink {
    AtomLink {
        href: href.to_owned(),
        rel: rel.to_owned(),
        mime_type: Some(mime.to_owned()),
        ..AtomLink::default()
    }
}
