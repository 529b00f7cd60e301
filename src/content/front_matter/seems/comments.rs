//! A value that ends at a `#` which was meant as text: `title: Team #1 wins` is "Team".

use super::{Look, Spot};
use crate::content::front_matter::quoted::{hashtags, list, quoted, relisted};
use crate::diagnostics::{Code, Severity};
use crate::values::{Node, Value};

/// Whether `yaml` has a `#` behind a value: not one of a comment in a line of its own.
pub(super) fn may_cut(yaml: &str) -> bool {
    let bytes = yaml.as_bytes();
    memchr::memchr_iter(b'#', bytes).any(|at| {
        let before = bytes.get(..at).unwrap_or_default();
        let line = memchr::memrchr(b'\n', before).map_or(0, |newline| newline + 1);
        matches!(before.last(), Some(b' ' | b'\t'))
            && before.get(line..).is_some_and(|before| !before.trim_ascii().is_empty())
    })
}

/// A comment that cuts a value.
struct Cut<'y> {
    /// Where its `#` is.
    start: usize,
    /// The comment, as far as it was meant to belong to this value.
    text: &'y str,
    /// Whether it was surely meant as text.
    is_text: bool,
}

impl<'y> Look<'y, '_> {
    /// Reports a value that a `#` behind it cuts.
    pub(super) fn cut(&mut self, spot: &mut Spot) {
        let Some(Cut { start, text, is_text }) = self.find_cut(spot) else { return };
        let is_empty = spot.node.value == Value::Null;
        let (written, meant) = self.meant(spot, start, text);
        let span = start..start + text.len();
        let what = if is_empty { "the value is empty:" } else { "the value ends before" };
        if !is_text {
            let message = format!("{what} `{text}`, which is a comment");
            let hint = format!(
                "if it is a part of the text, write `{written}`; else put it into a line of its own"
            );
            self.add(Code::CutByComment, span, message, hint).severity = Severity::Warning;
            return;
        }
        let which = if is_empty { "is a comment" } else { "which is a comment" };
        let comma = if is_empty { "" } else { "," };
        let message = format!("{what} `{text}`{comma} {which}");
        self.add(Code::CutByComment, span, message, format!("write `{written}`"));
        // Of a kind that knows all its terms, the text would only be refused once more.
        let knows_all = spot.taxonomy.is_some_and(|taxonomy| taxonomy.kind.all().is_some());
        if is_empty || !knows_all {
            spot.node.value = meant;
        }
    }

    /// The comment that cuts the value at `spot`, unless it is likely to be one.
    fn find_cut(&self, spot: &Spot) -> Option<Cut<'y>> {
        let is_empty = spot.node.value == Value::Null;
        let end = if is_empty { spot.start } else { spot.node.span.end };
        let start = self.comment(end)?;
        let comment = self.yaml.get(start..self.line(start).1)?;
        let is_text = is_text(comment);
        let is_honest = !is_text && (is_empty || !spot.is_seen);
        if is_honest || (!is_empty && !self.is_plain(spot.node)) {
            return None;
        }
        // Between brackets, what follows the next comma was meant as another item.
        let next = if spot.in_brackets { comment.find([',', ']']) } else { None };
        let text = comment.get(..next.unwrap_or(comment.len()))?.trim_end();
        Some(Cut { start, text, is_text })
    }

    /// How the value at `spot` should be written with the `comment` that begins at the byte
    /// `start`, and what it then is.
    fn meant(&self, spot: &Spot, start: usize, comment: &str) -> (String, Value) {
        let Node { value, span } = &*spot.node;
        let is_empty = *value == Value::Null;
        let lead = match (spot.in_brackets, is_empty) {
            (true, _) => "",
            (false, true) => self.lead(spot.start),
            (false, false) => self.lead(span.start),
        };
        let tags = hashtags(comment).filter(|tags| {
            // In a list with dashes, each would have one.
            spot.taxonomy.is_some() && is_empty && (tags.len() == 1 || !lead.starts_with('-'))
        });
        let text_of = |text: &str| Value::Text(text.to_owned());
        match tags.as_deref() {
            Some([tag]) => return (format!("{lead}{tag}"), text_of(tag)),
            Some(tags) => {
                let span = start..start + comment.len();
                let node = |tag: &&str| Node { value: text_of(tag), span: span.clone() };
                let value = Value::List(tags.iter().map(node).collect());
                return (format!("{lead}{}", list(tags.iter().copied())), value);
            }
            None => {}
        }
        let text = match value {
            Value::Null => comment.to_owned(),
            Value::Text(text) => format!("{text}{}", self.between(span.end, start + comment.len())),
            _ => self.between(span.start, start + comment.len()).to_owned(),
        };
        (format!("{lead}{}", quoted(&text)), Value::Text(text))
    }

    /// Reports a `#` behind a comma or the bracket of the list `node`, which begins at the byte
    /// `start`: what was meant as an item is lost.
    pub(super) fn behind_commas(&mut self, node: &Node, start: usize) {
        let Value::List(nodes) = &node.value else { return };
        let items = nodes.iter().map(|node| (node.span.end, ','));
        for (end, sign) in std::iter::once((start, '[')).chain(items) {
            let at = self.skip(end);
            let Some(hash) = self.at(at).strip_prefix(sign).and_then(|_| self.comment(at + 1))
            else {
                continue;
            };
            let (_, line_end) = self.line(hash);
            let comment = self.between(hash, line_end);
            if is_text(comment) {
                let list = relisted(&format!("[{}", comment.trim_end_matches(']')));
                let items = list.unwrap_or_default();
                let items = items.trim_start_matches('[').trim_end_matches(']').to_owned();
                let message = format!("`{comment}` is a comment, and no item of the list");
                self.add(Code::CutByComment, hash..line_end, message, format!("write `{items}`"));
            }
        }
    }

    /// Where a comment begins, if nothing but spaces stands between the byte `at` and it.
    fn comment(&self, at: usize) -> Option<usize> {
        let hash = self.skip(at);
        let before = self.yaml.as_bytes().get(..hash)?.last();
        let is_apart = matches!(before, Some(b' ' | b'\t'));
        (is_apart && self.at(hash).starts_with('#')).then_some(hash)
    }
}

/// Whether what follows the `#` stands directly behind it, as in `#1`, and not as a note does.
fn is_text(comment: &str) -> bool {
    let rest = comment.trim_start_matches('#');
    rest.chars().next().is_some_and(|first| !first.is_whitespace())
}
