//! A value that begins with a sign which means something in YAML: `title: &Summit` is empty.

use super::{Look, Spot};
use crate::content::front_matter::quoted::quoted;
use crate::diagnostics::Code;
use crate::values::Value;

/// Whether a value of `yaml` begins with `&` or `!`.
pub(super) fn may_hide(yaml: &str) -> bool {
    let bytes = yaml.as_bytes();
    memchr::memchr2_iter(b'&', b'!', bytes).any(|at| {
        let before = bytes.get(..at).unwrap_or_default().trim_ascii_end();
        let is_apart = before.len() < at;
        matches!(before.last(), Some(b'['))
            || (is_apart && matches!(before.last(), Some(b':' | b'-' | b',')))
    })
}

impl Look<'_, '_> {
    /// Reports a text whose first word is taken for a name (`&`) or a type (`!`); false where it has
    /// none.
    pub(super) fn hidden(&mut self, spot: &mut Spot) -> bool {
        let (_, line_end) = self.line(spot.start);
        let text = self.between(spot.start, line_end);
        let text = text.split(" #").next().unwrap_or_default();
        let text = match spot.in_brackets {
            true => text.split([',', ']']).next().unwrap_or_default(),
            false => text,
        };
        let text = text.trim_end();
        let is_meant = match text.chars().next() {
            // A name that something refers to, and a type of YAML's own.
            Some('&') => self.refers_to(&text[1..]),
            Some('!') => text.starts_with("!!"),
            _ => return false,
        };
        if is_meant {
            return false;
        }
        let lead = if spot.in_brackets { "" } else { self.lead(spot.start) };
        let written = format!("{lead}{}", quoted(text));
        let message = format!("a value that begins with {} needs quotes", &text[..1]);
        let mended = Value::Text(text.to_owned());
        let hint = format!("write `{written}`");
        self.add(Code::BadYaml, spot.start..spot.start + text.len(), message, hint);
        spot.node.value = mended;
        true
    }

    /// Whether an alias has the name that `anchor` begins with.
    fn refers_to(&self, anchor: &str) -> bool {
        let name = anchor.split_whitespace().next().unwrap_or_default();
        let mut aliases = self.yaml.match_indices('*').map(|(at, _)| self.at(at + 1));
        aliases.any(|alias| {
            let rest = alias.strip_prefix(name);
            !name.is_empty() && rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        })
    }
}
