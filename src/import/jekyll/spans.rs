//! What kramdown has inside of lines: attribute lists behind words, and extensions.

use super::attributes::{List, leading};
use super::blocks::{is_heading, with_id};

/// A line without what is kramdown's.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub text: String,
    /// Whether it had a comment.
    pub has_comment: bool,
    /// Whether a comment goes on in the next line.
    pub opens_comment: bool,
}

/// `line` without what is kramdown's. Where comments `may_end` in a line below, one may begin here.
pub(super) fn to_markdown(line: &str, may_end: bool) -> Told {
    let mut told = Told::default();
    if !line.contains("{:") {
        told.text = line.to_owned();
        return told;
    }
    let mut id = None;
    let mut rest = line;
    let last_end = line.rfind("{:/");
    while let Some(at) = memchr::memchr2(b'`', b'{', rest.as_bytes()) {
        told.text.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('`') {
            let code = code(rest);
            told.text.push_str(code);
            rest = &rest[code.len()..];
            continue;
        }
        let is_escaped = told.text.ends_with('\\');
        match leading(rest).filter(|_| !is_escaped) {
            Some(list) if is_comment(&list) => {
                let ends = list.inner.ends_with('/')
                    || last_end.is_some_and(|last| last > line.len() - rest.len());
                let Some(end) = end_of_comment(rest, &list).filter(|_| ends) else {
                    told.opens_comment = may_end;
                    told.has_comment = may_end;
                    rest = if may_end { "" } else { &rest[list.length..] };
                    continue;
                };
                told.has_comment = true;
                rest = &rest[end..];
            }
            Some(list) if list.inner.starts_with([':', '/']) => rest = &rest[list.length..],
            Some(list) if is_for(&list, &told.text) => {
                rest = &rest[list.length..];
                id = list.id().or(id);
                close_up(&mut told.text, &mut rest);
                if let Some(id) = list.id().filter(|_| !is_heading(line)) {
                    told.text.push_str(&format!("<a id=\"{id}\"></a>"));
                }
            }
            _ => {
                told.text.push('{');
                rest = &rest[1..];
            }
        }
    }
    told.text.push_str(rest);
    if told.opens_comment {
        told.text.push('\n');
    }
    if let Some(id) = id.filter(|_| is_heading(line)) {
        told.text = with_id(&told.text, id);
    }
    told
}

/// Whether `list` is one of the words before it: a text may have other things between the same marks.
fn is_for(list: &List, before: &str) -> bool {
    let is_behind_span = before.ends_with([')', ']', '*', '_', '`', '>', '~', '"']);
    list.is_of_attributes() || is_behind_span && list.is_of_names()
}

/// Takes out the white space that would be left over where something was.
fn close_up(before: &mut String, rest: &mut &str) {
    if rest.trim().is_empty() {
        before.truncate(before.trim_end_matches([' ', '\t']).len());
    } else if before.ends_with([' ', '\t']) {
        *rest = rest.trim_start_matches([' ', '\t']);
    }
}

/// The code that `text` begins with, with its marks; the marks alone where it does not end.
fn code(text: &str) -> &str {
    let count = text.len() - text.trim_start_matches('`').len();
    let mut at = count;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let run = text[start..].len() - text[start..].trim_start_matches('`').len();
        at = start + run;
        if run == count {
            return &text[..at];
        }
    }
    &text[..count]
}

fn is_comment(list: &List) -> bool {
    let inner = list.inner.strip_prefix(':').unwrap_or_default();
    inner.split_whitespace().next().is_some_and(|name| name.trim_end_matches('/') == "comment")
}

/// Where the comment that `text` begins with, by `list`, ends.
fn end_of_comment(text: &str, list: &List) -> Option<usize> {
    if list.inner.ends_with('/') {
        return Some(list.length);
    }
    let end = list.length + text[list.length..].find("{:/")?;
    Some(end + text[end..].find('}')? + 1)
}
