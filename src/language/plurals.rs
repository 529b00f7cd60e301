//! The plural categories of numbers, by CLDR.
//!
//! CLDR's rules belong to languages, in whatever script and region they are written; those of
//! Portuguese alone to regions as well. ICU4X's data leaves out the languages of which CLDR knows
//! little; their rules stand here, as <https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html>
//! has them. A test holds all against a table.

use icu_decimal::input::Decimal;
use icu_locale::{LanguageIdentifier, langid};
use icu_plurals::PluralCategory::{self, Few, Many, One, Other, Two, Zero};
use icu_plurals::{PluralRuleType, PluralRules, PluralRulesOptions};

/// The plural rules of a language: of numbers, or of places in an order.
pub(super) enum Plurals {
    /// ICU4X's.
    Icu(PluralRules),
    /// Those of a language that ICU4X leaves out.
    Own(Rule),
    /// None are known.
    None,
}

impl Plurals {
    /// The rules of the language `id`.
    pub(super) fn new(id: &LanguageIdentifier, kind: PluralRuleType) -> Self {
        let own = if kind == PluralRuleType::Ordinal { ORDINAL } else { CARDINAL };
        let language = id.language.as_str();
        let has = |(languages, _): &&(&str, Rule)| languages.split(' ').any(|one| one == language);
        if let Some((_, rule)) = own.iter().find(has) {
            return Plurals::Own(*rule);
        }
        let region = id.region.filter(|_| id.language == langid!("pt").language);
        let id = LanguageIdentifier { region, ..id.language.into() };
        let locale = icu_locale::Locale::from(id);
        let options = PluralRulesOptions::default().with_type(kind);
        PluralRules::try_new((&locale).into(), options).map_or(Plurals::None, Plurals::Icu)
    }

    /// The name of the category of `number`: `one`, `few` …
    pub(super) fn category(&self, number: &Decimal) -> &'static str {
        name(match self {
            Plurals::Icu(rules) => rules.category_for(number),
            Plurals::Own(rule) => rule(Number::of(number)),
            Plurals::None => Other,
        })
    }
}

/// The categories that the language `id` has, in CLDR's order.
pub(crate) fn categories(id: &LanguageIdentifier, is_ordinal: bool) -> Vec<&'static str> {
    let kind = if is_ordinal { PluralRuleType::Ordinal } else { PluralRuleType::Cardinal };
    let plurals = Plurals::new(id, kind);
    let has = |category: &PluralCategory| match &plurals {
        Plurals::Icu(rules) => rules.categories().any(|other| other == *category),
        Plurals::Own(rule) => samples().any(|number| rule(number) == *category),
        Plurals::None => *category == Other,
    };
    [Zero, One, Two, Few, Many, Other].into_iter().filter(has).map(name).collect()
}

/// Numbers that reach every category of the rules here: whole ones, and such as 1.5.
fn samples() -> impl Iterator<Item = Number> {
    let plain = (0..200).map(|whole| Number { whole, is_plain: true, is_whole: true });
    plain.chain([Number { whole: 1, is_plain: false, is_whole: false }])
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        Zero => "zero",
        One => "one",
        Two => "two",
        Few => "few",
        Many => "many",
        Other => "other",
    }
}

/// What CLDR's rules ask of a number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number {
    /// Its whole part, `i`; one too large is one of the other category in all rules here.
    whole: u64,
    /// Whether it shows no digits behind the point: `v = 0`.
    is_plain: bool,
    /// Whether all digits behind the point are zeros, so that `n = i`.
    is_whole: bool,
}

impl Number {
    fn of(number: &Decimal) -> Self {
        let text = number.to_string();
        let text = text.trim_start_matches('-');
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        Number {
            whole: whole.parse().unwrap_or(u64::MAX),
            is_plain: fraction.is_empty(),
            is_whole: fraction.bytes().all(|digit| digit == b'0'),
        }
    }

    /// `n`, where it is a whole number.
    fn n(self) -> Option<u64> {
        Some(self.whole).filter(|_| self.is_whole)
    }
}

type Rule = fn(Number) -> PluralCategory;

/// The rules for numbers, each with its languages.
const CARDINAL: &[(&str, Rule)] = &[
    (
        "an asa bal bem bez ce cgg dv fur gsw haw jgo jmc kaj kcg kkj kl ksb lg mas mgo nah nd \
         nnh nr ny nyn os pap rof rwk saq sdh seh sn ss ssy st syr teo tig ts ve vo vun wae xog",
        |number| one_if(number.n() == Some(1)),
    ),
    ("bho csw guw ln mg nso ti wa", |number| one_if(matches!(number.n(), Some(0 | 1)))),
    ("ia io yi", |number| one_if(number.whole == 1 && number.is_plain)),
    ("ff kab", |number| one_if(number.whole < 2)),
    ("iu naq sat se sma smi smj smn sms", |number| match number.n() {
        Some(1) => One,
        Some(2) => Two,
        _ => Other,
    }),
    ("gv", manx),
    ("kw", cornish),
    ("lag", |number| match number.n() {
        Some(0) => Zero,
        _ => one_if(number.whole < 2),
    }),
    ("shi", |number| match number.n() {
        Some(2..=10) => Few,
        n => one_if(number.whole == 0 || n == Some(1)),
    }),
    ("tzm", |number| one_if(matches!(number.n(), Some(0 | 1 | 11..=99)))),
];

/// The rules for places in an order, each with its languages.
const ORDINAL: &[(&str, Rule)] = &[
    ("bal", |number| one_if(number.n() == Some(1))),
    ("kw", |number| match number.n().map(|n| n % 100) {
        Some(5) => Many,
        Some(1..=4 | 21..=24 | 41..=44 | 61..=64 | 81..=84) => One,
        _ => Other,
    }),
];

fn one_if(is_one: bool) -> PluralCategory {
    if is_one { One } else { Other }
}

fn manx(number: Number) -> PluralCategory {
    match (number.is_plain, number.whole % 100) {
        (false, _) => Many,
        (true, last) if last % 10 == 1 => One,
        (true, last) if last % 10 == 2 => Two,
        (true, last) if last % 20 == 0 => Few,
        (true, _) => Other,
    }
}

fn cornish(number: Number) -> PluralCategory {
    let Some(n) = number.n() else { return Other };
    let is_two = matches!(n % 100, 2 | 22 | 42 | 62 | 82)
        || n % 1000 == 0 && matches!(n % 100_000, 1000..=20_000 | 40_000 | 60_000 | 80_000)
        || n != 0 && n % 1_000_000 == 100_000;
    match (n, n % 100) {
        (0, _) => Zero,
        (1, _) => One,
        _ if is_two => Two,
        (_, 3 | 23 | 43 | 63 | 83) => Few,
        (_, 1 | 21 | 41 | 61 | 81) => Many,
        _ => Other,
    }
}
