//! `[front]`: what front pages show.

use super::unknown;
use crate::diagnostics::Code;
use crate::format::site_toml as known;
use crate::site::{Front, Pictures};
use crate::values::{Entry, Field, Fields, Scalar, Shape, Value};

pub(super) fn read(fields: &mut Fields) -> Front {
    match fields.take(&known::FRONT) {
        Some(entry) => unknown::table(fields, entry, inside),
        None => usual(),
    }
}

/// What front pages show where site.toml does not say.
fn usual() -> Front {
    let number = |field: &Field| match field.default {
        Some(Scalar::Number(number)) => number as usize,
        _ => 0,
    };
    Front {
        newest: number(&known::NEWEST),
        sections: Vec::new(),
        per_section: number(&known::PER_SECTION),
        pictures: Pictures::Lead,
    }
}

fn inside(inside: &mut Fields) -> Front {
    let usual = usual();
    let sections = inside.texts(&known::FRONT_SECTIONS).unwrap_or_default();
    let mut named: Vec<String> = Vec::new();
    for (section, span) in sections {
        if named.contains(&section) {
            let message = format!("the section `{section}` stands here twice");
            inside.add(Code::BadSetting, &span, message, "take one of them out");
        }
        named.push(section);
    }
    Front {
        newest: number(inside, &known::NEWEST).unwrap_or(usual.newest),
        sections: named,
        per_section: number(inside, &known::PER_SECTION).unwrap_or(usual.per_section),
        pictures: pictures(inside).unwrap_or(usual.pictures),
    }
}

fn number(inside: &mut Fields, field: &Field) -> Option<usize> {
    let (Shape::Number(least, most), Some(Scalar::Number(usual))) = (field.shape, field.default)
    else {
        return None;
    };
    let entry = inside.take(field)?;
    match entry.node.value {
        Value::Integer(number) if (least..=most).contains(&number) => return Some(number as usize),
        Value::Integer(number) => {
            let message = format!("`{}` cannot be {number}", field.name);
            let hint = format!("write a number from {least} to {most}; {usual} is usual");
            inside.add(Code::BadSetting, &entry.node.span, message, hint);
        }
        _ => inside.wrong(&entry.node, &format!("a whole number from {least} to {most}")),
    }
    None
}

fn pictures(inside: &mut Fields) -> Option<Pictures> {
    let Entry { node, .. } = inside.take(&known::PICTURES)?;
    let all = [Pictures::Lead, Pictures::None, Pictures::All];
    let found = match &node.value {
        Value::Text(word) => all.into_iter().find(|pictures| pictures.word() == word),
        _ => None,
    };
    if found.is_none() {
        let hint = "write \"lead\" for the first bulletin's picture alone, \"all\", or \"none\"";
        let message = match &node.value {
            Value::Text(word) => format!("unknown choice `{word}`"),
            _ => format!("expected text, found {}", node.kind()),
        };
        inside.add(Code::BadSetting, &node.span, message, hint);
    }
    found
}
