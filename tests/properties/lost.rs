//! Nothing that an editor writes is lost in silence: whatever a text and its title are, page and feed
//! can be read, and each word of the text stands in the page or in the place of a finding.

use quick_xml::Reader;
use quick_xml::events::Event;
use scraper::{Html, Selector};

use crate::draws::Draws;
use crate::folder::Folder;
use crate::found::Files;
use crate::html;
use crate::sample::SMALL;
use crate::texts;

/// What texts are woven of beside words: whatever Markdown, HTML and other systems have signs for, and
/// what hands make of these. No address of them leads nowhere.
const PIECES: &[&str] = &[
    "\n",
    "\n\n",
    " ",
    " ",
    "\n- ",
    "\n1. ",
    "\n7. ",
    "\n> ",
    "\n    ",
    "\n* ",
    "\n```\n",
    "\n~~~ js ",
    "\n---\n",
    "\n===\n",
    "\n## ",
    "\n##",
    " {.a} ",
    " {#b c=d}\n",
    "*",
    "**",
    "_",
    "__",
    "~~",
    "`",
    "\\",
    "[",
    "]",
    "(",
    ")",
    "](",
    "][",
    "![",
    "!",
    "[a](https://a.example)",
    "[a](https://a.example/ b)",
    "[a] (https://a.example)",
    "(https://a.example \"",
    "\")",
    "<https://a.example>",
    "<https://a.example/ b>",
    "\n[r]: https://a.example\n",
    "\n[r]: https://a.example '",
    "[r]",
    "[a][r]",
    "[a][s]",
    "[^1]",
    "[^N]",
    "\n[^1]: ",
    "\n\n[^n]: ",
    "\n[//]: # (",
    "\n| a | b |\n|--|--|\n",
    "| ",
    "|",
    "\n- [x] ",
    "&amp;",
    "&",
    "&#7;",
    "&#000000007;",
    "&#7x",
    "\\&#7;",
    "&#xFDD0;",
    "\u{a0}",
    "«",
    "{{",
    "}}",
    "{% ",
    " %}",
    "{: .c}",
    "[caption id=\"1\"]",
    "<b>",
    "</b>",
    "<p>",
    "\n<div>\n",
    "\n</div>\n",
    "<a href=\"https://a.example\">",
    "</a>",
    "<table><tr><td>",
    "</table>",
    "<details><summary>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<",
    ">",
];

const ARTICLE: &str = "content/bulletins/a.en.md";

/// An article of any text with any title.
pub fn no_word_is_lost(draws: &mut Draws) {
    let title = format!("T{}", texts::line(draws, 6)).trim().to_owned();
    let body = body(draws);
    draws.show("title", &title);
    draws.show("text", &body);
    let title = serde_json::to_string(&title).expect("JSON");
    let text = format!("---\ntitle: {title}\ndate: 2025-08-13\n---\n{body}\n");
    let files = [(ARTICLE.to_owned(), text.clone()), ("site.toml".to_owned(), SMALL.to_owned())];
    let folder = Folder::new(&Files::from(files));
    let (output, found) = folder.build(false);
    folder.has_well_formed(&found);
    let Some(output) = output else {
        assert!(found.has_errors(), "refused without an error");
        return;
    };
    let output = |path: &str| String::from_utf8(output[path].clone()).expect("UTF-8");
    let (page, feed) = (output("en/2025/08/13/a.html"), output("en/feed.xml"));
    has_no_controls(&page);
    has_no_controls(&feed);
    can_be_read(&feed);
    let page = Html::parse_document(&page);
    assert_eq!(html::ids_twice(&page), Vec::<String>::new(), "ids");
    let shown = shown(&page);
    let start = text.len() - body.len() - 1;
    let places: Vec<_> = found.iter().map(|found| &found.place).collect();
    for (at, word) in words(&body) {
        let (at, end) = (start + at, start + at + word.len());
        let is_named = places
            .iter()
            .any(|place| place.path == ARTICLE && place.start <= at && end <= place.end);
        let is_there = shown.contains(word) || is_named || is_hidden(&body[..at - start]);
        assert!(is_there, "{word} is in no finding, and not in {shown:?}");
    }
}

/// A text of pieces, and between them words that stand nowhere else.
fn body(draws: &mut Draws) -> String {
    let pieces = draws.list(16, |draws| match draws.below(5) {
        0..2 => format!("w{}x", draws.below(1000)),
        2..4 => draws.pick(PIECES).to_owned(),
        _ => texts::text(draws, 2),
    });
    pieces.concat()
}

/// The words of [`body`] that stand nowhere else, and where they begin.
fn words(body: &str) -> impl Iterator<Item = (usize, &str)> {
    body.match_indices('w').filter_map(|(at, _)| {
        let digits = body[at + 1..].bytes().take_while(u8::is_ascii_digit).count();
        let end = at + 1 + digits;
        (digits > 0 && body[end..].starts_with('x')).then(|| (at, &body[at..=end]))
    })
}

/// Whether nobody is to see what follows `before`: it may be in a comment, a script, a style, a tag, or
/// the label of a note or of an address.
fn is_hidden(before: &str) -> bool {
    let lower = before.to_ascii_lowercase();
    let in_raw = ["<!", "<?", "<script", "<style"].iter().any(|begin| lower.contains(begin));
    let in_tag = lower.rfind('<').is_some_and(|at| {
        let tag = &lower[at + 1..];
        // The word itself may be the tag's name.
        let name = tag.trim_start_matches('/');
        (name.is_empty() || name.starts_with(|c: char| c.is_ascii_alphabetic()))
            && !tag.contains('>')
    });
    let in_label = ["[^", "]["]
        .iter()
        .any(|begin| lower.rfind(begin).is_some_and(|at| !lower[at + begin.len()..].contains(']')));
    let in_definition = lower.lines().last().is_some_and(|line| line.contains("]:"));
    in_raw || in_tag || in_label || in_definition
}

/// What `page` has of the text: its words, and the values of its attributes.
fn shown(page: &Html) -> String {
    let selector = Selector::parse("div.text").expect("a selector");
    let text = page.select(&selector).next().expect("a text");
    let mut shown: String = text.text().collect();
    for element in text.descendent_elements() {
        for (_, value) in element.value().attrs() {
            shown.push(' ');
            shown.push_str(value);
        }
    }
    shown
}

fn has_no_controls(text: &str) {
    let is_wrong = |c: char| {
        let is_control = c.is_control() && !matches!(c, '\n' | '\t' | '\r');
        let is_none = u32::from(c) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&c);
        is_control || is_none
    };
    assert_eq!(text.find(is_wrong), None, "a character that no page may have in {text:?}");
}

fn can_be_read(xml: &str) {
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error} in {xml}")) {
            Event::Eof => return,
            Event::Start(element) => {
                element.attributes().for_each(|attribute| drop(attribute.expect("an attribute")));
            }
            _ => {}
        }
    }
}
