//! From a planned output to its bytes.
//!
//! Rendering has two steps. [`Renderer::prepare`] finds what the output depends on, and its
//! [`Fingerprint`]; only where that has changed since the last build does
//! [`Renderer::finish`] make the bytes. One edition is rendered after the other, and what its
//! pages share is dropped with its renderer.

mod asked;
mod data;
mod feed;
mod html;
mod pictures;
mod search;
mod sitemap;

use std::collections::HashMap;

pub use search::analyse;
use serde::{Deserialize, Serialize};

use self::asked::Asked;
use crate::archive::Archive;
use crate::cache::{self, FileState};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::digest::{Digest, Feed};
use crate::language::WordingError;
use crate::plan::{Facts, Names, Outline, Output, Planned, recent};
use crate::search::script::script;
use crate::site::Lang;
use crate::theme::TemplateFault;
use crate::views::{ViewError, Views};

/// Renders the outputs of one edition.
pub struct Renderer<'a> {
    archive: &'a Archive,
    facts: Facts<'a>,
    lang: Lang,
    views: Views<'a>,
    index: search::Index<'a>,
    templates: HashMap<&'static str, Digest>,
    wording: Digest,
}

/// What an output depends on, in three parts so that a change can be explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Fingerprint {
    /// What the output is made from.
    pub content: Digest,
    /// The template, with all that it extends and includes, the assets' names, and the program.
    pub template: Digest,
    /// The edition's wording, without its labels.
    pub wording: Digest,
}

/// An output whose dependencies are known.
pub enum Prepared {
    /// A page.
    Page(Box<Outline>),
    /// Bytes that were made already.
    Bytes(Vec<u8>),
    /// Anything else.
    Other,
}

/// Room for the bytes of one output after the other.
#[derive(Debug, Default)]
pub struct Buffers {
    /// What a template gives.
    draft: Vec<u8>,
    /// The output.
    bytes: Vec<u8>,
}

impl Buffers {
    /// The bytes of the last output.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Why an output could not be rendered.
#[derive(Debug)]
pub enum RenderError {
    /// A message failed.
    Wording(String, WordingError),
    /// A template failed.
    Template(TemplateFault),
    /// A file could not be read.
    Read(String, String),
    /// A file could not be written.
    Write(String, String),
}

impl From<ViewError> for RenderError {
    fn from(error: ViewError) -> Self {
        match error {
            ViewError::Wording { id, error } => RenderError::Wording(id, error),
            ViewError::Template(fault) => RenderError::Template(fault),
        }
    }
}

impl From<TemplateFault> for RenderError {
    fn from(fault: TemplateFault) -> Self {
        RenderError::Template(fault)
    }
}

impl<'a> Renderer<'a> {
    /// A renderer of the outputs of `archive` that belong to the edition `lang`.
    pub fn new(archive: &'a Archive, lang: Lang) -> Result<Self, RenderError> {
        let theme = &archive.theme;
        let template = |name: &&'static str| {
            let mut feed = Feed::new();
            feed.text(theme.templates.hash(name).to_hex().as_str());
            feed.text(theme.assets.hash().to_hex().as_str()).digest(cache::program());
            (*name, feed.finish())
        };
        let facts = archive.facts();
        let asked = Asked::new(&archive.site, &theme.templates);
        Ok(Renderer {
            archive,
            facts,
            lang,
            views: Views::new(facts, theme, lang)?,
            index: search::Index::new(archive, lang),
            templates: crate::theme::NEEDED.iter().map(template).collect(),
            wording: archive.wording.digest(lang, |id| asked.has(id)),
        })
    }

    /// Finds what `planned` depends on.
    pub fn prepare(&self, planned: &Planned) -> Result<(Prepared, Fingerprint), RenderError> {
        let facts = &self.facts;
        let mut prepared = Prepared::Other;
        let mut names = Names::new(facts, self.lang);
        let mut template = None;
        match &planned.output {
            Output::Page(page) => {
                let outline = Outline::new(facts, &self.archive.plan, *page);
                template = Some(html::template(*page));
                names.outline(&outline);
                prepared = Prepared::Page(Box::new(outline));
            }
            Output::Redirect(page) | Output::Alias(page, _) => {
                template = Some(html::REDIRECT);
                names.page(*page);
            }
            Output::Recent(lang) => {
                template = Some(html::RECENT);
                names.entries(&recent(facts, *lang));
            }
            Output::Search(_, piece) => self.index.names(*piece, &mut names),
            Output::Feed(lang, term) => feed::names(facts, *lang, *term, &mut names),
            Output::Data(lang, year) => data::names(facts, *lang, *year, &mut names),
            Output::Sitemap(lang, year, part) => {
                sitemap::names(facts, &self.archive.plan, (*lang, *year, *part), &mut names);
            }
            Output::Copy(path) | Output::Drawing(path) => self.copied(path, &mut names)?,
            Output::Smaller(_, version) => names.smaller(version),
            Output::SitemapIndex | Output::Robots | Output::Asset(_) | Output::SearchScript(_) => {
                let bytes = self.bytes(planned)?;
                names.bytes(&bytes);
                prepared = Prepared::Bytes(bytes);
            }
        }
        let fingerprint = match (&planned.output, template) {
            // Their bytes are what they are made from.
            (
                Output::Copy(_)
                | Output::Drawing(_)
                | Output::Smaller(..)
                | Output::SitemapIndex
                | Output::Robots
                | Output::Asset(_)
                | Output::SearchScript(_),
                _,
            ) => Fingerprint { content: names.finish(), ..Fingerprint::default() },
            (_, template) => Fingerprint {
                content: names.finish(),
                template: template
                    .and_then(|name| self.templates.get(name).copied())
                    .unwrap_or_else(cache::program),
                wording: self.wording,
            },
        };
        Ok((prepared, fingerprint))
    }

    /// Makes the bytes of `planned`, which was prepared, and gives them in `buffers`.
    pub fn finish<'b>(
        &self,
        planned: &Planned,
        prepared: Prepared,
        buffers: &'b mut Buffers,
    ) -> Result<&'b [u8], RenderError> {
        buffers.bytes.clear();
        match (prepared, &planned.output) {
            (Prepared::Page(outline), _) => {
                html::page(self, &outline, &planned.address, buffers)?;
            }
            (Prepared::Bytes(bytes), _) => buffers.bytes = bytes,
            (Prepared::Other, Output::Redirect(page) | Output::Alias(page, _)) => {
                let view = self.views.redirect(&planned.address, *page)?;
                html::redirect(self, &view, &planned.address, buffers)?;
            }
            (Prepared::Other, Output::Recent(_)) => {
                html::recent(self, &planned.address, buffers)?;
            }
            (Prepared::Other, _) => buffers.bytes = self.bytes(planned)?,
        }
        Ok(&buffers.bytes)
    }

    /// Makes the bytes of an output that has no template.
    fn bytes(&self, planned: &Planned) -> Result<Vec<u8>, RenderError> {
        let facts = &self.facts;
        let plan = &self.archive.plan;
        Ok(match &planned.output {
            Output::Feed(lang, term) => feed::feed(facts, *lang, *term, &planned.address)?,
            Output::Data(lang, year) => data::catalogue(facts, *lang, *year),
            Output::Search(_, piece) => self.index.bytes(*piece)?,
            Output::SearchScript(lang) => {
                let language = &self.archive.site.language(*lang).id.language;
                script(language.as_str()).into_bytes()
            }
            Output::SitemapIndex => sitemap::index(facts, plan),
            Output::Sitemap(lang, year, part) => {
                sitemap::sitemap(facts, plan, (*lang, *year, *part))
            }
            Output::Robots => sitemap::robots(facts),
            Output::Asset(number) => self.archive.theme.assets.list[*number].bytes.clone(),
            Output::Copy(path) => self.read(path)?,
            Output::Drawing(path) => pictures::drawing(path, self.read(path)?)?,
            Output::Smaller(path, version) => {
                pictures::smaller(&self.archive.site, path, version, &self.read(path)?)?
            }
            Output::Page(_) | Output::Redirect(_) | Output::Alias(..) | Output::Recent(_) => {
                Vec::new()
            }
        })
    }

    fn read(&self, path: &str) -> Result<Vec<u8>, RenderError> {
        let read = std::fs::read(self.archive.site.root.join(path));
        read.map_err(|error| RenderError::Read(path.to_owned(), error.to_string()))
    }

    /// A copied file is the same while its size and time of change are.
    fn copied(&self, path: &str, names: &mut Names) -> Result<(), RenderError> {
        let unreadable =
            |error: std::io::Error| RenderError::Read(path.to_owned(), error.to_string());
        let metadata = std::fs::metadata(self.archive.site.root.join(path)).map_err(unreadable)?;
        names.file(path, FileState::new(&metadata).map_err(unreadable)?.parts());
        Ok(())
    }
}

impl RenderError {
    /// Adds the error, which kept the output at `address` from being made, to `diagnostics`.
    pub fn report(self, address: &str, diagnostics: &mut Diagnostics) {
        match self {
            RenderError::Template(fault) => fault.report(Some(address), diagnostics),
            RenderError::Read(path, reason) => diagnostics.unreadable(path, &reason),
            RenderError::Write(path, reason) => diagnostics.unwritable(path, &reason),
            RenderError::Wording(id, error) => match error {
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
