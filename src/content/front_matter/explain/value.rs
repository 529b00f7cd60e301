//! What is wrong with a value, as it stands in its line.

use super::groups::{group_value, with_closers};
use super::{Explained, quoted, relisted, surrogates};
use crate::values::yaml::YamlError;

/// A value as it is written.
pub(super) struct Written<'y> {
    /// The front matter.
    pub yaml: &'y str,
    /// Where in it the value begins.
    pub start: usize,
    /// What stands before it in its line.
    pub lead: &'y str,
    /// The value, up to the end of its line.
    pub text: &'y str,
    /// Whether it can be a text, and no list.
    pub is_text: bool,
    /// Whether the parser stopped in this line.
    pub is_last: bool,
    /// What the parser says.
    pub error: &'y YamlError,
}

impl Written<'_> {
    /// The finding `message` about the value, which should be `value`.
    fn should_be(&self, message: impl Into<String>, value: &str) -> Explained {
        let span = self.start..self.start + self.text.len();
        Explained::new(span, message, format!("write `{}{value}`", self.lead))
    }

    /// The finding that the value needs quotes; a text that goes on below, all of it.
    fn needs_quotes(&self, what: &str) -> Explained {
        let mut all = self.text.to_owned();
        if self.is_text {
            all.extend(self.below().map(|line| format!(" {line}")));
        }
        let explained = self.should_be(format!("{what} needs quotes"), &quoted(&all));
        match all.len() > self.text.len() {
            true => Explained { hint: format!("{}, in one line", explained.hint), ..explained },
            false => explained,
        }
    }

    /// The lines below that are indented, and so belong to the value.
    fn below(&self) -> impl Iterator<Item = &str> {
        let before = self.yaml.get(..self.start).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let edge = indent(line);
        let rest = self.yaml.get(self.start..).unwrap_or_default().lines().skip(1);
        rest.take_while(move |line| indent(line) > edge && !line.trim().is_empty()).map(str::trim)
    }
}

/// What is wrong with the value `written`, if that explains why the parser stopped here or later.
pub(super) fn mistake(written: &Written) -> Option<Explained> {
    let text = written.text;
    let first = text.chars().next()?;
    let begins = || written.needs_quotes(&format!("a value that begins with {first}"));
    let is_sign = text.chars().nth(1).is_none_or(char::is_whitespace);
    if let Some(explained) = halves(written) {
        return Some(explained);
    }
    match first {
        '"' | '\'' => quotes(written, first),
        '[' | '{' => brackets(written, first),
        '>' | '|' if written.is_last => block(written, first),
        '*' | '&' | '!' | '%' | '@' | '`' | ',' | ']' | '}' if written.is_last => Some(begins()),
        '-' if written.is_last && is_sign && !written.is_text => {
            let list = relisted(&format!("[{}", text[1..].trim()))?;
            Some(written.should_be("a list with dashes begins in the next line", &list))
        }
        '-' | '?' if written.is_last && is_sign => Some(begins()),
        _ if text.contains(": ") || text.ends_with(':') => {
            Some(written.needs_quotes("a value with a colon in it"))
        }
        _ => None,
    }
}

/// Whether the parser found a sign behind a `\` that there is not.
fn is_escape(written: &Written) -> bool {
    let said = &written.error.message;
    written.is_last && ["escape", "hexadecimal"].iter().any(|word| said.contains(word))
}

/// Characters that stand in two halves, as tools for JSON write them.
fn halves(written: &Written) -> Option<Explained> {
    let joined = surrogates::joined(written.text).filter(|_| is_escape(written))?;
    let value = format!("{}{}", written.lead, joined.text);
    let Some(lone) = joined.lone else {
        let message = "the number of a character stands in two halves, as in JSON";
        return Some(written.should_be(message, &joined.text));
    };
    let span = written.start + lone.start..written.start + lone.end;
    let message = format!("`{}` is one half of a character", &written.text[lone]);
    let hint =
        format!("write the character that was meant in its place, or take it out: `{value}`");
    Some(Explained::new(span, message, hint))
}

/// A value that begins with the quotes `mark`.
fn quotes(written: &Written, mark: char) -> Option<Explained> {
    let inside = &written.text[1..];
    if is_escape(written) && mark == '"' {
        let text = quoted(inside.strip_suffix('"').unwrap_or(inside));
        return Some(
            written.should_be("between double quotes, a \\ begins a sign such as \\n", &text),
        );
    }
    let Some(at) = closing(inside, mark) else { return unclosed(written, mark) };
    let rest = &inside[at + 1..];
    if !written.is_last || rest.trim().is_empty() || rest.trim().starts_with('#') {
        return None;
    }
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let (before, after) = (inside[..at].chars().next_back(), rest.chars().next());
    // Quotes close behind a word, and an apostrophe stands in one.
    if before.is_some_and(char::is_whitespace) || is_word(after) {
        let text = without_last(inside, mark).unwrap_or(inside);
        let message = format!("there are quotes {mark} inside the quotes");
        return Some(written.should_be(message, &quoted(text)));
    }
    Some(written.should_be("text follows the closing quotes", &quoted(written.text)))
}

/// `inside` without the `mark` at its end, unless that belongs to one of those before it.
fn without_last(inside: &str, mark: char) -> Option<&str> {
    let rest = inside.strip_suffix(mark)?;
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let marks = rest.match_indices(mark).filter(|(at, _)| {
        let (before, after) = (&rest[..*at], &rest[at + 1..]);
        !is_word(before.chars().next_back()) || !is_word(after.chars().next())
    });
    (marks.count() % 2 == 0).then_some(rest)
}

/// Where the quotes `mark` close, in a text that begins behind the opening ones.
fn closing(text: &str, mark: char) -> Option<usize> {
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\\' && mark == '"' {
            chars.next();
        } else if c == mark && (mark == '"' || chars.next_if(|(_, next)| *next == mark).is_none()) {
            return Some(at);
        }
    }
    None
}

/// Quotes that do not close in their line: only a mistake where they do not close below either.
fn unclosed(written: &Written, mark: char) -> Option<Explained> {
    let below = written.yaml.get(written.start + 1..)?;
    let next = below.lines().nth(1).unwrap_or_default();
    let end = closing(below, mark).filter(|_| next.starts_with([' ', '\t']) || next.is_empty());
    match end.map(|end| (end, below[end + 1..].lines().next().unwrap_or_default())) {
        None => Some(written.should_be("the quotes are not closed", &quoted(&written.text[1..]))),
        Some((_, rest)) if rest.trim().is_empty() => None,
        Some((end, rest)) => {
            let start = written.start + 1 + end + 1;
            let hint = format!("put the {mark} at the end of the text");
            let message = "text follows the closing quotes";
            Some(Explained::new(start..start + rest.trim_end().len(), message, hint))
        }
    }
}

/// A value that begins with the bracket `first`.
fn brackets(written: &Written, first: char) -> Option<Explained> {
    let text = written.text;
    let below = written.yaml.get(written.start..)?;
    let needs_quotes = || written.needs_quotes(&format!("a text that begins with {first}"));
    let closed = closing_bracket(below);
    let has_groups = !written.is_text && text[1..].trim_start().starts_with('{') || first == '{';
    if has_groups
        && !written.is_text
        && (closed.is_none() || written.is_last)
        && let Some((span, hash, value)) = group_value(below)
    {
        let hint = format!("write `{value}`");
        let at = |place: usize| written.start + place;
        return Some(match hash {
            Some(hash) => {
                let comment = below[hash..].lines().next().unwrap_or_default().trim_end();
                let message = format!("`{comment}` is a comment, and no part of the value");
                Explained::cut(at(hash)..at(hash) + comment.len(), message, hint)
            }
            None => Explained::new(
                at(span.start)..at(span.end),
                "a value between brackets with such signs in it needs quotes",
                hint,
            ),
        });
    }
    let Some(end) = closed else {
        if has_groups && !written.is_text {
            return Some(
                written.should_be(format!("the {first} is not closed"), &with_closers(text)),
            );
        }
        let cut = text.find(" #").filter(|_| first == '[' && !written.is_text);
        let hash = cut.map(|space| space + 1);
        let list = relisted(text).filter(|_| !written.is_text);
        let span = |at: usize| written.start + at..written.start + text.len();
        return Some(match (hash, list) {
            (Some(hash), Some(list)) => {
                let message = format!("`{}` is a comment, and no part of the list", &text[hash..]);
                Explained::cut(span(hash), message, format!("write `{}{list}`", written.lead))
            }
            (None, Some(list)) => written.should_be(format!("the {first} is not closed"), &list),
            (_, None) => needs_quotes(),
        });
    };
    // The list goes on below: what is wrong is there, or behind it.
    let rest = text.get(end + 1..).filter(|_| written.is_last)?.trim();
    if rest.is_empty() || rest.starts_with('#') {
        if has_groups {
            return None;
        }
        let is_comment = written.error.message.contains("comments must be separated");
        let list = relisted(&text[..=end]).filter(|list| *list != text[..=end])?;
        let message = match is_comment {
            true => "a # in a list begins a comment".to_owned(),
            false => "an item of the list needs quotes".to_owned(),
        };
        return Some(written.should_be(message, &list));
    }
    if !written.is_text && rest.chars().all(|c| matches!(c, ']' | '}' | ',')) {
        return Some(written.should_be("the list is closed before its end", &text[..=end]));
    }
    Some(needs_quotes())
}

/// Where the bracket closes that `text` begins with; comments and quotes are passed over.
fn closing_bracket(text: &str) -> Option<usize> {
    let (mut depth, mut before) = (0, ' ');
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '[' | '{' => depth += 1,
            ']' | '}' => depth -= 1,
            '#' if before.is_whitespace() => {
                chars.by_ref().find(|(_, c)| *c == '\n');
            }
            // An apostrophe stands in a word.
            '"' | '\'' if matches!(before, '[' | '{' | ',' | ' ') => {
                let end = closing(&text[at + 1..], c)?;
                chars.by_ref().find(|(next, _)| *next == at + 1 + end);
            }
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
        before = c;
    }
    None
}

/// A text that stands behind the `>` or `|` which should begin the lines below.
fn block(written: &Written, first: char) -> Option<Explained> {
    let rest = written.text[1..].trim_start_matches(['+', '-']).trim_start();
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    if rest.is_empty() {
        return None;
    }
    let (lead, whole, text) = (written.lead, quoted(written.text), quoted(rest));
    let message = format!("the text behind {first} belongs into the next line");
    let hint =
        format!("write `{lead}{text}`; if the {first} is a part of the text, `{lead}{whole}`");
    let span = written.start..written.start + written.text.len();
    Some(Explained::new(span, message, hint))
}
