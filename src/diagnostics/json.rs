//! Diagnostics for programs: a JSON object a line.

use serde::Serialize;

use super::position::Texts;
use super::{Diagnostic, Place};

#[derive(Serialize)]
struct Message<'a> {
    code: &'a str,
    severity: &'a str,
    #[serde(flatten)]
    place: Where<'a>,
    /// The line of the place.
    text: &'a str,
    message: &'a str,
    hint: &'a str,
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Where<'a> {
    path: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    place: Where<'a>,
    message: &'a str,
}

pub(super) fn write(out: &mut String, diagnostic: &Diagnostic, texts: &mut Texts) {
    let text = texts.text(&diagnostic.place.path);
    let line = texts.position(&diagnostic.place).line;
    let message = Message {
        code: diagnostic.code.name(),
        severity: diagnostic.severity.name(),
        place: position(&diagnostic.place, texts),
        text: text.lines().nth(line - 1).unwrap_or_default(),
        message: &diagnostic.message,
        hint: &diagnostic.hint,
        related: diagnostic
            .related
            .iter()
            .map(|(place, message)| Related { place: position(place, texts), message })
            .collect(),
    };
    // Strings and numbers alone: their serialisation has no way to fail.
    out.push_str(&serde_json::to_string(&message).unwrap_or_default());
    out.push('\n');
}

fn position<'a>(place: &'a Place, texts: &mut Texts) -> Where<'a> {
    let (start, end) = (texts.position(place), texts.end(place));
    Where {
        path: &place.path,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}
