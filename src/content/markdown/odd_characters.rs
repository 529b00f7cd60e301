//! Odd characters of a text: those that turn what follows, and numbers of those that no page may have.
//!
//! What stands in the file as it is was looked at when the file was read.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::leftover::{Leftover, LeftoverKind};
use super::{Flavour, Scan};
use crate::characters::{self, At};

/// Adds to `scan` what is found in `text`, which begins at the byte `offset` of its file.
pub(super) fn look(text: &str, offset: usize, scan: &mut Scan) {
    let turned = characters::open_in(text, paragraph_ends(text))
        .into_iter()
        .map(|at| (LeftoverKind::Turned, at));
    let found: Vec<_> = turned
        .chain(references(text).into_iter().map(|at| (LeftoverKind::CharacterNumber, at)))
        .collect();
    if found.is_empty() {
        return;
    }
    scan.leftovers.extend(found.into_iter().map(|(kind, At { character, span })| Leftover {
        kind,
        span: span.start + offset..span.end + offset,
        shown: match kind {
            LeftoverKind::Turned => characters::is_open(character),
            _ => characters::name(character),
        },
    }));
    scan.leftovers.sort_by_key(|leftover| leftover.span.start);
}

/// Where lines begin that have nothing in them, and where `text` ends.
fn paragraph_ends(text: &str) -> impl Iterator<Item = usize> {
    let mut start = 0;
    let blank = text.split_inclusive('\n').filter_map(move |line| {
        let at = start;
        start += line.len();
        line.trim().is_empty().then_some(at)
    });
    blank.chain([text.len()])
}

/// The numbers of characters that no page may have, where Markdown or HTML takes them for such.
fn references(text: &str) -> Vec<At> {
    let is_escaped = |at: usize| {
        let before = text.as_bytes()[..at].iter().rev();
        before.take_while(|byte| **byte == b'\\').count() % 2 == 1
    };
    let starts = memchr::memmem::find_iter(text.as_bytes(), "&#");
    let mut found: Vec<At> =
        starts.filter_map(|at| characters::forbidden_number(text, at)).collect();
    if !found.is_empty() {
        let (code, raw) = apart(text);
        let is_in = |spans: &[Range<usize>], at: usize| {
            let next = spans.partition_point(|span| span.end <= at);
            spans.get(next).is_some_and(|span| span.contains(&at))
        };
        found.retain(|At { character, span }| match is_in(&raw, span.start) {
            // Browsers take what is of an old encoding for what it was there.
            true => characters::of_old_encoding(*character).is_none(),
            false => {
                is_whole(&text[span.clone()])
                    && !is_escaped(span.start)
                    && !is_in(&code, span.start)
            }
        });
    }
    found
}

/// Whether Markdown takes the reference `number` for one: it must be ended, and have no more than
/// seven digits, or six behind an `x`.
fn is_whole(number: &str) -> bool {
    number.ends_with(';') && number.len() <= "&#1234567;".len()
}

/// Where code, with addresses such as `<https://a.example>`, and where raw HTML stands in `text`.
fn apart(text: &str) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let (mut code, mut raw) = (Vec::new(), Vec::new());
    let mut in_block = false;
    for (event, span) in Parser::new_ext(text, Flavour::Bulletin.options(text)).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_block = true,
            Event::End(TagEnd::CodeBlock) => in_block = false,
            Event::Code(_) | Event::Start(Tag::Link { link_type: LinkType::Autolink, .. }) => {
                code.push(span)
            }
            Event::Text(_) if in_block => code.push(span),
            Event::Html(_) | Event::InlineHtml(_) => raw.push(span),
            _ => {}
        }
    }
    (code, raw)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_characters() {
        let places =
            |text| -> Vec<usize> { references(text).iter().map(|at| at.span.start).collect() };
        assert_eq!(places("a &#7; b &#x7; c"), [2, 9]);
        assert_eq!(places("`&#7;` \\&#7; &#0; &#160;\n\n    &#7;\n\n&#146;"), [36]);
        assert_eq!(places("<b title=\"&#146;\">a</b> <i title='&#7;'>b</i>"), [34]);
        assert_eq!(places("<div>&#000000007;</div>"), [5]);
        assert_eq!(places("<div>&#7x</div>"), [5]);
        assert_eq!(places("a <b title=\"\\&#7;\">c</b> <i title='&#xfdd0'>d</i>"), [13, 35]);
        assert_eq!(places("<https://a.example/&#7;> [a](b \"&#7;\")"), [32]);
        const NOTHING: [usize; 0] = [];
        assert_eq!(places("&#7 and &#7x and &#000000007; and &#x0000007;"), NOTHING);
        assert_eq!(places("&#0000007; and &#x000007;"), [0, 15]);
    }

    #[test]
    fn what_turns_ends_with_its_paragraph() {
        let text = "a \u{202e}b\u{202c}\n\nc \u{2067}d\n\ne\u{2069}";
        let places = |text: &str| {
            let open = characters::open_in(text, paragraph_ends(text));
            open.iter().map(|at| at.span.start).collect::<Vec<_>>()
        };
        assert_eq!(places(text), [13]);
        assert_eq!(places(&text.replace('\n', "\r\n")), [15]);
        assert_eq!(places("a \u{202e}b\n \t\nc\u{202c}\n"), [2]);
        assert_eq!(places("a \u{202e}b\r\nc\u{202c}\r\n"), [] as [usize; 0]);
    }
}
