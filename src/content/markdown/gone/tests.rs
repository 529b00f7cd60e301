use std::convert::Infallible;

use crate::content::markdown::{Flavour, Read, Reader, Resolved, prepare, shown_words};

fn read(text: &str) -> Read {
    let reader =
        Reader { flavour: Flavour::Bulletin, nesting: 100, prepares: true, shows_calls: false };
    reader.read(text, 0).unwrap_or_default()
}

/// The HTML for readers or for an editor; where links lead stands as it is written.
fn html(text: &str, for_editor: bool) -> String {
    let Read { scan, prepared } = read(text);
    let again = prepare(text, &scan, Flavour::Bulletin);
    assert_eq!(prepared.as_ref(), Some(&again), "{text}");
    assert_eq!(shown_words(text, scan.gone.as_deref()), again.plain, "{text}");
    let links: Vec<Resolved> = scan
        .links
        .iter()
        .map(|link| Resolved { href: Some(link.target.clone()), ..Resolved::default() })
        .collect();
    let word = |id: &str| Ok::<_, Infallible>(id.to_owned());
    let Ok(html) = again.fill(&links, for_editor, word);
    html
}

#[test]
fn readers_see_nothing_of_a_call() {
    for (text, expected) in [
        ("Version {{ release.version }}.", "<p>Version.</p>\n"),
        ("A {{ x }} b, {% if c %}d{% endif %}", "<p>A b, d</p>\n"),
        ("{{< youtube abc >}}", ""),
        ("a\n\n{% include x.html %}\n{{ z }}\n\nb", "<p>a</p>\n<p>b</p>\n"),
        ("{{% note %}}\nWords.\n{{% /note %}}", "<p>Words.</p>\n"),
        ("A *b* c\n{: .summary}", "<p>A <em>b</em> c</p>\n"),
        ("## Title {{ x }}\n\na", "<h2 id=\"title\">Title</h2>\n<p>a</p>\n"),
        ("## {{ x }}\n\na", "<p>a</p>\n"),
        (
            "![A {{ x }}](b.png)",
            "<p><img src=\"b.png\" alt=\"A \" loading=\"lazy\" decoding=\"async\"></p>\n",
        ),
        ("See [the law]({{ site.url }}/a) now", "<p>See the law now</p>\n"),
        ("See [the *law*]({{site.url}}/a) now", "<p>See the <em>law</em> now</p>\n"),
        ("See ![the law]({{ site.url }}/a.png) now", "<p>See now</p>\n"),
        ("[a](b \"{{ x }} t\")", "<p><a href=\"b\" title=\"t\">a</a></p>\n"),
        ("[law]: {{ site.url }}/a\n\nb", "<p>b</p>\n"),
        (
            "a {{< x https://a.example/ >}} <https://b.example/>",
            "<p>a <a href=\"https://b.example/\" class=\"text-address\">https://b.example/</a></p>\n",
        ),
        ("<p>T {{ page.title }} b</p>", "<p>T  b</p>"),
        ("{% include y a=\"b_c_*d*\" %} e", "<p>e</p>\n"),
        ("- {{ x }}\n- a", "<ul>\n<li></li>\n<li>a</li>\n</ul>\n"),
        ("::: note\na\n:::", "<p>a</p>\n"),
        ("+++\ntitle = \"x\"\n+++\n\nText.", "<p>Text.</p>\n"),
        ("\n---\ntitle: x\ntags:\n  - a\n---\nText.", "<p>Text.</p>\n"),
        (
            "[caption id=\"a\"]![](b.png) Words[/caption]",
            "<p><img src=\"b.png\" alt=\"\" loading=\"lazy\" decoding=\"async\"> Words</p>\n",
        ),
        ("a {% comment %}b *c*{% endcomment %} d", "<p>a d</p>\n"),
        ("{{< comment >}}\n\nb\n\n- c\n\n{{< /comment >}}\n\nd", "<p>d</p>\n"),
        ("{::comment}\nb\n{:/comment}\n\n{:/}\nc", "<p>c</p>\n"),
        ("a {% comment %} b", "<p>a b</p>\n"),
        ("{{<x y>}}a", "<p>a</p>\n"),
        ("<div>\n{{<x y>}}\na</div>", "<div>\n\na</div>"),
    ] {
        assert_eq!(html(text, false), expected, "{text}");
    }
}

#[test]
fn honest_words_stay() {
    for text in [
        "{1, 2} and {sic}, {{citation needed}}, {{a}}, {{ and {{{",
        "{% is the sign, [Gallery], [caption], [1], [/irony]",
        "`{{ x }}` \\{{ x }} {a}",
        "+++\nThree plusses.\n+++",
        "---\nDate: 5 May\nPlace: Minsk\n---",
    ] {
        let shown = html(text, false);
        let gone = read(text).scan.gone;
        assert_eq!(gone, None, "{shown}");
    }
    assert_eq!(html("    {{ x }}", false), "<pre tabindex=\"0\"><code>{{ x }}</code></pre>\n");
}

#[test]
fn an_editor_sees_what_is_gone() {
    let note = |call: &str| {
        format!("<code class=\"dateline-call\" dir=\"ltr\" translate=\"no\">{call}</code>")
    };
    assert_eq!(html("a {{< b >}} c", true), format!("<p>a {}c</p>\n", note("{{&lt; b &gt;}}")));
    assert_eq!(
        html("{{ x }}\n{% z %}", true),
        format!("<p>{}{}</p>\n", note("{{ x }}"), note("{% z %}"))
    );
    assert_eq!(html("<p>{{ x }} b</p>", true), format!("<p>{} b</p>", note("{{ x }}")));
    assert!(html("[a]({{ b.c }}/d)", true).contains("]({{ b.c }}/d)"));
}

#[test]
fn no_text_is_too_much() {
    for text in [
        "{{ x }}",
        "[a]({{ x }}",
        "![{{ x }}](",
        "{% a",
        ":::\n",
        "+++\ntitle = 1\n",
        "<b {{ x }}",
        "я{{ x }}я",
    ] {
        html(&text.repeat(3000), false);
        html(&text.repeat(3000), true);
    }
}
