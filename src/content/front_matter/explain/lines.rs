//! The lines of front matter, taken apart as an editor sees them.

use crate::format::front_matter as known;
use crate::site::Site;
use crate::values::{Field, Shape};

/// A line of the front matter.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'y> {
    /// Its first byte.
    pub start: usize,
    /// The line, without spaces at its end.
    pub text: &'y str,
    /// Whether the parser stopped in this line.
    pub is_last: bool,
}

/// A line with a value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parts<'y> {
    /// What stands before the value: the dash, the field.
    pub lead: &'y str,
    /// The field's name; none for an item of a list.
    pub key: Option<&'y str>,
    /// The value, up to the line's end.
    pub value: &'y str,
}

impl<'y> Line<'y> {
    /// How many bytes of white space it begins with.
    pub(super) fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }

    /// The byte behind its text.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// What stands before its value, and the value.
    pub(super) fn parts(&self) -> Option<Parts<'y>> {
        let text = self.text.trim_start();
        let mut body = text;
        while let Some(rest) = body.strip_prefix("- ") {
            body = rest.trim_start();
        }
        let is_item = body.len() < text.len();
        let named = separator(body).map(|colon| (&body[..colon], body[colon + 1..].trim_start()));
        let is_term = |name: &str| is_item && field(name).is_none();
        let (key, value) = match named.filter(|(name, _)| !is_term(name)) {
            Some((name, value)) => (Some(name), value),
            None if is_item => (None, body),
            None => return None,
        };
        Some(Parts { lead: &text[..text.len() - value.len()], key, value })
    }
}

impl Parts<'_> {
    /// Whether the value is a text, and no list.
    pub(super) fn is_text(&self) -> bool {
        let shape = self.key.and_then(field).map(|field| field.shape);
        self.key.is_none() || matches!(shape, Some(Shape::Text))
    }
}

/// The colon between a line's field and value, if the line has one.
fn separator(text: &str) -> Option<usize> {
    text.find(": ").or_else(|| text.ends_with(':').then(|| text.len() - 1))
}

/// The lines of `yaml` without empty ones and comments.
pub(super) fn all_lines(yaml: &str) -> impl Iterator<Item = Line<'_>> {
    let mut start = 0;
    let lines = yaml.split_inclusive('\n').map(move |text| {
        let line = Line { start, text: text.trim_end(), is_last: false };
        start += text.len();
        line
    });
    lines.filter(|line| !line.text.is_empty() && !line.text.trim_start().starts_with('#'))
}

/// The line of the byte `at`, then those before it.
pub(super) fn lines_before(yaml: &str, at: usize) -> impl Iterator<Item = Line<'_>> {
    let mut lines: Vec<Line> = all_lines(yaml).take_while(|line| line.start <= at).collect();
    if let Some(line) = lines.last_mut() {
        line.is_last = true;
    }
    lines.into_iter().rev()
}

/// The field of front matter `name`, of an article or of a group in it.
fn field(name: &str) -> Option<&'static Field<'static>> {
    find(known::OWN, name)
}

fn find(fields: &'static [Field<'static>], name: &str) -> Option<&'static Field<'static>> {
    fields.iter().find(|field| field.name == name).or_else(|| {
        fields.iter().find_map(|field| match field.shape {
            Shape::Group(inner)
            | Shape::Groups(inner)
            | Shape::TextOrGroup(inner)
            | Shape::TextsOrGroups(inner) => find(inner, name),
            _ => None,
        })
    })
}

/// Whether front matter of `site` can have a field `name`.
pub(super) fn is_known(site: &Site, name: &str) -> bool {
    field(name).is_some() || site.taxonomies.iter().any(|taxonomy| taxonomy.field == name)
}
