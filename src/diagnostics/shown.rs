//! Texts as they are shown on a terminal, and beside a change on a web page: names of files and
//! what is quoted come from anyone, and must not steer what shows them.

use std::borrow::Cow;

/// `text` in one line, without what would steer a terminal or put the line in another order: spaces
/// stand for breaks, and numbers for all else (`\u{1b}`).
pub fn shown(text: &str) -> Cow<'_, str> {
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' | '\n' | '\r' => shown.push(' '),
            c if steers(c) => shown.extend(c.escape_unicode()),
            c => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

/// The beginning of `text`, as a message shows it: no more than `most` characters of its first line,
/// and `…` where that is not all.
pub(crate) fn beginning(text: &str, most: usize) -> Cow<'_, str> {
    let line = text.lines().next().unwrap_or_default();
    let end = line.char_indices().nth(most).map_or(line.len(), |(end, _)| end);
    match end == text.len() {
        true => Cow::Borrowed(text),
        false => Cow::Owned(format!("{}…", line[..end].trim_end())),
    }
}

/// `json`, in which nothing that steers stands raw: JSON itself escapes the oldest of it only.
pub(super) fn escaped(json: String) -> String {
    if !json.contains(steers) {
        return json;
    }
    // All of it has four digits in hexadecimal, and can only stand in a string.
    let escape = |c: char| match steers(c) {
        true => format!("\\u{:04x}", u32::from(c)),
        false => c.to_string(),
    };
    json.chars().map(escape).collect()
}

/// `text`, a file's, with as many bytes as before, and without what steers but is taken for a
/// letter by what draws the lines of a file.
pub(super) fn drawn(text: Cow<'_, str>) -> String {
    let is_later_control = |c: char| c.is_control() && !c.is_ascii();
    let text = match text.contains(is_later_control) {
        true => Cow::Owned(text.replace(is_later_control, "\u{b7}")),
        false => text,
    };
    match text.contains(is_line_break) {
        true => text.replace(is_line_break, "\u{fffd}"),
        false => text.into_owned(),
    }
}

fn steers(c: char) -> bool {
    let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || is_line_break(c) || turns
}

/// Whether `c` is one of the two breaks that Unicode has besides controls.
fn is_line_break(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers() {
        assert!(matches!(shown("Минск, «a» \u{200f}\u{ad}"), Cow::Borrowed(_)));
        assert_eq!(shown("x\u{1b}]0;owned\u{7}.md"), "x\\u{1b}]0;owned\\u{7}.md");
        assert_eq!(shown("a\nb\tc\r\nd"), "a b c  d");
        assert_eq!(
            shown("\u{9b}\u{7f}\u{202e}\u{2069}\u{2028}"),
            "\\u{9b}\\u{7f}\\u{202e}\\u{2069}\\u{2028}"
        );
        let json = serde_json::to_string("\u{1b}\u{9b}\u{202e}\u{7f}é").expect("JSON");
        let safe = escaped(json);
        assert_eq!(safe, "\"\\u001b\\u009b\\u202e\\u007fé\"");
        let read: String = serde_json::from_str(&safe).expect("JSON");
        assert_eq!(read, "\u{1b}\u{9b}\u{202e}\u{7f}é");
    }

    #[test]
    fn beginnings_are_short() {
        let all = ["", "Мир", "Мир да", "Мира", "М \nр", " Мир\n"].map(|text| beginning(text, 3));
        assert_eq!(all, ["", "Мир", "Мир…", "Мир…", "М…", " Ми…"]);
    }

    #[test]
    fn drawn_lines_have_their_bytes() {
        let text = "a\u{9b}b\u{2028}c\u{85}é\n";
        let drawn = drawn(text.into());
        assert_eq!(drawn, "a\u{b7}b\u{fffd}c\u{b7}é\n");
        assert_eq!(drawn.len(), text.len());
    }
}
