use std::collections::BTreeSet;

use scraper::Html;

use super::{ALL, ELEMENTS, clean, has};

#[test]
fn nothing_that_runs_gets_out() {
    for (raw, safe) in [
        ("<script>alert(1)</script>x", "x"),
        ("<p onclick=\"x()\">a</p>", "<p>a</p>"),
        ("<a href=\"javascript:x()\">a</a>", "<a>a</a>"),
        ("<a href=\"java&#10;script:x()\">a</a>", "<a>a</a>"),
        ("<iframe src=\"https://a.example\"></iframe>b", "b"),
        (
            "<table><tr><td style=\"text-align: right\">1</table>",
            "<table><tbody><tr><td>1</td></tr></tbody></table>",
        ),
        (
            "<picture><source srcset=\"a.webp 1w, javascript:x() 2w\"></picture>",
            "<picture><source></picture>",
        ),
        ("<svg onload=x()><script>y()</script></svg>c", "c"),
        (
            "<abbr title=\"World Health Organization\">WHO</abbr>",
            "<abbr title=\"World Health Organization\">WHO</abbr>",
        ),
    ] {
        assert_eq!(clean(raw), safe, "{raw}");
    }
}

#[test]
fn nothing_wears_what_is_the_pages_own() {
    for (raw, safe) in [
        ("<p class=\"masthead\">a</p>", "<p>a</p>"),
        ("<p class=\"\">a</p>", "<p>a</p>"),
        ("<p class=\"bar text-wide  skip\">a</p>", "<p class=\"text-wide\">a</p>"),
        ("<code class=\"language-rust\">a</code>", "<code class=\"language-rust\">a</code>"),
        ("<p id=\"d-search\">a</p>", "<p>a</p>"),
        ("<p id=\"a b\">a</p>", "<p>a</p>"),
        ("<p id=\"top\">a</p>", "<p id=\"top\">a</p>"),
        ("<p role=\"alert\" aria-live=\"assertive\">a</p>", "<p>a</p>"),
        (
            "<p role=\"doc-tip\" aria-label=\"x\">a</p>",
            "<p role=\"doc-tip\" aria-label=\"x\">a</p>",
        ),
        (
            "<a name=\"x\" accesskey=s tabindex=1 contenteditable slot=a part=a is=a popovertarget=a>a</a>",
            "<a name=\"x\">a</a>",
        ),
        ("<a name=\"d-search\">a</a>", "<a>a</a>"),
    ] {
        assert_eq!(clean(raw), safe, "{raw}");
    }
}

/// Every attribute of HTML that holds an address, with those that are obsolete:
/// <https://html.spec.whatwg.org/multipage/indices.html#attributes-3>.
const ADDRESSES: &[&str] = &[
    "action",
    "archive",
    "attributionsrc",
    "background",
    "cite",
    "classid",
    "code",
    "codebase",
    "content",
    "data",
    "dynsrc",
    "formaction",
    "href",
    "icon",
    "imagesrcset",
    "itemid",
    "itemprop",
    "itemtype",
    "longdesc",
    "lowsrc",
    "manifest",
    "ping",
    "poster",
    "profile",
    "src",
    "srcdoc",
    "srcset",
    "style",
    "usemap",
    "xlink:href",
    "xml:base",
    "xmlns",
];

/// Elements that hold one, and some that never stay.
const HOLDERS: &[&str] = &[
    "a",
    "applet",
    "area",
    "audio",
    "base",
    "bgsound",
    "blockquote",
    "body",
    "button",
    "command",
    "del",
    "embed",
    "form",
    "frame",
    "head",
    "html",
    "iframe",
    "image",
    "img",
    "input",
    "ins",
    "isindex",
    "layer",
    "link",
    "meta",
    "object",
    "param",
    "q",
    "script",
    "source",
    "svg",
    "table",
    "td",
    "th",
    "track",
    "use",
    "video",
    "math",
    "maction",
    "animate",
    "set",
    "feImage",
];

const SCHEMES: &[&str] = &[
    "javascript:x()",
    "JaVaScRiPt:x()",
    " javascript:x()",
    "\u{1}javascript:x()",
    "java\tscript:x()",
    "java\nscript:x()",
    "java\r\nscript:x()",
    "javascript\t:x()",
    "java&Tab;script:x()",
    "java&NewLine;script:x()",
    "javascript&colon;x()",
    "&#106;avascript:x()",
    "&#x6A&#x61vascript:x()",
    "java&#0;script:x()",
    "java&#173;script:x()",
    "vbscript:x",
    "VBSCRIPT&#58;x",
    "data:text/html,x",
    "DATA:text/html;base64,x",
    "da\tta:image/svg+xml,x",
    "livescript:x",
    "mocha:x",
    "view-source:x",
    "blob:x",
    "filesystem:x",
    "file:///etc/passwd",
    "jar:x",
    "feed:javascript:x()",
    "\u{feff}javascript:x()",
    "\u{a0}javascript:x()",
];

#[test]
fn no_unsafe_address_stays_in_any_attribute_of_any_element() {
    let known: BTreeSet<&str> = ELEMENTS.iter().flat_map(|(names, _)| names.split(' ')).collect();
    let elements: BTreeSet<&str> = known.iter().chain(HOLDERS).copied().collect();
    for element in &elements {
        // One element for each scheme, with all attributes.
        let all = |open: &str, close: &str| -> String {
            let attributes = |scheme: &&str| -> String {
                ADDRESSES.iter().map(|name| format!(" {name}=\"{scheme}\"")).collect()
            };
            let one = |scheme| format!("{open}<{element}{}>a{close}", attributes(scheme));
            SCHEMES.iter().map(one).collect()
        };
        hold(&all("", &format!("</{element}>")), &known);
        hold(&all("<table><tr>", "</table>"), &known);
        hold(&all("<svg>", "</svg>"), &known);
    }
}

/// Cleans `raw`, and fails where anything stays that is on no list, or any scheme does.
fn hold(raw: &str, known: &BTreeSet<&str>) {
    let cleaned = clean(raw);
    for node in Html::parse_fragment(&cleaned).tree.values() {
        let Some(element) = node.as_element() else { continue };
        // The roots of every fragment.
        let is_root = matches!(element.name(), "html" | "body");
        assert!(is_root || known.contains(element.name()), "{raw}: {cleaned}");
        for (name, value) in element.attrs() {
            let of_box = element.name() == "input" && name == "type";
            let own = |(names, own): &(&str, &str)| has(names, element.name()) && has(own, name);
            assert!(of_box || has(ALL, name) || ELEMENTS.iter().any(own), "{raw}: {cleaned}");
            assert!(!value.contains(':'), "{raw}: {cleaned}");
        }
    }
}

#[test]
fn safe_addresses_stay() {
    for raw in [
        "<a href=\"https://a.example/?b=c:d\">a</a>",
        "<a href=\"../b.html#c:d\">a</a>",
        "<a href=\"mailto:a@b.example\">a</a>",
        "<blockquote cite=\"https://a.example/\">a</blockquote>",
        "<img src=\"a.png\" alt=\"a\">",
        "<picture><source srcset=\"a.webp 1w, /b.webp 2w\"></picture>",
        "<details open=\"\"><summary>a</summary>b</details>",
        "<time datetime=\"2025-08-13\">a</time>",
    ] {
        assert_eq!(clean(raw), raw);
    }
}

#[test]
fn an_address_to_come_is_that_of_a_link() {
    let slot = crate::content::markdown::slots::Slot::Address(0).write();
    assert_eq!(clean(&format!("<a href=\"{slot}\">a</a>")), format!("<a href=\"{slot}\">a</a>"));
    for (element, name) in [("img", "src"), ("img", "alt"), ("video", "poster"), ("q", "cite")] {
        let cleaned = clean(&format!("<{element} {name}=\"{slot}\">"));
        assert!(!cleaned.contains(name), "{cleaned}");
    }
}
