//! YAML 1.2 with its core schema, read in two ways: fast without places, slower with them.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};
use serde::Deserialize;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::{Entry, Node, Value};

/// Aliases may not blow a document up beyond this many nodes: the largest front matter has some
/// hundred.
const MAX_NODES: usize = 50_000;
/// Nor may it be nested deeper than this, so that the stack is enough: `extra` may hold anything,
/// but nobody nests ten levels by hand.
const MAX_DEPTH: usize = 64;
const TOO_DEEP: &str = "the text is nested too deeply or refers to itself too often";

/// Up to this many fields are looked through one by one: front matter has a dozen.
const FEW: usize = 30;

/// What is wrong with a YAML text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct YamlError {
    /// The bytes where it is.
    pub span: Range<usize>,
    /// What it is.
    pub message: String,
    /// Where the same stands before, if it stands twice.
    pub first: Option<Range<usize>>,
}

/// Reads `text` without places; any failure is to be looked up with [`located`].
pub(crate) fn fast(text: &str) -> Result<Node, YamlError> {
    // The fast parser takes the square of the depth in time, and tells that it is too deep only
    // afterwards; the other one stops where it is.
    if may_be_deep(text) {
        located(text)?;
    }
    serde_yaml::from_str(text).map_err(|error| {
        let offset = error.location().map_or(0, |location| location.index());
        YamlError { span: offset..offset, message: error.to_string(), first: None }
    })
}

/// Whether `text` has so many beginnings of lists and groups in lines that it may be nested deeper
/// than may be.
fn may_be_deep(text: &str) -> bool {
    let bytes = text.as_bytes();
    let brackets = memchr::memchr2_iter(b'[', b'{', bytes);
    let is_marked = |at: &usize| matches!(bytes.get(at + 2), Some(b'-' | b'?' | b':'));
    let marks = memchr::memchr3_iter(b'-', b'?', b':', bytes).filter(is_marked);
    brackets.chain(marks).nth(MAX_DEPTH).is_some()
}

/// Reads `text` as Ruby's YAML does, which is that of the fast reader: of a field that stands twice, the last
/// counts.
pub(crate) fn as_ruby(text: &str) -> Option<Node> {
    if may_be_deep(text) {
        return None;
    }
    NodeVisitor { last_counts: true }.deserialize(serde_yaml::Deserializer::from_str(text)).ok()
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        NodeVisitor { last_counts: false }.deserialize(deserializer)
    }
}

#[derive(Clone, Copy)]
struct NodeVisitor {
    /// Whether of a field that stands twice the last counts; else it is an error.
    last_counts: bool,
}

impl<'de> DeserializeSeed<'de> for NodeVisitor {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("text, a number, true or false, a list or fields")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::unplaced(Value::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::unplaced(Value::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::unplaced(Value::Integer(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::unplaced(number(value)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Node::unplaced(Value::Float(value)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::unplaced(Value::Text(value.to_owned())))
    }

    fn visit_string<E>(self, value: String) -> Result<Node, E> {
        Ok(Node::unplaced(Value::Text(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = items.next_element_seed(self)? {
            nodes.push(node);
        }
        Ok(Node::unplaced(Value::List(nodes)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Node, A::Error> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut many: HashSet<String> = HashSet::new();
        while let Some((key, node)) = fields.next_entry_seed(PhantomData::<String>, self)? {
            // Of few, looking through them is quicker.
            let is_known = match entries.len() {
                ..FEW => entries.iter().any(|entry| entry.key == key),
                FEW => {
                    many = entries.iter().map(|entry| entry.key.clone()).collect();
                    !many.insert(key.clone())
                }
                _ => !many.insert(key.clone()),
            };
            if is_known && self.last_counts {
                entries.retain(|entry| entry.key != key);
            } else if is_known {
                return Err(de::Error::custom(format!("field `{key}` stands twice")));
            }
            entries.push(Entry { key, key_span: 0..0, node });
        }
        Ok(Node::unplaced(Value::Map(entries)))
    }
}

fn number(value: u64) -> Value {
    i64::try_from(value).map_or(Value::Float(value as f64), Value::Integer)
}

/// Reads `text` with the place of every key and value.
pub(crate) fn located(text: &str) -> Result<Node, YamlError> {
    let offsets = CharOffsets::new(text);
    let mut loader = Loader {
        parser: Parser::new_from_str(text),
        offsets: &offsets,
        text,
        anchors: HashMap::new(),
        nodes: 0,
    };
    loader.document()
}

/// Byte offsets of the characters of a text: the parser counts characters.
struct CharOffsets {
    starts: Vec<usize>,
    ascii: bool,
    len: usize,
}

impl CharOffsets {
    fn new(text: &str) -> Self {
        let ascii = text.is_ascii();
        let starts =
            if ascii { Vec::new() } else { text.char_indices().map(|(at, _)| at).collect() };
        CharOffsets { starts, ascii, len: text.len() }
    }

    fn byte(&self, character: usize) -> usize {
        if self.ascii {
            return character.min(self.len);
        }
        self.starts.get(character).copied().unwrap_or(self.len)
    }

    fn span(&self, span: Span) -> Range<usize> {
        self.byte(span.start.index())..self.byte(span.end.index())
    }
}

struct Loader<'t> {
    parser: Parser<'t, saphyr_parser::StrInput<'t>>,
    offsets: &'t CharOffsets,
    text: &'t str,
    anchors: HashMap<usize, Node>,
    nodes: usize,
}

type Loaded<T> = Result<T, YamlError>;

impl<'t> Loader<'t> {
    fn next(&mut self) -> Loaded<(Event<'t>, Range<usize>)> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => Ok((event, self.offsets.span(span))),
            Some(Err(error)) => {
                let at = self.offsets.byte(error.marker().index());
                // The parser has a limit of its own, and looks further ahead.
                let is_deep = error.info().contains("recursion limit");
                let message = if is_deep { TOO_DEEP } else { error.info() };
                Err(YamlError { span: at..at, message: message.to_owned(), first: None })
            }
            None => Ok((Event::StreamEnd, self.text.len()..self.text.len())),
        }
    }

    fn document(&mut self) -> Loaded<Node> {
        loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentStart(_) | Event::Nothing, _) => {}
                (Event::StreamEnd | Event::DocumentEnd, span) => {
                    return Ok(Node { value: Value::Null, span });
                }
                (event, span) => {
                    let node = self.node(event, span, 0)?;
                    self.rest()?;
                    return Ok(node);
                }
            }
        }
    }

    /// What follows the first value: its own end, and nothing else.
    fn rest(&mut self) -> Loaded<()> {
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(()),
                (Event::DocumentEnd | Event::Nothing, _) => {}
                (_, span) => return fail(span, "a second document begins here"),
            }
        }
    }

    fn node(&mut self, event: Event<'t>, span: Range<usize>, depth: usize) -> Loaded<Node> {
        self.nodes += 1;
        if self.nodes > MAX_NODES || depth > MAX_DEPTH {
            return fail(span, TOO_DEEP);
        }
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let value = scalar(&text, style, tag.as_deref());
                // A block of text ends where the next line begins.
                let span = span.start
                    ..span.start
                        + self.text.get(span.clone()).map_or(0, |text| text.trim_end().len());
                Ok(self.anchored(anchor, Node { value, span }))
            }
            Event::SequenceStart(anchor, _) => {
                let node = self.list(span.start, depth)?;
                Ok(self.anchored(anchor, node))
            }
            Event::MappingStart(anchor, _) => {
                let node = self.map(span.start, depth)?;
                Ok(self.anchored(anchor, node))
            }
            Event::Alias(anchor) => match self.anchors.get(&anchor) {
                Some(node) => {
                    let node = Node { value: node.value.clone(), span };
                    self.nodes += size(&node);
                    Ok(node)
                }
                None => fail(span, "this alias names no anchor"),
            },
            _ => fail(span, "a value was expected here"),
        }
    }

    fn anchored(&mut self, anchor: usize, node: Node) -> Node {
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        node
    }

    fn list(&mut self, start: usize, depth: usize) -> Loaded<Node> {
        let mut nodes: Vec<Node> = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, end) => {
                    let end = nodes.last().map_or(end.end, |last| last.span.end).max(start);
                    return Ok(Node { value: Value::List(nodes), span: start..end });
                }
                (event, span) => nodes.push(self.node(event, span, depth + 1)?),
            }
        }
    }

    fn map(&mut self, start: usize, depth: usize) -> Loaded<Node> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut seen = HashSet::new();
        loop {
            let (key, key_span) = match self.next()? {
                (Event::MappingEnd, end) => {
                    let end = entries.last().map_or(end.end, |last| last.node.span.end).max(start);
                    return Ok(Node { value: Value::Map(entries), span: start..end });
                }
                (Event::Scalar(text, ..), span) => (text.into_owned(), span),
                (_, span) => return fail(span, "the name of a field must be text"),
            };
            if !seen.insert(key.clone()) {
                let first = entries.iter().find(|entry| entry.key == key);
                let first = first.map(|entry| entry.key_span.clone());
                let message = format!("the field `{key}` stands twice");
                return Err(YamlError { span: key_span, message, first });
            }
            let (event, span) = self.next()?;
            let node = self.node(event, span, depth + 1)?;
            entries.push(Entry { key, key_span, node });
        }
    }
}

fn fail<T>(span: Range<usize>, message: &str) -> Loaded<T> {
    Err(YamlError { span, message: message.to_owned(), first: None })
}

fn size(node: &Node) -> usize {
    match &node.value {
        Value::List(nodes) => 1 + nodes.iter().map(size).sum::<usize>(),
        Value::Map(entries) => 1 + entries.iter().map(|entry| size(&entry.node)).sum::<usize>(),
        _ => 1,
    }
}

/// A scalar's value in the core schema (YAML 1.2.2, section 10.3.2).
fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Value {
    let forced_text = tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str");
    if style != ScalarStyle::Plain || forced_text {
        return Value::Text(text.to_owned());
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" => return Value::Bool(false),
        _ => {}
    }
    integer(text).or_else(|| float(text)).unwrap_or_else(|| Value::Text(text.to_owned()))
}

fn integer(text: &str) -> Option<Value> {
    let radix = |prefix, radix| {
        let digits = text.strip_prefix(prefix)?;
        i64::from_str_radix(digits, radix).ok()
    };
    let decimal = || {
        let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
        let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| text.parse().ok()).flatten()
    };
    radix("0x", 16).or_else(|| radix("0o", 8)).or_else(decimal).map(Value::Integer)
}

fn float(text: &str) -> Option<Value> {
    match text.strip_prefix(['+', '-']).unwrap_or(text) {
        ".inf" | ".Inf" | ".INF" => {
            let sign = if text.starts_with('-') { -1.0 } else { 1.0 };
            return Some(Value::Float(f64::INFINITY.copysign(sign)));
        }
        ".nan" | ".NaN" | ".NAN" if text.starts_with('.') => return Some(Value::Float(f64::NAN)),
        _ => {}
    }
    let numeric = text.bytes().any(|byte| byte.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    // Beyond all numbers that there are, the fast reader sees text.
    let number = numeric.then(|| text.parse().ok()).flatten();
    number.filter(|number: &f64| number.is_finite()).map(Value::Float)
}

#[cfg(test)]
mod tests;
