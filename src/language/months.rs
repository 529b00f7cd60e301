//! Months by their names: for dates that were written in words.

use jiff::civil::date;

use super::dates::Dates;
use crate::site::Site;

/// The months in English, which is understood on every site.
const ENGLISH: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The shortest abbreviation: two letters are a month in too many words.
const SHORTEST: usize = 3;

/// The number of the month that is called `word` in English or in a language of `site`, if `word`
/// is its name in any form, or begins the name of no other.
pub(crate) fn month(site: &Site, word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    if word.chars().count() < SHORTEST {
        return None;
    }
    let english = ENGLISH.iter().zip(1..).map(|(name, number)| (number, (*name).to_owned()));
    only(english, &word).or_else(|| {
        site.languages.iter().find_map(|language| {
            let dates = Dates::new(&icu_locale::Locale::from(language.id.clone()), &language.id);
            let names = (1..=12).flat_map(|number| names(&dates, number));
            only(names, &word)
        })
    })
}

/// The words that the month `number` has in dates: beside a day, and alone.
fn names(dates: &Dates, number: i8) -> Vec<(i8, String)> {
    let day = date(2000, number, 1);
    let texts = [dates.month_day(day), dates.month(day), dates.year_month(day)];
    let words = texts.iter().flat_map(|text| text.split(|c: char| !c.is_alphabetic()));
    let words = words.filter(|word| word.chars().count() >= SHORTEST);
    words.map(|word| (number, word.to_lowercase())).collect()
}

/// The month that `word` names, or begins the name of; none where that could be several.
fn only(names: impl Iterator<Item = (i8, String)>, word: &str) -> Option<i8> {
    let names: Vec<(i8, String)> = names.collect();
    let the_only = |fits: &dyn Fn(&str) -> bool| {
        let mut found = names.iter().filter(|(_, name)| fits(name)).map(|(number, _)| *number);
        let first = found.next()?;
        // A word such as "month" may stand in all of them.
        Some(found.all(|number| number == first).then_some(first))
    };
    the_only(&|name| name == word).or_else(|| the_only(&|name| name.starts_with(word))).flatten()
}
