//! Finds the place of a field that a later stage has something to say about.

use std::collections::HashMap;
use std::ops::Range;

use super::{Split, split};
use crate::diagnostics::Place;
use crate::disk;
use crate::names::composed;
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

/// The places of fields in files, of which each is read once however much there is to say of it.
pub struct Places<'s> {
    site: &'s Site,
    files: HashMap<String, Located>,
}

impl<'s> Places<'s> {
    /// The places in the files of `site`.
    pub fn new(site: &'s Site) -> Self {
        Places { site, files: HashMap::new() }
    }

    fn file(&mut self, path: &str) -> &mut Located {
        self.files.entry(path.to_owned()).or_insert_with(|| {
            // A file that is gone since it was parsed has no better place than its beginning.
            let text = disk::read_text(&self.site.root.join(path)).unwrap_or_default();
            Located::new(&text)
        })
    }

    /// The place of the text `word` in the field `field`, one or a list of them, if it is there.
    pub fn word(&mut self, path: &str, field: &str, word: &str) -> Option<Place> {
        self.file(path).word(field, word).map(|span| Place::new(path, span))
    }

    /// The place in the file `path` that `steps` lead to.
    pub fn at(&mut self, path: &str, steps: &[Step]) -> Place {
        Place::new(path, self.file(path).at(steps))
    }

    /// The place of the text in the field `field`, one or a list of them, that is `wanted`; that of
    /// the field where none is.
    pub fn of(&mut self, path: &str, field: &str, wanted: impl Fn(&str) -> bool) -> Place {
        Place::new(path, self.file(path).of(field, wanted))
    }
}

/// Front matter with the places of its fields.
#[derive(Default)]
pub(super) struct Located {
    /// Where it begins in the file.
    start: usize,
    root: Option<Node>,
    /// By field, once it was asked for: the places of its texts.
    words: HashMap<String, HashMap<String, Range<usize>>>,
}

impl Located {
    /// Of the file with the text `text`.
    pub(super) fn new(text: &str) -> Self {
        let Split::Parts { yaml, .. } = split(text) else {
            return Located::default();
        };
        let root = yaml::located(&text[yaml.clone()]).ok();
        Located { start: yaml.start, root, words: HashMap::new() }
    }

    /// See [`locate`].
    pub(super) fn at(&self, steps: &[Step]) -> Range<usize> {
        let mut found = None;
        for step in steps {
            match found.or(self.root.as_ref()).and_then(|node| follow(node, *step)) {
                Some(next) => found = Some(next),
                None => break,
            }
        }
        self.place(found)
    }

    /// See [`Places::of`].
    fn of(&self, field: &str, wanted: impl Fn(&str) -> bool) -> Range<usize> {
        let is_wanted = |node: &&Node| matches!(&node.value, Value::Text(text) if wanted(text));
        let whole = self.root.as_ref().and_then(|root| follow(root, Step::Field(field)));
        let item = match whole.map(|whole| &whole.value) {
            Some(Value::List(nodes)) => nodes.iter().find(is_wanted),
            _ => None,
        };
        self.place(item.or(whole))
    }

    /// See [`Places::word`].
    fn word(&mut self, field: &str, word: &str) -> Option<Range<usize>> {
        if !self.words.contains_key(field) {
            self.words.insert(field.to_owned(), self.words_of(field));
        }
        self.words.get(field)?.get(&*composed(word)).cloned()
    }

    fn words_of(&self, field: &str) -> HashMap<String, Range<usize>> {
        let whole = self.root.as_ref().and_then(|root| follow(root, Step::Field(field)));
        let nodes = match whole.map(|whole| (whole, &whole.value)) {
            Some((_, Value::List(nodes))) => nodes.as_slice(),
            Some((whole, _)) => std::slice::from_ref(whole),
            None => &[],
        };
        let mut words = HashMap::new();
        for node in nodes {
            if let Value::Text(text) = &node.value {
                words.entry(composed(text.trim()).into_owned()).or_insert(self.place(Some(node)));
            }
        }
        words
    }

    /// The bytes of `node` in the file; the beginning of the front matter where there is none.
    fn place(&self, node: Option<&Node>) -> Range<usize> {
        let span = node.map_or(0..0, |node| node.span.clone());
        span.start + self.start..span.end + self.start
    }
}

/// The bytes of the value that `steps` lead to in the file with the text `text`; as far as
/// they lead, where one leads nowhere.
pub fn locate(text: &str, steps: &[Step]) -> Range<usize> {
    Located::new(text).at(steps)
}

/// The place in the file `path` of `site` that `steps` lead to.
pub fn place(site: &Site, path: &str, steps: &[Step]) -> Place {
    Places::new(site).at(path, steps)
}

fn follow<'n>(node: &'n Node, step: Step) -> Option<&'n Node> {
    match (&node.value, step) {
        (Value::Map(entries), Step::Field(name)) => entries
            .iter()
            .find(|entry| composed(&entry.key) == composed(name))
            .map(|entry| &entry.node),
        (Value::List(nodes), Step::Item(at)) => nodes.get(at),
        (_, Step::Item(0)) => Some(node),
        _ => None,
    }
}
