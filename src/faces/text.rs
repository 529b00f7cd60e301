//! The Markdown text of a page: which file it is in, and where its links lead.

use std::ops::Range;

use super::destination::{Dead, Destination, HasAddresses, resolve};
use crate::archive::Archive;
use crate::catalogue::Text;
use crate::content::Body;
use crate::content::markdown::{Prepared, Scan};
use crate::digest::{Digest, Digestible, Hasher};
use crate::site::Lang;

/// A text that a page shows.
#[derive(Debug)]
pub(crate) struct TextFace<'a> {
    /// Its file, to be read again.
    pub(crate) file: TextFile<'a>,
    /// What its Markdown refers to.
    pub(crate) scan: &'a Scan,
    /// Where each of its links leads: of one that leads nowhere the words alone are shown.
    pub(crate) links: Vec<Option<Destination>>,
}

/// A text in its file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TextFile<'a> {
    /// The file, from the site's root.
    pub(crate) path: &'a str,
    /// The digest of the whole file, which tells whether it is still the one that was read.
    pub(crate) digest: Digest,
    /// The digest of the text.
    pub(crate) text: Digest,
    /// Where in it the text begins, in bytes.
    pub(crate) start: usize,
    /// What readers do not see of it.
    pub(crate) gone: Option<&'a [Range<usize>]>,
    /// What was prepared of the text when it was read, if it is kept.
    pub(crate) prepared: Option<&'a Prepared>,
}

impl<'a> TextFile<'a> {
    /// The file of `text`.
    pub(crate) fn of(text: &'a Text) -> Self {
        let Body { digest, text: shown, start, prepared, scan, .. } = &*text.body;
        let (digest, start, prepared) = (*digest, *start, prepared.as_ref());
        let gone = scan.gone.as_deref();
        TextFile { path: &text.path, digest, text: *shown, start, gone, prepared }
    }
}

impl TextFile<'_> {
    /// The digest of all that the search finds it by.
    pub(crate) fn found_by(&self) -> Digest {
        Hasher::new().digest(self.digest).digest(self.text).finish()
    }
}

impl<'a> TextFace<'a> {
    /// The face of `text`, which is in the language `lang`.
    pub(crate) fn new(
        archive: &'a Archive,
        plan: &dyn HasAddresses,
        lang: Lang,
        text: &'a Text,
    ) -> Self {
        let scan = &text.body.scan;
        let links = scan.links.iter().map(|link| {
            let found = resolve(archive, plan, text, lang, link).map_or_else(Dead::instead, Some);
            // What no browser shows is words as well: that it is there was said.
            found.filter(|_| link.unshown().is_none())
        });
        TextFace { file: TextFile::of(text), scan, links: links.collect() }
    }
}

impl Digestible for TextFile<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        // Where the file lies and the text begins is not shown, nor the front matter before it; what
        // was prepared is made of the text alone. Whether anything is gone, its digest has.
        let TextFile { path: _, digest: _, start: _, gone: _, prepared: _, text } = self;
        text.feed(hasher);
    }
}

impl Digestible for TextFace<'_> {
    fn feed(&self, hasher: &mut Hasher) {
        // The scan is made of the text alone.
        let TextFace { file, scan: _, links } = self;
        file.feed(hasher);
        links.feed(hasher);
    }
}
