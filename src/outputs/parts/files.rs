//! The site's files, as they were when the plan was made.

use std::borrow::Cow;
use std::path::Path;

use crate::content::markdown::{self, Flavour, Prepared};
use crate::digest::Digest;
use crate::disk;
use crate::faces::{TextFace, TextFile};
use crate::outputs::fault::{Made, RenderError};

/// Reads files of the site.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Files<'a> {
    /// The site's folder.
    pub(crate) root: &'a Path,
}

impl<'a> Files<'a> {
    /// The files of the site in the folder `root`.
    pub(crate) fn new(root: &'a Path) -> Self {
        Files { root }
    }

    /// A text as HTML with slots: as it was read, else read again.
    pub(crate) fn prepared<'t>(&self, text: &'t TextFace) -> Made<Cow<'t, Prepared>> {
        match text.file.prepared {
            Some(prepared) => Ok(Cow::Borrowed(prepared)),
            None => {
                let prepare =
                    |markdown: String| markdown::prepare(&markdown, text.scan, Flavour::Bulletin);
                Ok(Cow::Owned(prepare(self.text(&text.file)?)))
            }
        }
    }

    /// A text without its markup.
    pub(crate) fn plain<'t>(&self, text: &TextFile<'t>) -> Made<Cow<'t, str>> {
        match text.prepared {
            Some(prepared) => Ok(Cow::Borrowed(&prepared.plain)),
            None => Ok(Cow::Owned(markdown::shown_words(&self.text(text)?, text.gone))),
        }
    }

    /// The Markdown of a text, which is read again.
    fn text(&self, text: &TextFile) -> Made<String> {
        let unreadable = |reason: String| RenderError::Read(text.path.to_owned(), reason);
        let mut file = disk::read_text(&self.root.join(text.path))
            .map_err(|error| unreadable(error.to_string()))?;
        // What is known of the text is of the file as it was read.
        if Digest::of(file.as_bytes()) != text.digest {
            return Err(RenderError::changed(text.path));
        }
        Ok(file.split_off(text.start))
    }

    /// The bytes of the file `path`.
    pub(crate) fn bytes(&self, path: &str) -> Made<Vec<u8>> {
        let read = disk::read(&self.root.join(path));
        read.map_err(|error| RenderError::Read(path.to_owned(), error.to_string()))
    }
}
