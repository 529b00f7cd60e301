//! Markdown inside of HTML, which kramdown reads where a tag has `markdown="1"`.
//!
//! Anywhere else it is read between empty lines, and where nothing is indented.

use super::blocks::Code;
use crate::import::lines::Retold;

/// The attribute that says so, behind another.
const NAME: &str = " markdown";

/// An element in which there is Markdown.
struct Element<'t> {
    name: &'t str,
    /// How far its first line is indented.
    indent: Option<usize>,
}

/// `body` with what stands in such elements set apart; `None` where there are none. Its lines stand in
/// `lines` of its file, or one after another from the line `first`.
pub(super) fn set_apart(body: &str, lines: &[usize], first: usize) -> Option<Retold> {
    memchr::memmem::find(body.as_bytes(), NAME.as_bytes())?;
    let mut told = Retold::default();
    let mut code = Code::default();
    let mut open: Vec<Element> = Vec::new();
    for (at, written) in body.split_inclusive('\n').enumerate() {
        let number = lines.get(at).copied().unwrap_or(first + at);
        let line = match open.last_mut() {
            Some(element) => dedented(written, element),
            None => written,
        };
        if code.has(line) {
            told.push(line, number);
            continue;
        }
        let trimmed = line.trim();
        let is_end = |element: &Element| {
            let name = trimmed.strip_prefix("</").and_then(|rest| rest.strip_suffix('>'));
            name.is_some_and(|name| name.trim() == element.name)
        };
        let plain = without_attribute(line);
        if open.last().is_some_and(is_end) {
            // A paragraph is one by the empty lines around it.
            let is_paragraph = open.pop().is_some_and(|element| element.name == "p");
            apart(&mut told, if is_paragraph { "" } else { line }, number);
        } else if let (Some(plain), Some(name)) = (&plain, opening(trimmed)) {
            apart(&mut told, if name == "p" { "" } else { plain }, number);
            open.push(Element { name, indent: None });
        } else if !open.is_empty() && trimmed.starts_with('<') && trimmed.ends_with('>') {
            told.push(plain.as_deref().unwrap_or(line), number);
            told.push("\n", number);
        } else {
            told.push(plain.as_deref().unwrap_or(line), number);
        }
    }
    Some(told)
}

/// Adds `line` between empty ones.
fn apart(told: &mut Retold, line: &str, number: usize) {
    if !told.is_behind_blank() {
        told.push("\n", number);
    }
    if !line.trim().is_empty() {
        told.push(line.trim_end(), number);
        told.push("\n", number);
        told.push("\n", number);
    }
}

/// The name of the element whose first tag is all of `line`.
fn opening(line: &str) -> Option<&str> {
    let tag = line.strip_prefix('<')?.strip_suffix('>')?;
    let end = tag.find(|c: char| !c.is_ascii_alphanumeric())?;
    tag.get(..end).filter(|name| !name.is_empty() && !tag.contains('>'))
}

/// `line` without the attribute, if a tag in it has it.
fn without_attribute(line: &str) -> Option<String> {
    let mut plain = String::new();
    let mut done = 0;
    for (at, name) in line.match_indices(NAME) {
        let before = line.get(done..at).unwrap_or_default();
        let is_in_tag = before.rfind('<').is_some_and(|open| !before[open..].contains('>'));
        let behind = at + name.len();
        if let Some(length) = value(&line[behind..]).filter(|_| is_in_tag) {
            plain.push_str(before);
            done = behind + length;
        }
    }
    (done > 0).then(|| plain + &line[done..])
}

/// How long the value of an attribute is that `text` begins with, from the sign before it.
fn value(text: &str) -> Option<usize> {
    let value = text.trim_start().strip_prefix('=')?.trim_start();
    let length = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].find(quote)? + 2,
        _ => value.find(|c: char| !c.is_ascii_alphanumeric())?,
    };
    Some(text.len() - value.len() + length)
}

/// `line` without the indent that the first line in `element` has.
fn dedented<'l>(line: &'l str, element: &mut Element) -> &'l str {
    let bare = line.trim_start_matches([' ', '\t']);
    if bare.trim().is_empty() {
        return line;
    }
    let indent = *element.indent.get_or_insert(line.len() - bare.len());
    line.get(indent.min(line.len() - bare.len())..).unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::set_apart;

    #[test]
    fn markdown_in_html_is_read() {
        let body = "A\n<aside markdown=\"1\" class=\"q\">\n  <img src=\"a.png\">\n  I [said](b.md).\n  \
                    <p markdown=\"1\">\n— *me*\n  </p>\n</aside>\nB\n";
        let told = set_apart(body, &[], 1).expect("an element");
        let expected = "A\n\n<aside class=\"q\">\n\n<img src=\"a.png\">\n\nI [said](b.md).\n\n— *me*\n\n\
                        </aside>\n\nB\n";
        assert_eq!(told.text, expected);
        assert_eq!(told.lines, [1, 2, 2, 2, 3, 3, 4, 5, 6, 7, 8, 8, 9]);
        let inline = "A <span dir='ltr' markdown=\"1\">*b*</span> c\n<div markdown = 1>*d*</div> markdown = \"1\"\n";
        let told = set_apart(inline, &[], 1).expect("an element");
        assert_eq!(told.text, "A <span dir='ltr'>*b*</span> c\n<div>*d*</div> markdown = \"1\"\n");
        let code = "```\n<p markdown=\"1\">\n```\n";
        assert_eq!(set_apart(code, &[], 1).map(|told| told.text).as_deref(), Some(code));
        assert!(set_apart("<p>", &[], 1).is_none());
    }
}
