//! Characters that no page may have, and those that nobody sees, with names that people understand.
//!
//! *Forbidden* are control characters and noncharacters: one of them breaks a whole feed. *Hidden*
//! are those that leave nothing on a page, and so make two words of one. *Open* are controls of the
//! direction of writing that nobody ends: they turn what follows.

use std::borrow::Cow;
use std::ops::Range;

/// A character of a text, and its bytes there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct At {
    /// The character.
    pub(crate) character: char,
    /// Its bytes.
    pub(crate) span: Range<usize>,
}

impl At {
    fn new((start, character): (usize, char)) -> Self {
        At { character, span: start..start + character.len_utf8() }
    }
}

/// Whether no page, feed or catalogue may have `c`: XML 1.0 forbids most of these, and HTML all.
pub(crate) fn is_forbidden(c: char) -> bool {
    let code = u32::from(c);
    let is_noncharacter = code & 0xfffe == 0xfffe || (0xfdd0..=0xfdef).contains(&code);
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r')) || is_noncharacter
}

/// The forbidden characters of `text`. Whole files go by here, so it looks at bytes, and at most
/// texts only by a loop that the compiler does many at a time.
pub(crate) fn forbidden(text: &str) -> Vec<At> {
    /// As many bytes as are looked at together: more do not make it faster.
    const TOGETHER: usize = 64;
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    for (number, chunk) in bytes.chunks(TOGETHER).enumerate() {
        if !chunk.iter().fold(false, |any, byte| any | may_begin_forbidden(*byte)) {
            continue;
        }
        let start = number * TOGETHER;
        let suspicious = (start..start + chunk.len()).filter(|at| begins_forbidden(&bytes[*at..]));
        found.extend(suspicious.filter_map(|at| Some(At::new((at, text[at..].chars().next()?)))));
    }
    found
}

fn may_begin_forbidden(byte: u8) -> bool {
    let is_control = (byte < 0x20) & (byte != b'\t') & (byte != b'\n') & (byte != b'\r');
    is_control | (byte == 0x7f) | (byte == 0xc2) | (byte == 0xef) | (byte >= 0xf0)
}

/// Whether `bytes`, of a text in UTF-8, begin with a forbidden character.
fn begins_forbidden(bytes: &[u8]) -> bool {
    match *bytes {
        [0xc2, second, ..] => second < 0xa0,
        [0xef, 0xb7, third, ..] => (0x90..0xb0).contains(&third),
        [0xef, 0xbf, third, ..] => third >= 0xbe,
        [0xf0..=0xf4, second, 0xbf, fourth, ..] => second & 0xf == 0xf && fourth >= 0xbe,
        [first, ..] => first < 0xc2 && may_begin_forbidden(first),
        [] => false,
    }
}

/// `text` with spaces for its characters `found`, so that all else keeps its place.
pub(crate) fn blanked<'t>(text: &'t str, found: &[At]) -> Cow<'t, str> {
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut blanked = String::with_capacity(text.len());
    let mut done = 0;
    for At { span, .. } in found {
        blanked.push_str(text.get(done..span.start).unwrap_or_default());
        blanked.extend(std::iter::repeat_n(' ', span.len()));
        done = span.end;
    }
    blanked.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(blanked)
}

/// `text` without its forbidden characters and what turns it: with the sign that was meant, where
/// that is known.
pub(crate) fn mended(text: &str) -> Cow<'_, str> {
    let open = open(text);
    if open.is_empty() && forbidden(text).is_empty() {
        return Cow::Borrowed(text);
    }
    let mut open = open.iter().map(|at| at.span.start).peekable();
    let mended = text.char_indices().filter_map(|(at, c)| match c {
        _ if open.next_if_eq(&at).is_some() => None,
        c if is_forbidden(c) => of_old_encoding(c),
        c => Some(c),
    });
    Cow::Owned(mended.collect())
}

/// The character that a numeric reference of HTML (`&#7;`) at the byte `at` of `text` stands for, if
/// it is forbidden. HTML needs no semicolon behind it; a null becomes a sign that is seen.
pub(crate) fn forbidden_number(text: &str, at: usize) -> Option<At> {
    let rest = text.get(at..)?.strip_prefix("&#")?;
    let (radix, digits) = match rest.strip_prefix(['x', 'X']) {
        Some(digits) => (16, digits),
        None => (10, rest),
    };
    let is_digit = |byte: &u8| char::from(*byte).is_digit(radix);
    let zeros = digits.bytes().take_while(|byte| *byte == b'0').count();
    // The largest has seven digits: with more it is none, but with eight still a number.
    let length = zeros + digits[zeros..].bytes().take_while(is_digit).take(8).count();
    let character = char::from_u32(u32::from_str_radix(&digits[..length], radix).ok()?)?;
    if character == '\0' || !is_forbidden(character) {
        return None;
    }
    let is_ended = digits[length..].starts_with(';');
    let end = at + "&#".len() + (rest.len() - digits.len()) + length;
    Some(At { character, span: at..end + usize::from(is_ended) })
}

/// Whether nobody sees `c`, wherever it stands.
pub(crate) fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffc}'
        | '\u{e0000}'..='\u{e007f}')
}

/// What a text is, and so which hidden characters do no harm in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// It is read: soft hyphens and marks of direction pass.
    Words,
    /// It names something, and two that look alike would be two: nothing passes but what joins
    /// letters, or keeps them apart.
    Name,
}

/// The first hidden character of `text` that does harm in it.
pub(crate) fn hidden(text: &str, which: Use) -> Option<At> {
    if text.is_ascii() {
        return None;
    }
    let mut before = None;
    let mut all = text.char_indices().peekable();
    while let Some((at, c)) = all.next() {
        let after = all.peek().map(|(_, after)| *after);
        if is_hidden(c) && !is_honest(before, c, after, which) {
            return Some(At::new((at, c)));
        }
        // What is hidden itself has no neighbours.
        if !is_hidden(c) || is_tag(c) {
            before = Some(c);
        }
    }
    None
}

/// Whether the hidden character `c` has a reason to stand between `before` and `after`.
fn is_honest(before: Option<char>, c: char, after: Option<char>, which: Use) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || is_mark(c));
    match c {
        // Letters of many scripts need them, and pictures that are made of several; at the end of
        // a word some languages of India do.
        '\u{200c}' | '\u{200d}' => match which {
            Use::Words => before.is_some_and(|before| !before.is_whitespace()),
            Use::Name => {
                let is_picture = |c: Option<char>| c.is_some_and(is_picture);
                (is_letter(before) && is_letter(after)) || (is_picture(before) && is_picture(after))
            }
        },
        // Words of these scripts have no spaces between them: it says where a line may end.
        '\u{200b}' => which == Use::Words && before.is_some_and(is_spaceless),
        // A flag is written with tags behind it.
        c if is_tag(c) => before.is_some_and(|before| before == '\u{1f3f4}' || is_tag(before)),
        // Pairs have a rule of their own.
        c if turns(c) => which == Use::Words,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200e}' | '\u{200f}' => which == Use::Words,
        _ => false,
    }
}

fn is_tag(c: char) -> bool {
    matches!(c, '\u{e0020}'..='\u{e007f}')
}

/// Whether `c` is a mark that belongs to the letter before it, in a script that has joiners.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{900}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Whether `c` may be a part of a picture such as a family.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{fe0f}' | '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// Whether `c` is of Thai, Lao, Burmese or Khmer.
fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Whether `c` changes the direction of what follows, or ends that.
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether anything changes the direction in `text`.
pub(crate) fn has_turns(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr_iter(0xe2, bytes)
        .any(|at| matches!(bytes[at + 1..], [0x80, 0xaa..=0xae, ..] | [0x81, 0xa6..=0xa9, ..]))
}

/// What changes the direction in `text`, and is not ended in the part of it where it stands: `ends` are
/// those of its parts, the last one its own.
pub(crate) fn open_in(text: &str, ends: impl Iterator<Item = usize>) -> Vec<At> {
    if !has_turns(text) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut start = 0;
    for end in ends {
        let part = text.get(start..end).unwrap_or_default();
        found.extend(open(part).into_iter().map(|At { character, span }| At {
            character,
            span: span.start + start..span.end + start,
        }));
        start = end;
    }
    found
}

/// What changes the direction in `text`, and is not ended there.
pub(crate) fn open(text: &str) -> Vec<At> {
    if !has_turns(text) {
        return Vec::new();
    }
    let mut open: Vec<At> = Vec::new();
    let mut isolates = 0_usize;
    let is_isolate = |at: &At| matches!(at.character, '\u{2066}'..='\u{2068}');
    for (at, c) in text.char_indices().filter(|(_, c)| turns(*c)) {
        match c {
            '\u{202c}' => drop(open.pop_if(|last| !is_isolate(last))),
            // It ends what stands within the isolate as well.
            '\u{2069}' => {
                // Without one, all that is open would be looked through each time.
                let last = if isolates > 0 { open.iter().rposition(is_isolate) } else { None };
                open.truncate(last.unwrap_or(open.len()));
                isolates -= usize::from(last.is_some());
            }
            c => {
                let at = At::new((at, c));
                isolates += usize::from(is_isolate(&at));
                open.push(at);
            }
        }
    }
    open
}

/// The first character of `text` that is not what it looks like: one that nobody sees, or a space
/// that is none for a machine; with its name.
pub(crate) fn odd_in(text: &str) -> Option<(Range<usize>, String)> {
    let is_odd = |c: &char| is_hidden(*c) || is_forbidden(*c) || is_other_space(*c);
    let (at, c) = text.char_indices().find(|(_, c)| is_odd(c))?;
    Some((at..at + c.len_utf8(), name(c)))
}

/// `text` as it looks: without what nobody sees, and with plain spaces.
pub(crate) fn plain(text: &str) -> String {
    let seen = text.chars().filter(|c| !is_hidden(*c) && !is_forbidden(*c));
    seen.map(|c| if is_other_space(c) { ' ' } else { c }).collect()
}

/// Whether `c` seems to be a space, and is none for a machine: it has another width, or none.
pub(crate) fn is_odd_space(c: char) -> bool {
    is_other_space(c) || matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

fn is_other_space(c: char) -> bool {
    !c.is_ascii() && c.is_whitespace()
}

/// The first letter of `text` that is of another alphabet, where the most are Latin letters; with
/// its name.
pub(crate) fn foreign_letter(text: &str) -> Option<(Range<usize>, String)> {
    let latin = text.bytes().filter(u8::is_ascii_alphabetic).count();
    let others = || text.char_indices().filter(|(_, c)| !c.is_ascii() && c.is_alphabetic());
    let (at, c) = others().next().filter(|_| others().count() < latin)?;
    Some((at..at + c.len_utf8(), name(c)))
}

/// The end of a message about `text`, if it is not what it looks like.
pub(crate) fn odd_within(text: &str) -> Option<String> {
    odd_in(text).map(|(_, name)| format!(": it has {name}, in it"))
}

/// The end of a message that begins with what has the hidden character `c`.
pub(crate) fn has_hidden(c: char) -> String {
    format!("has {}, which nobody sees", name(c))
}

/// A message: `c` is [`open()`].
pub(crate) fn is_open(c: char) -> String {
    format!("the character {}, turns the text behind it, and is never ended", name(c))
}

/// What `c` is called: its number, and a few words.
pub(crate) fn name(c: char) -> String {
    let code = u32::from(c);
    match words(c) {
        "" => format!("U+{code:04X}"),
        words => format!("U+{code:04X}, {words}"),
    }
}

#[rustfmt::skip]
fn words(c: char) -> &'static str {
    match c {
        '\u{0}' => "a control character (null)",
        '\u{7}' => "a control character (bell)",
        '\u{8}' => "a control character (backspace)",
        '\u{b}' => "a control character (vertical tab)",
        '\u{c}' => "a control character (form feed)",
        '\u{1b}' => "a control character (escape)",
        '\u{7f}' => "a control character (delete)",
        '\u{85}' => "a control character (next line)",
        c if c.is_control() => "a control character",
        c if is_forbidden(c) => "a code that is no character",
        '\u{a0}' => "a no-break space",
        '\u{ad}' => "a soft hyphen",
        '\u{34f}' => "a combining grapheme joiner",
        '\u{61c}' => "an Arabic letter mark",
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' => "a Hangul filler",
        '\u{180e}' => "a Mongolian vowel separator",
        '\u{200b}' => "a zero-width space",
        '\u{200c}' => "a zero-width non-joiner",
        '\u{200d}' => "a zero-width joiner",
        '\u{200e}' => "a left-to-right mark",
        '\u{200f}' => "a right-to-left mark",
        '\u{2028}' => "a line separator",
        '\u{2029}' => "a paragraph separator",
        '\u{202a}' => "a left-to-right embedding",
        '\u{202b}' => "a right-to-left embedding",
        '\u{202c}' => "an end of an embedding",
        '\u{202d}' => "a left-to-right override",
        '\u{202e}' => "a right-to-left override",
        '\u{202f}' => "a narrow no-break space",
        '\u{2060}' => "a word joiner",
        '\u{2066}' => "a left-to-right isolate",
        '\u{2067}' => "a right-to-left isolate",
        '\u{2068}' => "an isolate",
        '\u{2069}' => "an end of an isolate",
        '\u{2061}'..='\u{206f}' => "an invisible sign",
        '\u{3000}' => "a full-width space",
        '\u{feff}' => "a zero-width no-break space",
        '\u{fff9}'..='\u{fffb}' => "a mark of an annotation",
        '\u{fffc}' => "a mark for an object",
        '\u{e0000}'..='\u{e007f}' => "a tag character",
        c if is_other_space(c) => "a space of another width",
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => "a Greek letter",
        '\u{400}'..='\u{52f}' => "a Cyrillic letter",
        '\u{531}'..='\u{58f}' => "an Armenian letter",
        '\u{ff01}'..='\u{ff5e}' => "a full-width sign",
        _ => "",
    }
}

/// The character that old files mean by the control character `c`: they are in Windows-1252, and
/// were taken for something else.
pub(crate) fn of_old_encoding(c: char) -> Option<char> {
    const FROM_128: &str = "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ";
    let at = u32::from(c).checked_sub(0x80)?;
    FROM_128.chars().nth(at as usize).filter(|c| *c != '\u{fffd}')
}

#[cfg(test)]
#[path = "characters/tests.rs"]
mod tests;
