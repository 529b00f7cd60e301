//! Made-up text: words of many scripts, what the formats have signs for, and any character there is.

use crate::draws::Draws;

/// Words, plain ones first.
const WORDS: &[&str] = &[
    "council",
    "ministers",
    "Москва",
    "совет",
    "год",
    "Вільня",
    "ўлада",
    "中国",
    "北京新闻",
    "الرياض",
    "خبر",
    "año",
    "ångström",
    "straße",
    "İstanbul",
    "don't",
    "l’eau",
    "2025",
    "13-08",
    "ประเทศ",
    "にほん",
    "e\u{301}te\u{301}",
    "ёлка",
    "ﷺ",
    "ǅ",
    "𝔸𝔹",
    "👩‍👩‍👧",
    "x",
    "ﬁn",
    "²",
];

/// What some format reads as a sign, or what programs trip over.
const SIGNS: &[&str] = &[
    " ",
    "-",
    ":",
    ": ",
    "#",
    " #",
    "'",
    "\"",
    "<",
    ">",
    "&",
    "&amp;",
    "&#0;",
    "]]>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "</title>",
    "{",
    "}",
    "{{",
    "}}",
    "{%",
    "%}",
    "{#",
    "\\",
    "\\n",
    "\\u{",
    "%",
    "%00",
    "../",
    "/",
    "//",
    "?",
    "*",
    "**",
    "_",
    "`",
    "```",
    "~",
    "|",
    "---",
    "...",
    "[",
    "](",
    ")",
    "^",
    "!",
    "@",
    "$",
    "=",
    "+",
    ",",
    ";",
    "0x1F",
    "1e9",
    "null",
    "true",
    "~",
    "<<",
    "!!str",
    "&a",
    "*a",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{200d}",
    "\u{202e}",
    "\u{2028}",
    "\u{feff}",
    "\u{fffd}",
    "\u{301}",
];

/// Characters that no line of text should have.
const CONTROLS: &[&str] =
    &["\n", "\r\n", "\t", "\r", "\0", "\u{1b}[31m", "\u{7}", "\u{7f}", "\u{85}"];

/// Any text.
pub fn text(draws: &mut Draws, most: usize) -> String {
    pieces(draws, most, |draws| match draws.one_in(8) {
        true => draws.pick(CONTROLS).to_owned(),
        false => piece(draws),
    })
}

/// Any text in one line: without control characters, what else is no character, what turns it, and what ends a line
/// in YAML 1.1.
pub fn line(draws: &mut Draws, most: usize) -> String {
    let is_fit = |c: &char| {
        let turns = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let is_none = u32::from(*c) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(c);
        !c.is_control() && !turns && !is_none && !matches!(c, '\u{2028}' | '\u{2029}')
    };
    pieces(draws, most, piece).chars().filter(is_fit).collect()
}

/// A text of the pieces of a format, with any other text between them.
pub fn woven(draws: &mut Draws, format: &[&str], most: usize) -> String {
    pieces(draws, most, |draws| match draws.one_in(4) {
        true => piece(draws),
        false => draws.pick(format).to_owned(),
    })
}

/// Words with spaces between them.
pub fn words(draws: &mut Draws, most: usize) -> String {
    let words = draws.list(most, |draws| draws.pick(WORDS));
    words.join(" ")
}

fn pieces(draws: &mut Draws, most: usize, piece: impl Fn(&mut Draws) -> String) -> String {
    draws.list(most, piece).concat()
}

fn piece(draws: &mut Draws) -> String {
    match draws.below(8) {
        0..4 => draws.pick(WORDS).to_owned(),
        4..7 => draws.pick(SIGNS).to_owned(),
        // Numbers that are no character are surrogates, and far beyond letters.
        _ => char::from_u32(draws.below(0x11_0000) as u32).unwrap_or('\u{fffd}').to_string(),
    }
}
