//! Calls in blocks of code: they are what the text is about, and stay as they are written.

use super::calls::Marks;
use super::piece::Piece;

/// Stands for the first brace of a call in a block of code, as long as calls are looked for. No text has
/// this sign.
const BRACE: char = '\u{fdd0}';

/// Takes the calls in blocks of code out of sight; they are written between `marks`.
pub(super) fn cover(pieces: &mut [Piece], marks: &[Marks]) {
    for piece in pieces {
        if let Some(body) = covered(&piece.body, marks) {
            piece.body = body;
        }
    }
}

/// Puts them back.
pub(super) fn uncover(pieces: &mut [Piece]) {
    for piece in pieces.iter_mut().filter(|piece| piece.body.contains(BRACE)) {
        piece.body = piece.body.replace(BRACE, "{");
    }
}

/// `body` with those calls covered; `None` where there are none.
fn covered(body: &str, marks: &[Marks]) -> Option<String> {
    let has_call = |text: &str| marks.iter().any(|(open, _)| text.contains(open));
    if !body.contains("```") && !body.contains("~~~") || !has_call(body) {
        return None;
    }
    let mut out = String::with_capacity(body.len());
    let mut fence: Option<&str> = None;
    for line in body.split_inclusive('\n') {
        let begins = signs(line.trim_start());
        match fence {
            // What ends a block has nothing behind it.
            Some(open) if begins.starts_with(open) && line.trim() == begins => fence = None,
            Some(_) if has_call(line) => {
                let covered = marks.iter().fold(line.to_owned(), |line, (open, _)| {
                    line.replace(open, &open.replacen('{', &BRACE.to_string(), 1))
                });
                out.push_str(&covered);
                continue;
            }
            Some(_) => {}
            None if begins.len() >= 3 => fence = Some(begins),
            None => {}
        }
        out.push_str(line);
    }
    Some(out)
}

/// The grave accents or tildes that `line` begins with.
fn signs(line: &str) -> &str {
    let sign = match line.chars().next() {
        Some(sign @ ('`' | '~')) => sign,
        _ => return "",
    };
    line.split_at(line.find(|c| c != sign).unwrap_or(line.len())).0
}

#[cfg(test)]
mod tests {
    use super::covered;

    #[test]
    fn calls_in_code_are_covered() {
        let marks = &[("{{<", ">}}"), ("{{%", "%}}")];
        let text =
            "{{< a >}}\n```go\n{{< b >}} {{%/* c */%}}\n``\n````\n{{< d >}}\n~~~\n{{< e >}}\n";
        let hidden = "{{< a >}}\n```go\n\u{fdd0}{< b >}} \u{fdd0}{%/* c */%}}\n``\n````\n{{< d >}}\n~~~\n\u{fdd0}{< e >}}\n";
        assert_eq!(covered(text, marks).as_deref(), Some(hidden));
        assert_eq!(covered("```\n{{ a }}\n```\n", marks), None);
    }
}
