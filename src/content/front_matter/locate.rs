//! Finds the place of a field that a later stage has something to say about.

use std::ops::Range;

use super::{Split, split};
use crate::diagnostics::Place;
use crate::disk;
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
    located_in(text, |root| {
        let mut found = None;
        for step in steps {
            match follow(found.unwrap_or(root), *step) {
                Some(next) => found = Some(next),
                None => break,
            }
        }
        found
    })
}

/// The place in the file `path` of `site` that `steps` lead to.
pub fn place(site: &Site, path: &str, steps: &[Step]) -> Place {
    // A file that is gone since it was parsed has no better place than its beginning.
    let text = disk::read_text(&site.root.join(path)).unwrap_or_default();
    Place::new(path, locate(&text, steps))
}

/// The place of the text in the field `field`, one or a list of them, that is `wanted`; that of
/// the field where none is.
pub fn place_of(site: &Site, path: &str, field: &str, wanted: impl Fn(&str) -> bool) -> Place {
    let text = disk::read_text(&site.root.join(path)).unwrap_or_default();
    let is_wanted = |node: &Node| matches!(&node.value, Value::Text(text) if wanted(text));
    let span = located_in(&text, |root| {
        let whole = follow(root, Step::Field(field))?;
        let item = match &whole.value {
            Value::List(nodes) => nodes.iter().find(|node| is_wanted(node)),
            _ => None,
        };
        Some(item.unwrap_or(whole))
    });
    Place::new(path, span)
}

/// The bytes of what `find` finds in the front matter of the file with the text `text`; the
/// beginning of the front matter where it finds nothing.
fn located_in(text: &str, find: impl Fn(&Node) -> Option<&Node>) -> Range<usize> {
    let Split::Parts { yaml, .. } = split(text) else { return 0..0 };
    let root = yaml::located(&text[yaml.clone()]).ok();
    let span = root.as_ref().and_then(find).map_or(0..0, |node| node.span.clone());
    span.start + yaml.start..span.end + yaml.start
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
