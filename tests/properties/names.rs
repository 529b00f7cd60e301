//! The names of files that are made from titles, in every language that has a table of its own.

use std::collections::HashSet;
use std::path::Path;
use std::sync::LazyLock;

use dateline::inside::read_settings;
use dateline::scaffold::{NewBulletin, bulletin};
use dateline::{Diagnostics, Site};
use icu_normalizer::DecomposingNormalizer;

use crate::draws::Draws;
use crate::texts;

/// Languages, each with letters of its own and what its table looks at beside them. The last has none.
const LANGUAGES: &[(&str, &str)] = &[
    ("uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' -ІЇЄ\u{301}\u{ad}"),
    ("be", "абвгдеёжзійклмнопрстуўфхцчшыьэюя'’ -ЕЎ\u{301}"),
    ("bg", "абвгдежзийклмнопрстуфхцчшщъьюяѝ -ИЯ"),
    ("sr-Cyrl", "абвгдђежзијклљмнњопрстћуфхцчџшđž -ЏЂ\u{30f}"),
    ("mk", "абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ -ЅЃ"),
    ("de-AT", "abcäöüßẞÄÖÜ \u{308}"),
    ("nb", "abcæøåǿÆØÅ \u{30a}"),
    ("el", "αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώᾠὐᾶΐ -ΜΠΑΥ\u{308}\u{301}"),
    ("hy", "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև ԵՈՒ"),
    ("ka", "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ Ა'"),
    ("ja", "あいうえおかがきゃしょっんゔアッャーｼﾞｯ・日 \u{3099}"),
    ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя -"),
];

static SITE: LazyLock<Site> = LazyLock::new(|| {
    let mut settings =
        "base_url = \"https://news.example/\"\ndefault_language = \"uk\"\n".to_owned();
    for (tag, _) in LANGUAGES {
        settings.push_str(&format!("[languages.{tag}]\n"));
    }
    let mut found = Diagnostics::new();
    let site = read_settings(Path::new("nowhere"), &settings, None, &mut found);
    site.filter(|_| found.is_empty()).expect("a site")
});

/// The file of a new bulletin, without its folder; none where the title is refused.
fn name(title: &str, tag: &str) -> Option<String> {
    let new = NewBulletin {
        title: title.to_owned(),
        lang: Some(tag.to_owned()),
        date: Some("2025-08-13".to_owned()),
        now: "2025-08-13T10:00".parse().expect("a time"),
        terms: Vec::new(),
        bundle: false,
    };
    let path = bulletin(&SITE, &new).ok()?.path;
    let name = path.strip_prefix("content/bulletins/2025/08/").expect("the month's folder");
    Some(name.strip_suffix(&format!(".{tag}.md")).expect("the language").to_owned())
}

/// A name is of plain letters, digits and hyphens, and the same in each form of Unicode.
pub fn names_are_sound(draws: &mut Draws) {
    let (tag, letters) = draws.pick(LANGUAGES);
    let letters: Vec<char> = letters.chars().collect();
    let own = draws.list(12, |draws| match draws.one_in(12) {
        true => texts::text(draws, 1),
        false => draws.pick(&letters).to_string(),
    });
    let title = own.concat();
    draws.show(tag, &title);
    let found = name(&title, tag);
    let decomposed = DecomposingNormalizer::new_nfd().normalize(&title);
    assert_eq!(found, name(&decomposed, tag), "in another form of Unicode");
    let Some(found) = found else {
        // Signs, and letters that are never heard alone.
        let silent: HashSet<char> = "ьъーﾞ".chars().collect();
        let heard = |c: &char| c.is_alphanumeric() && !silent.contains(c) && letters.contains(c);
        assert!(!title.chars().any(|c| heard(&c)), "a title with letters has a name");
        return;
    };
    let parts = found.split('-');
    let is_plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    assert!(parts.into_iter().all(is_plain), "{found}");
    assert!(found.len() <= 60, "{found}");
}
