//! Crawls the built sample archive, as a reader's browser and a search engine would.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use common::{build, files, repository};
use scraper::{ElementRef, Html, Selector};

const BASE: &str = "https://bulletin.example/archive/";

/// The built archive: its files by their addresses.
static ARCHIVE: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    let run = build(&repository(), &folder.path().join("public"), &[]);
    assert_eq!((run.exit, run.stderr.as_str()), (0, ""), "the sample archive has nothing to mend");
    files(&folder.path().join("public"))
});

/// The pages of the archive, parsed.
fn pages() -> impl Iterator<Item = (&'static String, Html)> {
    ARCHIVE.iter().filter(|(address, _)| address.ends_with(".html")).map(|(address, bytes)| {
        let text = std::str::from_utf8(bytes).expect("UTF-8");
        (address, Html::parse_document(text))
    })
}

fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    let selector = Selector::parse(selector).expect("a selector");
    html.select(&selector).collect()
}

fn attribute(html: &Html, selector: &str, name: &str) -> Option<String> {
    all(html, selector).first().and_then(|element| element.value().attr(name)).map(str::to_owned)
}

fn text(element: &ElementRef) -> String {
    element.text().collect::<String>().trim().to_owned()
}

fn is_redirect(html: &Html) -> bool {
    !all(html, "meta[http-equiv=refresh]").is_empty()
}

/// The address and the fragment that `href` on the page `from` leads to; `None` for another site.
fn follow(from: &str, href: &str) -> Option<(String, Option<String>)> {
    let (path, fragment) = match href.split_once('#') {
        Some((path, fragment)) => (path, Some(decode(fragment))),
        None => (href, None),
    };
    if path.contains(':') && !path.starts_with("./") {
        return None;
    }
    assert!(!path.starts_with('/'), "{from}: {href} is not relative");
    if path.is_empty() {
        return Some((from.to_owned(), fragment));
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => assert!(parts.pop().is_some(), "{from}: {href} leaves the site"),
            part => parts.push(part),
        }
    }
    Some((decode(&parts.join("/")), fragment))
}

fn decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8().expect("UTF-8").into_owned()
}

/// The address of an absolute URL of the site.
fn below_base(url: &str) -> String {
    let below = url.strip_prefix(BASE).unwrap_or_else(|| panic!("{url} is not below {BASE}"));
    decode(below)
}

#[test]
fn every_internal_link_and_fragment_resolves() {
    let ids: BTreeMap<&String, BTreeSet<String>> = pages()
        .map(|(address, html)| {
            let ids = all(&html, "[id]")
                .iter()
                .filter_map(|e| e.value().attr("id"))
                .map(str::to_owned)
                .collect();
            (address, ids)
        })
        .collect();
    let mut dead = Vec::new();
    let mut reached: BTreeSet<String> = BTreeSet::new();
    for (address, html) in pages() {
        for (selector, name) in [("[href]", "href"), ("[src]", "src")] {
            for element in all(&html, selector) {
                let href = element.value().attr(name).expect("it was selected by it");
                let Some((target, fragment)) = follow(address, href) else { continue };
                let there = ARCHIVE.contains_key(&target);
                let marked =
                    fragment.is_none_or(|id| ids.get(&target).is_some_and(|ids| ids.contains(&id)));
                if !there || !marked {
                    dead.push(format!("{address}: {href}"));
                }
                if element.value().name() == "a" {
                    reached.insert(target);
                }
            }
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
    // From the choice of language on, links lead to every page but those for lost addresses.
    let lost: Vec<_> = pages()
        .filter(|(address, html)| !reached.contains(*address) && !is_redirect(html))
        .map(|(address, _)| address.as_str())
        .filter(|address| !["404.html", "index.html"].contains(address))
        .collect();
    assert!(lost.is_empty(), "no link leads to {lost:#?}");
}

#[test]
fn every_page_has_what_a_page_needs() {
    let mut titles: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for (address, html) in pages() {
        let lang = attribute(&html, "html", "lang").unwrap_or_default();
        let dir = attribute(&html, "html", "dir").unwrap_or_default();
        let folder = address.split('/').next().unwrap_or_default();
        if address.contains('/') && folder.len() == 2 {
            assert_eq!(lang, folder, "{address}");
        }
        assert_eq!(dir, if lang == "ar" { "rtl" } else { "ltr" }, "{address}");
        let headings = all(&html, "h1");
        assert_eq!(headings.len(), 1, "{address} has {} h1", headings.len());
        assert!(!text(&headings[0]).is_empty(), "{address} has an empty h1");
        let title = text(all(&html, "title").first().expect("a title"));
        assert!(!title.is_empty(), "{address} has an empty title");
        if !is_redirect(&html) {
            titles.entry(title).or_default().push(address);
        }
        let canonical =
            attribute(&html, "link[rel=canonical]", "href").expect("a canonical address");
        let target = below_base(&canonical);
        assert!(ARCHIVE.contains_key(&target), "{address}: {canonical}");
        assert!(is_redirect(&html) || target == **address, "{address}: {canonical}");
        assert!(
            all(&html, "img:not([alt]), img[alt='']").is_empty(),
            "{address} has a picture without text"
        );
    }
    let shared: Vec<_> = titles.into_iter().filter(|(_, addresses)| addresses.len() > 1).collect();
    assert!(shared.is_empty(), "pages with one title: {shared:#?}");
}

#[test]
fn pictures_tell_their_sizes() {
    let mut versions = 0;
    for (address, html) in pages() {
        let sized = "img[width][height][decoding=async]";
        assert_eq!(all(&html, "img").len(), all(&html, sized).len(), "{address}");
        assert_eq!(attribute(&html, "figure img", "loading"), None, "{address}");
        for source in all(&html, "picture > source[type='image/webp'][sizes]") {
            let srcset = source.value().attr("srcset").expect("versions");
            for (href, width) in srcset.split(", ").filter_map(|part| part.split_once(' ')) {
                let (target, _) = follow(address, href).expect("one of this site");
                let size = dateline::inside::size(&ARCHIVE[&target]).expect("a picture");
                assert_eq!(width, format!("{}w", size.width), "{target}");
                versions += 1;
            }
        }
    }
    assert_eq!(versions, 4 * 6, "a picture has four in each language");
}

#[test]
fn text_in_another_language_says_so() {
    for (address, html) in pages() {
        let page = attribute(&html, "html", "lang").unwrap_or_default();
        for link in all(&html, "main a[href]") {
            let Some((target, _)) = follow(address, link.value().attr("href").unwrap_or_default())
            else {
                continue;
            };
            let folder = target.split('/').next().unwrap_or_default();
            let own = link.value().attr("lang").is_some();
            // A link into another edition is worded in that edition's language.
            if folder.len() == 2 && folder != page && !own {
                let inside = link.ancestors().filter_map(ElementRef::wrap);
                let marked = inside
                    .take_while(|e| e.value().name() != "html")
                    .any(|e| e.value().attr("lang").is_some());
                let in_text = link
                    .ancestors()
                    .filter_map(ElementRef::wrap)
                    .any(|e| e.value().attr("class") == Some("text"));
                assert!(marked || in_text, "{address}: {}", link.html());
            }
        }
        for element in all(&html, "body [lang]") {
            let lang = element.value().attr("lang").unwrap_or_default();
            let dir = if lang == "ar" { "rtl" } else { "ltr" };
            assert_eq!(element.value().attr("dir"), Some(dir), "{address}: {}", element.html());
        }
    }
}

#[test]
fn hreflang_is_reciprocal() {
    let alternates: BTreeMap<&String, BTreeMap<String, String>> = pages()
        .map(|(address, html)| {
            let links = all(&html, "link[rel=alternate][hreflang]");
            let pairs = links.iter().map(|link| {
                let attribute = |name| link.value().attr(name).unwrap_or_default();
                (attribute("hreflang").to_owned(), below_base(attribute("href")))
            });
            (address, pairs.collect())
        })
        .collect();
    for (address, links) in &alternates {
        let html_lang = address.split('/').next().unwrap_or_default();
        if links.is_empty() {
            continue;
        }
        assert!(links.contains_key("x-default"), "{address} has no x-default");
        if address.contains('/') {
            assert_eq!(links.get(html_lang), Some(*address), "{address} does not name itself");
        }
        for target in links.values() {
            let back =
                alternates.get(target).unwrap_or_else(|| panic!("{address}: {target} is no page"));
            assert!(
                back.values().any(|other| other == *address),
                "{target} does not name {address}"
            );
        }
    }
    let article = &alternates[&"ar/2025/08/13/interior-ministers-council-cis.html".to_owned()];
    assert_eq!(article.len(), 7, "six editions and the default: {article:#?}");
}

#[test]
fn feeds_and_sitemaps_name_files_that_exist() {
    let mut listed = BTreeSet::new();
    let (mut feeds, mut sitemaps) = (0, 0);
    for (address, bytes) in ARCHIVE.iter().filter(|(address, _)| address.ends_with(".xml")) {
        let text = std::str::from_utf8(bytes).expect("UTF-8");
        if text.contains("<feed") {
            feeds += 1;
            let feed: atom_syndication::Feed =
                text.parse().unwrap_or_else(|e| panic!("{address}: {e}"));
            let entries = feed.entries.iter().flat_map(|entry| &entry.links);
            assert!(!feed.entries.is_empty(), "{address} is empty");
            for link in feed.links.iter().chain(entries) {
                assert!(ARCHIVE.contains_key(&below_base(&link.href)), "{address}: {}", link.href);
            }
            let lang = address.split('/').next();
            assert_eq!(feed.lang.as_deref(), lang, "{address}");
        } else {
            sitemaps += 1;
            for (name, url) in locations(text) {
                let target = below_base(&url);
                assert!(ARCHIVE.contains_key(&target), "{address}: {url}");
                if name == "loc" && target.ends_with(".html") {
                    assert!(listed.insert(target), "{url} is listed twice");
                }
            }
        }
    }
    assert!(feeds > 100 && sitemaps > 50, "{feeds} feeds, {sitemaps} sitemaps");
    let pages: BTreeSet<String> = pages()
        .filter(|(_, html)| attribute(html, "meta[name=robots]", "content").is_none())
        .map(|(address, _)| address.clone())
        .collect();
    assert_eq!(listed, pages, "the sitemaps list every page once that search engines may show");
}

/// The addresses in a sitemap: each `loc` and each alternate.
fn locations(text: &str) -> Vec<(&'static str, String)> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut found = Vec::new();
    let mut in_loc = false;
    loop {
        use quick_xml::events::Event;
        match reader.read_event().expect("XML") {
            Event::Start(tag) => in_loc = tag.name().as_ref() == "loc",
            Event::Empty(tag) => {
                let href = tag.try_get_attribute("href").expect("attributes").expect("href");
                found.push(("link", href.value.replace("&amp;", "&")));
            }
            Event::Text(url) if in_loc => {
                found.push(("loc", url.as_ref().trim().to_owned()));
                in_loc = false;
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[test]
fn articles_speak_to_machines() {
    let (_, html) = pages()
        .find(|(address, _)| *address == "ru/2025/08/13/interior-ministers-council-cis.html")
        .expect("it");
    let objects: Vec<serde_json::Value> = all(&html, "script[type='application/ld+json']")
        .iter()
        .map(|script| serde_json::from_str(&text(script)).expect("JSON"))
        .collect();
    let article =
        objects.iter().find(|object| object["@type"] == "NewsArticle").expect("an article");
    assert_eq!(article["datePublished"], "2025-08-13T11:50:00+03:00");
    assert_eq!(article["inLanguage"], "ru");
    assert_eq!(article["contentLocation"]["name"], "Минск");
    assert_eq!(article["translationOfWork"]["inLanguage"], "en");
    assert!(
        article["dateline"].as_str().is_some_and(|line| line.starts_with("МИНСК")),
        "{article}"
    );
    let crumbs =
        objects.iter().find(|object| object["@type"] == "BreadcrumbList").expect("breadcrumbs");
    assert_eq!(crumbs["itemListElement"].as_array().map(Vec::len), Some(5));

    let mut corrected = 0;
    for (address, html) in pages().filter(|(address, _)| address.matches('/').count() == 4) {
        let scripts = all(&html, "script[type='application/ld+json']");
        for script in scripts {
            let object: serde_json::Value = serde_json::from_str(&text(&script)).expect("JSON");
            corrected += usize::from(object.get("correction").is_some());
            if object["@type"] == "NewsArticle" {
                let heading = text(&all(&html, "h1")[0]);
                assert_eq!(object["headline"], heading.as_str(), "{address}");
            }
        }
    }
    assert!(corrected >= 6, "the correction is in every language");
}

#[test]
fn the_archive_as_data() {
    let mut lines = 0;
    for (address, bytes) in
        ARCHIVE.iter().filter(|(address, _)| address.ends_with("catalogue.jsonl"))
    {
        for line in std::str::from_utf8(bytes).expect("UTF-8").lines() {
            let article: serde_json::Value = serde_json::from_str(line).expect("JSON");
            let target = article["address"].as_str().expect("an address");
            assert!(ARCHIVE.contains_key(target), "{address}: {target}");
            lines += 1;
        }
    }
    let articles = files(&repository().join("content/bulletins"));
    assert_eq!(lines, articles.keys().filter(|path| path.ends_with(".md")).count());
}

#[test]
fn the_sample_is_what_it_promises_to_be() {
    let content = files(&repository().join("content/bulletins"));
    let mut languages: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let mut years = BTreeSet::new();
    for path in content.keys().filter(|path| path.ends_with(".md")) {
        let stem = path.trim_end_matches(".md");
        let (id, lang) = stem.rsplit_once('.').expect("a language");
        languages.entry(id.to_owned()).or_default().insert(lang);
        years.insert(path[..4].to_owned());
    }
    assert!(
        languages.len() >= 24 && years.len() >= 15,
        "{} in {} years",
        languages.len(),
        years.len()
    );
    assert!(languages.values().filter(|languages| languages.len() == 6).count() >= 10);
    assert!(languages.values().all(|languages| languages.len() >= 2));
    let countries = ARCHIVE.keys().filter(|a| {
        a.starts_with("en/countries/") && a.ends_with(".html") && a.matches('/').count() == 2
    });
    assert!(countries.count() >= 20);
}
