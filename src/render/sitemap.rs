//! Sitemaps with language alternates, and what crawlers are told.
//!
//! The formats: <https://www.sitemaps.org/protocol.html>, and for the alternates
//! <https://developers.google.com/search/docs/specialty/international/localized-versions>.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::plan::{Facts, Names, Output, Page, Plan, SITEMAP_LIMIT, versions};
use crate::site::Lang;

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

type Xml = Writer<Vec<u8>>;

/// The index of all sitemaps of `plan`.
pub(super) fn index(facts: &Facts, plan: &Plan) -> Vec<u8> {
    let base = facts.site.base_url.as_str();
    let mut xml = document("sitemapindex", &[("xmlns", NAMESPACE)]);
    for planned in &plan.outputs {
        if matches!(planned.output, Output::Sitemap(..)) {
            open(&mut xml, "sitemap");
            element(&mut xml, "loc", &planned.address.absolute(base));
            close(&mut xml, "sitemap");
        }
    }
    finish(xml, "sitemapindex")
}

/// A sitemap: its edition, its year or none for the index pages, and which part of it.
type Key = (Lang, Option<i16>, usize);

/// A sitemap of `plan`.
pub(super) fn sitemap(facts: &Facts, plan: &Plan, key: Key) -> Vec<u8> {
    let mut xml = document("urlset", &[("xmlns", NAMESPACE), ("xmlns:xhtml", XHTML)]);
    pages(facts, plan, key).for_each(|page| url(facts, &mut xml, page));
    finish(xml, "urlset")
}

/// Adds what a sitemap depends on to `names`.
pub(super) fn names(facts: &Facts, plan: &Plan, key: Key, names: &mut Names) {
    for page in pages(facts, plan, key) {
        match page {
            Page::Article(_, id) => names.article(id),
            page => {
                names.page(page);
                names.versions(&versions(facts, page));
            }
        }
    }
}

/// The pages that a sitemap lists: articles in the order of their publication, index pages in
/// that of their addresses.
fn pages<'a>(
    facts: &'a Facts,
    plan: &'a Plan,
    (lang, year, part): Key,
) -> impl Iterator<Item = Page> + 'a {
    let articles = year.map(|year| facts.edition(lang).own_of(facts, year));
    let index = articles.is_none().then(|| plan.index_pages(facts, lang));
    let articles = articles.into_iter().flatten().map(move |id| Page::Article(lang, *id));
    let pages = articles.chain(index.into_iter().flatten());
    pages.skip(part * SITEMAP_LIMIT).take(SITEMAP_LIMIT)
}

fn url(facts: &Facts, xml: &mut Xml, page: Page) {
    let base = facts.site.base_url.as_str();
    open(xml, "url");
    element(xml, "loc", &page.address(facts).absolute(base));
    if let Page::Article(_, id) = page {
        let article = facts.catalogue.article(id);
        let changed = article.updated.unwrap_or(article.date);
        element(xml, "lastmod", &changed.machine(&facts.site.time_zone));
    }
    let versions = versions(facts, page);
    let same = facts.site.langs().zip(versions).filter(|(_, version)| version.same);
    for ((_, language), version) in same {
        let href = version.page.address(facts).absolute(base);
        let attributes = [("rel", "alternate"), ("hreflang", &language.tag), ("href", &href)];
        let link = BytesStart::new("xhtml:link").with_attributes(attributes);
        write(xml, Event::Empty(link));
    }
    close(xml, "url");
}

/// Everything may be read; the sitemaps are named.
pub(super) fn robots(facts: &Facts) -> Vec<u8> {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}sitemap.xml\n", facts.site.base_url.as_str())
        .into_bytes()
}

fn document(root: &str, attributes: &[(&str, &str)]) -> Xml {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    write(&mut xml, Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
    write(
        &mut xml,
        Event::Start(BytesStart::new(root).with_attributes(attributes.iter().copied())),
    );
    xml
}

fn finish(mut xml: Xml, root: &str) -> Vec<u8> {
    close(&mut xml, root);
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    bytes
}

fn open(xml: &mut Xml, name: &str) {
    write(xml, Event::Start(BytesStart::new(name)));
}

fn close(xml: &mut Xml, name: &str) {
    write(xml, Event::End(BytesEnd::new(name)));
}

fn element(xml: &mut Xml, name: &str, text: &str) {
    open(xml, name);
    write(xml, Event::Text(BytesText::new(text)));
    close(xml, name);
}

fn write(xml: &mut Xml, event: Event) {
    // Writing to memory cannot fail.
    let _ = xml.write_event(event);
}
