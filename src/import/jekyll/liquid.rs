//! Liquid: what it hides, what it is to leave alone, and what stands in the place of its tags.

use crate::import::report::Topic;
use std::borrow::Cow;
use std::ops::Range;

use memchr::memmem;

use crate::import::calls::Call;
use crate::import::lines::Retold;
use crate::import::piece::Piece;
use crate::import::references::{Answer, Origins};
use crate::paths;

/// Stands for the first brace of what looks like a tag, and is none, as long as tags are looked for. No
/// text has this sign.
const BRACE: char = '\u{fdd0}';

/// As many blocks of a text are looked through for what is never shown: nobody writes more.
const MOST: usize = 1000;

/// A text without its comments.
#[derive(Debug, Default)]
pub(super) struct Visible {
    /// What is left, and where it stood.
    pub told: Retold,
    /// The lines of its comments.
    pub comments: Vec<usize>,
    /// The line of a comment that never ends.
    pub endless: Option<usize>,
}

/// A tag of Liquid: its name, and where it begins and ends.
struct Tag<'t> {
    name: &'t str,
    start: usize,
    end: usize,
}

/// What is taken out of a text.
struct Cut {
    range: Range<usize>,
    /// Whether what follows is no Liquid.
    opens_raw: bool,
}

/// `body` without what readers of the old site did not see, and with what is no Liquid out of the sight of
/// [`answer`]; `None` where there is neither. It begins in the line `line`.
pub(super) fn visible(body: &str, line: usize) -> Option<Visible> {
    let mut lines = LineCount { text: body, at: 0, line };
    let mut seen = Visible::default();
    let cuts = cuts(body, &mut lines, &mut seen);
    if cuts.is_empty() {
        return None;
    }
    lines.of(0);
    let (mut done, mut is_raw) = (0, false);
    for cut in cuts {
        let whole = whole_lines(body, cut.range.clone());
        seen.told.push(&part(body, done..whole.start, is_raw), lines.of(done));
        let next = body.get(whole.end..).unwrap_or_default().split('\n').next();
        let is_before_blank = next.is_none_or(|next| next.trim().is_empty());
        // A line that goes as a whole parted what stood around it.
        let parted = whole != cut.range && !is_before_blank && !seen.told.is_behind_blank();
        if parted && seen.told.begins_line() {
            seen.told.push("\n", lines.of(cut.range.start));
        }
        (done, is_raw) = (whole.end, cut.opens_raw);
    }
    seen.told.push(&part(body, done..body.len(), is_raw), lines.of(done));
    Some(seen)
}

/// What is to be taken out of `body`. The lines of what was hidden are told to `seen`.
fn cuts(body: &str, lines: &mut LineCount, seen: &mut Visible) -> Vec<Cut> {
    let mut cuts = Vec::new();
    let mut left = MOST;
    let mut at = 0;
    while let Some(tag) = next(body, at) {
        at = tag.end;
        let is_raw = tag.name == "raw";
        let is_comment = tag.name == "comment" || is_never(body, &tag, &mut left);
        if !is_raw && !is_comment && !tag.name.starts_with('#') {
            continue;
        }
        let closing = if is_raw || is_comment { end_of(body, &tag) } else { Some(at..at) };
        match closing {
            None => seen.endless = Some(lines.of(tag.start)),
            Some(_) if is_raw => {}
            Some(_) => seen.comments.push(lines.of(tag.start)),
        }
        let closing = closing.unwrap_or(body.len()..body.len());
        at = closing.end;
        if is_raw {
            cuts.push(Cut { range: tag.start..tag.end, opens_raw: true });
            cuts.push(Cut { range: closing, opens_raw: false });
        } else {
            cuts.push(Cut { range: tag.start..closing.end, opens_raw: false });
        }
    }
    cuts
}

/// Whether `tag` begins a block that is never shown: `{% if false %}`. One with another branch is left for
/// an editor to decide.
fn is_never(body: &str, tag: &Tag, left: &mut usize) -> bool {
    if !["if", "unless", "capture"].contains(&tag.name) || *left == 0 {
        return false;
    }
    *left -= 1;
    let written = body.get(tag.start + 2..tag.end - 2).unwrap_or_default();
    let condition: Vec<&str> = written.trim_matches('-').split_whitespace().skip(1).collect();
    let is_never = match tag.name {
        "if" => matches!(condition[..], ["false" | "nil"]),
        "unless" => condition == ["true"],
        // What is put aside is shown where its name is called.
        "capture" => {
            let name = condition.first().copied().unwrap_or_default();
            return !name.is_empty()
                && body.matches(name).count() == 1
                && end_of(body, tag).is_some();
        }
        _ => false,
    };
    is_never
        && end_of(body, tag).is_some_and(|end| {
            let inside = body.get(tag.end..end.start).unwrap_or_default();
            let branches = ["else", "elsif"];
            let mut at = 0;
            loop {
                let Some(inner) = next(inside, at) else { break true };
                if branches.contains(&inner.name) {
                    break false;
                }
                at = inner.end;
            }
        })
}

/// A part of `body`; what is no Liquid has other signs for braces.
fn part(body: &str, range: Range<usize>, is_raw: bool) -> Cow<'_, str> {
    let part = body.get(range).unwrap_or_default();
    match is_raw {
        true => part.replace("{{", "\u{fdd0}{").replace("{%", "\u{fdd0}%").into(),
        false => part.into(),
    }
}

/// `part`, or the whole lines in which it stands, if nothing else does.
fn whole_lines(body: &str, part: Range<usize>) -> Range<usize> {
    let start = body[..part.start].rfind('\n').map_or(0, |at| at + 1);
    let end = body[part.end..].find('\n').map_or(body.len(), |at| part.end + at + 1);
    let is_alone =
        body[start..part.start].trim().is_empty() && body[part.end..end].trim().is_empty();
    if is_alone { start..end } else { part }
}

/// The lines of places that are asked for one after another.
struct LineCount<'t> {
    text: &'t str,
    at: usize,
    line: usize,
}

impl LineCount<'_> {
    /// The line of the byte `at`, which is not before the last one that was asked for, or not far.
    fn of(&mut self, at: usize) -> usize {
        let count = |bytes: &[u8]| memchr::memchr_iter(b'\n', bytes).count();
        let bytes = self.text.as_bytes();
        match at >= self.at {
            true => self.line += count(&bytes[self.at..at]),
            false => self.line -= count(&bytes[at..self.at]),
        }
        self.at = at;
        self.line
    }
}

/// The first tag at or after the byte `from`.
fn next(body: &str, from: usize) -> Option<Tag<'_>> {
    let start = from + memmem::find(body.as_bytes().get(from..)?, b"{%")?;
    let inner = body.get(start + 2..)?;
    let length = memmem::find(inner.as_bytes(), b"%}")?;
    let written = inner.get(..length)?.trim_matches('-').trim();
    let name = written.split(|c: char| c.is_whitespace()).next().unwrap_or_default();
    Some(Tag { name, start, end: start + 2 + length + 2 })
}

/// The tag that ends the block that `open` begins. A comment may have others in it.
fn end_of(body: &str, open: &Tag) -> Option<Range<usize>> {
    let mut depth = 1usize;
    let mut at = open.end;
    loop {
        let tag = next(body, at)?;
        at = tag.end;
        if tag.name == open.name && open.name != "raw" {
            depth += 1;
        } else if tag.name.strip_prefix("end") == Some(open.name) {
            depth -= 1;
            if depth == 0 {
                return Some(tag.start..tag.end);
            }
        }
    }
}

/// `body` with its braces, behind [`answer`]; `None` where it has them.
pub(super) fn with_braces(body: &str) -> Option<String> {
    body.contains(BRACE).then(|| body.replace(BRACE, "{"))
}

/// Whether `body` is rather a template than a text: more of it is Liquid than words.
pub(super) fn is_template(body: &str) -> bool {
    let (mut liquid, mut words) = (0usize, 0usize);
    let mut rest = body;
    while let Some(c) = rest.chars().next() {
        let follows = |signs: &str| rest[1..].starts_with(|c: char| signs.contains(c));
        let closing = match c {
            '{' if follows("%") => "%}",
            '{' if follows("{") => "}}",
            '<' if follows("/!") || rest[1..].starts_with(char::is_alphabetic) => ">",
            _ => "",
        };
        if closing.is_empty() {
            words += if c.is_alphanumeric() { c.len_utf8() } else { 0 };
            rest = &rest[c.len_utf8()..];
            continue;
        }
        let length = memmem::find(rest.as_bytes(), closing.as_bytes());
        // What never ends takes all that follows with it.
        let length = length.map_or(rest.len(), |at| at + closing.len());
        liquid += if c == '{' { length } else { 0 };
        rest = rest.get(length..).unwrap_or_default();
    }
    liquid > words
}

/// What stands in the place of a tag of Liquid.
pub(super) fn answer(call: &Call, piece: &Piece, origins: &Origins) -> Answer {
    match (call.open, call.name()) {
        ("{%", "post_url") => {
            let written = call.first();
            let name = paths::name(&written);
            match origins.named(name, piece) {
                Some(link) => Answer::Link(link),
                None => Answer::Left(
                    Topic::LinkByHand,
                    format!("the link to the post `{name}` leads nowhere"),
                ),
            }
        }
        ("{%", "link") => {
            let path = call.rest().trim_matches(['"', '\'', '/']);
            Answer::Link(origins.link(path).unwrap_or_else(|| format!("/{path}")))
        }
        ("{%", "endraw") => Answer::Text(String::new()),
        ("{%", "highlight") => Answer::Text(format!("```{}", call.first())),
        ("{%", "endhighlight") => Answer::Text("```".to_owned()),
        ("{%", name) if name.starts_with("end") => Answer::Quiet,
        ("{%", name) => Answer::left(&format!("the tag `{name}` of Liquid")),
        ("{{", "site.baseurl" | "site.url") if call.rest().is_empty() => {
            Answer::Text(String::new())
        }
        _ => match filtered(call.inner) {
            Some(path) => Answer::Text(path.to_owned()),
            None => Answer::left(&format!("the output of Liquid `{}`", call.inner)),
        },
    }
}

/// The address in `"/a.png" | relative_url`.
fn filtered(output: &str) -> Option<&str> {
    let (path, filter) = output.split_once('|')?;
    let path = path.trim();
    let is_address = ["relative_url", "absolute_url"].contains(&filter.trim());
    (is_address && path.starts_with(['"', '\''])).then(|| path.trim_matches(['"', '\'']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(body: &str) -> String {
        let told = visible(body, 1).map(|seen| {
            assert_eq!(seen.told.lines.len(), seen.told.text.split_inclusive('\n').count());
            seen.told.text
        });
        let told = told.unwrap_or_else(|| body.to_owned());
        with_braces(&told).unwrap_or(told)
    }

    #[test]
    fn comments_are_never_shown() {
        assert_eq!(shown("a {% comment %}hidden{% endcomment %}b"), "a b");
        assert_eq!(shown("a\n\n{%- comment -%}\nx\n{%- endcomment -%}\n\nb"), "a\n\n\nb");
        assert_eq!(shown("a\n{% comment %}x{% endcomment %}\nb"), "a\n\nb");
        assert_eq!(shown("a {% # said by one tag %} b"), "a  b");
        let nested = "a{%comment%}{%comment%}x{%endcomment%}y{%endcomment%}b";
        assert_eq!(shown(nested), "ab");
        assert_eq!(shown("a {% comment %} x {% if y %} z"), "a ");
        assert_eq!(visible("я\nя {% comment %}\nx", 5).and_then(|seen| seen.endless), Some(6));
        assert!(visible("no comment {% include a %}", 1).is_none());
        assert_eq!(shown("a {% if false %}x {% if y %}z{% endif %}{% endif %}b"), "a b");
        assert_eq!(shown("a {% capture x %}y{% endcapture %}b"), "a b");
        assert!(visible("{% capture x %}y{% endcapture %}{{ x }}", 1).is_none());
        assert_eq!(shown("a {%- unless true -%}x{% endunless %}b"), "a b");
        assert!(visible("a {% if false %}x{% else %}y{% endif %}b", 1).is_none());
    }

    #[test]
    fn raw_is_unwrapped() {
        assert_eq!(shown("a {% raw %}{{ b }}{% endraw %} c"), "a {{ b }} c");
        assert_eq!(shown("a\n\n{% raw %}\n{% if x %}\n{% endraw %}\n\nb"), "a\n\n{% if x %}\n\nb");
        assert_eq!(shown("{% raw %}{% comment %}x{% endraw %}"), "{% comment %}x");
        assert_eq!(shown("`{%raw%}` is a tag"), "`` is a tag");
    }

    #[test]
    fn lines_stay_known() {
        let seen = visible("1\n\n{% comment %}\n4\n{% endcomment %}\n\n7\n", 1).expect("a comment");
        assert_eq!(seen.told.text, "1\n\n\n7\n");
        assert_eq!(seen.told.lines, [1, 2, 6, 7]);
        assert_eq!(seen.comments, [3]);
    }

    #[test]
    fn templates() {
        assert!(is_template("{% for post in site.posts %}<li>{{ post.title }}</li>{% endfor %}"));
        assert!(!is_template(
            "Write to <a href=\"x\">{{ site.name }}</a>, the desk of the bulletin."
        ));
        assert!(!is_template("a < b, and {{ c }} is no more than it."));
    }
}
