//! Sitemaps with language alternates, and what crawlers are told.
//!
//! The formats: <https://www.sitemaps.org/protocol.html>, and for the alternates
//! <https://developers.google.com/search/docs/specialty/international/localized-versions>.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::plan::{Facts, Output, Page, Plan, SITEMAP_LIMIT, sitemap_of};
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

/// The part `part` of the sitemap of an edition's year, or of its index pages.
pub(super) fn sitemap(
    facts: &Facts,
    plan: &Plan,
    lang: Lang,
    year: Option<i16>,
    part: usize,
) -> Vec<u8> {
    let mut xml = document("urlset", &[("xmlns", NAMESPACE), ("xmlns:xhtml", XHTML)]);
    for page in pages(facts, plan, lang, year).skip(part * SITEMAP_LIMIT).take(SITEMAP_LIMIT) {
        url(facts, &mut xml, page);
    }
    finish(xml, "urlset")
}

/// The pages that a sitemap lists, in the order of their addresses.
fn pages(facts: &Facts, plan: &Plan, lang: Lang, year: Option<i16>) -> impl Iterator<Item = Page> {
    plan.outputs.iter().filter_map(move |planned| match planned.output {
        Output::Page(page) if sitemap_of(facts, page) == Some((lang, year)) => Some(page),
        _ => None,
    })
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
    let versions = facts.site.langs().filter_map(|(lang, language)| {
        let version = if page == Page::Languages {
            Page::Front(lang)
        } else {
            page.in_language(facts, lang)?
        };
        Some((language.tag.as_str(), version.address(facts).absolute(base)))
    });
    for (tag, href) in versions {
        let attributes = [("rel", "alternate"), ("hreflang", tag), ("href", href.as_str())];
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
