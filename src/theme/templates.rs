//! Templates as texts: which messages they use, and which other templates they need.

use std::collections::{BTreeMap, BTreeSet};

use tera::{ErrorKind, Tera};

use super::files::text;
use super::{TemplateFault, ThemeFiles};
use crate::diagnostics::{Code, Diagnostics, Place};

/// The templates that pages are rendered with; every theme, with its parents, has them all.
pub const NEEDED: &[&str] = &[
    "404.html", "article.html", "day.html", "front.html", "languages.html", "list.html", "month.html",
    "page.html", "recent.js", "redirect.html", "taxonomy.html", "year.html",
];

/// The templates of a theme and its parents by name.
#[derive(Debug, Default)]
pub struct Templates {
    sources: BTreeMap<String, Source>,
}

#[derive(Debug)]
struct Source {
    /// The path that messages name.
    shown: String,
    text: String,
}

/// A message that a template uses.
#[derive(Debug, Clone)]
pub struct MessageUse {
    /// Its id.
    pub id: String,
    /// Where the template names it.
    pub place: Place,
}

impl Templates {
    pub(super) fn new(files: &ThemeFiles, diagnostics: &mut Diagnostics) -> Self {
        let mut sources = BTreeMap::new();
        let named = files.named_templates();
        for (name, file) in files.in_folder("templates").into_iter().chain(named) {
            if let Some(text) = text(file, diagnostics) {
                sources.insert(name, Source { shown: file.shown.clone(), text });
            }
        }
        Templates { sources }
    }

    /// Compiles all templates into `tera`.
    pub(super) fn compile(&self, tera: &mut Tera, diagnostics: &mut Diagnostics) -> Option<()> {
        let before = diagnostics.counts().0;
        for name in NEEDED.iter().filter(|name| !self.sources.contains_key(**name)) {
            let hint = format!("add templates/{name} to the theme, or name a parent theme that has it");
            let message = format!("the theme has no template `{name}`");
            diagnostics.add(Code::TemplateError, Place::file("site.toml"), message, hint);
        }
        for (name, source) in &self.sources {
            // Alone, a template cannot find its parents; its own syntax is all that counts here.
            let mut alone = Tera::new();
            alone.register_from(tera);
            if let Err(error) = alone.add_raw_template(name, &source.text)
                && matches!(error.kind(), ErrorKind::SyntaxError(_))
                && !name.contains('/')
            {
                self.fault(name, &error).report(None, diagnostics);
            }
        }
        if diagnostics.counts().0 > before {
            return None;
        }
        let all = self.sources.iter().map(|(name, source)| (name.as_str(), source.text.as_str()));
        if let Err(error) = tera.add_raw_templates(all) {
            self.fault("", &error).report(None, diagnostics);
            return None;
        }
        Some(())
    }

    /// Where and why `error` happened; `name` is the template that was asked for.
    pub(super) fn fault(&self, name: &str, error: &tera::Error) -> TemplateFault {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let shown = self.sources.get(report.filename()).map(|source| source.shown.clone());
                let range = report.span().range.clone();
                TemplateFault {
                    place: Place::new(shown.unwrap_or_else(|| report.filename().to_owned()), range),
                    message: phrase(report.message()),
                }
            }
            ErrorKind::MissingParent { current, parent } => TemplateFault {
                place: self.mention(current, parent),
                message: format!("there is no template `{parent}` to extend"),
            },
            ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => TemplateFault {
                place: self.mention(tpl, tpl),
                message: format!("the template `{tpl}` needs itself"),
            },
            _ => TemplateFault { place: self.mention(name, name), message: phrase(&error.to_string()) },
        }
    }

    /// Where the template `name` names `word`.
    fn mention(&self, name: &str, word: &str) -> Place {
        let Some(source) = self.sources.get(name) else { return Place::file(format!("themes/{name}")) };
        match source.text.find(&format!("\"{word}\"")) {
            Some(at) => Place::new(&source.shown, at + 1..at + 1 + word.len()),
            None => Place::file(&source.shown),
        }
    }

    /// Every message that a template names.
    pub fn messages(&self) -> Vec<MessageUse> {
        let mut uses = Vec::new();
        for source in self.sources.values() {
            for (start, id) in quoted_after(&source.text, "t(id=\"") {
                let place = Place::new(&source.shown, start..start + id.len());
                uses.push(MessageUse { id: id.to_owned(), place });
            }
        }
        uses
    }

    /// A hash of the template `name` with all that it extends or includes.
    pub fn hash(&self, name: &str) -> blake3::Hash {
        let mut seen = BTreeSet::new();
        self.closure(name, &mut seen);
        let mut hasher = blake3::Hasher::new();
        for name in seen {
            if let Some(source) = self.sources.get(name) {
                hasher.update(source.text.as_bytes());
                hasher.update(&[0]);
            }
        }
        hasher.finalize()
    }

    fn closure<'t>(&'t self, name: &'t str, seen: &mut BTreeSet<&'t str>) {
        if !seen.insert(name) {
            return;
        }
        let Some(source) = self.sources.get(name) else { return };
        for word in ["extends \"", "include \""] {
            for (_, other) in quoted_after(&source.text, word) {
                self.closure(other, seen);
            }
        }
    }

    /// The names of all templates.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.sources.keys().map(String::as_str)
    }

    /// The names that the templates reachable from `NEEDED` have.
    pub fn reached(&self) -> BTreeSet<&str> {
        let mut seen = BTreeSet::new();
        for name in NEEDED {
            self.closure(name, &mut seen);
        }
        seen
    }
}

/// An engine's sentence as a phrase.
fn phrase(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default().trim_end_matches('.');
    let mut chars = line.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => "the template failed".to_owned(),
    }
}

/// The quoted words that follow `opening`, which ends with the quote, with their places.
fn quoted_after<'t>(text: &'t str, opening: &'t str) -> impl Iterator<Item = (usize, &'t str)> {
    text.match_indices(opening).filter_map(move |(at, _)| {
        let start = at + opening.len();
        let end = text[start..].find('"')?;
        Some((start, &text[start..start + end]))
    })
}
