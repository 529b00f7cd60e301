//! HTML turned into Markdown, by the library htmd. What it shows is in `shown`.

mod shown;

use std::borrow::Cow;
use std::collections::HashSet;
use std::rc::Rc;

use htmd::element_handler::{HandlerResult, Handlers};
use htmd::options::{BrStyle, BulletListMarker, HrStyle, Options};
use htmd::{Element, HtmlToMarkdown, Node};

use super::piece::Picture;
use super::unseen;
use crate::content::markdown::{heading_ids, headings, is_crowded, is_reserved};
use shown::Shared;

/// Elements may not be nested deeper than this: the library would take long, and then run out of
/// stack.
const MAX_DEPTH: usize = 200;

/// Elements that need no end: one ends the other before it, or they have nothing in them.
const ENDLESS: &[&str] = &[
    "area", "br", "col", "dd", "dt", "hr", "img", "input", "li", "option", "p", "source", "tbody",
    "td", "th", "thead", "tr", "wbr",
];

/// What Dateline takes out of a text, and Markdown has nothing for.
const NOT_CARRIED: &[&str] = &["canvas", "form", "script", "style", "svg"];

/// A text in Markdown, and what belongs into its front matter.
#[derive(Debug, Default)]
pub(super) struct Converted {
    /// The text.
    pub markdown: String,
    /// The pictures of the gallery at its end, if it has no other: front matter shows them in that place.
    pub gallery: Vec<Picture>,
    /// Elements that were left out, each once.
    pub lost: Vec<String>,
}

/// `html` as Markdown; as it is where it [`stays`].
pub(super) fn to_markdown(html: &str) -> String {
    converted(html, &Shared::default())
}

/// The same, without the gallery at its end.
pub(super) fn convert(html: &str) -> Converted {
    let shared = Shared::default();
    let mut markdown = converted(html, &shared);
    let mut seen = shared.seen();
    let mut lost = not_carried(html);
    lost.append(&mut seen.lost);
    lost.sort();
    lost.dedup();
    let mut gallery = Vec::new();
    if let [(pictures, text)] = seen.galleries.as_mut_slice()
        && let Some(before) = markdown.trim_end().strip_suffix(text.as_str())
        && !pictures.is_empty()
    {
        markdown = before.trim_end().to_owned();
        gallery = std::mem::take(pictures);
    }
    Converted { markdown, gallery, lost }
}

fn converted(html: &str, shared: &Shared) -> String {
    let options = Options {
        hr_style: HrStyle::Dashes,
        br_style: BrStyle::Backslash,
        bullet_list_marker: BulletListMarker::Dash,
        ul_bullet_spacing: 1,
        ol_number_spacing: 1,
        ..Options::default()
    };
    let struck = |handlers: &dyn Handlers, element: Element| {
        let content = handlers.walk_children(element.node).content;
        Some(format!("~~{}~~", content.trim()).into())
    };
    let builder = HtmlToMarkdown::builder()
        .options(options)
        .skip_tags(NOT_CARRIED.to_vec())
        .add_handler(vec!["del", "s", "strike"], struck)
        .add_handler(vec!["b", "strong"], strong)
        .add_handler(vec!["td", "th"], cell)
        .add_handler(vec!["ol"], numbered)
        .add_handler(vec!["h1", "h2", "h3", "h4", "h5", "h6"], with_id)
        .add_handler(vec!["a"], anchor);
    let converter = shown::with_handlers(builder, shared).build();
    if stays(html) {
        return html.to_owned();
    }
    let seen = unseen::without(html);
    let html = seen.as_deref().unwrap_or(html);
    match converter.html_to_tree(&with_heads(&with_code(html))) {
        Ok(tree) if depth(&tree) <= MAX_DEPTH => {
            shown::without_marks(converter.tree_to_markdown(&tree))
        }
        Ok(_) | Err(_) => html.to_owned(),
    }
}

/// Strong words; in others that are strong already they need no signs of their own.
fn strong(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let inside = handlers.walk_children(element.node).content;
    let words = inside.trim();
    if !words.contains("**") || words.contains(['`', '\n']) {
        return handlers.fallback(element);
    }
    let at = inside.find(words).unwrap_or_default();
    let (before, behind) = (&inside[..at], &inside[at + words.len()..]);
    Some(format!("{before}**{}**{behind}", words.replace("**", "")).into())
}

/// A cell, which is one line.
fn cell(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let content = handlers.walk_children(element.node).content;
    let line = content.trim().replace("\\\n", "<br>").replace("\n\n", "<br>").replace('\n', " ");
    Some(line.into())
}

/// A numbered list with one space behind each number: the library lines up the items' texts.
fn numbered(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let content = handlers.fallback(element)?.content;
    let mut surplus = 0;
    let lines = content.split('\n').map(|line| match line.split_once('.') {
        Some((number, text)) if number.parse::<u32>().is_ok() && text.starts_with(' ') => {
            let trimmed = text.trim_start();
            surplus = (text.len() - trimmed.len()).saturating_sub(1);
            format!("{number}. {trimmed}")
        }
        _ => line.strip_prefix(&" ".repeat(surplus)).unwrap_or(line).to_owned(),
    });
    Some(lines.collect::<Vec<_>>().join("\n").into())
}

/// A heading with the id that it has, unless its words make the same.
fn with_id(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let id = id(&element, "id").filter(|id| !is_reserved(id));
    let content = handlers.fallback(element)?.content;
    let all = headings(content.trim());
    let own = heading_ids(&all, HashSet::new());
    Some(match id.filter(|id| all.len() == 1 && own != [id.as_str()]) {
        Some(id) => {
            let heading = content.trim_end();
            let behind = content.get(heading.len()..).unwrap_or_default();
            format!("{heading} {{#{id}}}{behind}").into()
        }
        None => content.into(),
    })
}

/// A link, or a place that links lead to: that stays HTML, which Markdown has nothing for.
fn anchor(handlers: &dyn Handlers, element: Element) -> Option<HandlerResult> {
    let is_link = attribute(&element, "href").is_some();
    let id = id(&element, "id").or_else(|| id(&element, "name")).filter(|_| !is_link);
    let Some(id) = id else { return handlers.fallback(element) };
    let content = handlers.walk_children(element.node).content;
    Some(format!("<a id=\"{id}\"></a>{content}").into())
}

/// The id that an element has by an attribute.
fn id(element: &Element, name: &str) -> Option<String> {
    let is_sign = |c: char| c.is_whitespace() || "{}<>\"&".contains(c);
    attribute(element, name).filter(|id| !id.is_empty() && !id.contains(is_sign))
}

fn attribute(element: &Element, name: &str) -> Option<String> {
    let found = element.attrs.iter().find(|attribute| &*attribute.name.local == name);
    found.map(|attribute| attribute.value.to_string())
}

/// Whether `html` stays as it is: it is nested too deeply, or a tag has too many attributes.
pub(super) fn stays(html: &str) -> bool {
    written_depth(html) > MAX_DEPTH || is_crowded(html)
}

/// The elements in `html` that are lost in Markdown, each once.
fn not_carried(html: &str) -> Vec<String> {
    let lower = html.to_ascii_lowercase();
    let is_there = |name: &&&str| {
        lower.match_indices(&format!("<{name}")).any(|(at, found)| {
            let next = lower[at + found.len()..].chars().next();
            next.is_none_or(|c| !c.is_ascii_alphanumeric())
        })
    };
    NOT_CARRIED.iter().filter(is_there).map(|name| (*name).to_owned()).collect()
}

/// `html` with one row of heads in each table, the first: Markdown has no table without, no head in another
/// place, and the library would leave out what is of the other sort.
fn with_heads(html: &str) -> Cow<'_, str> {
    let mut parts = html.split("<table");
    let Some(first) = parts.next().filter(|first| first.len() < html.len()) else {
        return Cow::Borrowed(html);
    };
    let mut out = first.to_owned();
    for part in parts {
        out.push_str("<table");
        // Of a table in a table, only the inner one is looked at.
        let (table, behind) = part.split_at(part.find("</table>").unwrap_or(part.len()));
        // What stands in a head of several rows are rows like the others, after the first.
        let table = table.replace("<thead", "<tbody").replace("</thead>", "</tbody>");
        let (head, rows) = table.split_at(table.find("</tr>").unwrap_or_default());
        out.push_str(&head.replace("<td", "<th").replace("</td>", "</th>"));
        let rows = rows.replace("<th>", "<td>").replace("<th ", "<td ");
        out.push_str(&rows.replace("</th>", "</td>"));
        out.push_str(behind);
    }
    Cow::Owned(out)
}

/// `html` with what is preformatted marked as code, without which its lines would be lost.
fn with_code(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((start, end)) = preformatted(rest) {
        let inner = &rest[start..end];
        out.push_str(&rest[..start]);
        // A line break behind the tag is none of the text's.
        let inner = inner.strip_prefix("\r\n").or(inner.strip_prefix('\n')).unwrap_or(inner);
        match inner.trim_start().starts_with("<code") {
            true => out.push_str(inner),
            false => out.push_str(&format!("<code>{inner}</code>")),
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// Where the inside of the first element `pre` begins and ends.
fn preformatted(html: &str) -> Option<(usize, usize)> {
    let open = html.find("<pre>").into_iter().chain(html.find("<pre ")).min()?;
    let start = open + html[open..].find('>')? + 1;
    Some((start, start + html[start..].find("</pre>")?))
}

/// How deep the elements of `html` are nested at most, by what is written.
fn written_depth(html: &str) -> usize {
    let (mut depth, mut deepest) = (0usize, 0);
    for tag in html.split('<').skip(1) {
        let is_end = tag.starts_with('/');
        let is_empty = tag.split('>').next().is_some_and(|tag| tag.ends_with('/'));
        let name = tag.trim_start_matches('/');
        let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
        let name = name[..end].to_ascii_lowercase();
        if name.is_empty() || is_empty || ENDLESS.contains(&name.as_str()) {
            continue;
        }
        depth = if is_end { depth.saturating_sub(1) } else { depth + 1 };
        deepest = deepest.max(depth);
    }
    deepest
}

/// How deep the elements of a tree are nested.
fn depth(tree: &Rc<Node>) -> usize {
    let mut deepest = 0;
    let mut open = vec![(tree.clone(), 0)];
    while let Some((node, depth)) = open.pop() {
        deepest = deepest.max(depth);
        open.extend(node.children.borrow().iter().map(|child| (child.clone(), depth + 1)));
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_comes_out() {
        let html = "<h2>One</h2><p>A <b>word</b>, <del>two</del>.<br>Next</p><ul><li>x</li></ul>";
        assert_eq!(to_markdown(html), "## One\n\nA **word**, ~~two~~.\\\nNext\n\n- x");
        assert_eq!(to_markdown("<b>a <strong>b</strong></b> c"), "**a b** c");
        let table = "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><th>c</th>\
                     <td>d<br>e</td></tr></tbody></table>";
        assert_eq!(to_markdown(table), "| a | b      |\n| - | ------ |\n| c | d<br>e |");
        assert_eq!(to_markdown("<pre>a\n\nb</pre>"), "```\na\n\nb\n```");
        assert_eq!(to_markdown("<pre>\na\n</pre>"), "```\na\n```");
        let list =
            "<ol start=9><li>nine<ol><li>a</li></ol></li><li><p>ten</p><p>more</p></li></ol>";
        assert_eq!(to_markdown(list), "9. nine\n   1. a\n10. ten\n\n    more");
        assert_eq!(to_markdown("<ol><li>one</li><li>two</li></ol>"), "1. one\n2. two");
        assert_eq!(not_carried("<FORM action=x></form><svgx>"), ["form"]);
        let anchors = "<h2 id=one>One</h2><h3 id='old'>T <b>o</b></h3><p><a name=\"x\"></a>A</p>";
        assert_eq!(to_markdown(anchors), "## One\n\n### T **o** {#old}\n\n<a id=\"x\"></a>A");
    }

    #[test]
    fn what_would_take_long_stays() {
        let deep = "<div>".repeat(100_000);
        assert_eq!(to_markdown(&deep), deep);
        let attributes: String = (0..100_000).map(|number| format!(" x{number}=1")).collect();
        let crowded = format!("<a{attributes}>x</a>");
        assert_eq!(to_markdown(&crowded), crowded);
    }
}
