//! The languages of a Hugo site.

use crate::import::arrange;
use crate::import::front::Front;
use crate::import::likely;
use crate::site::Site;

/// The locale that Hugo writes into the settings of each new site: it says nothing of the texts.
const OF_NEW_SITES: &str = "en-us";

/// A language of the old site.
pub(super) struct Language {
    /// Its name in the settings, which suffixes and addresses have.
    pub key: String,
    /// Its tag: `zh-CN` for a language that is called `cn`.
    pub tag: String,
    /// The folder of its content, if it has one of its own.
    pub content: Option<String>,
    /// Whether it was switched off, and not published.
    pub is_off: bool,
    /// Its settings, which lie over those of the site.
    pub settings: Front,
}

/// All languages of the old site.
pub(super) struct Languages {
    /// They.
    pub all: Vec<Language>,
    /// The name of that of texts which name none; `None` where the settings have not a word about it.
    pub default: Option<String>,
}

impl Languages {
    /// Those that `settings` name; the tag of each is one of `site`, where it may be.
    pub(super) fn new(site: &Site, settings: &mut Front) -> Self {
        let off = settings.texts("disableLanguages").unwrap_or_default();
        let mut listed = settings.group("languages").unwrap_or_default();
        let mut all = Vec::new();
        for name in listed.names() {
            let Some(mut own) = listed.group(&name) else { continue };
            let key = name.to_lowercase();
            let locale = own.first_text(&["locale", "languageCode"]);
            let is_off = own.flag("disabled") == Some(true)
                || off.iter().any(|name| name.eq_ignore_ascii_case(&key));
            let weight = own.text("weight").and_then(|weight| weight.parse::<i64>().ok());
            let language = Language {
                tag: tag(site, &key, locale),
                content: own.text("contentDir").map(|folder| plain(&folder)),
                is_off,
                settings: own,
                key,
            };
            // Hugo has those without a weight behind all others.
            all.push((weight.filter(|weight| *weight != 0).unwrap_or(i64::MAX), language));
        }
        all.sort_by_key(|(weight, _)| *weight);
        let mut all: Vec<Language> = all.into_iter().map(|(_, language)| language).collect();
        let default = default(settings, &all);
        // A site in one language often says it only as its locale.
        if let (true, Some(key)) = (all.is_empty(), &default) {
            all.push(Language {
                key: key.clone(),
                tag: tag(site, key, None),
                content: None,
                is_off: false,
                settings: Front::default(),
            });
        }
        Languages { all, default }
    }

    /// The language that is called `name`.
    pub(super) fn named(&self, name: &str) -> Option<&Language> {
        self.all.iter().find(|language| language.key.eq_ignore_ascii_case(name))
    }

    /// The addresses of those that had a host of their own, each with what the addresses of their texts begin
    /// with where all are on one.
    pub(super) fn hosts(&self) -> Vec<(String, String)> {
        let hosts = self.all.iter().filter_map(|language| {
            let url = language.settings.clone().text("baseURL")?;
            let is_default = self.default.as_ref() == Some(&language.key);
            let prefix = if is_default { String::new() } else { format!("/{}", language.key) };
            Some((url, prefix))
        });
        hosts.collect()
    }

    /// The names of languages that are no tags, each with its tag.
    pub(super) fn tags(&self) -> Vec<(String, String)> {
        let differ = self.all.iter().filter(|language| language.key != language.tag);
        differ.map(|language| (language.key.clone(), language.tag.clone())).collect()
    }
}

fn default(settings: &mut Front, all: &[Language]) -> Option<String> {
    let locale = settings.first_text(&["locale", "languageCode"]);
    let locale = locale.filter(|locale| !locale.eq_ignore_ascii_case(OF_NEW_SITES));
    let set = settings.text("defaultContentLanguage").map(|key| key.to_lowercase());
    let first = all.iter().find(|language| !language.is_off).or(all.first());
    // Hugo's own is English.
    let usual = all.iter().find(|language| language.key == "en").or(first);
    set.or_else(|| usual.map(|language| language.key.clone()))
        .or_else(|| locale.map(|locale| locale.to_lowercase()))
}

/// A path without what may stand around it.
pub(super) fn plain(path: &str) -> String {
    path.trim_start_matches("./").trim_matches('/').to_owned()
}

/// The tag of the language that is called `key` and has the locale `locale`: best that of a language
/// of `site`. Settings have `cn`, `jp` or `ua` as often as the tags of these languages.
fn tag(site: &Site, key: &str, locale: Option<String>) -> String {
    let exact = |tag: &str| site.tags().any(|known| known.eq_ignore_ascii_case(tag));
    let near = |tag: &str| arrange::language(site, tag).is_some();
    let names = || std::iter::once(key).chain(locale.as_deref());
    let found = names().find(|tag| exact(tag)).or_else(|| names().find(|tag| near(tag)));
    let known = || names().find(|tag| likely::script(tag).is_some());
    found.or_else(known).unwrap_or(key).to_owned()
}
