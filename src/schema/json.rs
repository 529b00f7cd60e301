//! From a field's declaration to JSON Schema.

use serde_json::{Map, Value, json};

use crate::choices::{Choices, TermChoices};
use crate::values::{Field, Scalar, Shape};

/// Makes schemas of fields.
pub(super) struct Maker<'c> {
    /// What the site has to choose from, if there is a site.
    pub choices: Option<&'c Choices>,
    /// Whether a field may have no value, which counts as left out: so in YAML.
    pub allow_null: bool,
}

impl Maker<'_> {
    /// A group of `fields`, and of no other.
    pub(super) fn group(&self, fields: &[Field]) -> Value {
        let needed: Vec<&str> =
            fields.iter().filter(|field| field.is_needed).map(|field| field.name).collect();
        let properties: Map<String, Value> =
            fields.iter().map(|field| (field.name.to_owned(), self.field(field))).collect();
        let mut schema = json!({
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        });
        if !needed.is_empty() {
            schema["required"] = json!(needed);
        }
        schema
    }

    fn field(&self, field: &Field) -> Value {
        let mut schema = self.shape(field.shape);
        if self.allow_null && !field.is_needed {
            schema = or_nothing(schema);
        }
        schema["description"] = json!(field.about);
        if let Some(default) = field.default {
            schema["default"] = match default {
                Scalar::Text(text) => json!(text),
                Scalar::Number(number) => json!(number),
                Scalar::Flag(flag) => json!(flag),
            };
        }
        schema
    }

    fn shape(&self, shape: Shape) -> Value {
        match shape {
            Shape::Text => text(),
            Shape::Word(words) => json!({ "type": "string", "enum": words }),
            Shape::Language => self.language(),
            Shape::Date => json!({ "type": "string", "pattern": "^\\s*(\\d{4}-\\d{2}-\\d{2}|$)" }),
            Shape::Flag => json!({ "type": "boolean" }),
            Shape::Number(least, most) => {
                json!({ "type": "integer", "minimum": least, "maximum": most })
            }
            Shape::Texts => one_or_many(text()),
            Shape::SomeOf(words) => one_or_many(offered(text(), words)),
            Shape::Terms(name) => match self.choices.and_then(|choices| choices.taxonomy(name)) {
                Some(choices) => terms(choices),
                None => any_terms(),
            },
            Shape::TextOrGroup(fields) => json!({ "anyOf": [text(), self.group(fields)] }),
            Shape::Group(fields) => self.group(fields),
            Shape::Groups(fields) => json!({ "type": "array", "items": self.group(fields) }),
            Shape::TextsOrGroups(fields) => {
                json!({ "type": "array", "items": { "anyOf": [text(), self.group(fields)] } })
            }
            Shape::NamedGroups(fields) => named(self.group(fields)),
            Shape::NamedTexts => named(one_or_many(text())),
            Shape::Any => json!({}),
        }
    }

    fn language(&self) -> Value {
        match self.choices {
            Some(choices) => json!({ "type": "string", "enum": choices.languages }),
            None => text(),
        }
    }
}

/// A term or a list of terms.
pub(super) fn any_terms() -> Value {
    one_or_many(text())
}

/// The same, where some are known: they are offered, and others that look like terms are right too.
fn terms(TermChoices { taxonomy, terms }: &TermChoices) -> Value {
    let known: Vec<&str> = match taxonomy.kind.all() {
        Some(all) => all.to_vec(),
        None => terms.iter().map(|choice| choice.term.as_str()).collect(),
    };
    let mut term = text();
    if let Some(pattern) = taxonomy.kind.pattern() {
        term["pattern"] = json!(pattern);
    }
    one_or_many(offered(term, &known))
}

/// What fits `schema`, for which the `words` are offered.
fn offered(mut schema: Value, words: &[&str]) -> Value {
    if !words.is_empty() {
        schema["examples"] = json!(words);
    }
    schema
}

fn text() -> Value {
    json!({ "type": "string" })
}

/// A text that fits `schema`, or a list of such texts.
fn one_or_many(schema: Value) -> Value {
    let mut both = schema.clone();
    both["type"] = json!(["string", "array"]);
    both["items"] = schema;
    both
}

/// Values with names that the writer chooses.
fn named(schema: Value) -> Value {
    json!({ "type": "object", "additionalProperties": schema })
}

/// What fits `schema`, or nothing.
fn or_nothing(mut schema: Value) -> Value {
    let nothing = json!("null");
    if let Some(kinds) = schema.get_mut("anyOf").and_then(Value::as_array_mut) {
        kinds.push(json!({ "type": nothing }));
        return schema;
    }
    if let Some(words) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        words.push(Value::Null);
    }
    match schema.get_mut("type") {
        Some(Value::Array(kinds)) => kinds.push(nothing),
        Some(kind) => *kind = json!([kind, nothing]),
        None => {}
    }
    schema
}
