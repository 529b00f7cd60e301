//! Says in an editor's words what is wrong with front matter that is no YAML.
//!
//! The parser tells where it could not go on, which is often a line after the mistake. Editors
//! make few kinds of mistakes; each is looked for in the lines before that place.

use std::ops::Range;

use crate::characters;
use crate::diagnostics::phrase;
use crate::values::yaml::YamlError;

/// What is wrong, where, and what to do about it.
pub(super) struct Explained {
    /// The bytes of the front matter where it is.
    pub span: Range<usize>,
    /// What it is.
    pub message: String,
    /// What to do about it.
    pub hint: String,
}

impl Explained {
    fn new(span: Range<usize>, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Explained { span, message: message.into(), hint: hint.into() }
    }
}

/// Explains `error`, which was found in the front matter `yaml`.
pub(super) fn explain(yaml: &str, error: &YamlError) -> Explained {
    const HINT: &str = "each line is `field: value`; put a value with `: ` or ` #` in it, or one that \
                        begins with a sign such as [ { * & ! % @ `, in quotes";
    own(error)
        .or_else(|| lines_before(yaml, error.span.start).find_map(|line| mistake(&line)))
        .unwrap_or_else(|| {
            let message = format!("the front matter is not valid YAML: {}", phrase(&error.message));
            Explained::new(error.span.clone(), message, HINT)
        })
}

/// Errors that are placed well: those that Dateline's own reader of YAML found, and one more.
fn own(error: &YamlError) -> Option<Explained> {
    let hint = match error.message.as_str() {
        message if message.contains("did not find expected key") => {
            let message = "the line begins further left or right than those it belongs to";
            let hint = "put as many spaces before it as before the other lines of its group";
            return Some(Explained::new(error.span.clone(), message, hint));
        }
        message if message.ends_with("stands twice") => "keep one of the two",
        message if message.contains("too deeply") => "write the values out, without `&` and `*`",
        _ => return None,
    };
    Some(Explained::new(error.span.clone(), &*error.message, hint))
}

/// A line of the front matter.
struct Line<'y> {
    start: usize,
    text: &'y str,
    /// Whether the parser stopped in this line.
    is_last: bool,
}

/// The line of the byte `at`, then those before it, without empty ones and comments.
fn lines_before(yaml: &str, at: usize) -> impl Iterator<Item = Line<'_>> {
    let mut start = 0;
    let mut lines = Vec::new();
    for text in yaml.split_inclusive('\n') {
        if start > at {
            break;
        }
        lines.push(Line { start, text: text.trim_end(), is_last: false });
        start += text.len();
    }
    lines.retain(|line| !line.text.is_empty() && !line.text.trim_start().starts_with('#'));
    if let Some(line) = lines.last_mut() {
        line.is_last = true;
    }
    lines.into_iter().rev()
}

/// The mistake in `line`, if there is one that explains why the parser stopped here or later.
fn mistake(line: &Line) -> Option<Explained> {
    let indent = line.text.len() - line.text.trim_start().len();
    let place = |range: Range<usize>| line.start + range.start..line.start + range.end;
    if line.text[..indent].contains('\t') {
        let hint = "put spaces in the place of the tab before the field's name";
        return Some(Explained::new(place(0..indent), "a tab stands where only spaces may", hint));
    }
    if let Some((odd, name)) = characters::odd_in(&line.text[..indent]) {
        let hint = "put plain spaces in its place, or delete it";
        let message = format!("the character {name}, stands before the field's name");
        return Some(Explained::new(place(odd), message, hint));
    }
    let Some(colon) = separator(line.text) else { return no_field(line, indent) };
    let after = &line.text[colon + 1..];
    let value = after.trim_start();
    let value_place = place(line.text.len() - value.len()..line.text.len());
    let key = &line.text[indent..colon];
    value_mistake(key, value, line.is_last)
        .map(|(message, hint)| Explained::new(value_place, message, hint))
}

/// The colon between a line's field and value, if the line has one.
fn separator(text: &str) -> Option<usize> {
    text.find(": ").or_else(|| text.ends_with(':').then(|| text.len() - 1))
}

/// A line without a field, outside a list or a longer text.
fn no_field(line: &Line, indent: usize) -> Option<Explained> {
    let text = &line.text[indent..];
    if indent > 0 || text.starts_with(['-', ']', '}', '"', '\'']) {
        return None;
    }
    if let Some((key, value)) = text.split_once(':')
        && let Some((odd, name)) = characters::odd_in(value).filter(|(odd, _)| odd.start == 0)
    {
        let start = line.start + indent + key.len() + 1;
        let message = format!("the character {name}, stands behind the colon");
        let hint = format!("put a plain space in its place: `{key}: {}`", value[odd.end..].trim());
        return Some(Explained::new(start..start + odd.end, message, hint));
    }
    let hint = match text.split_once(':') {
        Some((key, value)) => format!("put a space after the colon: `{key}: {value}`"),
        None => "write it as `field: value`, with a colon and a space after the field".to_owned(),
    };
    let span = line.start + indent..line.start + line.text.len();
    Some(Explained::new(span, "the line is not a field with a value", hint))
}

/// What is wrong with the value of the field `key`, and a hint.
fn value_mistake(key: &str, value: &str, is_last: bool) -> Option<(String, String)> {
    let quoted = |mark: char| format!("write `{key}: {mark}{value}{mark}`");
    let quotes = if value.contains('"') { quoted('\'') } else { quoted('"') };
    let first = value.chars().next()?;
    match first {
        '"' | '\'' => match value[1..].rfind(first).map(|at| &value[at + 2..]) {
            None => Some((
                "the quotes are not closed".into(),
                format!("put a {first} at the end of the value"),
            )),
            Some(rest) if rest.trim().is_empty() || !is_last => {
                inner_quotes(key, first, value, is_last)
            }
            Some(_) => Some(("text follows the closing quotes".into(), quotes)),
        },
        '[' | '{' => {
            let closing = if first == '[' { ']' } else { '}' };
            let hint =
                format!("put a {closing} at the end; a text that begins with {first} needs quotes");
            match value.rfind(closing).map(|at| &value[at + 1..]) {
                None => Some((format!("the {first} is not closed"), hint)),
                Some(rest) if is_last && !rest.trim().is_empty() => {
                    Some((format!("a text that begins with {first} needs quotes"), quotes))
                }
                Some(_) => None,
            }
        }
        '*' | '&' | '!' | '%' | '@' | '`' if is_last => {
            Some((format!("a value that begins with {first} needs quotes"), quotes))
        }
        _ if value.contains(": ") || value.ends_with(':') => {
            Some(("a value with a colon in it needs quotes".into(), quotes))
        }
        _ => None,
    }
}

/// Quotes that are closed at the value's end, but hold the same quotes inside.
fn inner_quotes(key: &str, mark: char, value: &str, is_last: bool) -> Option<(String, String)> {
    let inside = value.trim_end_matches(mark).trim_start_matches(mark);
    let other = if mark == '"' { '\'' } else { '"' };
    let hint = format!("write `{key}: {other}{inside}{other}`");
    (is_last && inside.contains(mark))
        .then(|| (format!("there are quotes {mark} inside the quotes"), hint))
}
