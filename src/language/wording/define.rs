//! What a message is made of: where it stands, its variables, what it refers to.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement};

use super::{Definition, FluentFile, Written};
use crate::diagnostics::Place;

/// The definition of `message`.
pub(super) fn define(file: &FluentFile, message: &Message<&str>) -> Definition {
    let Parts { variables, references } = collect(file, message.value.iter());
    let (place, written) = (place_in(file, message.id.name), Written::of(message));
    Definition { place, written, variables, references }
}

/// The messages and Fluent terms that `patterns` of a message or a Fluent term show.
pub(super) fn references<'p>(
    file: &FluentFile,
    patterns: impl Iterator<Item = &'p Pattern<&'p str>>,
) -> BTreeSet<String> {
    let all = collect(file, patterns).references;
    all.into_iter().map(|(name, _)| name).collect()
}

fn collect<'p>(file: &FluentFile, patterns: impl Iterator<Item = &'p Pattern<&'p str>>) -> Parts {
    let mut parts = Parts::default();
    let mut collector = Collector { file, parts: &mut parts };
    patterns.for_each(|pattern| collector.pattern(pattern));
    parts
}

/// What patterns are made of.
#[derive(Default)]
struct Parts {
    variables: BTreeSet<String>,
    references: Vec<(String, Place)>,
}

/// Notes what a message is made of.
struct Collector<'c> {
    file: &'c FluentFile,
    parts: &'c mut Parts,
}

impl Collector<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            self.expression(expression);
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.parts.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, .. } => self.reference(id.name, String::new()),
            InlineExpression::TermReference { id, arguments, .. } => {
                self.reference(id.name, "-".to_owned());
                for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
                    self.inline(argument);
                }
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn reference(&mut self, name: &str, mark: String) {
        let place = place_in(self.file, name);
        self.parts.references.push((mark + name, place));
    }
}

/// The place of `part`, a slice of the file's text.
fn place_in(file: &FluentFile, part: &str) -> Place {
    let start = part.as_ptr() as usize - file.text.as_ptr() as usize;
    Place::new(&file.path, start..start + part.len())
}
