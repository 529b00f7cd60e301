//! Made-up text in several languages.

use super::numbers::Numbers;

/// Words of each language that the site may have.
const WORDS: &[(&str, &str)] = &[
    ("en", "council ministers agreed programme work years trade states experts science culture"),
    ("ru", "совет министров согласовал программу работы годы торговля эксперты наука культура"),
    ("be", "савет міністраў узгадніў праграму працы гады гандаль эксперты навука культура"),
    ("ar", "اتفق مجلس الوزراء على برنامج عمل مشترك للسنوات المقبلة في العلوم والثقافة"),
    ("es", "consejo ministros programa trabajo años comercio estados expertos ciencia cultura"),
];

/// All languages that the site may have.
pub fn languages() -> Vec<String> {
    WORDS.iter().map(|(tag, _)| (*tag).to_owned()).collect()
}

/// `count` words and a number of two digits, so that texts of one length are not rare.
pub fn phrase(numbers: &mut Numbers, lang: &str, count: usize) -> String {
    let (_, words) = WORDS.iter().find(|(tag, _)| *tag == lang).unwrap_or(&WORDS[0]);
    let words: Vec<&str> = words.split(' ').collect();
    let mut phrase = String::new();
    for _ in 0..count {
        phrase.push_str(words[numbers.below(words.len())]);
        phrase.push(' ');
    }
    format!("{phrase}{}", numbers.between(10, 99))
}

/// A text: paragraphs, now and then a heading, a note, a list, or a link to another site.
pub fn body(numbers: &mut Numbers, lang: &str) -> String {
    let mut body = String::new();
    for _ in 0..numbers.between(1, 3) {
        body.push_str(&paragraph(numbers, lang));
    }
    body
}

/// A paragraph of a text, or what stands in the place of one.
pub fn paragraph(numbers: &mut Numbers, lang: &str) -> String {
    let words = phrase(numbers, lang, 9);
    let name = numbers.between(100, 999);
    match numbers.below(14) {
        0 => format!("\n## {words}\n\n{words}.\n"),
        1 => format!("\n## {words} {{#part-{name}}}\n\n[{words}](#part-{name})\n"),
        2 => format!("\n{words}[^{name}].\n\n[^{name}]: {words}.\n"),
        3 => format!("\n- {words}\n- *{words}*\n"),
        4 => format!("\n[{words}](https://agency.example/{name}), **{words}**.\n"),
        5 => format!(
            "\n<p class=\"text-wide\"><img src=\"https://pictures.example/{name}\" alt=\"{words}\"></p>\n"
        ),
        6 => format!("\n> [!NOTE]\n> {words}\n"),
        7 => format!("\n{name}\n: {words}\n"),
        8 => format!("\n# {words}\n"),
        10 => format!("\n{words} {{{{ page.title }}}}.\n\n{{% include part-{name}.html %}}\n"),
        9 => format!("\n{words}: https://agency.example/{name}.\n"),
        _ => format!("\n{words}. {words}.\n"),
    }
}

/// A picture.
pub fn picture(numbers: &mut Numbers) -> String {
    let (width, height) = (numbers.between(10, 99), numbers.between(10, 99));
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\"/>\n")
}
