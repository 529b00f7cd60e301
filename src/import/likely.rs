//! The scripts that languages and texts are written in.

use icu_locale::{LanguageIdentifier, LocaleExpander};
use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyNamesLong, PropertyParser};

/// How many letters of a text tell its script: a quotation in another is shorter.
const LETTERS: usize = 2000;

/// Texts with fewer letters are not judged: a list of names may have any script.
const FEW: usize = 40;

/// Languages that are written in several scripts: a text in either is right.
const IN_SEVERAL: &[&str] = &[
    "az", "bs", "kk", "ks", "ku", "ky", "mn", "ms", "pa", "sd", "sr", "tg", "tk", "tt", "ug", "uz",
];

/// The script in which the language `tag` is written as a rule: `Cyrl`; `None` where no such language
/// is known.
pub(super) fn script(tag: &str) -> Option<String> {
    let mut id: LanguageIdentifier = tag.trim().replace('_', "-").parse().ok()?;
    if id.language.is_unknown() {
        return None;
    }
    LocaleExpander::new_extended().maximize(&mut id);
    id.script.map(|script| script.as_str().to_owned())
}

/// The name of the script of the text `body`, if none in that language is written so.
pub(super) fn foreign_script(body: &str, tag: &str) -> Option<&'static str> {
    let language = tag.split(['-', '_']).next().unwrap_or(tag);
    if IN_SEVERAL.contains(&language.to_ascii_lowercase().as_str()) {
        return None;
    }
    let own = scripts(&script(tag)?);
    let counts = letters(body);
    let all: usize = counts.iter().map(|(_, count)| count).sum();
    let of_own: usize =
        counts.iter().filter(|(script, _)| own.contains(script)).map(|(_, count)| count).sum();
    let (most, _) = counts.iter().max_by_key(|(_, count)| *count)?;
    // Names and quotations may be in any script, and code is in Latin letters.
    let is_foreign = all >= FEW && of_own * 10 < all;
    (is_foreign && !own.is_empty()).then(|| name(*most))
}

/// The scripts of letters that texts in the script `code` of a language have.
fn scripts(code: &str) -> Vec<Script> {
    match code {
        "Jpan" => vec![Script::Han, Script::Hiragana, Script::Katakana],
        "Kore" => vec![Script::Hangul, Script::Han],
        "Hans" | "Hant" => vec![Script::Han, Script::Bopomofo],
        code => PropertyParser::<Script>::new().get_strict(code).into_iter().collect(),
    }
}

/// How many of the first letters of `body` are of each script. Code is passed over.
fn letters(body: &str) -> Vec<(Script, usize)> {
    let scripts = CodePointMapData::<Script>::new();
    let mut counts: Vec<(Script, usize)> = Vec::new();
    let mut is_code = false;
    let prose = body.lines().filter(|line| {
        let is_fence = line.trim_start().starts_with("```");
        is_code ^= is_fence;
        !is_code && !is_fence
    });
    for letter in prose.flat_map(str::chars).filter(|c| c.is_alphabetic()).take(LETTERS) {
        let script = scripts.get(letter);
        match counts.iter_mut().find(|(known, _)| *known == script) {
            Some((_, count)) => *count += 1,
            None => counts.push((script, 1)),
        }
    }
    counts
}

fn name(script: Script) -> &'static str {
    PropertyNamesLong::<Script>::new().get(script).unwrap_or("foreign")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_of_languages() {
        let of = |tag| script(tag).unwrap_or_default();
        assert_eq!(["en", "ru", "zh_cn", "ja"].map(of), ["Latn", "Cyrl", "Hans", "Jpan"]);
        assert_eq!(["cn", "posts", "-", ""].map(script), [None, None, None, None]);
    }

    #[test]
    fn scripts_of_texts() {
        let russian = "Открытие выставки состоялось вчера в городском музее, сообщает агентство.";
        let english = "The exhibition was opened yesterday in the museum of the town, says Tass.";
        let japanese = "展覧会は昨日、市の博物館で開かれました。".repeat(4);
        assert_eq!(foreign_script(russian, "en"), Some("Cyrillic"));
        assert_eq!(foreign_script(english, "ru"), Some("Latin"));
        assert_eq!(foreign_script(&japanese, "zh"), None);
        assert_eq!(foreign_script(&japanese, "ru"), Some("Han"));
        for (text, tag) in [(russian, "be"), (russian, "sr"), (english, "de"), ("да", "en")] {
            assert_eq!(foreign_script(text, tag), None, "{tag}");
        }
        assert_eq!(foreign_script(&format!("```\n{english}\n```\n{russian}"), "ru"), None);
    }
}
