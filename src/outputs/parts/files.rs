//! The site's files, as they were when the plan was made.

use std::path::Path;

use crate::content::markdown;
use crate::digest::Digest;
use crate::disk;
use crate::faces::TextFile;
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

    /// The Markdown of a text, which is read again.
    pub(crate) fn text(&self, text: &TextFile) -> Made<String> {
        let unreadable = |reason: String| RenderError::Read(text.path.to_owned(), reason);
        let mut file = disk::read_text(&self.root.join(text.path))
            .map_err(|error| unreadable(error.to_string()))?;
        // What is known of the text is of the file as it was read.
        if Digest::of(file.as_bytes()) != text.digest {
            return Err(RenderError::changed(text.path));
        }
        Ok(file.split_off(text.start))
    }

    /// A text without its markup.
    pub(crate) fn plain(&self, text: &TextFile) -> Made<String> {
        Ok(markdown::plain(&self.text(text)?))
    }

    /// The bytes of the file `path`.
    pub(crate) fn bytes(&self, path: &str) -> Made<Vec<u8>> {
        let read = disk::read(&self.root.join(path));
        read.map_err(|error| RenderError::Read(path.to_owned(), error.to_string()))
    }
}
