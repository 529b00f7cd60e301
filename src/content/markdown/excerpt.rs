//! A short text from a long one.

/// How long a summary made from a text is, in columns: a Chinese character takes two. Two or three
/// lines below a headline, and a little more than search engines show.
pub(super) const LENGTH: usize = 200;

/// `text`, cut after the last whole word within `columns` and marked with `…` if it is
/// longer; in a script without spaces, after the last character.
pub(super) fn cut(text: &str, columns: usize) -> String {
    let mut width = 0;
    let mut last_space = None;
    let mut end = None;
    for (at, c) in text.char_indices() {
        width += if is_wide(c) { 2 } else { 1 };
        if width > columns {
            end = Some(at);
            break;
        }
        if c.is_whitespace() {
            last_space = Some(at);
        }
    }
    let Some(end) = end else { return text.to_owned() };
    // A script without spaces may have one near the beginning, between a number and a word.
    let at = last_space.filter(|space| *space > end / 2).unwrap_or(end);
    let cut =
        text[..at].trim_end_matches(|c: char| c.is_whitespace() || ",;:—–-،、，；：".contains(c));
    format!("{cut}…")
}

/// How many columns `text` takes in a terminal.
pub(crate) fn columns(text: &str) -> usize {
    text.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

/// Whether a character takes two columns: the blocks of Chinese, Japanese and Korean.
pub(crate) fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}'
        | '\u{20000}'..='\u{3fffd}')
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn words_stay_whole() {
        assert_eq!(cut("short", 10), "short");
        assert_eq!(cut("one two three", 9), "one two…");
        assert_eq!(cut("one two, three", 9), "one two…");
        assert_eq!(cut("内政部长会议在圣彼得堡举行", 10), "内政部长会…");
        assert_eq!(cut("", 5), "");
    }
}
