//! Signs of markup in a value of front matter, where no markup is read.
//!
//! The value is read as a line of Markdown: what the parser or the look for leftovers takes for markup
//! there was meant as such. But what is hardly ever meant so passes: the `*` of `5*3*2` and of a
//! footnote, the grave accent of ``Hawai`i``, the brackets around `<name withheld>`.

use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::events::placed;
use super::leftover::{Leftover, LeftoverKind};
use super::tag_name::tag_name;
use super::{Flavour, clean, scan};

/// What stands before a value, so that no sign at its beginning makes a list or a quotation of it.
const BEFORE: &str = "x ";

/// `value` without its signs of Markdown and HTML, if it has any.
pub(crate) fn without_signs(value: &str) -> Option<String> {
    let heading = heading(value);
    let words = heading.unwrap_or(value);
    let bytes = words.as_bytes();
    let may_be_marked = memchr::memchr3(b'*', b'_', b'`', bytes).is_some()
        || memchr::memchr3(b'<', b'&', b'[', bytes).is_some()
        || memchr::memchr3(b'~', b'{', b'(', bytes).is_some();
    if !may_be_marked {
        return heading.map(str::to_owned);
    }
    let line = format!("{BEFORE}{words}");
    let scanned = scan(&line, 0, Flavour::Bulletin);
    let is_marked = heading.is_some()
        || scanned.leftovers.iter().any(is_left)
        || placed(&line, Flavour::Bulletin).any(|(event, span)| is_markup(&line, &event, &span));
    is_marked.then(|| {
        let plain = match with_honest_signs(&line) {
            Some(line) => scan(&line, 0, Flavour::Bulletin).excerpt,
            None => scanned.excerpt,
        };
        plain.strip_prefix(BEFORE.trim_end()).unwrap_or(&plain).trim_start().to_owned()
    })
}

/// `line` with a backslash before each sign that the parser takes for markup, and that was not meant
/// so, if it has any.
fn with_honest_signs(line: &str) -> Option<String> {
    let mut signs: Vec<usize> = Vec::new();
    for (event, span) in placed(line, Flavour::Bulletin) {
        let source = line.get(span.clone()).unwrap_or_default();
        let run = source.bytes().take_while(|byte| source.bytes().next() == Some(*byte)).count();
        let length = match event {
            Event::Start(Tag::Emphasis) => 1,
            Event::Start(Tag::Strong) => 2,
            Event::Start(Tag::Strikethrough) | Event::Code(_) => run,
            _ => continue,
        };
        if !is_markup(line, &event, &span) {
            signs.extend(span.start..span.start + length);
            signs.extend(span.end.saturating_sub(length)..span.end);
        }
    }
    let is_sign = |at: &usize| matches!(line.as_bytes().get(*at), Some(b'*' | b'_' | b'~' | b'`'));
    signs.retain(is_sign);
    signs.sort_unstable();
    signs.dedup();
    let mut out = String::with_capacity(line.len() + signs.len());
    let mut done = 0;
    for at in signs.iter().copied() {
        out.push_str(line.get(done..at)?);
        out.push('\\');
        done = at;
    }
    out.push_str(line.get(done..)?);
    (!signs.is_empty()).then_some(out)
}

/// The words of a heading: `# 1 in the world` is none.
fn heading(value: &str) -> Option<&str> {
    let words = value.trim_start_matches('#');
    let level = value.len() - words.len();
    let is_apart = words.starts_with(' ');
    let words = words.trim_start();
    ((1..=6).contains(&level) && is_apart && words.starts_with(char::is_alphabetic))
        .then_some(words)
}

/// Whether a leftover was meant as markup.
fn is_left(leftover: &Leftover) -> bool {
    use LeftoverKind::*;
    matches!(
        leftover.kind,
        Foreign
            | Call
            | CallInLink
            | NoNote
            | NoReference
            | SpacedAddress
            | AddressApart
            | OpenAddress
            | SquareAddress
            | Reversed
            | OtherAddress
            | SpacedAngle
            | NoAddress
            | Sign
            | Tight
            | Loose
            | TwiceEscaped
    )
}

/// Whether `event` of `line`, which stands at `span`, was meant as markup.
fn is_markup(line: &str, event: &Event, span: &Range<usize>) -> bool {
    let source = line.get(span.clone()).unwrap_or_default();
    let before = line.get(..span.start).and_then(|before| before.chars().next_back());
    let behind = line.get(span.end..).and_then(|behind| behind.chars().next());
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    match event {
        Event::Start(Tag::Emphasis | Tag::Strong) => {
            let is_spaced = |c: Option<char>| is_word(c) && !c.is_some_and(super::is_wide);
            is_around_words(source)
                && !(is_spaced(before) && is_spaced(behind))
                && !is_in_address(line, span.start)
        }
        Event::Start(Tag::Strikethrough) => source.starts_with("~~"),
        // An address that is written out is a link too.
        Event::Start(Tag::Link { .. } | Tag::Image { .. }) => source.starts_with(['[', '!', '<']),
        Event::Code(_) => !is_word(before) && !is_word(behind),
        Event::Html(html) | Event::InlineHtml(html) => is_html(html),
        Event::Text(_) => source.starts_with('&') && source.ends_with(';'),
        _ => false,
    }
}

/// Whether the byte `at` of `line` stands in an address that is written out.
fn is_in_address(line: &str, at: usize) -> bool {
    let word = line.get(..at).and_then(|before| before.rsplit(char::is_whitespace).next());
    word.is_some_and(|word| word.contains("://"))
}

/// Whether signs of emphasis stand around words, and not between brackets: `(*) see below (*)`.
fn is_around_words(source: &str) -> bool {
    let inside = source.trim_matches(['*', '_']);
    !inside.starts_with([')', ']', '.', ',', ';', ':', '!', '?', '»', '”'])
        && !inside.ends_with(['(', '[', '«', '“', '„'])
}

/// Names that are elements, though no text may have them.
const OTHERS: &[&str] = &[
    "big", "blink", "embed", "font", "iframe", "marquee", "nobr", "noindex", "object", "script",
    "style", "svg",
];

/// Whether `html` is a tag that HTML knows, or a comment.
fn is_html(html: &str) -> bool {
    let name = html.trim_start_matches(['<', '/']);
    let name = tag_name(name).to_ascii_lowercase();
    html.starts_with("<!--") || clean::stays(&name) || OTHERS.contains(&&*name)
}

#[cfg(test)]
mod tests {
    use super::without_signs;

    #[test]
    fn signs_are_found() {
        for (value, plain) in [
            ("**Bold** and _not_", "Bold and not"),
            ("1. FC *Köln*", "1. FC Köln"),
            ("See [the charter](charter.md).", "See the charter."),
            ("<i>Interfax</i><br>reports", "Interfax reports"),
            ("A&nbsp;B &amp; C", "A\u{a0}B & C"),
            ("`code`", "code"),
            ("## The heading", "The heading"),
            ("请看**会议**今天", "请看会议今天"),
            ("~~Old~~ new{.lead}", "Old new"),
            ("A claim[^1]", "A claim"),
            ("{{< date >}}", ""),
            ("![x](a.png)", ""),
            ("<!-- a --> b", "b"),
            ("**Половина", "Половина"),
            ("**Bold** costs 5*3*2, M*A*S*H *too*", "Bold costs 5*3*2, M*A*S*H too"),
            (
                "Hawai`i and O`ahu are **far**, ~100 to ~200",
                "Hawai`i and O`ahu are far, ~100 to ~200",
            ),
            ("请看**会议**今天 5*3*2", "请看会议今天 5*3*2"),
            ("a<audio src=b></audio>", "a"),
        ] {
            assert_eq!(without_signs(value).as_deref(), Some(plain), "{value}");
        }
    }

    #[test]
    fn honest_values_pass() {
        for value in [
            "2 ** 3 is 8, 5*3*2 is 30, 2*x and 3*y",
            "I <3 Minsk; a < b > c; A & B, AT&T, R&D; x",
            "[Applause] (in Russian) [sic]",
            "Price* and cost*, (*) see below (*), *) too",
            "snake_case and __ and 20__",
            "C#, #1, #hashtag, # 1 in the world",
            "Hawai`i and O`ahu, `Abd al-`Aziz",
            "f**k and sh**t, M*A*S*H, ***** hotel",
            "<name withheld> said ~100 to ~200",
            "https://a.example/x_y_z?a=[b]&c=d*e*",
            "1. FC Köln",
            "- a dash",
            "> 5 %",
            "{a, b}",
            "",
        ] {
            assert_eq!(without_signs(value), None, "{value}");
        }
    }
}
