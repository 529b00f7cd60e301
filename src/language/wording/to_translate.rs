//! A message as a translator gets it: its English above it, and under a `#`, so that it counts as
//! missing until someone has written it, with the plural forms that the language needs.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Variant,
    VariantKey,
};
use fluent_syntax::{parser, serializer};
use icu_locale::LanguageIdentifier;

use super::rewrite::chooses_plural;
use crate::language::plurals::categories;

/// What stands above a message whose English words are right in another language too.
pub(crate) const SAME: &str = "same as English";

/// A message as it is written in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written {
    /// Its name and its text.
    pub(crate) text: String,
    /// What stands above it for translators.
    pub(crate) note: String,
}

impl Written {
    /// `message` as its file has it.
    pub(super) fn of(message: &Message<&str>) -> Self {
        let note = message.comment.iter().flat_map(|comment| &comment.content);
        let note = note.copied().collect::<Vec<_>>().join("\n");
        let plain = Message { comment: None, ..message.clone() };
        let text = serializer::serialize(&Resource { body: vec![Entry::Message(plain)] });
        Written { text, note }
    }

    /// What stands behind the name.
    pub(crate) fn value(&self) -> &str {
        self.text.split_once('=').map_or("", |(_, value)| value.trim())
    }

    /// Whether this message of another language has the words of the `english` one, and nothing says
    /// that they are right.
    pub(crate) fn is_english(&self, english: &Written) -> bool {
        self.text == english.text && !self.note.contains(SAME) && self.has_words()
    }

    /// Whether there is anything to be translated: a letter that readers see.
    fn has_words(&self) -> bool {
        let Ok(resource) = parser::parse(self.text.as_str()) else { return true };
        let messages = resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(Message { value, .. }) => value.as_ref(),
            _ => None,
        });
        messages.into_iter().any(shows_letters)
    }

    /// The lines for a translator into the language `id`.
    pub(crate) fn for_translator(&self, id: &LanguageIdentifier) -> String {
        let mut lines = String::new();
        for line in self.note.lines() {
            push(&mut lines, line);
        }
        let value = self.value();
        match value.contains('\n') {
            false => push(&mut lines, &format!("In English: {value}")),
            true => {
                push(&mut lines, "In English:");
                // The serializer has set all lines below the name in.
                let line = |line: &str| format!("  {}", line.strip_prefix("    ").unwrap_or(line));
                value.lines().for_each(|written| push(&mut lines, &line(written)));
            }
        }
        self.in_forms_of(id).lines().for_each(|line| push(&mut lines, line));
        lines
    }

    /// The same message with the plural forms of the language `id`, each with the English of its
    /// name, else that of the others.
    fn in_forms_of(&self, id: &LanguageIdentifier) -> String {
        let Ok(mut resource) = parser::parse(self.text.as_str()) else { return self.text.clone() };
        for entry in &mut resource.body {
            if let Entry::Message(Message { value: Some(value), .. }) = entry {
                in_forms(value, id);
            }
        }
        serializer::serialize(&resource)
    }
}

fn push(lines: &mut String, line: &str) {
    lines.push_str("# ");
    lines.push_str(line);
    lines.truncate(lines.trim_end().len());
    lines.push('\n');
}

fn in_forms(pattern: &mut Pattern<&str>, id: &LanguageIdentifier) {
    for element in &mut pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let Expression::Select { selector, variants } = expression else { continue };
        variants.iter_mut().for_each(|variant| in_forms(&mut variant.value, id));
        if chooses_plural(variants) {
            *variants = forms(std::mem::take(variants), categories(id, is_ordinal(selector)));
        }
    }
}

/// A variant for each of `categories`, behind those for exact numbers.
fn forms<'s>(variants: Vec<Variant<&'s str>>, categories: Vec<&'s str>) -> Vec<Variant<&'s str>> {
    let is_exact =
        |variant: &Variant<&str>| matches!(variant.key, VariantKey::NumberLiteral { .. });
    let (exact, named): (Vec<_>, Vec<_>) = variants.into_iter().partition(is_exact);
    let of = |category: &str| {
        named.iter().find(
            |variant| matches!(&variant.key, VariantKey::Identifier { name } if *name == category),
        )
    };
    let form = |category: &'s str| {
        let like = of(category).or_else(|| named.iter().find(|variant| variant.default))?;
        Some(Variant {
            key: VariantKey::Identifier { name: category },
            value: like.value.clone(),
            default: category == "other",
        })
    };
    let forms: Vec<_> = categories.into_iter().filter_map(form).collect();
    exact.into_iter().map(|variant| Variant { default: false, ..variant }).chain(forms).collect()
}

/// Whether a selector is `NUMBER($n, type: "ordinal")`.
fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else { return false };
    arguments.named.iter().any(|named| {
        let is_it = matches!(named.value, InlineExpression::StringLiteral { value: "ordinal" });
        named.name.name == "type" && is_it
    })
}

fn shows_letters(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.contains(char::is_alphabetic),
        PatternElement::Placeable { expression } => match expression {
            Expression::Select { variants, .. } => {
                variants.iter().any(|variant| shows_letters(&variant.value))
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                value.contains(char::is_alphabetic)
            }
            Expression::Inline(_) => false,
        },
    })
}

/// The messages of the Fluent file `text`, in their order, each with its name.
pub(crate) fn written_in(text: &str) -> Vec<(String, Written)> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), Written::of(message))),
        _ => None,
    });
    messages.collect()
}

#[cfg(test)]
mod tests {
    use icu_locale::langid;

    use super::*;

    const COUNTED: &str = "\
# How many.
found = { $count ->
    [0] Nothing found
    [one] { $count } bulletin
   *[other] { $count } bulletins
}
";

    #[test]
    fn the_plural_forms_are_those_of_the_language() {
        let all = written_in(COUNTED);
        let lines = all[0].1.for_translator(&langid!("pl"));
        let expected = "\
# How many.
# In English:
#   { $count ->
#       [0] Nothing found
#       [one] { $count } bulletin
#      *[other] { $count } bulletins
#   }
# found =
#     { $count ->
#         [0] Nothing found
#         [one] { $count } bulletin
#         [few] { $count } bulletins
#         [many] { $count } bulletins
#        *[other] { $count } bulletins
#     }
";
        assert_eq!(lines, expected);
    }

    #[test]
    fn what_only_joins_values_has_no_words() {
        let has = |text: &str| written_in(text)[0].1.has_words();
        assert!(!has("page-title = { $title } – { $site }\n"));
        assert!(has("by = { $title } by\n") && has(COUNTED));
    }
}
