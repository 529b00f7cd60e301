//! Makes the outlines and the bytes of one edition's outputs.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::cache;
use crate::digest::{Digest, Hasher};
use crate::faces::{Basics, Faces};
use crate::outputs::kind::{Buffers, MadeWith, Material};
use crate::outputs::parts::studio::{Room, Studio};
use crate::outputs::{self, Made, Outline};
use crate::plan::Planned;
use crate::site::Lang;
use crate::theme::Theme;
use crate::website::Website;

/// Renders the outputs of one edition.
pub(crate) struct Renderer<'a> {
    website: &'a Website,
    material: Material<'a>,
    studio: Studio<'a>,
    templates: HashMap<&'static str, Digest>,
}

/// What an output depends on, in three parts so that a change can be explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Fingerprint {
    /// What the output is made from.
    pub(crate) content: Digest,
    /// The template, with all that it extends and includes, the assets' names, and the program.
    pub(crate) template: Digest,
    /// The edition's wording.
    pub(crate) wording: Digest,
}

impl<'a> Renderer<'a> {
    /// A renderer of the outputs of `website` that belong to the edition `lang`, which has
    /// `basics`.
    pub(crate) fn new(website: &'a Website, basics: &'a Basics<'a>, lang: Lang) -> Made<Self> {
        let Website { archive, theme, plan, pictures, cache, .. } = website;
        let faces = Faces::new(archive, basics, lang);
        let room = Room { articles: faces.bulletins(), terms: basics.terms(), cache };
        let voice = website.voice(lang);
        let root = &archive.site.root;
        let studio = Studio::new(voice, theme, root, pictures, faces.frame(), room)?;
        let voices = archive.site.langs().map(|(lang, _)| website.voice(lang)).collect();
        let assets = &theme.assets.list;
        let material = Material { archive, lang, faces, plan, assets, voices };
        let templates = outputs::templates().into_iter();
        let templates = templates.map(|name| (name, template(theme, name))).collect();
        Ok(Renderer { website, material, studio, templates })
    }

    /// The same, whose pages also have what readers do not see, if an editor `is_shown` them.
    pub(crate) fn for_editor(mut self, is_shown: bool) -> Self {
        self.studio.for_editor = is_shown;
        self
    }

    /// Makes what is better made on all cores before the work is shared out among them.
    pub(crate) fn begin(&self) {
        self.material.faces.index();
    }

    /// Makes the outline of `planned`, and finds what it depends on.
    pub(crate) fn prepare<'p>(&'p self, planned: &'p Planned) -> Made<(Outline<'p>, Fingerprint)> {
        let outline = planned.output.outline(&self.material)?;
        let content = outline.digest();
        let wording = self.studio.voice.wording();
        let none = Digest::default();
        let (template, wording) = match planned.output.traits().made_with {
            MadeWith::Template(name) => (self.template(name), wording),
            MadeWith::Words => (cache::program(), wording),
            MadeWith::Program => (cache::program(), none),
            MadeWith::Nothing => (none, none),
        };
        Ok((outline, Fingerprint { content, template, wording }))
    }

    /// Makes the bytes of `planned`, which has `outline`, and gives them in `buffers`.
    pub(crate) fn finish<'b>(
        &self,
        planned: &Planned,
        outline: &Outline,
        buffers: &'b mut Buffers,
    ) -> Made<&'b [u8]> {
        outline.bytes(&planned.address, &self.studio, buffers)?;
        Ok(&buffers.bytes)
    }

    /// The digest of a template with all that it needs.
    fn template(&self, name: &'static str) -> Digest {
        let known = self.templates.get(name).copied();
        known.unwrap_or_else(|| template(&self.website.theme, name))
    }
}

/// The digest of the template `name` of `theme`, with all that it needs and the program.
fn template(theme: &Theme, name: &str) -> Digest {
    let mut hasher = Hasher::new();
    hasher.text(theme.templates.hash(name).to_hex().as_str());
    hasher.text(theme.assets.hash().to_hex().as_str()).digest(cache::program());
    hasher.finish()
}
