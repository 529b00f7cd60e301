//! The site's settings: `site.toml`, read and validated.
//!
//! What goes in is the text of `site.toml`; what comes out is a [`Site`] in which every
//! language is a small number ([`Lang`]), every group's countries are known and every
//! default is filled in, so that no later stage has to ask whether a setting is there.

mod base_url;
mod colour;
mod digest;
mod levels;
mod limits;
mod locate;
mod look;
mod menu;
mod outside;
mod read;

use std::path::PathBuf;
use std::sync::Arc;

use icu_locale::LanguageIdentifier;
use jiff::tz::TimeZone;

use crate::diagnostics::{Code, Refusal, Severity, nearest};
use crate::digest::Digest;
pub(crate) use crate::format::limits::Limit;
use crate::format::site_toml;
use crate::taxonomy::Kind;

pub use base_url::BaseUrl;
pub(crate) use levels::{Levels, has_level};
pub(crate) use limits::Limits;
pub(crate) use locate::{Places, place};
pub(crate) use look::{Accent, Look, LookPath};
pub(crate) use menu::{MenuItem, MenuTarget};
pub(crate) use outside::follows_outside;
pub(crate) use read::{KEYS, NO_ADDRESS, missing_site_toml};
pub use read::{language_id, read};

/// The file of the site's settings.
pub const SITE_TOML: &str = "site.toml";

/// The address in a new site's settings, where none is asked for: it says itself that it is to be
/// replaced.
pub const SAMPLE_ADDRESS: &str = "https://your-address.example/";

/// A site's settings.
#[derive(Debug, Clone)]
pub struct Site {
    /// The folder that holds `site.toml`.
    pub root: PathBuf,
    /// Where the site is published.
    pub base_url: BaseUrl,
    /// The theme's name.
    pub theme: String,
    /// The zone of dates without an offset, and of archive days.
    pub time_zone: TimeZone,
    /// The zone's IANA name.
    pub time_zone_name: String,
    /// The editions, in the order of the switcher.
    pub languages: Vec<Language>,
    /// The edition that files without a language belong to.
    pub default_language: Lang,
    /// The ways to index bulletins, in the file's order.
    pub taxonomies: Vec<Taxonomy>,
    /// Bulletins on a page of an index.
    pub page_size: usize,
    /// What an index does with a bulletin that its language lacks.
    pub missing_translation: MissingTranslation,
    /// What front pages show.
    pub front: Front,
    /// Whether a taxonomy of countries shows a map of the world.
    pub map: bool,
    /// What is too large.
    pub(crate) limits: Limits,
    /// The "Follow us on" block.
    pub follow: Vec<Follow>,
    /// What the navigation leads to, where the site says so.
    pub(crate) nav: Option<Vec<MenuItem>>,
    /// What the foot of pages leads to, where the site says so.
    pub(crate) footer: Option<Vec<MenuItem>>,
    /// What makes the look the site's own.
    pub(crate) look: Look,
    /// How grave the kinds of findings are.
    pub(crate) levels: Levels,
    /// Whether search engines are told to leave all of it out. The file does not say so: each build is
    /// asked for it, such as one for a preview host.
    pub(crate) noindex: bool,
    /// A digest of all settings but `root`, `base_url` and `noindex`.
    pub(crate) digest: Digest,
}

/// The number of a language in [`Site::languages`].
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
pub struct Lang(pub u8);

impl Lang {
    /// The number as an index.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// The number of a taxonomy in [`Site::taxonomies`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaxonomyId(pub u16);

impl TaxonomyId {
    /// The number as an index.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// An edition's language.
#[derive(Debug, Clone)]
pub struct Language {
    /// The tag as site.toml spells it.
    pub tag: String,
    /// The same, parsed.
    pub id: LanguageIdentifier,
    /// The site's name in it, where site.toml has that.
    pub title: Option<String>,
    /// Where to look for wording, labels and articles: the language itself, its
    /// fallbacks, the default language; each once.
    pub chain: Vec<Lang>,
}

/// A way to index bulletins.
#[derive(Debug, Clone)]
pub struct Taxonomy {
    /// Its name, which is its address and the prefix of its messages.
    pub name: String,
    /// The front matter field.
    pub field: String,
    /// What its terms are.
    pub kind: Arc<dyn Kind>,
    /// Groups of terms that have an index page too: name and members.
    pub groups: Vec<(String, Vec<String>)>,
    /// The terms and groups that come first, the others behind them in the language's order.
    pub order: Vec<String>,
}

/// What an index page does with a bulletin that its language lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissingTranslation {
    /// Lists it, marked, with a link to the nearest other language.
    Link,
    /// Leaves it out.
    Omit,
}

/// What front pages show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Front {
    /// How many bulletins the first block has.
    pub newest: usize,
    /// The sections that have a block, in their order; where there are none, those in the order of
    /// their taxonomy, else all.
    pub sections: Vec<String>,
    /// How many bulletins such a block has.
    pub per_section: usize,
    /// Where lists show pictures.
    pub pictures: Pictures,
}

/// Where lists show pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pictures {
    /// Nowhere.
    None,
    /// With the first bulletin of the front page.
    Lead,
    /// With every bulletin.
    All,
}

impl Pictures {
    /// The word in site.toml, and in templates.
    pub fn word(self) -> &'static str {
        match self {
            Pictures::None => site_toml::NO_PICTURES,
            Pictures::Lead => site_toml::LEAD_PICTURE,
            Pictures::All => site_toml::ALL_PICTURES,
        }
    }
}

/// An entry of the "Follow us on" block.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Follow {
    /// The network's name.
    pub name: String,
    /// The agency's address there.
    pub url: String,
}

/// Whether the taxonomy `name` is the one of the sections, which listings show.
pub(crate) fn is_sections(name: &str) -> bool {
    name == "sections"
}

impl Taxonomy {
    /// Whether it is the one of the sections, which listings show.
    pub fn is_sections(&self) -> bool {
        is_sections(&self.name)
    }
}

impl Site {
    /// The languages with their numbers.
    pub fn langs(&self) -> impl Iterator<Item = (Lang, &Language)> {
        self.languages.iter().enumerate().map(|(at, language)| (Lang(at as u8), language))
    }

    /// The language with the number `lang`.
    pub fn language(&self, lang: Lang) -> &Language {
        &self.languages[lang.index()]
    }

    /// The number of the language `tag`, in site.toml's spelling.
    pub fn lang(&self, tag: &str) -> Option<Lang> {
        self.langs().find(|(_, language)| language.tag == tag).map(|(lang, _)| lang)
    }

    /// Why `tag` is refused, which no language of the site has. `found` goes on: where it was
    /// found, if the place does not show it.
    pub fn no_language(&self, tag: &str, found: &str) -> Refusal {
        read::no_language(tag, found, &self.tags().collect::<Vec<_>>())
    }

    /// The numbers of the taxonomies.
    pub fn taxonomy_ids(&self) -> impl Iterator<Item = TaxonomyId> + use<> {
        (0..self.taxonomies.len() as u16).map(TaxonomyId)
    }

    /// The taxonomy with the number `id`.
    pub fn taxonomy(&self, id: TaxonomyId) -> &Taxonomy {
        &self.taxonomies[id.index()]
    }

    /// The number of the taxonomy `name`.
    pub fn find_taxonomy(&self, name: &str) -> Option<TaxonomyId> {
        self.taxonomy_ids().find(|id| self.taxonomy(*id).name == name)
    }

    /// Why `name` is refused, which no taxonomy of the site has.
    pub fn no_taxonomy(&self, name: &str) -> Refusal {
        let known: Vec<&str> = self.taxonomies.iter().map(|known| known.name.as_str()).collect();
        let hint = match nearest(name, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => format!("add [taxonomies.{name}] to site.toml"),
            None => format!(
                "the site has: {}; to add one, write [taxonomies.{name}] into site.toml",
                known.join(", ")
            ),
        };
        Refusal::new(format!("`{name}` is not a taxonomy of this site"), hint)
    }

    /// The number of the taxonomy of the sections, if the site has one.
    pub fn sections(&self) -> Option<TaxonomyId> {
        self.taxonomy_ids().find(|id| self.taxonomy(*id).is_sections())
    }

    /// The entries of the navigation and the foot that site.toml has.
    pub(crate) fn menu_items(&self) -> impl Iterator<Item = &MenuItem> {
        [&self.nav, &self.footer].into_iter().flatten().flatten()
    }

    /// Whether pictures of other sites may be shown: whoever has them knows who looks.
    pub(crate) fn allows_foreign_pictures(&self) -> bool {
        self.levels.lowest(Code::ForeignPicture) != Some(Severity::Error)
    }

    /// Whether calls of other systems are shown as they are written: of a site that does not look for
    /// them in any text.
    pub(crate) fn shows_calls(&self) -> bool {
        self.levels.lowest(Code::ForeignMarkup).is_none()
    }

    /// The tags of all languages.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().map(|language| language.tag.as_str())
    }
}
