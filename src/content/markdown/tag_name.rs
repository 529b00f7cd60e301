//! What a tag is called.

/// The name of the tag that `rest` begins with, behind its `<` or `</`, as it is written; empty where
/// it is none. To HTML a `<` is a part of it.
pub(crate) fn tag_name(rest: &str) -> &str {
    if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return "";
    }
    let end = rest.bytes().position(|byte| ends_name(&byte));
    &rest[..end.unwrap_or(rest.len())]
}

/// Whether the tag that `rest` begins with has one of the `names`: so a long one is not gone through.
pub(super) fn is_named(rest: &str, names: &[&str]) -> bool {
    let is_it =
        |name: &&str| begins(rest, name) && rest.as_bytes().get(name.len()).is_none_or(ends_name);
    names.iter().any(is_it)
}

fn ends_name(byte: &u8) -> bool {
    byte.is_ascii_whitespace() || b"/>".contains(byte)
}

/// Whether `text` begins with `beginning`, in capitals or not.
pub(crate) fn begins(text: &str, beginning: &str) -> bool {
    text.get(..beginning.len()).is_some_and(|text| text.eq_ignore_ascii_case(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_where_html_ends_them() {
        let names = ["a<b c", "svg/>", "x\n", "H1", "я", "", "/a", "3"].map(tag_name);
        assert_eq!(names, ["a<b", "svg", "x", "H1", "", "", "", ""]);
        assert!(is_named("SVG>", &["math", "svg"]) && is_named("svg", &["svg"]));
        assert!(!is_named("svg<svg>", &["svg"]) && !is_named("я", &["a", "ab"]));
    }
}
