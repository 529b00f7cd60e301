//! Headings that nobody meant, what they have in braces, and what stands behind the language of a
//! block of code.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Tag};

use super::super::ids::braces;
use super::{Found, LeftoverKind, trimmed};

pub(super) fn follow(text: &str, event: &Event, span: &Range<usize>, found: &mut Found) {
    let source = text.get(span.clone()).unwrap_or_default();
    match event {
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            if (!classes.is_empty() || !attrs.is_empty() || id.as_deref() == Some(""))
                && let Some(braces) = braces(source)
            {
                let braces = span.start + braces.start..span.start + braces.end;
                found.push((LeftoverKind::Attributes, braces));
            }
            if *level == HeadingLevel::H2 && is_sentence_above_line(source) {
                let span = trimmed(text, span.clone(), char::is_whitespace);
                found.push((LeftoverKind::Underlined, span));
            }
        }
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => {
            let line = source.lines().next().unwrap_or_default().trim_end();
            let info = line.trim_start_matches(['`', '~']).trim_start();
            if let Some((_, rest)) = info.split_once(char::is_whitespace) {
                let end = span.start + line.len();
                found.push((LeftoverKind::Attributes, end - rest.trim_start().len()..end));
            }
        }
        _ => {}
    }
}

/// Whether a heading is one by the line of hyphens below it, and reads like a paragraph that was to
/// have a line behind it: it has several lines, or ends like a sentence.
fn is_sentence_above_line(heading: &str) -> bool {
    let heading = heading.trim_end();
    let Some((words, line)) = heading.rsplit_once('\n') else { return false };
    let words = words.trim_end();
    let is_line = line.trim_matches(|c: char| c.is_whitespace() || c == '>').starts_with('-');
    is_line && (words.contains('\n') || words.ends_with(['.', '…', '。', ';', ':']))
}
