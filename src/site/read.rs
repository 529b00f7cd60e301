//! From the text of `site.toml` to a [`Site`].

use std::ops::Range;
use std::path::Path;

use icu_locale::LanguageIdentifier;
use jiff::tz::TimeZone;

use super::{
    BaseUrl, Follow, Lang, Language, MissingTranslation, SITE_TOML, Site, Taxonomy, TaxonomyKind,
    countries,
};
use crate::diagnostics::{Code, Diagnostics, Place, Refusal, nearest};
use crate::digest::Digest;
use crate::format::{front_matter, site_toml as known};
use crate::values::{Entry, Fields, Value, Vocabulary, toml};

/// What the keys of a TOML file are called in messages.
pub const KEYS: Vocabulary = Vocabulary {
    noun: "key",
    group: "a table of `key = value` lines",
    unknown: Code::UnknownKey,
    wrong_type: Code::BadSetting,
};

/// A language's number has to fit into [`Lang`].
const MAX_LANGUAGES: usize = u8::MAX as usize;
/// A taxonomy's number has to fit into [`TaxonomyId`](super::TaxonomyId).
const MAX_TAXONOMIES: usize = u16::MAX as usize;
/// First parts of an address in an edition that belong to something other than a taxonomy, and
/// what the address of a search has beside taxonomies.
const OWN_ADDRESSES: &[&str] = &["news", "search", "feed", "index", "recent", "q", "year"];

/// Stands for an address that an error was reported for, so that the rest can be checked.
const NOWHERE: &str = "https://nowhere.invalid/";

/// Reads `text`, the settings of the site in the folder `root`. `base_url` takes the place
/// of the file's own. `None` where an error leaves nothing to go on with: where a language, a
/// taxonomy or a key is wrong, every article would seem to be wrong too.
pub fn read(
    root: &Path,
    text: &str,
    base_url: Option<BaseUrl>,
    diagnostics: &mut Diagnostics,
) -> Option<Site> {
    let before = diagnostics.counts().0;
    let node = toml::read(SITE_TOML, text, diagnostics);
    if diagnostics.counts().0 > before {
        return None;
    }
    let mut fields = Fields::new(SITE_TOML, 0, KEYS, node, diagnostics);

    let own_url = read_base_url(&mut fields, base_url.is_some());
    let theme =
        fields.text(&known::THEME).map_or(known::DEFAULT_THEME.to_owned(), |(name, _)| name);
    let (time_zone_name, time_zone) = read_time_zone(&mut fields);
    let (page_size, missing_translation) = read_archive(&mut fields);
    let map = fields.flag(&known::MAP).unwrap_or(true);
    let follow = read_follow(&mut fields);

    let before = fields.errors();
    let default_tag = fields.text(&known::DEFAULT_LANGUAGE);
    let languages = read_languages(&mut fields);
    let taxonomies = read_taxonomies(&mut fields);
    let linked = link_languages(&mut fields, languages, default_tag);
    let sound = fields.errors() == before && !fields.has_more();
    fields.finish();
    let (languages, default_language) = linked.filter(|_| sound)?;
    let base_url = base_url.or(own_url).or_else(|| BaseUrl::parse(NOWHERE))?;
    Some(Site {
        root: root.to_owned(),
        base_url,
        theme,
        time_zone,
        time_zone_name,
        languages,
        default_language,
        taxonomies,
        page_size,
        missing_translation,
        map,
        follow,
        digest: Digest::of(text.as_bytes()),
    })
}

fn read_base_url(fields: &mut Fields, given_elsewhere: bool) -> Option<BaseUrl> {
    const HINT: &str =
        "write the address that the site will have: base_url = \"https://news.example/\"";
    let (text, span) = match given_elsewhere {
        true => fields.text(&known::BASE_URL),
        false => fields.needed_text(&known::BASE_URL, "`base_url`", Code::MissingKey, HINT),
    }?;
    let url = BaseUrl::parse(&text);
    if url.is_none() {
        fields.add(Code::BadSetting, &span, format!("`{text}` is not an absolute address"), HINT);
    }
    url
}

fn read_time_zone(fields: &mut Fields) -> (String, TimeZone) {
    let default = (known::DEFAULT_TIME_ZONE.to_owned(), TimeZone::UTC);
    let Some((name, span)) = fields.text(&known::TIMEZONE) else { return default };
    match TimeZone::get(&name) {
        Ok(zone) => (name, zone),
        Err(_) => {
            let hint =
                "use a name of the IANA time zone database, such as \"Europe/Minsk\" or \"UTC\"";
            fields.add(Code::BadSetting, &span, format!("unknown time zone `{name}`"), hint);
            default
        }
    }
}

/// A language as written: not yet linked to the others.
struct RawLanguage {
    tag: String,
    id: LanguageIdentifier,
    fallback: Vec<(String, Range<usize>)>,
}

fn read_languages(fields: &mut Fields) -> Vec<RawLanguage> {
    const HINT: &str = "list each language of the site: [languages.en]";
    let mut languages = Vec::new();
    let listed = fields.needed(&known::LANGUAGES, "the list of languages", Code::MissingKey, HINT);
    let is_empty =
        |entry: &Entry| matches!(&entry.node.value, Value::Map(inside) if inside.is_empty());
    if let Some(entry) = listed.as_ref().filter(|entry| is_empty(entry)) {
        fields.add(Code::MissingKey, &entry.key_span, "no language is listed".into(), HINT);
    }
    for entry in entries(fields, listed) {
        if languages.len() == MAX_LANGUAGES {
            let message = format!("there are more than {MAX_LANGUAGES} languages");
            fields.add(Code::BadSetting, &entry.key_span, message, "take some out");
            break;
        }
        let id = match language_id(&entry.key) {
            Ok(id) => id,
            Err(Refusal { message, hint }) => {
                fields.add(Code::BadSetting, &entry.key_span, message, hint);
                continue;
            }
        };
        let mut inside = fields.inside(entry.node);
        let fallback = inside.texts(&known::FALLBACK).unwrap_or_default();
        inside.finish();
        languages.push(RawLanguage { tag: entry.key, id, fallback });
    }
    languages
}

/// The language that `tag` names.
pub fn language_id(tag: &str) -> Result<LanguageIdentifier, Refusal> {
    const HINT: &str = "use a BCP 47 tag, such as en, ru, zh-Hant or pt-BR";
    tag.parse().map_err(|_| Refusal::new(format!("`{tag}` is not a language tag"), HINT))
}

/// Turns the tags in fallback lists and `default_language` into numbers.
fn link_languages(
    fields: &mut Fields,
    raw: Vec<RawLanguage>,
    default: Option<(String, Range<usize>)>,
) -> Option<(Vec<Language>, Lang)> {
    if raw.is_empty() {
        return None;
    }
    let tags: Vec<String> = raw.iter().map(|language| language.tag.clone()).collect();
    let mut find = |tag: &str, span: &Range<usize>| {
        let found = tags.iter().position(|known| known == tag).map(|at| Lang(at as u8));
        if found.is_none() {
            let hint = match nearest(tag, tags.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`? otherwise add [languages.{tag}]"),
                None => format!("add [languages.{tag}], or use one of: {}", tags.join(", ")),
            };
            fields.add(
                Code::BadSetting,
                span,
                format!("`{tag}` is not a language of this site"),
                hint,
            );
        }
        found
    };
    let default = match &default {
        Some((tag, span)) => find(tag, span)?,
        None => Lang(0),
    };
    let mut languages = Vec::new();
    for (at, RawLanguage { tag, id, fallback }) in raw.into_iter().enumerate() {
        let mut chain = vec![Lang(at as u8)];
        let fallbacks = fallback.iter().filter_map(|(tag, span)| find(tag, span));
        for lang in fallbacks.chain([default]) {
            if !chain.contains(&lang) {
                chain.push(lang);
            }
        }
        languages.push(Language { tag, id, chain });
    }
    Some((languages, default))
}

fn read_taxonomies(fields: &mut Fields) -> Vec<Taxonomy> {
    let mut taxonomies: Vec<Taxonomy> = Vec::new();
    let listed = fields.take(&known::TAXONOMIES);
    for entry in entries(fields, listed) {
        let Entry { key: name, key_span, node } = entry;
        if taxonomies.len() == MAX_TAXONOMIES {
            let message = format!("there are more than {MAX_TAXONOMIES} taxonomies");
            fields.add(Code::BadSetting, &key_span, message, "take some out");
            break;
        }
        let mut inside = fields.inside(node);
        let field =
            inside.text(&known::TAXONOMY_FIELD).unwrap_or_else(|| (name.clone(), key_span.clone()));
        let kind = read_kind(&mut inside);
        let groups = read_groups(&mut inside, kind);
        inside.finish();

        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if !name.chars().all(plain) || OWN_ADDRESSES.contains(&name.as_str()) {
            let message = format!("a taxonomy cannot be named `{name}`");
            let hint = "use lower-case ASCII letters, digits and hyphens, and no name that the site uses itself";
            fields.add(Code::BadSetting, &key_span, message, hint);
        }
        let taken = taxonomies.iter().any(|other| other.field == field.0);
        let is_own = front_matter::OWN.iter().any(|own| own.name == field.0);
        if taken || is_own {
            let message = format!("the field `{}` already means something else", field.0);
            let hint = "give the taxonomy a field of its own: field = \"…\"";
            fields.add(Code::BadSetting, &field.1, message, hint);
        }
        taxonomies.push(Taxonomy { name, field: field.0, kind, groups });
    }
    taxonomies
}

fn read_kind(fields: &mut Fields) -> TaxonomyKind {
    match fields.text(&known::TAXONOMY_KIND) {
        None => TaxonomyKind::Free,
        Some((kind, _)) if kind == known::COUNTRY => TaxonomyKind::Country,
        Some((kind, span)) => {
            let hint = "the only special kind is \"country\"; leave `kind` out for free terms";
            fields.add(Code::BadSetting, &span, format!("unknown kind `{kind}`"), hint);
            TaxonomyKind::Free
        }
    }
}

fn read_groups(fields: &mut Fields, kind: TaxonomyKind) -> Vec<(String, Vec<String>)> {
    let mut groups = Vec::new();
    let listed = fields.take(&known::TAXONOMY_GROUPS);
    for entry in entries(fields, listed) {
        if kind == TaxonomyKind::Country && countries::code(&entry.key).is_some() {
            let message = format!("the group `{}` has the name of a country", entry.key);
            fields.add(Code::BadSetting, &entry.key_span, message, "give the group another name");
        }
        let mut members = Vec::new();
        for (text, span) in fields.as_texts(entry.node).unwrap_or_default() {
            match kind {
                TaxonomyKind::Free => members.push(text),
                TaxonomyKind::Country => match countries::code(&text) {
                    Some(code) => members.push(code.to_owned()),
                    None => {
                        let hint = "use the two-letter code of ISO 3166-1, such as BY or KZ";
                        let message = format!("`{text}` is not a country code");
                        fields.add(Code::UnknownCountry, &span, message, hint);
                    }
                },
            }
        }
        groups.push((entry.key, members));
    }
    groups
}

fn read_archive(fields: &mut Fields) -> (usize, MissingTranslation) {
    let mut size = known::DEFAULT_PAGE_SIZE;
    let mut missing = MissingTranslation::Link;
    let Some(entry) = fields.take(&known::ARCHIVE) else { return (size as usize, missing) };
    let mut inside = fields.inside(entry.node);
    if let Some(entry) = inside.take(&known::PAGE_SIZE) {
        match entry.node.value {
            Value::Integer(number @ 1..=known::MAX_PAGE_SIZE) => size = number,
            Value::Integer(_) => {
                let hint = "write a number from 1 to 1000; 20 is usual";
                let message = "that is no size that a page can have".to_owned();
                inside.add(Code::BadSetting, &entry.node.span, message, hint);
            }
            _ => inside.wrong(&entry.node, "a number from 1 to 1000"),
        }
    }
    if let Some((word, span)) = inside.text(&known::MISSING_TRANSLATION) {
        match word.as_str() {
            known::LINK => missing = MissingTranslation::Link,
            known::OMIT => missing = MissingTranslation::Omit,
            _ => {
                let hint = "write \"link\" to list it with a link to another language, or \"omit\"";
                inside.add(Code::BadSetting, &span, format!("unknown choice `{word}`"), hint);
            }
        }
    }
    inside.finish();
    (size as usize, missing)
}

fn read_follow(fields: &mut Fields) -> Vec<Follow> {
    let mut follow = Vec::new();
    const HINT: &str = "give both: name = \"X\" and url = \"https://…\"";
    for node in fields.list(&known::FOLLOW).unwrap_or_default() {
        let mut inside = fields.inside(node);
        let name = inside.needed_text(&known::FOLLOW_NAME, "`name`", Code::MissingKey, HINT);
        let url = inside.needed_text(&known::FOLLOW_URL, "`url`", Code::MissingKey, HINT);
        inside.finish();
        let (Some((name, _)), Some((url, url_span))) = (name, url) else { continue };
        if !url.starts_with("https://") && !url.starts_with("http://") {
            let hint = "write the whole address, from https:// on";
            fields.add(
                Code::UnsafeAddress,
                &url_span,
                format!("`{url}` is not a web address"),
                hint,
            );
        }
        follow.push(Follow { name, url });
    }
    follow
}

/// The entries of a table that was taken from `fields`.
fn entries(fields: &mut Fields, table: Option<Entry>) -> Vec<Entry> {
    let Some(entry) = table else { return Vec::new() };
    match entry.node.value {
        Value::Map(entries) => entries,
        _ => {
            fields.wrong(&entry.node, KEYS.group);
            Vec::new()
        }
    }
}

/// Reports that the folder has no `site.toml`.
pub fn missing_site_toml(diagnostics: &mut Diagnostics) {
    diagnostics.add(
        Code::UnreadableFile,
        Place::file(SITE_TOML),
        "there is no site.toml here",
        "run dateline in the folder that holds site.toml, or name that folder with --site",
    );
}
