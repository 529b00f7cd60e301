//! Standing pages.

use super::Text;
use crate::content::{Listing, Moment};
use crate::site::{Lang, Site};

/// A standing page in all its languages.
#[derive(Debug, Clone)]
pub struct StandingPage {
    /// Its path below `content/pages`, which is its address.
    pub id: String,
    /// Its texts, by language.
    pub texts: Vec<Option<Text>>,
    /// What else there is to say of each of them.
    pub facts: Vec<StandingFacts>,
}

/// What a standing page says of itself in one language.
#[derive(Debug, Clone, Default)]
pub struct StandingFacts {
    /// When it was published.
    pub date: Option<Moment>,
    /// Where it is listed.
    pub listing: Listing,
    /// The name of its template.
    pub layout: Option<String>,
    /// When it was changed.
    pub updated: Option<Moment>,
    /// The language of the page that it says it translates.
    pub translates: Option<Lang>,
    /// The hash of that page at that time.
    pub origin_hash: Option<String>,
    /// Who translated it.
    pub translator: Option<String>,
}

impl StandingFacts {
    /// When it was last changed, if it says so.
    pub fn changed(&self) -> Option<Moment> {
        self.updated.or(self.date)
    }
}

impl StandingPage {
    /// The page `id`, which no language has yet.
    pub(super) fn new(site: &Site, id: String) -> Self {
        let count = site.languages.len();
        StandingPage { id, texts: vec![None; count], facts: vec![StandingFacts::default(); count] }
    }

    /// Whether it is named in the language `lang` where nobody has asked for it.
    pub(crate) fn is_listed(&self, lang: Lang) -> bool {
        self.facts[lang.index()].listing == Listing::All
    }

    /// Its address in the edition `lang`, without that edition's folder and `.html`: its id,
    /// with its own last part if the text has one.
    pub fn path(&self, lang: Lang) -> String {
        let slug = self.texts[lang.index()].as_ref().and_then(|text| text.slug.as_deref());
        match (slug, self.id.rsplit_once('/')) {
            (None, _) => self.id.clone(),
            (Some(slug), None) => slug.to_owned(),
            (Some(slug), Some((folder, _))) => format!("{folder}/{slug}"),
        }
    }
}
