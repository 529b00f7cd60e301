//! Elements of HTML that no browser showed: `style="display: none"`, and the attribute `hidden`. Dateline keeps
//! no styles, so that they would be seen. They become comments: nothing is lost, and nothing is shown.

use std::ops::Range;

use super::hidden::Code;
use super::piece::Piece;
use super::report::{Notes, Topic};

/// As long as a tag may be: longer ones are none that people wrote, and would be looked through again and again.
const LONGEST: usize = 4096;

/// As many elements without an end are looked for in a text: one that has more is no text.
const ENDLESS: usize = 16;

/// Makes comments of the elements that nobody saw, in all texts.
pub(super) fn cover(pieces: &mut [Piece], notes: &mut Notes) {
    for piece in pieces {
        let found = find(&piece.body);
        for range in &found {
            let line = piece.line_of(range.start);
            let note = "an element that no browser showed becomes a comment: readers do not see it";
            notes.add(Topic::Hidden, &piece.origin, line, note);
        }
        if !found.is_empty() {
            piece.body = covered(&piece.body, found);
        }
    }
}

/// `html` without the elements that nobody saw.
pub(super) fn without(html: &str) -> Option<String> {
    let found = find(html);
    (!found.is_empty()).then(|| covered(html, found))
}

fn covered(body: &str, found: Vec<Range<usize>>) -> String {
    let mut out = String::with_capacity(body.len());
    let mut done = 0;
    for range in found {
        out.push_str(&body[done..range.start]);
        // A comment in a comment would end it.
        let inside = body[range.clone()].replace("<!--", "").replace("-->", "");
        out.push_str(&format!("<!-- {inside} -->"));
        done = range.end;
    }
    out.push_str(&body[done..]);
    out
}

/// The elements of `body` that nobody saw, the outermost ones.
fn find(body: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let words = ["display", "visibility", "hidden", "DISPLAY", "VISIBILITY", "HIDDEN"];
    if !words.iter().any(|word| body.contains(word)) {
        return found;
    }
    let mut code = Code::default();
    let mut endless: Vec<String> = Vec::new();
    let (mut at, mut read) = (0, 0);
    while let Some(start) = body[at..].find('<').map(|found| at + found) {
        if endless.len() > ENDLESS {
            break;
        }
        code.read(&body[read..start]);
        read = start;
        at = start + 1;
        // A comment hides all that stands in it already.
        if body[start..].starts_with("<!--") {
            at = body[start..].find("-->").map_or(body.len(), |end| start + end);
            continue;
        }
        let Some((name, tag)) = opening(&body[start..]) else { continue };
        let is_known = endless.iter().any(|known| known == name);
        if is_known || code.is_inside() || !is_unseen(tag) {
            continue;
        }
        match end_of(body, start + tag.len(), name) {
            Some(end) => {
                found.push(start..end);
                at = end;
            }
            None => endless.push(name.to_owned()),
        }
    }
    found
}

/// The name of the element that `text` begins, and its whole first tag.
fn opening(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('<')?;
    let length = inside.find(|c: char| !c.is_ascii_alphanumeric())?;
    let within = text.as_bytes().get(..LONGEST).unwrap_or(text.as_bytes());
    let tag = text.get(..=memchr::memchr(b'>', within)?)?;
    let name = inside.get(..length).filter(|name| name.starts_with(|c: char| c.is_alphabetic()))?;
    (name.len() + 2 < tag.len() && !tag.ends_with("/>")).then_some((name, tag))
}

/// Whether a browser shows nothing of the element with the first tag `tag`.
fn is_unseen(tag: &str) -> bool {
    let plain: String = tag.to_ascii_lowercase().split_whitespace().collect();
    let is_styled = plain.contains("style=")
        && (plain.contains("display:none") || plain.contains("visibility:hidden"));
    let words = tag.trim_end_matches('>').split_ascii_whitespace().skip(1);
    let is_attribute = |word: &str| {
        let word = word.to_ascii_lowercase();
        matches!(word.as_str(), "hidden" | "hidden=\"\"" | "hidden=\"hidden\"" | "hidden='hidden'")
    };
    is_styled || words.into_iter().any(is_attribute)
}

/// Where the element `name` ends, in which the byte `from` stands.
fn end_of(body: &str, from: usize, name: &str) -> Option<usize> {
    let mut depth = 1usize;
    let mut at = from;
    loop {
        let start = at + body.get(at..)?.find('<')?;
        at = start + 1;
        let rest = &body[start + 1..];
        let is_end = rest.starts_with('/');
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        let is_same = rest.get(..name.len()).is_some_and(|word| word.eq_ignore_ascii_case(name))
            && !rest[name.len()..].starts_with(|c: char| c.is_ascii_alphanumeric());
        if !is_same {
            continue;
        }
        depth = if is_end { depth - 1 } else { depth + 1 };
        if depth == 0 {
            return Some(start + 1 + body[start..].find('>')?);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn what_nobody_saw_becomes_a_comment() {
        for (html, expected) in [
            (
                "a <div style=\"display: none\">b <div>c</div></div> d",
                "a <!-- <div style=\"display: none\">b <div>c</div></div> --> d",
            ),
            ("<p hidden>b <!-- c --></p>", "<!-- <p hidden>b  c </p> -->"),
            (
                "<SPAN STYLE='x:y;DISPLAY:none'>я</SPAN>",
                "<!-- <SPAN STYLE='x:y;DISPLAY:none'>я</SPAN> -->",
            ),
        ] {
            assert_eq!(without(html).as_deref(), Some(expected), "{html}");
        }
        for seen in [
            "`<p hidden>b</p>`",
            "```\n<p hidden>b</p>\n```\n",
            "<p class=\"hidden\">b</p>",
            "<p title=\"is hidden\">b</p>",
            "<p hidden>never ends",
            "<!-- <p hidden>b</p> -->",
            "<input hidden/> display",
        ] {
            assert_eq!(without(seen), None, "{seen}");
        }
    }

    #[test]
    fn long_texts_are_read_once() {
        for part in ["<p hidden>", "<hidden", "<!-- hidden", "<a hidden></b>", "<a hidden"] {
            assert_eq!(without(&part.repeat(200_000)), None, "{part}");
        }
    }
}
