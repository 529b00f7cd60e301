//! Files that readers may download.

use serde::Serialize;
use tera::Value;

use super::entry::Named;
use super::image::source;
use super::shown_file::note;
use super::studio::Studio;
use crate::content::markdown::FileKind;
use crate::faces::{AttachmentFace, Destination};
use crate::outputs::fault::Made;

/// A file that readers may download.
#[derive(Debug, Serialize)]
pub(crate) struct AttachmentView {
    /// The file.
    pub(crate) src: Value,
    /// What it is called: its title, else its name.
    pub(crate) title: Named,
    /// Its file's name.
    pub(crate) name: String,
    /// What it is, and how large: `(PDF, 3.2 MB)`.
    pub(crate) note: Option<String>,
    /// Its media type.
    #[serde(rename = "type")]
    pub(crate) media_type: Option<&'static str>,
    /// Whether it lies on another site.
    pub(crate) foreign: bool,
}

impl AttachmentView {
    /// What templates have of `files`.
    pub(crate) fn all(files: &[AttachmentFace], studio: &Studio) -> Made<Vec<Self>> {
        files.iter().map(|file| AttachmentView::new(file, studio)).collect()
    }

    fn new(file: &AttachmentFace, studio: &Studio) -> Made<Self> {
        let AttachmentFace { file: found, name, title, kind, bytes } = file;
        let told = |bytes: u64| Some((told_kind(name, *kind)?, bytes));
        let told = bytes.and_then(told);
        Ok(AttachmentView {
            src: source(found)?,
            title: match title {
                Some((title, locale)) => studio.named(*title, Some(locale)),
                None => studio.named(name.as_str(), None),
            },
            name: name.clone(),
            note: told.map(|(kind, bytes)| note(&kind, bytes, studio)).transpose()?,
            media_type: kind.map(|kind| kind.media_type),
            foreign: matches!(found, Destination::Verbatim(_)),
        })
    }
}

/// What readers know a file by: of what is of no known kind, how its name ends.
fn told_kind(name: &str, kind: Option<FileKind>) -> Option<String> {
    /// More letters are rather a part of the name.
    const MOST: usize = 5;
    let ending = || name.rsplit_once('.').map(|(_, ending)| ending);
    let is_short = |ending: &&str| {
        (1..=MOST).contains(&ending.len())
            && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let plain = || ending().filter(is_short).map(str::to_ascii_uppercase);
    kind.map(FileKind::name).or_else(plain)
}
