//! Finds the place of a field that a later stage has something to say about.

use std::ops::Range;

use super::{Split, split};
use crate::diagnostics::Place;
use crate::site::Site;
use crate::values::{Node, Value, yaml};

/// A step into front matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// To a field's value.
    Field(&'a str),
    /// To an item of a list; a single value counts as a list of one.
    Item(usize),
}

/// The bytes of the value that `steps` lead to in the file with the text `text`; as far as
/// they lead, where one leads nowhere.
pub fn locate(text: &str, steps: &[Step]) -> Range<usize> {
    let Split::Parts { yaml, .. } = split(text) else { return 0..0 };
    let Ok(root) = yaml::located(&text[yaml.clone()]) else { return yaml.start..yaml.start };
    let mut node = &root;
    let mut span = 0..0;
    for step in steps {
        let Some(next) = follow(node, *step) else { break };
        node = next;
        span = node.span.clone();
    }
    span.start + yaml.start..span.end + yaml.start
}

/// The place in the file `path` of `site` that `steps` lead to.
pub fn place(site: &Site, path: &str, steps: &[Step]) -> Place {
    // A file that is gone since it was parsed has no better place than its beginning.
    let text = std::fs::read_to_string(site.root.join(path)).unwrap_or_default();
    Place::new(path, locate(&text, steps))
}

fn follow<'n>(node: &'n Node, step: Step) -> Option<&'n Node> {
    match (&node.value, step) {
        (Value::Map(entries), Step::Field(name)) => {
            entries.iter().find(|entry| entry.key == name).map(|entry| &entry.node)
        }
        (Value::List(nodes), Step::Item(at)) => nodes.get(at),
        (_, Step::Item(0)) => Some(node),
        _ => None,
    }
}
