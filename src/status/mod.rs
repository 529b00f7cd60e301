//! What waits for translators, by language: bulletins, wording and labels that are missing, and
//! translations that are older than their originals.
//!
//! [`Status::of`] makes a plain [`Status`] from an archive that was loaded with its drafts and
//! with what waits for its day. [`table()`] shows it in a terminal; it is serialised as it is for
//! programs. [`compare()`] adds how originals have changed, and [`accept()`] marks a translation as
//! up to date.

mod accept;
mod compare;
mod gather;
mod git;
mod stamp;
mod table;

use serde::Serialize;

pub use accept::{Accepted, accept};
pub use compare::{Changes, Paragraph, Word, compare};
pub use gather::lacking_words;
pub use table::{Style, table};

/// What waits for translators.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Status {
    /// By language, in the order of site.toml.
    pub languages: Vec<LanguageStatus>,
}

/// What waits for the translators into one language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LanguageStatus {
    /// The language's tag.
    pub lang: String,
    /// How many bulletins have an article in it that is no draft.
    pub articles: usize,
    /// Bulletins and standing pages that are not there in it.
    pub missing: Vec<Missing>,
    /// Translations whose original has changed since.
    pub outdated: Vec<Outdated>,
    /// Translations that do not say what they were made from, so that nothing can be compared.
    pub unstamped: Vec<Unstamped>,
    /// Messages that are not there in it.
    pub wording: Vec<LackingMessage>,
    /// Terms that have no label in it.
    pub labels: Vec<LackingLabel>,
    /// Articles and pages that are not to be published yet.
    pub drafts: Vec<Draft>,
    /// Articles and pages that wait for their day.
    pub scheduled: Vec<Scheduled>,
}

/// Something that is to be translated.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Missing {
    /// What it is.
    pub kind: Kind,
    /// The bulletin's or page's id.
    pub id: String,
    /// The original's file.
    pub original: String,
    /// The original's language.
    pub lang: String,
    /// The original's title.
    pub title: String,
}

/// What has translations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A bulletin.
    Bulletin,
    /// A standing page.
    Page,
}

/// A translation that is older than its original.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Outdated {
    /// Its file.
    pub path: String,
    /// Its title.
    pub title: String,
    /// The file that it was made from.
    pub original: String,
    /// The hash of what it was made from.
    pub hash: String,
    /// The hash of that file as it is now.
    pub current_hash: String,
    /// What has changed since, where that was [asked for](compare()).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<Changes>,
}

/// A translation without a hash.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Unstamped {
    /// Its file.
    pub path: String,
    /// Its title.
    pub title: String,
    /// The file that it was made from.
    pub original: String,
}

/// A message that a language lacks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LackingMessage {
    /// The message.
    pub id: String,
    /// The language whose message is used instead; none where there is none in any.
    pub used: Option<String>,
    /// The English text, in one line, if there is any.
    pub english: Option<String>,
}

/// A label that a language lacks.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LackingLabel {
    /// The taxonomy.
    pub taxonomy: String,
    /// The term, as written.
    pub term: String,
    /// The message that would be the label.
    pub id: String,
    /// The language whose label is used instead; none where the term is shown as written.
    pub used: Option<String>,
}

/// An article or page that is not to be published yet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Draft {
    /// Its file.
    pub path: String,
    /// Its title.
    pub title: String,
}

/// An article or page that waits for its day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scheduled {
    /// Its file.
    pub path: String,
    /// Its title.
    pub title: String,
    /// The day that it waits for, or the moment in RFC 3339.
    pub date: String,
}

impl Status {
    /// Leaves only the languages with these `tags`.
    pub fn retain(&mut self, tags: &[String]) {
        self.languages.retain(|language| tags.contains(&language.lang));
    }

    /// Whether nothing is missing and nothing outdated.
    pub fn is_complete(&self) -> bool {
        self.languages.iter().all(LanguageStatus::is_complete)
    }
}

impl LanguageStatus {
    fn is_complete(&self) -> bool {
        self.missing.is_empty()
            && self.outdated.is_empty()
            && self.wording.is_empty()
            && self.labels.is_empty()
    }
}
