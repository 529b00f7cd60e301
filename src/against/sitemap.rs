//! The addresses in a sitemap (sitemaps.org), or in an index of sitemaps.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::diagnostics::{Refusal, phrase};

/// What a sitemap names.
#[derive(Debug)]
pub(super) struct Sitemap {
    /// Whether these are the addresses of other sitemaps.
    pub(super) is_index: bool,
    /// The addresses, each with its place in the text.
    pub(super) addresses: Vec<(String, Range<usize>)>,
}

/// The elements that tell which of the two it is.
const ROOTS: [(&str, bool); 2] = [("urlset", false), ("sitemapindex", true)];
/// Those whose `loc` is an address; that of a picture is none of a page.
const PARENTS: [&str; 2] = ["url", "sitemap"];

/// Reads the sitemap `text`; or says what is wrong, and at which byte.
pub(super) fn read(text: &str) -> Result<Sitemap, (usize, Refusal)> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<String> = Vec::new();
    let (mut kind, mut addresses) = (None, Vec::new());
    let (mut address, mut start) = (String::new(), 0);
    loop {
        let before = position(&reader);
        let event = reader.read_event().map_err(|error| broken(before, &error.to_string()))?;
        match event {
            Event::Start(tag) => {
                let name = local(tag.name().as_ref()).to_owned();
                if open.is_empty() {
                    kind = Some(kind_of(&name, before)?);
                }
                open.push(name);
                address.clear();
                start = position(&reader);
            }
            Event::Empty(tag) if open.is_empty() => {
                kind = Some(kind_of(local(tag.name().as_ref()), before)?);
            }
            Event::End(_) => {
                let parent = open.len().checked_sub(2).map_or("", |at| open[at].as_str());
                let is_address = open.last().is_some_and(|name| name == "loc");
                if is_address && PARENTS.contains(&parent) && !address.trim().is_empty() {
                    let written = text.get(start..before).unwrap_or_default();
                    let from = start + written.len() - written.trim_start().len();
                    let span = from..from + written.trim().len();
                    addresses.push((address.trim().to_owned(), span));
                }
                open.pop();
                address.clear();
            }
            Event::Text(text) => address.push_str(&text.xml10_content()),
            Event::CData(text) => address.push_str(&text.xml10_content()),
            Event::GeneralRef(reference) => match reference.resolve_char_ref() {
                Ok(Some(c)) => address.push(c),
                _ => {
                    let name = reference.xml10_content();
                    let known = quick_xml::escape::resolve_predefined_entity(&name);
                    address.push_str(known.unwrap_or_default());
                }
            },
            Event::Eof => break,
            _ => {}
        }
    }
    if !open.is_empty() {
        return Err(broken(text.len(), "it ends in the middle"));
    }
    let is_index = kind.ok_or_else(|| no_sitemap(0))?;
    Ok(Sitemap { is_index, addresses })
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

/// The name of an element without its namespace.
fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, name)| name)
}

fn kind_of(root: &str, at: usize) -> Result<bool, (usize, Refusal)> {
    let found = ROOTS.iter().find(|(name, _)| *name == root);
    found.map(|(_, is_index)| *is_index).ok_or_else(|| no_sitemap(at))
}

fn no_sitemap(at: usize) -> (usize, Refusal) {
    let hint = "save the old site's sitemap.xml as it is (in a browser: Save page as, XML), or write \
                a list with an address in each line";
    (at, Refusal::new("the file is no sitemap", hint))
}

fn broken(at: usize, why: &str) -> (usize, Refusal) {
    let message = format!("the sitemap cannot be read: {}", phrase(why));
    (at, Refusal::new(message, "save it again as it is, to its end"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(text: &str) -> Vec<(String, String)> {
        let found = read(text).expect("a sitemap").addresses;
        found.into_iter().map(|(address, span)| (address, text[span].to_owned())).collect()
    }

    #[test]
    fn addresses_with_their_places() {
        let text = "<?xml version='1.0'?>\n<s:urlset xmlns:s='x'>\n<s:url><s:loc>\n /a?b&amp;c \
                    </s:loc><image:image><image:loc>/p.png</image:loc></image:image></s:url>\
                    <s:url><s:loc><![CDATA[/d]]></s:loc></s:url></s:urlset>";
        let said = |address: &str, written: &str| (address.to_owned(), written.to_owned());
        assert_eq!(addresses(text), [said("/a?b&c", "/a?b&amp;c"), said("/d", "<![CDATA[/d]]>")]);
    }

    #[test]
    fn what_is_none() {
        for text in ["<html><body/></html>", "<urlset><url><loc>/a", "<urlset></x>", "<!-- a -->"] {
            assert!(read(text).is_err(), "{text}");
        }
        assert!(addresses("<urlset/>").is_empty());
    }
}
