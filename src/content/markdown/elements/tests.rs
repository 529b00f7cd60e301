use crate::content::markdown::{Flavour, Resolved, Role, render, scan};

/// The HTML of a text. What it names is there, of 8 by 6 pixels where it is a picture, but for what
/// is `gone`; PNGs have smaller versions.
fn html(text: &str) -> String {
    let scan = scan(text, 0, Flavour::Bulletin);
    let links: Vec<Resolved> = scan
        .links
        .iter()
        .map(|link| Resolved {
            href: (!link.target.contains("gone")).then(|| format!("to/{}", link.target)),
            hreflang: link.target.ends_with(".ru.md").then(|| "ru".to_owned()),
            size: link.picture.then_some((8, 6)),
            srcset: link.target.ends_with(".png").then(|| "a-4.webp 4w".to_owned()),
            ..Resolved::default()
        })
        .collect();
    render(text, &scan, &links, Flavour::Bulletin)
}

/// The raw HTML of a text that has nothing else.
fn raw(text: &str) -> String {
    html(text).trim_end().to_owned()
}

const END: &str = "width=\"8\" height=\"6\" loading=\"lazy\" decoding=\"async\">";

#[test]
fn links_lead_where_those_of_markdown_do() {
    for (text, shown) in [
        ("<div><a href=\"b.md\">b</a></div>", "<div><a href=\"to/b.md\">b</a></div>"),
        (
            "<div><a class='text-x' HREF = b.ru.md id=i>b</a></div>",
            "<div><a class=\"text-x\" href=\"to/b.ru.md\" hreflang=\"ru\" id=\"i\">b</a></div>",
        ),
        ("<div><a href='gone' title='a > b'>b</a></div>", "<div><a title=\"a &gt; b\">b</a></div>"),
        ("<div><a href=\"a?b&amp;c\">b</a></div>", "<div><a href=\"to/a?b&amp;c\">b</a></div>"),
        ("<div><a href=' a&#10;b '>b</a></div>", "<div><a href=\"to/ab\">b</a></div>"),
        ("<div><a name=x>b</a></div>", "<div><a name=\"x\">b</a></div>"),
    ] {
        assert_eq!(raw(text), shown, "{text}");
    }
    assert!(html("a[^1] <b>b</b>\n\n[^1]: c\n").contains("href=\"#d-fn-1\""));
    // A link that is opened again in each paragraph.
    assert_eq!(
        html("<p><a href=\"b.md\">b</p>\n\nc\n"),
        "<p><a href=\"to/b.md\">b</a></p><a href=\"to/b.md\">\n<p>c</p>\n</a>"
    );
    assert_eq!(
        html("[a](gone \"b > c\") <i>[d](e)</i>\n"),
        "<p>a <i><a href=\"to/e\">d</a></i></p>\n"
    );
}

#[test]
fn pictures_are_those_of_markdown() {
    let source = "<source type=\"image/webp\" srcset=\"a-4.webp 4w\" sizes=\"(min-width: 44rem) 40rem, 100vw\">";
    for (text, shown) in [
        ("<img src=a.svg>", format!("<img src=\"to/a.svg\" alt=\"\" {END}")),
        (
            "<img alt=\"A &quot;b&quot;\" src=a.png>",
            format!(
                "<picture>{source}<img alt=\"A &quot;b&quot;\" src=\"to/a.png\" {END}</picture>"
            ),
        ),
        ("<img alt=\"A &amp; &lt;b\" src=gone.png>", "A &amp; &lt;b".to_owned()),
        (
            "<img alt=A src=a.png width=40 loading=eager>",
            format!(
                "<picture>{}<img alt=\"A\" src=\"to/a.png\" width=\"40\" loading=\"eager\" decoding=\"async\"></picture>",
                source.replace("(min-width: 44rem) 40rem, 100vw", "40px")
            ),
        ),
        (
            "<picture><source srcset='a.webp 1x, gone 2x, b,c 3x' media='(width>1px)'><source srcset=gone><img src=a.png alt=A></picture>",
            format!(
                "<picture><source srcset=\"to/a.webp 1x, to/b%2Cc 3x\" media=\"(width&gt;1px)\"><img src=\"to/a.png\" alt=\"A\" {END}</picture>"
            ),
        ),
        (
            "<img src=a.svg srcset='b.png 10w,c.png 20w' alt=A>",
            format!(
                "<img src=\"to/a.svg\" srcset=\"to/b.png 10w, to/c.png 20w\" sizes=\"(min-width: 44rem) 40rem, 100vw\" alt=\"A\" {END}"
            ),
        ),
    ] {
        assert_eq!(raw(&format!("<div>{text}</div>")), format!("<div>{shown}</div>"), "{text}");
    }
}

#[test]
fn players_wait_and_play_only_what_is_there() {
    const PLAY: &str = "controls=\"\" preload=\"none\">";
    for (text, shown) in [
        (
            "<video src=a.mp4 autoplay preload=auto poster=a.png muted></video>",
            format!("<video src=\"to/a.mp4\" poster=\"to/a.png\" muted=\"\" {PLAY}</video>"),
        ),
        (
            "<video poster=gone.png><source src=a.webm type=video/webm><source src=gone.mp4><track src=a.vtt srclang=en>No.</video>",
            format!(
                "<video {PLAY}<source src=\"to/a.webm\" type=\"video/webm\"><track src=\"to/a.vtt\" srclang=\"en\">No.</video>"
            ),
        ),
        (
            "<audio controls src=gone.mp3 title='The speech'>No [x] <b>sound</b></audio> b",
            "The speech No [x] <b>sound</b> b".to_owned(),
        ),
        ("<video><p>No.</p></video>", "<p>No.</p>".to_owned()),
        ("<source src=a.mp4><track src=a.vtt>No.", "No.".to_owned()),
        (
            "<video src=gone><audio src=a.mp3></audio></video> <audio src=b.mp3></audio>",
            format!(
                "<audio src=\"to/a.mp3\" {PLAY}</audio> <audio src=\"to/b.mp3\" {PLAY}</audio>"
            ),
        ),
        (
            "<video src=//v.example/a.mp4 title=Film><source src=a.mp4></video>",
            format!("<video title=\"Film\" {PLAY}<source src=\"to/a.mp4\"></video>"),
        ),
    ] {
        assert_eq!(raw(&format!("<div>{text}</div>")), format!("<div>{shown}</div>"), "{text}");
    }
    let silent = "<video src=gone title=T>\n\n[a](b)\n\n<track src=a.vtt>\n\n</video>\n\n[e](f)\n";
    assert_eq!(
        html(silent),
        "T \n<p><a href=\"to/b\">a</a></p>\n\n\n<p><a href=\"to/f\">e</a></p>\n"
    );
}

/// Nobody would see what stands in a player that is never ended.
#[test]
fn players_are_over_behind_what_they_play() {
    const PLAY: &str = "controls=\"\" preload=\"none\">";
    let own = format!("<video src=\"to/a.mp4\" {PLAY}</video>");
    for (text, shown) in [
        ("<video src=a.mp4>\n\nb\n", format!("{own}\n<p>b</p>")),
        ("a <video src=\"a.mp4\" /> b\n\nc\n", format!("<p>a {own} b</p>\n<p>c</p>")),
        (
            "> <video\n> src=a.mp4>\n> b\n\nc\n",
            format!("<blockquote>\n<p>{own}\nb</p>\n</blockquote>\n<p>c</p>"),
        ),
        (
            "> a <video\n> src=\"a.mp4\"> b\n",
            format!("<blockquote>\n<p>a {own} b</p>\n</blockquote>"),
        ),
        (
            "<video src=a.mp4><video src=a.mp4>b</video>\n\nc\n",
            format!("<p>{own}<video src=\"to/a.mp4\" {PLAY}b</video></p>\n<p>c</p>"),
        ),
        (
            "<video>\n\n<source src=a.mp4>\n\nb\n",
            format!("<video {PLAY}\n<source src=\"to/a.mp4\"></video>\n<p>b</p>"),
        ),
        (
            "<video src=\"a.mp4\"/><p>b</p></video>",
            format!("<p><video src=\"to/a.mp4\" {PLAY}</video></p><p>b</p><p></p>"),
        ),
        (
            "<video src=a.mp4>b\n\n*c*\n\n</video>\n",
            format!("<p><video src=\"to/a.mp4\" {PLAY}b</video></p>\n<p><em>c</em></p>"),
        ),
    ] {
        assert_eq!(raw(text), shown, "{text}");
    }
}

#[test]
fn no_link_stands_in_another() {
    for (text, shown) in [
        (
            "<a href=a><table><tr><td><a href=b>b</a></table></a>",
            "<a href=\"to/a\"><table><tbody><tr><td>b</td></tr></tbody></table></a>",
        ),
        (
            "<a name=a><table><tr><td><a href=b>b</a></table></a>",
            "<a name=\"a\"><table><tbody><tr><td><a href=\"to/b\">b</a></td></tr></tbody></table></a>",
        ),
        (
            "<a href=gone><table><tr><td><a href=b>b</a></table>c</a> <a href=d>d</a>",
            "<a><table><tbody><tr><td>b</td></tr></tbody></table>c</a> <a href=\"to/d\">d</a>",
        ),
    ] {
        assert_eq!(raw(&format!("<div>{text}</div>")), format!("<div>{shown}</div>"), "{text}");
    }
    assert_eq!(
        html("[a <marquee><a href=b>b</a></marquee> c](gone) [d](e)\n"),
        "<p>a b c <a href=\"to/e\">d</a></p>\n"
    );
}

#[test]
fn an_id_is_given_once() {
    assert_eq!(html("<b id=x>a\n\nb\n\n<a id=y href=c>c\n\nd\n").matches(" id=").count(), 2);
}

#[test]
fn embeds_become_links() {
    for (text, shown) in [
        (
            "<p><iframe src='https://www.v.example/1?a&amp;b' width=5></iframe></p>",
            "<p><a class=\"text-embed\" href=\"to/https://www.v.example/1?a&amp;b\">v.example</a></p>",
        ),
        (
            "<div><video src=https://v.example/a.mp4 title='A <b>'><source src=//w.example/>No.</video>.</div>",
            "<div><a class=\"text-embed\" href=\"to/https://v.example/a.mp4\">A &lt;b&gt;</a> No..</div>",
        ),
        (
            "<object data=a.swf><embed src=a.swf><b>b</b></object>",
            "<p><a class=\"text-embed\" href=\"to/a.swf\">a.swf</a><b>b</b></p>",
        ),
        ("<div><iframe src=gone.html title=Map></iframe>, b</div>", "<div>Map, b</div>"),
        ("<div><iframe src=javascript:x()></iframe></div>", "<div></div>"),
    ] {
        assert_eq!(raw(text), shown, "{text}");
    }
    assert_eq!(
        html("> - a <iframe src=a.html></iframe> *b*\n"),
        "<blockquote>\n<ul>\n<li>a <a class=\"text-embed\" href=\"to/a.html\">a.html</a> <em>b</em></li>\n</ul>\n</blockquote>\n"
    );
}

#[test]
fn headings_make_room_for_the_title() {
    let text = "<h1 id=a>A</h1>\n<H2>B</H2>\n<h6>C</h6><hr>\n";
    assert_eq!(html(text), "<h2 id=\"a\">A</h2>\n<h3>B</h3>\n<h6>C</h6><hr>\n");
    assert_eq!(html("<h2>B</h2>\n"), "<h2>B</h2>\n");
}

#[test]
fn links_of_raw_html_come_last() {
    let text = "<p><a href=a>a</a><img src=b alt=''></p>\n\n[c](d) <img src=e>\n";
    let scan = scan(text, 0, Flavour::Bulletin);
    let found: Vec<_> = scan.links.iter().map(|l| (&*l.target, l.raw, l.has_text)).collect();
    assert_eq!(
        found,
        [
            ("d", None, true),
            ("a", Some(Role::Link), true),
            ("b", Some(Role::Picture), true),
            ("e", Some(Role::Picture), false),
        ]
    );
    assert_eq!(&text[scan.links[3].span.clone()], "src=e");
}

/// What fills a slot must not end what is open around it.
#[test]
fn no_slot_is_forged_or_torn() {
    for text in [
        "<div title=\"\n\n![a](b.png)\n\n\">\n",
        "<div title=\"\n\n<img src=b.png>\n\n\">\n",
        "<a href=\"\u{fdd0}e0\u{fdd1}\">x</a> <img src=a.png alt=\"&#xFDD0;e0&#xFDD1;\">\n",
        "<img src=\"&#xFDD0;a0&#xFDD1;\" srcset=\"&#xFDD0;e0&#xFDD1; 1x\">\n",
        "<div title=\"\n\n<iframe src=https://v.example/></iframe>\n",
        "<textarea>\n\n<iframe src=https://v.example/></iframe> [a](b)\n",
    ] {
        let shown = html(text);
        assert!(!shown.contains(['\u{fdd0}', '\u{fdd1}']), "{text}: {shown}");
        assert!(!shown.contains("<iframe"), "{text}: {shown}");
    }
}
