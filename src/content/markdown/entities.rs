//! The characters that entities such as `&mdash;` stand for.

use pulldown_cmark::{Event, Parser};

/// `word` with the characters that its entities stand for.
pub(super) fn decoded(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().skip(1).position(|b| !(b.is_ascii_alphanumeric() || b == b'#'));
        let end = end.map_or(rest.len(), |end| end + 1);
        let entity = rest.get(..=end).filter(|entity| entity.ends_with(';'));
        match entity {
            Some(entity) => push_entity(&mut out, entity),
            None => out.push_str(&rest[..end]),
        }
        rest = &rest[entity.map_or(end, str::len)..];
    }
    out.push_str(rest);
    out
}

/// Adds the character that `entity` stands for.
fn push_entity(out: &mut String, entity: &str) {
    match entity {
        "&nbsp;" => out.push('\u{a0}'),
        "&amp;" => out.push('&'),
        "&lt;" => out.push('<'),
        "&gt;" => out.push('>'),
        "&quot;" => out.push('"'),
        // All names are known to Markdown too.
        _ => Parser::new(entity).for_each(|event| {
            if let Event::Text(text) = event {
                out.push_str(&text);
            }
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn entities_are_characters() {
        for (written, expected) in [
            ("a &amp;&lt;&gt;&quot; b&nbsp;c", "a &<>\" b\u{a0}c"),
            ("&amp;lt; &amp;amp;nbsp;", "&lt; &amp;nbsp;"),
            ("&eacute;&#1052;&#x438;&nope;&;&a", "éМи&nope;&;&a"),
            ("a b", "a b"),
            ("&я;&", "&я;&"),
        ] {
            assert_eq!(decoded(written), expected, "{written}");
        }
    }
}
