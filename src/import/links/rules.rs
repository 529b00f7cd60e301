//! The ids that other systems give to headings.

use std::collections::HashMap;

use any_ascii::any_ascii;

use crate::content::markdown::Heading;
use crate::import::System;

/// How an id is made of a heading: of its words, and of what is written there.
type Rule = fn(&str, &str) -> String;

/// The rules of `system`: settings, and versions, have others than the usual one, which stands first.
fn rules(system: System) -> &'static [Rule] {
    match system {
        System::Hugo => &[hugo, of_words],
        System::Jekyll => &[gfm, kramdown],
        System::Zola => &[zola, of_words],
        System::WordPress => &[],
    }
}

/// The ids that headings of the text `body` had in `system`: the number of each heading, and that of the rule,
/// of which the first is the likeliest.
pub(super) fn old_ids(
    system: System,
    body: &str,
    headings: &[Heading],
) -> HashMap<String, (usize, usize)> {
    let mut found = HashMap::new();
    for (place, rule) in rules(system).iter().enumerate() {
        // How many headings had an id before.
        let mut counts: HashMap<String, usize> = HashMap::new();
        for (number, heading) in headings.iter().enumerate() {
            if heading.given.is_some() {
                continue;
            }
            let written = body.get(heading.inner.clone()).unwrap_or_default();
            let id = rule(&heading.words, written);
            let count = counts.entry(id.clone()).or_default();
            let id = if *count > 0 { format!("{id}-{count}") } else { id };
            *count += 1;
            found.entry(id).or_insert((number, place));
        }
    }
    found
}

/// Goldmark in Hugo, as GitHub: of what is written, so that addresses of links are a part of it.
fn hugo(_: &str, written: &str) -> String {
    let last = written.lines().next_back().unwrap_or_default();
    filled(github(last, false), "heading")
}

/// The same of the words alone.
fn of_words(words: &str, _: &str) -> String {
    filled(github(words.trim(), true), "heading")
}

/// Kramdown with GFM, as Jekyll has it.
fn gfm(_: &str, written: &str) -> String {
    filled(github(written, true), "section")
}

/// Kramdown by itself: from the first Latin letter on, of Latin letters and digits.
fn kramdown(_: &str, written: &str) -> String {
    let start = written.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(written.len());
    let kept = written.chars().skip(written.get(..start).unwrap_or_default().chars().count());
    let kept = kept.filter(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-'));
    let id: String = kept.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect();
    filled(id, "section")
}

/// Zola: in Latin letters, emoji by their names.
fn zola(words: &str, _: &str) -> String {
    let mut id = String::new();
    for c in any_ascii(words).chars() {
        if c.is_ascii_alphanumeric() {
            id.push(c.to_ascii_lowercase());
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.trim_end_matches('-').to_owned()
}

/// Letters and digits in lower case, `_`, and a hyphen for each hyphen or space. Hugo leaves out the
/// `marks` of letters.
fn github(text: &str, marks: bool) -> String {
    let mut id = String::with_capacity(text.len());
    for c in text.trim().chars() {
        match c {
            ' ' | '\t' | '-' => id.push('-'),
            '_' => id.push('_'),
            // Some vowels are marks.
            c if is_mark(c) => id.extend(Some(c).filter(|_| marks)),
            c if c.is_alphanumeric() => id.extend(c.to_lowercase()),
            _ => {}
        }
    }
    id
}

fn is_mark(c: char) -> bool {
    use icu_properties::CodePointMapData;
    use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    !c.is_ascii() && GeneralCategoryGroup::Mark.contains(category)
}

fn filled(id: String, other: &str) -> String {
    if id.is_empty() { other.to_owned() } else { id }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::markdown::headings;

    fn ids(system: System, text: &str) -> Vec<String> {
        let all = headings(text);
        let old = old_ids(system, text, &all);
        let mut ids: Vec<(usize, String)> = old.into_iter().map(|(id, (at, _))| (at, id)).collect();
        ids.sort();
        ids.into_iter().map(|(_, id)| id).collect()
    }

    #[test]
    fn each_system_has_its_own() {
        let text =
            "## C++ & Rust 1.2\n\n## Don't\n\n## Don't\n\n## See [it](/x)\n\n## Given {#g}\n";
        let of_hugo = ["c--rust-12", "dont", "dont-1", "see-it", "see-itx"];
        assert_eq!(ids(System::Hugo, text), of_hugo);
        let of_zola = ["c--rust-12", "c-rust-1-2", "don-t", "dont", "don-t-1", "dont-1", "see-it"];
        assert_eq!(ids(System::Zola, text), of_zola);
        assert!(ids(System::WordPress, text).is_empty());
        assert_eq!(ids(System::Jekyll, "## 3.2 हिन्दी में\n"), ["32-हिन्दी-में", "section"]);
        assert_eq!(ids(System::Zola, "## Bugs (🦀)\n"), ["bugs-", "bugs-crab"]);
        assert_eq!(ids(System::Hugo, "## हिन्दी\n"), ["हनद", "हिन्दी"]);
    }
}
