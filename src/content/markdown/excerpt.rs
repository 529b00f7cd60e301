//! A short text from a long one.

use unicode_segmentation::GraphemeCursor;

use crate::characters::{self, At};

/// How long a summary made from a text is, in columns: a Chinese character takes two. Two or three
/// lines below a headline, and a little more than search engines show.
pub(super) const LENGTH: usize = 200;

/// `text`, if it is longer than `columns`, cut after a sentence; where the first is too long, after the
/// last whole word and marked with `…`; in a script without spaces, after the last character. It turns
/// nothing behind it, not even where what ends that is cut off.
pub(super) fn cut(text: &str, columns: usize) -> String {
    let mut short = shortened(text, columns);
    if characters::has_turns(&short) {
        for At { span, .. } in characters::open(&short).into_iter().rev() {
            short.replace_range(span, "");
        }
    }
    short
}

fn shortened(text: &str, columns: usize) -> String {
    let Some(end) = end_of(text, columns) else { return text.to_owned() };
    if let Some(sentences) = sentences(text, end) {
        return sentences.to_owned();
    }
    let last_space = text[..end].char_indices().rfind(|(_, c)| c.is_whitespace());
    // A script without spaces may have one near the beginning, between a number and a word.
    let at = last_space.map(|(at, _)| at).filter(|space| *space > end / 2).unwrap_or(end);
    let cut =
        text[..at].trim_end_matches(|c: char| c.is_whitespace() || ",;:—–-،、，；：".contains(c));
    format!("{cut}…")
}

/// Where `text` is as long as `columns` allow: between what readers take for characters, such as a
/// letter with its marks, or a flag. `None` where it is not longer.
fn end_of(text: &str, columns: usize) -> Option<usize> {
    let mut width = 0;
    let mut chars = text.char_indices();
    let (end, _) = chars.find(|(_, c)| {
        width += if is_wide(*c) { 2 } else { 1 };
        width > columns
    })?;
    let mut cursor = GraphemeCursor::new(end, text.len(), true);
    let is_whole = cursor.is_boundary(text, 0).unwrap_or(true);
    Some(if is_whole { end } else { cursor.prev_boundary(text, 0).ok().flatten().unwrap_or(end) })
}

/// The whole sentences at the beginning of `text` up to the byte `end`, if they fill a good part of
/// that.
fn sentences(text: &str, end: usize) -> Option<&str> {
    /// A shorter beginning says too little: then more words, and `…`.
    const LEAST: usize = 3;
    let is_low = text.contains(['„', '‚']);
    let is_closing = |c| CLOSING.contains(c) || (is_low && CLOSING_LOW.contains(c));
    let mut last = None;
    for (at, c) in text[..end].char_indices().filter(|(_, c)| is_full_stop(*c)) {
        let stop = at + c.len_utf8();
        let behind = &text[stop..];
        let rest = behind.trim_start_matches(|c| is_full_stop(c) || is_closing(c));
        let at_end = text.len() - rest.len();
        let mut next = rest.chars().skip_while(|c| c.is_whitespace());
        let goes_on = next.next().is_some_and(char::is_lowercase);
        let is_apart = is_wide(c) || rest.starts_with(char::is_whitespace);
        if at_end <= end && is_apart && !goes_on && ends_sentence(&text[..stop]) {
            last = Some(at_end);
        }
    }
    last.filter(|at| *at >= end / LEAST).map(|at| &text[..at])
}

/// What closes a quotation or a bracket: it belongs to the sentence before it.
const CLOSING: &str = "\"'»›”’)]」』）》】";
/// The same where a quotation begins with a low sign, as in German; elsewhere these begin one.
const CLOSING_LOW: &str = "“‘";

/// Whether sentences end with such a sign.
fn is_full_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '।' | '۔' | '։' | '።')
}

/// Whether `text`, which ends where a sentence may end, does so: not with an initial, a number or an
/// abbreviation.
fn ends_sentence(text: &str) -> bool {
    let Some(before) = text.strip_suffix('.') else { return true };
    let is_of_word = |c: char| c.is_alphanumeric() || c == '.' || c == '-';
    let word = before.rsplit(|c: char| !is_of_word(c)).next().unwrap_or_default();
    let mut chars = word.chars();
    let is_initial = chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none();
    let is_number = !word.is_empty() && word.len() < 3 && word.bytes().all(|b| b.is_ascii_digit());
    let lower = word.to_lowercase();
    !is_initial && !is_number && !word.contains('.') && !is_abbreviation(&lower)
}

/// Words that a full stop does not end a sentence behind, where a name or a number follows: titles,
/// streets, years and the like in the languages of the sample and its neighbours, a line for each. One
/// that is missing makes a summary too short, not a wrong one.
const ABBREVIATIONS: &str = "
st ste mr mrs ms messrs dr prof gen maj col lt capt cmdr adm sgt sen rep gov pres amb rev fr hon
no nos vs dept univ inc ltd co corp bros jr sr art fig vol pp ed eds jan feb mar apr jun jul aug
sep sept oct nov dec mt ft ave blvd rd tel ext est approx cf
гг вв им ул пр просп пер пл наб корп кв стр тыс млн млрд трлн руб коп долл экз чел тел доб см др
пп прим напр обл респ акад проф доц канд ген полк подп зам зав нач св пос дер ред изд вып рис
табл янв февр апр авг сент окт нояб дек англ нем лат греч
вул завул ім ст заг гл абл рэсп праф кіраўн нам дэп зн студз лют сак крас чэрв ліп жн вер кастр
ліст снеж стор бул грн крб
sra sres srta dra dña ud uds vd vds ing lic arq gral cnel tte cap pdte excmo excma ilmo mons
hnos ee uu ff aa rr dd hh pág págs núm aprox ej av avda apdo dpto depto cía ltda ene abr ago dic
nr bzw ca abs jh mme mlle mm tzn np ul im
";

/// Whether `word`, in lower case, is written short.
fn is_abbreviation(word: &str) -> bool {
    ABBREVIATIONS.split_ascii_whitespace().any(|known| known == word)
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
    fn sentences_stay_whole() {
        for (text, short) in [
            ("One two. Three four five.", "One two."),
            ("In St. Petersburg they met again.", "In St. Petersburg…"),
            ("В 2025 г. Минск принял гостей.", "В 2025 г. Минск…"),
            ("Mr. A. B. Smith spoke for long.", "Mr. A. B. Smith…"),
            ("«Да!» – Он ушёл, и всё кончилось.", "«Да!» – Он ушёл, и…"),
            ("会议今天召开。明天还有一次会议。", "会议今天召开。"),
            ("Am 13. August kamen alle zusammen.", "Am 13. August kamen…"),
            ("А. Г. Лукашенко и др. Ждали их.", "А. Г. Лукашенко и…"),
            ("В 1990-х гг. Минск вырос очень.", "В 1990-х гг. Минск…"),
            ("На ул. Ленина, т. е. Рядом с ними.", "На ул. Ленина, т.…"),
            ("The U.S. Senate met on Monday.", "The U.S. Senate met…"),
            ("See No. 5, e.g. The second one.", "See No. 5, e.g. The…"),
            ("Los EE. UU. Y la Sra. Dña. Ana.", "Los EE. UU. Y la…"),
            ("قال د. أحمد إن م. سعيد لم يحضر", "قال د. أحمد إن م.…"),
            ("„Ja, so ist es.“ Dann ging er fort.", "„Ja, so ist es.“"),
            ("He waited… Then he left for home.", "He waited…"),
            ("He waited... and then he left them.", "He waited... and…"),
            ("“Is it so?” He left for his home.", "“Is it so?”"),
            ("Yes. It went on and on without an end.", "Yes. It went on and…"),
        ] {
            assert_eq!(cut(text, 20), short, "{text}");
        }
    }

    #[test]
    fn characters_stay_whole() {
        assert_eq!(cut("ab🇧🇾🇷🇺🇰🇿", 5), "ab🇧🇾…");
        assert_eq!(cut("ae\u{301}e\u{301}e\u{301}", 2), "a…");
        assert_eq!(cut("ae\u{301}e\u{301}e\u{301}", 3), "ae\u{301}…");
    }

    #[test]
    fn words_stay_whole() {
        assert_eq!(cut("short", 10), "short");
        assert_eq!(cut("one two three", 9), "one two…");
        assert_eq!(cut("one two, three", 9), "one two…");
        assert_eq!(cut("内政部长会议在圣彼得堡举行", 10), "内政部长会…");
        assert_eq!(cut("", 5), "");
    }
}
