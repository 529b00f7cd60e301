//! Definition lists: which texts have any.
//!
//! ```markdown
//! Charter
//! : What a house lives by.
//! ```
//!
//! The parser takes every line that begins with a colon for the definition of what stands above it:
//! `:-)`, `:::`, and a line of a paragraph that was broken before a colon. So it is told to look for
//! definitions only in texts where all such lines are meant: a space stands behind the colon, and one
//! line above it, the term.

use std::ops::Range;

use pulldown_cmark::Options;

/// The option for definition lists, if `text` has any.
pub(super) fn option(text: &str) -> Options {
    match look(text) {
        Terms::Defined => Options::ENABLE_DEFINITION_LIST,
        Terms::None | Terms::Doubtful(_) => Options::empty(),
    }
}

/// Whether a text defines terms, by its lines that begin with a colon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Terms {
    /// No line is a definition.
    None,
    /// Each of them is one.
    Defined,
    /// Some are definitions, and others would become such: the bytes of these.
    Doubtful(Vec<Range<usize>>),
}

/// Looks at the lines of `text` that begin with a colon.
pub(super) fn look(text: &str) -> Terms {
    if !memchr::memchr_iter(b':', text.as_bytes()).any(|colon| may_begin_line(text, colon)) {
        return Terms::None;
    }
    let mut lines = Lines::default();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        lines.take(line, start);
        start += line.len();
    }
    match lines.has_definitions {
        false => Terms::None,
        true if lines.others.is_empty() => Terms::Defined,
        true => Terms::Doubtful(lines.others),
    }
}

/// Whether nothing but signs of quotations and lists stands before the byte `colon` in its line.
fn may_begin_line(text: &str, colon: usize) -> bool {
    let before = text.as_bytes()[..colon].iter().rev();
    let is_sign = |byte: &&u8| b" \t>-*+.)".contains(byte) || byte.is_ascii_digit();
    before.clone().nth(before.take_while(is_sign).count()).is_none_or(|byte| *byte == b'\n')
}

/// What is known behind a line.
#[derive(Default)]
struct Lines {
    /// The signs that a block of code is between.
    fence: Option<(char, usize)>,
    /// How many lines the paragraph has so far, and how many the one before it.
    paragraph: usize,
    above: usize,
    /// Whether what stands above is a definition.
    in_definition: bool,
    /// Whether there is any definition.
    has_definitions: bool,
    /// Other lines that would become definitions.
    others: Vec<Range<usize>>,
}

impl Lines {
    /// Takes the next line, which begins at the byte `start`.
    fn take(&mut self, line: &str, start: usize) {
        let line = line.trim_end();
        let (body, is_item) = without_containers(line);
        if self.is_code(body) {
            (self.paragraph, self.above) = (0, 0);
        } else if body.is_empty() {
            if self.paragraph > 0 {
                (self.above, self.paragraph) = (self.paragraph, 0);
            }
        } else if is_item || !body.starts_with(':') || is_of_table(body) {
            self.words(line, body, is_item);
        } else {
            self.colon(body, start + line.len() - body.len()..start + line.len());
        }
    }

    /// A line of a paragraph, or a heading.
    fn words(&mut self, line: &str, body: &str, is_item: bool) {
        if self.paragraph == 0 || is_item {
            self.in_definition &= line.starts_with([' ', '\t']) && !is_item;
            (self.above, self.paragraph) = (0, 0);
        }
        if body.starts_with('#') {
            (self.paragraph, self.in_definition) = (0, false);
        } else {
            self.paragraph += 1;
        }
    }

    /// A line that begins with a colon.
    fn colon(&mut self, body: &str, span: Range<usize>) {
        let above = if self.paragraph > 0 { self.paragraph } else { self.above };
        let is_spaced = body[1..].starts_with([' ', '\t']);
        if is_spaced && (self.in_definition || above == 1) {
            (self.has_definitions, self.in_definition) = (true, true);
            self.paragraph = 1;
        } else {
            if self.in_definition || above > 0 {
                self.others.push(span);
            }
            self.words("", body, false);
        }
    }

    /// Whether a line stands in a block of code, or begins or ends one.
    fn is_code(&mut self, body: &str) -> bool {
        let sign = body.chars().next().filter(|c| matches!(c, '`' | '~'));
        let length = body.chars().take_while(|c| Some(*c) == sign).count();
        match (self.fence, sign) {
            (Some((open, least)), _) => {
                if sign == Some(open) && length >= least && length == body.len() {
                    self.fence = None;
                }
                true
            }
            (None, Some(sign)) if length >= 3 => {
                self.fence = Some((sign, length));
                true
            }
            (None, _) => false,
        }
    }
}

/// A line without the signs of quotations and lists before it, and whether it begins an item.
fn without_containers(line: &str) -> (&str, bool) {
    let (mut body, mut is_item) = (line.trim_start(), false);
    loop {
        let digits = body.bytes().take_while(u8::is_ascii_digit).count();
        let rest = match digits {
            0 => body.strip_prefix(['-', '*', '+']),
            _ => body[digits..].strip_prefix(['.', ')']),
        };
        let item = rest.filter(|rest| rest.starts_with([' ', '\t']));
        match body.strip_prefix('>').or(item) {
            Some(rest) => body = rest.trim_start(),
            None => return (body, is_item),
        }
        is_item |= item.is_some();
    }
}

/// Whether a line is the one below the first row of a table, which may begin with a colon.
fn is_of_table(body: &str) -> bool {
    body.contains('-') && body.bytes().all(|byte| b":-| \t".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::{Flavour, plain, render, scan};

    fn html(text: &str) -> String {
        render(text, &scan(text, 0, Flavour::Bulletin), &[], Flavour::Bulletin)
    }

    #[test]
    fn terms_are_defined() {
        let text = "Charter\n: A paper.\n: A trip.\n\nCourt\n:   It\n    sits.\n";
        assert_eq!(
            html(text),
            "<dl>\n<dt>Charter</dt>\n<dd>A paper.</dd>\n<dd>A trip.</dd>\n\
             <dt>Court</dt>\n<dd>It\nsits.</dd>\n</dl>\n"
        );
        assert_eq!(plain(text), "Charter\nA paper.\nA trip.\nCourt\nIt sits.");
        for text in [
            "A\n\n: b\n\n  c\n\n: d\n",
            "> A\n> : b\n",
            "- A\n  : b\n- C\n  : d\n",
            "1. A\n   : b\n",
            "x\ny\n\nA\n: b\nc\n: d\n",
            "Время 10:30\n: b https://x.example/:y\n",
            "```\n:x\n```\n\nA\n: b\n",
            "|a|b|\n|:-|-|\n\nA\n: b\n",
        ] {
            assert_eq!(look(text), Terms::Defined, "{text}");
            assert!(html(text).contains("<dt>"), "{text}");
        }
    }

    #[test]
    fn honest_colons() {
        for text in [
            "Great news!\n:-)\n",
            "A\n:b\n",
            "A\n::: note\nb\n:::\n",
            "Le ministre\na dit\n: « Oui »\n",
            ": a\n\n## B\n: c\n",
            "10:30\n12:00: a\n",
            "a | b\n:-|-:\n1 | 2\n",
            "A\n\\: b\n",
        ] {
            assert_eq!(look(text), Terms::None, "{text}");
            assert!(!html(text).contains("<dt>"), "{text}");
        }
        let text = "A\n: b\n\nc\n:-)\n";
        assert_eq!(look(text), Terms::Doubtful(std::iter::once(9..12).collect()));
        assert_eq!(html(text), "<p>A\n: b</p>\n<p>c\n:-)</p>\n");
    }
}
