use crate::content::markdown::{Flavour, LeftoverKind, Link, plain, read, scan};

/// The HTML of a paragraph, and its links.
fn shown(text: &str) -> (String, Vec<Link>) {
    let (html, scan) = read::shown(text);
    let html = html.trim().trim_start_matches("<p>").trim_end_matches("</p>");
    (html.to_owned(), scan.links)
}

/// The bare addresses of `text`, as they are written.
fn bare(text: &str) -> Vec<&str> {
    let links = shown(text).1.into_iter().filter(|link| link.bare);
    links.map(|link| &text[link.span]).collect()
}

#[test]
fn addresses_end_where_they_are_meant_to() {
    for (text, address) in [
        ("see https://a.example/b.", "https://a.example/b"),
        ("http://a.example", "http://a.example"),
        ("HTTPS://A.EXAMPLE/b?!", "HTTPS://A.EXAMPLE/b"),
        ("(https://a.example/b)", "https://a.example/b"),
        ("(see https://a.example/b_(c)).", "https://a.example/b_(c)"),
        ("[https://a.example/b]", "https://a.example/b"),
        ("\"https://a.example/b\" said", "https://a.example/b"),
        ("«https://a.example/b»", "https://a.example/b"),
        ("“https://a.example/b”", "https://a.example/b"),
        ("https://a.example/b…", "https://a.example/b"),
        ("见https://a.example/b。", "https://a.example/b"),
        ("（https://a.example/b）", "https://a.example/b"),
        ("网址：https://a.example/b是新的", "https://a.example/b"),
        ("Source:https://a.example/b;", "https://a.example/b"),
        ("https://a.example/foo_bar_baz and", "https://a.example/foo_bar_baz"),
        ("https://a.example/?a=b&c=d&e", "https://a.example/?a=b&c=d&e"),
        ("https://a.example/?a=b&amp;c=d.", "https://a.example/?a=b&amp;c=d"),
        ("https://a.example/b&lt;c", "https://a.example/b"),
        ("https://a.example/b&nbsp;c", "https://a.example/b"),
        ("https://a.example/foo\\_bar\\_baz.", "https://a.example/foo\\_bar\\_baz"),
        ("https://a.example/~b/@c/$d/#e:~:f,g", "https://a.example/~b/@c/$d/#e:~:f,g"),
        ("https://a.example/_x_", "https://a.example/_x_"),
        ("https://a.example/_x_.", "https://a.example/_x_"),
        ("https://a.example/*x* y", "https://a.example/*x*"),
        ("https://a.example/_x and y_", "https://a.example/_x"),
        ("*https://a.example/b*", "https://a.example/b"),
        ("**so: https://a.example/b** c", "https://a.example/b"),
        ("_https://a.example/b_", "https://a.example/b"),
        ("~~https://a.example/b~~", "https://a.example/b"),
        ("https://a.example:8080/b?c[d]=e", "https://a.example:8080/b?c[d]=e"),
        (
            "https://web.example/2020/https://a.example/",
            "https://web.example/2020/https://a.example/",
        ),
        ("https://a.example[^1]\n\n[^1]: b\n", "https://a.example"),
        ("https://a.example/b`c`", "https://a.example/b"),
        ("https://a.example/b<br>c", "https://a.example/b"),
        ("https://a.example/\nb", "https://a.example/"),
        ("<b>https://a.example/</b>", "https://a.example/"),
        ("| https://a.example/b |\n|---|\n", "https://a.example/b"),
        ("## https://a.example/b", "https://a.example/b"),
    ] {
        assert_eq!(bare(text), [address], "{text}");
    }
    assert_eq!(
        bare("https://a.example, https://b.example; and_https://c.example*"),
        ["https://a.example", "https://b.example", "https://c.example"]
    );
}

#[test]
fn what_is_no_bare_address() {
    for text in [
        "https:// and http://. ://a https://",
        "xhttps://a.example 1http://a.example git+https://a.example ftp://a.example",
        "[a](https://a.example) [https://a.example](https://b.example) <https://a.example>",
        "![https://a.example](b.png) [**x https://a.example**](b.md)",
        "`https://a.example` ``x`https://a.example``",
        "    https://a.example\n",
        "```\nhttps://a.example\n```\n",
        "<a href=\"b\">https://a.example</a> <code>https://a.example</code>",
        "<div title=\"https://a.example\">\nhttps://a.example\n</div>",
        "<b title=\"https://a.example\">x</b> <!-- https://a.example -->",
        "https\\://a.example https:\\//a.example",
        "[a]: https://a.example\n",
    ] {
        assert_eq!(bare(text), [""; 0], "{text}");
    }
}

#[test]
fn addresses_are_links() {
    let link = |address: &str, words: &str| {
        format!("<a href=\"{address}\" class=\"text-address\">{words}</a>")
    };
    for (text, html) in [
        (
            "a https://a.example/?b&c.",
            format!("a {}.", link("https://a.example/?b&amp;c", "https://a.example/?b&amp;c")),
        ),
        (
            "https://a.example/b&amp;c",
            link("https://a.example/b&amp;c", "https://a.example/b&amp;c"),
        ),
        (
            "https://a.example/b\\_c\\_.",
            format!("{}_.", link("https://a.example/b_c", "https://a.example/b_c")),
        ),
        (
            "https://a.example/_x and y_ z",
            format!("{} and y_ z", link("https://a.example/_x", "https://a.example/_x")),
        ),
        (
            "https://a.example/**x *y* z** *w*",
            format!(
                "{} <em>y</em> z** <em>w</em>",
                link("https://a.example/**x", "https://a.example/**x")
            ),
        ),
        (
            "*a https://a.example/b*",
            format!("<em>a {}</em>", link("https://a.example/b", "https://a.example/b")),
        ),
        (
            "https://a.example/* a*",
            format!("{}* a*", link("https://a.example/", "https://a.example/")),
        ),
        (
            "https://a.example/_b_c_ d",
            link("https://a.example/_b_c_", "https://a.example/_b_c_") + " d",
        ),
    ] {
        assert_eq!(shown(text).0, html, "{text}");
        assert_eq!(shown(&format!("{text}\n\n<hr>")).0, format!("{html}</p>\n<hr>"), "{text}");
    }
    assert_eq!(plain("a https://a.example/_x_."), "a https://a.example/_x_.");
}

#[test]
fn links_that_are_broken_are_still_found() {
    let kinds = |text: &str| -> Vec<LeftoverKind> {
        scan(text, 0, Flavour::Bulletin).leftovers.into_iter().map(|found| found.kind).collect()
    };
    assert_eq!(kinds("[the report](https://x.example/a b)"), [LeftoverKind::SpacedAddress]);
    assert_eq!(kinds("[the report] (https://x.example/a)"), [LeftoverKind::AddressApart]);
    assert_eq!(kinds("https://ru.example/wiki/Минск и"), [LeftoverKind::CutAddress]);
    assert_eq!(kinds("https://пример.example"), [LeftoverKind::CutAddress]);
    assert_eq!(kinds("见https://a.example/b是 https://a.exampleที่ <https://пример.example>"), []);
}

#[test]
fn a_long_line_takes_little_time() {
    for piece in ["https://a.example/*b ", "https://a.example/_", "https://a(", "*https://a*b_"] {
        shown(&piece.repeat(5_000));
    }
    // Each of them would go through the rest of the line.
    for piece in ["http://я", "https://a.example/я"] {
        let scan = scan(&piece.repeat(5_000), 0, Flavour::Bulletin);
        assert_eq!(scan.leftovers.len(), 1, "{piece}");
    }
}
