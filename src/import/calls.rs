//! What stands in a text for another program to fill in: shortcodes, and tags of templates.

use std::borrow::Cow;
use std::ops::Range;

/// How such a call begins and ends.
pub(super) type Marks = (&'static str, &'static str);

/// A call in a text.
#[derive(Debug)]
pub(super) struct Call<'t> {
    /// Its bytes, with its marks.
    pub range: Range<usize>,
    /// What it begins with.
    pub open: &'static str,
    /// What stands between its marks.
    pub inner: &'t str,
}

impl Call<'_> {
    /// Its first word.
    pub(super) fn name(&self) -> &str {
        let end = self.inner.find(|c: char| c.is_whitespace() || c == '(');
        &self.inner[..end.unwrap_or(self.inner.len())]
    }

    /// What stands after its first word.
    pub(super) fn rest(&self) -> &str {
        self.inner[self.name().len()..].trim()
    }

    /// Its argument `name="…"`.
    pub(super) fn argument(&self, name: &str) -> Option<Cow<'_, str>> {
        let rest = self.rest();
        let at = rest.match_indices(name).find_map(|(at, _)| {
            let before = rest[..at].chars().next_back();
            let is_name = before.is_none_or(|c| c.is_whitespace() || c == '(' || c == ',');
            let value = rest[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
            is_name.then_some(value)
        })?;
        quoted(at)
    }

    /// Its first argument, without quotes.
    pub(super) fn first(&self) -> Cow<'_, str> {
        let rest = self.rest();
        quoted(rest).unwrap_or_else(|| rest.split_whitespace().next().unwrap_or_default().into())
    }
}

/// The link to what the call `name` would show from another host, such as a film; `None` where it is
/// no such call. The names of hosts are the same in all languages.
pub(super) fn embedded(call: &Call, name: &str) -> Option<String> {
    let words: Vec<&str> = call.rest().split_whitespace().map(unquoted).collect();
    let word = |at: usize| words.get(at).copied().filter(|word| !word.contains('=')).map(Cow::from);
    let argument = |names: &str, at: usize| {
        let named = call.argument(names).or_else(|| word(at))?;
        let is_id = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        (!named.is_empty() && named.chars().all(is_id)).then(|| named.into_owned())
    };
    let id = || argument("id", 0);
    let (host, address) = match name {
        "youtube" => ("YouTube", format!("https://www.youtube.com/watch?v={}", id()?)),
        "vimeo" => ("Vimeo", format!("https://vimeo.com/{}", id()?)),
        "streamable" => ("Streamable", format!("https://streamable.com/{}", id()?)),
        "instagram" => ("Instagram", format!("https://www.instagram.com/p/{}/", id()?)),
        "gist" => {
            let (user, id) = (argument("user", 0)?, argument("id", 1)?);
            ("Gist", format!("https://gist.github.com/{user}/{id}"))
        }
        "tweet" | "x" => {
            let (user, id) = (argument("user", 0)?, argument("id", 1)?);
            ("X", format!("https://x.com/{user}/status/{id}"))
        }
        _ => return None,
    };
    let title = call.argument("title").filter(|title| !title.is_empty());
    let text = title.unwrap_or(host.into()).replace('[', "\\[").replace(']', "\\]");
    Some(format!("[{text}]({address})"))
}

fn unquoted(word: &str) -> &str {
    word.trim_matches(['"', '\''])
}

/// What `rest` begins with between quotes; a backslash before one, or before another backslash, makes
/// it a sign of the text, but between grave accents.
fn quoted(rest: &str) -> Option<Cow<'_, str>> {
    let quote = rest.chars().next().filter(|c| "\"'`".contains(*c))?;
    let inside = &rest[1..];
    if quote == '`' {
        return inside.split(quote).next().map(Cow::Borrowed);
    }
    let mut is_escaped = false;
    let end = inside.find(|c| {
        let ends = c == quote && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        ends
    });
    let inside = &inside[..end.unwrap_or(inside.len())];
    if !inside.contains('\\') {
        return Some(inside.into());
    }
    let mut plain = String::with_capacity(inside.len());
    let mut chars = inside.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().filter(|next| c == '\\' && (**next == quote || **next == '\\'));
        match next.copied() {
            Some(next) => {
                plain.push(next);
                chars.next();
            }
            None => plain.push(c),
        }
    }
    Some(plain.into())
}

/// The text with the answers of `answer` in the place of the calls that it has one for.
pub(super) fn replace(
    text: &str,
    marks: &[Marks],
    mut answer: impl FnMut(&Call) -> Option<String>,
) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    while let Some(call) = next(text, done, marks) {
        out.push_str(&text[done..call.range.start]);
        match answer(&call) {
            Some(answer) => out.push_str(&answer),
            None => out.push_str(&text[call.range.clone()]),
        }
        done = call.range.end;
    }
    out.push_str(&text[done..]);
    out
}

/// The first call at or after the byte `from`. Of marks that begin alike, the first listed counts.
fn next<'t>(text: &'t str, from: usize, marks: &[Marks]) -> Option<Call<'t>> {
    let mut at = from;
    loop {
        at += text[at..].find('{')?;
        let found = marks.iter().find_map(|(open, close)| {
            let inner = text[at..].strip_prefix(open)?;
            let end = inner.find(close)?;
            let range = at..at + open.len() + end + close.len();
            let inner = inner[..end].trim().trim_matches('-').trim();
            Some(Call { range, open, inner })
        });
        match found {
            Some(call) => return Some(call),
            None => at += 1,
        }
    }
}

/// How many line breaks stand before the byte `at`.
pub(super) fn lines_before(text: &str, at: usize) -> usize {
    memchr::memchr_iter(b'\n', &text.as_bytes()[..at]).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_replaced() {
        let marks = [("{{<", ">}}"), ("{{%", "%}}")];
        let text = "a {{< ref \"x.md\" >}} b {{% note %}} {{ c }}";
        let shown = replace(text, &marks, |call| {
            (call.name() == "ref").then(|| format!("[{}]", call.first()))
        });
        assert_eq!(shown, "a [x.md] b {{% note %}} {{ c }}");
    }

    #[test]
    fn what_other_hosts_show_becomes_a_link() {
        for (text, expected) in [
            ("{{< youtube aB-_1 >}}", "[YouTube](https://www.youtube.com/watch?v=aB-_1)"),
            (
                "{{<youtube id=\"a\" title=\"A [film]\">}}",
                "[A \\[film\\]](https://www.youtube.com/watch?v=a)",
            ),
            ("{{< vimeo class=\"a\" id=\"1\" >}}", "[Vimeo](https://vimeo.com/1)"),
            ("{{< gist some 12 \"a.rs\" >}}", "[Gist](https://gist.github.com/some/12)"),
            ("{{< x user=\"A\" id=\"1\" >}}", "[X](https://x.com/A/status/1)"),
            ("{{< youtube \"a)b\" >}}", "{{< youtube \"a)b\" >}}"),
            ("{{< youtube >}}", "{{< youtube >}}"),
            ("{{< map 1 >}}", "{{< map 1 >}}"),
        ] {
            let shown = replace(text, &[("{{<", ">}}")], |call| embedded(call, call.name()));
            assert_eq!(shown, expected, "{text}");
        }
    }

    #[test]
    fn arguments() {
        let text = "{{< figure src=\"a.png\" alt='Two towers' >}}";
        replace(text, &[("{{<", ">}}")], |call| {
            assert_eq!(call.argument("src"), Some("a.png".into()));
            assert_eq!(call.argument("alt"), Some("Two towers".into()));
            assert_eq!(call.argument("title"), None);
            None
        });
    }
}
