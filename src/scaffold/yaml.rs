//! Text as a value of front matter.

use crate::characters;

/// `text` on one line, without signs that no text file may have.
pub(super) fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ").replace(char::is_control, "");
    characters::mended(&line).into_owned()
}

/// `text` in quotes.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", one_line(text).replace('\\', "\\\\").replace('"', "\\\""))
}

/// The term `text`, in quotes where it could be taken for something else.
pub(super) fn term(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || c == '-' || c == ' ';
    let begins_well = text.starts_with(char::is_alphabetic);
    let is_word = !["true", "false", "null"].contains(&text.to_lowercase().as_str());
    let ends_well = !text.ends_with(' ');
    match begins_well && is_word && ends_well && text.chars().all(is_plain) {
        true => text.to_owned(),
        false => quoted(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for text in ["a: b # c", "\"x\" \\ 'y'", "- [ ]", "10", "Год\u{85}мира", "null", "no", "é"]
        {
            for written in [quoted(text), term(text)] {
                let yaml = format!("t: {written}\nl: [{written}]\n");
                let node = crate::values::yaml::fast(&yaml).expect("YAML");
                let shown = serde_json::to_value(&node).expect("JSON");
                let expected = one_line(text);
                assert_eq!(shown, serde_json::json!({ "t": expected, "l": [expected] }), "{yaml}");
            }
        }
    }
}
