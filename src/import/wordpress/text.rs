//! What editors typed into WordPress, as Markdown.

use crate::import::html;

/// A text in Markdown, and what of it was lost.
pub(super) struct Converted {
    /// The text.
    pub markdown: String,
    /// What could not be carried over, a note each.
    pub notes: Vec<String>,
}

/// Elements that stand in no paragraph.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "style",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Shortcodes that WordPress itself has without attributes.
const BARE: &[&str] = &["audio", "gallery", "playlist", "video"];

/// Turns `content` into Markdown.
pub(super) fn convert(content: &str) -> Converted {
    let content = content.replace("\r\n", "\n");
    let has_blocks = content.contains("<!-- wp:");
    let content = without_comments(&content);
    let mut notes = Vec::new();
    let content = shortcodes(&content, &mut notes);
    for element in html::not_carried(&content) {
        notes.push(format!("an element `{element}` is left out: link to what it shows"));
    }
    if html::stays(&content) {
        let why = "its HTML is nested too deeply or has too many attributes, and stays HTML";
        notes.push(format!("{why}: write it in Markdown"));
    }
    let html = if has_blocks { content } else { paragraphs(&content) };
    Converted { markdown: html::to_markdown(&html), notes }
}

/// The text without HTML comments: those of blocks, and the marks of more text and of pages.
fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<!--") {
        let Some((_, after)) = after.split_once("-->") else { break };
        out.push_str(before);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The text with those shortcodes replaced that HTML has something for. The others are noted.
fn shortcodes(text: &str, notes: &mut Vec<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('[') {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let end = after.find([']', '[', '<', '\n']).filter(|end| after[*end..].starts_with(']'));
        let Some(inner) = end.map(|end| &after[..end]) else {
            out.push('[');
            rest = after;
            continue;
        };
        let name = inner.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        let replaced = match name {
            "caption" | "wp_caption" => {
                Some(if inner.starts_with('/') { "</figure>" } else { "<figure>" })
            }
            "embed" => Some(""),
            _ => None,
        };
        match replaced {
            Some(replaced) => out.push_str(replaced),
            None => {
                if is_shortcode(inner, name) {
                    let note =
                        format!("the shortcode `{name}` is left as it is: write it in Markdown");
                    if !notes.contains(&note) {
                        notes.push(note);
                    }
                }
                out.push('[');
                out.push_str(inner);
                out.push(']');
            }
        }
        rest = &after[inner.len() + 1..];
    }
    out.push_str(rest);
    out
}

/// Whether what stands in brackets is no mere word, as in "it \[sic\] was".
fn is_shortcode(inner: &str, name: &str) -> bool {
    let form = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-';
    let is_name = name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(form);
    is_name && (inner.contains('=') || inner.starts_with('/') || BARE.contains(&name))
}

/// Makes paragraphs of what empty lines part, as WordPress does when it shows a text.
fn paragraphs(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    // In what is preformatted, lines stay lines.
    while let Some(at) = rest.find("<pre") {
        let end = rest[at..].find("</pre>").map_or(rest.len(), |end| at + end + "</pre>".len());
        wrap(&rest[..at], &mut out);
        out.push_str(&rest[at..end]);
        rest = &rest[end..];
    }
    wrap(rest, &mut out);
    out
}

fn wrap(text: &str, out: &mut String) {
    let mut open: Vec<&str> = Vec::new();
    for line in text.lines().chain([""]) {
        if !line.trim().is_empty() {
            open.push(line);
            continue;
        }
        let chunk = open.join("\n");
        open.clear();
        match chunk.trim() {
            "" => {}
            chunk if begins_with_block(chunk) => out.push_str(chunk),
            chunk => out.push_str(&format!("<p>{}</p>", broken_lines(chunk))),
        }
        out.push('\n');
    }
}

/// The lines of a paragraph, with a break after each that has none.
fn broken_lines(chunk: &str) -> String {
    let mut out = String::with_capacity(chunk.len());
    for (number, line) in chunk.lines().enumerate() {
        if number > 0 && !out.ends_with("<br>") && !out.ends_with("<br />") {
            out.push_str("<br>");
        }
        out.push_str(line.trim());
    }
    out
}

fn begins_with_block(chunk: &str) -> bool {
    let Some(tag) = chunk.strip_prefix('<') else { return false };
    let tag = tag.trim_start_matches('/');
    let end = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
    BLOCKS.contains(&tag[..end].to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::convert;

    #[test]
    fn paragraphs_are_made() {
        let text = "First line\nSecond line\n\n<h2>More</h2>\nAfter it.\n\n<pre>a\n\nb</pre>\n\nLast [sic] one.";
        let shown = convert(text);
        assert!(shown.notes.is_empty());
        assert_eq!(
            shown.markdown,
            "First line\\\nSecond line\n\n## More\n\nAfter it.\n\n```\na\n\nb\n```\n\nLast \\[sic\\] one."
        );
    }

    #[test]
    fn blocks_are_stripped() {
        let text = "<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list --><ul><li>a</li></ul><!-- /wp:list -->";
        assert_eq!(convert(text).markdown, "One\n\n- a");
    }

    #[test]
    fn shortcodes_are_noted() {
        let shown = convert(
            "[gallery ids=\"1,2\"] and [caption id=\"a\"]<img src=\"x.png\" alt=\"X\"> Below[/caption]",
        );
        assert_eq!(shown.notes, ["the shortcode `gallery` is left as it is: write it in Markdown"]);
        assert!(shown.markdown.contains("![X](x.png) Below"), "{}", shown.markdown);
    }
}
