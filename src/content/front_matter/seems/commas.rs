//! Several terms in one text: `tags: space, peace` is one tag, and so are dashes without a space.

use super::{Look, names};
use crate::characters;
use crate::content::front_matter::quoted::{list, several};
use crate::diagnostics::Code;
use crate::site::Taxonomy;
use crate::taxonomy::Role;
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
        if self.stuck_dashes(node, source) {
            return;
        }
        let is_person = taxonomy.kind.role() == Role::Author;
        let lines = || (source.contains('\n')).then(|| below_each_other(source));
        let joined = || is_person.then(|| names::joined(text)).flatten();
        let Some(mut terms) = several(text).or_else(lines).or_else(joined) else { return };
        if is_person {
            terms = terms.into_iter().flat_map(names::each).collect();
        }
        let lead = match self.lead(node.span.start) {
            "" => format!("{}: ", taxonomy.field),
            lead => lead.to_owned(),
        };
        let written = format!("{lead}{}", list(terms.iter().copied()));
        if let Some(turned) = names::turned(&terms).filter(|_| is_person) {
            let message = format!("`{text}` is shown as it is written");
            let hint = format!(
                "write `{lead}{turned}`, as readers are to see it; two people are `{written}`"
            );
            self.add(Code::CommaList, node.span.clone(), message, hint);
            return;
        }
        let noun = if is_person { "name" } else { "term" };
        let message = match terms.len() {
            1 => format!("the comma in `{text}` is a part of the {noun}"),
            _ => format!("`{text}` is one {noun}"),
        };
        let hint = format!("write `{written}`; if it is one {noun}, put it in quotes");
        self.add(Code::CommaList, node.span.clone(), message, hint);
    }

    /// Reports items of a list whose dashes have no space behind them; false where `source`, the text
    /// of `node`, is none.
    fn stuck_dashes(&mut self, node: &Node, source: &str) -> bool {
        let items: Option<Vec<&str>> = source.lines().map(|line| stuck(line.trim())).collect();
        let Some(items) = items.filter(|items| !items.is_empty()) else { return false };
        let odd = source.get(1..).and_then(characters::odd_in).filter(|(odd, _)| odd.start == 0);
        let message = match odd {
            Some((_, name)) => format!("the character {name}, stands behind the dash"),
            None => "a dash without a space behind it begins no list".to_owned(),
        };
        let lines: Vec<String> = items.iter().map(|item| format!("`- {item}`")).collect();
        let hint = match lines.as_slice() {
            [line] => format!("write {line}, with a plain space"),
            lines => format!("write {}, each in its line", lines.join(" and ")),
        };
        self.add(Code::CommaList, node.span.clone(), message, hint);
        true
    }

    /// Reports items of the list `node` between brackets that a comma of another script separates:
    /// for YAML it is a letter like others.
    pub(super) fn several_items(&mut self, taxonomy: &Taxonomy, node: &Node, start: usize) {
        let Value::List(nodes) = &node.value else { return };
        if taxonomy.kind.all().is_some() {
            return;
        }
        let is_several = |node: &&Node| match &node.value {
            Value::Text(text) => self.is_plain(node) && several(text).is_some(),
            _ => false,
        };
        let Some(first) = nodes.iter().find(is_several) else { return };
        let mut terms: Vec<&str> = Vec::new();
        for node in nodes {
            match &node.value {
                Value::Text(text) if is_several(&node) => {
                    terms.extend(several(text).unwrap_or_default());
                }
                Value::Text(text) => terms.push(text),
                _ => terms.push(self.between(node.span.start, node.span.end)),
            }
        }
        let text = self.between(first.span.start, first.span.end);
        let written = format!("{}{}", self.lead(start), list(terms.iter().copied()));
        let message = format!("`{text}` is one term");
        let hint = format!("write `{written}`; if it is one term, put it in quotes");
        self.add(Code::CommaList, first.span.clone(), message, hint);
    }
}

/// What stands behind the dash of `line`, where no plain space separates the two.
pub(in crate::content::front_matter) fn stuck(line: &str) -> Option<&str> {
    let rest = line.strip_prefix('-')?;
    let item = rest.trim_start_matches(|c: char| {
        c != ' ' && characters::odd_in(c.encode_utf8(&mut [0; 4])).is_some()
    });
    let is_item = item.starts_with(char::is_alphanumeric) && !rest.starts_with(' ');
    is_item.then(|| item.trim_end())
}

/// The terms that stand in a line each, with dashes or without.
fn below_each_other(source: &str) -> Vec<&str> {
    let lines = source.lines().map(|line| line.trim());
    lines.map(|line| line.strip_prefix("- ").map_or(line, str::trim)).collect()
}
