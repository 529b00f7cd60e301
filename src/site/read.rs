//! From the text of `site.toml` to a [`Site`].

mod front;
mod languages;
mod levels;
mod limits;
mod look;
mod menus;
mod taxonomies;
mod unknown;
mod zone;

use std::path::{Component, Path};

use super::{BaseUrl, Follow, Levels, MissingTranslation, SITE_TOML, Site, digest};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::digest::Digest;
use crate::format::site_toml as known;
use crate::values::{Entry, Fields, Value, Vocabulary, toml};

pub use languages::language_id;
pub(crate) use languages::no_language;

/// What the keys of a TOML file are called in messages.
pub(crate) const KEYS: Vocabulary = Vocabulary {
    noun: "key",
    group: "a table of `key = value` lines",
    unknown: Code::UnknownKey,
    wrong_type: Code::BadSetting,
};

/// Stands for an address that an error was reported for, so that the rest can be checked.
pub(crate) const NO_ADDRESS: &str = "https://nowhere.invalid/";

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
    let (time_zone_name, time_zone) = zone::read(&mut fields);
    let (page_size, missing_translation) = read_archive(&mut fields);
    let front = front::read(&mut fields);
    let limits = limits::read(&mut fields);
    let map = fields.flag(&known::MAP).unwrap_or(true);
    let follow = read_follow(&mut fields);
    let nav = menus::read(&mut fields, &known::NAV);
    let footer = menus::read(&mut fields, &known::FOOTER);
    let look = look::read(&mut fields);
    read_files(&mut fields);
    let levels = levels::read(&mut fields);

    let before = fields.errors();
    let default_tag = fields.text(&known::DEFAULT_LANGUAGE);
    let languages = languages::read(&mut fields);
    let taxonomies = taxonomies::read(&mut fields);
    let linked = languages::link(&mut fields, languages, default_tag);
    let sound = fields.errors() == before && !fields.has_more();
    let tag = linked.as_ref().map(|(all, default)| all[default.index()].tag.clone());
    let tag = tag.unwrap_or_else(|| "<lang>".to_owned());
    fields.finish_with(&|key| unknown::at_top(key, &tag));
    let (languages, default_language) = linked.filter(|_| sound)?;
    let base_url = base_url.or(own_url).or_else(|| BaseUrl::parse(NO_ADDRESS))?;
    let site = Site {
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
        front,
        map,
        limits,
        follow,
        nav,
        footer,
        look,
        levels,
        noindex: false,
        digest: Digest::default(),
    };
    Some(Site { digest: digest::of(&site), ..site })
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

fn read_archive(fields: &mut Fields) -> (usize, MissingTranslation) {
    let usual = (known::DEFAULT_PAGE_SIZE as usize, MissingTranslation::Link);
    let Some(entry) = fields.take(&known::ARCHIVE) else { return usual };
    unknown::table(fields, entry, |inside| {
        (read_page_size(inside).unwrap_or(usual.0), read_missing(inside).unwrap_or(usual.1))
    })
}

fn read_page_size(inside: &mut Fields) -> Option<usize> {
    let entry = inside.take(&known::PAGE_SIZE)?;
    match entry.node.value {
        Value::Integer(number @ 1..=known::MAX_PAGE_SIZE) => return Some(number as usize),
        Value::Integer(_) => {
            let hint = "write a number from 1 to 1000; 20 is usual";
            let message = "that is no size that a page can have".to_owned();
            inside.add(Code::BadSetting, &entry.node.span, message, hint);
        }
        _ => inside.wrong(&entry.node, "a number from 1 to 1000"),
    }
    None
}

fn read_missing(inside: &mut Fields) -> Option<MissingTranslation> {
    let (word, span) = inside.text(&known::MISSING_TRANSLATION)?;
    match word.as_str() {
        known::LINK => return Some(MissingTranslation::Link),
        known::OMIT => return Some(MissingTranslation::Omit),
        _ => {}
    }
    let hint = "write \"link\" to list it with a link to another language, or \"omit\"";
    inside.add(Code::BadSetting, &span, format!("unknown choice `{word}`"), hint);
    None
}

/// Takes what a build may read, which is asked for before all settings are read: see
/// [`follows_outside`](super::follows_outside).
fn read_files(fields: &mut Fields) {
    if let Some(entry) = fields.take(&known::FILES) {
        unknown::table(fields, entry, |inside| inside.flag(&known::FOLLOW_OUTSIDE));
    }
}

fn read_follow(fields: &mut Fields) -> Vec<Follow> {
    let mut follow = Vec::new();
    const HINT: &str = "give both: name = \"X\" and url = \"https://…\"";
    for node in fields.list(&known::FOLLOW).unwrap_or_default() {
        let mut inside = fields.table(node, "[[follow]]".to_owned());
        let name = inside.needed_text(&known::FOLLOW_NAME, "`name`", Code::MissingKey, HINT);
        let url = inside.needed_text(&known::FOLLOW_URL, "`url`", Code::MissingKey, HINT);
        inside.finish_with(&|key| unknown::in_table("[[follow]]", key));
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

/// Reports that the folder `root` has no `site.toml`.
pub(crate) fn missing_site_toml(root: &Path, diagnostics: &mut Diagnostics) {
    let is_named = root.components().any(|part| matches!(part, Component::Normal(_)));
    let message = match is_named {
        true => format!("there is no site.toml in {}", root.display()),
        false => "there is no site.toml here".to_owned(),
    };
    diagnostics.add(
        Code::UnreadableFile,
        Place::file(SITE_TOML),
        message,
        "run dateline in the site's folder or below it, or name that folder with --site; \
         `dateline init` makes a new site",
    );
}
