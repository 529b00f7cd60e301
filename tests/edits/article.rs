//! A Markdown file: front matter with a line for each field, and a text.

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

    /// The items of a field that is a list on one line.
    pub fn list(&self, field: &str) -> Vec<String> {
        let inside = self.get(field).unwrap_or_default().trim_matches(['[', ']']);
        let items = inside.split(", ").filter(|item| !item.is_empty());
        items.map(str::to_owned).collect()
    }

    pub fn set_list(&mut self, field: &str, items: &[String]) {
        self.set(field, format!("[{}]", items.join(", ")));
    }

    /// Whether readers see it at the end of 2025.
    pub fn is_published(&self) -> bool {
        self.get("draft") != Some("true") && self.get("date").is_none_or(|date| date < "2026")
    }
}
