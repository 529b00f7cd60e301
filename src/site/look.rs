//! What makes a site's look its own, as `site.toml` has it: files are looked for when the content is
//! known.

use std::ops::Range;

use super::colour::Colour;
use crate::digest::Hasher;

/// What makes the look the site's own.
#[derive(Debug, Clone, Default)]
pub(crate) struct Look {
    /// The picture in the masthead.
    pub(crate) logo: Option<LookPath>,
    /// The picture in a browser's tab.
    pub(crate) icon: Option<LookPath>,
    /// The picture of pages that have none.
    pub(crate) share_image: Option<LookPath>,
    /// The site's colour.
    pub(crate) accent: Option<Accent>,
    /// The site's own stylesheet.
    pub(crate) stylesheet: Option<LookPath>,
}

/// A file that site.toml names.
#[derive(Debug, Clone)]
pub(crate) struct LookPath {
    /// Its path from the site's root, in the form in which names are compared.
    pub(crate) path: String,
    /// Where site.toml names it.
    pub(crate) span: Range<usize>,
}

/// The site's colour, for words on the theme's papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Accent {
    /// On light paper: as the site has it.
    pub(crate) light: Colour,
    /// The nearest one that can be read on tinted light paper too.
    pub(crate) light_on_tint: Colour,
    /// The nearest one that can be read on dark paper, tinted or not.
    pub(crate) dark: Colour,
}

impl Look {
    /// Adds all of it to `hasher`.
    pub(super) fn feed(&self, hasher: &mut Hasher) {
        let Look { logo, icon, share_image, accent, stylesheet } = self;
        for file in [logo, icon, share_image, stylesheet] {
            hasher.option(file.as_ref(), |hasher, LookPath { path, span: _ }| {
                hasher.text(path);
            });
        }
        // The others are made of it.
        hasher.option(accent.as_ref(), |hasher, Accent { light, .. }| {
            hasher.text(&light.to_string());
        });
    }
}
