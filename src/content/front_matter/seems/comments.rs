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

impl Look<'_, '_> {
    /// Reports a value that a `#` behind it cuts.
    pub(super) fn cut(&mut self, spot: &mut Spot) {
        let is_empty = spot.node.value == Value::Null;
        let end = if is_empty { spot.start } else { spot.node.span.end };
        let Some(hash) = self.comment(end) else { return };
        if !is_empty && !self.is_plain(spot.node) {
            return;
        }
        let (_, line_end) = self.line(hash);
        let whole = self.yaml.get(hash..line_end).unwrap_or_default();
        // Between brackets, what follows the next comma was meant as another item.
        let inner = if spot.in_brackets { whole.find([',', ']']) } else { None };
        let comment = whole[..inner.unwrap_or(whole.len())].trim_end();
        let is_text = is_text(whole);
        if !is_text && (is_empty || !spot.is_seen) {
            return;
        }
        let (lead, text) = match &spot.node.value {
            Value::Null => (self.lead(spot.start), comment.to_owned()),
            value => {
                let value = shown(value, self.at(spot.node.span.start), spot.node);
                let gap = self.yaml.get(spot.node.span.end..hash).unwrap_or_default();
                (self.lead(spot.node.span.start), format!("{value}{gap}{comment}"))
            }
        };
        let lead = if spot.in_brackets { "" } else { lead };
        let tags = hashtags(comment).filter(|tags| {
            // In a list with dashes, each would have one.
            spot.is_term && is_empty && (tags.len() == 1 || !lead.starts_with('-'))
        });
        let (written, mended) = match tags.as_deref() {
            Some([tag]) => ((*tag).to_owned(), text_of(tag)),
            Some(tags) => {
                let nodes = tags.iter().map(|tag| Node::unplaced(text_of(tag))).collect();
                (list(tags.iter().copied()), Value::List(nodes))
            }
            None => (quoted(&text), Value::Text(text)),
        };
        let written = format!("`{lead}{written}`");
        let span = hash..hash + comment.len();
        if !is_text {
            let message = format!("the value ends before `{comment}`, which is a comment");
            let hint = format!(
                "if it is a part of the text, write {written}; else put it into a line of its own"
            );
            self.add(Code::CutByComment, span, message, hint).severity = Severity::Warning;
            return;
        }
        let message = match is_empty {
            true => format!("the value is empty: `{comment}` is a comment"),
            false => format!("the value ends before `{comment}`, which is a comment"),
        };
        let hint = format!("write {written}");
        self.add(Code::CutByComment, span, message, hint);
        spot.node.value = mended;
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
            let comment = self.yaml.get(hash..line_end).unwrap_or_default().to_owned();
            if is_text(&comment) {
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

/// A value as it is written, in one line.
fn shown(value: &Value, source: &str, node: &Node) -> String {
    match value {
        Value::Text(text) => text.clone(),
        _ => source.get(..node.span.len()).unwrap_or_default().to_owned(),
    }
}

fn text_of(text: &str) -> Value {
    Value::Text(text.to_owned())
}
