//! Says what is wrong with a file whose front matter is not found.

use std::ops::Range;

use super::Split;
use crate::characters;
use crate::diagnostics::Code;

/// Why a file has no front matter, where, and what to do about it.
pub(in crate::content) struct Unsplit {
    /// The kind of finding that it is.
    pub code: Code,
    /// The bytes of the file where it is.
    pub span: Range<usize>,
    /// What it is.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

impl Unsplit {
    fn new(
        code: Code,
        span: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Unsplit { code, span, message: message.into(), hint: hint.into() }
    }
}

const EXAMPLE: &str =
    "begin the file with a line ---, then `title: …` and `date: …`, then a line ---";

/// What is wrong with the file `text`, which was `split` in vain.
pub(in crate::content) fn unsplit(text: &str, split: &Split) -> Unsplit {
    match split {
        Split::Unclosed => unclosed(text),
        Split::Missing => missing(text),
        Split::Empty | Split::Parts { .. } => {
            Unsplit::new(Code::EmptyFile, 0..0, "the file is empty", EXAMPLE)
        }
    }
}

fn missing(text: &str) -> Unsplit {
    const NONE: &str = "the file does not begin with front matter";
    let new = |span, message: &str, hint: &str| {
        Unsplit::new(Code::MissingFrontMatter, span, message, hint)
    };
    let mut lines = lines(text).filter(|(_, line)| !line.trim().is_empty());
    let Some((start, line)) = lines.next() else { return new(0..0, NONE, EXAMPLE) };
    let line = line.trim_end();
    let span = start..start + line.len();
    let first = match text.strip_prefix('\u{feff}') {
        Some(_) => line.trim_start_matches('\u{feff}'),
        None => line,
    };
    if first == "---" {
        let hint = "take the empty line before --- out: the file begins with ---";
        return new(span, "an empty line stands before the front matter", hint);
    }
    if first.trim() == "---" && first.starts_with([' ', '\t']) {
        return new(span, "the line --- is indented", "take the spaces before --- out");
    }
    if let Some(explained) = odd_rule(Code::MissingFrontMatter, start, line) {
        return explained;
    }
    if first == "+++" {
        let hint = "write it as `field: value` between two lines ---; a whole archive of another \
                    system is taken over by `dateline import`";
        return new(span, "the front matter is TOML, between lines +++", hint);
    }
    if is_almost(first) {
        let message = format!("`{first}` does not begin front matter");
        return Unsplit::new(Code::MissingFrontMatter, span, message, "write ---, three hyphens");
    }
    new(0..0, NONE, EXAMPLE)
}

fn unclosed(text: &str) -> Unsplit {
    let mut before = "";
    for (start, line) in lines(text).skip(1) {
        // Below a text it is that of a heading.
        let is_below = before.contains(':') || before.starts_with([' ', '-']);
        before = line;
        let line = line.trim_end();
        let span = start..start + line.len();
        if let Some(explained) = odd_rule(Code::UnclosedFrontMatter, start, line) {
            return explained;
        }
        let trimmed = line.trim_start();
        if is_below && (trimmed == "---" || is_almost(trimmed)) {
            let (message, hint) = match trimmed == "---" {
                true => ("the line --- is indented".to_owned(), "take the spaces before --- out"),
                false => {
                    let message = format!("`{trimmed}` does not end front matter");
                    (message, "write ---, three hyphens")
                }
            };
            return Unsplit::new(Code::UnclosedFrontMatter, span, message, hint);
        }
    }
    let start = text.find("---").unwrap_or(0);
    let hint = "put a line --- after the last field, before the text";
    let message = "the front matter never ends";
    Unsplit::new(Code::UnclosedFrontMatter, start..start + 3, message, hint)
}

/// A line --- in which there is something else as well, which nobody sees.
fn odd_rule(code: Code, start: usize, line: &str) -> Option<Unsplit> {
    let is_other = |c: char| !matches!(c, '-' | ' ' | '\t');
    let is_rule = line.trim_matches(is_other) == "---";
    let (odd, name) = characters::odd_in(line).filter(|_| is_rule && line.len() < MOST)?;
    let is_hidden = |c: char| characters::odd_in(c.encode_utf8(&mut [0; 4])).is_some();
    if !line.chars().all(|c| is_hidden(c) || !is_other(c)) {
        return None;
    }
    let message = format!("the character {name}, stands in the line ---");
    let hint = "delete the line, and write --- again by hand";
    Some(Unsplit::new(code, start + odd.start..start + odd.end, message, hint))
}

/// How many bytes a line --- may have with what nobody sees: a few signs.
const MOST: usize = 40;

/// Whether `line` looks as if it were ---: of another length, or with other lines than hyphens.
fn is_almost(line: &str) -> bool {
    let is_line = |c: char| matches!(c, '-' | '–' | '—' | '―' | '−' | '‐' | '‑' | ' ');
    // A text may have one of these for itself, as a list or a talk begins.
    let is_long = line.chars().filter(|c| *c != ' ').count() > 1 || line == "—" || line == "…";
    !line.is_empty() && is_long && (line.chars().all(is_line) || line == "...")
}

/// The lines of `text`, with their first byte.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line)
    })
}
