//! Whole sites: what a bulletin is called stands as it is in its page, in the feed and in the data,
//! and everything that is written can be read.

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::Event;
use scraper::{Html, Selector};
use serde_json::Value;

use crate::bulletins::{self, Bulletin};
use crate::draws::Draws;
use crate::folder::{Folder, Tree};
use crate::html;

/// A site of drawn bulletins is built, or refused for a reason.
pub fn any_bulletins_are_shown(draws: &mut Draws) {
    let bulletins = bulletins::drawn(draws, 4);
    let folder = Folder::new(&bulletins::files(&bulletins));
    let (output, found) = folder.build(false);
    folder.has_well_formed(&found);
    let Some(output) = output else {
        assert!(found.has_errors(), "refused without an error");
        assert!(!folder.output().exists(), "refused, and written");
        return;
    };
    for (path, bytes) in &output {
        let text = std::str::from_utf8(bytes);
        match path.rsplit('.').next().unwrap_or_default() {
            "html" => is_sound_page(path, text.expect(path), &output),
            "xml" => xml_texts(path, text.expect(path)).clear(),
            "json" => drop(json(path, text.expect(path))),
            "jsonl" => text.expect(path).lines().for_each(|line| drop(json(path, line))),
            _ => {}
        }
    }
    for (number, bulletin) in bulletins.iter().enumerate() {
        shows_its_title(number, bulletin, &output);
    }
}

/// A page has no id twice, no handler, no address that is a script, and each of its links leads to
/// a file of the output.
fn is_sound_page(path: &str, text: &str, output: &Tree) {
    let page = Html::parse_document(text);
    assert_eq!(html::ids_twice(&page), Vec::<String>::new(), "ids in {path}");
    for element in page.root_element().descendent_elements() {
        for (name, value) in element.value().attrs() {
            assert!(!name.starts_with("on"), "{path}: {name}");
            if (name == "href" || name == "src") && element.value().name() != "base" {
                leads_somewhere(path, value, output);
            }
        }
    }
    let data = Selector::parse("script[type='application/ld+json']").expect("a selector");
    page.select(&data).for_each(|script| drop(json(path, &script.text().collect::<String>())));
}

fn leads_somewhere(page: &str, address: &str, output: &Tree) {
    if address.starts_with("https://") {
        return;
    }
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let path = percent_encoding::percent_decode_str(path).decode_utf8().expect(address);
    let mut parts: Vec<&str> = page.split('/').collect();
    if !path.is_empty() {
        parts.pop();
    }
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        match part {
            ".." => assert!(parts.pop().is_some(), "{page} links to {address}"),
            _ => parts.push(part),
        }
    }
    // The page of what is not found may stand for any address, so its links begin at the root.
    let target = parts.join("/");
    let is_there =
        output.contains_key(&target) || output.contains_key(&format!("{target}/index.html"));
    assert!(is_there || page.ends_with("404.html"), "{page} links to {address}");
}

fn shows_its_title(number: usize, bulletin: &Bulletin, output: &Tree) {
    let Bulletin { slug, title, .. } = bulletin;
    let path = format!("en/2025/08/{:02}/{slug}.html", number + 1);
    let text = |path: &str| String::from_utf8(output[path].clone()).expect("UTF-8");
    let page = Html::parse_document(&text(&path));
    let all = |selector: &str| {
        let selector = Selector::parse(selector).expect("a selector");
        page.select(&selector).map(html::text).collect::<Vec<_>>()
    };
    assert!(all("h1").contains(title), "{:?}", all("h1"));
    assert!(all("title").iter().all(|shown| shown.contains(title)), "{:?}", all("title"));
    let data = Selector::parse("script[type='application/ld+json']").expect("a selector");
    let data = page.select(&data).map(|script| json(&path, &script.text().collect::<String>()));
    let headlines: Vec<Value> = data.map(|data| data["headline"].clone()).collect();
    assert!(headlines.contains(&Value::String(title.clone())), "{headlines:?}");
    let feed = xml_texts("en/feed.xml", &text("en/feed.xml"));
    assert!(feed.contains(title), "{title:?} is not in the feed: {feed:?}");
}

fn json(path: &str, text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{path}: {error} in {text}"))
}

/// The texts of the elements of an XML file, each of which is closed.
fn xml_texts(path: &str, xml: &str) -> BTreeSet<String> {
    let mut reader = Reader::from_str(xml);
    let (mut texts, mut open, mut depth) = (BTreeSet::new(), String::new(), 0);
    loop {
        let event = reader.read_event().unwrap_or_else(|error| panic!("{path}: {error}"));
        match event {
            Event::Eof => break,
            Event::Text(text) => open.push_str(&text.xml10_content()),
            Event::GeneralRef(name) => {
                let name = name.xml10_content();
                let text =
                    quick_xml::escape::unescape(&format!("&{name};")).expect(path).into_owned();
                open.push_str(&text);
            }
            Event::CData(text) => open.push_str(&text.xml10_content()),
            Event::Start(element) => {
                element.attributes().for_each(|attribute| drop(attribute.expect(path)));
                depth += 1;
                open.clear();
            }
            Event::End(_) => {
                depth -= 1;
                texts.insert(std::mem::take(&mut open).trim().to_owned());
            }
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{path}");
    texts
}
