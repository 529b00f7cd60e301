//! Front matter that is valid YAML and says something else than it seems to.
//!
//! `title: Team #1 wins` is "Team", `tags: space, peace` is one tag, `title: &Summit` is empty.
//! Only fields of text and of terms are looked at: elsewhere a comment is a comment. What is
//! certainly meant as text takes its place in the tree, so that nothing else is said of it.

pub(super) mod commas;
mod comments;
mod names;
mod shapes;
mod signs;

use std::ops::Range;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::format::front_matter as known;
use crate::site::{Site, Taxonomy};
use crate::values::{Field, Node, Shape, Value};

/// Whether `yaml` has signs that may be meant as text. Most has none, and is not read again.
pub(super) fn may_mislead(site: &Site, yaml: &str) -> bool {
    comments::may_cut(yaml) || signs::may_hide(yaml) || names::may_join(site, yaml)
}

/// Reports what in `root`, which was read from `yaml`, says something else than it seems to, and
/// mends what is certain. The text `yaml` begins at the byte `offset` of the file `path`.
pub(super) fn report(
    site: &Site,
    (path, offset): (&str, usize),
    yaml: &str,
    root: &mut Node,
    diagnostics: &mut Diagnostics,
) {
    let Value::Map(entries) = &mut root.value else { return };
    let mut look = Look { path, offset, yaml, diagnostics };
    for entry in entries {
        let own = known::OWN.iter().find(|field| field.name == entry.key);
        let taxonomy = site.taxonomies.iter().find(|taxonomy| taxonomy.field == entry.key);
        let after = after_colon(yaml, entry.key_span.end);
        match (own, taxonomy) {
            (Some(field), _) => look.field(field, &mut entry.node, after),
            (None, Some(taxonomy)) => look.terms(taxonomy, &mut entry.node, after),
            (None, None) => {}
        }
    }
}

/// Where the value of the field behind whose name the byte `at` is begins, if it stands in the
/// same line.
fn after_colon(yaml: &str, at: usize) -> usize {
    let rest = yaml.get(at..).unwrap_or_default();
    let value = rest.trim_start_matches([' ', '\t']).strip_prefix(':');
    value.map_or(at, |value| yaml.len() - value.trim_start_matches([' ', '\t']).len())
}

/// A value of a field of text or of terms.
struct Spot<'n, 's> {
    node: &'n mut Node,
    /// Where it begins, behind its field's colon or its list's dash.
    start: usize,
    /// Whose term it is.
    taxonomy: Option<&'s Taxonomy>,
    /// Whether it stands between brackets.
    in_brackets: bool,
    /// Whether it is a text for readers, in which a `#` may well stand between two words. Behind a
    /// term or a file's name that is a note.
    is_seen: bool,
}

/// A look through front matter.
struct Look<'y, 'd> {
    path: &'y str,
    offset: usize,
    yaml: &'y str,
    diagnostics: &'d mut Diagnostics,
}

impl<'y> Look<'y, '_> {
    /// Looks at the value `node` of `field`, which begins at the byte `start`.
    fn field(&mut self, field: &Field, node: &mut Node, start: usize) {
        let is_seen = ![known::SLUG, known::IMAGE_SRC, known::ORIGIN_HASH]
            .iter()
            .any(|unseen| unseen.name == field.name);
        match (field.shape, &mut node.value) {
            (Shape::Group(inner) | Shape::TextOrGroup(inner), Value::Map(_)) => {
                self.group(inner, node);
            }
            (Shape::Groups(inner), Value::List(nodes)) => {
                nodes.iter_mut().for_each(|node| self.group(inner, node));
            }
            (Shape::TextsOrGroups(inner), Value::List(nodes)) => {
                for node in nodes {
                    let start = node.span.start;
                    match node.value {
                        Value::Map(_) => self.group(inner, node),
                        _ => self.value(Spot {
                            node,
                            start,
                            taxonomy: None,
                            in_brackets: false,
                            is_seen: false,
                        }),
                    }
                }
            }
            (Shape::Text | Shape::TextOrGroup(_), _) => {
                let spot = Spot { node, start, taxonomy: None, in_brackets: false, is_seen };
                self.value(spot);
            }
            _ => {}
        }
    }

    fn group(&mut self, known: &[Field], node: &mut Node) {
        let Value::Map(entries) = &mut node.value else { return };
        for entry in entries {
            if let Some(field) = known.iter().find(|field| field.name == entry.key) {
                let start = after_colon(self.yaml, entry.key_span.end);
                self.field(field, &mut entry.node, start);
            }
        }
    }

    /// Looks at the terms `node` of `taxonomy`, which begin at the byte `start`.
    fn terms(&mut self, taxonomy: &Taxonomy, node: &mut Node, start: usize) {
        let in_brackets = self.at(start).starts_with('[');
        if in_brackets {
            self.behind_commas(node, start);
        }
        if let Value::List(nodes) = &mut node.value {
            let mut end = node.span.start;
            for node in nodes {
                let start = match in_brackets {
                    true => self.behind_comma(end.max(start + 1), node),
                    false => self.behind_dash(end, node),
                };
                end = node.span.end.max(start);
                self.value(Spot {
                    node,
                    start,
                    taxonomy: Some(taxonomy),
                    in_brackets,
                    is_seen: false,
                });
            }
            if in_brackets {
                self.several_items(taxonomy, node, start);
            }
            return;
        }
        self.value(Spot {
            node,
            start,
            taxonomy: Some(taxonomy),
            in_brackets: false,
            is_seen: false,
        });
        self.several_terms(taxonomy, node);
    }

    fn value(&mut self, mut spot: Spot) {
        let is_scalar = !matches!(spot.node.value, Value::List(_) | Value::Map(_));
        if is_scalar && !self.hidden(&mut spot) {
            self.cut(&mut spot);
        }
        self.no_text(&mut spot);
    }

    /// Where the item `node` of a list between brackets begins; the one before it ends at `end`.
    fn behind_comma(&self, end: usize, node: &Node) -> usize {
        let rest = self.at(end).trim_start();
        let rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
        match rest.starts_with(['&', '!']) {
            true => self.yaml.len() - rest.len(),
            false => node.span.start,
        }
    }

    /// Where the item `node` of a list with dashes begins; the one before it ends at `end`.
    fn behind_dash(&self, end: usize, node: &Node) -> usize {
        // Nothing has no place of its own.
        if node.value != Value::Null {
            let (line, _) = self.line(node.span.start);
            let before = self.between(line, node.span.start);
            return before.rfind("- ").map_or(node.span.start, |dash| self.skip(line + dash + 1));
        }
        let (line, _) = self.line(end);
        let lines = self.at(line).split_inclusive('\n');
        let mut at = line;
        for text in lines {
            let dash = at + text.len() - text.trim_start().len();
            if dash >= end && self.at(dash).starts_with('-') {
                return self.skip(dash + 1);
            }
            at += text.len();
        }
        node.span.start
    }

    /// The first byte from `at` on that is no space and no tab.
    fn skip(&self, at: usize) -> usize {
        self.yaml.len() - self.at(at).trim_start_matches([' ', '\t']).len()
    }

    /// The text from the byte `at` on.
    fn at(&self, at: usize) -> &'y str {
        self.yaml.get(at..).unwrap_or_default()
    }

    /// The text from the byte `start` to the byte `end`.
    fn between(&self, start: usize, end: usize) -> &'y str {
        self.yaml.get(start..end).unwrap_or_default()
    }

    /// The bytes of the line with the byte `at`: where it begins, and where its text ends.
    fn line(&self, at: usize) -> (usize, usize) {
        let before = self.between(0, at);
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = self.at(start).lines().next().unwrap_or_default();
        (start, start + line.trim_end().len())
    }

    /// What stands in the line of the byte `at` before it: the field's name, the dash.
    fn lead(&self, at: usize) -> &'y str {
        let (start, _) = self.line(at);
        self.between(start, at).trim_start()
    }

    /// Whether the text of `node` stands there as it is: without quotes, and not below a `|`.
    fn is_plain(&self, node: &Node) -> bool {
        !self.at(node.span.start).starts_with(['"', '\'', '|', '>'])
    }

    fn add(
        &mut self,
        code: Code,
        span: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> &mut Diagnostic {
        let place = Place::new(self.path, span.start + self.offset..span.end + self.offset);
        self.diagnostics.add(code, place, message, hint)
    }
}
