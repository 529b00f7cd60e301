//! YAML and TOML as one plain tree of values, each with its place.
//!
//! Front matter, `site.toml` and `theme.toml` are all read through [`Fields`], which
//! takes the fields that its caller knows, one by one, and reports the rest. Good front
//! matter goes the fast way, through `serde_yaml`, and has no places; the moment anything
//! is wrong with it, it is read again by a parser that keeps them ([`yaml::located`]).

mod field;
mod fields;
pub(crate) mod stored;
pub(crate) mod toml;
pub(crate) mod yaml;

use std::ops::Range;

use crate::digest::{Digestible, Hasher};

use serde::{Serialize, Serializer};

pub(crate) use field::Scalar;
pub use field::{Field, Shape};
pub(crate) use fields::{Advice, Fields, Vocabulary};

/// A value and the bytes that it stands in; `0..0` where the parser kept no places.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Its bytes in the file.
    pub span: Range<usize>,
}

/// What a [`Node`] can be.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing: `key:` in YAML.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// Text.
    Text(String),
    /// Values in order.
    List(Vec<Node>),
    /// Named values in the file's order.
    Map(Vec<Entry>),
}

/// A named value of a map.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The name.
    pub key: String,
    /// The name's bytes in the file.
    pub key_span: Range<usize>,
    /// The value.
    pub node: Node,
}

impl Node {
    /// A value without a place.
    pub fn unplaced(value: Value) -> Self {
        Node { value, span: 0..0 }
    }

    /// A word for the kind of value, for messages.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "nothing",
            Value::Bool(true) => "`true`",
            Value::Bool(false) => "`false`",
            Value::Integer(_) | Value::Float(_) => "a number",
            Value::Text(_) => "text",
            Value::List(_) => "a list",
            Value::Map(_) => "a group of fields",
        }
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Value::Null => serializer.serialize_none(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Integer(value) => serializer.serialize_i64(*value),
            Value::Float(value) => serializer.serialize_f64(*value),
            Value::Text(value) => serializer.serialize_str(value),
            Value::List(nodes) => serializer.collect_seq(nodes),
            Value::Map(entries) => {
                serializer.collect_map(entries.iter().map(|entry| (&entry.key, &entry.node)))
            }
        }
    }
}

/// Where it stands is not shown.
impl Digestible for Node {
    fn feed(&self, hasher: &mut Hasher) {
        let Node { value, span: _ } = self;
        match value {
            Value::Null => hasher.number(0),
            Value::Bool(value) => hasher.number(1).number(*value),
            Value::Integer(value) => hasher.number(2).number(*value),
            Value::Float(value) => hasher.number(3).number(value.to_bits() as i64),
            Value::Text(value) => hasher.number(4).text(value),
            Value::List(nodes) => hasher.number(5).list(nodes, |hasher, node| node.feed(hasher)),
            Value::Map(entries) => hasher.number(6).list(entries, |hasher, entry| {
                let Entry { key, key_span: _, node } = entry;
                node.feed(hasher.text(key));
            }),
        };
    }
}
