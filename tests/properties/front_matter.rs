//! Front matter: whatever a file begins with.

use dateline::Diagnostics;
use dateline::inside::front_matter::{FrontMatter, Split, read, split};
use dateline::inside::{Kind, yaml};
use dateline::scaffold::{NewBulletin, bulletin};

use crate::draws::Draws;
use crate::found::{are_well_formed, file};
use crate::sample::SITE;
use crate::texts;

const PATH: &str = "content/bulletins/a.en.md";

/// What front matter is made of.
const PIECES: &[&str] = &[
    "\n",
    "---\n",
    "title: ",
    "title: A\n",
    "date: 2025-08-13\n",
    "date: ",
    "tags: [a, b]\n",
    "tags: ",
    "- ",
    "  ",
    "section: x\n",
    "countries: [BY, cis]\n",
    "image: {src: a.png, alt: b}\n",
    "image:\n  src: ",
    "alt: ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    ": ",
    "draft: true\n",
    "draft: ",
    "aliases: [/a]\n",
    "slug: ",
    "guid: ",
    "guid: https://old.example/?p=42\n",
    "corrections:\n",
    "- date: 2025-01-01\n",
    "note: ",
    "translated_from: {lang: ru}\n",
    "extra:\n",
    "|\n",
    ">-\n",
    "\"",
    "'",
    "&a ",
    "*a",
    "<<: ",
    "? ",
    "!!str ",
    "0x1F",
    "1e400",
    ".nan",
    "12:30",
    "# ",
    "\t",
    "\r\n",
    "%YAML 1.2\n",
    "...\n",
    "\u{feff}",
    "\"\\u0000\"",
    "\"\\x85\"",
];

/// A drawn file is read.
pub fn any_file_is_read(draws: &mut Draws) {
    let inside = texts::woven(draws, PIECES, 24);
    let text = match draws.below(8) {
        0..6 => format!("---\n{inside}\n---\nText.\n"),
        6 => inside,
        _ => texts::text(draws, 12),
    };
    draws.show("the file", &text);
    is_read(&text);
}

/// Whatever the file is: its parts are parts of it, what is found has its place in it, and the fast
/// reader finds what the one with places finds.
pub fn is_read(text: &str) {
    let Split::Parts { yaml: span, body } = split(text) else { return };
    assert!(span.start <= span.end && span.end <= body);
    assert!(text.get(span.clone()).is_some() && text.get(body..).is_some());
    let inside = &text[span.clone()];
    let (found, _) = front(inside, span.start);
    are_well_formed(&found, &file(PATH, text));
    // Line ends, anchors and byte order marks are not the same in YAML 1.1, which one of the readers
    // goes by, and in 1.2.
    if inside.contains(['\u{85}', '\u{2028}', '\u{2029}', '\u{feff}', '&']) {
        return;
    }
    let [fast, located] =
        yaml(inside).map(|node| node.map(|node| serde_json::to_value(&node).expect("JSON")));
    // What is no group of fields is refused, whatever it is.
    if let (Some(fast @ serde_json::Value::Object(_)), Some(located)) = (fast, located) {
        assert_eq!(fast, located, "read without places, and with them");
    }
}

fn front(yaml: &str, offset: usize) -> (Diagnostics, FrontMatter) {
    let mut found = Diagnostics::new();
    let front = read(&SITE, Kind::Bulletin, PATH, yaml, offset, &mut found);
    (found, front)
}

/// Any text that is the value of a field comes out as it was, however it is quoted.
pub fn values_come_out_as_they_were(draws: &mut Draws) {
    let fields = ["title", "summary", "place", "source", "translator"];
    let values: Vec<String> = fields.iter().map(|_| texts::line(draws, 6)).collect();
    let title = draws.below(2) == 0 || values[0].trim().is_empty();
    let mut yaml = String::new();
    for (name, value) in fields.iter().zip(&values).skip(usize::from(title)) {
        let written = quoted(draws, value);
        yaml.push_str(&format!("{name}: {written}\n"));
    }
    if title {
        yaml.push_str("title: A\n");
    }
    draws.show("the front matter", &yaml);
    let (found, front) = front(&yaml, 0);
    assert!(!found.has_errors(), "{found:?}");
    let FrontMatter { title: read_title, summary, place, source, translator, .. } = front;
    let read = [read_title, summary, place, source, translator].map(Option::unwrap_or_default);
    let expected = values.iter().enumerate().map(|(at, value)| match at == 0 && title {
        true => "A",
        false => value.trim(),
    });
    assert_eq!(read.to_vec(), expected.collect::<Vec<_>>());
}

/// A new bulletin with any title and any tag is refused, or has them.
pub fn new_bulletins_have_their_titles(draws: &mut Draws) {
    let (title, tag) = (texts::text(draws, 6), texts::text(draws, 3));
    draws.show("the title", &title);
    draws.show("the tag", &tag);
    let new = NewBulletin {
        title: title.clone(),
        lang: None,
        date: Some("2025-08-13".to_owned()),
        now: "2025-08-13T10:00".parse().expect("a time"),
        terms: vec![("tags".to_owned(), tag)],
        bundle: false,
    };
    let Ok(file) = bulletin(&SITE, &new) else { return };
    draws.show(&file.path, &file.text);
    let Split::Parts { yaml: span, .. } = split(&file.text) else { panic!("no front matter") };
    let (found, front) = front(&file.text[span], 0);
    assert!(!found.has_errors(), "{found:?}");
    let words: Vec<&str> = title.split_whitespace().collect();
    // What no text may have is left out, and what turns it, where nothing ends that.
    let left_out = |c: char| {
        let code = u32::from(c);
        let is_none = code & 0xfffe == 0xfffe || (0xfdd0..=0xfdef).contains(&code);
        c.is_control() || is_none || matches!(code, 0x202a..=0x202e | 0x2066..=0x2069)
    };
    let bare = |title: &str| title.replace(left_out, "").trim().to_owned();
    assert_eq!(front.title.as_deref().map(bare), Some(bare(&words.join(" "))));
}

/// `value` in one of the ways in which YAML has text.
fn quoted(draws: &mut Draws, value: &str) -> String {
    match draws.below(3) {
        0 => serde_json::to_string(value).expect("JSON"),
        1 => format!("'{}'", value.replace('\'', "''")),
        _ => {
            let escapes = value.chars().map(|c| format!("\\U{:08X}", u32::from(c)));
            format!("\"{}\"", escapes.collect::<String>())
        }
    }
}
