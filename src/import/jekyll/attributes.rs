//! Attribute lists of kramdown: `{: #id .class key="value"}`.

use crate::paths::before;

/// An attribute list, or another thing between `{:` and `}`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct List<'t> {
    /// What stands between the marks.
    pub inner: &'t str,
    /// Its length with the marks, in bytes.
    pub length: usize,
}

/// No list is longer, in characters: the longest that people write has a few styles.
const LONGEST: usize = 500;

/// The list that `text` begins with.
pub(super) fn leading(text: &str) -> Option<List<'_>> {
    let inside = text.strip_prefix("{:")?;
    let end = inside.char_indices().nth(LONGEST).map_or(inside.len(), |(at, _)| at);
    let inside = &inside[..end];
    let mut at = 0;
    loop {
        at += memchr::memchr2(b'}', b'{', inside.as_bytes().get(at..)?)?;
        let rest = &inside[at..];
        // A call of Liquid has braces of its own.
        let call = [("{{", "}}"), ("{%", "%}")].iter().find(|(open, _)| rest.starts_with(open));
        match call {
            Some((_, close)) => at += rest.find(close)? + close.len(),
            None if rest.starts_with('}') && !inside[..at].ends_with('\\') => {
                return Some(List { inner: inside[..at].trim(), length: 2 + at + 1 });
            }
            None => at += 1,
        }
    }
}

impl<'t> List<'t> {
    /// Whether it is one of attributes, such as `#id`, `.class` or `key="value"`: a text may have other
    /// things between the same marks.
    pub(super) fn is_of_attributes(&self) -> bool {
        let mut is_any = false;
        let all = self.words(|word| is_any |= is_attribute(word));
        all && is_any
    }

    /// Whether it says something of the words where it stands: it is no extension, and no list that is
    /// defined for other places.
    pub(super) fn is_used_here(&self) -> bool {
        let first = self.inner.split_whitespace().next().unwrap_or_default();
        !first.starts_with([':', '/']) && !first.ends_with(':')
    }

    /// Whether it has nothing but words, which name lists that stand elsewhere.
    pub(super) fn is_of_names(&self) -> bool {
        self.words(|_| ()) && !self.inner.is_empty()
    }

    /// The anchor that it gives.
    pub(super) fn id(&self) -> Option<&'t str> {
        let mut id = None;
        self.words(|word| {
            let named = word.strip_prefix("id=").map(|value| value.trim_matches(['"', '\'']));
            let signed = word.split_once('#').map(|(_, rest)| before(rest, '.'));
            id = named.or(signed.filter(|_| word.starts_with(['#', '.']))).or(id);
        });
        id.filter(|id| is_name(id))
    }

    /// Whether a table of contents is to stand there.
    pub(super) fn is_toc(&self) -> bool {
        let mut is_toc = false;
        self.words(|word| is_toc |= word == "toc");
        is_toc
    }

    /// Shows each of its words to `each`. Whether all have the form of an attribute or of a name.
    fn words(&self, mut each: impl FnMut(&'t str)) -> bool {
        let mut rest = self.inner.trim_start();
        while !rest.is_empty() {
            let mut quote = None;
            let end = rest.find(|c: char| match quote {
                Some(open) => {
                    quote = (c != open).then_some(open);
                    false
                }
                None => {
                    quote = Some(c).filter(|c| "\"'".contains(*c));
                    c.is_whitespace()
                }
            });
            let (word, behind) = rest.split_at(end.unwrap_or(rest.len()));
            if !is_attribute(word) && !is_name(word) {
                return false;
            }
            each(word);
            rest = behind.trim_start();
        }
        true
    }
}

/// Whether `word` is `#id`, `.class` (or several of both), or `key="value"`.
fn is_attribute(word: &str) -> bool {
    if let Some(names) = word.strip_prefix(['#', '.']) {
        return names.split(['#', '.']).all(is_name);
    }
    let quoted = |value: &str| value.len() > 1 && value.starts_with(['"', '\'']);
    word.split_once('=').is_some_and(|(key, value)| is_name(key) && quoted(value))
}

fn is_name(text: &str) -> bool {
    let is_sign = |c: char| c.is_alphanumeric() || "-_:/".contains(c);
    text.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '-')
        && text.chars().all(is_sign)
}

#[cfg(test)]
mod tests {
    use super::leading;

    #[test]
    fn lists() {
        let id = |text| leading(text).and_then(|list| list.id());
        assert_eq!(id("{: #fn1}"), Some("fn1"));
        assert_eq!(id("{: .note #a-b key=\"x y\" }"), Some("a-b"));
        assert_eq!(id("{:id='x'}"), Some("x"));
        assert_eq!(id("{: .note#b.c}"), Some("b"));
        assert_eq!(id("{:.lead}"), None);
        let are = |text| leading(text).is_some_and(|list| list.is_of_attributes());
        assert!(are("{: .a .b}"));
        assert!(are("{: style=\"float: right; border: 0\" width='180'}"));
        assert!(are("{: href=\"{{ page.url }}\" .a}"));
        assert!(!are("{:sym=>43}"));
        assert!(!are("{:a, :b}"));
        assert!(!are("{:toc}"));
        assert!(leading("{:toc}").is_some_and(|list| list.is_toc() && list.is_of_names()));
        assert_eq!(leading("{: never ends"), None);
        assert_eq!(leading("{: a\\}b}").map(|list| list.length), Some(8));
    }
}
