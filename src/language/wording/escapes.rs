//! Characters in Fluent files that no page may have: raw, or as the escapes that texts in quotes may
//! have (`{"\u0007"}`).

use std::ops::Range;

use crate::characters::{self, At};

/// The forbidden characters of `text`, with their places.
pub(super) fn forbidden(text: &str) -> Vec<(char, Range<usize>)> {
    let raw = characters::forbidden(text).into_iter();
    let mut found: Vec<_> = raw.map(|At { character, span }| (character, span)).collect();
    if memchr::memchr(b'\\', text.as_bytes()).is_none() {
        return found;
    }
    // How many braces are open, and whether a text in quotes is.
    let (mut braces, mut quoted) = (0_usize, false);
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'\\' if quoted => {
                let known = escape(text, at).filter(|(c, _)| characters::is_forbidden(*c));
                found.extend(known);
                bytes.next();
            }
            b'"' if braces > 0 => quoted = !quoted,
            // No such text goes on in the next line.
            b'\n' => quoted = false,
            b'{' if !quoted => braces += 1,
            b'}' if !quoted => braces = braces.saturating_sub(1),
            _ => {}
        }
    }
    found
}

/// The character that the escape at the byte `at` stands for: four digits, or six.
fn escape(text: &str, at: usize) -> Option<(char, Range<usize>)> {
    let digits = match text.as_bytes().get(at + 1)? {
        b'u' => 4,
        b'U' => 6,
        _ => return None,
    };
    let span = at..at + 2 + digits;
    let code = u32::from_str_radix(text.get(at + 2..span.end)?, 16).ok()?;
    Some((char::from_u32(code)?, span))
}

#[cfg(test)]
mod tests {
    use super::forbidden;

    #[test]
    fn escapes_in_quotes() {
        assert_eq!(forbidden("a = x { \"\\u0007\" }\n"), [('\u{7}', 9..15)]);
        assert_eq!(forbidden("a = { \"b\\U00FFFF\" }"), [('\u{ffff}', 8..16)]);
        for honest in
            ["a = \\u0007", "a = { \"\\\\u0007\" }", "a = { \"\\u00A0\" }", "a = {\"\"} \\u0007"]
        {
            assert_eq!(forbidden(honest), [], "{honest}");
        }
    }
}
