//! How deep the messages of a Fluent file are nested: the parser calls itself for each level, and
//! would take all of the stack.

/// The most braces and brackets that may be open in a message: nobody nests ten.
pub(super) const MAX_DEPTH: usize = 200;

/// The byte of `text` at which a message is nested too deeply.
///
/// It tells so too early rather than too late. Where a brace may stand in quotes, and so may be
/// text, it does not count as closed. A bracket may always be text, and never counts as closed: a
/// message can have [`MAX_DEPTH`] of them.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let (mut braces, mut brackets, mut start) = (0_usize, 0_usize, 0);
    for line in text.split_inclusive('\n') {
        if begins_message(line) {
            (braces, brackets) = (0, 0);
        }
        let has_quotes = line.contains('"');
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'{' => braces += 1,
                b'}' if !has_quotes => braces = braces.saturating_sub(1),
                b'(' => brackets += 1,
                _ => continue,
            }
            if braces + brackets > MAX_DEPTH {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
}

/// Whether a message, a term or a comment begins with `line`. Inside of a brace that is open these
/// would be errors, so that what was open before is not open any more.
fn begins_message(line: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let Some((name, _)) = line.split_once('=') else { return line.starts_with('#') };
    let name = name.trim_end_matches(' ');
    line.starts_with('#') || !name.is_empty() && name.chars().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::too_deep;

    #[test]
    fn what_is_too_deep() {
        let open = |what: &str| too_deep(&format!("a = {}x\n", what.repeat(300)));
        assert_eq!(open("{"), Some(4 + 200));
        assert_eq!(open("{\n"), Some(4 + 400));
        assert!(open("{ NUMBER(\n").is_some());
        assert!(open("{ \"}\" ").is_some());
        assert!(open("{ $x ->\n *[a] ))) ").is_some());
        assert_eq!(open("{ $x } "), None);
        assert_eq!(too_deep(&"a = An { \"{\" } and an ( open one\n".repeat(300)), None);
        assert_eq!(too_deep(&"# { ( {\n".repeat(300)), None);
    }
}
