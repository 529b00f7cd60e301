//! From a planned output to its bytes.
//!
//! Rendering has two steps. [`Renderer::prepare`] makes what the output depends on, and its
//! [`Fingerprint`]; only where that has changed since the last build does
//! [`Renderer::finish`] make the bytes.

mod data;
mod feed;
mod html;
mod sitemap;

use std::collections::HashMap;

use serde::Serialize;

use crate::archive::Archive;
use crate::catalogue::Text;
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::language::WordingError;
use crate::plan::views::{RecentView, RedirectView, View, ViewError, Views};
use crate::plan::{Facts, Output, Page, Planned, texts};
use crate::site::Lang;
use crate::theme::TemplateFault;

/// Renders the outputs of one archive.
pub struct Renderer<'a> {
    archive: &'a Archive,
    facts: Facts<'a>,
    views: Views<'a>,
    texts: HashMap<&'a str, &'a Text>,
    templates: HashMap<&'static str, Digest>,
    wordings: Vec<Digest>,
}

/// A short hash.
pub type Digest = [u8; 16];

/// What an output depends on, in three parts so that a change can be explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, serde::Deserialize)]
pub struct Fingerprint {
    /// The view, or the content where there is no template.
    pub content: Digest,
    /// The template, with all that it extends and includes, and the assets' names.
    pub template: Digest,
    /// The edition's wording.
    pub wording: Digest,
}

/// An output whose dependencies are known.
pub enum Prepared {
    /// A page.
    Page(Box<View>, Page),
    /// A page that leads elsewhere.
    Redirect(RedirectView, Lang),
    /// A script with recent news.
    Recent(RecentView, Lang),
    /// Bytes that were made already.
    Bytes(Vec<u8>),
    /// A file to copy, by its path from the site's root.
    Copy(String),
}

/// Why an output could not be rendered.
#[derive(Debug)]
pub enum RenderError {
    /// A message failed.
    View(ViewError),
    /// A template failed.
    Template(TemplateFault),
    /// A file could not be read.
    Read(String, String),
    /// A file could not be written.
    Write(String, String),
    /// A view could not be hashed: a fault of the program.
    Hash(String),
}

impl From<ViewError> for RenderError {
    fn from(error: ViewError) -> Self {
        RenderError::View(error)
    }
}

impl<'a> Renderer<'a> {
    /// A renderer of the outputs of `archive`.
    pub fn new(archive: &'a Archive) -> Result<Self, RenderError> {
        let assets = archive.theme.assets.hash();
        let templates = crate::theme::NEEDED.iter().map(|name| {
            let mut hasher = blake3::Hasher::new();
            hasher.update(archive.theme.templates.hash(name).as_bytes());
            hasher.update(assets.as_bytes());
            hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
            (*name, digest(&hasher.finalize()))
        });
        let facts = archive.facts();
        Ok(Renderer {
            archive,
            facts,
            views: Views::new(facts, &archive.known)?,
            texts: texts(&archive.catalogue).map(|text| (text.path.as_str(), text)).collect(),
            templates: templates.collect(),
            wordings: archive
                .site
                .langs()
                .map(|(lang, _)| digest(&archive.wording.hash(lang)))
                .collect(),
        })
    }

    /// Makes what `planned` depends on.
    pub fn prepare(&self, planned: &Planned) -> Result<(Prepared, Fingerprint), RenderError> {
        let facts = &self.facts;
        let (prepared, content, template) = match &planned.output {
            Output::Page(page) => {
                let view = self.views.view(*page)?;
                let content = hashed(&view.parts())?;
                let template = Some((html::template(*page), page.lang(facts)));
                (Prepared::Page(Box::new(view), *page), content, template)
            }
            Output::Redirect(page) => {
                let view = self.views.redirect(&planned.address, *page)?;
                let content = hashed(&view)?;
                let lang = page.lang(facts);
                (Prepared::Redirect(view, lang), content, Some((html::REDIRECT, lang)))
            }
            Output::Recent(lang) => {
                let view = self.views.recent(&planned.address, *lang)?;
                let content = hashed(&view)?;
                (Prepared::Recent(view, *lang), content, Some((html::RECENT, *lang)))
            }
            Output::Copy(path) => (Prepared::Copy(path.clone()), self.copied(path)?, None),
            other => {
                let bytes = self.bytes(other, planned)?;
                let content = digest(&blake3::hash(&bytes));
                (Prepared::Bytes(bytes), content, None)
            }
        };
        let (template, wording) = match template {
            Some((name, lang)) => {
                (self.templates.get(name).copied().unwrap_or_default(), self.wordings[lang.index()])
            }
            None => Default::default(),
        };
        Ok((prepared, Fingerprint { content, template, wording }))
    }

    /// Makes the bytes of a prepared output.
    pub fn finish(&self, prepared: Prepared) -> Result<Vec<u8>, RenderError> {
        match prepared {
            Prepared::Page(view, page) => html::page(self, &view, page),
            Prepared::Redirect(view, lang) => html::redirect(self, &view, lang),
            Prepared::Recent(view, lang) => html::recent(self, &view, lang),
            Prepared::Bytes(bytes) => Ok(bytes),
            Prepared::Copy(path) => {
                let read = std::fs::read(self.archive.site.root.join(&path));
                read.map_err(|error| RenderError::Read(path, error.to_string()))
            }
        }
    }

    fn bytes(&self, output: &Output, planned: &Planned) -> Result<Vec<u8>, RenderError> {
        let facts = &self.facts;
        Ok(match output {
            Output::Feed(lang, term) => feed::feed(facts, *lang, *term, &planned.address)?,
            Output::Data(lang, year) => data::catalogue(facts, *lang, *year),
            Output::SitemapIndex => sitemap::index(facts, &self.archive.plan),
            Output::Sitemap(lang, year, part) => {
                sitemap::sitemap(facts, &self.archive.plan, *lang, *year, *part)
            }
            Output::Robots => sitemap::robots(facts),
            Output::Asset(number) => self.archive.theme.assets.list[*number].bytes.clone(),
            Output::Page(_) | Output::Redirect(_) | Output::Recent(_) | Output::Copy(_) => {
                Vec::new()
            }
        })
    }

    /// A copied file is the same while its size and time of change are.
    fn copied(&self, path: &str) -> Result<Digest, RenderError> {
        let unreadable =
            |error: std::io::Error| RenderError::Read(path.to_owned(), error.to_string());
        let metadata = std::fs::metadata(self.archive.site.root.join(path)).map_err(unreadable)?;
        let changed = metadata.modified().map_err(unreadable)?;
        let since = changed.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        hashed(&(path, metadata.len(), since.as_nanos() as u64))
    }
}

fn hashed(thing: &impl Serialize) -> Result<Digest, RenderError> {
    let bytes = postcard::to_stdvec(thing).map_err(|error| RenderError::Hash(error.to_string()))?;
    Ok(digest(&blake3::hash(&bytes)))
}

fn digest(hash: &blake3::Hash) -> Digest {
    let mut digest = Digest::default();
    digest.copy_from_slice(&hash.as_bytes()[..16]);
    digest
}

impl RenderError {
    /// Adds the error, which kept the output at `address` from being made, to `diagnostics`.
    pub fn report(self, address: &str, diagnostics: &mut Diagnostics) {
        match self {
            RenderError::Template(fault) => fault.report(Some(address), diagnostics),
            RenderError::Read(path, reason) => diagnostics.unreadable(path, &reason),
            RenderError::Write(path, reason) => {
                let message = format!("cannot be written: {}", reason.to_lowercase());
                let hint = "check that you may write there, and that the disk is not full";
                diagnostics.add(Code::CannotWrite, Place::file(path), message, hint);
            }
            RenderError::Hash(reason) => {
                let message =
                    format!("the page {address} cannot be compared with the last build: {reason}");
                let hint = "this is a fault of the program: please report it";
                diagnostics.add(Code::TemplateError, Place::file(address), message, hint);
            }
            RenderError::View(ViewError { id, error, .. }) => match error {
                // Missing messages are found before anything is rendered; see `check`.
                WordingError::Missing => {
                    let message = format!("no language of the chain has the message `{id}`");
                    let hint = format!("add a line `{id} = …` to a file in i18n");
                    diagnostics.add(Code::MissingWording, Place::file("i18n"), message, hint);
                }
                WordingError::Broken { place, reason } => {
                    let message = format!("the message `{id}` cannot be put together: {reason}");
                    let hint = "check the names of variables and messages between { and }";
                    diagnostics.add(Code::WordingFailed, place, message, hint);
                }
            },
        }
    }
}
