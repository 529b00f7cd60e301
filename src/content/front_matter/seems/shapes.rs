//! A text that YAML takes for something else: `title: 2025` is a number, `- web: two` a group.

use super::{Look, Spot};
use crate::content::front_matter::quoted::quoted;
use crate::diagnostics::Code;
use crate::values::{Node, Value};

impl Look<'_, '_> {
    /// Reports a number, a yes or no, or a term with a colon in it, which needs quotes.
    pub(super) fn no_text(&mut self, spot: &mut Spot) {
        // A kind that knows all its terms refuses them as they are.
        if spot.taxonomy.is_some_and(|taxonomy| taxonomy.kind.all().is_some()) {
            return;
        }
        let source = self.between(spot.node.span.start, spot.node.span.end);
        let is_meant = match &spot.node.value {
            Value::Bool(_) | Value::Integer(_) | Value::Float(_) => true,
            Value::Map(entries) => {
                let is_item = spot.in_brackets || self.lead(spot.node.span.start).starts_with('-');
                let is_scalar = |node: &Node| !matches!(node.value, Value::Map(_) | Value::List(_));
                let is_one = entries.iter().all(|entry| is_scalar(&entry.node));
                spot.taxonomy.is_some()
                    && is_item
                    && entries.len() == 1
                    && is_one
                    && !source.starts_with('{')
            }
            _ => false,
        };
        // A name (`&`) or a type before it belongs to it.
        if !is_meant || source.is_empty() || source.contains('\n') || source.starts_with('*') {
            return;
        }
        let lead = if spot.in_brackets { "" } else { self.lead(spot.node.span.start) };
        let message = format!("expected text, found {}", spot.node.kind());
        let hint = format!("write `{lead}{}`", quoted(source));
        self.add(Code::WrongType, spot.node.span.clone(), message, hint);
        spot.node.value = Value::Text(source.to_owned());
    }
}
