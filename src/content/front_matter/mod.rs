//! Front matter: split off, read and validated.
//!
//! Good front matter is read once, by `serde_yaml`, without places. Where anything is wrong
//! with it, the whole is read again by a parser that keeps places, and the diagnostics of
//! that second reading are the ones reported.

mod decode;
mod explain;
mod locate;
mod odd;
mod split;

use serde::{Deserialize, Serialize};

use crate::diagnostics::{Code, Diagnostics, Place};
use crate::site::{Lang, Limit, Site};
use crate::values::{Node, yaml};

use super::{Kind, Moment};

pub(crate) use decode::is_slug;
pub use locate::{Places, Step, locate, place};
pub(crate) use odd::advice;
pub use split::{Split, split};

/// The fields of front matter as written; what is `None` is inherited or derived later.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct FrontMatter {
    /// The headline.
    pub title: Option<String>,
    /// When it was published.
    pub date: Option<Moment>,
    /// What it says in short.
    pub summary: Option<String>,
    /// The dateline's place.
    pub place: Option<String>,
    /// The agency.
    pub source: Option<String>,
    /// The terms as written, by the number of the taxonomy.
    pub terms: Vec<Option<Vec<String>>>,
    /// The picture.
    pub image: Option<Image>,
    /// When it was changed.
    pub updated: Option<Moment>,
    /// What was corrected.
    pub corrections: Vec<Correction>,
    /// What it translates.
    pub translated_from: Option<Origin>,
    /// Who translated it.
    pub translator: Option<String>,
    /// Whether it waits to be finished.
    pub draft: bool,
    /// Old addresses below the site's root.
    pub aliases: Vec<String>,
    /// The last part of its address.
    pub slug: Option<String>,
    /// Anything; for themes.
    #[serde(with = "crate::values::stored")]
    pub extra: Option<Node>,
}

/// The picture of an article.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Image {
    /// Its file, from the article's folder; `None` in a translation that only words it anew.
    pub src: Option<String>,
    /// Its text for those who cannot see it.
    pub alt: Option<String>,
    /// What stands below it.
    pub caption: Option<String>,
    /// Who made it.
    pub credit: Option<String>,
}

/// A correction of a published article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// When it was corrected.
    pub date: Moment,
    /// What was wrong.
    pub note: String,
}

/// Which article a translation was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// That article's language.
    pub lang: Lang,
    /// The hash of its text at that time (see [`super::Body::hash`]).
    pub hash: Option<String>,
}

/// Reads `yaml`, which begins at the byte `offset` of the file `path`.
pub fn read(
    site: &Site,
    kind: Kind,
    path: &str,
    yaml: &str,
    offset: usize,
    diagnostics: &mut Diagnostics,
) -> FrontMatter {
    if site.limits.forbid(Limit::FrontMatter, yaml.len() as u64) {
        let advice = "put what is long into the text below it";
        let refusal = site.limits.refusal(Limit::FrontMatter, "the front matter has", "KB", advice);
        diagnostics.refuse(Code::OverLimit, Place::new(path, offset..offset), refusal);
        return FrontMatter::default();
    }
    let first_error = match yaml::fast(yaml) {
        Ok(node) => {
            let mut found = Diagnostics::new();
            let front = decode::decode(site, kind, (path, offset), yaml, node, &mut found);
            if found.is_empty() {
                return front;
            }
            None
        }
        Err(error) => Some(error),
    };
    let error = match (yaml::located(yaml), first_error) {
        (Ok(node), None) => {
            return decode::decode(site, kind, (path, offset), yaml, node, diagnostics);
        }
        (Ok(node), Some(error)) => {
            let before = diagnostics.counts();
            let front = decode::decode(site, kind, (path, offset), yaml, node, diagnostics);
            if diagnostics.counts() != before {
                return front;
            }
            error
        }
        (Err(error), _) => error,
    };
    let explained = explain::explain(yaml, &error);
    let place = Place::new(path, explained.span.start + offset..explained.span.end + offset);
    diagnostics.add(Code::BadYaml, place, explained.message, explained.hint);
    FrontMatter::default()
}
