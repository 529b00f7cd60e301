//! Lists in a sentence: `Anna, Ben and Carla`.

use std::fmt::{Result, Write};

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_list::parts::ELEMENT;
use writeable::{Part, PartsWrite, Writeable};

/// How a language joins the items of a list in which all count.
#[derive(Debug)]
pub(super) struct Lists(Option<ListFormatter>);

impl Lists {
    /// The lists of `locale`.
    pub(super) fn new(locale: &icu_locale::Locale) -> Self {
        Lists(ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default()).ok())
    }

    /// What stands behind each of `items`: a comma, a word, behind the last one nothing.
    pub(super) fn between(&self, items: &[&str]) -> Vec<String> {
        let mut between = Between { texts: vec![String::new()], is_inside: false };
        let written = self.0.as_ref().map(|formatter| {
            // Writing to memory cannot fail.
            formatter.format(items.iter()).write_to_parts(&mut between)
        });
        if written != Some(Ok(())) || between.texts.len() != items.len() + 1 {
            let comma = |at| if at + 1 < items.len() { ", " } else { "" };
            return (0..items.len()).map(|at| comma(at).to_owned()).collect();
        }
        between.texts.split_off(1)
    }
}

/// Takes what is not an item of a list.
struct Between {
    /// What stands before the first item, and behind each.
    texts: Vec<String>,
    is_inside: bool,
}

impl Write for Between {
    fn write_str(&mut self, text: &str) -> Result {
        if let Some(last) = self.texts.last_mut().filter(|_| !self.is_inside) {
            last.push_str(text);
        }
        Ok(())
    }
}

impl PartsWrite for Between {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> Result) -> Result {
        if part != ELEMENT || self.is_inside {
            return write(self);
        }
        self.is_inside = true;
        let written = write(self);
        self.is_inside = false;
        self.texts.push(String::new());
        written
    }
}

#[cfg(test)]
mod tests {
    use icu_locale::Locale;

    use super::Lists;

    #[test]
    fn each_language_joins_as_it_does() {
        for (tag, items, expected) in [
            ("en-GB", &["A", "B", "C"][..], "A, B and C"),
            ("en-GB", &["A"], "A"),
            ("en-GB", &[" and ", "and"], " and  and and"),
            ("ru", &["А", "Б"], "А и Б"),
            ("be", &["А", "Б", "В"], "А, Б і В"),
            ("zh", &["王", "李", "张"], "王、李和张"),
            ("ar", &["آنا", "بن"], "آنا وبن"),
            ("es", &["Ana", "Inés"], "Ana e Inés"),
            ("es", &["Ana", "Bea"], "Ana y Bea"),
        ] {
            let locale: Locale = tag.parse().expect("a tag");
            let between = Lists::new(&locale).between(items);
            let joined: String =
                items.iter().zip(between).map(|(item, behind)| format!("{item}{behind}")).collect();
            assert_eq!(joined, expected, "{tag}");
        }
    }
}
