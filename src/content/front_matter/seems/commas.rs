//! Several terms in one text: `tags: space, peace` is one tag.

use super::Look;
use crate::content::front_matter::quoted::{list, several};
use crate::diagnostics::Code;
use crate::site::Taxonomy;
use crate::values::{Node, Value};

impl Look<'_, '_> {
    /// Reports several terms of `taxonomy` that stand in one text without quotes.
    pub(super) fn several_terms(&mut self, taxonomy: &Taxonomy, node: &Node) {
        let Value::Text(text) = &node.value else { return };
        // A kind that knows all its terms has refused this one.
        if taxonomy.kind.all().is_some() || !self.is_plain(node) {
            return;
        }
        let source = self.between(node.span.start, node.span.end);
        let dashes = || (source.contains('\n')).then(|| below_each_other(source)).flatten();
        let Some(terms) = several(text).or_else(dashes) else { return };
        let written = format!("{}{}", self.lead(node.span.start), list(terms.iter().copied()));
        let message = match terms.len() {
            1 => format!("the comma in `{text}` is a part of the term"),
            _ => format!("`{text}` is one term"),
        };
        let hint = format!("write `{written}`; if it is one term, put it in quotes");
        self.add(Code::CommaList, node.span.clone(), message, hint);
    }
}

/// The items of a list with dashes whose first one stands beside the field's name.
fn below_each_other(source: &str) -> Option<Vec<&str>> {
    let mut lines = source.lines();
    let first = lines.next()?.trim();
    let others = lines.map(|line| line.trim().strip_prefix("- ").map(str::trim));
    std::iter::once(Some(first)).chain(others).collect()
}
