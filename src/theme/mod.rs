//! A theme: templates, assets and wording, in layers.
//!
//! A file is looked for in the site's `themes/<name>`, then among the themes in the binary,
//! then in the same two places of the parent theme, and so on. Templates see a page's view
//! and two pure functions (see `functions.rs`), and nothing else. Some are parts, which are
//! rendered once for all pages (see `parts.rs`).

mod assets;
mod calls;
mod embedded;
mod files;
mod functions;
mod limited;
mod parts;
mod shelf;
mod templates;

use std::sync::Arc;

use tera::{Tera, Value};

pub(crate) use assets::{Asset, Assets};
pub(crate) use embedded::embedded_wording;
pub use embedded::{how_to_see, source};
pub(crate) use files::ThemeFiles;
pub use parts::Part;
pub use shelf::Shelf;
pub(crate) use templates::{MessageUse, Templates, layout};

use crate::diagnostics::{Code, Diagnostics, Place, phrase};
use crate::format::theme_toml::Entries;
use crate::language::{Languages, Wording};
use crate::site::{self, Limits, Site};

/// A theme that is ready to render.
pub(crate) struct Theme {
    tera: Tera,
    /// What may not be exceeded by what they make.
    limits: Limits,
    /// What its lists show of a bulletin.
    pub(crate) entries: Entries,
    /// The templates' texts, and what they depend on.
    pub(crate) templates: Templates,
    /// The files that pages refer to.
    pub(crate) assets: Arc<Assets>,
}

impl Theme {
    /// Compiles the templates of `files`, the theme of `site`, which must have those `needed`. An
    /// error in a template is reported, and the rest of the site can be checked still; `None` where
    /// a theme or a template is missing.
    pub(crate) fn new(
        site: &Site,
        files: &ThemeFiles,
        needed: &[&str],
        (languages, wording): (Arc<Languages>, Arc<Wording>),
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let templates = Templates::new(files, diagnostics);
        if files.is_incomplete() || {
            let place = site::place(site, &["theme"]);
            templates.report_lacking(needed, &site.theme, place, diagnostics)
        } {
            return None;
        }
        let assets = Arc::new(Assets::new(files));
        let mut tera = Tera::new();
        tera.set_escape_fn(parts::escape);
        functions::register(&mut tera, languages, wording, assets.clone(), &templates.messages());
        templates.compile(&mut tera, diagnostics);
        let (limits, entries) = (site.limits.clone(), files.entries);
        Some(Theme { tera, limits, entries, templates, assets })
    }
}

/// Where and why a template failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TemplateFault {
    /// The place in the template.
    pub(crate) place: Place,
    /// What is wrong.
    pub(crate) message: String,
    /// What to do about it, where it is no error in the template.
    pub(crate) hint: Option<String>,
}

impl TemplateFault {
    /// An error in a template.
    pub(crate) fn new(place: Place, message: String) -> Self {
        TemplateFault { place, message, hint: None }
    }

    /// Adds the fault to `diagnostics`.
    pub(crate) fn report(self, page: Option<&str>, diagnostics: &mut Diagnostics) {
        let message = match page {
            Some(page) => format!("{} (while rendering {page})", self.message),
            None => self.message,
        };
        const HINT: &str = "`dateline docs themes` lists what each template is given, and the functions that it can call";
        match self.hint {
            None => diagnostics.add(Code::TemplateError, self.place, message, HINT),
            Some(hint) => diagnostics.add(Code::OverLimit, self.place, message, hint),
        };
    }
}

/// A serialisable thing as a template's value.
pub(crate) fn value(thing: &impl serde::Serialize) -> Result<Value, TemplateFault> {
    Value::try_from_serializable(thing)
        .map_err(|error| TemplateFault::new(Place::file("templates"), phrase(&error.to_string())))
}
