//! The files that front matter names: pictures, and files to download.
//!
//! A translation has the original's, and its own words for them.

use std::sync::Arc;

use crate::content::{Attachment, FrontMatter, Image};
use crate::site::Lang;

/// A picture that front matter names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Where it is, as written.
    pub src: String,
    /// The file that says so: the text's own, or its original's.
    pub src_in: Arc<str>,
    /// Its number in that file's `gallery`; `None` for its `image`.
    pub item: Option<usize>,
    /// Its text for those who cannot see it, with its language.
    pub alt: Option<(String, Lang)>,
    /// What stands below it, with its language.
    pub caption: Option<(String, Lang)>,
    /// Who made it.
    pub credit: Option<String>,
}

/// A file to download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachedFile {
    /// Where it is, as written.
    pub src: String,
    /// The file that says so: the text's own, or its original's.
    pub src_in: Arc<str>,
    /// Its number in that file's `attachments`.
    pub item: usize,
    /// What it is called, with its language.
    pub title: Option<(String, Lang)>,
}

/// The files that one text names.
#[derive(Debug, Clone)]
pub(super) struct NamedFiles {
    /// The text's file.
    pub(super) path: Arc<str>,
    /// Its language.
    pub(super) lang: Lang,
    /// What it says.
    pub(super) front: Arc<FrontMatter>,
}

impl NamedFiles {
    /// The picture of this text, whose original has named `original`: its own, or the original's
    /// with its own words. Each language is asked for an `alt` of its own, so none is taken over.
    pub(super) fn image(&self, original: &NamedFiles) -> Option<Picture> {
        let own = self.front.image.as_ref();
        if let Some(picture) = own.and_then(|own| self.picture(own, None)) {
            return Some(picture);
        }
        let mut picture = original.picture(original.front.image.as_ref()?, None)?;
        if self.path != original.path {
            let words = own.cloned().unwrap_or_default();
            picture.alt = words.alt.map(|alt| (alt, self.lang));
            picture.caption = words.caption.map(|text| (text, self.lang)).or(picture.caption);
            picture.credit = words.credit.or(picture.credit);
        }
        Some(picture)
    }

    /// The gallery of this text: its own list, or the original's. An item of its own takes from the
    /// original's with the same `src` what it leaves out.
    pub(super) fn gallery(&self, original: &NamedFiles) -> Box<[Picture]> {
        let theirs = original.front.gallery.iter().flatten().enumerate();
        let theirs = theirs.filter_map(|(at, image)| original.picture(image, Some(at)));
        let Some(own) = self.front.gallery.as_ref().filter(|_| self.path != original.path) else {
            return theirs.collect();
        };
        let theirs: Vec<Picture> = theirs.collect();
        let own = own.iter().enumerate().filter_map(|(at, image)| self.picture(image, Some(at)));
        let completed = own.map(|mut picture| {
            if let Some(other) = theirs.iter().find(|other| other.src == picture.src) {
                picture.alt = picture.alt.or_else(|| other.alt.clone());
                picture.caption = picture.caption.or_else(|| other.caption.clone());
                picture.credit = picture.credit.or_else(|| other.credit.clone());
            }
            picture
        });
        completed.collect()
    }

    /// The attachments of this text: its own list, or the original's, as for the gallery.
    pub(super) fn attachments(&self, original: &NamedFiles) -> Box<[AttachedFile]> {
        if self.front.attachments.is_none() || self.path == original.path {
            return original.attached().collect();
        }
        let theirs: Vec<AttachedFile> = original.attached().collect();
        let completed = self.attached().map(|file| {
            let same = || theirs.iter().find(|other| other.src == file.src)?.title.clone();
            AttachedFile { title: file.title.or_else(same), ..file }
        });
        completed.collect()
    }

    fn picture(&self, image: &Image, item: Option<usize>) -> Option<Picture> {
        Some(Picture {
            src: image.src.clone()?,
            src_in: self.path.clone(),
            item,
            alt: image.alt.clone().map(|alt| (alt, self.lang)),
            caption: image.caption.clone().map(|caption| (caption, self.lang)),
            credit: image.credit.clone(),
        })
    }

    fn attached(&self) -> impl Iterator<Item = AttachedFile> + '_ {
        let all = self.front.attachments.iter().flatten().enumerate();
        all.filter_map(|(item, Attachment { src, title })| {
            Some(AttachedFile {
                src: src.clone()?,
                src_in: self.path.clone(),
                item,
                title: title.clone().map(|title| (title, self.lang)),
            })
        })
    }
}
