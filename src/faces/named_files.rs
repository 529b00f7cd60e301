//! The faces of the files that front matter names: pictures, and files to download.

use super::destination::{self, Destination};
use crate::archive::Archive;
use crate::catalogue::{AttachedFile, Picture};
use crate::content::markdown::{FileKind, file_name, is_shown};
use crate::digest::{Digestible, Hasher};
use crate::language::Locale;
use crate::site::Lang;

/// A picture, and what is said of it.
#[derive(Debug, Clone)]
pub(crate) struct PictureFace<'a> {
    /// Where it is.
    pub(crate) file: Destination,
    /// Its text for those who cannot see it, with its language.
    pub(crate) alt: Option<(&'a str, &'a Locale)>,
    /// What stands below it, with its language.
    pub(crate) caption: Option<(&'a str, &'a Locale)>,
    /// Who made it.
    pub(crate) credit: Option<&'a str>,
}

/// A file to download, and what is said of it.
#[derive(Debug, Clone)]
pub(crate) struct AttachmentFace<'a> {
    /// Where it is.
    pub(crate) file: Destination,
    /// Its file's name.
    pub(crate) name: String,
    /// What it is called, with its language.
    pub(crate) title: Option<(&'a str, &'a Locale)>,
    /// What it is by its name, where that tells.
    pub(crate) kind: Option<FileKind>,
    /// How many bytes it has, where that is known.
    pub(crate) bytes: Option<u64>,
}

crate::digest::digestible! {
    PictureFace<'a> { file, alt, caption, credit }
}

impl Digestible for AttachmentFace<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        let AttachmentFace { file, name, title, kind, bytes } = self;
        ((file, name), title).feed(hasher);
        hasher.option(kind.as_ref(), |hasher, kind| {
            hasher.text(&kind.name());
        });
        hasher.option(*bytes, |hasher, bytes| {
            hasher.number(bytes as i64);
        });
    }
}

/// The face of `picture`, if its file is there, and browsers show it.
pub(super) fn picture<'a>(archive: &'a Archive, picture: &'a Picture) -> Option<PictureFace<'a>> {
    if !is_shown(&picture.src) {
        return None;
    }
    Some(PictureFace {
        file: destination::picture(archive, picture).ok()?,
        alt: with_locale(archive, picture.alt.as_ref()),
        caption: with_locale(archive, picture.caption.as_ref()),
        credit: picture.credit.as_deref(),
    })
}

/// The face of the file `attached`, if it is there.
pub(super) fn attachment<'a>(
    archive: &'a Archive,
    attached: &'a AttachedFile,
) -> Option<AttachmentFace<'a>> {
    let (file, bytes) = destination::attachment(archive, attached).ok()?;
    Some(AttachmentFace {
        file,
        name: file_name(&attached.src),
        title: with_locale(archive, attached.title.as_ref()),
        kind: FileKind::of(&attached.src),
        bytes,
    })
}

fn with_locale<'a>(
    archive: &'a Archive,
    words: Option<&'a (String, Lang)>,
) -> Option<(&'a str, &'a Locale)> {
    words.map(|(text, lang)| (text.as_str(), archive.locale(*lang)))
}
