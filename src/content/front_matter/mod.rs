//! Front matter: split off, read and validated.
//!
//! Good front matter is read once, by `serde_yaml`, without places. Where anything is wrong
//! with it, the whole is read again by a parser that keeps places, and the diagnostics of
//! that second reading are the ones reported.

pub(crate) mod alias;
mod decode;
mod explain;
mod locate;
mod odd;
mod quoted;
mod seems;
mod signs;
mod split;
mod unknown;
mod unsplit;

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::diagnostics::{Code, Diagnostics, Place};
use crate::site::{Lang, Limit, Site};
use crate::values::{Node, yaml};

use super::{Kind, Moment};
use explain::Explained;

pub(crate) use decode::{is_guid, is_slug};
pub use locate::{Places, Step, locate, place};
pub(super) use signs::marked;
pub use split::{Split, split};
pub(super) use unsplit::{Unsplit, unsplit};

/// The fields of front matter as written; what is `None` is inherited or derived later.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct FrontMatter {
    /// The headline.
    pub title: Option<String>,
    /// When it was published.
    pub date: Option<Moment>,
    /// What it says in short.
    pub summary: Option<String>,
    /// A few words above the headline.
    pub kicker: Option<String>,
    /// The dateline's place.
    pub place: Option<String>,
    /// The agency.
    pub source: Option<String>,
    /// The terms as written, by the number of the taxonomy.
    pub terms: Vec<Option<Vec<String>>>,
    /// The picture.
    pub image: Option<Image>,
    /// Further pictures; each has a file.
    pub gallery: Option<Vec<Image>>,
    /// Files to download.
    pub attachments: Option<Vec<Attachment>>,
    /// The ids of bulletins to read beside it.
    pub related: Option<Vec<String>>,
    /// Whether it stands on top.
    pub pinned: Option<bool>,
    /// Where it is listed.
    pub listing: Option<Listing>,
    /// That it was taken back.
    pub withdrawn: Option<Withdrawn>,
    /// When it was changed.
    pub updated: Option<Moment>,
    /// What was corrected.
    pub corrections: Vec<Correction>,
    /// What it translates.
    pub translated_from: Option<Origin>,
    /// Who translated it.
    pub translator: Option<String>,
    /// Whether it waits to be finished.
    pub draft: Option<bool>,
    /// Old addresses below the site's root.
    pub aliases: Vec<String>,
    /// The last part of its address.
    pub slug: Option<String>,
    /// The id that feeds gave to it before it came here.
    pub guid: Option<String>,
    /// The name of the page's template.
    pub layout: Option<String>,
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

/// A file to download.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// The file, from the article's folder; `None` for an item that was refused, which keeps its place
    /// so that those below it keep theirs.
    pub src: Option<String>,
    /// What it is called.
    pub title: Option<String>,
}

/// Where an article or a page is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Listing {
    /// In lists, feeds, the search and sitemaps.
    #[default]
    All,
    /// Nowhere: it is found at its address alone.
    Unlisted,
}

/// That an article was taken back; what is `None` is the original's.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Withdrawn {
    /// When.
    pub date: Option<Moment>,
    /// Why, for readers.
    pub note: Option<String>,
}

/// A correction of a published article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// When it was corrected.
    pub date: Moment,
    /// What was wrong.
    pub note: String,
    /// Its number among those of its file, with any that were refused.
    pub(crate) item: usize,
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
    let (first_error, good) = match yaml::fast(yaml) {
        Ok(node) => {
            let mut found = Diagnostics::new();
            let front = decode::decode(site, kind, (path, offset), yaml, node, &mut found);
            let is_good = found.is_empty() && !has_several(yaml, &front);
            if is_good && !seems::may_mislead(site, yaml) {
                return front;
            }
            (None, is_good.then_some(front))
        }
        Err(error) => (Some(error), None),
    };
    let error = match (yaml::located(yaml), first_error) {
        (Ok(mut node), error) => {
            let before = diagnostics.counts();
            seems::report(site, (path, offset), yaml, &mut node, diagnostics);
            let front = decode::decode(site, kind, (path, offset), yaml, node, diagnostics);
            match error.filter(|_| diagnostics.counts() == before) {
                Some(error) => error,
                None => return front,
            }
        }
        // The parsers differ in nothing that is known; else the first one has read it well.
        (Err(error), _) => match good {
            Some(front) => return front,
            None => error,
        },
    };
    let explained = explain::explain(site, yaml, &error);
    let place = |span: Range<usize>| Place::new(path, span.start + offset..span.end + offset);
    let Explained { code, span, message, hint, also } = explained;
    let finding = diagnostics.add(code, place(span), message, hint);
    if let Some(first) = also {
        finding.also(place(first), "it stands here too");
    }
    FrontMatter::default()
}

/// Whether a text in the place of a list of terms, or an item of one, may hold several of them, as
/// `front` has them from `yaml`.
fn has_several(yaml: &str, front: &FrontMatter) -> bool {
    front.terms.iter().flatten().any(|words| match words.as_slice() {
        [word] => {
            // One that does not stand there so was put together from several lines.
            let is_joined = || word.contains(' ') && !yaml.contains(word.as_str());
            quoted::separates(word) || word.starts_with('-') || is_joined()
        }
        words => words.iter().any(|word| quoted::separates(word)),
    })
}
