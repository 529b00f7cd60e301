//! One language's data of CLDR.

use std::cmp::Ordering;
use std::fmt;

use fluent_bundle::types::FluentNumber;
use icu_casemap::options::{TitlecaseOptions, TrailingCase};
use icu_casemap::{CaseMapper, TitlecaseMapper};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::fallback::LocaleFallbackConfig;
use icu_locale::{LanguageIdentifier, LocaleDirectionality, LocaleFallbacker, langid};
use icu_plurals::PluralRuleType;

use super::dates::Dates;
use super::lists::Lists;
use super::names;
use super::plurals::Plurals;
use super::week::Week;

/// The way a text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn name(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }

    /// The direction of the language `id`: that of its likely script.
    pub fn of(id: &LanguageIdentifier) -> Self {
        match LocaleDirectionality::new_extended().is_right_to_left(id) {
            true => Direction::Rtl,
            false => Direction::Ltr,
        }
    }
}

/// One language's data of CLDR, and what is made with it.
pub struct Locale {
    /// The tag as the site spells it.
    pub tag: String,
    /// The way its text runs.
    pub direction: Direction,
    /// Its name in itself, as it stands in a list: `Русский`.
    pub native_name: String,
    /// Its dates.
    pub dates: Dates,
    /// Its week.
    pub week: Week,
    id: LanguageIdentifier,
    cardinal: Plurals,
    ordinal: Plurals,
    decimal: Option<DecimalFormatter>,
    lists: Lists,
    collator: Option<CollatorBorrowed<'static>>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Locale").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl Locale {
    /// Loads the data of the language `id`, which the site spells `tag`. Where CLDR has none, that of
    /// its root serves.
    pub fn new(tag: &str, id: &LanguageIdentifier) -> Self {
        let id = id.clone();
        let formats = formatting_locale(&id);
        Locale {
            tag: tag.to_owned(),
            direction: Direction::of(&id),
            native_name: native_name(&id),
            dates: Dates::new(&formats, &id),
            week: Week::new(&formats, |initial| capitalised(initial, &id)),
            cardinal: Plurals::new(&id, PluralRuleType::Cardinal),
            ordinal: Plurals::new(&id, PluralRuleType::Ordinal),
            decimal: DecimalFormatter::try_new((&formats).into(), Default::default()).ok(),
            lists: Lists::new(&formats),
            collator: Collator::try_new((&formats).into(), CollatorOptions::default()).ok(),
            id,
        }
    }

    /// The language's identifier.
    pub fn id(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// The plural category of `number`, by CLDR: `one`, `few` …
    pub fn plural(&self, number: &FluentNumber, ordinal: bool) -> &'static str {
        let rules = if ordinal { &self.ordinal } else { &self.cardinal };
        rules.category(&decimal(number))
    }

    /// A number in the language's digits and with its separators.
    pub fn number(&self, number: &FluentNumber) -> String {
        let decimal = decimal(number);
        match &self.decimal {
            Some(formatter) => formatter.format(&decimal).to_string(),
            None => decimal.to_string(),
        }
    }

    /// A whole number, as [`number`](Self::number) writes it.
    pub fn count(&self, count: usize) -> String {
        self.number(&FluentNumber::from(count as f64))
    }

    /// What stands behind each of `items`, where the language joins them in a sentence.
    pub fn between(&self, items: &[&str]) -> Vec<String> {
        self.lists.between(items)
    }

    /// The order of two texts in the language's lists; never equal for different texts.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        let collated = self.collator.as_ref().map_or(Ordering::Equal, |c| c.compare(left, right));
        collated.then_with(|| left.cmp(right))
    }

    /// `text` in capitals, where the script has them.
    pub fn capitals(&self, text: &str) -> String {
        CaseMapper::new().uppercase_to_string(text, &self.id).into_owned()
    }

    /// `text` with a capital at its beginning, where the script has them.
    pub fn capitalised(&self, text: &str) -> String {
        capitalised(text, &self.id)
    }

    /// The language's name in the language `display`.
    pub fn name_in(&self, display: &Locale) -> String {
        names::language(&self.id, &display.id)
    }
}

/// The name of the language `id` in itself, as it stands in a list: `Русский`.
pub(crate) fn native_name(id: &LanguageIdentifier) -> String {
    capitalised(&names::language(id, id), id)
}

fn capitalised(text: &str, id: &LanguageIdentifier) -> String {
    let mut options = TitlecaseOptions::default();
    options.trailing_case = Some(TrailingCase::Unchanged);
    TitlecaseMapper::new().titlecase_segment_to_string(text, id, options).into_owned()
}

/// The tags of the languages above `id` in CLDR, the nearest first: `en-001` and `en` for
/// `en-GB`, `zh-Hant` for `zh-TW`.
pub(crate) fn parents(id: &LanguageIdentifier) -> Vec<String> {
    let fallbacker = LocaleFallbacker::new();
    let locale = icu_locale::Locale::from(id.clone());
    let mut chain =
        fallbacker.for_config(LocaleFallbackConfig::default()).fallback_for((&locale).into());
    let mut tags = Vec::new();
    while !chain.get().is_unknown() {
        tags.push(chain.get().to_string());
        chain.step();
    }
    tags
}

/// The locale whose formats the language `id` gets: English without a region gets those of
/// the world outside the United States (13 August 2025, 11:50).
fn formatting_locale(id: &LanguageIdentifier) -> icu_locale::Locale {
    let id = if *id == langid!("en") { langid!("en-GB") } else { id.clone() };
    icu_locale::Locale::from(id)
}

/// The number with the digits after the point that Fluent's options ask for.
fn decimal(number: &FluentNumber) -> Decimal {
    let text = number.as_string();
    let mut decimal = text.parse::<Decimal>().unwrap_or_else(|_| Decimal::from(0));
    if let Some(digits) = number.options.maximum_fraction_digits {
        decimal.round(-(digits.min(20) as i16));
        decimal.trim_end();
    }
    if let Some(digits) = number.options.minimum_fraction_digits {
        decimal.pad_end(-(digits.min(20) as i16));
    }
    decimal
}
