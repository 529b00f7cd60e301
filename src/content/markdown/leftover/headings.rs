//! Headings that nobody meant, what they have in braces, and what stands behind the language of a
//! block of code.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Tag, TagEnd};

use super::super::ids::braces;
use super::calls;
use super::left::Left;
use super::{Found, LeftoverKind, trimmed};

pub(super) fn follow(text: &str, event: &Event, span: &Range<usize>, found: &mut Found) {
    let source = text.get(span.clone()).unwrap_or_default();
    match event {
        Event::Start(Tag::Heading { level, .. })
            if *level == HeadingLevel::H2 && is_sentence_above_line(source) =>
        {
            let span = trimmed(text, span.clone(), char::is_whitespace);
            found.push((LeftoverKind::Underlined, span));
        }
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => {
            let line = source.lines().next().unwrap_or_default().trim_end();
            let info = line.trim_start_matches(['`', '~']).trim_start();
            if let Some((_, rest)) = info.split_once(char::is_whitespace) {
                let end = span.start + line.len();
                found.push((LeftoverKind::Attributes, end - rest.trim_start().len()..end));
            }
            if !is_closed(source) {
                found.push((LeftoverKind::OpenFence, span.start..span.start + line.len()));
            }
        }
        _ => {}
    }
}

/// Looks at what a heading, whose end `event` is, has in braces: the parser takes all that stands
/// in them at its end for attributes, be it text.
pub(super) fn braces_of(left: &Left, event: &Event, span: &Range<usize>, found: &mut Found) {
    if !matches!(event, Event::End(TagEnd::Heading(_))) {
        return;
    }
    let heading = left.text.get(span.clone()).unwrap_or_default();
    let Some(braces) = braces(heading) else { return };
    let inside = heading.get(braces.start + 1..braces.end - 1).unwrap_or_default();
    let braces = span.start + braces.start..span.start + braces.end;
    // Such are shown.
    let is_escaped = left.before(braces.start) == Some('\\');
    if is_escaped || braces.clone().any(|at| left.is_letter(at)) {
        return;
    }
    let is_attributes = !inside.trim().is_empty() && inside.split_whitespace().all(is_attribute);
    let is_name = |word: &str| word.starts_with('#');
    let kind = match is_attributes {
        true if inside.split_whitespace().all(is_name) => return,
        true => LeftoverKind::Attributes,
        false if calls::is_in(left.text.get(braces.clone()).unwrap_or_default()) => {
            LeftoverKind::Foreign
        }
        false => LeftoverKind::HeadingWords,
    };
    found.push((kind, braces));
}

/// Whether a `word` in braces is a name for links, or an attribute of another program.
fn is_attribute(word: &str) -> bool {
    let begins = |name: &str| name.starts_with(|c: char| c.is_alphabetic() || c == '-');
    match word.split_at_checked(1) {
        Some(("#", name)) => !name.is_empty(),
        Some((".", name)) => begins(name),
        // A heading without a number.
        Some(("-", "")) => true,
        // One letter is a variable.
        _ => word.split_once('=').is_some_and(|(key, value)| {
            key.chars().nth(1).is_some() && begins(key) && !value.is_empty()
        }),
    }
}

/// Whether the last line of a block of code ends it.
fn is_closed(block: &str) -> bool {
    let fence = block.trim_start();
    let sign = fence.chars().next().unwrap_or_default();
    let length = fence.chars().take_while(|c| *c == sign).count();
    let Some((_, last)) = block.trim_end().rsplit_once('\n') else { return false };
    let last = last.trim_matches(|c: char| c.is_whitespace() || c == '>');
    last.chars().all(|c| c == sign) && last.chars().count() >= length
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
