//! How a value is to be written: for hints that show the line as it should be.

/// What nobody writes into a term without quotes, and what separates terms in all scripts.
const SEPARATORS: [char; 5] = [',', ';', '،', '，', '、'];

/// `text` in quotes: double ones, unless it holds what would mean something else between them.
pub(super) fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    format!("\"{text}\"")
}

/// `text` as a value: in quotes where it needs them.
pub(super) fn value(text: &str) -> String {
    let begins_as_text = text.starts_with(char::is_alphanumeric);
    // Otherwise it is a number.
    let has_letter = text.chars().any(char::is_alphabetic) && !text.starts_with("0x");
    let is_cut = text.contains(": ") || text.contains(" #") || text.ends_with(':');
    let is_special = ["true", "false", "null"].iter().any(|word| text.eq_ignore_ascii_case(word));
    match begins_as_text && has_letter && !is_cut && !is_special {
        true => text.to_owned(),
        false => quoted(text),
    }
}

/// `text` as an item of a list between brackets: in quotes where it needs them.
fn item(text: &str) -> String {
    let has_sign = text.contains(['[', ']', '{', '}', ',', '"']);
    if has_sign { quoted(text) } else { value(text) }
}

/// `items` as a list between brackets.
pub(super) fn list<'t>(items: impl IntoIterator<Item = &'t str>) -> String {
    let items: Vec<String> = items.into_iter().map(item).collect();
    format!("[{}]", items.join(", "))
}

/// The list of which `text` is the beginning or the whole, with each item in quotes that needs
/// them; a `#` before a word is taken for that of a hashtag.
pub(super) fn relisted(text: &str) -> Option<String> {
    let inside = text.strip_prefix('[')?.trim();
    let inside = inside.strip_suffix(']').unwrap_or(inside);
    let items = items_of(inside).into_iter().filter(|item| !item.is_empty()).map(|text| {
        let mark = mark_of(text);
        let inner = mark.and_then(|mark| text.strip_prefix(mark)?.strip_suffix(mark));
        let is_quoted = inner.is_some_and(|inner| mark.is_some_and(|mark| !inner.contains(mark)));
        if is_quoted { text.to_owned() } else { item(hashtag(text).unwrap_or(text)) }
    });
    Some(format!("[{}]", items.collect::<Vec<_>>().join(", ")))
}

/// The items between the brackets of a list, as they are written.
fn items_of(inside: &str) -> Vec<&str> {
    let (mut items, mut rest) = (Vec::new(), inside);
    loop {
        rest = rest.trim_start();
        // A comma between quotes separates nothing.
        let closing = mark_of(rest).and_then(|mark| rest[1..].find(mark)).map_or(0, |at| at + 2);
        let comma = rest[closing..].find(',').map(|at| closing + at);
        items.push(rest[..comma.unwrap_or(rest.len())].trim_end());
        match comma {
            Some(comma) => rest = &rest[comma + 1..],
            None => return items,
        }
    }
}

/// The quotes that `text` begins with.
fn mark_of(text: &str) -> Option<char> {
    text.chars().next().filter(|first| ['"', '\''].contains(first))
}

/// The word of the hashtag `text`, if it is one: a `#` before a letter, as nobody numbers.
fn hashtag(text: &str) -> Option<&str> {
    let word = text.strip_prefix('#')?;
    word.chars().next().filter(|first| first.is_alphabetic()).map(|_| word)
}

/// The words of hashtags, `#peace, #bread`, where `text` has nothing else.
pub(super) fn hashtags(text: &str) -> Option<Vec<&str>> {
    let words = text.split_whitespace().map(|word| hashtag(word.trim_end_matches(SEPARATORS)));
    words.collect::<Option<Vec<_>>>().filter(|words| !words.is_empty())
}

/// Whether `text` has a sign that may separate terms.
pub(super) fn separates(text: &str) -> bool {
    text.contains(SEPARATORS)
}

/// The terms that stand in `text` beside each other, where they are several: `space, peace`. The
/// comma in `1,000 days` separates none.
pub(super) fn several(text: &str) -> Option<Vec<&str>> {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| SEPARATORS.contains(c)) {
        let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
        if c != ',' || !is_digit(before.chars().next_back()) || !is_digit(after.chars().next()) {
            parts.push(&text[start..at]);
            start = at + c.len_utf8();
        }
    }
    let is_several = !parts.is_empty();
    parts.push(&text[start..]);
    let parts = parts.into_iter().map(str::trim).filter(|part| !part.is_empty());
    is_several.then(|| parts.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_fit_what_is_between_them() {
        assert_eq!(quoted("a"), "\"a\"");
        assert_eq!(quoted("a \"b\""), "'a \"b\"'");
        assert_eq!(quoted("it's \"b\""), "'it''s \"b\"'");
        assert_eq!(quoted(r"C:\dir"), r"'C:\dir'");
    }

    #[test]
    fn lists_are_written_anew() {
        let of = |text| relisted(text).unwrap_or_default();
        assert_eq!(of("[a #2, b]"), "[\"a #2\", b]");
        assert_eq!(of("[#a, #b"), "[a, b]");
        assert_eq!(of("[#1, @b, 2025]"), "[\"#1\", \"@b\", \"2025\"]");
        assert_eq!(of("[\"a, b\", 'c'"), "[\"a, b\", 'c']");
        assert_eq!(of("[\"a\" b]"), "['\"a\" b']");
        assert_eq!(of("[\"a, b]"), "['\"a', b]");
        assert_eq!(of("[\"a\"b, c]"), "['\"a\"b', c]");
        assert_eq!(of("['it's, b]"), "[\"'it's\", b]");
    }

    #[test]
    fn terms_are_told_apart() {
        assert_eq!(several("space, peace"), Some(vec!["space", "peace"]));
        assert_eq!(several("أمن، سلام"), Some(vec!["أمن", "سلام"]));
        assert_eq!(several("1,000 days"), None);
        assert_eq!(several("space"), None);
        assert_eq!(hashtags("#peace, #war"), Some(vec!["peace", "war"]));
        assert_eq!(hashtags("#1"), None);
    }
}
