//! Where the parts of links stand in a text: their words, and their addresses, as they are written.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::Flavour;
use super::events::linked;
use super::tag;
use super::tag_name::tag_name;

/// A link or a picture of Markdown as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WrittenLink {
    /// All its bytes.
    pub(crate) span: Range<usize>,
    /// The bytes of its words; none where the address itself is shown.
    pub(crate) words: Option<Range<usize>>,
    /// The bytes of its address, where that stands behind the words.
    pub(crate) address: Option<Range<usize>>,
    /// Whether it stands in another one.
    pub(crate) is_inside: bool,
}

/// The links and pictures of `text`, in the order of those of its scan that are no raw HTML.
pub(crate) fn written_links(text: &str) -> Vec<WrittenLink> {
    let mut all: Vec<WrittenLink> = Vec::new();
    // Those that are open, each with its kind, and the end of what was last in it.
    let mut open: Vec<(usize, LinkType, Option<usize>)> = Vec::new();
    for (event, span) in linked(text, Flavour::Bulletin) {
        match &event {
            Event::Start(Tag::Link { link_type, .. } | Tag::Image { link_type, .. }) => {
                let is_inside = !open.is_empty();
                open.push((all.len(), *link_type, None));
                all.push(WrittenLink { span, words: None, address: None, is_inside });
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                let Some((number, kind, last)) = open.pop() else { continue };
                if let Some(link) = all.get_mut(number) {
                    find_parts(text, link, kind, last);
                }
                if let Some((_, _, last)) = open.last_mut() {
                    *last = Some(span.end);
                }
            }
            _ => {
                if let Some((_, _, last)) = open.last_mut() {
                    *last = Some((*last).unwrap_or(0).max(span.end));
                }
            }
        }
    }
    all
}

/// Finds the parts of `link`, in which `last` is the end of its words, if it has any.
fn find_parts(text: &str, link: &mut WrittenLink, kind: LinkType, last: Option<usize>) {
    let own = text.get(link.span.clone()).unwrap_or_default();
    let mark = if own.starts_with("![") { 2 } else { 1 };
    let may_have = own.starts_with('[') || mark == 2;
    if !may_have || matches!(kind, LinkType::Autolink | LinkType::Email) {
        return;
    }
    let start = link.span.start + mark;
    let from = last.unwrap_or(start).max(start);
    let Some(end) = text.get(from..link.span.end).and_then(|rest| rest.find(']')) else { return };
    let end = from + end;
    link.words = Some(start..end);
    let is_inline = text.get(end..).is_some_and(|rest| rest.starts_with("]("));
    if kind == LinkType::Inline && is_inline {
        link.address = address(text, end + "](".len(), link.span.end);
    }
}

/// The address that begins at or after the byte `from`, in a link that ends at the byte `end`.
fn address(text: &str, from: usize, end: usize) -> Option<Range<usize>> {
    let rest = text.get(from..end)?;
    // In a quotation, a line begins with its sign.
    let start = rest.find(|c: char| !c.is_whitespace() && c != '>')?;
    let (inner, start) = (rest.get(start..)?, from + start);
    let mut is_escaped = false;
    let mut depth = 0usize;
    let in_angles = inner.starts_with('<');
    let inside = inner.get(usize::from(in_angles)..)?;
    let length = inside.find(|c: char| {
        if std::mem::take(&mut is_escaped) {
            return false;
        }
        match c {
            '\\' => is_escaped = true,
            '>' => return in_angles,
            c if c.is_ascii_whitespace() => return !in_angles,
            '(' => depth += 1,
            ')' if !in_angles && depth == 0 => return true,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        false
    })?;
    let start = start + usize::from(in_angles);
    Some(start..start + length)
}

/// A tag of raw HTML as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WrittenTag<'t> {
    /// All its bytes.
    pub(crate) span: Range<usize>,
    /// Its words for those who cannot see a picture, with the entities that they have there.
    pub(crate) alt: &'t str,
}

/// The tag of raw HTML in which the `attribute` of `text` stands; `None` where it has no end.
pub(crate) fn tag_around<'t>(text: &'t str, attribute: &Range<usize>) -> Option<WrittenTag<'t>> {
    let before = text.get(..attribute.start)?;
    // The value of another attribute may have such a sign.
    let is_tag = |at: &usize| !tag_name(text.get(at + 1..).unwrap_or_default()).is_empty();
    let begins = before.rmatch_indices('<').map(|(at, _)| at).filter(is_tag);
    let mut begins = begins.take(NEAR).map(|at| tag::Tag::at(text, at));
    let tag = begins.find(|tag| tag.is_closed() && tag.span().end >= attribute.end)?;
    let alt = text.get(tag.attribute("alt"))?;
    let alt = alt.split_once('=').filter(|(name, _)| name.trim().eq_ignore_ascii_case("alt"));
    let alt = alt.map_or("", |(_, value)| value.trim().trim_matches(['"', '\'']));
    Some(WrittenTag { span: tag.span(), alt })
}

/// How many signs `<` before an attribute may be its tag's: hardly any other stands in one.
const NEAR: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_have_places() {
        let text = "[a *b*](/x \"t\") ![я](<my x.png>) [c](y_(z)) [d][r] [r] <https://a.example> \
                    [![p](q.png)](z) [\\]](w) [](v) [e](&eacute;) `[f](g)` https://b.example\n\n[r]: /r\n";
        let found: Vec<(&str, &str)> = written_links(text)
            .into_iter()
            .map(|link| {
                let of = |range: Option<Range<usize>>| range.map_or("-", |range| &text[range]);
                (of(link.words), of(link.address))
            })
            .collect();
        let expected = [
            ("a *b*", "/x"),
            ("я", "my x.png"),
            ("c", "y_(z)"),
            ("d", "-"),
            ("r", "-"),
            ("-", "-"),
            ("![p](q.png)", "z"),
            ("p", "q.png"),
            ("\\]", "w"),
            ("", "v"),
            ("e", "&eacute;"),
            ("-", "-"),
        ];
        assert_eq!(found, expected);
        let scan = crate::content::markdown::scan(text, 0, Flavour::Bulletin);
        let spans: Vec<_> = scan.links.into_iter().map(|link| link.span).collect();
        assert!(written_links(text).into_iter().map(|link| link.span).eq(spans));
    }

    #[test]
    fn tags_have_places() {
        let text = "я <img alt='a < b' src=\"x.png\"> <img src=y.png";
        let of = |name: &str| {
            let at = text.find(name).expect("there");
            tag_around(text, &(at..at + name.len())).map(|tag| (&text[tag.span], tag.alt))
        };
        assert_eq!(of("src=\"x"), Some(("<img alt='a < b' src=\"x.png\">", "a < b")));
        assert_eq!(of("src=y"), None);
    }
}
