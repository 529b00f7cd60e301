//! Diagnostics for programs: a JSON object a line.

use serde::Serialize;

use super::position::Texts;
use super::shown::escaped;
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
    /// How many findings it stands for, where that is more than one.
    #[serde(skip_serializing_if = "is_one")]
    count: usize,
}

/// The most bytes of a line that are told: several times the longest paragraph that anybody writes
/// into one line.
const LONGEST_LINE: usize = 20_000;

fn is_one(count: &usize) -> bool {
    *count == 1
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
    let message = Message {
        code: diagnostic.code.name(),
        severity: diagnostic.severity.name(),
        place: position(&diagnostic.place, texts),
        text: cut(text.line(diagnostic.place.start)),
        message: &diagnostic.message,
        hint: &diagnostic.hint,
        related: diagnostic
            .related
            .iter()
            .map(|(place, message)| Related { place: position(place, texts), message })
            .collect(),
        count: diagnostic.count,
    };
    // Strings and numbers alone: their serialisation has no way to fail.
    out.push_str(&escaped(serde_json::to_string(&message).unwrap_or_default()));
    out.push('\n');
}

fn cut(line: &str) -> &str {
    &line[..line.floor_char_boundary(LONGEST_LINE)]
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
