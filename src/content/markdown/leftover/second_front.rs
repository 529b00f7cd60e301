//! Front matter at the beginning of a text: that of another system, or a second one below our own.

use std::ops::Range;

/// Fields that front matter has in nearly every system. Without one of them lines with colons may be
/// what an article begins with.
const FIELDS: &[&str] = &[
    "aliases",
    "author",
    "authors",
    "categories",
    "date",
    "description",
    "draft",
    "lang",
    "layout",
    "permalink",
    "published",
    "slug",
    "summary",
    "tags",
    "taxonomies",
    "template",
    "title",
    "type",
    "url",
    "weight",
];

/// The bytes of front matter at the beginning of `text`, if it is surely that.
pub(super) fn find(text: &str) -> Option<Range<usize>> {
    let words = text.trim_start();
    let fence = ["+++", "---"].into_iter().find(|fence| words.starts_with(fence))?;
    let start = text.len() - words.len();
    Some(start..start + length(words, fence)?)
}

/// How many bytes the front matter between two lines of `fence` has at the beginning of `text`.
fn length(text: &str, fence: &str) -> Option<usize> {
    let between = if fence == "+++" { '=' } else { ':' };
    let mut lines = text.split_inclusive('\n');
    let mut length = lines.next().filter(|line| line.trim_end() == fence)?.len();
    let mut is_front = false;
    for line in lines {
        length += line.len();
        if line.trim_end() == fence {
            let end = length - line.len() + line.trim_end().len();
            return is_front.then_some(end);
        }
        let field = line.split_once(between).map(|(name, _)| name.trim_end());
        is_front |= field.is_some_and(|name| FIELDS.contains(&name));
        let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        let goes_on = line.starts_with([' ', '\t', '#', '-', '[', ']', '}', '"']);
        let is_field = field.is_some_and(|name| {
            name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(is_name)
        });
        if !(is_field || goes_on || line.trim().is_empty()) {
            return None;
        }
    }
    None
}
