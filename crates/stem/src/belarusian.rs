//! A light stemmer for Belarusian, which the Snowball project does not have.
//!
//! 1. The longest of [`ENDINGS`] that leaves three letters or more, one of them a vowel, is taken
//!    off: endings of nouns, adjectives, participles and verbs, with the reflexive `ся` or `ца`
//!    taken off before.
//! 2. A soft sign or `й` that is then the last letter goes.
//! 3. `дз` at the end becomes `д` and `ц` becomes `т`: before some endings they stand for each
//!    other (горад, у горадзе; хата, у хаце).
//!
//! A vowel that changes with the stress (горад, гарады) is left as it is. `js/belarusian.js` goes
//! the same way in the browser with the same endings.

use std::borrow::Cow;

/// What can be taken off, sorted by kind.
const ENDINGS: &str = "\
    ага яга ога ому аму яму ымі імі ыя ія ая яя ое ае яе ую юю ай яй ой ою аю яю ым ім ых іх \
    ыі іі ы і а я у ю о е э \
    амі ямі ам ям ах ях аў яў оў ёў ём ом ью еві овы \
    асцю асці асць насцю насці насць \
    аваць яваць аць яць іць ыць ець уць \
    ае яе ею юць уць аюць яюць ует уе юе аў ала алі ала іў іла ілі ыў ыла ылі еў ела елі \
    аны аная аныя ёны ены";

/// The reflexive ending, after a vowel or a consonant.
const REFLEXIVE: [&str; 2] = ["ся", "ца"];

const VOWELS: &str = "аеёіоуыэюя";
const LEAST: usize = 3;

/// The stem of `word`.
pub fn stem(word: &str) -> Cow<'_, str> {
    let word = REFLEXIVE.iter().find_map(|ending| without(word, ending)).unwrap_or(word);
    let longest = ENDINGS
        .split_whitespace()
        .filter_map(|ending| without(word, ending))
        .min_by_key(|rest| rest.len());
    let rest = longest.unwrap_or(word).trim_end_matches(['ь', 'й']);
    match (rest.strip_suffix("дз"), rest.strip_suffix('ц')) {
        (Some(before), _) => format!("{before}д").into(),
        (None, Some(before)) => format!("{before}т").into(),
        (None, None) => rest.into(),
    }
}

/// `word` without `ending`, if enough of it is left.
fn without<'w>(word: &'w str, ending: &str) -> Option<&'w str> {
    let rest = word.strip_suffix(ending)?;
    let enough = rest.chars().count() >= LEAST && rest.contains(|c| VOWELS.contains(c));
    enough.then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::ENDINGS;

    #[test]
    fn the_browser_has_the_same_endings() {
        let script = include_str!("../js/belarusian.js");
        let endings = script.split('`').nth(1).expect("the endings");
        assert!(endings.split_whitespace().eq(ENDINGS.split_whitespace()));
    }
}
