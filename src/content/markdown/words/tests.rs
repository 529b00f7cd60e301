use super::plain;
use crate::content::markdown::{Flavour, scan};

fn excerpt(text: &str) -> String {
    scan(text, 7, Flavour::Bulletin).excerpt
}

/// Holds the summary of each text, whichever line ends it has.
fn hold(texts: &[(&str, &str)]) {
    for (text, expected) in texts {
        assert_eq!(excerpt(text), *expected, "{text}");
        assert_eq!(excerpt(&text.replace('\n', "\r\n")), *expected, "with CR: {text}");
    }
}

/// A paragraph that is long enough to begin a text behind other blocks.
const LONG: &str = "The ministers of eight states met in Minsk on Wednesday to talk about trade.";

#[test]
fn markup_goes_and_words_stay() {
    let text = "# A *title*\n\nOne\ntwo [three](x.md) ![four](a.png).\n\n- five\n- `six`\n\n\
                | a | b |\n|---|---|\n| 1 | 2 |\n\n<b>seven</b>\n";
    assert_eq!(plain(text), "A title\nOne two three .\nfive\nsix\na b\n1 2\nseven");
    assert_eq!(plain(""), "");
    assert_eq!(plain("- a\n  - b\n    > c\n"), "a\nb\nc");
}

#[test]
fn html_never_glues_words() {
    for (text, words) in [
        ("four<br>five<br/>six<BR />seven", "four five six seven"),
        ("a<wbr>b", "ab"),
        ("one<hr>two<p>three<div>four</div>five", "one\ntwo\nthree\nfour\nfive"),
        ("<div>one<b>two</b>\n  three</div>four", "onetwo three\nfour"),
        ("<ul><li>a<li>b</ul>c", "a\nb\nc"),
        ("<table><tr><th>a<th>b</tr>\n<tr><td>1</td><td>2</td></tr></table>", "a b\n1 2"),
        (
            "<p align=center>\nA &amp; B&nbsp;&mdash; &#1052;&#x438;р &nope; & c\n</p>",
            "A & B\u{a0}— Мир &nope; & c",
        ),
        ("<div>北京今天，\n上海明天</div>", "北京今天，上海明天"),
        ("<div>a <!-- no\nwords --> b</div>", "a b"),
        ("<script>if (a<b) c();\n\n</script>d", "d"),
        ("<div>a<style>b > c {}</style>d</div>", "ad"),
        ("e <script>f()</script> g", "e g"),
        ("<div><svg><text>h</text></svg>i</div>", "i"),
        ("<ruby>漢<rp>(</rp><rt>かん</rt>字<rt>じ</ruby>です", "漢字です"),
        ("<div title=\"a > b\"\nid='c'>d < e</div>", "d < e"),
        ("<p title=it's>Only words.</p>", "Only words."),
        ("<p title=5\">Only</p><p a='b'c=\"d\">words.</p>", "Only\nwords."),
        ("<p title =\n\"a>b\">Only <b c=d/ e='>'>words</b>.", "Only words."),
        ("<div><!-->One <!--->two <!-- a --!>three <!---->four</div>", "One two three four"),
        ("<div><?php it's ?>one <!it's>two </ it's>three </>four</div>", "one two three four"),
        ("<div><svg width=3/>a</svg><svg title='>'/>b<math/>c<script/>d</script></div>", "bc"),
        ("a <svg/>b <!-->c <i title=\"it's\">d</i>", "a b c d"),
    ] {
        assert_eq!(plain(text), words, "{text}");
        let with_cr = text.replace('\n', "\r\n");
        assert_eq!(plain(&with_cr), words, "with CR: {text}");
    }
}

#[test]
fn the_first_paragraph_is_the_summary() {
    let list_first = format!("- a\n- b\n\n{LONG}\n");
    let heading_between = format!("> A word.\n\n## Then\n\n{LONG}\n");
    let quote_first = format!("> A word.\n\n![x](a.png)\n\n{LONG}\n");
    let note_between = format!("> A word.[^1]\n\n[^1]: A note.\n\n{LONG}\n");
    hold(&[
        (&note_between, LONG),
        ("<h2>Title</h2><p>Short.</p>", "Short."),
        ("# Title\n\nShort.\n\nSecond.\n", "Short."),
        ("four<br>five", "four five"),
        (&list_first, LONG),
        (&quote_first, LONG),
        (&heading_between, "A word."),
        ("- a\n- b\n\nPhoto: BelTA\n", "a; b"),
        ("![x](a.png)\n*Photo: BelTA*\n\nIt began.\n", "It began."),
        ("![x](a.png) And so it began.\n", "And so it began."),
        ("<div>Updated</div>\n\nShort.\n", "Updated"),
        ("<center>RELEASE</center>\n\n<p>Words.</p>\n", "RELEASE"),
        ("<p>&nbsp;</p><p>One &amp; <b>two</b>.</p><p>Three.</p>", "One & two."),
        ("<blockquote>\n\nA *word*.\n\n</blockquote>\n", "A word."),
        ("They agreed:\n\n- peace;\n- trade.\n", "They agreed: peace; trade."),
        ("Text[^1] here.\n\n[^1]: A note.\n", "Text here."),
        ("- [x] done\n- [ ] open\n", "done; open"),
    ]);
}

#[test]
fn other_blocks_are_a_summary_too() {
    hold(&[
        ("- One\n- Two.\n  - Three\n- Four,\n- Five\n", "One; Two. Three; Four, Five"),
        ("- One\n  - Two\n    more\n  - Three\n- Four\n", "One: Two more; Three; Four"),
        ("1. 北京\n2. 上海。\n3. 广州\n", "北京；上海。广州"),
        ("- مينسك\n- موسكو\n", "مينسك؛ موسكو"),
        ("- Αθήνα\n- Πάτρα\n", "Αθήνα· Πάτρα"),
        ("- 서울\n- 부산\n", "서울; 부산"),
        ("> One\n> two.\n>\n> Three.\n", "One two. Three."),
        (
            "| City | Date |\n|---|---|\n| Minsk | 5 May |\n| | 6 May |\n",
            "City, Date; Minsk, 5 May; 6 May",
        ),
        ("<table><caption>No</caption><tr><td>a</td><td>b</td></tr><tr><td>c</table>", "a, b; c"),
        ("<dl><dt>CIS<dd>A union.<dt>UN<dd>Another<dd>one</dl>", "CIS: A union. UN: Another; one"),
        ("> [!INFO]\n> Words.\n", "Words."),
        ("<figure><img src=a.png><figcaption>No</figcaption></figure><div>Yes</div>", "Yes"),
    ]);
}

#[test]
fn what_is_no_summary_is_one_of_last_resort() {
    hold(&[
        ("![A castle](a.png)\n", "A castle"),
        ("![](a.png)\n\n![One](b.png) ![Two](c.png)\n", "One"),
        ("## Heading\n\n![A castle](a.png)\n", "Heading"),
        ("```\ncode\n```\n\n- a\n", "a"),
        ("    code\n", "code"),
        ("***\n\n<!-- a -->\n", ""),
        ("…\n\n> Words\n", "Words"),
        ("…\n", "…"),
    ]);
}

#[test]
fn no_summary_has_signs_of_markup() {
    hold(&[
        ("![](a.png){width=50%}\n\nText.\n", "Text."),
        ("{{< figure src=\"a.png\" >}}\n\nA {{% b %}} c {{ d }}.\n", "A c."),
        ("{: .lead}\nText here.\n", "Text here."),
        ("So **it\n\nwas.\n", "So it"),
        ("See [the charter][nope] and [that](my page.md), ok.\n", "See the charter and that, ok."),
        ("A claim[^none] was made.\n", "A claim was made."),
        ("##Heading\n\nText.\n", "Text."),
        ("![b](my photo.gif)\n\nText.\n", "Text."),
        ("States of [[Europe|the West]] met.\n", "States of the West met."),
        ("It was ** so ** then.\n", "It was so then."),
        ("<div>It **was** so[^1].</div>", "It was so."),
        ("| a | b |\n| c | d |\n\nText.\n", "Text."),
        ("> | a | b |\n> | c | d |\n>\n> Words.\n\nText.\n", "Words."),
        (
            "Is 2 ** 3 = 8 in [Applause] snake_case C# <3?\n",
            "Is 2 ** 3 = 8 in [Applause] snake_case C# <3?",
        ),
    ]);
}

#[test]
fn nothing_is_too_long() {
    let items = "- item\n".repeat(20_000);
    assert!(excerpt(&items).starts_with("item; item; "));
    let open = "<ul>".repeat(50_000) + &"</ol>".repeat(50_000);
    assert_eq!(plain(&open), "");
    let headings = "## a\n\n".repeat(1000);
    assert_eq!(excerpt(&headings), "a");
    let entities = format!("<div>{}</div>", "&amp;&eacute;&".repeat(20_000));
    assert!(plain(&entities).starts_with("&é&&é&"));
    let captions = "<figcaption>\n".to_owned() + &"<ul>a<dl></ul>".repeat(20_000);
    assert!(plain(&captions).starts_with("a\na\n"));
}

#[test]
fn a_list_in_a_caption_is_one() {
    hold(&[
        ("<figcaption><ul><li>No</ul>no</figcaption><div>Yes</div>", "Yes"),
        ("<ul><li><figcaption>No</figcaption><li>Yes</ul>", "Yes"),
    ]);
}

#[test]
fn names_and_captions_are_words() {
    let read = |text: &str| {
        let scan = scan(text, 0, Flavour::Bulletin);
        (plain(text), scan.excerpt)
    };
    let told = |text: &str, all: &str, excerpt: &str| {
        assert_eq!(read(text), (all.to_owned(), excerpt.to_owned()), "{text}");
    };
    let text = "Read ![the *programme*](d.pdf) before ![the film](f.mp4).\n";
    told(text, "Read the programme before the film.", "Read the programme before the film.");
    told(
        "![A square](a.png \"The square at noon\")\n\nIt rains.\n",
        "The square at noon\nIt rains.",
        "It rains.",
    );
    told("It ![rains](a.png \"Rain\") today.\n", "It today.", "It today.");
}
