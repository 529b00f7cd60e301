//! Where templates call `t`, and with which ids.

use std::ops::Range;

/// An id as a template writes it, with its place; `None` where only rendering tells it.
pub(super) type Id<'t> = Option<(usize, &'t str)>;

/// The ids of the calls of `t` in `text`, a template. What only looks like a call counts as one,
/// where the template has code.
pub(super) fn ids(text: &str) -> impl Iterator<Item = Id<'_>> {
    code(text).into_iter().flat_map(move |code| {
        let brackets = text[code.clone()].match_indices('(').map(move |(at, _)| code.start + at);
        brackets.filter(|at| is_t(&text[..*at])).map(|at| id(text, at + 1))
    })
}

/// The places of the code in a template: what stands between `{{` and `}}`, and between `{%` and
/// `%}`; a comment is none.
fn code(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find('{').map(|at| from + at) {
        let inside = start + 2;
        match text.get(start..inside) {
            Some("{{") => found.push(inside..end(text, inside, "}}")),
            Some("{%") => found.push(inside..end(text, inside, "%}")),
            Some("{#") => {
                from = text[inside..].find("#}").map_or(text.len(), |at| inside + at);
                continue;
            }
            _ => {
                from = start + 1;
                continue;
            }
        }
        from = found.last().map_or(text.len(), |last| last.end);
    }
    found
}

/// Where the code that begins at `start` ends: at `mark`, outside of quotes.
fn end(text: &str, start: usize, mark: &str) -> usize {
    let mut quote = None;
    let mut rest = text[start..].char_indices();
    while let Some((at, c)) = rest.next() {
        match (quote, c) {
            (Some(_), '\\') => drop(rest.next()),
            (Some(open), _) => quote = quote.filter(|_| c != open),
            (None, '"' | '\'' | '`') => quote = Some(c),
            (None, _) if text[start + at..].starts_with(mark) => return start + at,
            (None, _) => {}
        }
    }
    text.len()
}

/// Whether a bracket after `before` opens a call of `t`.
fn is_t(before: &str) -> bool {
    let is_name_part = |c: char| c.is_alphanumeric() || c == '_';
    before.trim_end().strip_suffix('t').is_some_and(|before| !before.ends_with(is_name_part))
}

/// The id among the arguments that begin at `start`.
fn id(text: &str, start: usize) -> Id<'_> {
    arguments(text, start).into_iter().find_map(|argument| {
        let (name, value) = text[argument.clone()].split_once('=')?;
        let (at, value) = (argument.end - value.trim_start().len(), value.trim());
        let quote = value.chars().next().filter(|c| "\"'`".contains(*c))?;
        let id = value.strip_prefix(quote)?.strip_suffix(quote)?;
        // With one of these it is no single text, or none that is written as it is.
        let is_plain = !id.contains([quote, '\\']);
        (name.trim() == "id" && is_plain).then_some((at + 1, id))
    })
}

/// The places of the arguments that begin at `start`, up to the bracket that closes the call.
fn arguments(text: &str, start: usize) -> Vec<Range<usize>> {
    let (mut depth, mut quote, mut from) = (0, None, start);
    let mut found = Vec::new();
    let mut rest = text[start..].char_indices();
    while let Some((at, c)) = rest.next() {
        match (quote, c) {
            (Some(_), '\\') => drop(rest.next()),
            (Some(open), _) => quote = quote.filter(|_| c != open),
            (None, '"' | '\'' | '`') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}' | ',') if depth == 0 => {
                found.push(from..start + at);
                from = start + at + 1;
                if c != ',' {
                    break;
                }
            }
            (None, ')' | ']' | '}') => depth -= 1,
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::ids;

    fn found(text: &str) -> Vec<Option<&str>> {
        ids(text).map(|id| id.map(|(at, id)| &text[at..at + id.len()])).collect()
    }

    #[test]
    fn ids_are_found_where_they_are_written() {
        let text =
            r#"{{ t(id="a") }}{{ t( count = 2, id = 'b', x="," ) }}{% set c = t (id=`c`) %}"#;
        assert_eq!(found(text), [Some("a"), Some("b"), Some("c")]);
        assert_eq!(found(r#"{{ t(title=t(id="a", x=f(1)), id="b") }}"#), [Some("b"), Some("a")]);
        assert!(found(r#"{{ list(id="a") }} {{ it(id="b") }} {{ n_t(id="c") }} t"#).is_empty());
    }

    #[test]
    fn words_and_comments_are_no_calls() {
        let text = "You can't (yet) {# t(id=name) #} it's a {{ \"}} t(\" }} {% x %} don't (stop)";
        assert_eq!(found(text), [None; 1], "what stands in quotes may be a call");
        assert!(found("You can't (yet) {# t(id=name) #} {{ x }} don't (stop) {").is_empty());
    }

    #[test]
    fn ids_that_only_rendering_tells_are_known_to_be_there() {
        for text in [
            r#"{{ t(id=name) }}"#,
            r#"{{ t(id=name) }}{{ other(id="a") }}"#,
            r#"{% set x = t(id=name) %}<p id="a">{{ x }}</p>"#,
            r#"{{ t(id="tags-" ~ name) }}"#,
            r#"{{ t(id=name ~ "a") }}"#,
            r#"{{ t(id="a" ~ "b") }}"#,
            r#"{{ t(id="a" | upper) }}"#,
            r#"{{ t(id="\u0061") }}"#,
            r#"{{ t(title=f(id="a"), id=name) }}"#,
            r#"{{ t(id="a"#,
        ] {
            assert_eq!(found(text), [None], "{text}");
        }
    }
}
