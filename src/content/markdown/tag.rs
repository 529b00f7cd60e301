//! Where a tag of raw HTML and its attributes stand in the source.

use std::ops::Range;

use super::tag_name::tag_name;

/// A tag in a text.
pub(super) struct Tag<'t> {
    text: &'t str,
    /// Its bytes, as far as it was read.
    span: Range<usize>,
    /// The bytes of each attribute, and how long its name is.
    attributes: Vec<(Range<usize>, usize)>,
    /// Whether its `>` was found.
    is_closed: bool,
}

/// Up to here a tag is read: one that is never closed would have all that follows. The longest
/// honest tag that is not a picture itself has some hundred bytes.
pub(super) const LONGEST: usize = 4096;

impl<'t> Tag<'t> {
    /// The tag that begins at the byte `at` of `text`.
    pub(super) fn at(text: &'t str, at: usize) -> Self {
        let end = text.floor_char_boundary((at + LONGEST).min(text.len()));
        let piece = text.get(at..end).unwrap_or_default();
        let mut tag = Tag { text, span: at..end, attributes: Vec::new(), is_closed: false };
        let is_between = |byte: u8| byte.is_ascii_whitespace() || byte == b'/';
        let bytes = piece.as_bytes();
        let mut here = 1 + tag_name(piece.get(1..).unwrap_or_default()).len();
        loop {
            let skip = |from: usize, what: &dyn Fn(u8) -> bool| {
                from + bytes[from.min(bytes.len())..].iter().take_while(|b| what(**b)).count()
            };
            here = skip(here, &is_between);
            if bytes.get(here).is_none_or(|byte| *byte == b'>') {
                break;
            }
            let start = here;
            // A `=` that begins a name belongs to it.
            here = skip(here + 1, &|byte| !is_between(byte) && !b"=>".contains(&byte));
            let name = here - start;
            let equals = skip(here, &|byte| byte.is_ascii_whitespace());
            if bytes.get(equals) == Some(&b'=') {
                let value = skip(equals + 1, &|byte| byte.is_ascii_whitespace());
                here = match bytes.get(value) {
                    Some(quote @ (b'"' | b'\'')) => {
                        let end = skip(value + 1, &|byte| byte != *quote);
                        (end + 1).min(bytes.len())
                    }
                    _ => skip(value, &|byte| !byte.is_ascii_whitespace() && byte != b'>'),
                };
            }
            tag.attributes.push((at + start..at + here, name));
        }
        if bytes.get(here) == Some(&b'>') {
            tag.span.end = at + here + 1;
            tag.is_closed = true;
        }
        tag
    }

    /// The bytes of the attribute `name`, which is in lower case; those of the tag where it is
    /// written otherwise.
    pub(super) fn attribute(&self, name: &str) -> Range<usize> {
        let is_it = |(span, length): &&(Range<usize>, usize)| {
            let written = self.text.get(span.start..span.start + length);
            written.is_some_and(|written| written.eq_ignore_ascii_case(name))
        };
        let found = self.attributes.iter().find(is_it);
        found.map_or_else(|| self.line(), |(span, _)| span.clone())
    }

    /// Its attributes without values, as they are written.
    pub(super) fn bare(&self) -> impl Iterator<Item = &'t str> {
        let all = self.attributes.iter().filter(|(span, name)| span.len() == *name);
        all.filter_map(|(span, _)| self.text.get(span.clone()))
    }

    /// Its bytes, as far as it was read.
    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// Whether its `>` is there.
    pub(super) fn is_closed(&self) -> bool {
        self.is_closed
    }

    /// Its bytes in the line in which it begins.
    pub(super) fn line(&self) -> Range<usize> {
        line(self.text, self.span.clone())
    }
}

/// What of `span` stands in its first line.
pub(super) fn line(text: &str, span: Range<usize>) -> Range<usize> {
    let piece = text.get(span.clone()).unwrap_or_default();
    let length = piece.lines().next().map_or(0, |line| line.trim_end().len());
    span.start..span.start + length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_have_places() {
        let text = "x <A HREF = 'a>b'\n title=\"t\" checked / id=x/y =z>rest";
        let tag = Tag::at(text, 2);
        let of = |name| text.get(tag.attribute(name)).unwrap_or_default();
        assert_eq!(of("href"), "HREF = 'a>b'");
        assert_eq!(of("title"), "title=\"t\"");
        assert_eq!((of("checked"), of("id"), of("=z")), ("checked", "id=x/y", "=z"));
        assert_eq!(of("class"), "<A HREF = 'a>b'");
        assert_eq!(&text[tag.span.clone()], &text[2..text.len() - 4]);
        for broken in ["<", "<a", "<a b", "<a b=", "<a b=\"c", "<a =", "<я b='я"] {
            assert_eq!(Tag::at(broken, 0).span, 0..broken.len());
        }
    }
}
