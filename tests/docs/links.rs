//! Links between the pages.

use std::collections::BTreeSet;
use std::path::Path;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::common::repository;
use crate::{page, pages};

/// The addresses of the links on a page.
fn links(text: &str) -> Vec<String> {
    let events = Parser::new(text).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    });
    events.collect()
}

/// The names that GitHub gives to the headings of a page.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut heading: Option<String> = None;
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                found.extend(heading.take().map(|text| anchor(&text)))
            }
            Event::Text(part) | Event::Code(part) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&part);
                }
            }
            _ => {}
        }
    }
    found
}

fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect::<String>().to_lowercase()
}

#[test]
fn every_link_between_the_pages_leads_somewhere() {
    let mut wrong = Vec::new();
    for from in pages() {
        let folder = Path::new(&from.path).parent().expect("a folder");
        for link in links(&from.text).iter().filter(|link| !link.contains("://")) {
            let (path, name) = link.split_once('#').unwrap_or((link, ""));
            let to = if path.is_empty() { from.path.clone().into() } else { folder.join(path) };
            let there = repository().join(&to).exists();
            let named = || anchors(&page(to.to_string_lossy()).text).contains(name);
            if !there || !(name.is_empty() || named()) {
                wrong.push(format!("{}: {link} leads nowhere", from.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
