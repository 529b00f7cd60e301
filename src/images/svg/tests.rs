use super::*;

const OPEN: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" \
                    xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

/// `inside`, as it is cleaned.
fn cleaned(inside: &str) -> String {
    let drawing = clean(&format!("{OPEN}>{inside}</svg>")).expect("a drawing").text;
    let inside = drawing.strip_prefix(&format!("{OPEN}>")).expect("the same root");
    inside.strip_suffix("</svg>\n").expect("the same end").to_owned()
}

#[test]
fn a_drawing_stays_as_it_is() {
    for inside in [
        "<defs><clipPath id=\"e\"><circle r=\"1\"/></clipPath></defs>\n<g clip-path=\"url(#e)\"/>",
        "<use href=\"#c\" xlink:href=\"#c\"/>",
        "<text x=\"1\" xml:space=\"preserve\">A &amp; B &#169; <tspan>C &lt; D</tspan></text>",
        "<image href=\"data:image/png;base64,AAAA\" width=\"1\"/>",
        "<style>.a &gt; .b { fill: url(#p) } @font-face { src: url(data:font/woff2;base64,AA) }</style>",
        "<animate attributeName=\"opacity\" values=\"0;1\" dur=\"1s\"/>",
        "<a><path style=\"fill: #fff\" d=\"M0 0\nL1 1\"/></a>".replace('\n', " ").as_str(),
    ] {
        assert_eq!(cleaned(inside), inside);
    }
}

#[test]
fn nothing_that_runs_stays() {
    for (inside, safe) in [
        ("<script>alert(1)</script><g/>", "<g/>"),
        ("<script href=\"data:,x()\"/><g/>", "<g/>"),
        ("<g><SCRIPT><g>x</g></SCRIPT></g>", "<g></g>"),
        ("<s:script xmlns:s=\"http://www.w3.org/2000/svg\">x()</s:script>", ""),
        ("<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">x()</h:script>", ""),
        ("<script xmlns=\"http://www.w3.org/1999/xhtml\">x()</script>", ""),
        ("<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"/></foreignObject>", ""),
        ("<g onload=\"x()\" OnClick=\"y()\" id=\"a\"/>", "<g id=\"a\"/>"),
        ("<a href=\"javascript:x()\">a</a>", "<a>a</a>"),
        ("<a xlink:href=\" java&#9;script&#58;x()\">a</a>", "<a>a</a>"),
        ("<set attributeName=\"onclick\" to=\"x()\"/>", ""),
        ("<animate attributeName=\"xlink:href\" values=\"javascript:x()\"/>", ""),
        (
            "<animate attributeName=\"x\" values=\"1;javascript:x()\"/>",
            "<animate attributeName=\"x\"/>",
        ),
        ("<a href=\"data:text/html,x\">a</a>", "<a>a</a>"),
        ("<a href=\"data:image/svg+xml,x\">a</a>", "<a>a</a>"),
    ] {
        assert_eq!(cleaned(inside), safe, "{inside}");
    }
}

#[test]
fn nothing_reaches_out() {
    for (inside, safe) in [
        ("<use href=\"other.svg#a\"/>", "<use/>"),
        ("<image xlink:href=\"https://a.example/b.png\" x=\"1\"/>", "<image x=\"1\"/>"),
        ("<a href=\"https://a.example/\">a</a>", "<a>a</a>"),
        ("<rect fill=\"url(https://a.example/#p)\" x=\"1\"/>", "<rect x=\"1\"/>"),
        ("<rect style=\"fill: URL( 'b.svg#p' )\"/>", "<rect/>"),
        ("<rect fill=\"\\75rl(b.svg)\"/>", "<rect/>"),
        ("<style>@import 'a.css';</style>", "<style></style>"),
        ("<style><g></g>@import 'a.css';</style>", "<style></style>"),
        ("<style>@im<style>a</style>port 'a.css';</style>", "<style></style>"),
        ("<style><style/>a <g/>{}</style><g/>", "<style>a {}</style><g/>"),
        (
            "<style><![CDATA[a > b { fill: u&rl(x) }]]></style>",
            "<style>a &gt; b { fill: u&amp;rl(x) }</style>",
        ),
        ("<style>a { fill: u<!-- -->rl(b.svg) }</style>", "<style></style>"),
        ("<style>a { fill: &#117;rl(b.svg) }</style>", "<style></style>"),
        ("<?xml-stylesheet href=\"a.css\"?><!-- x --><g xml:base=\"https://a.example/\"/>", "<g/>"),
        (
            "<i:x xmlns:i=\"http://i.example\"><g/></i:x><g xmlns:i=\"i\" i:path=\"/home/a\"/>",
            "<g xmlns:i=\"i\"/>",
        ),
        ("<metadata><g/></metadata>", ""),
    ] {
        assert_eq!(cleaned(inside), safe, "{inside}");
    }
}

#[test]
fn the_document_type_goes() {
    let text =
        format!("\u{feff}<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a \"b\">]>\n{OPEN}/>\n");
    assert_eq!(clean(&text).expect("a drawing").text, format!("{OPEN}/>\n"));
}

#[test]
fn what_is_no_drawing() {
    for (text, reason) in [
        (String::new(), "there is no drawing in it"),
        (format!("{OPEN}><g></svg>"), "expected `</g>`, but `</svg>` was found"),
        (format!("{OPEN}><g/>"), "it ends too early: something is not closed"),
        (format!("{OPEN}/>{OPEN}/>"), "there is something after the drawing's end"),
        (format!("{OPEN}/>more"), "there is text outside the drawing"),
        (format!("{OPEN}>&nbsp;</svg>"), "`&nbsp;` is a name that only its document type knows"),
        (format!("{OPEN}><x:g/></svg>"), "`x:` is used, but `xmlns:x` is not there"),
        (format!("{OPEN} x:a=\"1\"/>"), "`x:` is used, but `xmlns:x` is not there"),
        (format!("{OPEN}><g/onload=x()></g/onload=x()></svg>"), "`g/onload=x()` is no name in XML"),
    ] {
        assert_eq!(clean(&text).expect_err("a fault").reason, reason, "{text}");
    }
    for text in ["<svg/>", "<html/>", "GIF89a", "<", "<svg", "&"] {
        assert!(clean(text).is_err(), "{text}");
    }
    let whole = format!("{OPEN} width=\"1\"><style>a</style><g id=\"a\">&amp;</g></svg>");
    for end in 0..whole.len() {
        assert!(clean(&whole[..end]).is_err(), "{}", &whole[..end]);
    }
}

#[test]
fn sizes() {
    let of = |attributes: &str| {
        let size = clean(&format!("{OPEN} {attributes}/>")).expect("a drawing").size;
        size.map(|size| (size.width, size.height))
    };
    assert_eq!(of("width=\"800\" height=\"450px\""), Some((800, 450)));
    assert_eq!(of("width=\"25.4mm\" height=\"1in\""), Some((96, 96)));
    assert_eq!(of("width=\"100\" viewBox=\"0 0 40 20\""), Some((100, 50)));
    assert_eq!(of("height=\"10\" viewBox=\"0,0,40,20\""), Some((20, 10)));
    assert_eq!(of("width=\"100%\" height=\"100%\" viewBox=\"0 0 24.4 24.6\""), Some((24, 25)));
    for none in ["", "width=\"5\"", "viewBox=\"0 0 0 9\"", "width=\"1e9\" height=\"inf\""] {
        assert_eq!(of(none), None, "{none}");
    }
}

#[test]
fn what_is_shown_again_counts_each_time() {
    let count =
        |inside: &str| clean(&format!("{OPEN}>{inside}</svg>")).expect("a drawing").elements;
    assert_eq!(count("<g><path/><path/></g>"), 4);
    assert_eq!(count("<g id=\"a\"><path/></g><use href=\"#a\"/><use xlink:href=\"#a\"/>"), 9);
    assert_eq!(count("<use href=\"#a\"/><g id=\"a\"><path/></g><use href=\"#none\"/>"), 7);
    assert_eq!(count("<pattern id=\"p\"><path/></pattern><path fill=\"url( '#p' )\"/>"), 6);
    let tens: String = (1..=10)
        .map(|level| {
            let uses = format!("<use href=\"#l{}\"/>", level - 1).repeat(10);
            format!("<g id=\"l{level}\">{uses}</g>")
        })
        .collect();
    assert!(count(&format!("<rect id=\"l0\"/>{tens}")) > 10_000_000_000);
    let circle = "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>";
    assert_eq!(count(circle), u64::MAX);
}
