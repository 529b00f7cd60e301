//! Snippets for VS Code, which offers them in Markdown without any extension: one for each field.

use serde_json::{Map, Value, json};

use super::fields;
use crate::choices::Choices;
use crate::values::{Field, Shape};

/// The snippets for front matter, as the text of a `.code-snippets` file.
pub(super) fn text(choices: Option<&Choices>) -> String {
    let snippet = |field: Field| {
        let snippet = json!({
            "scope": "markdown",
            "prefix": field.name,
            "description": field.about,
            "body": Body { choices, stops: 0 }.lines(&field, ""),
        });
        (field.name.to_owned(), snippet)
    };
    let snippets: Map<String, Value> = fields(choices).into_iter().map(snippet).collect();
    super::text(&Value::Object(snippets))
}

/// The lines of a snippet, with the places that the cursor stops at.
struct Body<'c> {
    choices: Option<&'c Choices>,
    stops: usize,
}

impl Body<'_> {
    fn lines(&mut self, field: &Field, before: &str) -> Vec<String> {
        let name = field.name;
        let value = match field.shape {
            Shape::Text => format!("\"{}\"", self.stop()),
            Shape::Date => "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE".to_owned(),
            Shape::Flag => self.offer(&["true", "false"].map(str::to_owned)),
            Shape::Word(words) => self.choice(words.iter().copied()),
            Shape::Language => {
                let languages = self.choices.map_or(&[][..], |choices| &choices.languages);
                self.choice(languages.iter().map(String::as_str))
            }
            Shape::Terms(taxonomy) => {
                let choices = self.choices.and_then(|choices| choices.taxonomy(taxonomy));
                let terms = choices.map_or(&[][..], |choices| &choices.terms);
                format!("[{}]", self.choice(terms.iter().map(|choice| choice.term.as_str())))
            }
            Shape::Texts => format!("[{}]", self.stop()),
            Shape::SomeOf(words) => format!("[{}]", self.choice(words.iter().copied())),
            Shape::TextOrGroup(fields) | Shape::Group(fields) => {
                return self.group(name, fields, before, "  ");
            }
            Shape::Groups(fields) | Shape::TextsOrGroups(fields) => {
                return self.group(name, fields, before, "- ");
            }
            Shape::Number(..) | Shape::NamedGroups(_) | Shape::NamedTexts | Shape::Any => {
                self.stop()
            }
        };
        vec![format!("{before}{name}: {value}")]
    }

    /// A group of `fields`, the first of which begins with `first`.
    fn group(&mut self, name: &str, fields: &[Field], before: &str, first: &str) -> Vec<String> {
        let mut lines = vec![format!("{before}{name}:")];
        for (at, field) in fields.iter().enumerate() {
            let indent = if at == 0 { first } else { "  " };
            lines.extend(self.lines(field, &format!("{before}{indent}")));
        }
        lines
    }

    fn stop(&mut self) -> String {
        self.stops += 1;
        format!("${}", self.stops)
    }

    /// A stop that offers `words`, each as a value of YAML.
    fn choice<'w>(&mut self, words: impl IntoIterator<Item = &'w str>) -> String {
        let words: Vec<String> = words.into_iter().map(|word| escaped(&as_yaml(word))).collect();
        self.offer(&words)
    }

    fn offer(&mut self, words: &[String]) -> String {
        let stop = self.stop();
        match words.is_empty() {
            true => stop,
            false => format!("${{{}|{}|}}", self.stops, words.join(",")),
        }
    }
}

/// `word` as a value of YAML: in quotes where it needs any.
fn as_yaml(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let is_plain = word.chars().all(plain) && word.starts_with(char::is_alphabetic);
    let is_other = ["true", "false", "null"].contains(&word.to_lowercase().as_str());
    match is_plain && !is_other {
        true => word.to_owned(),
        false => Value::from(word).to_string(),
    }
}

/// `word` as a choice of a snippet, in which some signs mean something.
fn escaped(word: &str) -> String {
    let mut escaped = String::new();
    for c in word.chars() {
        if ['\\', ',', '|', '$', '}'].contains(&c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
