//! Says in an editor's words what is wrong with front matter that is no YAML.
//!
//! The parser tells where it could not go on, which is often a line after the mistake. Editors
//! make few kinds of mistakes; each is looked for in the lines before that place.

mod groups;
mod lines;
mod signs;
mod surrogates;
mod value;

use std::ops::Range;

use super::quoted::{quoted, relisted};
use crate::characters;
use crate::diagnostics::{Code, phrase};
use crate::site::Site;
use crate::values::yaml::YamlError;
use lines::{Line, all_lines, is_known, lines_before};

/// What is wrong, where, and what to do about it.
pub(super) struct Explained {
    /// The kind of finding that it is.
    pub code: Code,
    /// The bytes of the front matter where it is.
    pub span: Range<usize>,
    /// What it is.
    pub message: String,
    /// What to do about it.
    pub hint: String,
    /// Where the same stands before.
    pub also: Option<Range<usize>>,
}

impl Explained {
    fn new(span: Range<usize>, message: impl Into<String>, hint: impl Into<String>) -> Self {
        let (message, hint) = (message.into(), hint.into());
        Explained { code: Code::BadYaml, span, message, hint, also: None }
    }

    fn cut(span: Range<usize>, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Explained { code: Code::CutByComment, ..Explained::new(span, message, hint) }
    }
}

const ASTRAY: &str = "the line begins further left or right than those it belongs to";

/// Explains `error`, which was found in the front matter `yaml` of an article of `site`.
pub(super) fn explain(site: &Site, yaml: &str, error: &YamlError) -> Explained {
    const HINT: &str = "each line is `field: value`; put a value with `: ` or ` #` in it, or one that \
                        begins with a sign such as [ { * & ! % @ `, in quotes";
    placed(yaml, error)
        .or_else(|| signs::odd_line_end(yaml))
        .or_else(|| signs::odd_name(site, yaml))
        .or_else(|| signs::stuck_dash(yaml, error.span.start))
        .or_else(|| structure(site, yaml, error))
        .or_else(|| {
            let mut lines = lines_before(yaml, error.span.start);
            lines.find_map(|line| mistake(site, yaml, error, &line))
        })
        .unwrap_or_else(|| {
            let message = format!("the front matter is not valid YAML: {}", phrase(&error.message));
            Explained::new(error.span.clone(), message, HINT)
        })
}

/// Errors whose place is right: most are of Dateline's own reader.
fn placed(yaml: &str, error: &YamlError) -> Option<Explained> {
    let is = |part: &str| error.message.contains(part);
    let span = || error.span.clone();
    if error.message.ends_with("stands twice") {
        let hint = "keep one of the two";
        let explained = Explained::new(span(), &*error.message, hint);
        return Some(Explained { also: error.first.clone(), ..explained });
    }
    if is("too deeply") {
        return Some(Explained::new(
            span(),
            &*error.message,
            "write the values out, without `&` and `*`",
        ));
    }
    if is("comment intercepting") {
        return cut_text(yaml, error.span.start);
    }
    if is("tab") {
        let indented = |line: &Line| line.text[..line.indent()].contains('\t');
        let at = error.span.start;
        let line = all_lines(yaml).filter(|line| line.end() >= at).find(indented)?;
        return Some(tab(&line));
    }
    None
}

/// Errors of lines that stand where they do not belong.
fn structure(site: &Site, yaml: &str, error: &YamlError) -> Option<Explained> {
    let is = |part: &str| error.message.contains(part);
    let mut lines = lines_before(yaml, error.span.start);
    if is("mapping values are not allowed") {
        return indented(site, &lines.next()?, &lines.next()?);
    }
    if is("did not find expected key") {
        let line = lines.next()?;
        if let Some(explained) = comment_between(yaml, &line) {
            return Some(explained);
        }
        let in_brackets = line.parts().is_some_and(|parts| parts.value.starts_with(['[', '{']));
        let value = in_brackets.then(|| mistake(site, yaml, error, &line)).flatten();
        let hint = "put as many spaces before it as before the other lines of its group";
        return value.or_else(|| Some(Explained::new(error.span.clone(), ASTRAY, hint)));
    }
    if is("expected '-' indicator") {
        return beside_dash(site, lines);
    }
    None
}

/// A comment in a line of its own in a plain text over several lines, of which `line` is the first
/// one behind it.
fn comment_between(yaml: &str, line: &Line) -> Option<Explained> {
    let above = yaml.get(..line.start)?.trim_end();
    let start = above.rfind('\n').map_or(0, |newline| newline + 1);
    let comment = above.get(start..)?;
    let hash = start + comment.len() - comment.trim_start().len();
    let value = lines_before(yaml, hash).next()?;
    let is_text = value.parts().is_some_and(|parts| parts.is_text() && !parts.value.is_empty());
    let goes_on =
        line.indent() > value.indent() && line.parts().is_none_or(|parts| !parts.is_text());
    (comment.trim_start().starts_with('#') && is_text && goes_on).then(|| cut_text(yaml, hash))?
}

/// A plain text over several lines with a comment between them, which begins at the byte `hash`.
fn cut_text(yaml: &str, hash: usize) -> Option<Explained> {
    let line = lines_before(yaml, hash).find(|line| line.parts().is_some())?;
    let parts = line.parts()?;
    let mut text = parts.value.to_owned();
    let edge = line.indent();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let rest = yaml.get(line.start..)?.lines().skip(1);
    for next in rest.take_while(|next| indent(next) > edge).map(str::trim) {
        // A note is not meant as a part of the text.
        if next != "#" && !next.starts_with("# ") {
            text.push(' ');
            text.push_str(next);
        }
    }
    let comment = yaml.get(hash..)?.lines().next()?.trim_end();
    let message = format!("the value ends before `{comment}`, which is a comment");
    let value = relisted(&text).filter(|_| !parts.is_text()).unwrap_or_else(|| quoted(&text));
    let hint = format!("write `{}{value}`", parts.lead);
    Some(Explained::cut(hash..hash + comment.len(), message, hint))
}

/// A field that is indented below another one's value, or a text that goes on with a colon in it.
fn indented(site: &Site, line: &Line, before: &Line) -> Option<Explained> {
    let above = before.parts()?;
    if line.indent() <= before.indent() || above.value.is_empty() {
        return None;
    }
    let text = line.text.trim();
    let span = line.start + line.indent()..line.end();
    if is_known(site, line.parts()?.key?) {
        let edge = before.text.find(above.key?)?;
        if edge == line.indent() {
            return None;
        }
        let hint = match edge {
            0 => format!("begin the line at its left edge: `{text}`"),
            edge => format!("begin it below the field above: `{}{text}`", " ".repeat(edge)),
        };
        return Some(Explained::new(
            span,
            "the line is indented, as if it went on with the one above",
            hint,
        ));
    }
    let hint = format!("write `{}{}`", above.lead, quoted(&format!("{} {text}", above.value)));
    Some(Explained::new(span, "a value with a colon in it needs quotes", hint))
}

/// A line that stands neither beside nor below what the dash of its group begins.
fn beside_dash<'y>(site: &Site, mut lines: impl Iterator<Item = Line<'y>>) -> Option<Explained> {
    let line = lines.next()?;
    let dashed = lines.find(|line| line.text.trim_start().starts_with("- "))?;
    let key = dashed.parts()?.key?;
    let text = line.text.trim();
    if line.indent() == 0 && dashed.indent() == 0 && is_known(site, key) {
        let span = dashed.start..dashed.end();
        let hint = format!("write `{}`", dashed.text.trim_start_matches(['-', ' ']));
        return Some(Explained::new(span, "a - at the beginning of a line begins a list", hint));
    }
    let edge = dashed.text.find(key)?;
    let hint = format!("begin it below `{key}`: `{}{text}`", " ".repeat(edge));
    Some(Explained::new(line.start + line.indent()..line.end(), ASTRAY, hint))
}

/// The mistake in `line`, if there is one that explains why the parser stopped here or later.
fn mistake(site: &Site, yaml: &str, error: &YamlError, line: &Line) -> Option<Explained> {
    if line.text[..line.indent()].contains('\t') {
        return Some(tab(line));
    }
    if let Some((odd, name)) = characters::odd_in(&line.text[..line.indent()]) {
        let span = line.start + odd.start..line.start + odd.end;
        let message = format!("the character {name}, stands before the field's name");
        let hint = "put plain spaces in its place, or delete it";
        return Some(Explained::new(span, message, hint));
    }
    let Some(parts) = line.parts() else { return no_field(site, line) };
    let written = value::Written {
        yaml,
        start: line.end() - parts.value.len(),
        lead: parts.lead,
        text: parts.value,
        is_text: parts.is_text(),
        is_last: line.is_last,
        error,
    };
    value::mistake(&written)
}

fn tab(line: &Line) -> Explained {
    let hint = "put spaces in the place of the tab before the field's name";
    let span = line.start..line.start + line.indent();
    Explained::new(span, "a tab stands where only spaces may", hint)
}

/// A line without a field, outside a list or a longer text.
fn no_field(site: &Site, line: &Line) -> Option<Explained> {
    let text = line.text;
    if line.indent() > 0 || text.starts_with(['-', ']', '}', '"', '\'']) {
        return None;
    }
    if let Some((key, value)) = text.split_once(':')
        && let Some((odd, name)) = characters::odd_in(value).filter(|(odd, _)| odd.start == 0)
    {
        let start = line.start + key.len() + 1;
        let message = format!("the character {name}, stands behind the colon");
        let hint = format!("put a plain space in its place: `{key}: {}`", value[odd.end..].trim());
        return Some(Explained::new(start..start + odd.end, message, hint));
    }
    let assigned = text.split_once(['=', ' ']).filter(|(key, _)| is_known(site, key.trim()));
    let hint = match (text.split_once(':'), assigned) {
        (_, Some((key, value))) => {
            let value = value.trim_start_matches(['=', ' ']);
            format!("write `{}: {value}`, with a colon", key.trim())
        }
        (Some((key, value)), None) => format!("put a space after the colon: `{key}: {value}`"),
        (None, None) => format!(
            "write it as `field: value`, with a colon and a space after the field; if it goes on \
             with the line above, put two spaces before it: `  {text}`"
        ),
    };
    Some(Explained::new(line.start..line.end(), "the line is not a field with a value", hint))
}
