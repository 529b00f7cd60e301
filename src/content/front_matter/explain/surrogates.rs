//! Characters by their numbers in two halves, `\uD83D\uDE00`, as tools for JSON write them.

use std::ops::Range;

/// A text with whole characters.
pub(super) struct Joined {
    /// The text, without halves.
    pub text: String,
    /// The first half that has no other, in the text as it was.
    pub lone: Option<Range<usize>>,
}

/// How long `\uD83D` is.
const LENGTH: usize = 6;

/// `text` with the characters themselves in place of their halves; `None` where it has no halves.
pub(super) fn joined(text: &str) -> Option<Joined> {
    let mut joined = Joined { text: String::with_capacity(text.len()), lone: None };
    let (mut at, mut has_any) = (0, false);
    while let Some(c) = text.get(at..)?.chars().next() {
        if let Some(high) = half(text, at) {
            has_any = true;
            let low = half(text, at + LENGTH);
            let whole = low.and_then(|low| char::decode_utf16([high, low]).next()?.ok());
            match whole {
                Some(whole) => joined.text.push(whole),
                None if joined.lone.is_none() => joined.lone = Some(at..at + LENGTH),
                None => {}
            }
            at += if whole.is_some() { 2 * LENGTH } else { LENGTH };
            continue;
        }
        // What a `\` stands before is no `\` of its own.
        let length = match c {
            '\\' => 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8),
            c => c.len_utf8(),
        };
        joined.text.push_str(&text[at..at + length]);
        at += length;
    }
    has_any.then_some(joined)
}

/// The half of a character at the byte `at`.
fn half(text: &str, at: usize) -> Option<u16> {
    let digits = text.get(at..at + LENGTH)?.strip_prefix("\\u")?;
    u16::from_str_radix(digits, 16).ok().filter(|code| (0xd800..0xe000).contains(code))
}
