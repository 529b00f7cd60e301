//! Atom feeds (RFC 4287).

use atom_syndication::{
    Category, Entry, Feed, FixedDateTime, Generator, Link, Person, Text, TextType,
};

use crate::catalogue::{Article, ArticleId, TermRef};
use crate::content::Moment;
use crate::plan::{Address, Facts, Names, Page};
use crate::site::Lang;
use crate::views::{Made, heading, word};

/// How many articles a feed has.
const LENGTH: usize = 20;

/// The feed of the edition `lang`, or of one of its terms: its own articles, the newest first.
pub(super) fn feed(
    facts: &Facts,
    lang: Lang,
    term: Option<TermRef>,
    address: &Address,
) -> Made<Vec<u8>> {
    let base = facts.site.base_url.as_str();
    let site = word(facts, lang, "site-title", &[])?;
    let (page, listed) = listed(facts, lang, term);
    let title = match page {
        Page::Front(_) => site.clone(),
        page => {
            let heading = heading(facts, page, lang)?;
            word(
                facts,
                lang,
                "feed-title",
                &[("title", heading.as_str().into()), ("site", site.as_str().into())],
            )?
        }
    };
    let newest = newest(facts, lang, listed);
    let updated = newest.iter().map(|id| changed(facts.catalogue.article(*id)).at).max();
    let url = address.absolute(base);
    let feed = Feed {
        title: Text::plain(title),
        id: url.clone(),
        updated: fixed(facts, updated.unwrap_or(jiff::Timestamp::UNIX_EPOCH)),
        authors: vec![Person { name: site, ..Person::default() }],
        generator: Some(Generator {
            value: "Dateline".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            uri: None,
        }),
        links: vec![
            link("self", &url, "application/atom+xml"),
            link("alternate", &page.address(facts).absolute(base), "text/html"),
        ],
        entries: newest.iter().map(|id| entry(facts, *id)).collect(),
        lang: Some(facts.locale(lang).tag.clone()),
        ..Feed::default()
    };
    Ok(format!("{}\n", feed.to_string()).into_bytes())
}

/// Adds what the feed depends on to `names`.
pub(super) fn names(facts: &Facts, lang: Lang, term: Option<TermRef>, names: &mut Names) {
    let (page, listed) = listed(facts, lang, term);
    names.page(page);
    newest(facts, lang, listed).into_iter().for_each(|id| names.article(id));
}

/// The page that has what the feed has, and its articles, the oldest first.
fn listed<'f>(facts: &Facts<'f>, lang: Lang, term: Option<TermRef>) -> (Page, &'f [ArticleId]) {
    match term {
        None => (Page::Front(lang), &facts.edition(lang).own[..]),
        Some(term) => (Page::Term(lang, term, None), facts.edition(lang).term(term)),
    }
}

/// The newest of the edition's own articles in `listed`.
fn newest(facts: &Facts, lang: Lang, listed: &[ArticleId]) -> Vec<ArticleId> {
    let own = listed.iter().rev().filter(|id| facts.catalogue.article(**id).lang == lang);
    own.take(LENGTH).copied().collect()
}

/// When an article was last changed.
fn changed(article: &Article) -> Moment {
    article.updated.unwrap_or(article.date)
}

fn fixed(facts: &Facts, at: jiff::Timestamp) -> FixedDateTime {
    let offset = facts.site.time_zone.to_offset(at);
    let text = at.display_with_offset(offset).to_string();
    text.parse().unwrap_or_default()
}

fn link(rel: &str, href: &str, mime: &str) -> Link {
    Link {
        href: href.to_owned(),
        rel: rel.to_owned(),
        mime_type: Some(mime.to_owned()),
        ..Link::default()
    }
}

fn entry(facts: &Facts, id: ArticleId) -> Entry {
    let article = facts.catalogue.article(id);
    let url = Page::Article(article.lang, id).address(facts).absolute(facts.site.base_url.as_str());
    Entry {
        title: Text::plain(article.text.title.clone()),
        id: url.clone(),
        updated: fixed(facts, changed(article).at),
        published: Some(fixed(facts, article.date.at)),
        authors: article
            .source
            .iter()
            .map(|name| Person { name: name.to_string(), ..Person::default() })
            .collect(),
        categories: article
            .all_terms()
            .map(|term| Category {
                term: facts.term(term).address.clone(),
                scheme: None,
                label: Some(facts.labels.get(term, article.lang).text.clone()),
            })
            .collect(),
        links: vec![link("alternate", &url, "text/html")],
        summary: Some(Text {
            value: article.text.summary().to_string(),
            r#type: TextType::Text,
            ..Text::default()
        }),
        ..Entry::default()
    }
}
