//! Lines that are broken between Chinese or Japanese characters join without a space.
//!
//! The rule is that of CSS Text 4 for line breaks in a source
//! (<https://drafts.csswg.org/css-text-4/#line-break-transform>), which browsers do not follow alike:
//! so pages, descriptions, feeds and the search all have it from here. Korean has spaces.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::events::Placed;
use super::excerpt::is_wide;
use super::tag_name::is_named;

/// Elements of raw HTML that stand in a line as a letter does, or break it. All others have words in
/// them, so a line goes on in them.
const LETTERS: &[&str] = &["audio", "br", "hr", "img", "input", "picture", "video"];

/// The events of a line of words, without the line breaks that mean nothing.
pub(super) fn joined(mut run: Vec<Placed<'_>>) -> Vec<Placed<'_>> {
    let mut goes = vec![false; run.len()];
    let mut last = None;
    // A line break, and the character before it.
    let mut open: Option<(usize, char)> = None;
    for (at, (event, _)) in run.iter().enumerate() {
        match event {
            Event::Text(text) => {
                if let (Some((line_break, before)), Some(behind)) = (open, text.chars().next()) {
                    goes[line_break] = joins(before, behind);
                    open = None;
                }
                last = text.chars().next_back().or(last);
            }
            Event::SoftBreak => open = last.map(|last| (at, last)),
            Event::FootnoteReference(_) => {}
            Event::InlineHtml(html) if !is_letter(html) => {}
            Event::Start(tag) if !matches!(tag, Tag::Image { .. }) => {}
            Event::End(tag) if *tag != TagEnd::Image => {}
            _ => (last, open) = (None, None),
        }
    }
    let mut goes = goes.into_iter();
    run.retain(|_| !goes.next().unwrap_or(false));
    run
}

/// Whether a tag of raw HTML is as a letter.
fn is_letter(html: &str) -> bool {
    is_named(html.trim_start_matches(['<', '/']), LETTERS)
}

/// Whether a line that ends with `before` and one that begins with `behind` are one.
pub(super) fn joins(before: char, behind: char) -> bool {
    // Katakana of half the width too.
    let is_spaceless =
        |c: char| (is_wide(c) && !is_korean(c)) || matches!(c, '\u{ff61}'..='\u{ff9f}');
    // Quotation marks, dashes and dots are written in both ways.
    let is_either = |c: char| matches!(c, '‘' | '’' | '“' | '”' | '—' | '…' | '·');
    match (is_spaceless(before), is_spaceless(behind)) {
        (true, true) => true,
        (true, false) => is_either(behind),
        (false, true) => is_either(before),
        (false, false) => false,
    }
}

pub(super) fn is_korean(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{a960}'..='\u{a97f}'
        | '\u{ac00}'..='\u{d7ff}' | '\u{ffa0}'..='\u{ffdc}')
}

#[cfg(test)]
mod tests {
    use crate::content::markdown::{Flavour, plain, render, scan};

    #[test]
    fn lines_join_where_there_are_no_spaces() {
        for (text, joined) in [
            ("北京今天，\n上海明天", "北京今天，上海明天"),
            ("北京**今天**\n上海", "北京今天上海"),
            ("他说：\n“好。”\n我说", "他说：“好。”我说"),
            ("東京の\nカタカナ、\n[平仮名](https://a.example/)", "東京のカタカナ、平仮名"),
            ("北京[^1]\n上海\n\n[^1]: x", "北京上海\nx"),
            ("서울은\n한국의 수도", "서울은 한국의 수도"),
            ("北京\nBeijing\n上海", "北京 Beijing 上海"),
            ("Минск\n北京", "Минск 北京"),
            ("北京\\\n上海", "北京 上海"),
            ("ひらがな\nｶﾀｶﾅ", "ひらがなｶﾀｶﾅ"),
            ("北京。\n<abbr title=\"a\">上海</abbr>\n今天", "北京。上海今天"),
            ("北京<br>\n上海", "北京 上海"),
            ("北京<img alt=\"\">\n上海", "北京 上海"),
            ("北京\n`x`\n上海", "北京 x 上海"),
            ("He said\n“good”", "He said “good”"),
        ] {
            assert_eq!(plain(text), joined, "{text}");
        }
        let text = "北京今天，\n上海明天\n";
        let scan = scan(text, 0, Flavour::Bulletin);
        assert_eq!(scan.excerpt, "北京今天，上海明天");
        let html = render(text, &scan, &[], Flavour::Bulletin);
        assert_eq!(html, "<p>北京今天，上海明天</p>\n");
    }
}
