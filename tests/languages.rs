//! Plurals, names and dates of the sample archive's languages against CLDR.

mod common;

use std::fs;
use std::sync::Arc;

use common::repository;
use dateline::Diagnostics;
use dateline::inside::read_settings;
use dateline::inside::{COUNTRIES, EXTRA_COUNTRIES, Names};
use dateline::inside::{FluentFile, Languages, Owner, Wording};
use dateline::{BaseUrl, Lang, Site};
use fluent_bundle::types::FluentNumber;
use icu_plurals::{PluralCategory, PluralRules};

fn site(languages: &[&str]) -> Site {
    let tables: String = languages.iter().map(|tag| format!("[languages.{tag}]\n")).collect();
    let mut diagnostics = Diagnostics::new();
    let base = BaseUrl::parse("https://news.example/");
    let site = read_settings(&repository(), &tables, base, &mut diagnostics).expect("a site");
    assert!(diagnostics.is_empty());
    site
}

fn sample() -> Site {
    let text = fs::read_to_string(repository().join("site.toml")).expect("settings");
    read_settings(&repository(), &text, None, &mut Diagnostics::new()).expect("a site")
}

const FORMS: &str = "\
plain = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
 }
exact = { $n ->
    [0] none
    [one] one
    [few] few
   *[other] other
 }
explicit = { NUMBER($n) ->
    [one] one
   *[other] other
 }
ordinal = { NUMBER($n, type: \"ordinal\") ->
    [one] one
    [two] two
    [few] few
   *[other] other
 }
shown = { $n } | { NUMBER($n, minimumFractionDigits: 1) } | { $text } | { DATETIME($day) }
";

fn wording(site: &Site) -> Wording {
    let languages = Languages::new(site);
    let files = site.langs().map(|(lang, language)| FluentFile {
        owner: Owner::Language(lang),
        path: format!("i18n/{}/a.ftl", language.tag),
        text: FORMS.to_owned(),
        rank: 0,
    });
    let mut diagnostics = Diagnostics::new();
    let wording = Wording::load(site, &languages, files.collect(), &mut diagnostics);
    assert!(diagnostics.is_empty());
    wording
}

fn get(wording: &Wording, lang: Lang, id: &str, n: usize) -> String {
    let arguments = [("n", n.into()), ("text", "x".into()), ("day", "2025-08-13".into())];
    wording.get(lang, id, &arguments).expect("a message").text
}

#[test]
fn plural_forms_are_those_of_cldr() {
    // The sample's languages, and those that fluent's own tables have wrong or lack.
    let tags = [
        "en", "ru", "be", "zh", "ar", "es", "lt", "ro", "tg", "tt", "uk", "pl", "lv", "ga", "cy",
        "sl",
    ];
    let site = site(&tags);
    let wording = wording(&site);
    for (lang, language) in site.langs() {
        let locale = icu_locale::Locale::from(language.id.clone());
        let rules = PluralRules::try_new_cardinal((&locale).into()).expect("rules");
        for n in 0..1200 {
            let expected = match rules.category_for(n) {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            };
            assert_eq!(get(&wording, lang, "plain", n), expected, "{} {n}", language.tag);
        }
    }
}

/// The categories that a line of the table gives: `1 f*3` is one, few, few, few.
fn spread(line: &str) -> Vec<&'static str> {
    let category = |sign| match sign {
        "z" => "zero",
        "1" => "one",
        "2" => "two",
        "f" => "few",
        "m" => "many",
        _ => "other",
    };
    let runs = line.split(' ').map(|run| run.split_once('*').unwrap_or((run, "1")));
    let runs = runs.map(|(sign, times)| (category(sign), times.parse().expect("a number")));
    runs.flat_map(|(category, times)| std::iter::repeat_n(category, times)).collect()
}

/// Where later versions of CLDR have other rules: the tags that begin so, and the kind.
const CHANGED: [(&str, &str); 5] = [
    ("af", "ordinal"),
    ("bg", "ordinal"),
    ("es", "ordinal"),
    ("vi", "cardinal"),
    ("vi", "decimals"),
];

#[test]
fn plural_forms_of_all_tags_are_those_of_the_table() {
    let table = fs::read_to_string(repository().join("tests/tables/plurals.txt")).expect("a table");
    let lines: Vec<&str> = table.lines().filter(|line| !line.starts_with('#')).collect();
    let decimals = table.lines().find(|line| line.starts_with("# 0.0")).expect("the decimals");
    let decimals: Vec<&str> = decimals.trim_start_matches("# ").split(' ').collect();
    let mut wrong = Vec::new();
    for group in lines.split(|line| line.is_empty()).filter(|group| !group.is_empty()) {
        let [tags, cardinal, of_decimals, ordinal] = group else { panic!("{group:?}") };
        let tags: Vec<&str> = tags.split(' ').collect();
        let (cardinal, ordinal) = (spread(cardinal), spread(ordinal));
        for some in tags.chunks(40) {
            let site = site(some);
            let languages = Languages::new(&site);
            for locale in languages.all() {
                let whole = |ordinal| {
                    (0..1200).map(move |n| locale.plural(&FluentNumber::from(n), ordinal))
                };
                let decimal = |text: &&str| locale.plural(&text.parse().expect("a number"), false);
                let found = [
                    ("cardinal", whole(false).eq(cardinal.iter().copied())),
                    ("ordinal", whole(true).eq(ordinal.iter().copied())),
                    ("decimals", decimals.iter().map(decimal).eq(spread(of_decimals))),
                ];
                let differ = found.iter().filter(|(_, same)| !same);
                wrong.extend(differ.map(|(kind, _)| format!("{} {kind}", locale.tag)));
            }
        }
    }
    let known = |found: &String| {
        CHANGED.iter().any(|(tag, kind)| found.starts_with(tag) && found.ends_with(kind))
    };
    wrong.retain(|found| !known(found));
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn what_everybody_knows_of_plurals() {
    let site = site(&["be", "ar", "en"]);
    let wording = wording(&site);
    let forms = |lang, id, numbers: &[usize]| -> Vec<String> {
        numbers.iter().map(|n| get(&wording, Lang(lang), id, *n)).collect()
    };
    assert_eq!(
        forms(0, "plain", &[1, 2, 5, 11, 21, 22, 25, 111]),
        ["one", "few", "many", "many", "one", "few", "many", "many"]
    );
    assert_eq!(
        forms(1, "plain", &[0, 1, 2, 3, 11, 100, 103]),
        ["zero", "one", "two", "few", "many", "other", "few"]
    );
    assert_eq!(forms(0, "exact", &[0, 1, 22, 5]), ["none", "one", "few", "other"]);
    assert_eq!(forms(2, "explicit", &[1, 2]), ["one", "other"]);
    assert_eq!(
        forms(2, "ordinal", &[1, 2, 3, 4, 11, 21]),
        ["one", "two", "few", "other", "other", "one"]
    );
    assert_eq!(forms(2, "shown", &[12345]), ["12,345 | 12,345.0 | x | 13 August 2025"]);
}

#[test]
fn every_country_has_a_name_in_every_edition() {
    let languages = Languages::new(&sample());
    for locale in languages.all() {
        for code in COUNTRIES {
            let name = locale
                .country(code)
                .unwrap_or_else(|| panic!("{code} has no name in {}", locale.tag));
            assert!(!name.is_empty() && name != code, "{code} in {}", locale.tag);
        }
    }
}

#[test]
fn codes_beside_those_of_countries_have_the_names_of_cldr() {
    let languages = Languages::new(&sample());
    for locale in languages.all() {
        let named: Vec<&str> =
            EXTRA_COUNTRIES.into_iter().filter(|code| locale.country(code).is_some()).collect();
        // Neither former ones, nor what CLDR means for tests of software.
        let expected = ["QO", "XK", "AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "TA", "UN"];
        assert_eq!(named, expected, "{}", locale.tag);
    }
}

#[test]
fn dates_in_the_languages_own_forms() {
    let languages = Languages::new(&sample());
    let day = jiff::civil::date(2025, 8, 13);
    let forms: Vec<Vec<String>> = languages
        .all()
        .iter()
        .map(|locale: &Arc<_>| {
            let dates = &locale.dates;
            vec![
                dates.full(day),
                dates.month_day(day),
                locale.capitalised(&dates.year_month(day)),
                dates.time(jiff::civil::time(11, 50, 0, 0)),
            ]
        })
        .collect();
    assert_eq!(forms[0], ["Wednesday, 13 August 2025", "13 August", "August 2025", "11:50"]);
    assert_eq!(
        forms[1][..3],
        ["среда, 13 августа 2025\u{202f}г.", "13 августа", "Август 2025\u{202f}г."]
    );
    assert_eq!(forms[2][..3], ["серада, 13 жніўня 2025\u{202f}г.", "13 жніўня", "Жнівень 2025"]);
    assert_eq!(forms[3][..3], ["2025年8月13日星期三", "8月13日", "2025年8月"]);
    assert_eq!(forms[4][..3], ["الأربعاء، 13 أغسطس 2025", "13 أغسطس", "أغسطس 2025"]);
    assert_eq!(
        forms[5][..3],
        ["miércoles, 13 de agosto de 2025", "13 de agosto", "Agosto de 2025"]
    );
}

#[test]
fn lists_are_in_the_languages_own_order() {
    let languages = Languages::new(&site(&["ru", "es", "be"]));
    let sorted = |lang: u8, words: &[&str]| {
        let mut words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        words.sort_by(|a, b| languages.get(Lang(lang)).compare(a, b));
        words.join(" ")
    };
    assert_eq!(sorted(0, &["ёлка", "жук", "елка", "Армения"]), "Армения елка ёлка жук");
    assert_eq!(sorted(1, &["oso", "ñu", "nube", "Ártico"]), "Ártico nube ñu oso");
    assert_eq!(sorted(2, &["ікона", "здань", "йод", "жук"]), "жук здань ікона йод");
}

#[test]
fn weeks_begin_as_in_the_region_and_have_initials() {
    let week = |tag: &str| {
        let site = site(&[tag]);
        let languages = Languages::new(&site);
        let week = &languages.get(Lang(0)).week;
        // The first of September 2025 was a Monday.
        (week.initials.concat(), week.place("2025-09-01".parse().expect("a day")))
    };
    assert_eq!(week("en"), ("MTWTFSS".to_owned(), 0));
    assert_eq!(week("en-US"), ("SMTWTFS".to_owned(), 1));
    assert_eq!(week("ru"), ("ПВСЧПСВ".to_owned(), 0));
    assert_eq!(week("be"), ("ПАСЧПСН".to_owned(), 0));
    assert_eq!(week("zh"), ("一二三四五六日".to_owned(), 0));
    assert_eq!(week("ar"), ("سحنثرخج".to_owned(), 2));
    assert_eq!(week("es"), ("LMXJVSD".to_owned(), 0));
}
