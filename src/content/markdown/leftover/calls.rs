//! What is surely a call of another system, and so nothing for readers.
//!
//! Braces and brackets stand in honest texts too: `{1, 2}`, `{sic}`, `{{citation needed}}` in a
//! quotation, "`{%` begins it". Such are shown. A call is what has the form that only programs read:
//! `{{ page.title }}`, `{% include x.html %}`, `{: .lead}`, `[gallery ids="1,2"]`. What looks like one
//! and is not surely one is shown, and warned of ([`LeftoverKind::Foreign`]).

use std::collections::HashSet;
use std::ops::Range;

use super::brackets::is_builder;
use super::left::Left;
use super::{Found, LeftoverKind};
use crate::diagnostics::Code;

/// Words between the signs of a call where a text speaks of the signs: "between {% and %}".
const BETWEEN: &[&str] = &["and", "bis", "et", "o", "oder", "or", "ou", "to", "und", "y"];

/// What stands first in calls of more than one word: such are no names that an article speaks of.
const KEYWORDS: &[&str] = &[
    "block", "define", "each", "elif", "else", "elseif", "end", "endfor", "endif", "for", "if",
    "import", "include", "macro", "partial", "range", "set", "super", "template", "unless", "with",
];

/// Tags that are followed by plain words.
const TAGS: &[&str] = &[
    "asset_img",
    "assign",
    "block",
    "blockquote",
    "capture",
    "case",
    "codeblock",
    "comment",
    "cycle",
    "elif",
    "else",
    "elsif",
    "embed",
    "extends",
    "figure",
    "for",
    "gist",
    "highlight",
    "if",
    "image",
    "img",
    "include",
    "include_cached",
    "include_relative",
    "layout",
    "link",
    "load",
    "macro",
    "picture",
    "post_url",
    "pullquote",
    "raw",
    "render",
    "set",
    "tablerow",
    "trans",
    "translate",
    "tweet",
    "twitter",
    "unless",
    "url",
    "vimeo",
    "when",
    "with",
    "youtube",
];

/// Kinds of containers, behind which a title may stand.
const CONTAINERS: &[&str] =
    &["caution", "danger", "details", "important", "info", "note", "tip", "warning"];

/// Names in square brackets that end what another call begins.
const ENDING: &[&str] = &[
    "audio",
    "caption",
    "embed",
    "gallery",
    "playlist",
    "video",
    "vimeo",
    "wp_caption",
    "youtube",
];

/// Makes calls of those that surely are.
pub(super) fn settle(left: &Left, found: &mut Found) {
    let is_bracket = |span: &Range<usize>| left.text.get(span.clone()).and_then(bracketed);
    let mut opened = HashSet::new();
    for (kind, span) in found.iter_mut().filter(|(kind, _)| *kind == LeftoverKind::Foreign) {
        let source = left.text.get(span.clone()).unwrap_or_default();
        if is_call(source, left.before(span.start)) {
            *kind = LeftoverKind::Call;
            opened.extend(is_bracket(span).map(name));
        }
    }
    // Of a link that leads to a call, that alone is said.
    let calls: Vec<usize> = found
        .iter()
        .filter(|(kind, _)| *kind == LeftoverKind::Call)
        .map(|(_, span)| span.start)
        .collect();
    found.retain(|(kind, span)| {
        let first = calls.partition_point(|call| *call < span.start);
        kind.code() != Code::BrokenLink || calls.get(first).is_none_or(|call| *call >= span.end)
    });
    // What ends another call is one as well.
    for (kind, span) in found.iter_mut().filter(|(kind, _)| *kind == LeftoverKind::Foreign) {
        let ends = is_bracket(span).and_then(|words| words.strip_prefix('/'));
        if ends.is_some_and(|ends| opened.contains(ends)) {
            *kind = LeftoverKind::Call;
        }
    }
}

/// Whether `value`, such as an address, has a call in it.
pub(in crate::content::markdown) fn is_in(value: &str) -> bool {
    first_in(value).is_some()
}

/// `value` without the calls in it.
pub(in crate::content::markdown) fn without(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(span) = first_in(rest) {
        out.push_str(rest.get(..span.start).unwrap_or_default().trim_end());
        rest = rest.get(span.end..).unwrap_or_default();
    }
    out.push_str(rest);
    out.trim().to_owned()
}

/// A half of a pair of calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::content::markdown) enum Side {
    /// The first.
    Begin,
    /// The second.
    End,
}

/// Which half of a comment a `call` is, if it is one: of those with words between two calls.
pub(in crate::content::markdown) fn of_comment(call: &str) -> Option<Side> {
    let words = call.trim_matches(|c: char| !c.is_ascii_alphabetic() && c != '/');
    match words.replace(char::is_whitespace, "").as_str() {
        "comment" => Some(Side::Begin),
        "/comment" | "endcomment" => Some(Side::End),
        // The end of any extension of kramdown.
        "/" if call.starts_with("{:") => Some(Side::End),
        _ => None,
    }
}

/// The first call between braces in `value`.
fn first_in(value: &str) -> Option<Range<usize>> {
    let mut done = 0;
    for at in memchr::memchr_iter(b'{', value.as_bytes()) {
        let close = match value.as_bytes().get(at + 1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            _ => continue,
        };
        if at < done {
            continue;
        }
        let end = at + value.get(at..)?.find(close)? + close.len();
        if is_call(value.get(at..end)?, None) {
            return Some(at..end);
        }
        done = at + 2;
    }
    None
}

/// Whether `source`, which stands behind the character `before`, is surely a call.
fn is_call(source: &str, before: Option<char>) -> bool {
    let inside = |open: &str, close: &str| source.strip_prefix(open)?.strip_suffix(close);
    if let Some(words) = inside("{{<", ">}}").or_else(|| inside("{{%", "%}}")) {
        return is_shortcode(words);
    }
    if let Some(words) = inside("{{", "}}") {
        return is_expression(words);
    }
    if let Some(words) = inside("{%", "%}") {
        return is_tag(words);
    }
    if let Some(words) = inside("{#", "#}") {
        return is_spaced(words) && !BETWEEN.contains(&words.trim());
    }
    if let Some(words) = inside("{:", "}") {
        return is_kramdown(words);
    }
    if let Some(words) = inside("{", "}") {
        let is_behind = before.is_none_or(|c| matches!(c, ')' | ']' | '>' | '`' | '"' | '\n'));
        return words.trim_start().starts_with(['.', '#']) || is_behind;
    }
    match bracketed(source) {
        Some(words) => is_bracket_call(words),
        None => source.starts_with('<') || is_directive(source),
    }
}

/// `{{< youtube x >}}`, `{{% /note %}}`.
fn is_shortcode(words: &str) -> bool {
    let words = words.trim_matches(|c: char| c == '-' || c.is_whitespace());
    let name = words.trim_start_matches(['/', '*', ' ']);
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && !BETWEEN.contains(&words)
}

/// `{{ page.title | escape }}`, `{{ youtube(id="x") }}`, `{{- if .Params.x -}}`.
fn is_expression(inside: &str) -> bool {
    let unsigned = inside.trim_start_matches('-').trim_end_matches('-');
    let is_spaced = is_spaced(unsigned);
    let words = unsigned.trim();
    let is_letter = |c: char| c.is_ascii_alphabetic() || c == '_';
    if BETWEEN.contains(&words) {
        return false;
    }
    let Some(first) = words.chars().next() else { return false };
    let behind = words.get(first.len_utf8()..).unwrap_or_default();
    match first {
        '.' if behind.is_empty() => return is_spaced,
        '.' | '$' => return behind.starts_with(is_letter),
        '#' | '/' | '>' => {
            return behind.starts_with('*') || behind.trim_start().starts_with(is_letter);
        }
        '!' => return behind.starts_with("--"),
        '"' | '\'' => return words.contains('|'),
        _ if !is_letter(first) => return false,
        _ => {}
    }
    let is_of_path = |c: char| c.is_ascii_alphanumeric() || "_.-[]'\"".contains(c);
    let path = words.split(|c| !is_of_path(c)).next();
    let path = path.unwrap_or_default();
    let rest = words.get(path.len()..).unwrap_or_default();
    let behind = rest.trim_start();
    let is_filtered =
        behind.strip_prefix('|').is_some_and(|filter| filter.trim_start().starts_with(is_letter));
    let is_function = rest.starts_with('(')
        && (is_spaced || rest.starts_with("()") || rest.contains(['=', '"', '\'']));
    is_function && path.len() > 1
        || (is_dotted(path) && (behind.is_empty() || is_filtered))
        || (is_spaced
            && (behind.is_empty()
                || is_filtered
                || KEYWORDS.contains(&path)
                || behind.starts_with(['"', '\'', '='])
                || behind.contains("=\"")))
}

/// Whether `path` is one such as `site.url`; `i.e.` and `p.12` are none.
fn is_dotted(path: &str) -> bool {
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') && !name.ends_with('-')
    };
    let mut names = path.split('.');
    names.next().is_some_and(|name| name.len() > 1 && is_name(name))
        && path.contains('.')
        && names.all(is_name)
}

/// `{% include x.html %}`, `{%- endif -%}`, `{% <Card> %}`.
fn is_tag(inside: &str) -> bool {
    /// More plain words behind a name that nobody knows are a sentence.
    const WORDS: usize = 2;
    let words = inside.trim_matches(|c: char| matches!(c, '-' | '+') || c.is_whitespace());
    if let Some(component) = words.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
        // `{% <Card title="a"> %}` … `{% </Card> %}`, the components of Zola.
        return component.trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic());
    }
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let name = words.split(|c| !is_of_name(c)).next().unwrap_or_default();
    let rest = words.get(name.len()..).unwrap_or_default();
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && !BETWEEN.contains(&name)
        && (TAGS.contains(&name)
            || name.starts_with("end")
            || rest.contains(['=', '"', '\'', '|', '/', '_'])
            || rest.split_whitespace().count() <= WORDS)
}

/// `{: .lead}`, `{:toc}`, `{::comment}`, `{:/}`: attributes and extensions of kramdown.
fn is_kramdown(inside: &str) -> bool {
    const NAMES: &[&str] = &["toc", "notoc", "no_toc", "refdef"];
    if let Some(extension) = inside.strip_prefix(':') {
        return extension.starts_with(|c: char| c == '/' || c.is_ascii_alphabetic());
    }
    let words = inside.trim();
    let first = words.split_whitespace().next().unwrap_or_default();
    let is_pair = first.split_once('=').is_some_and(|(key, value)| {
        key.starts_with(|c: char| c.is_ascii_alphabetic()) && !value.is_empty()
    });
    let is_name = |name: &str| name.starts_with(|c: char| c.is_ascii_alphabetic());
    inside.starts_with('/')
        || is_pair
        || first.strip_prefix(['.', '#']).is_some_and(is_name)
        || NAMES.contains(&words)
        || first.strip_suffix(':').is_some_and(is_name)
}

/// How many bytes of a `line` begin or end a container: behind them may stand its title, which is for
/// readers.
pub(super) fn directive(line: &str) -> Option<usize> {
    if is_directive(line) {
        return Some(line.trim_end().len());
    }
    let words = line.strip_prefix(":::")?.trim_start();
    let kind = CONTAINERS
        .iter()
        .find(|kind| words.strip_prefix(**kind).is_some_and(|title| title.starts_with(' ')))?;
    Some(line.len() - words.len() + kind.len())
}

/// `:::`, `::: warning`, `::: {.note}`.
fn is_directive(line: &str) -> bool {
    let line = line.trim();
    let words = line.trim_start_matches(':').trim();
    let is_of_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let attributes = words.trim_start_matches(is_of_name).trim();
    line.starts_with(":::")
        && (words.is_empty()
            || attributes.is_empty()
            || (attributes.starts_with('{') && attributes.ends_with('}')))
}

/// What stands between square brackets, if `source` is that.
fn bracketed(source: &str) -> Option<&str> {
    source.strip_prefix('[')?.strip_suffix(']').filter(|words| !words.starts_with('['))
}

/// The name of a call in square brackets.
fn name(words: &str) -> &str {
    words.split_whitespace().next().unwrap_or_default()
}

/// Whether `words`, which look like a call in square brackets, are surely one. Those with an address or
/// attributes behind their name are, and those that have a paragraph to themselves.
fn is_bracket_call(words: &str) -> bool {
    match words.strip_prefix('/') {
        Some(ends) => ENDING.contains(&ends) || is_builder(ends),
        None => match words.split_once("][") {
            Some((first, second)) => is_builder(first) && is_builder(second),
            None => true,
        },
    }
}

/// Whether a sign of a call stands apart from what is in it.
fn is_spaced(words: &str) -> bool {
    words.starts_with(char::is_whitespace) && words.ends_with(char::is_whitespace)
}

#[cfg(test)]
mod tests;
