//! The headings of a text as they are written, for who compares them with those of another text, or
//! gives them other ids.

use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Flavour;
use super::events::placed;
use super::scan::unique;

/// A heading of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Heading {
    /// Its bytes, with its signs.
    pub(crate) span: Range<usize>,
    /// The bytes of its words.
    pub(crate) inner: Range<usize>,
    /// Its level.
    pub(crate) level: usize,
    /// The id that it is given.
    pub(crate) given: Option<String>,
    /// Its words, without markup.
    pub(crate) words: String,
}

/// The headings of `text`, in their order.
pub(crate) fn headings(text: &str) -> Vec<Heading> {
    let mut all: Vec<Heading> = Vec::new();
    let mut is_open = false;
    for (event, span) in placed(text, Flavour::Bulletin) {
        match &event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                is_open = true;
                let given = id.as_ref().map(|id| id.to_string());
                let inner = span.end..span.start;
                let (level, words) = (*level as usize, String::new());
                all.push(Heading { span, inner, level, given, words });
            }
            Event::End(TagEnd::Heading(_)) => is_open = false,
            _ if !is_open => {}
            _ => {
                let Some(heading) = all.last_mut() else { continue };
                heading.inner.start = heading.inner.start.min(span.start);
                heading.inner.end = heading.inner.end.max(span.end);
                match event {
                    Event::Text(text) | Event::Code(text) => heading.words.push_str(&text),
                    Event::SoftBreak | Event::HardBreak => heading.words.push(' '),
                    _ => {}
                }
            }
        }
    }
    all
}

/// The ids that `headings` have in a page, where raw HTML has `taken` some.
pub(crate) fn heading_ids(headings: &[Heading], taken: HashSet<String>) -> Vec<String> {
    let each = headings.iter().map(|heading| (heading.given.clone(), heading.words.clone()));
    unique(each.collect(), taken)
}

/// The bytes of `text` that are code, in their order: blocks, and what stands between grave accents.
pub(crate) fn code(text: &str) -> Vec<Range<usize>> {
    let is_code = |event: &Event| matches!(event, Event::Start(Tag::CodeBlock(_)) | Event::Code(_));
    placed(text, Flavour::Bulletin)
        .filter(|(event, _)| is_code(event))
        .map(|(_, span)| span)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_have_places() {
        let text = "# Я *b* #\n\n> C `d`\n> ===\n\n## E {#e .x}\n\n    ## code\n\n#\n";
        let all = headings(text);
        let of = |heading: &Heading| {
            (heading.level, text.get(heading.inner.clone()).unwrap_or_default().to_owned())
        };
        let found: Vec<_> = all.iter().map(of).collect();
        let expected = [(1, "Я *b*"), (1, "C `d`"), (2, "E"), (1, "")];
        assert_eq!(found, expected.map(|(level, words)| (level, words.to_owned())));
        assert_eq!(all[0].words, "Я b");
        assert_eq!(heading_ids(&all, HashSet::new()), ["я-b", "c-d", "e", "section"]);
        let code: Vec<&str> = code(text).into_iter().map(|range| text[range].trim()).collect();
        assert_eq!(code, ["`d`", "## code"]);
    }
}
