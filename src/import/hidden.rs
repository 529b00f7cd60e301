//! What old texts hide from readers: comments of the old system. They are no part of what is imported.
//!
//! Hugo and Zola show a call that stands between the marks of a comment, `{{</* ref */>}}`, as it would be
//! written. In code that is what readers are to see; elsewhere it becomes code, where it is a call at
//! all: what is rather a note to other editors goes.

use std::ops::Range;

use super::calls::{Marks, lines_before};
use super::piece::Piece;
use super::report::{Notes, Topic};

/// The call whose inside nobody sees.
const COMMENT: &str = "comment";

/// Takes the comments out of all texts; their calls are written between `marks`.
pub(super) fn take_out(pieces: &mut [Piece], marks: &[Marks], notes: &mut Notes) {
    for piece in pieces {
        let comments: Vec<_> =
            find(&piece.body, marks).into_iter().filter(|found| found.shown.is_none()).collect();
        for comment in &comments {
            let line = piece.line_of(comment.range.start);
            notes.add(Topic::Hidden, &piece.origin, line, "a comment for editors is left out");
        }
        if !comments.is_empty() {
            piece.body = changed(&piece.body, comments);
        }
    }
}

/// Writes the calls that texts only show as readers saw them. After this nobody may look for calls.
pub(super) fn show_calls(pieces: &mut [Piece], marks: &[Marks]) {
    for piece in pieces {
        let found = find(&piece.body, marks);
        if !found.is_empty() {
            piece.body = changed(&piece.body, found);
        }
    }
}

/// A comment in a text.
struct Hidden {
    /// Its bytes.
    range: Range<usize>,
    /// The call in it, if it shows one.
    shown: Option<String>,
}

/// The comments of `body`.
fn find(body: &str, marks: &[Marks]) -> Vec<Hidden> {
    let mut text = Text { body, ..Text::default() };
    let mut found = Vec::new();
    let (mut at, mut seen) = (0, 0);
    while let Some(start) = text.next(at, "{") {
        text.code.read(&body[seen..start]);
        seen = start;
        let here = marks.iter().find_map(|marks| text.comment(start, *marks));
        match here.or_else(|| text.of_template(start, marks)) {
            Some(hidden) => {
                at = hidden.range.end;
                found.push(hidden);
            }
            None => at = start + 1,
        }
    }
    found
}

/// A text that is looked through from its beginning to its end.
#[derive(Default)]
struct Text<'t> {
    body: &'t str,
    /// What was found last of each pattern, so that no part of the text is looked through twice.
    next: Vec<(&'static str, Option<usize>)>,
    /// Marks whose comments do not end any more.
    unclosed: Vec<&'static str>,
    code: Code,
}

impl Text<'_> {
    /// Where `pattern` stands at or after the byte `from`, which may only grow.
    fn next(&mut self, from: usize, pattern: &'static str) -> Option<usize> {
        let known = self.next.iter().position(|(known, _)| *known == pattern);
        match known.map(|known| self.next[known].1) {
            Some(None) => return None,
            Some(Some(at)) if at >= from => return Some(at),
            _ => {}
        }
        let found = self.body.get(from..)?.find(pattern).map(|at| from + at);
        match known {
            Some(known) => self.next[known].1 = found,
            None => self.next.push((pattern, found)),
        }
        found
    }

    /// The comment between the marks of a call that begins at the byte `start`.
    fn comment(&mut self, start: usize, (open, close): Marks) -> Option<Hidden> {
        let inside = start + open.len();
        let rest = self.body[start..].strip_prefix(open)?;
        if rest.starts_with("/*") {
            let end = self.next(inside + 2, "*/")?;
            let behind = self.body[end + 2..].trim_start();
            let behind = behind.strip_prefix(close)?;
            let inner = &self.body[inside + 2..end];
            let call = format!("{open}{inner}{close}");
            let shown = match (self.code.is_inside(), is_call(inner.trim())) {
                (true, _) => Some(call),
                (false, true) => Some(format!("`{call}`")),
                (false, false) => None,
            };
            return Some(Hidden { range: start..self.body.len() - behind.len(), shown });
        }
        if !rest.trim_start().starts_with(COMMENT) || self.unclosed.contains(&open) {
            return None;
        }
        let end = self.next(inside, close)?;
        if self.body[inside..end].trim() != COMMENT {
            return None;
        }
        let mut after = self.body[end..].match_indices(open).map(|(at, _)| end + at + open.len());
        let end = after.find_map(|at| {
            let name = self.body[at..].trim_start().strip_prefix('/')?.trim_start();
            let behind = name.strip_prefix(COMMENT)?.trim_start().strip_prefix(close)?;
            Some(self.body.len() - behind.len())
        });
        if end.is_none() {
            self.unclosed.push(open);
        }
        end.map(|end| Hidden { range: start..end, shown: None })
    }

    /// The comment of a template at the byte `start`: `{{/* … */}}`, or Zola's `{# … #}` with spaces. In
    /// code it is an example.
    fn of_template(&mut self, start: usize, marks: &[Marks]) -> Option<Hidden> {
        const OF_GO: &[Marks] = &[("{{/*", "*/}}"), ("{{- /*", "*/ -}}"), ("{{ /*", "*/ }}")];
        const OF_TERA: &[Marks] = &[("{# ", " #}"), ("{#- ", " -#}"), ("{#\n", "\n#}")];
        let is_tera = marks.iter().any(|(open, _)| *open == "{%");
        let forms = if is_tera { OF_TERA } else { OF_GO };
        let rest = &self.body[start..];
        let (open, close) = *forms.iter().find(|(open, _)| rest.starts_with(open))?;
        let end = self.next(start + open.len() - 1, close)? + close.len();
        (!self.code.is_inside()).then_some(Hidden { range: start..end, shown: None })
    }
}

/// Whether what stands in a comment is a call, and no note: a name alone, or with arguments.
fn is_call(inner: &str) -> bool {
    let end = inner.find(|c: char| c.is_whitespace() || c == '(').unwrap_or(inner.len());
    let (name, rest) = inner.split_at(end);
    let is_name = |c: char| c.is_ascii_alphanumeric() || "/-_.<>".contains(c);
    let has_arguments = rest.is_empty() || rest.contains(['"', '=', '(']);
    !name.is_empty() && name.chars().all(is_name) && has_arguments
}

/// The text `body` with the calls that its comments show, and without what they hide. Of one that has
/// lines to itself, the line breaks stay, so that the lines of all that follows can be counted.
fn changed(body: &str, found: Vec<Hidden>) -> String {
    let mut out = String::with_capacity(body.len());
    let mut done = 0;
    for Hidden { range, shown } in found {
        out.push_str(&body[done..range.start]);
        let (before, behind) = (&body[..range.start], &body[range.end..]);
        let is_alone = before.lines().next_back().is_none_or(|line| line.trim().is_empty())
            || before.ends_with('\n');
        let is_alone = is_alone && behind.lines().next().is_none_or(|line| line.trim().is_empty());
        match shown {
            Some(call) => out.push_str(&call),
            None if is_alone => {
                let breaks = lines_before(&body[range.clone()], range.len());
                out.extend(std::iter::repeat_n('\n', breaks));
            }
            None => {}
        }
        done = range.end;
    }
    out.push_str(&body[done..]);
    out
}

/// Whether a place in a text is one of code, as far as the text was read: a fence, or an odd number of
/// grave accents in its line.
#[derive(Default)]
pub(super) struct Code {
    in_fence: bool,
    /// The first signs of the last line: three make a fence.
    begins: String,
    /// Whether that line has an odd number of grave accents.
    is_odd: bool,
}

impl Code {
    pub(super) fn read(&mut self, text: &str) {
        for part in text.split_inclusive('\n') {
            let rest = if self.begins.is_empty() { part.trim_start() } else { part };
            self.begins.extend(rest.chars().take(3usize.saturating_sub(self.begins.len())));
            self.is_odd ^= memchr::memchr_iter(b'`', part.as_bytes()).count() % 2 == 1;
            if part.ends_with('\n') {
                self.in_fence ^= self.begins == "```" || self.begins == "~~~";
                self.begins.clear();
                self.is_odd = false;
            }
        }
    }

    pub(super) fn is_inside(&self) -> bool {
        self.in_fence || self.is_odd
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HUGO: &[Marks] = &[("{{<", ">}}"), ("{{%", "%}}")];
    const ZOLA: &[Marks] = &[("{%", "%}"), ("{{", "}}")];

    fn shown(text: &str, marks: &[Marks]) -> String {
        changed(text, find(text, marks))
    }

    #[test]
    fn comments_go() {
        for (text, expected) in [
            ("a {{/* note */}}b", "a b"),
            ("a {{< comment >}}note {{< ref \"x\" >}}{{< /comment >}}b", "a b"),
            ("a\n{{% comment %}}\nя\n{{% /comment %}}\nb", "a\n\n\n\nb"),
            ("a {{%/* ask the lawyers */%}}b", "a b"),
            ("a {{< comment >}} b", "a {{< comment >}} b"),
            ("{{/* a", "{{/* a"),
            ("{{</* a", "{{</* a"),
            ("`{{/* a */}}` {{/* b */}}", "`{{/* a */}}` "),
            ("a {# b #}", "a {# b #}"),
        ] {
            assert_eq!(shown(text, HUGO), expected, "{text}");
        }
        for (text, expected) in [
            ("a {# note #}b", "a b"),
            ("a\n{#\nnote\n#}\nb", "a\n\n\n\nb"),
            ("## A {#id}\n{#b}", "## A {#id}\n{#b}"),
            ("a {%/* ask the lawyers */%}b", "a b"),
        ] {
            assert_eq!(shown(text, ZOLA), expected, "{text}");
        }
    }

    #[test]
    fn calls_in_comments_become_code() {
        for (text, expected) in [
            ("a {{</* figure src=\"a.png\" */>}}", "a `{{< figure src=\"a.png\" >}}`"),
            ("a `{{</* figure */>}}` b", "a `{{< figure >}}` b"),
            ("```\n{{%/* see below */%}}\n```\n", "```\n{{% see below %}}\n```\n"),
        ] {
            assert_eq!(shown(text, HUGO), expected, "{text}");
        }
        assert_eq!(shown("a {{/* youtube(id=1) */}}", ZOLA), "a `{{ youtube(id=1) }}`");
    }

    #[test]
    fn long_texts_are_read_once() {
        for part in ["{{<", "{{< comment >}}", "{{</*", "{{/*", "{# ", "{% ` "] {
            let text = part.repeat(200_000);
            assert_eq!(shown(&text, HUGO), text);
        }
    }
}
