//! What the site's `_config.yml` says.

use std::collections::BTreeSet;

use icu_locale::LanguageIdentifier;
use jiff::tz::TimeZone;

use super::filter::{Filter, matches};
use super::permalink::Permalinks;
use crate::import::arrange;
use crate::import::front::Front;
use crate::import::report::{Notes, Topic};
use crate::import::tree::{is_markdown, stem};
use crate::paths::{self, below, folder};
use crate::site::Site;
use crate::values::{Entry, Value};

/// The folder in which the plug-in jekyll-multiple-languages has a folder for each language.
pub(super) const TRANSLATED: &str = "_i18n";

/// The settings.
pub(super) struct Config {
    pub permalinks: Permalinks,
    /// Which files are a part of the site.
    pub filter: Filter,
    /// The zone of its days, if the settings name one: else it was that of a computer.
    pub zone: Option<TimeZone>,
    /// Where the site was.
    pub url: String,
    pub default_lang: Option<String>,
    /// The folder of the collections; empty for the site's own.
    collections_dir: String,
    /// Who the authors are, by their ids.
    pub authors: Vec<Entry>,
    /// The collections beside the posts.
    collections: Vec<Collection>,
    /// Languages that stand in addresses: all of a plug-in's but the default.
    prefixes: Vec<String>,
    /// The languages that the site names, in [`normal`] form.
    languages: BTreeSet<String>,
    /// Values for files that do not have them, the most special first.
    defaults: Vec<Scope>,
}

struct Collection {
    name: String,
    /// Whether its documents had pages of their own.
    is_shown: bool,
}

/// Values of fields for the files in a folder.
struct Scope {
    path: String,
    kind: Option<String>,
    values: Vec<Entry>,
}

/// What a file is, by its folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role<'p> {
    Post,
    Draft,
    /// A document of the collection of that name.
    Document(&'p str),
    Page,
}

impl Role<'_> {
    /// What Jekyll calls its kind.
    pub(super) fn kind(&self) -> &str {
        match self {
            Role::Post => "posts",
            Role::Draft => "drafts",
            Role::Document(name) => name,
            Role::Page => "pages",
        }
    }
}

impl Config {
    pub(super) fn new(mut settings: Front, notes: &mut Notes) -> Self {
        let languages = settings.texts("languages").unwrap_or_default();
        let default_lang = settings.first_text(&["default_lang", "lang", "locale"]);
        let default_lang = default_lang.or_else(|| languages.first().cloned());
        let url = settings.text("url").unwrap_or_default();
        let base = settings.text("baseurl").unwrap_or_default();
        let url = [url.trim_end_matches('/'), base.trim_matches('/')].join("/");
        let listed = settings.texts("collections").unwrap_or_default();
        let mut groups = settings.group("collections").unwrap_or_default();
        let permalinks = Permalinks::new(settings.text("permalink"), &groups);
        let listed = listed.into_iter().map(|name| Collection { name, is_shown: false });
        let mut collections: Vec<Collection> = listed.collect();
        collections.extend(groups.names().into_iter().map(|name| Collection {
            is_shown: groups.group(&name).and_then(|mut own| own.flag("output")) == Some(true),
            name,
        }));
        let prefixed = languages.iter().filter(|lang| Some(*lang) != default_lang.as_ref());
        Config {
            permalinks,
            filter: Filter::new(&mut settings),
            zone: zone(&mut settings, notes),
            url: url.trim_end_matches('/').to_owned(),
            authors: settings.group("authors").unwrap_or_default().rest(),
            collections_dir: settings.text("collections_dir").unwrap_or_default(),
            collections,
            prefixes: prefixed.cloned().collect(),
            languages: languages.iter().chain(&default_lang).map(|tag| normal(tag)).collect(),
            default_lang,
            defaults: settings.rest().into_iter().flat_map(scopes).collect(),
        }
    }

    /// What the file `path` is; `None` for a file that is no text of the site.
    pub(super) fn role<'p>(&self, path: &'p str) -> Option<Role<'p>> {
        let (_, extension) = stem(path);
        if !is_markdown(extension) && !is_html(extension) {
            return None;
        }
        let mut parts = folder(path).split('/').filter(|part| part.starts_with('_'));
        let special = parts.find(|part| *part != TRANSLATED && !self.filter.includes(part));
        match special {
            Some("_posts") => Some(Role::Post),
            Some("_drafts") => Some(Role::Draft),
            Some(name) => {
                let name = &name[1..];
                let is_known = self.collections.iter().any(|known| known.name == name);
                is_known.then_some(Role::Document(name))
            }
            None => Some(Role::Page).filter(|_| self.filter.may_be_page(path)),
        }
    }

    /// Whether texts of the role had pages of their own.
    pub(super) fn shows(&self, role: Role) -> bool {
        let Role::Document(name) = role else { return true };
        self.collections.iter().any(|known| known.name == name && known.is_shown)
    }

    /// The path below the folder of all collections, or of those in one language.
    pub(super) fn in_collections<'p>(&self, path: &'p str) -> &'p str {
        if let Some((_, path)) = below(path, TRANSLATED).and_then(|path| path.split_once('/')) {
            return path;
        }
        below(path, self.collections_dir.trim_matches('/')).unwrap_or(path)
    }

    /// Fills in what the settings say for the file.
    pub(super) fn fill_in(&self, front: &mut Front, path: &str, role: Role) {
        for scope in self.defaults.iter().filter(|scope| scope.covers(path, role)) {
            front.fill_in(&scope.values);
        }
    }

    /// Learns that texts are in the language `tag`.
    pub(super) fn add_language(&mut self, tag: &str) {
        if has_form(tag) {
            self.languages.insert(normal(tag));
        }
    }

    /// Whether `tag` is a language of the old site or of the new one: `zh_cn` is `zh-CN`.
    pub(super) fn is_language(&self, site: &Site, tag: &str) -> bool {
        has_form(tag)
            && (self.languages.contains(&normal(tag)) || arrange::language(site, tag).is_some())
    }

    /// The address with the language in front of it, where a plug-in puts it there.
    pub(super) fn prefixed(&self, address: String, lang: Option<&str>) -> String {
        match lang.filter(|lang| self.prefixes.iter().any(|prefix| prefix == lang)) {
            Some(lang) if !address.starts_with(&format!("/{lang}/")) => format!("/{lang}{address}"),
            _ => address,
        }
    }
}

/// Whether files with the extension hold HTML.
pub(super) fn is_html(extension: &str) -> bool {
    ["html", "htm", "xhtml"].contains(&extension)
}

/// What a post is written in that is neither Markdown nor HTML.
pub(super) fn other_markup(path: &str) -> Option<&'static str> {
    let is_post = folder(path).split('/').any(|part| part == "_posts" || part == "_drafts");
    match stem(path).1 {
        "textile" if is_post => Some("Textile"),
        "adoc" | "asciidoc" if is_post => Some("AsciiDoc"),
        "rst" if is_post => Some("reStructuredText"),
        "org" if is_post => Some("Org"),
        _ => None,
    }
}

/// A language in one spelling.
pub(super) fn normal(tag: &str) -> String {
    tag.trim().replace('_', "-").to_ascii_lowercase()
}

/// Whether `tag` could name a language, alone or with a script or a region: any word of four letters has the
/// form of a script, so only those count that stand in names of languages.
fn has_form(tag: &str) -> bool {
    const SCRIPTS: [&str; 5] = ["arab", "cyrl", "hans", "hant", "latn"];
    let tag = normal(tag);
    let mut parts = tag.split('-');
    let is_code = |part: &str| (2..=3).contains(&part.len());
    parts.next().is_some_and(is_code)
        && parts.all(|part| is_code(part) || SCRIPTS.contains(&part))
        && tag.parse::<LanguageIdentifier>().is_ok()
}

fn zone(settings: &mut Front, notes: &mut Notes) -> Option<TimeZone> {
    let name = settings.text("timezone")?;
    let zone = TimeZone::get(&name).ok();
    if zone.is_none() {
        let note = format!("the time zone `{name}` is not known: days are those of UTC");
        notes.add(Topic::Understood, super::SETTINGS[0], 0, note);
    }
    zone
}

/// The scopes of the setting `defaults`. Of two, the one with the longer path counts, then the one with a
/// type, then the later.
fn scopes(entry: Entry) -> Vec<Scope> {
    let Value::List(nodes) = entry.node.value else { return Vec::new() };
    if entry.key != "defaults" {
        return Vec::new();
    }
    let scopes = nodes.into_iter().rev().map(|node| {
        let mut front = Front::new(Some(node));
        let mut scope = front.group("scope").unwrap_or_default();
        Scope {
            path: scope.text("path").unwrap_or_default().trim_matches('/').to_owned(),
            kind: scope.text("type"),
            values: front.group("values").unwrap_or_default().rest(),
        }
    });
    let mut scopes: Vec<Scope> = scopes.collect();
    scopes.sort_by_key(|scope| std::cmp::Reverse((scope.path.len(), scope.kind.is_some())));
    scopes
}

impl Scope {
    fn covers(&self, path: &str, role: Role) -> bool {
        let is_inside = self.path.is_empty()
            || path == self.path
            || below(path, &self.path).is_some()
            || self.path.contains('*') && matches(&self.path, path);
        let is_kind = |kind: &str| {
            kind == role.kind() || kind == "posts" && role == Role::Draft || kind.is_empty()
        };
        is_inside && self.kind.as_deref().is_none_or(is_kind)
    }
}

/// The name of the file `path` as day and rest: `2024-5-1-harbour` is of 2024-05-01. Jekyll takes years of two
/// digits as well.
pub(super) fn dated(path: &str) -> Option<(String, &str)> {
    let name = stem(paths::name(path)).0;
    let mut parts = name.splitn(4, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let rest = parts.next().filter(|rest| !rest.is_empty())?;
    let is_number = |text: &str, digits: &[usize]| {
        digits.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let fits = is_number(year, &[2, 4]) && is_number(month, &[1, 2]) && is_number(day, &[1, 2]);
    let century = if year.len() == 2 { "20" } else { "" };
    fits.then(|| (format!("{century}{year}-{month:0>2}-{day:0>2}"), rest))
}
