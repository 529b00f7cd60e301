//! Braces of other systems: calls of templates, and attributes. And angle brackets around what was to
//! be an address.

use std::ops::Range;

use super::calls::directive;
use super::left::Left;
use super::{Found, LeftoverKind};

/// How calls begin and end. Of those that begin alike, the longest stands first.
const CALLS: &[(&str, &str)] =
    &[("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("{:", "}")];

/// How far the end of attributes and addresses is sought: no honest ones are longer, and so a text of
/// nothing but brackets takes little more time than others.
const LENGTH: usize = 500;

/// Looks at the braces of a `block`.
pub(super) fn find(left: &Left, block: Range<usize>, found: &mut Found) {
    let letters = &left.bytes[block.clone()];
    // The ends that are not there: they are sought once in a block.
    let mut missing = [false; CALLS.len()];
    let mut done = 0;
    let lines = directives(left, &block);
    for at in memchr::memchr_iter(b'{', letters) {
        let behind = lines.partition_point(|line| line.start <= at);
        let in_line = behind.checked_sub(1).and_then(|line| lines.get(line));
        if at < done || in_line.is_some_and(|line| line.contains(&at)) {
            continue;
        }
        let call = CALLS.iter().zip(&mut missing).find_map(|((open, close), missing)| {
            let inside = letters[at..].strip_prefix(open.as_bytes())?;
            let end = if *missing { None } else { memchr::memmem::find(inside, close.as_bytes()) };
            *missing |= end.is_none();
            Some(at + open.len() + end? + close.len())
        });
        let end = call.or_else(|| attributes(left, &block, at));
        if let Some(end) = end {
            done = end;
            found.push((LeftoverKind::Foreign, block.start + at..block.start + end));
        }
    }
    let lines = lines.into_iter().map(|line| block.start + line.start..block.start + line.end);
    found.extend(lines.map(|line| (LeftoverKind::Foreign, line)));
    for at in memchr::memchr_iter(b'<', letters) {
        if let Some(end) = spaced_address(left, &block, at) {
            found.push((LeftoverKind::SpacedAngle, block.start + at..block.start + end));
        } else if let Some(end) = office_tag(left, &block, at) {
            found.push((LeftoverKind::Foreign, block.start + at..block.start + end));
        }
    }
}

/// The lines of a `block` that begin or end a container, such as `::: warning` and `:::`. The first line
/// may have a title.
fn directives(left: &Left, block: &Range<usize>) -> Vec<Range<usize>> {
    let letters = &left.bytes[block.clone()];
    let mut lines: Vec<Range<usize>> = Vec::new();
    for at in memchr::memmem::find_iter(letters, ":::") {
        if at > 0 && letters[at - 1] != b'\n' {
            continue;
        }
        let end = memchr::memchr(b'\n', &letters[at..]).map_or(letters.len(), |length| at + length);
        let line = left.text.get(block.start + at..block.start + end).unwrap_or_default();
        match directive(line) {
            Some(length) => lines.push(at..at + length),
            None if at == 0 => lines.push(at..end),
            None => {}
        }
    }
    lines
}

/// The end of `<https://x.example/a b>`, which begins at the byte `at` of a `block`.
fn spaced_address(left: &Left, block: &Range<usize>, at: usize) -> Option<usize> {
    let letters = &left.bytes[block.clone()];
    let begins = ["http://", "https://", "mailto:"];
    let is_address = begins.iter().any(|begin| letters[at + 1..].starts_with(begin.as_bytes()));
    let end = letters.len().min(at + LENGTH);
    let close = is_address.then(|| memchr::memchr2(b'>', b'<', &letters[at + 1..end]))??;
    let inside = left.text.get(block.start + at + 1..block.start + at + 1 + close)?;
    let is_closed = letters[at + 1 + close] == b'>';
    (is_closed && inside.contains(char::is_whitespace)).then_some(at + close + 2)
}

/// How the names of elements begin that a program for offices writes into HTML. To Markdown a name
/// with a colon is none, so that they are shown.
const OFFICE: &[&str] = &["m", "o", "p", "st1", "u1", "v", "w", "x"];

/// The end of `<o:p>` or `</o:p>`, which begins at the byte `at` of a `block`.
fn office_tag(left: &Left, block: &Range<usize>, at: usize) -> Option<usize> {
    let letters = &left.bytes[block.clone()];
    let start = at + 1 + usize::from(letters.get(at + 1) == Some(&b'/'));
    let rest = left.text.get(block.start + start..block.end)?;
    let name = rest.split(|c: char| !c.is_ascii_alphanumeric() && c != ':').next()?;
    let (office, local) = name.split_once(':')?;
    if !OFFICE.contains(&office) || !local.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let end = letters.len().min(start + LENGTH);
    let behind = letters.get(start + name.len()..end)?;
    let close = memchr::memchr2(b'>', b'<', behind).filter(|close| behind[*close] == b'>')?;
    let is_tag = close == 0 || b" \n/".contains(&behind[0]);
    is_tag.then_some(start + name.len() + close + 1)
}

/// The end of the attributes that begin at the byte `at` of a `block`: such stand behind a link or
/// a picture, or at the end of a line.
fn attributes(left: &Left, block: &Range<usize>, at: usize) -> Option<usize> {
    let letters = &left.bytes[block.clone()];
    let end = letters.len().min(at + LENGTH);
    let close = at + memchr::memchr(b'}', &letters[at..end])?;
    let inside = left.text.get(block.start + at + 1..block.start + close)?;
    let before = at.checked_sub(1).map(|before| letters[before]);
    // `Word{.class}`, but not `f{x}`.
    let is_class = inside.starts_with(['.', '#'])
        && inside.get(1..).is_some_and(|name| name.starts_with(|c: char| c.is_ascii_lowercase()))
        && left.before(block.start + at).is_some_and(char::is_alphanumeric);
    let is_behind = before
        .is_some_and(|byte| !left.is_letter(block.start + at - 1) || byte == b']')
        || is_class;
    let line = letters[close + 1..].iter().take_while(|byte| **byte != b'\n');
    let ends_line = line.into_iter().all(|byte| *byte == b' ' || *byte == 0);
    let is_attributes = |word: &str| {
        let name = |name: &str| {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name
                    .bytes()
                    .all(|c| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'_' | b':'))
        };
        match word.strip_prefix(['.', '#']) {
            Some(word) => name(word),
            // One letter is a variable.
            None => word
                .split_once('=')
                .is_some_and(|(key, value)| key.len() > 1 && name(key) && !value.is_empty()),
        }
    };
    let mut words = inside.split_whitespace();
    let first = words.next().is_some_and(is_attributes);
    (first && (is_behind || ends_line)).then_some(close + 1)
}
