//! The languages of `site.toml`: first as written, then linked by their numbers.

use std::ops::Range;

use icu_locale::LanguageIdentifier;

use super::{entries, unknown};
use crate::diagnostics::{Code, Refusal, nearest};
use crate::format::site_toml as known;
use crate::site::{Lang, Language};
use crate::values::{Entry, Fields, Value};

/// A language's number has to fit into [`Lang`].
const MAX: usize = u8::MAX as usize;

/// A language as written: not yet linked to the others.
pub(super) struct RawLanguage {
    tag: String,
    id: LanguageIdentifier,
    title: Option<String>,
    fallback: Vec<(String, Range<usize>)>,
}

/// The languages as written.
pub(super) fn read(fields: &mut Fields) -> Vec<RawLanguage> {
    const HINT: &str = "list each language of the site: [languages.en]";
    let mut languages = Vec::new();
    let listed = fields.needed(&known::LANGUAGES, "the list of languages", Code::MissingKey, HINT);
    let is_empty =
        |entry: &Entry| matches!(&entry.node.value, Value::Map(inside) if inside.is_empty());
    if let Some(entry) = listed.as_ref().filter(|entry| is_empty(entry)) {
        fields.add(Code::MissingKey, &entry.key_span, "no language is listed".into(), HINT);
    }
    for entry in entries(fields, listed) {
        if languages.len() == MAX {
            let message = format!("there are more than {MAX} languages");
            fields.add(Code::BadSetting, &entry.key_span, message, "take some out");
            break;
        }
        let id = match language_id(&entry.key) {
            Ok(id) => id,
            Err(refusal) => {
                fields.refuse(Code::BadSetting, &entry.key_span, refusal);
                continue;
            }
        };
        let (tag, name) = (entry.key.clone(), format!("[languages.{}]", entry.key));
        let (title, fallback) = unknown::named_table(fields, entry, name, |inside| {
            (read_title(inside, &tag), inside.texts(&known::FALLBACK))
        });
        languages.push(RawLanguage { tag, id, title, fallback: fallback.unwrap_or_default() });
    }
    languages
}

/// The site's name, on one line.
fn read_title(fields: &mut Fields, tag: &str) -> Option<String> {
    let (title, span) = fields.text(&known::TITLE)?;
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() {
        let hint = format!(
            "write the site's name in it, or take the line out: then it is the message `site-title` \
             in i18n/{tag}/site.ftl"
        );
        fields.add(Code::BadSetting, &span, "the site's name is empty".to_owned(), hint);
        return None;
    }
    Some(title)
}

/// The language that `tag` names.
pub fn language_id(tag: &str) -> Result<LanguageIdentifier, Refusal> {
    const HINT: &str = "use a BCP 47 tag, such as en, ru, zh-Hant or pt-BR";
    tag.parse().map_err(|_| Refusal::new(format!("`{tag}` is not a language tag"), HINT))
}

/// Why `tag`, found where `found` says, is refused: it is none of the languages `known`.
pub(crate) fn no_language(tag: &str, found: &str, known: &[&str]) -> Refusal {
    let list = known.join(", ");
    let mut hint = match nearest(tag, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`? the site has: {list}"),
        None => format!("the site has: {list}"),
    };
    // What no language can be called cannot be added.
    if language_id(tag).is_ok() {
        hint += &format!("; to add a language, write [languages.{tag}] into site.toml");
    }
    Refusal::new(format!("`{tag}`{found} is not a language of this site"), hint)
}

/// Turns the tags in fallback lists and `default_language` into numbers.
pub(super) fn link(
    fields: &mut Fields,
    raw: Vec<RawLanguage>,
    default: Option<(String, Range<usize>)>,
) -> Option<(Vec<Language>, Lang)> {
    if raw.is_empty() {
        return None;
    }
    let tags: Vec<String> = raw.iter().map(|language| language.tag.clone()).collect();
    let known: Vec<&str> = tags.iter().map(String::as_str).collect();
    let mut find = |tag: &str, span: &Range<usize>| {
        let found = known.iter().position(|known| *known == tag).map(|at| Lang(at as u8));
        if found.is_none() {
            let refusal = no_language(tag, "", &known);
            fields.refuse(Code::BadSetting, span, refusal);
        }
        found
    };
    let default = match &default {
        Some((tag, span)) => find(tag, span)?,
        None => Lang(0),
    };
    let mut languages = Vec::new();
    for (at, RawLanguage { tag, id, title, fallback }) in raw.into_iter().enumerate() {
        let mut chain = vec![Lang(at as u8)];
        let fallbacks = fallback.iter().filter_map(|(tag, span)| find(tag, span));
        for lang in fallbacks.chain([default]) {
            if !chain.contains(&lang) {
                chain.push(lang);
            }
        }
        languages.push(Language { tag, id, title, chain });
    }
    Some((languages, default))
}
