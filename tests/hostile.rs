//! What comes from strangers: the sites in `tests/hostile`. Of what is in `built`, nothing gets out
//! that runs, reaches out or passes for a part of the page; what is in `refused` is an error. Each
//! output is read by a parser, not searched for words. In a browser it is opened by
//! `browser/hostile.test.mjs`.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use common::{NOW, SITE_PARTS, build, copy, dateline, files, repository};
use quick_xml::Reader;
use quick_xml::events::Event;
use scraper::{ElementRef, Html, Selector};

/// The outputs of the site `built`.
static OUTPUTS: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    let (site, output) = (folder.path().join("site"), folder.path().join("output"));
    copy(&repository().join("tests/hostile/built"), &site, SITE_PARTS);
    let run = build(&site, &output, &[]);
    assert_eq!(run.exit, 0, "a file in tests/hostile/built is refused:\n{}", run.stderr);
    files(&output)
});

/// The outputs whose names end so, as text.
fn texts(ending: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let found = OUTPUTS.iter().filter(move |(path, _)| path.ends_with(ending));
    found.map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).expect("UTF-8")))
}

fn all<'p>(page: &'p Html, selector: &str) -> Vec<ElementRef<'p>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

/// Elements that `gazette` needs nowhere.
const NO_PAGE_HAS: &str = "applet, area, base, bgsound, dialog, embed, fencedframe, \
    foreignObject, frame, frameset, iframe, image, isindex, layer, map, marquee, math, \
    noembed, noframes, object, plaintext, portal, style, textarea, xmp";

/// What else no text has.
const NO_TEXT_HAS: &str = "script, link, meta, form, button, select, option, svg, template, slot, \
    title, noscript, [for], output, main, body, head, html, [name]:not(a), [is], [part], \
    [tabindex]:not(table, pre), \
    [accesskey], [contenteditable], [hidden], [popover], [popovertarget], [target], [rel], [ping], \
    [download], [background], [longdesc], [itemid], [usemap], [autoplay], [data-says], [data-index], \
    [data-path], [aria-live], [aria-owns], [class*=masthead], [class*=search], [class*=foot i]:not(\
    .footnotes, .footnote-ref)";

#[test]
fn no_page_has_what_runs_or_reaches_out() {
    let mut pages = 0;
    for (path, text) in texts(".html") {
        pages += 1;
        let page = Html::parse_document(text);
        assert_eq!(all(&page, NO_PAGE_HAS).len(), 0, "{path}");
        for element in all(&page, "*") {
            let html = || format!("{path}: {}", element.html());
            for (name, value) in element.value().attrs() {
                assert!(!name.starts_with("on"), "{}", html());
                assert!(!matches!(name, "style" | "srcdoc" | "formaction" | "nonce"), "{}", html());
                if HOLD_ADDRESSES.contains(&name) {
                    value.split(',').for_each(|value| assert!(is_safe(value), "{}", html()));
                }
                if matches!(name, "src" | "srcset" | "poster") {
                    let is_foreign = value.contains("//") || value.contains('\\');
                    assert!(!is_foreign, "{}", html());
                }
            }
            if matches!(element.value().name(), "audio" | "video") {
                let held = element.value().attr("preload") == Some("none");
                assert!(held && element.value().attr("controls").is_some(), "{}", html());
            }
            if element.value().name() == "script" {
                hold_script(path, element);
            }
        }
        hold_head(path, &page);
    }
    assert!(pages > 60, "{pages}");
}

const HOLD_ADDRESSES: &[&str] = &["action", "cite", "href", "poster", "src", "srcset"];

/// Whether an address is relative, or has one of the schemes that readers need.
fn is_safe(address: &str) -> bool {
    let before = address.split(['/', '?', '#']).next().unwrap_or_default();
    let scheme = before.split_once(':').map(|(scheme, _)| scheme.trim());
    scheme.is_none_or(|scheme| matches!(scheme, "http" | "https" | "mailto" | "tel"))
}

/// A script is a file of the site, data that can be read, or that of the page for what is not there.
fn hold_script(path: &str, script: ElementRef) {
    let text: String = script.text().collect();
    match (script.value().attr("src"), script.value().attr("type")) {
        (Some(_), None) => assert_eq!(text, "", "{path}"),
        (None, Some("application/ld+json")) => {
            let data: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            assert!(data["headline"] != "forged", "{path}");
        }
        _ => assert_eq!(path, "404.html"),
    }
}

fn hold_head(path: &str, page: &Html) {
    let metas = all(page, "meta[http-equiv]");
    let named = |name: &str| {
        let metas = metas.iter();
        metas.filter(|meta| meta.value().attr("http-equiv") == Some(name)).count()
    };
    assert_eq!(named("Content-Security-Policy"), 1, "{path}");
    assert_eq!(metas.len(), 1 + named("refresh"), "{path}");
    assert_eq!(all(page, "head > title").len(), 1, "{path}");
    assert_eq!(all(page, "title").len(), all(page, "head > title, svg title").len(), "{path}");
}

#[test]
fn no_text_passes_for_a_part_of_the_page() {
    let mut texts_seen = 0;
    for (path, text) in texts(".html") {
        let page = Html::parse_document(text);
        let mut ids = BTreeSet::new();
        for element in all(&page, "[id]") {
            let id = element.value().attr("id").unwrap_or_default();
            assert!(ids.insert(id), "{path} has the id {id} twice");
        }
        for body in all(&page, "div.text") {
            texts_seen += 1;
            let inside = Html::parse_fragment(&body.inner_html());
            // The parser adds a root of its own.
            let found: Vec<String> = all(&inside, NO_TEXT_HAS)
                .iter()
                .filter(|element| !matches!(element.value().name(), "html" | "body"))
                .map(ElementRef::html)
                .collect();
            assert_eq!(found, Vec::<String>::new(), "{path}");
            for element in all(&inside, "[id^=d-]") {
                let id = element.value().attr("id").unwrap_or_default();
                assert!(id.starts_with("d-fn-") || id.starts_with("d-fnref-"), "{path}: {id}");
            }
            // What the page has of its own stands where it should, around the text.
            let around = "main > article.bulletin > div.text, main > article.standing > div.text, \
                          main > div.text";
            assert_eq!(all(&page, around).len(), 1, "{path}");
            assert_eq!(all(&page, "body > main, body > footer.foot").len(), 2, "{path}");
        }
    }
    assert!(texts_seen > 25, "{texts_seen}");
}

#[test]
fn what_is_written_for_machines_is_sound() {
    for ending in [".xml", ".svg"] {
        for (path, text) in texts(ending) {
            hold_xml(path, text);
        }
    }
    for (path, text) in texts(".jsonl") {
        for line in text.lines() {
            serde_json::from_str::<serde_json::Value>(line)
                .unwrap_or_else(|e| panic!("{path}: {e}"));
        }
    }
    for (path, text) in texts("recent.js") {
        assert!(!text.contains("</") && !text.contains("<!"), "{path}");
    }
    assert!(texts(".svg").count() > 6);
}

/// XML has no element and no attribute that runs or reaches out.
fn hold_xml(path: &str, text: &str) {
    let mut reader = Reader::from_str(text);
    loop {
        let event = reader.read_event().unwrap_or_else(|error| panic!("{path}: {error}"));
        let (Event::Start(element) | Event::Empty(element)) = &event else {
            match event {
                Event::Eof => return,
                Event::DocType(_) => panic!("{path} has a document type"),
                _ => continue,
            }
        };
        let name = element.local_name().as_ref().to_owned();
        let runs = ["script", "handler", "listener", "foreignObject", "iframe", "body"];
        assert!(!runs.contains(&name.as_str()), "{path}: {name}");
        for attribute in element.attributes() {
            let attribute = attribute.unwrap_or_else(|error| panic!("{path}: {error}"));
            let key = attribute.key.local_name().as_ref().to_owned();
            let value = attribute.value.to_lowercase();
            assert!(!key.starts_with("on"), "{path}: {key}");
            let is_address = ["base", "href", "scheme", "src", "to", "uri", "values"];
            let runs = is_address.contains(&key.as_str()) && !is_safe(&value);
            assert!(!runs, "{path}: {key}={value}");
            let names_vocabulary = attribute.key.as_ref().starts_with("xmlns");
            let is_drawn = path.ends_with(".svg") && !names_vocabulary;
            assert!(!(is_drawn && value.contains("//")), "{path}: {key}={value}");
            assert!(!(key == "type" && value == "html"), "{path}: HTML in a feed");
        }
    }
}

#[test]
fn what_no_cleaning_mends_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let site = folder.path().join("site");
    copy(&repository().join("tests/hostile/refused"), &site, SITE_PARTS);
    let site_name = site.to_string_lossy().into_owned();
    let run = dateline(&["check", "--site", &site_name, "--now", NOW, "--message-format", "json"]);
    assert_eq!(run.exit, 1);
    let errors: Vec<serde_json::Value> =
        run.stderr.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    for path in files(&site).keys().filter(|path| path.ends_with(".md")) {
        let is_named = |error: &serde_json::Value| {
            error["path"] == path.as_str() && error["severity"] == "error"
        };
        assert!(errors.iter().any(is_named), "{path} is not refused");
    }
}
