//! What editors typed into WordPress, as Markdown.

use super::blocks::Blocks;
use super::embeds;
use super::footnotes;
use super::library::Files;
use super::shortcodes::{self, Context};
use crate::import::html;
use crate::import::piece::Picture;

/// A text in Markdown, and what of it was lost.
pub(super) struct Converted {
    /// The text.
    pub markdown: String,
    /// The pictures of the gallery at its end.
    pub gallery: Vec<Picture>,
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
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Turns the text of the item of `context` into Markdown. The files that it shows are added to `files`.
pub(super) fn convert(context: &Context, blocks: &Blocks, files: &mut Files) -> Converted {
    let content = context.item.content.replace("\r\n", "\n");
    let has_blocks = content.contains("<!-- wp:");
    let mut notes = Vec::new();
    let content = blocks.without_comments(&content, &mut notes);
    let footnotes = footnotes::of(context.item);
    let content = footnotes::marked(&content, &footnotes);
    let content = shortcodes::replaced(&content, context, &mut notes);
    let content = with_verses(&embeds::linked(&content));
    let content = context.library.localised(&content, files);
    if html::stays(&content) {
        let why = "its HTML is nested too deeply or has too many attributes, and stays HTML";
        notes.push(format!("{why}: write it in Markdown"));
    }
    let html = if has_blocks { content } else { paragraphs(&content) };
    let html::Converted { markdown, gallery, lost } = html::convert(&html);
    for element in lost {
        notes.push(format!("an element `{element}` is left out: link to what it shows"));
    }
    Converted { markdown: footnotes::with_notes(markdown, &footnotes), gallery, notes }
}

/// The text with verses as paragraphs with line breaks: they are no code.
fn with_verses(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<pre class=\"wp-block-verse") {
        let Some((_, inside)) = after.split_once('>') else { break };
        let Some((verse, behind)) = inside.split_once("</pre>") else { break };
        out.push_str(before);
        for stanza in verse.split("\n\n") {
            out.push_str(&format!("<p>{}</p>", stanza.trim().replace('\n', "<br>")));
        }
        rest = behind;
    }
    out.push_str(rest);
    out
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
    let text = apart(text);
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
            chunk if block_tag(chunk).is_some() => out.push_str(&broken_lines(chunk)),
            chunk => out.push_str(&format!("<p>{}</p>", broken_lines(chunk))),
        }
        out.push('\n');
    }
}

/// The text with an empty line before and behind each element that stands in no paragraph, but for what
/// begins it: `<li>` keeps its words. No tag is broken into lines.
fn apart(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let is_tag = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        if !is_tag {
            out.push('<');
            rest = &rest[1..];
            continue;
        }
        let Some(end) = rest.find('>') else { break };
        let tag = rest[..=end].replace('\n', " ");
        let is_end = tag.starts_with("</");
        match block_tag(&tag) {
            Some(_) if is_end => {
                out.push_str(&tag);
                out.push_str("\n\n");
            }
            Some(name) => {
                out.push_str("\n\n");
                out.push_str(&tag);
                // Words in a quotation or a box are paragraphs of their own.
                if ["blockquote", "div", "hr", "section", "details"].contains(&name.as_str()) {
                    out.push_str("\n\n");
                }
            }
            None => out.push_str(&tag),
        }
        rest = &rest[end + 1..];
    }
    out.push_str(rest);
    out
}

/// The lines of a paragraph, with a break after each that has none.
fn broken_lines(chunk: &str) -> String {
    let mut out = String::with_capacity(chunk.len());
    for (number, line) in chunk.lines().enumerate() {
        let is_broken = ["<br>", "<br />", "<br/>"].iter().any(|end| out.ends_with(end));
        if number > 0 && !is_broken {
            out.push_str("<br>");
        }
        out.push_str(line.trim());
    }
    out
}

/// The name of the element that stands in no paragraph, and whose tag `chunk` begins with.
fn block_tag(chunk: &str) -> Option<String> {
    let tag = chunk.strip_prefix('<')?.trim_start_matches('/');
    let end = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
    let name = tag[..end].to_ascii_lowercase();
    BLOCKS.contains(&name.as_str()).then_some(name)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::export::{Export, Item};
    use super::super::library::Library;
    use super::*;

    fn converted(content: &str) -> Converted {
        let export = Export::default();
        let item = Item { content: content.to_owned(), ..Item::default() };
        let library = Library::new(&export, Path::new("none"));
        let context = Context { item: &item, library: &library };
        convert(&context, &Blocks::new(&export), &mut Files::default())
    }

    fn markdown(content: &str) -> String {
        converted(content).markdown
    }

    #[test]
    fn paragraphs_are_made() {
        let text = "First line\nSecond line\n\n<h2>More</h2>\nAfter it.\n\n<pre>a\n\nb</pre>\n\nLast [sic] one.";
        let shown = converted(text);
        assert!(shown.notes.is_empty());
        assert_eq!(
            shown.markdown,
            "First line\\\nSecond line\n\n## More\n\nAfter it.\n\n```\na\n\nb\n```\n\nLast \\[sic\\] one."
        );
        let text = "<blockquote>One\ntwo\n\nthree</blockquote>\nAfter\nit\n<ul>\n<li>a\nb</li>\n<li>c</li>\n</ul>\nLast <a\nhref=\"x\">link</a>";
        assert_eq!(
            markdown(text),
            "> One\\\n> two\n> \n> three\n\nAfter\\\nit\n\n- a\\\n  b\n- c\n\nLast [link](x)"
        );
    }

    #[test]
    fn blocks_are_stripped() {
        let text = "<!-- wp:paragraph -->\n<p>One</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list --><ul><li>a</li></ul><!-- /wp:list -->";
        assert_eq!(markdown(text), "One\n\n- a");
    }

    #[test]
    fn shortcodes_are_read() {
        let shown = converted(
            "[gallery ids=\"1,2\"] and [caption id=\"a\"]<img src=\"x.png\" alt=\"X\"> Below \"it\"[/caption]",
        );
        assert_eq!(shown.notes, ["the shortcode `gallery` is left as it is: write it in Markdown"]);
        let picture = "![X](x.png \"Below \\\"it\\\"\")";
        assert!(shown.markdown.ends_with(picture), "{}", shown.markdown);
        for (text, expected) in [
            ("[embed width=\"1\"]https://a.example/x[/embed]", "https://a.example/x"),
            ("a\n\nhttps://youtu.be/x_y\n\nb", "a\n\n[YouTube](https://youtu.be/x_y)\n\nb"),
            ("a\n\nhttps://a.example/b.mp4\n\nb", "a\n\n[b](https://a.example/b.mp4)\n\nb"),
            ("[youtube https://youtu.be/x]", "[YouTube](https://youtu.be/x)"),
            ("[audio https://a.example/b.mp3]", "[b](https://a.example/b.mp3)"),
            ("[video mp4=\"/b.mp4\"][/video] x", "![b](/b.mp4)\n\nx"),
            ("[sourcecode lang=\"c\"]\na < b[0];\n[/sourcecode]", "```\na < b[0];\n```"),
        ] {
            assert_eq!(markdown(text), expected, "{text}");
        }
    }

    #[test]
    fn long_texts_are_read_once() {
        for part in [
            "[a b=“ ",
            "[audio]",
            "[caption]<img ",
            "<a",
            "<table></div>",
            "<!-- wp:block /-->",
            "[[",
            "<figure>",
        ] {
            converted(&part.repeat(50_000));
        }
    }

    #[test]
    fn what_is_shown_stays_or_is_linked() {
        for (html, expected) in [
            (
                "<figure><a href=\"b.jpg\"><img src=\"a.jpg\" alt=\"A\"></a><figcaption>By <b>me</b></figcaption></figure>",
                "![A](a.jpg \"By me\")",
            ),
            (
                "<figure><a href=\"/b/\"><img src=\"a.jpg\" alt=\"A\"></a></figure>",
                "[![A](a.jpg)](/b/)",
            ),
            (
                "<figure><img src=\"a.jpg\" alt=\"A\"><figcaption><a href=\"/c\">C</a></figcaption></figure>",
                "![A](a.jpg)\n\n[C](/c)",
            ),
            (
                "<figure><audio src=\"a.mp3\"></audio><figcaption>The hymn</figcaption></figure>",
                "![The hymn](a.mp3)",
            ),
            (
                "<iframe src=\"//www.youtube.com/embed/x\" title=\"A film\"></iframe>",
                "[A film](https://www.youtube.com/watch?v=x)",
            ),
            ("<video><source src=\"a.ogv\"><source src=\"b.mp4\"></video>", "![b](b.mp4)"),
            (
                "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
                "| a | b |\n| - | - |\n| c | d |",
            ),
            (
                "<details><summary>S</summary><p>One</p></details>",
                "<details>\n<summary>S</summary>\n\nOne\n\n</details>",
            ),
            ("<!-- wp:x --><pre class=\"wp-block-verse\">a\nb</pre>", "a\\\nb"),
        ] {
            assert_eq!(markdown(html), expected, "{html}");
        }
    }
}
