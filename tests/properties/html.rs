//! What must be so of HTML: pieces and whole pages.

use scraper::{ElementRef, Html};

/// Elements that have no end tag.
const EMPTY: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];
/// Elements that run something, or bring in another page.
const RUNNING: &[&str] = &[
    "applet", "base", "embed", "form", "frame", "frameset", "iframe", "link", "math", "meta",
    "noscript", "object", "param", "script", "style", "svg", "template", "textarea", "title",
];

/// Each tag of `html` that is opened is closed, in the right order, and a browser takes them as
/// they stand: it adds none, and leaves none out.
pub fn is_whole(html: &str) {
    let names = balanced(html);
    let parsed = Html::parse_fragment(html);
    let parsed = parsed.root_element().descendent_elements().skip(1);
    let parsed: Vec<&str> = parsed.map(|element| element.value().name()).collect();
    assert_eq!(names, parsed, "the tags, and what a browser makes of {html:?}");
}

/// Each tag of `html` that is opened is closed, and a browser leaves alone what stands after the
/// element that it is put into, whatever it makes of the inside.
pub fn stays_inside(html: &str) {
    balanced(html);
    let page = Html::parse_fragment(&format!("<main>{html}</main><footer></footer>"));
    let children: Vec<&str> =
        page.root_element().child_elements().map(|element| element.value().name()).collect();
    assert_eq!(children, ["main", "footer"], "what a browser makes of {html:?}");
}

/// The names of the tags that begin elements of `html`: each is closed, in the right order.
fn balanced(html: &str) -> Vec<String> {
    let (mut open, mut names): (Vec<String>, Vec<String>) = Default::default();
    for (is_end, name) in tags(html) {
        if is_end {
            assert_eq!(open.pop().as_deref(), Some(name.as_str()), "an end tag in {html:?}");
        } else {
            if !EMPTY.contains(&name.as_str()) {
                open.push(name.clone());
            }
            names.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} stay open in {html:?}");
    names
}

/// The tags of `html`: whether each is an end tag, and its name.
fn tags(html: &str) -> Vec<(bool, String)> {
    let (mut found, mut rest) = (Vec::new(), html);
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix("!--") {
            rest = after.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let is_end = rest.starts_with('/');
        let name = rest.trim_start_matches('/');
        let length = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
        assert!(length > 0, "a `<` is no tag in {html:?}");
        found.push((is_end, name[..length].to_ascii_lowercase()));
        rest = after_tag(&name[length..]);
    }
    found
}

/// What follows the tag that `rest` is the end of; quoted values may have a `>`.
fn after_tag(rest: &str) -> &str {
    let mut quote = None;
    for (at, c) in rest.char_indices() {
        match quote {
            None if c == '>' => return &rest[at + 1..],
            None if c == '"' || c == '\'' => quote = Some(c),
            Some(open) if c == open => quote = None,
            _ => {}
        }
    }
    panic!("a tag is not closed: {rest:?}");
}

/// There is no element that runs something, no handler of events, and no address that is a script.
pub fn runs_nothing(html: &str) {
    let parsed = Html::parse_fragment(html);
    for element in parsed.root_element().descendent_elements() {
        let name = element.value().name();
        assert!(!RUNNING.contains(&name), "<{name}> in {html:?}");
        for (attribute, value) in element.value().attrs() {
            assert!(!attribute.starts_with("on"), "{attribute} in {html:?}");
            assert!(is_harmless(value), "{attribute}={value:?} in {html:?}");
        }
    }
}

/// There is no film, sound or picture of another host, and nothing that plays by itself.
pub fn loads_nothing(html: &str) {
    let parsed = Html::parse_fragment(html);
    for element in parsed.root_element().descendent_elements() {
        for (attribute, value) in element.value().attrs() {
            let loads = matches!(attribute, "src" | "srcset" | "poster");
            assert!(!(loads && value.contains("//")), "{attribute}={value:?} in {html:?}");
            assert!(!matches!(attribute, "autoplay" | "background"), "{attribute} in {html:?}");
        }
    }
}

/// Whether `value`, as a browser reads an address, is no script.
fn is_harmless(value: &str) -> bool {
    let ignored = |c: char| c.is_control() || c == ' ';
    let parts = value.split(',').map(|part| part.replace(ignored, "").to_ascii_lowercase());
    let schemes = ["javascript:", "vbscript:", "data:text"];
    parts.into_iter().all(|part| schemes.iter().all(|scheme| !part.starts_with(scheme)))
}

/// The ids of `page` that stand twice.
pub fn ids_twice(page: &Html) -> Vec<String> {
    let ids = page.root_element().descendent_elements().filter_map(|element| element.value().id());
    let mut ids: Vec<&str> = ids.collect();
    ids.sort_unstable();
    let twice = ids.windows(2).filter(|pair| pair[0] == pair[1]);
    twice.map(|pair| pair[0].to_owned()).collect()
}

/// The text of `element`, as a reader sees it.
pub fn text(element: ElementRef) -> String {
    element.text().collect::<String>().trim().to_owned()
}
