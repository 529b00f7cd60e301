//! What every article, standing page and term's page has: a title, a text, a picture.

use std::sync::Arc;

use jiff::civil::Date;

use super::{AttachedFile, Picture};
use crate::content::{Body, Manuscript};
use crate::site::{Lang, Site};
use crate::values::Node;

/// What every article, standing page and term's page has.
#[derive(Debug, Clone)]
pub struct Text {
    /// Its file, from the site's root.
    pub path: Arc<str>,
    /// Its title.
    pub title: String,
    /// What it says in short, where it has a summary of its own.
    own_summary: Option<String>,
    /// Old addresses.
    pub aliases: Vec<String>,
    /// The last part of its address, where it is not the file's.
    pub slug: Option<String>,
    /// Its Markdown.
    pub body: Arc<Body>,
    /// The day of an article; pages have none.
    pub(crate) day: Option<Date>,
    /// Its picture.
    pub image: Option<Box<Picture>>,
    /// Further pictures.
    pub gallery: Box<[Picture]>,
    /// Files to download.
    pub attachments: Box<[AttachedFile]>,
    /// For themes.
    pub extra: Option<Box<Node>>,
    /// Whether it was taken back: then there is nothing of it but its title, whatever its file says.
    pub is_withdrawn: bool,
}

/// The text for a reader of `lang` among `texts`: that language's, else the nearest one's in
/// its chain, else the first.
pub(crate) fn nearest_text<'t>(
    site: &Site,
    texts: &'t [Option<Text>],
    lang: Lang,
) -> Option<(Lang, &'t Text)> {
    let chain = site.language(lang).chain.iter().copied();
    let rest = site.langs().map(|(lang, _)| lang);
    chain.chain(rest).find_map(|lang| texts[lang.index()].as_ref().map(|text| (lang, text)))
}

impl Text {
    /// The text of `manuscript`, still without pictures and files.
    pub(super) fn new(manuscript: &Manuscript, day: Option<Date>) -> Self {
        let Manuscript { source, front, body, broken: _ } = manuscript;
        Text {
            path: source.path.as_str().into(),
            // One without a title was reported.
            title: front.title.clone().unwrap_or_default(),
            own_summary: front.summary.clone(),
            aliases: front.aliases.clone(),
            slug: front.slug.clone(),
            body: body.clone(),
            day,
            image: None,
            gallery: Box::default(),
            attachments: Box::default(),
            extra: front.extra.clone().map(Box::new),
            is_withdrawn: false,
        }
    }

    /// The text of `manuscript` without anything that it said: its address and its title stay.
    pub(super) fn withdrawn(manuscript: &Manuscript, day: Date) -> Self {
        Text {
            own_summary: None,
            body: Arc::new(manuscript.body.emptied()),
            extra: None,
            is_withdrawn: true,
            ..Text::new(manuscript, Some(day))
        }
    }

    /// All pictures that its front matter names.
    pub(crate) fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.image.as_deref().into_iter().chain(&self.gallery)
    }

    /// What it says in short: its own summary, else its first paragraph, cut.
    pub fn summary(&self) -> &str {
        self.own_summary.as_deref().unwrap_or(&self.body.scan.excerpt)
    }
}
