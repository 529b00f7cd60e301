//! A Markdown file: front matter with a line for each field, and a text.

use super::tree::{Group, Tree};

/// An article, a standing page or a term's page.
#[derive(Clone, Default)]
pub struct Article {
    fields: Vec<(String, String)>,
    pub body: String,
}

impl Article {
    pub fn new(title: &str, body: String) -> Self {
        let mut article = Article { fields: Vec::new(), body };
        article.set("title", title);
        article
    }

    /// Reads what [`Article::text`] wrote.
    pub fn read(text: &str) -> Self {
        let (front, body) = text.split_once("\n---\n").unwrap_or_default();
        let lines = front.lines().filter_map(|line| line.split_once(": "));
        let fields = lines.map(|(field, value)| (field.to_owned(), value.to_owned())).collect();
        Article { fields, body: body.to_owned() }
    }

    pub fn text(&self) -> String {
        let lines = self.fields.iter().map(|(field, value)| format!("{field}: {value}\n"));
        format!("---\n{}---\n{}", lines.collect::<String>(), self.body)
    }

    /// The value of a field as YAML.
    pub fn get(&self, field: &str) -> Option<&str> {
        self.fields.iter().find(|(name, _)| name == field).map(|(_, value)| value.as_str())
    }

    pub fn set(&mut self, field: &str, value: impl Into<String>) {
        let value = value.into();
        match self.fields.iter_mut().find(|(name, _)| name == field) {
            Some((_, old)) => *old = value,
            None => self.fields.push((field.to_owned(), value)),
        }
    }

    pub fn remove(&mut self, field: &str) {
        self.fields.retain(|(name, _)| name != field);
    }

    /// The texts of a field that is a list, or one text.
    pub fn list(&self, field: &str) -> Vec<String> {
        let items = match self.get(field).map(Tree::read) {
            Some(Tree::List(items)) => items,
            one => one.into_iter().collect(),
        };
        let texts = items.into_iter().filter_map(|item| match item {
            Tree::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        });
        texts.collect()
    }

    pub fn set_list(&mut self, field: &str, items: &[String]) {
        self.set(field, Tree::texts(items).yaml());
    }

    /// All fields with their values.
    pub fn group(&self) -> Group {
        self.fields.iter().map(|(name, value)| (name.clone(), Tree::read(value))).collect()
    }

    /// Gives the article the fields of `group`, and no other. A value that is as it was stays as
    /// it was written.
    pub fn set_group(&mut self, group: &Group) {
        let fields = group.iter().map(|(name, value)| match self.get(name) {
            Some(written) if Tree::read(written) == *value => (name.clone(), written.to_owned()),
            _ => (name.clone(), value.yaml()),
        });
        self.fields = fields.collect();
    }

    /// Whether readers see it at the end of 2025.
    pub fn is_published(&self) -> bool {
        self.get("draft") != Some("true") && self.get("date").is_none_or(|date| date < "2026")
    }
}
