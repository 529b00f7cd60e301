//! A tree of values in a form that every format can hold, without places: for caches.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Entry, Node, Value};

#[derive(Serialize, Deserialize)]
enum Stored {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    List(Vec<Stored>),
    Map(Vec<(String, Stored)>),
}

/// Writes a tree.
pub(crate) fn serialize<S: Serializer>(
    node: &Option<Node>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    node.as_ref().map(Stored::from).serialize(serializer)
}

/// Reads a tree.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Node>, D::Error> {
    Ok(Option::<Stored>::deserialize(deserializer)?.map(Node::from))
}

impl From<&Node> for Stored {
    fn from(node: &Node) -> Self {
        match &node.value {
            Value::Null => Stored::Null,
            Value::Bool(value) => Stored::Bool(*value),
            Value::Integer(value) => Stored::Integer(*value),
            Value::Float(value) => Stored::Float(*value),
            Value::Text(value) => Stored::Text(value.clone()),
            Value::List(nodes) => Stored::List(nodes.iter().map(Stored::from).collect()),
            Value::Map(entries) => {
                let named = |entry: &Entry| (entry.key.clone(), Stored::from(&entry.node));
                Stored::Map(entries.iter().map(named).collect())
            }
        }
    }
}

impl From<Stored> for Node {
    fn from(stored: Stored) -> Self {
        Node::unplaced(match stored {
            Stored::Null => Value::Null,
            Stored::Bool(value) => Value::Bool(value),
            Stored::Integer(value) => Value::Integer(value),
            Stored::Float(value) => Value::Float(value),
            Stored::Text(value) => Value::Text(value),
            Stored::List(nodes) => Value::List(nodes.into_iter().map(Node::from).collect()),
            Stored::Map(entries) => {
                let named = |(key, stored)| Entry { key, key_span: 0..0, node: Node::from(stored) };
                Value::Map(entries.into_iter().map(named).collect())
            }
        })
    }
}
