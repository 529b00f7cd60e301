//! How a value of another shape than its field's should be written.

use super::super::quoted::value;
use crate::characters;
use crate::format::front_matter as known;
use crate::values::{Entry, Node, Value};

/// How corrections are written that are no list, but `node`.
pub(super) fn corrections(node: &Node) -> String {
    match &node.value {
        Value::Map(entries) => {
            let lines: Vec<String> = entries.iter().enumerate().map(correction_line).collect();
            format!(
                "corrections are a list, so a dash begins each: {}",
                lines.join(" and below it ")
            )
        }
        Value::Text(text) => {
            let note = in_line(text);
            format!(
                "below `corrections:` write `  - date: 2025-08-14`, with the day of the \
                 correction, and below it `    note: {note}`"
            )
        }
        _ => "below `corrections:` write `  - date: 2025-08-14` and below it `    note: …`"
            .to_owned(),
    }
}

fn correction_line((at, entry): (usize, &Entry)) -> String {
    let value = match &entry.node.value {
        Value::Text(text) if entry.key == known::CORRECTION_DATE.name => text.clone(),
        Value::Text(text) => in_line(text),
        _ => "…".to_owned(),
    };
    let lead = if at == 0 { "  - " } else { "    " };
    format!("`{lead}{}: {value}`", entry.key)
}

/// How a picture is written that is no group, but `node`.
pub(super) fn image(node: &Node) -> String {
    let first = match &node.value {
        Value::List(nodes) => nodes.first().map(|node| &node.value),
        _ => None,
    };
    match first {
        Some(Value::Text(src)) => format!("there is one picture: write `image: {}`", value(src)),
        Some(Value::Map(_)) => {
            "there is one picture: below `image:` write `  src: …` and its other lines without a \
             dash"
                .to_owned()
        }
        _ => {
            "write `image: …` with the file, or below `image:` the lines `  src: …` and `  alt: …`"
                .to_owned()
        }
    }
}

/// How files are written in the list `name` where it, or an item of it, is `node`.
pub(super) fn files(name: &str, node: &Node) -> String {
    match &node.value {
        Value::Text(src) => format!("write it as a list: `{name}: [{}]`", value(src)),
        Value::Map(_) => format!(
            "`{name}` is a list, so a dash begins each of its files: `  - src: …`, and below it the other lines with \
             four spaces before them"
        ),
        _ => format!("below `{name}:` write `  - src: …`, with the file, for each"),
    }
}

/// How it is written that an article was taken back where that is `node`.
pub(super) fn withdrawn(node: &Node) -> String {
    if let Value::Bool(false) = node.value {
        return "take the line out".to_owned();
    }
    let note = match &node.value {
        // A single word, such as `yes`, is no reason.
        Value::Text(text) if text.contains(' ') && !begins_with_digit(text) => in_line(text),
        _ => "…".to_owned(),
    };
    let date = match &node.value {
        Value::Text(text) if begins_with_digit(text) => text,
        _ => "2025-08-14",
    };
    format!(
        "below `withdrawn:` write `  date: {date}`, with the day on which it was taken back, and \
         below that `  note: {note}`, with the reason for readers"
    )
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// How a field that is true or false is written where it has `node`.
pub(super) fn flag(name: &str, node: &Node) -> String {
    const YES: [&str; 6] = ["yes", "y", "on", "true", "1", "да"];
    const NO: [&str; 8] = ["no", "n", "off", "false", "0", "нет", "не", "none"];
    let mut odd = String::new();
    let word = match &node.value {
        Value::Text(text) => {
            odd = characters::odd_in(text).map_or(odd, |(_, name)| {
                format!(", again by hand: there is {name}, which nobody sees")
            });
            let is_word = |c: &char| c.is_alphanumeric();
            text.to_lowercase().chars().filter(is_word).collect()
        }
        Value::Integer(number) => number.to_string(),
        _ => String::new(),
    };
    if YES.contains(&word.as_str()) {
        return format!("write `{name}: true`{odd}");
    }
    if NO.contains(&word.as_str()) {
        return format!("write `{name}: false`{odd}");
    }
    format!("write `{name}: true` or `{name}: false`")
}

/// `text` as a value in one line.
fn in_line(text: &str) -> String {
    value(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}
