//! Markdown: whatever a text is.

use std::collections::BTreeSet;

use dateline::inside::{Flavour, Resolved, plain, render, resolved, scan};

use crate::draws::Draws;
use crate::html;
use crate::texts;

/// What Markdown and HTML are made of.
const PIECES: &[&str] = &[
    "\n",
    "\n\n",
    "## A\n",
    "## A {#b}\n",
    "# {#fn-1 .x onclick=y}\n",
    "- ",
    "1. ",
    "> ",
    "    ",
    "```\n",
    "`",
    "*",
    "**",
    "~~",
    "_",
    "\\",
    "[a](b)",
    "[a](<b c> \"t\")",
    "[",
    "](",
    ")",
    "![a](b.png)",
    "![a](b.mp4)",
    "\n\n![a<](b.mp3 \"t<\")\n\n",
    "\n\n![](b.mp4)\n\n",
    "![a](b.pdf)",
    "![a](//b/b.mp4)",
    "![",
    "[^1]",
    "[^1]: ",
    "[^n]",
    "\n[^n]: note\n",
    "[a]: b\n",
    "<https://a.example>",
    "<a@b.example>",
    "https://a.example/b",
    "https://a.example/_b_*c&amp;d",
    "http://",
    ".",
    "я",
    "!",
    "?b=c&d=(e)",
    "A\n: ",
    "\n: ",
    ": ",
    "> [!NOTE]\n",
    "> [!tip]\n> ",
    "[!INFO]",
    "![a](b.png \"t <b> &\")",
    "[![a](b.png 't')](c)",
    "# ",
    "A\n===\n",
    "###### A\n",
    "| a | b |\n|:-:|--|\n",
    "| x | y |\n",
    "|",
    "- [x] ",
    "---\n",
    "===\n",
    "&amp;",
    "&#x3c;",
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<table>",
    "<td>",
    "</table>",
    "<a href=\"javascript:x\">",
    "<a href=\"b\" id=\"fn-1\">",
    "</a>",
    "<script>",
    "</script>",
    "<style>",
    "<svg onload=x>",
    "</svg>",
    "<math>",
    "<img src=x onerror=y>",
    "<picture><source srcset=\"a 1w, javascript:b 2w\">",
    "<iframe srcdoc=x>",
    "<iframe src=https://a.example/b title='\"'>",
    "</iframe>",
    "<video src=a poster=b>",
    "<source src=//c>",
    "</video>",
    "<audio src='//d'>",
    "</audio>",
    "</picture>",
    "<h1>",
    "</h1>",
    "<a href='e\"",
    "<img srcset='a, b 2x' alt=\"",
    "<details><summary>",
    "</details>",
    "<ul><li>",
    "</ul>",
    "<!--",
    "-->",
    "<?",
    "?>",
    "<![CDATA[",
    "]]>",
    "<input type=checkbox>",
    "<form>",
    "<textarea>",
    "<template>",
    "<noscript>",
    "<title>",
    "<section class=\"footnotes\" id='a'>",
    "<td style=\"text-align:right;x:y\">",
    "<",
    ">",
];

/// A text that is woven of the signs of Markdown and of HTML.
pub fn any_text_is_shown(draws: &mut Draws) {
    let text = texts::woven(draws, PIECES, 30);
    draws.show("the Markdown", &text);
    is_shown(&text);
}

/// Whatever the text is: its links have their places in it, no heading has the id of another, and
/// its HTML is whole, or at least stays where it is put if somebody wrote HTML into it; nothing in it runs.
pub fn is_shown(text: &str) {
    const OFFSET: usize = 7;
    let scan = scan(text, OFFSET, Flavour::Bulletin);
    for link in &scan.links {
        assert!(text.get(link.span.start - OFFSET..link.span.end - OFFSET).is_some(), "{link:?}");
    }
    let headings: BTreeSet<&String> = scan.headings.iter().collect();
    assert_eq!(headings.len(), scan.headings.len(), "{:?}", scan.headings);
    let links: Vec<Resolved> =
        scan.links.iter().map(|link| resolved(&link.target, link.picture)).collect();
    let shown = render(text, &scan, &links, Flavour::Bulletin);
    match scan.raw_html {
        true => html::stays_inside(&shown),
        false => html::is_whole(&shown),
    }
    html::runs_nothing(&shown);
    html::loads_nothing(&shown);
    // Every other one leads nowhere.
    let some = links.iter().enumerate().map(|(number, link)| match number % 2 {
        0 => Resolved::default(),
        _ => link.clone(),
    });
    let some = render(text, &scan, &some.collect::<Vec<_>>(), Flavour::Bulletin);
    html::stays_inside(&some);
    html::runs_nothing(&some);
    let again = render(text, &scan, &links, Flavour::Bulletin);
    assert_eq!(shown, again);
    let words = plain(text);
    assert_eq!(words.trim_end(), words);
}

/// Any text without signs of Markdown is shown as it is, and is found as it is.
pub fn words_stay_words(draws: &mut Draws) {
    let words = texts::words(draws, 12);
    draws.show("the Markdown", &words);
    let scan = scan(&words, 0, Flavour::Bulletin);
    let shown = render(&words, &scan, &[], Flavour::Bulletin);
    let expected = match words.is_empty() {
        true => String::new(),
        false => format!("<p>{words}</p>\n"),
    };
    assert_eq!(shown, expected);
    assert_eq!(plain(&words), words);
}
