//! Sitemaps as XML.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::faces::Whereto;
use crate::outputs::parts::alternates::X_DEFAULT;

use super::outline::{SitemapEntry, SitemapIndexOutline, SitemapOutline};

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// An XML document that is being written.
struct Xml<'b>(Writer<&'b mut Vec<u8>>);

/// Writes a sitemap.
pub(super) fn sitemap(SitemapOutline { base, pages }: &SitemapOutline, out: &mut Vec<u8>) {
    let namespaces = [("xmlns", NAMESPACE), ("xmlns:xhtml", XHTML)];
    let mut xml = Xml::begin("urlset", &namespaces, out);
    pages.iter().for_each(|page| xml.url(page, base.as_str()));
    xml.end("urlset");
}

/// Writes the index of the sitemaps.
pub(super) fn index(outline: &SitemapIndexOutline, out: &mut Vec<u8>) {
    let mut xml = Xml::begin("sitemapindex", &[("xmlns", NAMESPACE)], out);
    for address in &outline.sitemaps {
        xml.open("sitemap");
        xml.element("loc", &address.absolute(outline.base.as_str()));
        xml.close("sitemap");
    }
    xml.end("sitemapindex");
}

impl<'b> Xml<'b> {
    fn begin(root: &str, attributes: &[(&str, &str)], out: &'b mut Vec<u8>) -> Self {
        let mut xml = Xml(Writer::new_with_indent(out, b' ', 1));
        xml.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        let attributes = attributes.iter().copied();
        xml.write(Event::Start(BytesStart::new(root).with_attributes(attributes)));
        xml
    }

    fn end(mut self, root: &str) {
        self.close(root);
        self.0.into_inner().push(b'\n');
    }

    fn url(&mut self, SitemapEntry { address, changed, alternates }: &SitemapEntry, base: &str) {
        self.open("url");
        self.element("loc", &address.absolute(base));
        if let Some(changed) = changed {
            self.element("lastmod", &changed.machine());
        }
        for (locale, page) in &alternates.editions {
            self.alternate(&locale.tag, page, base);
        }
        if let Some(page) = &alternates.default {
            self.alternate(X_DEFAULT, page, base);
        }
        self.close("url");
    }

    fn alternate(&mut self, lang: &str, page: &Whereto, base: &str) {
        let href = page.0.address().absolute(base);
        let attributes = [("rel", "alternate"), ("hreflang", lang), ("href", &href)];
        let link = BytesStart::new("xhtml:link").with_attributes(attributes);
        self.write(Event::Empty(link));
    }

    fn open(&mut self, name: &str) {
        self.write(Event::Start(BytesStart::new(name)));
    }

    fn close(&mut self, name: &str) {
        self.write(Event::End(BytesEnd::new(name)));
    }

    fn element(&mut self, name: &str, text: &str) {
        self.open(name);
        self.write(Event::Text(BytesText::new(text)));
        self.close(name);
    }

    fn write(&mut self, event: Event) {
        // Writing to memory cannot fail.
        let _ = self.0.write_event(event);
    }
}
