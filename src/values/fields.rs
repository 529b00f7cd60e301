//! Takes known fields out of a map, and reports what is wrong with them and the rest.

use std::ops::Range;

use super::{Entry, Field, Node, Value};
use crate::characters;
use crate::diagnostics::{Code, Diagnostics, Place, Refusal, nearest};
use crate::names::composed;

/// What the fields of a file are called in messages.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Vocabulary {
    /// `field` or `key`.
    pub noun: &'static str,
    /// What a map of them is written as.
    pub group: &'static str,
    /// The code for one that nobody knows.
    pub unknown: Code,
    /// The code for a value of the wrong type.
    pub wrong_type: Code,
}

/// What is said of a field that is not known where it stands.
pub(crate) struct Advice {
    /// What is wrong, where it is something else than that nobody knows the field.
    pub message: Option<String>,
    /// What to do.
    pub hint: String,
    /// The field that was meant: it is not missing then.
    pub meant: Option<String>,
}

/// The fields of one map of the file `path`.
pub(crate) struct Fields<'d> {
    path: &'d str,
    /// What to add to a span, where the text read is a part of the file.
    offset: usize,
    words: Vocabulary,
    /// Where the map begins.
    start: usize,
    /// Whether there is a map, so that it can be said to lack something.
    is_map: bool,
    entries: Vec<Entry>,
    /// The fields of its own that it may have, where those are not all that are asked for.
    only: Option<&'static [Field<'static>]>,
    /// The table that it is, as messages have it.
    table: Option<String>,
    known: Vec<String>,
    missing: Vec<Missing>,
    diagnostics: &'d mut Diagnostics,
}

/// A field that is needed and not there.
struct Missing {
    name: String,
    code: Code,
    message: String,
    hint: &'static str,
}

impl<'d> Fields<'d> {
    /// The fields of `node`, which must be a map or nothing.
    pub(crate) fn new(
        path: &'d str,
        offset: usize,
        words: Vocabulary,
        node: Node,
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        let mut fields = Fields {
            path,
            offset,
            words,
            start: node.span.start,
            is_map: true,
            entries: Vec::new(),
            only: None,
            table: None,
            known: Vec::new(),
            missing: Vec::new(),
            diagnostics,
        };
        match node.value {
            Value::Map(entries) => {
                fields.entries = entries;
                // Names are compared in one form of Unicode.
                let others = fields.entries.iter_mut().filter(|entry| !entry.key.is_ascii());
                others.for_each(|entry| entry.key = composed(&entry.key).into_owned());
            }
            Value::Null => {}
            _ => {
                fields.is_map = false;
                fields.wrong(&node, words.group);
            }
        }
        fields
    }

    /// The same, of which none but `fields` are known: all others that are asked for are not there.
    pub(crate) fn only(self, fields: &'static [Field<'static>]) -> Self {
        Fields { only: Some(fields), ..self }
    }

    /// The keys of `node`, which is called `table` in messages.
    pub(crate) fn table(&mut self, node: Node, table: String) -> Fields<'_> {
        Fields { table: Some(table), ..self.inside(node) }
    }

    /// The fields of `node` inside these.
    pub(crate) fn inside(&mut self, node: Node) -> Fields<'_> {
        Fields::new(self.path, self.offset, self.words, node, self.diagnostics)
    }

    /// The place of `span` in the file.
    pub(crate) fn place(&self, span: &Range<usize>) -> Place {
        Place::new(self.path, span.start + self.offset..span.end + self.offset)
    }

    /// Adds a finding about `span`.
    pub(crate) fn add(
        &mut self,
        code: Code,
        span: &Range<usize>,
        message: String,
        hint: impl Into<String>,
    ) {
        let place = self.place(span);
        self.diagnostics.add(code, place, message, hint);
    }

    /// Adds a finding about `span`, which is refused.
    pub(crate) fn refuse(&mut self, code: Code, span: &Range<usize>, refusal: Refusal) {
        let place = self.place(span);
        self.diagnostics.refuse(code, place, refusal);
    }

    /// Adds a finding: `node` is not `expected`.
    pub(crate) fn wrong(&mut self, node: &Node, expected: &str) {
        let message = format!("expected {expected}, found {}", node.kind());
        let wants_text = expected.starts_with("text");
        let hint = match &node.value {
            Value::Integer(_) | Value::Float(_) if wants_text => {
                "to have the number as text, put it in quotes: \"…\"".to_owned()
            }
            Value::Bool(_) if wants_text => {
                "to have the word as text, put it in quotes: \"…\"".to_owned()
            }
            Value::List(_) | Value::Map(_) if wants_text => {
                format!("write {expected} here; text that begins with [ or {{ needs quotes: \"…\"")
            }
            _ => format!("write {expected} here"),
        };
        self.add(self.words.wrong_type, &node.span.clone(), message, hint);
    }

    /// How many errors were found so far, in this file and others.
    pub(crate) fn errors(&self) -> usize {
        self.diagnostics.counts().0
    }

    /// Whether there are fields that nobody took yet.
    pub(crate) fn has_more(&self) -> bool {
        !self.entries.is_empty()
    }

    /// Takes `field`, which is needed: `what` names it in a message of the kind
    /// `code`. One that is missing is reported by [`finish`](Self::finish), unless an unknown
    /// field looks like a misspelling of it.
    pub(crate) fn needed(
        &mut self,
        field: &Field,
        what: &str,
        code: Code,
        hint: &'static str,
    ) -> Option<Entry> {
        let name = field.name;
        let empty = self.entries.iter().find(|entry| entry.key == name);
        let empty = empty.filter(|entry| entry.node.value == Value::Null);
        match empty.map(|entry| entry.key_span.clone()) {
            Some(span) => self.add(code, &span, format!("{what} is empty"), hint),
            None if self.is_map && !self.entries.iter().any(|entry| entry.key == name) => {
                let message = format!("{what} is missing");
                self.missing.push(Missing { name: name.to_owned(), code, message, hint });
            }
            None => {}
        }
        self.take(field)
    }

    /// Takes a field of text that is needed.
    pub(crate) fn needed_text(
        &mut self,
        field: &Field,
        what: &str,
        code: Code,
        hint: &'static str,
    ) -> Option<(String, Range<usize>)> {
        let entry = self.needed(field, what, code, hint)?;
        self.as_text(entry.node)
    }

    /// Whether `field` may stand here.
    fn may_have(&self, field: &Field) -> bool {
        self.only.is_none_or(|only| only.iter().any(|own| own.name == field.name))
    }

    /// Where `field` stands without a value.
    pub(crate) fn empty(&self, field: &Field) -> Option<Range<usize>> {
        let is_empty = |entry: &&Entry| entry.key == field.name && entry.node.value == Value::Null;
        let entry = self.entries.iter().find(is_empty).filter(|_| self.may_have(field));
        entry.map(|entry| entry.key_span.clone())
    }

    /// Takes `field`; one without a value counts as left out.
    pub(crate) fn take(&mut self, field: &Field) -> Option<Entry> {
        if !self.may_have(field) {
            return None;
        }
        self.known.push(field.name.to_owned());
        let at = self.entries.iter().position(|entry| entry.key == field.name)?;
        let entry = self.entries.remove(at);
        (entry.node.value != Value::Null).then_some(entry)
    }

    /// Takes a field of text, with its place.
    pub(crate) fn text(&mut self, field: &Field) -> Option<(String, Range<usize>)> {
        let entry = self.take(field)?;
        self.as_text(entry.node)
    }

    /// `node` as text.
    pub(crate) fn as_text(&mut self, node: Node) -> Option<(String, Range<usize>)> {
        match node.value {
            Value::Text(text) => Some((text, node.span)),
            _ => {
                self.wrong(&node, "text");
                None
            }
        }
    }

    /// Takes a field that is true or false.
    pub(crate) fn flag(&mut self, field: &Field) -> Option<bool> {
        let entry = self.take(field)?;
        match entry.node.value {
            Value::Bool(value) => Some(value),
            _ => {
                self.wrong(&entry.node, "true or false");
                None
            }
        }
    }

    /// Takes a field that is a text or a list of texts.
    pub(crate) fn texts(&mut self, field: &Field) -> Option<Vec<(String, Range<usize>)>> {
        let entry = self.take(field)?;
        self.as_texts(entry.node)
    }

    /// `node` as a text or a list of texts.
    pub(crate) fn as_texts(&mut self, node: Node) -> Option<Vec<(String, Range<usize>)>> {
        match node.value {
            Value::Text(text) => Some(vec![(text, node.span)]),
            Value::List(nodes) => {
                Some(nodes.into_iter().filter_map(|node| self.as_text(node)).collect())
            }
            _ => {
                self.wrong(&node, "text or a list of texts");
                None
            }
        }
    }

    /// Takes a field that is a list.
    pub(crate) fn list(&mut self, field: &Field) -> Option<Vec<Node>> {
        let entry = self.take(field)?;
        match entry.node.value {
            Value::List(nodes) => Some(nodes),
            _ => {
                self.wrong(&entry.node, "a list");
                None
            }
        }
    }

    /// Reports the fields that nobody took, and the needed ones that are missing.
    pub(crate) fn finish(self) {
        self.finish_with(&|_| None);
    }

    /// The same, where `advise` may know more of a field's name than how it is spelled.
    pub(crate) fn finish_with(mut self, advise: &dyn Fn(&str) -> Option<Advice>) {
        let place = self.table.as_ref().map_or(String::new(), |table| format!(" in {table}"));
        for entry in std::mem::take(&mut self.entries) {
            let advice = advise(&entry.key).unwrap_or_else(|| self.guess(&entry.key));
            if let Some(meant) = advice.meant {
                self.missing.retain(|missing| missing.name != meant);
            }
            let unknown =
                || format!("unknown {} `{}`{place}{}", self.words.noun, entry.key, odd(&entry.key));
            let message = advice.message.unwrap_or_else(unknown);
            self.add(self.words.unknown, &entry.key_span, message, advice.hint);
        }
        let start = self.start..self.start;
        for Missing { code, message, hint, .. } in std::mem::take(&mut self.missing) {
            self.add(code, &start, message, hint);
        }
    }

    /// What is said of the field `name`, of which nothing but its spelling is known.
    fn guess(&self, name: &str) -> Advice {
        match nearest(name, self.known.iter().map(String::as_str)) {
            Some(near) => Advice::meant(near),
            None => Advice::hint(format!("known here: {}", self.known.join(", "))),
        }
    }
}

impl Advice {
    /// That `field` is meant.
    pub(crate) fn meant(field: &str) -> Self {
        let hint = format!("did you mean `{field}`?");
        Advice { message: None, hint, meant: Some(field.to_owned()) }
    }

    /// Nothing but a hint.
    pub(crate) fn hint(hint: String) -> Self {
        Advice { message: None, hint, meant: None }
    }
}

/// What is odd about the letters of `key`, for a message: one of them may only look as it should.
fn odd(key: &str) -> String {
    if let Some(odd) = characters::odd_within(key) {
        return odd;
    }
    let foreign = characters::foreign_letter(key);
    foreign
        .map_or(String::new(), |(_, name)| format!(": it has a letter of another alphabet, {name}"))
}
