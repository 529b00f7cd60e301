//! Splits a file into front matter and text.

use std::ops::Range;

/// The parts of a file, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Split {
    /// Front matter and the text after it.
    Parts {
        /// The YAML between the `---` lines.
        yaml: Range<usize>,
        /// Where the text begins.
        body: usize,
    },
    /// Nothing but white space.
    Empty,
    /// The first line is not `---`.
    Missing,
    /// No second `---` line.
    Unclosed,
}

/// Splits `text`; a byte order mark and `\r\n` are taken as they come.
pub fn split(text: &str) -> Split {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    if text[start..].trim().is_empty() {
        return Split::Empty;
    }
    let mut lines = text[start..].split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != "---" {
        return Split::Missing;
    }
    let yaml_start = start + first.len();
    let mut at = yaml_start;
    for line in lines {
        if line.trim_end() == "---" {
            return Split::Parts { yaml: yaml_start..at, body: at + line.len() };
        }
        at += line.len();
    }
    Split::Unclosed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts() {
        assert_eq!(split("---\na: 1\n---\nText"), Split::Parts { yaml: 4..9, body: 13 });
        assert_eq!(split("\u{feff}---\r\na: 1\r\n---\r\n"), Split::Parts { yaml: 8..14, body: 19 });
        assert_eq!(split("---\n---"), Split::Parts { yaml: 4..4, body: 7 });
        assert_eq!(split(" \n"), Split::Empty);
        assert_eq!(split("Text"), Split::Missing);
        assert_eq!(split("---\na: 1\n"), Split::Unclosed);
    }
}
