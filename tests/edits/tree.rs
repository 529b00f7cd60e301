//! A value of front matter or of site.toml as data.

use serde_yaml::Value;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    Text(String),
    Number(i64),
    Flag(bool),
    List(Vec<Tree>),
    Group(Group),
}

/// Named values in order.
pub type Group = Vec<(String, Tree)>;

impl Tree {
    pub fn text(text: &str) -> Self {
        Tree::Text(text.to_owned())
    }

    /// A list of texts.
    pub fn texts<S: AsRef<str>>(texts: &[S]) -> Self {
        Tree::List(texts.iter().map(|text| Tree::text(text.as_ref())).collect())
    }

    /// Reads a value on one line of YAML.
    pub fn read(yaml: &str) -> Self {
        serde_yaml::from_str(yaml).map_or_else(|_| Tree::text(yaml), Tree::from_yaml)
    }

    fn from_yaml(value: Value) -> Self {
        match value {
            Value::Bool(flag) => Tree::Flag(flag),
            Value::Number(number) => {
                number.as_i64().map_or_else(|| Tree::Text(number.to_string()), Tree::Number)
            }
            Value::String(text) => Tree::Text(text),
            Value::Sequence(items) => Tree::List(items.into_iter().map(Tree::from_yaml).collect()),
            Value::Mapping(fields) => Tree::Group(
                fields
                    .into_iter()
                    .map(|(name, value)| {
                        (name.as_str().unwrap_or_default().to_owned(), Tree::from_yaml(value))
                    })
                    .collect(),
            ),
            Value::Null | Value::Tagged(_) => Tree::Text(String::new()),
        }
    }

    /// The value on one line of YAML.
    pub fn yaml(&self) -> String {
        match self {
            Tree::Text(text) if is_plain(text) => text.clone(),
            other => other.written(": ", Tree::yaml),
        }
    }

    /// The value on one line of TOML.
    pub fn toml(&self) -> String {
        self.written(" = ", Tree::toml)
    }

    /// What YAML and TOML write in the same way, but for what stands behind a name.
    fn written(&self, is: &str, inside: impl Fn(&Tree) -> String) -> String {
        match self {
            Tree::Text(text) => serde_json::Value::from(text.as_str()).to_string(),
            Tree::Number(number) => number.to_string(),
            Tree::Flag(flag) => flag.to_string(),
            Tree::List(items) => {
                format!("[{}]", items.iter().map(inside).collect::<Vec<_>>().join(", "))
            }
            Tree::Group(fields) => {
                let fields =
                    fields.iter().map(|(name, value)| format!("{name}{is}{}", inside(value)));
                format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
            }
        }
    }
}

/// Whether `text` is itself in YAML without quotes, on a line of its own and in a list.
fn is_plain(text: &str) -> bool {
    serde_yaml::from_str::<Vec<Value>>(&format!("[{text}]"))
        .is_ok_and(|items| items == [Value::from(text)])
}

/// What `name` has in `group`.
pub fn get<'g>(group: &'g Group, name: &str) -> Option<&'g Tree> {
    group.iter().find(|(other, _)| other == name).map(|(_, value)| value)
}

/// Gives `name` a value in `group`.
pub fn set(group: &mut Group, name: &str, value: Tree) {
    match group.iter_mut().find(|(other, _)| other == name) {
        Some((_, old)) => *old = value,
        None => group.push((name.to_owned(), value)),
    }
}
