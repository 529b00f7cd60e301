//! The front matter of other systems: YAML, TOML or JSON as one tree, and taking fields out of it.

use super::calls::lines_before;
use super::report::{Notes, Topic};
use crate::content::front_matter::{Split, split};
use crate::diagnostics::{Code, Diagnostics, Place, phrase};
use crate::values::{Entry, Node, Value, toml, yaml};

const HINT: &str = "mend it there and import again: what is imported already is not written again";

/// A file's front matter, if it has any, and where its text begins, in bytes.
pub(super) fn read(
    path: &str,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(Option<Node>, usize)> {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    read_from(path, text, start, diagnostics)
}

/// The same by the rules of Hugo and Zola, for which white space may stand before the front matter.
pub(super) fn read_after_space(
    path: &str,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<(Option<Node>, usize)> {
    let rest = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    match read_from(path, text, text.len() - rest.len(), diagnostics)? {
        // White space may be the beginning of the text.
        (None, _) => read(path, text, diagnostics),
        found => Some(found),
    }
}

/// What [`read`] gives for front matter that can only begin at the byte `start`.
fn read_from(
    path: &str,
    text: &str,
    start: usize,
    diagnostics: &mut Diagnostics,
) -> Option<(Option<Node>, usize)> {
    let rest = &text[start..];
    if rest.starts_with("+++") {
        return read_toml(path, text, start, diagnostics);
    }
    if rest.starts_with('{') && !rest.starts_with("{{") && !rest.starts_with("{%") {
        return read_json(path, text, start, diagnostics);
    }
    match split(rest) {
        Split::Parts { yaml, body } => {
            let node = read_yaml(path, &rest[yaml.clone()], start + yaml.start, diagnostics)?;
            Some((Some(node), start + body))
        }
        Split::Empty | Split::Missing => Some((None, start)),
        Split::Unclosed => {
            unclosed(path, start, "---", diagnostics);
            None
        }
    }
}

/// The same, where the YAML is read as Ruby reads it: of a field that stands twice the last counts, and a
/// text in quotes may go on at the beginning of a line. What is so is noted.
pub(super) fn read_as_ruby(
    path: &str,
    text: &str,
    notes: &mut Notes,
    diagnostics: &mut Diagnostics,
) -> Option<(Option<Node>, usize)> {
    let Split::Parts { yaml, body } = split(text) else { return read(path, text, diagnostics) };
    let written = text.get(yaml.clone()).unwrap_or_default();
    let Err(error) = yaml::located(written) else { return read(path, text, diagnostics) };
    let Some(node) = yaml::as_ruby(written) else { return read(path, text, diagnostics) };
    let line = 1 + lines_before(text, yaml.start + error.span.start);
    let note = match error.first {
        Some(_) => format!("{}: the last one counts, as it did in Jekyll", error.message),
        None => {
            let why = phrase(&error.message);
            format!("this is not valid YAML ({why}): it is read as Jekyll read it")
        }
    };
    notes.add(Topic::Understood, path, line, note);
    Some((Some(node), body))
}

/// Reads YAML that begins at the byte `offset` of the file `path`.
pub(super) fn read_yaml(
    path: &str,
    text: &str,
    offset: usize,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    match yaml::located(text) {
        Ok(node) => Some(node),
        Err(error) => {
            let place = Place::new(path, error.span.start + offset..error.span.end + offset);
            let message = format!("this is not valid YAML: {}", phrase(&error.message));
            diagnostics.add(Code::BadYaml, place, message, HINT);
            None
        }
    }
}

fn read_toml(
    path: &str,
    text: &str,
    start: usize,
    diagnostics: &mut Diagnostics,
) -> Option<(Option<Node>, usize)> {
    const MARK: &str = "+++";
    let mut at = start;
    for (number, line) in text[start..].split_inclusive('\n').enumerate() {
        let next = at + line.len();
        if number > 0 && line.trim_end() == MARK {
            let head = start + MARK.len();
            // What stands before the table is blank, so that places in it are places in the file.
            let table = format!("{:head$}{}", "", &text[head..at]);
            let errors = diagnostics.counts().0;
            let node = toml::read(path, &table, diagnostics);
            return (diagnostics.counts().0 == errors).then_some((Some(node), next));
        }
        at = next;
    }
    unclosed(path, start, MARK, diagnostics);
    None
}

fn read_json(
    path: &str,
    text: &str,
    start: usize,
    diagnostics: &mut Diagnostics,
) -> Option<(Option<Node>, usize)> {
    let mut nodes = serde_json::Deserializer::from_str(&text[start..]).into_iter::<Node>();
    match nodes.next() {
        Some(Ok(node)) => Some((Some(node), start + nodes.byte_offset())),
        Some(Err(error)) => {
            let at = start + offset(&text[start..], error.line(), error.column());
            // The place is shown by other means.
            let text = error.to_string();
            let text = text.split(" at line ").next().unwrap_or_default();
            let message = format!("this is not valid JSON: {}", phrase(text));
            diagnostics.add(Code::BadYaml, Place::new(path, at..at), message, HINT);
            None
        }
        None => Some((None, start)),
    }
}

/// The byte of a line and a column, both counted from 1.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    before + column.saturating_sub(1)
}

fn unclosed(path: &str, start: usize, mark: &str, diagnostics: &mut Diagnostics) {
    let place = Place::new(path, start..start + mark.len());
    let hint = format!("put a line {mark} after the last field, and import again");
    diagnostics.add(Code::UnclosedFrontMatter, place, "the front matter never ends", hint);
}

/// Fields to be taken one by one. Names are the same in any case, as Hugo has it.
#[derive(Debug, Clone, Default)]
pub(super) struct Front {
    entries: Vec<Entry>,
}

impl Front {
    /// The fields of `node`; none where it is no map.
    pub(super) fn new(node: Option<Node>) -> Self {
        match node.map(|node| node.value) {
            Some(Value::Map(entries)) => Front { entries },
            _ => Front::default(),
        }
    }

    /// The fields `entries`.
    pub(super) fn of(entries: Vec<Entry>) -> Self {
        Front { entries }
    }

    /// The value of the field `name`, which stays.
    pub(super) fn value(&self, name: &str) -> Option<&Value> {
        let found = self.entries.iter().find(|entry| entry.key.eq_ignore_ascii_case(name));
        found.map(|entry| &entry.node.value)
    }

    /// The fields that nobody has taken, without those that are empty.
    pub(super) fn rest(self) -> Vec<Entry> {
        self.entries.into_iter().filter(|entry| entry.node.value != Value::Null).collect()
    }

    /// Adds those of `values` that are not there.
    pub(super) fn fill_in(&mut self, values: &[Entry]) {
        for entry in values {
            if !self.entries.iter().any(|other| other.key.eq_ignore_ascii_case(&entry.key)) {
                self.entries.push(entry.clone());
            }
        }
    }

    /// The names of the fields that nobody has taken.
    pub(super) fn names(&self) -> Vec<String> {
        self.entries.iter().map(|entry| entry.key.clone()).collect()
    }

    /// Takes a field if `convert` can make something of it; else it stays.
    fn take<T>(&mut self, name: &str, convert: impl Fn(&Value) -> Option<T>) -> Option<T> {
        let at = self.entries.iter().position(|entry| entry.key.eq_ignore_ascii_case(name))?;
        let taken = convert(&self.entries[at].node.value)?;
        self.entries.remove(at);
        Some(taken)
    }

    /// Takes a field that is a text, a number, or true or false, as text.
    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        self.take(name, scalar).filter(|text| !text.is_empty())
    }

    /// Puts a text in the place of a field, or adds it.
    pub(super) fn put_text(&mut self, name: &str, text: String) {
        self.entries.retain(|entry| !entry.key.eq_ignore_ascii_case(name));
        let node = Node::unplaced(Value::Text(text));
        self.entries.push(Entry { key: name.to_owned(), key_span: 0..0, node });
    }

    /// Takes the first of `names` that is there, as text.
    pub(super) fn first_text(&mut self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|name| self.text(name))
    }

    /// Takes a field that is a text or a list of texts.
    pub(super) fn texts(&mut self, name: &str) -> Option<Vec<String>> {
        self.take(name, |value| match value {
            Value::List(nodes) => nodes.iter().map(|node| scalar(&node.value)).collect(),
            value => scalar(value).map(|text| vec![text]),
        })
    }

    /// Takes a field that is true or false.
    pub(super) fn flag(&mut self, name: &str) -> Option<bool> {
        self.take(name, |value| match value {
            Value::Bool(flag) => Some(*flag),
            Value::Integer(0) => Some(false),
            Value::Integer(1) => Some(true),
            Value::Text(text) => match text.to_ascii_lowercase().as_str() {
                "true" | "yes" | "on" => Some(true),
                "false" | "no" | "off" => Some(false),
                _ => None,
            },
            _ => None,
        })
    }

    /// Takes a field that is a group of fields.
    pub(super) fn group(&mut self, name: &str) -> Option<Front> {
        self.group_as(name, Some)
    }

    /// Takes a field that is a list of groups.
    pub(super) fn groups(&mut self, name: &str) -> Vec<Front> {
        let groups = self.take(name, |value| match value {
            Value::List(nodes) => {
                Some(nodes.iter().cloned().map(Some).map(Front::new).collect::<Vec<_>>())
            }
            _ => None,
        });
        groups.unwrap_or_default()
    }

    /// Takes a field that is a group of fields, if `convert` can make something of it.
    pub(super) fn group_as<T>(
        &mut self,
        name: &str,
        convert: impl Fn(Front) -> Option<T>,
    ) -> Option<T> {
        self.take(name, |value| match value {
            Value::Map(entries) => convert(Front { entries: entries.clone() }),
            _ => None,
        })
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.trim().to_owned()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Float(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::List(_) | Value::Map(_) => None,
    }
}
